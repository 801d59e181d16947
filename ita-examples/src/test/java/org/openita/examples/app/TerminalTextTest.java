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
  void charactersThatTurnOrHideTextAreShownAsQuestionMarks() {
    String turning = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    String others = "\u00AD\u180E\u206A\uFFF9\uDB40\uDC01\uDB40\uDC41\uD800";
    for (String one : (turning + others).codePoints().mapToObj(Character::toString).toList()) {
      assertThat(TerminalText.wrap("a" + one + "b", 20)).containsExactly("a?b");
      assertThat(TerminalText.alignLeft("a" + one, 4)).isEqualTo("a?  ");
      assertThat(TerminalText.alignRight("a" + one, 4)).isEqualTo("  a?");
    }
    assertThat(TerminalText.printable("a\u2028b\u2029c")).isEqualTo("a?b?c");
  }

  @Test
  void whatThaiTextAndJoinedLettersNeedStays() {
    String text = "การ\u200Bใช้\u200C\u200D\u2060อำนาจ";
    assertThat(TerminalText.wrap(text, 40)).containsExactly(text);
    assertThat(TerminalText.alignLeft(text, 11)).isEqualTo(text + " ");
  }

  @Test
  void aPairOfSurrogatesIsNeverBroken() {
    assertThat(TerminalText.wrap("😀😀", 1)).containsExactly("😀", "😀");
    assertThat(TerminalText.wrap("a".repeat(100_000), 10)).hasSize(10_000);
  }

  @Test
  void controlCharactersAreShownAsQuestionMarks() {
    assertThat(TerminalText.wrap("a\u001B[31mb\n\tc\td\u009B", 20))
        .containsExactly("a?[31mb", "c d?");
    assertThat(TerminalText.alignLeft("\u0007ก", 4)).isEqualTo("?ก  ");
  }
}
