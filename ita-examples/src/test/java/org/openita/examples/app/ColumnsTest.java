package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void marks_above_and_below_take_no_column() {
    assertThat(Columns.width("ที่")).isEqualTo(1);
    assertThat(Columns.width("กำ")).isEqualTo(2);
    assertThat(Columns.width("การใช้อำนาจ")).isEqualTo(10);
    assertThat(Columns.width("98.75")).isEqualTo(5);
  }

  @Test
  void a_cut_text_keeps_its_marks_and_says_that_it_is_cut() {
    assertThat(Columns.left("ที่นี่ดี", 2)).isEqualTo("ที่…").hasSize(4);
    assertThat(Columns.left("ab", 4)).isEqualTo("ab  ");
  }

  @Property
  void wrapped_lines_fit_and_lose_nothing_but_blanks(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    String clean = text.replaceAll("[^ก-๙a-z .]", "x");
    assertThat(Columns.wrap(clean, width)).allMatch(line -> Columns.width(line) <= width);
    assertThat(String.join("", Columns.wrap(clean, width)).replace(" ", ""))
        .isEqualTo(clean.replace(" ", ""));
  }

  @Test
  void what_a_terminal_would_obey_is_shown_as_a_question_mark() {
    assertThat(Columns.wrap("a\u001B[31mb\n\tc\td\u009B", 20)).containsExactly("a?[31mb", "c d?");
    assertThat(Columns.left("\u0007ก", 4)).isEqualTo("?ก  ");
  }
}
