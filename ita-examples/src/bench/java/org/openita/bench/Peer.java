package org.openita.bench;

import java.util.List;

/** An engine that can take part where it is on the class path; found as a service. */
public interface Peer extends AutoCloseable {

  /** Its candidates for a data set; called once, before the race. */
  List<Candidate<?>> enter(Dataset files) throws Exception;

  @Override
  void close();
}
