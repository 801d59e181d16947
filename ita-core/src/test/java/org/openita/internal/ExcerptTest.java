package org.openita.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class ExcerptTest {

  @Property
  void atMostEightyCharactersOfAnyTextAreShownOnOneLine(
      @ForAll @StringLength(max = 200) String text) {
    String excerpt = Excerpt.of(text);
    assertThat(excerpt).startsWith("\"").endsWith("\"").hasSizeGreaterThan(1);
    String shown = excerpt.substring(1, excerpt.length() - 1);
    int all = text.codePointCount(0, text.length());
    assertThat(shown.codePointCount(0, shown.length())).isEqualTo(Math.min(80, all));
    assertThat(shown.endsWith("…") && !text.startsWith(shown)).isIn(all > 80, shown.endsWith("…"));
    assertThat(shown.codePoints())
        .allMatch(point -> !Character.isISOControl(point))
        .allMatch(point -> Character.getType(point) != Character.SURROGATE);
  }

  @Example
  void eightyCharactersAreShownAndOfMoreSeventyNine() {
    assertThat(Excerpt.of("")).isEqualTo("\"\"");
    assertThat(Excerpt.of("a".repeat(79))).isEqualTo("\"" + "a".repeat(79) + "\"");
    assertThat(Excerpt.of("a".repeat(80))).isEqualTo("\"" + "a".repeat(80) + "\"");
    assertThat(Excerpt.of("a".repeat(81))).isEqualTo("\"" + "a".repeat(79) + "…\"");
    assertThat(Excerpt.of("a".repeat(1_000_000))).isEqualTo("\"" + "a".repeat(79) + "…\"");
    String pair = "😀";
    assertThat(Excerpt.of(pair.repeat(80))).isEqualTo("\"" + pair.repeat(80) + "\"");
    assertThat(Excerpt.of(pair.repeat(81))).isEqualTo("\"" + pair.repeat(79) + "…\"");
    assertThat(Excerpt.of("a".repeat(79) + pair)).isEqualTo("\"" + "a".repeat(79) + pair + "\"");
    assertThat(Excerpt.of("a".repeat(79) + pair + "b")).isEqualTo("\"" + "a".repeat(79) + "…\"");
  }

  @Example
  void whatCouldSpoilALineIsShownAsAQuestionMark() {
    assertThat(Excerpt.of("a\nb\r\tc\u0000\u0085d\u2028\u2029e")).isEqualTo("\"a?b??c??d??e\"");
    assertThat(Excerpt.of("a\uD800b\uDC00")).isEqualTo("\"a?b?\"");
    // Marks that turn the direction of writing.
    assertThat(Excerpt.of("a\u202Eb\u200F")).isEqualTo("\"a?b?\"");
    assertThat(Excerpt.of("\u001B[31mนาดง")).isEqualTo("\"?[31mนาดง\"");
  }
}
