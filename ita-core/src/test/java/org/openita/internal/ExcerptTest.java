package org.openita.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class ExcerptTest {

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  @Provide
  Arbitrary<String> texts() {
    // An unpaired surrogate may find its pair in the next one.
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("a", "น", "ี", "😀", " ", "\"", "…")),
            Tuple.of(1, Arbitraries.of("\n", "\u0000", "\u2028", "\u202E", "\uD83D", "\uDE00")),
            Tuple.of(1, Arbitraries.chars().map(String::valueOf)))
        .list()
        .ofMaxSize(160)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(characters -> String.join("", characters));
  }

  @Property
  void theFirstEightyCharactersAreShownOnOneLine(@ForAll("texts") String text) {
    String printable = UNPRINTABLE.matcher(text).replaceAll("?");
    int[] characters = printable.codePoints().toArray();
    String shown = characters.length <= 80 ? printable : new String(characters, 0, 79) + "…";
    assertThat(Excerpt.of(text)).isEqualTo("\"" + shown + "\"");
    Statistics.label("length")
        .collect(characters.length <= 80)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 20);
              coverage.check(false).percentage(share -> share > 20);
            });
  }

  @Example
  void aLongerTextEndsWithAnEllipsisAfter79Characters() {
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
  void charactersThatCouldGarbleALineAreShownAsQuestionMarks() {
    assertThat(Excerpt.of("a\nb\r\tc\u0000\u0085d\u2028\u2029e")).isEqualTo("\"a?b??c??d??e\"");
    assertThat(Excerpt.of("a\uD800b\uDC00")).isEqualTo("\"a?b?\"");
    // Directional marks.
    assertThat(Excerpt.of("a\u202Eb\u200F")).isEqualTo("\"a?b?\"");
    assertThat(Excerpt.of("\u001B[31mนาดง")).isEqualTo("\"?[31mนาดง\"");
  }
}
