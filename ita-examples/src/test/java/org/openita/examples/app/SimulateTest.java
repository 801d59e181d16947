package org.openita.examples.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.ThaiNumerals;

class SimulateTest {

  private static final String OF_2564 = Program.data("example-2564.assessment.json");
  private static final String OF_2568 = Program.data("example-2568.assessment.json");

  @TempDir private Path folder = Path.of("");

  private static Program.Result set(String file, List<String> settings) {
    List<String> args = new ArrayList<>(List.of("simulate", file));
    settings.forEach(setting -> args.addAll(List.of("--set", setting)));
    return Program.run(args.toArray(String[]::new));
  }

  @Test
  void aSimulationListsEveryChangeAfterItsCause() {
    Program.Result result = Program.run("simulate", OF_2564, "--set", "O42=100");
    assertThat(result.status()).isZero();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    String before = Program.run("analyze", OF_2564).out().strip();
    assertThat(result.out()).startsWith("{\"before\":" + before + ",\"after\":{\"schema\":");
    assertThat(Documents.all(result.out(), "\\{\"code\":\"([^\"]+)\",\"from\"[^}]*\"change\""))
        .extracting(match -> match.group(1))
        .containsExactly("O42", "10.2", "10", "OIT", "total");
    assertThat(result.out()).endsWith("\"change\":\"5.000000\"}],\"levelChange\":null}\n");
  }

  @Test
  void changesAreWhatGainsSaidOfThem() {
    List<MatchResult> gains =
        Documents.all(
            Program.run("gains", OF_2564).out(),
            "\"code\":\"(O\\d+)\",\"from\":0.00,\"to\":100.00,\"total\":[^,]*,\"exact\":\"([^\"]+)\","
                + "\"indicator\":\\{\"code\":\"(\\d+)\",\"gain\":\"([^\"]+)\"");
    assertThat(gains).hasSize(5);
    for (MatchResult gain : gains) {
      String changes = Program.run("simulate", OF_2564, "--set", gain.group(1) + "=100").out();
      assertThat(change(changes, gain.group(3))).isEqualTo(gain.group(4));
      assertThat(change(changes, "total")).isEqualTo(gain.group(2));
    }
  }

  private static String change(String simulation, String code) {
    return Documents.first(
        simulation,
        "\"code\":\"" + code + "\",\"from\":[^,]+,\"to\":[^,]+,\"change\":\"([^\"]+)\"");
  }

  @Test
  void thaiDigitsAndSeveralScoresAfterOneOptionAreAccepted() {
    Program.Result arabic =
        Program.run("simulate", OF_2564, "--set", "O42=100", "--set", "O36=100");
    assertThat(arabic.status()).isZero();
    assertThat(Program.run("simulate", OF_2564, "--set", "O๔๒=๑๐๐", "O๓๖=๑๐๐")).isEqualTo(arabic);
    assertThat(Program.run("simulate", "--set", "O36=100", OF_2564, "O42=100")).isEqualTo(arabic);
  }

