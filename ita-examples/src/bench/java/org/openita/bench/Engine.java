package org.openita.bench;

import java.util.List;

/** Represents an optional engine, found as a service if it is on the class path. */
public interface Engine extends AutoCloseable {

  /** Returns its candidates for a data set; called once, before the race. */
  List<Candidate<?>> candidates(Dataset files) throws Exception;

  @Override
  void close();
}
