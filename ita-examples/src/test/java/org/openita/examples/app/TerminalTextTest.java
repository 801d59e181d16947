package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void marksAboveAndBelowHaveNoWidth() {
    assertThat(TerminalText.width("ที่")).isEqualTo(1);
    assertThat(TerminalText.width("กำ")).isEqualTo(2);
    assertThat(TerminalText.width("การใช้อำนาจ")).isEqualTo(10);
    assertThat(TerminalText.width("98.75")).isEqualTo(5);
  }

  @Test
  void aTruncatedTextKeepsItsMarksAndEndsWithAnEllipsis() {
    assertThat(TerminalText.alignLeft("ที่นี่ดี", 2)).isEqualTo("ที่…").hasSize(4);
    assertThat(TerminalText.alignLeft("ab", 4)).isEqualTo("ab  ");
  }

  @Property
  void wrappedLinesFitAndLoseOnlyBlanks(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    String clean = text.replaceAll("[^ก-๙a-z .]", "x");
    assertThat(TerminalText.wrap(clean, width)).allMatch(line -> TerminalText.width(line) <= width);
    assertThat(String.join("", TerminalText.wrap(clean, width)).replace(" ", ""))
        .isEqualTo(clean.replace(" ", ""));
  }

  @Test
  void controlCharactersAreShownAsQuestionMarks() {
    assertThat(TerminalText.wrap("a\u001B[31mb\n\tc\td\u009B", 20))
        .containsExactly("a?[31mb", "c d?");
    assertThat(TerminalText.alignLeft("\u0007ก", 4)).isEqualTo("?ก  ");
  }
}
