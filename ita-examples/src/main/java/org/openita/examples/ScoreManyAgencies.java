package org.openita.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;
import org.openita.json.JsonLine;

/** Scores a stream of assessments, one per line; an invalid one does not stop the others. */
public final class ScoreManyAgencies {

  private ScoreManyAgencies() {}

  /** Prints the total of every assessment in a file, or its problems. */
  public static void main(String[] args) throws IOException {
    ItaJson json = ItaJson.standard();
    try (InputStream in = Files.newInputStream(Path.of(args[0]));
        Stream<JsonLine<Advice>> lines = json.advised().lines(in)) {
      lines.forEach(
          line ->
              System.out.println(
                  line.number()
                      + ": "
                      + line.document()
                          .map(
                              advice ->
                                  advice.analysis().agency().id()
                                      + " "
                                      + advice.analysis().total().score())
                          .value()
                          .orElseGet(() -> line.document().problems().toString())));
    }
  }
}
