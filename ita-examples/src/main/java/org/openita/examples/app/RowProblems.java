package org.openita.examples.app;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.Problem;

/**
 * Prints the problems of rows or lines, in the order in which they are reported.
 *
 * <p>On a terminal, only the first twenty of a column and reason are shown, and at the end how many
 * there were.
 */
final class RowProblems {

  private static final int SHOWN = 20;

  /** The most kinds of problems that are counted, which bounds memory; others are all shown. */
  private static final int MOST_KINDS = 1_000;

  private static final Pattern LINE = Pattern.compile("^line \\d+(?:, )?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /** A column and a reason, without what was found in a row. */
  private record Kind(String column, String reason) {}

  /** How many problems of a kind there are, and the first of them. */
  private record Count(String first, long number) {

    Count plusOne() {
      return new Count(first, number + 1);
    }
  }

  private final PrintWriter err;
  private final boolean isTerminal;
  private final Runnable beforeEach;
  private final Map<Kind, Count> counts = new LinkedHashMap<>();
  private int status = ExitStatus.DONE;

  /** Creates a printer; {@code beforeEach} runs before anything is printed. */
  RowProblems(PrintWriter err, boolean isTerminal, Runnable beforeEach) {
    this.err = err;
    this.isTerminal = isTerminal;
    this.beforeEach = beforeEach;
  }

  /** Reports a problem of a document on a line; {@code where} is what stands before it. */
  void line(String where, Problem problem) {
    String pointer = problem.pointer();
    // Where the text cannot be read, the column is the place of a character.
    report(where + problem, pointer.startsWith("/") ? pointer : "", problem);
  }

  /** Reports a problem of a row, whose pointer names its line; {@code where} is put before it. */
  void row(String where, Problem problem) {
    String column = LINE.matcher(problem.pointer()).replaceFirst("");
    report(where + problem, QUOTED.matcher(column).replaceAll(""), problem);
  }

  private void report(String text, String column, Problem problem) {
    status = ExitStatus.BAD_LINES;
    if (!isTerminal || isShown(text, column, problem.message())) {
      beforeEach.run();
      err.println(text);
    }
  }

  private boolean isShown(String text, String column, String message) {
    String reason = NUMBER.matcher(QUOTED.matcher(message).replaceAll("")).replaceAll("");
    Kind kind = new Kind(column, reason);
    Count count = counts.getOrDefault(kind, new Count(text, 0)).plusOne();
    if (count.number() > 1 || counts.size() < MOST_KINDS) {
      counts.put(kind, count);
    }
    return count.number() <= SHOWN;
  }

  /** Prints how many problems there were of each kind that was not shown in full. */
  void end() {
    for (Count count : counts.values()) {
      if (count.number() > SHOWN) {
        beforeEach.run();
        err.println(
            count.number() + " rows like this one, " + SHOWN + " of them shown: " + count.first());
      }
    }
  }

  /** Returns the exit status: whether there were any problems. */
  int status() {
    return status;
  }
}
