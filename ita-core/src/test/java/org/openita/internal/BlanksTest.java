package org.openita.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openita.BlankTable;

class BlanksTest {

  @Example
  void theBlanksAreThoseOfTheTable() {
    List<String> blanks =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Blanks.isBlank((char) c))
            .mapToObj(Character::toString)
            .toList();
    assertThat(blanks).isEqualTo(BlankTable.all());
  }

  @Example
  void allWhiteSpaceAndAllControlsAreBlankAndNoLetterOfThaiIs() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE))
        .allMatch(
            c ->
                Blanks.isBlank((char) (int) c)
                    || !(Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)));
    assertThat(IntStream.rangeClosed(0x0E01, 0x0E5B))
        .noneMatch(c -> Blanks.isBlank((char) (int) c));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(BlankTable.all()), Arbitraries.of("a", "น", "ี", "😀", "\uD83D"))
        .list()
        .ofMaxSize(8)
        .map(characters -> String.join("", characters));
  }

  @Property
  void strippingTakesExactlyTheBlanksAtBothEnds(@ForAll @From("texts") String text) {
    String stripped = Blanks.strip(text);
    assertThat(Blanks.isBlank(text)).isEqualTo(stripped.isEmpty());
    assertThat(Blanks.strip(stripped)).isEqualTo(stripped);
    int start = text.indexOf(stripped);
    assertThat(Blanks.isBlank(text.substring(0, start))).isTrue();
    assertThat(Blanks.isBlank(text.substring(start + stripped.length()))).isTrue();
    assertThat(Blanks.removeFrom(text))
        .isEqualTo(
            text.chars()
                .filter(c -> !BlankTable.all().contains(Character.toString(c)))
                .mapToObj(c -> String.valueOf((char) c))
                .reduce("", String::concat));
  }
}
