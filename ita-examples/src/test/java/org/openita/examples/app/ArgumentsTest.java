package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Text;
import org.openita.json.ItaJson;
import org.openita.plan.Evidence;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

/** Tests the words and texts that people write as arguments. */
class ArgumentsTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");
  private static final String LATER = Program.data("example-2568.assessment.json");
  private static final String PLAN = Program.data("nadong-2566.plan.json");

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Program.Result progress(String option, String text) {
    return Program.run(
        "progress",
        PLAN,
        "--measure",
        "m1",
        "--status",
        "DONE",
        "--date",
        "2023-09-01",
        option,
        text);
  }

  private static ProgressEntry entry(Program.Result result) {
    assertThat(result.err()).isEmpty();
    List<ProgressEntry> entries =
        ItaJson.standard().plans().read(result.out()).measures().get(0).progress();
    return entries.get(entries.size() - 1);
  }

  private static void refused(Program.Result result, String problem) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).hasLineCount(1).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'ทำแล้ว\n',        'ทำแล้ว'
          'ทำแล้ว\r\n',      'ทำแล้ว'
          'ทำแล้ว\n\n',      'ทำแล้ว\n'
          'ทำแล้ว',          'ทำแล้ว'
          '\uFEFFทำแล้ว',    'ทำแล้ว'
          '@x\n"ก"',         '@x\n"ก"'
          ' ก ',             ' ก '
          """)
  void theTextsOfProgressMayBeFiles(String content, String text) throws IOException {
    String at = "@" + file("text", content);
    assertThat(entry(progress("--result", at)).result()).contains(Text.th(text));
    assertThat(entry(progress("--outcome", at)).outcome()).contains(Text.th(text));
    assertThat(entry(progress("--suggestion", at)).suggestion()).contains(Text.th(text));
    assertThat(entry(progress("--evidence", at)).evidence())
        .containsExactly(Evidence.builder().text(text).build());
  }

  @Test
  void aTextMayComeFromStandardInput() {
    Program.Result result =
        Program.withInput(
            "ทำแล้ว\n",
            "progress",
            PLAN,
            "--measure",
            "m1",
            "--status",
            "DONE",
            "--date",
            "2023-09-01",
            "--result",
            "@-");
    assertThat(entry(result).result()).contains(Text.th("ทำแล้ว"));
  }

  @Test
  void twoSignsAreOne() {
    assertThat(entry(progress("--result", "@@x")).result()).contains(Text.en("@x"));
    assertThat(entry(progress("--result", "@@@ก")).result()).contains(Text.th("@@ก"));
    assertThat(entry(progress("--result", "a@x")).result()).contains(Text.en("a@x"));
    assertThat(entry(progress("--result", "\"ก\"")).result()).contains(Text.th("\"ก\""));
    assertThat(entry(progress("--result", "${user.home}")).result())
        .contains(Text.en("${user.home}"));
  }

  @Test
  void aFileThatHoldsNoTextIsReportedWithItsOption() throws IOException {
    String none = folder.resolve("none").toString();
    refused(progress("--result", "@" + none), "--result: \"" + none + "\": no such file");
    refused(progress("--outcome", "@" + folder), "--outcome: \"" + folder + "\": is a directory");
    refused(progress("--result", "@"), "--result: expected the name of a file after @");
    String blank = file("blank", " \n");
    refused(progress("--result", "@" + blank), "--result: \"" + blank + "\": expected a text");
    String bytes = Files.write(folder.resolve("b"), new byte[] {(byte) 0xA1, '\n'}).toString();
    refused(progress("--suggestion", "@" + bytes), "--suggestion: \"" + bytes + "\": ");
    String most = "ก".repeat(100_000);
    assertThat(entry(progress("--result", "@" + file("m", most + "\r\n"))).result())
        .contains(Text.th(most));
    refused(progress("--result", "@" + file("l", most + "ก")), "at most 100000 characters");
    refused(progress("--result", most + "ก"), "at most 100000 characters");
  }

  @Test
  void nothingElseIsExpanded() throws IOException {
    String options = file("options", "--pretty --lang en secret");
    for (String[] args :
        new String[][] {
          {"@" + options},
          {"analyze", "@" + options},
          {"analyze", NADONG, "@" + options},
          {"progress", PLAN, "--measure", "@" + options, "--status", "DONE"},
          {"progress", PLAN, "--measure", "m1", "--status", "@" + options},
          {"simulate", NADONG, "--target", "@" + options},
          {"simulate", NADONG, "--set", "@" + options},
          {"plan", NADONG, "--units", "@" + options},
          {"schema", "@" + options}
        }) {
      Program.Result result = Program.run(args);
      refused(result, "@" + options);
      assertThat(result.err()).doesNotContain("secret");
    }
    Program.Result link =
        Program.run(
            "progress",
            PLAN,
            "--measure",
            "m1",
            "--status",
            "DONE",
            "--date",
            "2023-09-01",
            "--evidence",
            "x",
            "--link",
            "@" + options);
    assertThat(link.out() + link.err()).contains("@" + options).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uFFFDb", "\uD800", "\uDC00x", "a\uD800b", "\uDC00\uD800"})
  void anArgumentThatIsNoTextIsRefused(String garbled) {
    for (String[] args :
        new String[][] {
          {garbled},
          {"analyze", garbled},
          {"analyze", NADONG, "-o", garbled},
          {"progress", PLAN, "--measure", garbled, "--status", "DONE"},
          {"progress", PLAN, "--measure", "m1", "--status", "DONE", "--result=" + garbled},
          {"progress", PLAN, "--measure", "m1", "--status", "DONE", "--result", "@" + garbled},
          {"simulate", NADONG, "--target", garbled}
        }) {
      Program.Result result = Program.run(args);
      refused(result, "the character set of the environment");
      assertThat(result.err()).startsWith("arguments: ").contains("@FILE");
    }
    assertThat(entry(progress("--result", "\uD83D\uDE00")).result())
        .contains(Text.en("\uD83D\uDE00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "TIS-620", "windows-1252"})
  void utf8ThatAnotherCharacterSetHasDecodedIsRefused(String encoding) {
    // Its last bytes are letters in each of these character sets.
    String decoded = new String("é".getBytes(UTF_8), Charset.forName(encoding));
    assertThat(TextArguments.fault(new String[] {"a", decoded}, encoding).orElseThrow())
        .contains("character set of the environment (" + encoding + ")", "@FILE");
    for (String text : List.of("plain", "caf\u00e9", "ทำแล้ว", "เธอ")) {
      assertThat(TextArguments.fault(new String[] {text}, encoding)).isEmpty();
    }
    assertThat(TextArguments.fault(new String[] {decoded}, "UTF-8")).isEmpty();
    assertThat(TextArguments.fault(new String[] {"ก"}, "no such set")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2564", "๒๕๖๔", "พ.ศ. 2564", "พ.ศ. ๒๕๖๔", "พ.ศ.2564", " 2564 ", "พ.ศ.\u00a02564"})
  void aYearMayBeWrittenAsPeopleDo(String year) {
    assertThat(Program.run("framework", year)).isEqualTo(Program.run("framework", "2564"));
    assertThat(Program.run("framework", year).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2021, 2564", "21, 2521", "64, 2564", "๖๔, 2564", "2399, 2942", "1957, 2500"})
  void aYearOfAnotherEraOrOfTwoDigitsNamesTheOneMeant(String year, String meant) {
    refused(Program.run("framework", year), "; " + meant + " may be meant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2400", "2499", "3000", "999", "0564", "x", "", "25๖x", "-2564"})
  void anyOtherYearIsRefused(String year) {
    Program.Result result = Program.run("framework", year);
    refused(result, "expected a fiscal year of the Buddhist Era, 2500 to 2999");
    assertThat(result.err()).doesNotContain("may be meant");
  }

  @ParameterizedTest
  @CsvSource({
    "EXCELLENT, ผ่านดีเยี่ยม",
    "GOOD, ผ่านดี",
    "PASS, ผ่าน",
    "EXCELLENT, excellent",
    "GOOD, Good",
    "PASS, ' pass '"
  })
  void aLevelMayBeItsNameOrItsCodeInAnyCase(String code, String word) {
    Program.Result byCode = Program.run("simulate", LATER, "--target", code);
    assertThat(byCode.status()).isZero();
    assertThat(Program.run("simulate", LATER, "--target", word)).isEqualTo(byCode);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, ยังไม่ดำเนินการ",
    "IN_PROGRESS, อยู่ระหว่างดำเนินการ",
    "IN_PROGRESS, อยู่ระหว่างดํ\u0E32เนินการ",
    "IN_PROGRESS, in_progress",
    "DONE, ดำเนินการแล้วเสร็จ",
    "DONE, Done",
    "CANCELLED, ยกเลิก"
  })
  void aStatusMayBeItsThaiNameOrItsCodeInAnyCase(Status status, String word) {
    Program.Result result =
        Program.run("progress", PLAN, "--measure", "m1", "--status", word, "--date", "2023-09-01");
    assertThat(entry(result).status()).isEqualTo(status);
    refused(
        Program.run("progress", PLAN, "--measure", "m1", "--status", word + "x"),
        "expected NOT_STARTED, IN_PROGRESS, DONE or CANCELLED, or its Thai name, but found");
  }
}