  @Test
  void everyInvalidScoreIsReportedAtItsCode() {
    Program.Result result =
        set(
            OF_2564,
            List.of("O42", "O1=1", "O1=2", "O4=x", "O99=5", "10=7", "9.1=7", "O3=101", "I1=50"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
        .containsExactlyInAnyOrder(
            "/set", "/set/O1", "/set/O4", "/set/O99", "/set/10", "/set/9.1", "/set/O3", "/set/I1");
    assertThat(result.err()).contains("above the evidence, which is at I1.1, I1.2");
    assertThat(set(OF_2568, List.of("O1=100")).err())
        .startsWith("/set/O1: ")
        .satisfiesAnyOf(
            err -> assertThat(err).contains("is below 9"),
            err -> assertThat(err).contains("is not a code of"));
  }

  @ParameterizedTest
  @CsvSource({
    "example-2564, AA",
    "example-2564, 90",
    "example-2564, 99.5",
    "example-2568, GOOD",
    "example-2568, EXCELLENT",
    "example-2568, 96",
    "example-2568, ๙๖"
  })
  void aPathReachesItsTargetAndNoneOfItsChangesIsRedundant(String name, String target) {
    String file = Program.data(name + ".assessment.json");
    Program.Result found = Program.run("simulate", file, "--target", target);
    assertThat(found.status()).isZero();
    assertThat(Documents.isOneLineOfJson(found.out())).isTrue();
    assertThat(found.out()).startsWith("{\"reachable\":true,\"paths\":[{\"changes\":[{\"code\":");
    List<MatchResult> paths =
        Documents.all(
            found.out(),
            "\\{\"changes\":\\[(.*?)\\],\"after\":\\{\"score\":([0-9.]+),\"level\":\"(\\w+)\"");
    assertThat(paths).isNotEmpty();
    for (MatchResult path : paths.subList(0, Math.min(2, paths.size()))) {
      List<String> settings =
          Documents.all(path.group(1), "\"code\":\"([^\"]+)\",\"from\":[0-9.]+,\"to\":([0-9.]+)")
              .stream()
              .map(change -> change.group(1) + "=" + change.group(2))
              .toList();
      assertThat(after(set(file, settings).out())).isEqualTo(path.group(2) + " " + path.group(3));
      assertThat(isReached(file, settings, target)).isTrue();
      for (String spared : settings) {
        List<String> rest = settings.stream().filter(other -> !other.equals(spared)).toList();
        assertThat(isReached(file, rest, target)).as("without %s", spared).isFalse();
      }
    }
  }

  private static String after(String simulation) {
    String after = simulation.substring(simulation.indexOf(",\"after\":{"));
    return Documents.first(after, "\"total\":\\{\"score\":([0-9.]+)")
        + " "
        + Documents.first(after, "\"level\":\"(\\w+)\"");
  }

  /** Returns whether the total or level after some changes is at least the target. */
  private static boolean isReached(String file, List<String> settings, String target) {
    String simulation =
        settings.isEmpty()
            ? ",\"after\":{" + Program.run("analyze", file).out()
            : set(file, settings).out();
    List<String> reached = List.of(after(simulation).split(" "));
    if (target.matches("[A-Z]+")) {
      List<String> levels =
          List.of(
              "URGENT", "IMPROVE", "PASS", "GOOD", "EXCELLENT", "F", "E", "D", "C", "B", "A", "AA");
      return levels.indexOf(reached.get(1)) >= levels.indexOf(target);
    }
    return Double.parseDouble(reached.get(0)) >= Double.parseDouble(ThaiNumerals.toArabic(target));
  }

  @Test
  void theCheapestPathHasTemplatesAndEffort() {
    String out = Program.run("simulate", OF_2564, "--target", "AA").out();
    assertThat(out)
        .contains("\"code\":\"O42\",\"from\":0.00,\"to\":100.00,\"assumption\":false")
        .contains("\"templates\":[\"ita-analysis-and-measures\"]", "\"effort\":8")
        .contains("\"assumptions\":[]");
    assertThat(Program.run("simulate", OF_2568, "--target", "GOOD").out())
        .contains(
            "{\"code\":\"EIT2\",\"from\":79.12,\"to\":85.00,\"assumption\":true",
            "\"assumptions\":[\"EIT2\"]");
  }

  @Test
  void aReachedTargetNeedsNoPath() {
    assertThat(Program.run("simulate", OF_2564, "--target", "B").out())
        .startsWith("{\"reachable\":true,\"paths\":[],")
        .doesNotContain("blockedBy");
  }

  @Test
  void anUnreachableTargetIsReportedWithItsBlockers() throws IOException {
    Path framework = folder.resolve("framework.json");
    Files.writeString(
        framework,
        """
        {"schema": "ita/framework/v1", "id": "half", "fiscalYear": 2570, "name": {"en": "Half"},
         "official": false, "rounding": {"mode": "HALF_UP", "indicator": 2, "total": 2},
         "instruments": [{"code": "OIT", "name": {"en": "Checklist"}, "form": "CHECKLIST",
           "weight": 100, "indicators": [{"code": "1", "name": {"en": "Openness"}, "items": [
             {"code": "O1", "points": [0, 60]}, {"code": "O2", "points": [0, 100]}]}]}],
         "levels": [
           {"code": "HIGH", "name": {"en": "High"}, "totalAtLeast": 90, "confidence": "confirmed"},
           {"code": "LOW", "name": {"en": "Low"}, "confidence": "confirmed"}]}
        """);
    Program.Result result =
        Program.withInput(
            "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2570,\"agency\":{\"id\":\"a\"},"
                + "\"scores\":{\"O1\":0,\"O2\":100}}",
            "simulate",
            "-",
            "--target",
            "HIGH",
            "--framework",
            framework.toString());
    assertThat(result.status()).isZero();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    // The mean of 60 and 100 is as far as it goes.
    assertThat(result.out())
        .startsWith(
            "{\"reachable\":false,\"paths\":[],\"blockedBy\":"
                + "[{\"what\":\"total\",\"now\":50.00,\"best\":80.00,\"need\":90.00}]");
  }

  @Test
  void aSearchThatEndsAtItsLimitSaysSo() throws IOException {
    // Any 50 of 100 instruments reach 50 points, in more ways than can be compared.
    String instruments =
        IntStream.rangeClosed(1, 100)
            .mapToObj(
                i ->
                    """
                    {"code": "X%1$d", "name": {"en": "x"}, "form": "SURVEY", "weight": 1,
                     "indicators": [{"code": "%1$d", "name": {"en": "indicator %1$d"}}]}
                    """
                        .formatted(i))
            .collect(joining(","));
    String scores =
        IntStream.rangeClosed(1, 100).mapToObj(i -> "\"" + i + "\":0").collect(joining(","));
    Program.Result document = reachHalf(instruments, scores);
    assertThat(document.status()).isZero();
    assertThat(Documents.isOneLineOfJson(document.out())).isTrue();
    assertThat(document.out())
        .startsWith("{\"reachable\":true,\"optimal\":false,\"paths\":[{\"changes\":[{")
        .contains("\"after\":{\"score\":50.00");
    assertThat(reachHalf(instruments, scores, "--pretty", "--lang", "en").out())
        .contains("The search ended at its limit of steps, so there may be cheaper options.");
    assertThat(reachHalf(instruments, scores, "--pretty", "--lang", "th").out())
        .contains("การค้นหาสิ้นสุดลงเมื่อครบจำนวนขั้นตอนที่กำหนด");
    assertThat(Program.run("simulate", OF_2564, "--target", "AA", "--pretty", "--lang", "en").out())
        .doesNotContain("limit of steps");
  }

  @Test
  void moreThanTwentyAlternativesAreCounted() throws IOException {
    String items =
        IntStream.rangeClosed(1, 30)
            .mapToObj("{\"code\":\"O%d\",\"points\":[0,100]}"::formatted)
            .collect(joining(","));
    String instruments =
        """
        {"code": "X", "name": {"en": "x"}, "form": "CHECKLIST", "weight": 100, "indicators": [
          {"code": "1", "name": {"en": "one"}, "items": [%s]},
          {"code": "2", "name": {"en": "two"}}]}
        """
            .formatted(items);
    String scores =
        IntStream.rangeClosed(1, 30).mapToObj(i -> "\"O" + i + "\":0").collect(joining(","));

    // One of the items adds as much as is missing.
    assertThat(reachHalf(instruments, scores + ",\"2\":98.5").out())
        .contains("\"code\":\"O1\"", "\"O20\",\"O21\"],\"alternativesLeftOut\":9");
    assertThat(reachHalf(instruments, scores + ",\"2\":98.5", "--pretty", "--lang", "en").out())
        .contains("and 9 more");
  }

  private Program.Result reachHalf(String instruments, String scores, String... options)
      throws IOException {
    Path framework = folder.resolve("half.json");
    Files.writeString(
        framework,
        """
        {"schema": "ita/framework/v1", "id": "half", "fiscalYear": 2570, "name": {"en": "Half"},
         "official": false, "rounding": {"mode": "HALF_UP", "total": 2},
         "instruments": [%s],
         "levels": [
           {"code": "HIGH", "name": {"en": "High"}, "totalAtLeast": 50, "confidence": "confirmed"},
           {"code": "LOW", "name": {"en": "Low"}, "confidence": "confirmed"}]}
        """
            .formatted(instruments));
    return Program.withInput(
        "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2570,\"agency\":{\"id\":\"a\"},"
            + "\"scores\":{"
            + scores
            + "}}",
        ObjectArrays.concat(
            new String[] {"simulate", "-", "--target", "HIGH", "--framework", framework.toString()},
            options,
            String.class));
  }

  @Test
  void anInvalidTargetIsRejectedWithTheLevels() {
    for (String target : List.of("BEST", "101", "-1", "95.001", "")) {
      Program.Result result = Program.run("simulate", OF_2564, "--target", target);
      assertThat(result.status()).as(target).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("AA, A, B, C, D, E, F");
      assertThat(result.err().lines()).hasSize(1);
    }
  }

  @Test
  void exactlyOneOfSetAndTargetIsRequired() {
    for (String[] args :
        new String[][] {
          {"simulate", OF_2564},
          {"simulate", OF_2564, "--set", "O42=100", "--target", "AA"},
          {"simulate", OF_2564, "O42=100"},
          {"simulate", OF_2564, OF_2568, "--target", "AA"}
        }) {
      Program.Result result = Program.run(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("arguments: ").hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void pagesFit80Columns(String language) {
    for (String[] args :
        new String[][] {
          {"simulate", OF_2564, "--set", "O42=100"},
          {"simulate", OF_2564, "--target", "99.5"},
          {"simulate", OF_2568, "--target", "EXCELLENT"},
          {"gains", OF_2564},
          {"stability", OF_2564},
          {"stability", OF_2568}
        }) {
      List<String> all = new ArrayList<>(List.of(args));
      all.addAll(List.of("--pretty", "--lang", language));
      Program.Result result = Program.run(all.toArray(String[]::new));
      assertThat(result.status()).isZero();
      assertThat(result.out().lines())
          .isNotEmpty()
          .allMatch(line -> TerminalText.width(line) <= 80)
          .noneMatch(line -> line.endsWith(" "));
    }
  }
}
