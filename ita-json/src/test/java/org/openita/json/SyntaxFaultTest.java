package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
  Arbitrary<String> texts() {
    Arbitrary<String> tokens =
        Arbitraries.of(
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
    return tokens.list().ofMaxSize(9).map(list -> String.join("", list));
  }

  @Property(tries = 20_000)
  void theScanAndTheParserAgreeOnWhatIsJson(@ForAll("texts") String text) {
    assertThat(SyntaxFault.isJson(Source.of(text).orElseThrow()))
        .as(text)
        .isEqualTo(isJsonToParser(text));
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
}
