package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the outcome of any call by what the program promises. */
final class CallOracle {

  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?:line \\d+: )?(?:/.*?|line \\d+(?:, column \\d+)?|agency \".*?\"|--[a-z-]+|YEAR|FILE"
              + "|arguments): \\S.*");

  private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");

  private static final Pattern CLASS_NAME =
      Pattern.compile(
          "Exception|\\bjava\\.(?!lang\\.String\\b)|openita\\.|jackson|picocli|[A-Z]\\w+\\$");

  private static final List<String> OF_LINES = List.of("batch", "scores", "tally", "peers");

  /** Commands whose result is no document, or one of several lines. */
  private static final List<String> OF_PAGES =
      List.of("framework", "schema", "catalogue", "batch", "scores", "tally");

  private static final List<String> PAGES = List.of("--pretty", "--help", "-h", "--version", "-V");

  private static final List<String> OF_NO_DOCUMENT = List.of("arguments: ", "--", "agency ");

  private CallOracle() {}

  /**
   * Fails unless the program has kept its promises.
   *
   * @param written what the file has that {@code -o} may have named, {@code old} before the call
   */
  static void check(AnyCall.Call call, Program.Result result, String written) {
    String called = described(call) + "\n-> " + result.status() + "\n" + result.err();
    assertThat(result.status()).as(called).isIn(0, 2, 3);
    assertThat(result.err()).as(called).matches("(?s)|.*\n").doesNotContain("\n\n");
    List<String> problems =
        result.err().lines().filter(line -> !line.startsWith("note: ")).toList();
    assertThat(result.err().lines())
        .as(called)
        .allSatisfy(line -> isFitForATerminal(withoutNames(line, call)));
    assertThat(problems).as(called).allMatch(line -> isProblem(line, call));
    switch (result.status()) {
      case 0 -> {
        assertThat(problems).as(called).isEmpty();
        assertThat(result.out().isEmpty() || written.equals("old")).as(called).isTrue();
        String document = written.equals("old") ? result.out() : written;
        assertThat(mayBePage(call) || Documents.isOneLineOfJson(document)).as(called).isTrue();
      }
      case 2 -> {
        assertThat(result.out()).as(called).isEmpty();
        assertThat(problems).as(called).isNotEmpty();
        assertThat(written).as(called).isEqualTo("old");
      }
      default -> {
        assertThat(call.command()).as(called).isIn(OF_LINES);
        assertThat(problems).as(called).isNotEmpty();
      }
    }
  }

  private static boolean mayBePage(AnyCall.Call call) {
    return OF_PAGES.contains(call.command()) || call.words().stream().anyMatch(PAGES::contains);
  }

  private static void isFitForATerminal(String line) {
    assertThat(line)
        .doesNotContainPattern(OBEYED)
        .doesNotContainPattern(CLASS_NAME)
        .doesNotContain("x".repeat(81), "9".repeat(81))
        .doesNotStartWith("/forged")
        .hasSizeLessThan(2_500);
  }

  private static boolean isProblem(String line, AnyCall.Call call) {
    // The answers of an agency may come from several documents.
    boolean isOfNone = OF_NO_DOCUMENT.stream().anyMatch(line::startsWith);
    return (PROBLEM.matcher(line).matches() && (call.documents() < 2 || isOfNone))
        || names(call)
            .filter(name -> line.startsWith(name + ": "))
            .anyMatch(name -> PROBLEM.matcher(line.substring(name.length() + 2)).matches());
  }

  /** Returns a line without the name of a document, which is shown as it was given. */
  private static String withoutNames(String line, AnyCall.Call call) {
    return names(call)
        .filter(name -> name.length() > 80 && line.startsWith(name + ": "))
        .findFirst()
        .map(name -> line.substring(name.length()))
        .orElse(line);
  }

  private static Stream<String> names(AnyCall.Call call) {
    return call.words().stream()
        .flatMap(word -> Stream.of(word, word.substring(word.indexOf('=') + 1)))
        .map(name -> new InputFile(name).toString());
  }

  private static String described(AnyCall.Call call) {
    return call.words()
        + call.files().entrySet().stream()
            .map(file -> "\n" + file.getKey() + ": " + AnyCall.excerpt(file.getValue()))
            .collect(Collectors.joining())
        + "\n-: "
        + AnyCall.excerpt(call.input());
  }
}
