package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.Problem;
import org.openita.Text;

class RowProblemsTest {

  private static final InputFile FILE = new InputFile("a.csv");

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final Console terminal = console(true);

  private Console console(boolean isTerminal) {
    return new Console(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), text, false, isTerminal);
  }

  private static RowProblems problems(Console console) {
    return new RowProblems(console, () -> {});
  }

  private List<String> shown(Console console) {
    console.flush();
    return text.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Problem score(int line) {
    return Problem.of(
        "line " + line + ", column 3",
        Text.en("I1: must be an option from 1 to 4 but was \"" + (line * 7) + "\""));
  }

  @Test
  void onATerminalTwentyOfAColumnAndReasonAreShownAndTheirNumber() {
    RowProblems problems = problems(terminal);
    IntStream.rangeClosed(2, 5_001).forEach(line -> problems.row(FILE, score(line)));
    problems.end();
    assertThat(shown(terminal)).hasSize(21);
    assertThat(shown(terminal).subList(0, 20))
        .isEqualTo(IntStream.rangeClosed(2, 21).mapToObj(line -> score(line).toString()).toList());
    assertThat(shown(terminal).get(20))
        .isEqualTo("5000 rows like this one, 20 of them shown: " + score(2));
    assertThat(problems.status()).isEqualTo(3);
  }

  @Test
  void twentyAreShownWithoutTheirNumber() {
    RowProblems problems = problems(terminal);
    IntStream.rangeClosed(2, 21).forEach(line -> problems.row(FILE, score(line)));
    problems.end();
    assertThat(shown(terminal)).hasSize(20);
  }

  @Test
  void elsewhereEveryOneIsShown() {
    Console pipe = console(false);
    RowProblems problems = problems(pipe);
    IntStream.rangeClosed(2, 5_001).forEach(line -> problems.row(FILE, score(line)));
    problems.end();
    assertThat(shown(pipe))
        .isEqualTo(
            IntStream.rangeClosed(2, 5_001).mapToObj(line -> score(line).toString()).toList());
  }

  @Test
  void anotherColumnOrReasonIsAnotherKind() {
    RowProblems problems = problems(terminal);
    for (int line = 1; line <= 30; line++) {
      problems.line(
          FILE,
          line,
          Problem.of("/scores/1", Text.en("must be in [0, 100] but was " + (100 + line))));
      problems.line(
          FILE,
          line,
          Problem.of("/scores/2", Text.en("must be in [0, 100] but was -" + line + ".5")));
      problems.line(
          FILE,
          line,
          Problem.of("/scores/2", Text.en("expected a number but found \"a" + line + "\"")));
      problems.line(
          FILE,
          line,
          Problem.of("line " + line + ", column " + 3 * line, Text.en("expected a comma")));
    }
    problems.end();
    assertThat(shown(terminal)).hasSize(4 * 21);
    assertThat(shown(terminal).subList(80, 84))
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
    RowProblems problems = problems(terminal);
    for (int line = 0; line < 50; line++) {
      for (int column = 0; column < 1_001; column++) {
        problems.line(FILE, line, Problem.of("/" + column, Text.en("unknown member")));
      }
    }
    problems.end();
    assertThat(shown(terminal)).hasSize(1_000 * 21 + 50);
  }

  @Test
  void theNameOfTheFileIsShownWhereTheCallNamesSeveral() {
    terminal.inputs().expect(2);
    RowProblems problems = problems(terminal);
    problems.row(FILE, score(2));
    problems.line(FILE, 7, Problem.of("/scores/1", Text.en("unknown member")));
    assertThat(shown(terminal))
        .containsExactly("a.csv: " + score(2), "a.csv: line 7: /scores/1: unknown member");
  }

  @Test
  void theProgressLineIsClearedBeforeAnythingIsPrinted() {
    RowProblems problems = new RowProblems(terminal, () -> terminal.err().print("|"));
    problems.row(FILE, score(2));
    problems.end();
    assertThat(shown(terminal)).containsExactly("|" + score(2));
    assertThat(problems.status()).isEqualTo(3);
    assertThat(problems(terminal).status()).isZero();
  }
}
