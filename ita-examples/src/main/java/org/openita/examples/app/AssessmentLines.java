package org.openita.examples.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Function;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.json.JsonInput;
import org.openita.json.JsonLine;

/** Reads a stream of assessments, one per line, on several threads. */
final class AssessmentLines {

  /** Takes what became of a line, in the order of the lines. */
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private final Console console;
  private final InputFile file;
  private final int threads;

  AssessmentLines(Console console, InputFile file, ThreadsOption threads) {
    this.console = console;
    this.file = file;
    this.threads = threads.number();
  }

  /**
   * Passes what {@code work} makes of each line to a sink and reports the problems of the others.
   *
   * @return the exit status
   */
  <T, R> int read(JsonInput<T> assessments, Function<T, Checked<R>> work, Sink<R> sink)
      throws IOException {
    OptionalLong size = console.inputs().size(file);
    // A stream may stay open: what became of its lines must not wait for later ones.
    boolean isOpenEnded = size.orElse(0) == 0;
    ProgressLine progress = new ProgressLine(console, size);
    RowProblems problems = new RowProblems(console, progress::end);
    ParallelLines.Taker<R> taker =
        new ParallelLines.Taker<>() {
          @Override
          public void take(JsonLine<R> line) throws IOException {
            if (line.document().isValid()) {
              sink.accept(line.document().orElseThrow());
            }
            for (Problem problem : line.document().problems()) {
              problems.line(file, line.number(), problem);
            }
            progress.lines(line.number());
          }

          @Override
          public void pause() {
            if (isOpenEnded) {
              console.passOn();
            }
          }
        };
    try (InputStream in = console.inputs().open(file)) {
      new ParallelLines<T, R>(line -> line.flatMap(work), taker)
          .read(assessments.blocks(progress.counting(in)), threads);
    }
    progress.end();
    problems.end();
    return problems.status();
  }
}
