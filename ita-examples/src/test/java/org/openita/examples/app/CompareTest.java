package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

  private static final String OF_2568 = Program.data("example-2568.assessment.json");

  @TempDir private Path folder = Path.of("");

  private String file(String name, String agency, int year, String scores) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":"
            + year
            + ",\"agency\":{\"id\":\""
            + agency
            + "\"},\"scores\":{"
            + scores
            + "}}");
    return file.toString();
  }

  private String of2567() throws IOException {
    return file(
        "2567.json",
        "example-department",
        2567,
        "\"1\":94.40,\"2\":92.15,\"3\":93.90,\"4\":93.05,\"5\":94.50,"
            + "\"6\":88.72,\"7\":86.95,\"8\":87.11,\"9\":92.81,\"10\":97.55");
  }

  @Test
  void aHigherTotalCanHaveALowerLevelBecauseOfAPartOfEit() throws IOException {
    Program.Result result = Program.run("compare", of2567(), OF_2568);
    assertThat(result.status()).isZero();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    assertThat(result.out())
        .startsWith("{\"steps\":[{\"from\":{\"fiscalYear\":2567,")
        .contains(
            "\"total\":92.43",
            "\"total\":94.64",
            "\"totalChange\":\"2.210000\"",
            "\"levelChange\":{\"from\":\"GOOD\",\"to\":\"PASS\","
                + "\"because\":[{\"what\":\"EIT2\",\"now\":79.12,\"need\":85.00,\"met\":false}]");
  }

  private static final String NINETIES =
      "\"1\":90,\"2\":90,\"3\":90,\"4\":90,\"5\":90,\"6\":90,\"7\":90,\"8\":90,\"9\":90,\"10\":90";

  @Test
  void aRiseSaysWhatIsReachedAndWhatIsNoLongerRequired() throws IOException {
    String before = file("a.json", "a", 2566, NINETIES + ",\"EIT1\":83.75,\"EIT2\":96.25");
    String after = file("b.json", "a", 2567, NINETIES);
    assertThat(Program.run("compare", before, after, "--pretty", "--lang", "en").out())
        .contains("because EIT 90.00, at least 85.00")
        .contains("no longer required: EIT1 83.75, needed 85.00");
    assertThat(Program.run("compare", before, after, "--pretty", "--lang", "th").out())
        .contains("เนื่องจาก EIT 90.00 ถึงเกณฑ์ 85.00")
        .contains("เงื่อนไขของปีก่อนที่ไม่ใช้แล้ว: EIT1 83.75 ต้องได้ 85.00");
  }

  @Test
  void contributionsSumExactlyToTheChangeOfTheTotal() throws IOException {
    // Means over three and five indicators that no six decimals end.
    String before =
        file(
            "a.json",
            "a",
            2564,
            "\"1\":90.01,\"2\":91,\"3\":92,\"4\":93,\"5\":94,\"6\":70.01,\"7\":71,\"8\":72,"
                + "\"9\":80,\"10\":81");
    String after =
        file(
            "b.json",
            "a",
            2565,
            "\"1\":90.02,\"2\":91,\"3\":92,\"4\":93,\"5\":94,\"6\":70.03,\"7\":71,\"9\":80,\"8\":72.01,"
                + "\"10\":50");
    String out = Program.run("compare", before, after).out();
    Documents.Ratio sum =
        Documents.all(out, "\"change\":\"([^\"]+)\"").stream()
            .map(match -> Documents.Ratio.of(match.group(1)))
            .reduce(Documents.Ratio.of("0"), Documents.Ratio::plus);
    Documents.Ratio total =
        Documents.Ratio.of(Documents.first(out, "\"totalChange\":\"([^\"]+)\""));
    assertThat(sum.isSameAs(total)).isTrue();
  }

  @Test
  void yearsAreSortedWhateverTheOrderOfFiles() throws IOException {
    String of2566 =
        file(
            "2566.json",
            "example-department",
            2566,
            "\"1\":80,\"2\":80,\"3\":80,\"4\":80,\"5\":80,\"6\":80,\"7\":80,\"8\":80,\"9\":80,\"10\":80");
    Program.Result result = Program.run("compare", of2567(), OF_2568, of2566);
    assertThat(Documents.all(result.out(), "\"from\":\\{\"fiscalYear\":(\\d+)"))
        .extracting(match -> match.group(1))
        .containsExactly("2566", "2567");
    assertThat(result).isEqualTo(Program.run("compare", of2566, OF_2568, of2567()));
  }

  @Test
  void anotherAgencyAndADuplicateYearAreRejected() throws IOException {
    String nadong = Program.data("nadong-2565.assessment.json");
    Program.Result result = Program.run("compare", of2567(), nadong, OF_2568, OF_2568);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(nadong + ": /agency/id: ").contains("of agency"),
            line ->
                assertThat(line).isEqualTo(OF_2568 + ": /fiscalYear: duplicate fiscal year 2568"));
  }

  @Test
  void problemsBeginWithTheNameOfTheDocument() throws IOException {
    String bad = file("bad.json", "a", 2565, "\"1\":101");
    Program.Result result = Program.run("compare", bad, "no-such-file", OF_2568);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(bad + ": /scores/1: "),
            line -> assertThat(line).startsWith(bad + ": /scores: missing"),
            line -> assertThat(line).isEqualTo("no-such-file: /: no such file"));
    assertThat(Program.run("compare", OF_2568).status()).isEqualTo(2);
    assertThat(Program.run("compare", "-", "-").err())
        .isEqualTo("-: /: standard input can be read only once\n");
  }

  @Test
  void thePageShowsTheChangeAndItsReason() throws IOException {
    for (String language : new String[] {"th", "en"}) {
      Program.Result result =
          Program.run("compare", of2567(), OF_2568, "--pretty", "--lang", language);
      assertThat(result.out().lines()).allMatch(line -> TerminalText.width(line) <= 80);
      assertThat(result.out()).contains("+2.210000", "EIT2 79.12");
    }
  }
}
