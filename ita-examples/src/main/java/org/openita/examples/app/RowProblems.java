package org.openita.examples.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.Language;
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

  private final Console console;
  private final Runnable beforeEach;
  private final Map<Kind, Count> counts = new LinkedHashMap<>();
  private int status = ExitStatus.DONE;

  /** Creates a printer; {@code beforeEach} runs before anything is printed. */
  RowProblems(Console console, Runnable beforeEach) {
    this.console = console;
    this.beforeEach = beforeEach;
  }

  /** Reports a problem of the document on a line. */
  void line(InputFile file, long number, Problem problem) {
    String pointer = problem.pointer();
    Problem whole = problem.at("line " + number + ": " + pointer);
    // Where the text cannot be read, the pointer is the place of a character.
    report(console.inputs().in(file, whole), pointer.startsWith("/") ? pointer : "", problem);
  }

  /** Reports a problem of a row, whose pointer names its line. */
  void row(InputFile file, Problem problem) {
    report(console.inputs().in(file, problem), column(problem), problem);
  }

  /** Reports a problem of a row, whose pointer names everything. */
  void row(Problem problem) {
    report(problem, column(problem), problem);
  }

  private static String column(Problem problem) {
    String withoutLine = LINE.matcher(problem.pointer()).replaceFirst("");
    return QUOTED.matcher(withoutLine).replaceAll("");
  }

  private void report(Problem shown, String column, Problem problem) {
    status = ExitStatus.BAD_LINES;
    String text = shown.in(console.language());
    if (!console.showsProgress() || isShown(text, column, problem.message().in(Language.EN))) {
      beforeEach.run();
      console.err().println(text);
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
        console
            .err()
            .println(
                ProgramProblem.MORE_ROWS
                    .text(count.number(), SHOWN, count.first())
                    .in(console.language()));
      }
    }
  }

  /** Returns the exit status: whether there were any problems. */
  int status() {
    return status;
  }
}
