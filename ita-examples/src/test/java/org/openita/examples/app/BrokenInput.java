package org.openita.examples.app;

import java.io.IOException;
import java.io.InputStream;

/** Fails as a broken disk does. */
final class BrokenInput extends InputStream {

  @Override
  public int read() throws IOException {
    throw new IOException("Input/output error");
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    throw new IOException("Input/output error");
  }
}
