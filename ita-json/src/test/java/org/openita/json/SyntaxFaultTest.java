package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

class SyntaxFaultTest {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(SyntaxFault.DEEPEST)
                  .maxNameLength(SyntaxFault.LONGEST_NAME)
                  .build())
          .build();

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.of(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"a\":",
        "\"\\u0e01\"",
        "\"\\n\"",
        "\\",
        "\\ud83d",
        "\\ude00",
        "0",
        "1",
        "-",
        "-1.5e+3",
        "1E9",
        "01",
        ".",
        "e",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\t",
        "\r",
        "\f",
        "x",
        "ก",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":1}",
        "[1,2]");
  }

  @Provide
  Arbitrary<String> texts() {
    return tokens().list().ofMaxSize(9).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.of("0", "-1.5e+3", "1E9", "true", "false", "null"),
        () -> Arbitraries.of("\"\"", "\"ก\"", "\"\\u0e01\\n\"", "\"a b\""),
        () -> joined("[", documents(), "]"),
        () -> joined("{", documents().map(value -> "\"ข\" : " + value), "}"));
  }

  private static Arbitrary<String> joined(String open, Arbitrary<String> item, String close) {
    return item.list().ofMaxSize(3).map(list -> open + String.join(", ", list) + close);
  }

  @Property(tries = 20_000)
  void theScanAndTheParserAgreeOnWhatIsJson(@ForAll("texts") String text) {
    assertThat(isJson(text)).as(text).isEqualTo(isJsonToParser(text));
  }

  @Property(tries = 5_000)
  void theyAgreeOnDocumentsWithOneChange(
      @ForAll("documents") String json,
      @ForAll("tokens") String token,
      @ForAll @IntRange(max = 1_000) int place) {
    int at = place % json.length();
    String changed = json.substring(0, at) + token + json.substring(at + place % 2);
    assertThat(isJson(json)).as(json).isTrue();
    assertThat(isJson(changed)).as(changed).isEqualTo(isJsonToParser(changed));
  }

  private static boolean isJson(String text) {
    return SyntaxFault.in(Source.of(text).orElseThrow()) == null;
  }

  private static boolean isJsonToParser(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray())) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException notJson) {
      return false;
    }
  }

  @Property(tries = 2_000)
  void everyFaultIsSaidInBothLanguages(@ForAll("texts") String text) {
    Text fault = SyntaxFault.in(Source.of(text).orElseThrow());
    if (fault != null) {
      assertThat(fault.in(Language.TH))
          .containsPattern("[ก-ฮ]")
          .isNotEqualTo(fault.in(Language.EN));
      assertThat(fault.in(Language.EN).replace("ก", "")).doesNotContainPattern("[ก-ฮ]");
    }
  }

  @Test
  void theThaiMessageNamesWhatWasExpectedAndWhatWasFound() {
    assertThat(SyntaxFault.in(Source.of("{\"ก\" 5}").orElseThrow()))
        .isEqualTo(
            Text.of(
                "ต้องเป็นเครื่องหมาย : หลังชื่อสมาชิก แต่พบ \"5\"",
                "expected a colon after the name of a member but found \"5\""));
    assertThat(SyntaxFault.in(Source.of("[1").orElseThrow()))
        .isEqualTo(
            Text.of(
                "ต้องเป็นเครื่องหมาย , หรือ ] แต่เอกสารสิ้นสุดลงก่อน",
                "expected a comma or ] but the document ends"));
  }

  private static List<Problem> faults(String text) {
    return ItaJson.standard().plans().check(text).problems().stream()
        .filter(problem -> problem.pointer().startsWith("line "))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "]",
        "{",
        "}",
        "[]]",
        "{}}",
        "[}",
        "{]",
        "[[]",
        "{\"a\":{}",
        "[] []",
        "1 2",
        "[1],",
        ",[1]",
        "[,]",
        "[,1]",
        "[1,]",
        "[1,,2]",
        "[1;2]",
        "[1 true]",
        "[\"a\" \"b\"]",
        "[\"a\":1]",
        "[1:2]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\",}",
        "{\"a\":1,}",
        "{\"a\":1,,\"b\":2}",
        "{,\"a\":1}",
        "{\"a\"::1}",
        "{\"a\"=1}",
        "{\"a\":1:2}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1;\"b\":2}",
        "{a:1}",
        "{1:1}",
        "{null:1}",
        "{[]:1}",
        "{'a':1}",
        "{\"a\":'b'}",
        "{\"a\":b}",
        "{\"a\":1}#",
        "{\"a\":1}//",
        "{\"a\":/**/1}",
        "[1]x",
        "tru",
        "[TRUE]",
        "[nul]",
        "[undefined]",
        "[NaN]",
        "[Infinity]",
        "[-Infinity]",
        "[truefalse]",
        "[+1]",
        "[++1]",
        "[-]",
        "[--1]",
        "[- 1]",
        "[1-2]",
        "[00]",
        "[-01]",
        "[012]",
        "[1 000]",
        "[1_000]",
        "[1.]",
        "[.1]",
        "[-.1]",
        "[1.e1]",
        "[1..2]",
        "[1.2.3]",
        "[1e]",
        "[1e+]",
        "[1E-]",
        "[1e1.5]",
        "[1ee1]",
        "[0x1F]",
        "[0e]",
        "[1a]",
        "[1,000.5x]",
        "[\u0E51]",
        "[\uFF11]",
        "[\"]",
        "[\"\\\"]",
        "[\"a\\]",
        "[\"\\x41\"]",
        "[\"\\'\"]",
        "[\"\\0\"]",
        "[\"\\U0041\"]",
        "[\"\\u\"]",
        "[\"\\u0\"]",
        "[\"\\u00\"]",
        "[\"\\u004\"]",
        "[\"\\u00G0\"]",
        "[\"\\u-041\"]",
        "[\"\\ud83d\\u\"]",
        "[\"\\\u0E01\"]",
        "[\"a\nb\"]",
        "[\"a\tb\"]",
        "[\"a\u0000b\"]",
        "[\"a\u001Fb\"]",
        "\"a",
        "\"a\"b",
        "[\u000B1]",
        "[\u000C]",
        "[\u00A01]",
        "[\u20281]",
        "[\u30001]",
        "\u2060[]",
        "\uFEFF\uFEFF[]",
        "<a/>",
        "a\u0e40",
        "\\u005b]",
        "*",
        "[\"a\"\"b\"]",
        "{\"a\":\"b\"\"c\"}",
        "{\"\\ud83d\":1}",
        "[1]\u0000"
      })
  void whatIsNotJsonHasOneFaultWithItsPlace(String text) {
    assertThat(faults(text)).hasSize(1);
    assertThat(isJsonToParser(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        " [ ] ",
        "\t{\r\n}\n",
        "[[],[[]],{}]",
        "{\"\":0}",
        "{\"a\":{\"a\":{}}}",
        "{\"a\":1,\"a\":2}",
        "0",
        "-0",
        "\"\"",
        "true",
        "false",
        "null",
        "[true,false,null]",
        "[0,-0,1,-1,10,120]",
        "[0.0,-0.5,1.25,10.0001]",
        "[1e1,1E1,1e+1,1e-1,1.5E+10,0e0,-0E-0]",
        "[1e400,-1e400,1e-400]",
        "[123456789012345678901234567890.123456789012345678901234567890]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "[\"\\u0041\\u0e01\\uAbCd\\u0000\"]",
        "[\"\\ud83d\\ude00\"]",
        "{\"\\u0061\\ud83d\\ude00\":1}",
        "[\"\\\\u0041\"]",
        "[\"/*a*/ //b\"]",
        "[\"ก\u0E33\u200B\u2028\u2029\u007F\uFEFF\uFFFE\uFFFF\"]",
        "[\"😀\"]",
        "{\"ชื่อ\":\"น้ำ\"}",
        "\uFEFF[]",
        "[1\n,\r2\t, 3 ]"
      })
  void jsonHasNone(String text) {
    assertThat(faults(text)).isEmpty();
    assertThat(isJson(text)).isTrue();
  }

  @Test
  void columnsCountCharactersBehindThaiTextAndBehindPairs() {
    assertThat(faults("{\"น้ำ\": \"😀😀\", x}"))
        .extracting(Problem::pointer)
        .containsExactly("line 1, column 15");
    assertThat(faults("{\n  \"ก\": \"ข\",\r\n  ค}"))
        .extracting(Problem::pointer)
        .containsExactly("line 3, column 3");
  }
}
