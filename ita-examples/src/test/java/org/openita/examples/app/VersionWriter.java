package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Replaces a file by one version after another until it is killed; standard output gets a byte for
 * each piece that is written.
 */
final class VersionWriter {

  private static final int PIECES = 40;

  private VersionWriter() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream steps = new FileOutputStream(FileDescriptor.out)) {
      for (int version = 1; true; version++) {
        ResultFile result = ResultFile.of(args[0], note -> {});
        for (int piece = 0; piece < PIECES; piece++) {
          byte[] bytes = piece(version, piece).getBytes(UTF_8);
          result.write(bytes, bytes.length);
          steps.write('.');
        }
        result.complete();
        steps.write('.');
      }
    }
  }

  /** Returns the whole content of a version. */
  static String content(int version) {
    StringBuilder content = new StringBuilder();
    for (int piece = 0; piece < PIECES; piece++) {
      content.append(piece(version, piece));
    }
    return content.toString();
  }

  private static String piece(int version, int piece) {
    return (version + " " + piece + "\n").repeat(100);
  }
}
