package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the kind of a document is found, also of one that is not valid. */
class SchemaNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schema\":\"ita/plan/v1\"}",
        "\uFEFF {\"a\":{\"schema\":\"ita/units/v1\"},\"b\":[1],\"schema\":\"ita/plan/v2\"}",
        "{\"schema\":\"ita/plan/v1\",\"schema\":\"ita/units/v1\"}",
        "{\"schema\":1,\"schema\":\"ita/plan/v1\"}",
        "{\"schema\":\"ita/plan/v1\",,",
        "{\"schema\":\"ita/plan/v1\"} x"
      })
  void theKindIsFoundWhateverElseIsInTheDocument(String document) {
    assertThat(ItaJson.kind(document.getBytes(UTF_8))).contains("plan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "[{\"schema\":\"ita/plan/v1\"}]",
        "{}",
        "{\"a\":{\"schema\":\"ita/plan/v1\"}}",
        "{\"schema\":\"plan\"}",
        "{\"schema\":\"ita/Plan/v1\"}",
        "{\"schema\":\"ita/plan/v1\\n\"}",
        "{,\"schema\":\"ita/plan/v1\"}"
      })
  void aDocumentThatStatesNoneHasNone(String document) {
    assertThat(ItaJson.kind(document.getBytes(UTF_8))).isEmpty();
  }
}
