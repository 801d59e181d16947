package org.openita.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openita.advice.Advice;
import org.openita.json.ItaJson;
import org.openita.json.JsonLine;

/** A stream of assessments, one to a line; one that is wrong costs itself only. */
public final class ScoreManyAgencies {

  private ScoreManyAgencies() {}

  /** Prints the total of every assessment of a file, or what is wrong with it. */
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
