package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.Problem;

class RowProblemsTest {

  private final StringWriter text = new StringWriter();

  private RowProblems problems(boolean isTerminal) {
    return new RowProblems(new PrintWriter(text, true), isTerminal, () -> {});
  }

  private List<String> shown() {
    return text.toString().lines().toList();
  }

  private static Problem score(int line) {
    return Problem.of(
        "line " + line + ", column 3",
        "I1: must be an option from 1 to 4 but was \"" + (line * 7) + "\"");
  }

  @Test
  void onATerminalTwentyOfAColumnAndReasonAreShownAndTheirNumber() {
    RowProblems problems = problems(true);
    IntStream.rangeClosed(2, 5_001).forEach(line -> problems.row("", score(line)));
    problems.end();
    assertThat(shown()).hasSize(21);
    assertThat(shown().subList(0, 20))
        .isEqualTo(IntStream.rangeClosed(2, 21).mapToObj(line -> score(line).toString()).toList());
    assertThat(shown().get(20))
        .isEqualTo("5000 rows like this one, 20 of them shown: " + score(2));
    assertThat(problems.status()).isEqualTo(3);
  }

  @Test
  void twentyAreShownWithoutTheirNumber() {
    RowProblems problems = problems(true);
    IntStream.rangeClosed(2, 21).forEach(line -> problems.row("", score(line)));
    problems.end();
    assertThat(shown()).hasSize(20);
  }

  @Test
  void elsewhereEveryOneIsShown() {
    RowProblems problems = problems(false);
    IntStream.rangeClosed(2, 5_001).forEach(line -> problems.row("", score(line)));
    problems.end();
    assertThat(shown())
        .isEqualTo(
            IntStream.rangeClosed(2, 5_001).mapToObj(line -> score(line).toString()).toList());
  }

  @Test
  void anotherColumnOrReasonIsAnotherKind() {
    RowProblems problems = problems(true);
    for (int line = 1; line <= 30; line++) {
      String where = "line " + line + ": ";
      problems.line(where, Problem.of("/scores/1", "must be in [0, 100] but was " + (100 + line)));
      problems.line(where, Problem.of("/scores/2", "must be in [0, 100] but was -" + line + ".5"));
      problems.line(where, Problem.of("/scores/2", "expected a number but found \"a" + line + "\""));
      problems.line(
          where, Problem.of("line " + line + ", column " + 3 * line, "expected a comma"));
    }
    problems.end();
    assertThat(shown()).hasSize(4 * 21);
    assertThat(shown().subList(80, 84))
        .containsExactly(
            "30 rows like this one, 20 of them shown: line 1: /scores/1: must be in [0, 100] but was"
                + " 101",
            "30 rows like this one, 20 of them shown: line 1: /scores/2: must be in [0, 100] but was"
                + " -1.5",
            "30 rows like this one, 20 of them shown: line 1: /scores/2: expected a number but found"
                + " \"a1\"",
            "30 rows like this one, 20 of them shown: line 1: line 1, column 3: expected a comma");
  }

  @Test
  void kindsAreCountedInBoundedMemoryAndUncountedOnesAreShown() {
    RowProblems problems = problems(true);
    for (int line = 0; line < 50; line++) {
      for (int column = 0; column < 1_001; column++) {
        problems.line("line " + line + ": ", Problem.of("/" + column, "unknown member"));
      }
    }
    problems.end();
    assertThat(shown()).hasSize(1_000 * 21 + 50);
  }

  @Test
  void theProgressLineIsClearedBeforeAnythingIsPrinted() {
    RowProblems problems =
        new RowProblems(new PrintWriter(text, true), true, () -> text.append("|"));
    problems.row("a.csv: ", score(2));
    problems.end();
    assertThat(shown()).containsExactly("|a.csv: " + score(2));
    assertThat(problems.status()).isEqualTo(3);
    assertThat(problems(true).status()).isZero();
  }
}
