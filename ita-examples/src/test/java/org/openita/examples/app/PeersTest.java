package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeersTest {

  private static final String SELF = Program.data("example-2568.assessment.json");

  private static String line(String id, int year, String more, double score) {
    return "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":"
        + year
        + ",\"agency\":{\"id\":\""
        + id
        + "\""
        + more
        + "},\"scores\":{"
        + IntStream.rangeClosed(1, 10)
            .mapToObj(code -> "\"" + code + "\":" + score)
            .collect(Collectors.joining(","))
        + "}}";
  }

  private static List<String> twenty() {
    return IntStream.rangeClosed(0, 19)
        .mapToObj(
            i ->
                line(
                    "a" + i,
                    2568,
                    ",\"kind\":\"" + (i % 2 == 0 ? "department" : "ministry") + "\"",
                    80 + i))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Program.Result peers(List<String> lines, String... more) {
    List<String> args = new ArrayList<>(List.of("peers", SELF, "-"));
    args.addAll(List.of(more));
    return Program.withInput(String.join("\n", lines), args.toArray(String[]::new));
  }

  @Test
  void rankAndPercentileIncludeTheAgencyItself() {
    // 94.64 is below 95 to 99: rank 6 of 21; 15 lower and half of itself are 15.5 of 21.
    Program.Result result = peers(twenty());
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    assertThat(result.out())
        .startsWith("{\"total\":{\"rank\":6,\"of\":21,\"percentile\":73.81,\"score\":94.64")
        .contains("\"indicators\":[{\"code\":\"1\",\"rank\":2,\"of\":21,")
        .contains("\"grouping\":\"all\"", "\"findings\":[]");
  }

  @Provide
  Arbitrary<List<String>> linesWithTheAgency() {
    List<String> lines = twenty();
    lines.add(line("example-department", 2568, ",\"kind\":\"department\"", 94.64));
    return Arbitraries.shuffle(lines);
  }

  @Property(tries = 10)
  void neitherTheOrderOfPeersNorTheAgencyAmongThemNorTheThreadsMatter(
      @ForAll("linesWithTheAgency") List<String> lines,
      @ForAll @IntRange(min = 1, max = 8) int threads) {
    assertThat(peers(lines, "--threads", Integer.toString(threads)).out())
        .isEqualTo(peers(twenty()).out());
  }

  @Test
  void peersByKindHaveTheSameKind() {
    // Even ones: 80, 82 to 98; higher are 96 and 98.
    assertThat(peers(twenty(), "--group", "kind").out())
        .startsWith("{\"total\":{\"rank\":3,\"of\":11,")
        .contains("\"grouping\":\"kind\",\"group\":\"department\"");
  }

  @Test
  void aSmallGroupGetsAFinding() {
    assertThat(peers(twenty().subList(0, 3)).out()).contains("GROUP_TOO_SMALL");
    assertThat(peers(List.of()).out())
        .startsWith("{\"total\":{\"rank\":1,\"of\":1,\"percentile\":50.00")
        .contains("GROUP_TOO_SMALL");
  }

  @Test
  void anInvalidLineOrOneOfAnotherYearIsSkipped() {
    List<String> lines = twenty();
    lines.add(0, "");
    lines.add(1, "{\"bad\":");
    lines.add(2, line("other", 2567, "", 50));
    Program.Result result = peers(lines);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).isEqualTo(peers(twenty()).out());
    assertThat(result.err())
        .contains("-: line 2: ", "-: line 3: /fiscalYear: ")
        .doesNotContain("line 1:", "line 4:");
  }

  @Test
  void anAgencyWithoutAProvinceHasNoPeersByProvince() {
    Program.Result result = peers(twenty(), "--group", "province");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(": /agency/province: ").hasLineCount(1);
  }

  @Test
  void invalidArgumentsAreReportedOnOneLine() {
    for (String[] args :
        new String[][] {
          {"peers", SELF},
          {"peers", SELF, "no-such-file"},
          {"peers", "-", "-"},
          {"peers", SELF, SELF, "--group", "size"}
        }) {
      Program.Result result = Program.run(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).hasLineCount(1);
    }
  }

  @Test
  void thePageFits80ColumnsAndIsAligned() {
    for (String language : new String[] {"th", "en"}) {
      Program.Result result = peers(twenty(), "--pretty", "--lang", language);
      assertThat(result.out().lines()).allMatch(line -> TerminalText.width(line) <= 80);
      assertThat(
              result
                  .out()
                  .lines()
                  .filter(line -> line.contains("/21"))
                  .map(line -> TerminalText.width(line.substring(0, line.indexOf("/21")))))
          .hasSize(11)
          .containsOnly(49);
    }
  }
}
