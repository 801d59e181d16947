package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of something that was scored says by which rules. */
class FingerprintsTest {

  private static final String SCORES = Program.data("nadong-2565.assessment.json");
  private static final String ITEMS = Program.data("example-2564.assessment.json");
  private static final String PLAN = Program.data("nadong-2566.plan.json");

  /** Commands that score nothing: they print rules, plans, or evidence. */
  private static final Set<String> NOT_SCORING =
      ImmutableSet.of("catalogue", "framework", "schema", "scores", "view", "progress");

  @TempDir private Path directory;

  /**
   * A run of a command.
   *
   * @param years those of the frameworks, in the order of the document
   * @param args the arguments; AFTER is a result of 2566, LINES the example as a stream
   */
  record Run(List<Integer> years, List<String> args) {

    static Run of(List<Integer> years, String... args) {
      return new Run(years, List.of(args));
    }
  }

  static Stream<Run> runs() {
    return Stream.of(
        Run.of(List.of(2565), "analyze", SCORES),
        Run.of(List.of(2565), "analyze", "--trace", SCORES),
        Run.of(List.of(2564), "batch", "LINES"),
        Run.of(List.of(2564), "gains", ITEMS),
        Run.of(List.of(2564, 2564), "simulate", ITEMS, "--set", "O42=100"),
        Run.of(List.of(2564), "simulate", ITEMS, "--target", "AA"),
        Run.of(List.of(2565), "simulate", SCORES, "--target", "50"),
        Run.of(List.of(2564, 2565, 2565, 2566), "compare", "BEFORE", SCORES, "AFTER"),
        Run.of(List.of(2564), "peers", ITEMS, "LINES", "--group", "all"),
        Run.of(List.of(2564), "stability", ITEMS),
        Run.of(List.of(2565), "review", PLAN, "--assessment", SCORES),
        Run.of(List.of(2565, 2566), "effect", PLAN, SCORES, "AFTER"),
        Run.of(List.of(2563), "tally", "ANSWERS", "--fiscal-year", "2563", "--scores"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyResultNamesItsFrameworkWithTheFingerprint(Run run) throws Exception {
    String out = out(run);
    List<String> expected = new ArrayList<>();
    for (int year : run.years()) {
      expected.add(
          "{\"id\":\"th-ita-%d\",\"fiscalYear\":%d,\"official\":true,\"fingerprint\":\"%s\"}"
              .formatted(year, year, fingerprint(Program.run("framework", "" + year).out())));
    }
    assertThat(Documents.all(out, "\"framework\":(\\{[^}]*})").stream().map(m -> m.group(1)))
        .isEqualTo(expected);
  }

  @Test
  void aProposedPlanHasItInItsBasis() {
    assertThat(Program.run("plan", SCORES).out())
        .contains(
            "\"basis\":{\"fiscalYear\":2565,\"framework\":\"th-ita-2565\",\"fingerprint\":\""
                + fingerprint(Program.run("framework", "2565").out())
                + "\",");
  }

  @Test
  void noCommandIsForgotten() {
    Set<String> tested = new LinkedHashSet<>(Set.of("plan"));
    runs().forEach(run -> tested.add(run.args().get(0)));
    assertThat(Sets.union(tested, NOT_SCORING))
        .containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  /** The fingerprint is that of the rules, not of the bytes of the file they came from. */
  @Test
  void aFrameworkFromAFileHasThatOfItsPrintedForm() throws Exception {
    String printed = Program.run("framework", "2565").out();
    Path file =
        Files.writeString(
            directory.resolve("f.json"),
            printed.replaceAll("\\n *", " ").replace("30,", "\"๓๐\","));
    assertThat(Program.run("analyze", "--framework", file.toString(), SCORES))
        .isEqualTo(Program.run("analyze", SCORES));
  }

  private String out(Run run) throws Exception {
    Path lines = directory.resolve("lines.ndjson");
    Files.writeString(lines, Files.readString(Path.of(ITEMS)).replaceAll("\\s*\\n\\s*", " "));
    Path after =
        Files.writeString(
            directory.resolve("after.json"),
            Files.readString(Path.of(SCORES))
                .replace("2565", "2566")
                .replace("\"AA\"", "\"EXCELLENT\""));
    Path before =
        Files.writeString(
            directory.resolve("before.json"),
            Files.readString(Path.of(SCORES)).replace("2565", "2564"));
    Path answers = Files.writeString(directory.resolve("answers.csv"), answers());
    List<String> args =
        run.args().stream()
            .map(
                arg ->
                    switch (arg) {
                      case "LINES" -> lines.toString();
                      case "BEFORE" -> before.toString();
                      case "AFTER" -> after.toString();
                      case "ANSWERS" -> answers.toString();
                      default -> arg;
                    })
            .toList();
    Program.Result result = Program.run(args.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result.out();
  }

  /** One person's answers to everything that is asked in 2563. */
  private static String answers() {
    StringBuilder header = new StringBuilder("agency");
    StringBuilder row = new StringBuilder("\na");
    for (MatchResult item :
        Documents.all(Program.run("framework", "2563").out(), "\"code\": \"([IEO][0-9]+)\"")) {
      header.append(',').append(item.group(1));
      row.append(",1");
    }
    return header.toString() + row + "\n";
  }

  /** Computed from what is printed, without the line feed at its end. */
  private static String fingerprint(String printed) {
    try {
      byte[] document = printed.substring(0, printed.length() - 1).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
      return "%064x".formatted(new BigInteger(1, digest)).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
