package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

class HostileInputTest {

  private static final String DOCUMENT =
      """
      {"schema":"ita/assessment/v1","fiscalYear":2565,
       "agency":{"id":"นาดง","name":"😀 \\u0e01"},"scores":{"1":99.51,"O1":1e2},
       "tallies":{"I1":[1,2,3,4]},"notApplicable":[]}""";

  private static final JsonFormat<Assessment> ASSESSMENTS = ItaJson.standard().assessments();

  private static List<Problem> problems(byte[] document) {
    return ASSESSMENTS.check(document).problems();
  }

  private static Problem problem(String document) {
    List<Problem> problems = ASSESSMENTS.check(document).problems();
    assertThat(problems(document.getBytes(UTF_8))).isEqualTo(problems);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static String named(String name) {
    return DOCUMENT.replace("นาดง", name);
  }

  @Test
  void theDocumentItselfIsRight() {
    assertThat(problems(DOCUMENT.getBytes(UTF_8))).isEmpty();
    assertThat(ASSESSMENTS.read(DOCUMENT).agency().name()).contains("😀 ก");
  }

  @Test
  void aLeadingByteOrderMarkIsSkippedAndNoOther() {
    assertThat(ASSESSMENTS.read("\uFEFF" + DOCUMENT)).isEqualTo(ASSESSMENTS.read(DOCUMENT));
    assertThat(ASSESSMENTS.read(("\uFEFF" + DOCUMENT).getBytes(UTF_8)))
        .isEqualTo(ASSESSMENTS.read(DOCUMENT));
    assertThat(problem("\uFEFF\uFEFF" + DOCUMENT).pointer()).isEqualTo("line 1, column 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"})
  void otherEncodingsAreNamed(String encoding) {
    assertThat(problems(DOCUMENT.getBytes(Charset.forName(encoding))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("line 1, column 1");
              assertThat(problem.message().in(Language.EN))
                  .contains(encoding.substring(0, 6), "only UTF-8 is allowed");
            });
    byte[] marked = ("\uFEFF" + DOCUMENT).getBytes(Charset.forName(encoding));
    assertThat(problems(marked)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "C0 80, overlong",
    "C1 BF, overlong",
    "E0 80 80, overlong",
    "F0 80 80 80, overlong",
    "ED A0 80, surrogate",
    "ED BF BF, surrogate",
    "F4 90 80 80, beyond the last",
    "F8 88 80 80 80, five bytes",
    "FF, no byte of it",
    "80, tail first",
    "A1 A2, one byte to a letter",
    "E0 B8, cut",
    "E0 B8 22, cut by a quote",
    "C3 22, cut by a quote",
    "F0 9F 98 22, cut by a quote"
  })
  void bytesThatAreNotUtf8AreReportedWithTheirPlace(String bytes, String why) {
    byte[] bad =
        Bytes.toArray(
            Splitter.on(' ').splitToStream(bytes).map(hex -> Integer.parseInt(hex, 16)).toList());
    String head = "{\n\"นา\":\"";
    byte[] document = Bytes.concat(head.getBytes(UTF_8), bad, "\"}".getBytes(UTF_8));
    assertThat(problems(document))
        .as(why)
        .extracting(Problem::toString)
        .containsExactly(
            "line 2, column 7: byte 0x"
                + bytes.substring(0, 2)
                + " at offset "
                + head.getBytes(UTF_8).length
                + " is not UTF-8; only UTF-8 is allowed");
  }

  @Test
  void everyCharacterIsDecoded() {
    for (int point = 0x20; point <= Character.MAX_CODE_POINT; point += 61) {
      if (point == '"' || point == '\\' || (point >= 0xD800 && point <= 0xDFFF)) {
        continue;
      }
      String name = "x" + Character.toString(point);
      assertThat(ASSESSMENTS.read(named(name).getBytes(UTF_8)).agency().id()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\uDFFF", "x\\ud83d\\ud83d\\ude00", "\\ude00\\ud83d"})
  void halfOfASurrogatePairInAnEscapeIsReportedAtItsPointer(String text) {
    assertThat(problem(named(text)).pointer()).isEqualTo("/agency/id");
    assertThat(problem(named(text)).message().in(Language.EN)).contains("half of a surrogate pair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\uDFFF", "x\\ud83d\\ud83d\\ude00", "\\ude00\\ud83d"})
  void halfOfASurrogatePairInANameIsReportedAtItsPlace(String text) {
    Problem problem = problem(DOCUMENT.replace("\"O1\"", "\"" + text + "\""));
    assertThat(problem.pointer()).startsWith("line 2, column ");
    assertThat(problem.message().in(Language.EN)).contains("half of a surrogate pair");
  }

  @Test
  void aWholePairOfEscapesIsACharacter() {
    assertThat(ASSESSMENTS.read(named("\\ud83d\\ude00")).agency().id()).isEqualTo("😀");
  }

  @Test
  void halfOfASurrogatePairInAStringIsReported() {
    assertThat(ASSESSMENTS.check("{\n \"\uD83D\"").problems())
        .extracting(Problem::toString)
        .containsExactly("line 2, column 3: half of a surrogate pair is not a character");
    assertThat(ASSESSMENTS.check("\uDE00").problems()).hasSize(1);
  }

  @Test
  void halfOfASurrogatePairIsNotWritten() {
    Assessment assessment =
        Assessment.builder().fiscalYear(FiscalYear.of(2565)).agency(Agency.of("\uD83D")).build();
    assertThatThrownBy(() -> ASSESSMENTS.write(assessment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half of a surrogate pair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"scores\":"})
  void deepNestingIsGivenUp(String open) {
    String deep = open.repeat(100_000);
    assertThat(ASSESSMENTS.check(deep).problems())
        .last()
        .satisfies(
            problem ->
                assertThat(problem.message().in(Language.EN))
                    .isEqualTo("values are nested more than 64 deep"));
    assertThat(ASSESSMENTS.check("{\"x\":" + deep).problems()).hasSize(2);
  }

  @Test
  void nestingWithinTheLimitIsOnlyUnknown() {
    String deep = "[".repeat(63) + "]".repeat(63);
    assertThat(problem(DOCUMENT.replaceFirst("\\{", "{\"x\":" + deep + ",")).pointer())
        .isEqualTo("/x");
  }

  @Test
  void longTextsAndNumbersAreReportedAtTheirPointer() {
    String ten = "ก".repeat(3_000_000);
    assertThat(problem(named(ten)))
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("/agency/id");
              assertThat(problem.message().in(Language.EN))
                  .contains("at most 100000 characters", "has 3000000")
                  .hasSizeLessThan(250);
            });
    assertThat(problem(DOCUMENT.replace("99.51", "9" + "0".repeat(10_000_000))).pointer())
        .isEqualTo("/scores/1");
    assertThat(problem(DOCUMENT.replace("99.51", "0." + "0".repeat(1_000_000))).pointer())
        .isEqualTo("/scores/1");
    assertThat(problem(DOCUMENT.replace("99.51", "\"" + "๙".repeat(500_000) + "\"")))
        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/scores/1"));
    assertThat(problem(DOCUMENT.replace("2565", "\"" + "๙".repeat(500) + "\"")).pointer())
        .isEqualTo("/fiscalYear");
  }

  @Test
  void textsOfTheGreatestLengthAreRead() {
    String longest = "😀".repeat(DocumentReader.LONGEST_TEXT);
    assertThat(ASSESSMENTS.read(named(longest)).agency().id()).isEqualTo(longest);
    assertThat(problem(named(longest + "x")).pointer()).isEqualTo("/agency/id");
  }

  @Test
  void longNamesAreGivenUp() {
    assertThat(problem("{\"" + "n".repeat(1_000_000) + "\":1}"))
        .hasToString("line 1, column 2: the name of a member has at most 256 characters");
  }

  /** Returns 4,096 names of the same hash, each made of these two parts that have the same. */
  private static List<String> namesOfOneHash(String one, String other) {
    List<String> names = new ArrayList<>(List.of(""));
    for (int i = 0; i < 12; i++) {
      names =
          names.stream()
              .flatMap(name -> Stream.of(name + one, name + other))
              .collect(Collectors.toCollection(ArrayList::new));
    }
    return names;
  }

  // The first pair has one hash as a string of Java, the second one in the parser's table.
  @ParameterizedTest
  @CsvSource({"AO, B0", "AZ, B9"})
  void noDocumentIsRefusedForTheHashesOfItsNames(String one, String other) {
    List<String> names = namesOfOneHash(one, other);
    String scores =
        names.stream().map(name -> "\"" + name + "\":50").collect(Collectors.joining(","));
    String document = DOCUMENT.replace("\"1\":99.51", scores);
    assertThat(ASSESSMENTS.read(document).scores()).hasSize(4097);
    assertThat(problem(document.replaceFirst("\"O1\"", "\"" + names.get(4095) + "\"")).pointer())
        .isEqualTo("/scores/" + names.get(4095));
    assertThat(ASSESSMENTS.check("{" + scores + "}").problems())
        .hasSize(1001)
        .noneMatch(problem -> problem.pointer().startsWith("line "))
        .first()
        .extracting(Problem::pointer)
        .isEqualTo("/" + names.get(0));
  }

  @ParameterizedTest
  @CsvSource({"AO, B0", "AZ, B9"})
  void codesOfOneHashAreCodesOfAFrameworkLikeAnyOthers(String one, String other) {
    List<String> names = namesOfOneHash(one, other);
    String items =
        names.stream()
            .map(name -> "{\"code\":\"" + name + "\",\"points\":[0,100]}")
            .collect(Collectors.joining(","));
    Framework framework =
        ItaJson.standard()
            .frameworkDocuments()
            .read(
                """
                {"schema":"ita/framework/v1","id":"own","fiscalYear":2565,"name":{"en":"x"},
                 "rounding":{},"instruments":[{"code":"X","name":{"en":"x"},"form":"CHECKLIST",
                 "weight":100,"indicators":[{"code":"1","name":{"en":"one"},"items":[%s]}]}],
                 "levels":[{"code":"A","name":{"en":"a"},"confidence":"confirmed"}]}"""
                    .formatted(items));
    String scores =
        names.stream().map(name -> "\"" + name + "\":50").collect(Collectors.joining(","));
    String document =
        "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"a\"},\"scores\":{"
            + scores
            + "}}";
    Scorecard card = Scorer.of(framework).score(ASSESSMENTS.read(document)).orElseThrow();
    assertThat(card.total().score()).hasToString("50.00");
    assertThat(card.value(Code.of(names.get(4_095)))).isPresent();
  }

  @Test
  void aDocumentThatIsTooLargeIsNotRead() throws IOException {
    byte[] large = new byte[Source.LARGEST + 1];
    Arrays.fill(large, (byte) ' ');
    Problem tooLarge = DocumentProblem.TOO_LARGE.at("/");
    assertThat(tooLarge).hasToString("/: the document is too large; at most 16 MiB are allowed");
    assertThat(problems(large)).containsExactly(tooLarge);
    assertThat(ASSESSMENTS.check(new ByteArrayInputStream(large)).problems())
        .containsExactly(tooLarge);
    assertThat(ASSESSMENTS.check(new String(large, UTF_8)).problems()).containsExactly(tooLarge);
  }

  @Test
  void anEndlessStreamIsGivenUp() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThat(ASSESSMENTS.check(endless).problems()).hasSize(1);
  }

  @Test
  void problemsWithoutEndAreCutAndThatIsSaid() {
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      many.append("\"m").append(i).append("\":0,");
    }
    List<Problem> problems = ASSESSMENTS.check(many.append("\"x\":0}").toString()).problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).message().in(Language.EN))
        .contains("more problems than the 1000 above");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`` | line 1, column 1 | the document is empty",
        "`  ` | line 1, column 3 | the document is empty",
        "`{` | line 1, column 2 | but the document ends",
        "{} {} | line 1, column 4 | expected the end of the document but found \"{\"",
        "{}x | line 1, column 3 | expected the end of the document but found \"x\"",
        "NaN | line 1, column 1 | but found \"NaN\"",
        "{\"a\":Infinity} | line 1, column 6 | but found \"Infinity\"",
        "{\"a\":-Infinity} | line 1, column 6 | \"-Infinity\" is not a number",
        "{\"a\":+1} | line 1, column 6 | but found \"+1\"",
        "{\"a\":01} | line 1, column 6 | no leading zeros",
        "{\"a\":-012.5} | line 1, column 6 | \"-012.5\" begins with 0",
        "{\"a\":0.} | line 1, column 6 | \"0.\" is not a number",
        "{\"ก็\":1.} | line 1, column 7 | \"1.\" is not a number",
        "{\"a\":1.} | line 1, column 6 | \"1.\" is not a number",
        "{\"a\":.5} | line 1, column 6 | but found \".5\"",
        "{\"a\":1e} | line 1, column 6 | \"1e\" is not a number",
        "{\"a\":๕} | line 1, column 6 | but found \"๕\"",
        "{\"a\":1,} | line 1, column 8 | the name of a member",
        "{\"a\" 1} | line 1, column 6 | expected a colon",
        "{\"a\":1 \"b\":2} | line 1, column 8 | expected a comma or }",
        "{\"a\":[1 2]} | line 1, column 9 | expected a comma or ]",
        "{\"a\":[1,]} | line 1, column 9 | but found \"]\"",
        "{'a':1} | line 1, column 2 | the name of a member",
        "{\"a\":tru} | line 1, column 6 | but found \"tru\"",
        "{\"a\":True} | line 1, column 6 | but found \"True\"",
        "{\"a\":nullx} | line 1, column 6 | but found \"nullx\"",
        "{\"a\":\"\\x\"} | line 1, column 7 | expected an escape",
        "{\"a\":\"\\u12g4\"} | line 1, column 7 | four hexadecimal digits",
        "{/* a */} | line 1, column 2 | the name of a member",
        "{\"a\":1]} | line 1, column 7 | expected a comma or }"
      })
  void textThatIsNotJsonIsReportedWithItsPlace(String text, String place, String why) {
    Problem last = ASSESSMENTS.check(text).problems().stream().reduce((a, b) -> b).orElseThrow();
    assertThat(last.pointer()).isEqualTo(place);
    assertThat(last.message().in(Language.EN)).contains(why);
  }

  @Test
  void controlCharactersAreReported() {
    assertThat(problem(named("a\u0000b")).message().in(Language.EN))
        .contains("U+0000 must be escaped");
    assertThat(problem(named("a\nb")).message().in(Language.EN)).contains("U+000A must be escaped");
    assertThat(problem(DOCUMENT + "\u0000").message().in(Language.EN))
        .contains("expected the end of the document");
  }

  @Test
  void whatWasFoundBeforeAFaultIsReportedWithIt() {
    assertThat(ASSESSMENTS.check("{\"x\":1,\n\"fiscalYear\":1,}").problems())
        .extracting(Problem::pointer)
        .containsExactly("/x", "/fiscalYear", "line 2, column 16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "25", "99999", "1e3", "12x", "1.5.2", "-1e5e", "9\u0000"})
  void nothingElseIsSaidOfANumberThatTheFaultCuts(String number) {
    String document = "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":" + number;
    assertThat(problem(document).pointer()).startsWith("line 1, column ");
  }

  @Test
  void aWholeNumberBeforeAFaultIsReportedWithIt() {
    assertThat(
            ASSESSMENTS.check("{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":25 x").problems())
        .extracting(Problem::pointer)
        .containsExactly("/fiscalYear", "line 1, column 47");
  }

  @Test
  void aDocumentCutAnywhereIsAFault() {
    byte[] whole = DOCUMENT.getBytes(UTF_8);
    for (int cut = 0; cut < whole.length; cut++) {
      List<Problem> problems = problems(Arrays.copyOf(whole, cut));
      // A number that is cut can be out of its range as well.
      assertThat(problems).as("cut at %s", cut).hasSizeBetween(1, 2);
      assertThat(problems.get(problems.size() - 1).pointer()).startsWith("line ");
    }
  }

  @Test
  void aByteChangedAnywhereNeverEscapesAsAnotherException() {
    byte[] whole = DOCUMENT.getBytes(UTF_8);
    for (int at = 0; at < whole.length; at++) {
      for (int value : new int[] {0, '"', '\\', '{', '}', '[', ',', ':', '9', 'e', 0x80, 0xFF}) {
        byte[] changed = whole.clone();
        changed[at] = (byte) value;
        assertThat(problems(changed))
            .allSatisfy(
                problem ->
                    assertThat(problem.toString())
                        .doesNotContain("jackson", "java.", "Exception", "\n")
                        .hasSizeLessThan(400));
      }
    }
  }
}
