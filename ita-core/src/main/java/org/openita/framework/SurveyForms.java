package org.openita.framework;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.openita.Code;

/**
 * The items of the surveys, one list per indicator. Each word is one item: its number of answer
 * lines, {@code y} for the options yes / no in the order in which the form prints them, {@code n}
 * for never / ever, {@code r} for an item scored in reverse, {@code r2} where only its second line
 * is.
 */
final class SurveyForms {
  private static final ImmutableList<BigDecimal> FOUR = points(0, 33, 67, 100);
  private static final ImmutableList<BigDecimal> SIX = points(0, 20, 40, 60, 80, 100);

  static final ImmutableList<List<Item>> NONE = ImmutableList.of();

  static final ImmutableList<List<Item>> IIT_LINES =
      items(
          "I",
          FOUR,
          "2 1 3 3yr 3yr 3yr",
          "1 2 1r 1r 2r2 3",
          "1 1 1 1r 1r 3r",
          "1r 1 1 1r 1 1",
          "1 2y 1 3 1 4");

  static final ImmutableList<List<Item>> IIT_ITEMS =
      items(
          "I",
          FOUR,
          "1 1 1 1yr 1yr 1yr",
          "1 1 1r 1r 1 1",
          "1 1 1 1r 1r 1r",
          "1r 1 1 1r 1 1",
          "1 1y 1 1 1 1");

  static final ImmutableList<List<Item>> EIT_FOUR =
      items("E", FOUR, "1 1 1 1yr 1", "1 1 1 1 1", "1 1 1 1 1");

  static final ImmutableList<List<Item>> IIT_SIX =
      items("I", SIX, "1 1 1yr", "1 1r 1r", "1r 1r 1yr", "1 1r 1", "1 1 1");

  static final ImmutableList<List<Item>> EIT_SIX = items("E", SIX, "1 1 1nr", "1 1 1", "1 1 1n");

  private SurveyForms() {}

  private static ImmutableList<List<Item>> items(
      String prefix, ImmutableList<BigDecimal> scale, String... indicators) {
    ImmutableList.Builder<List<Item>> lists = ImmutableList.builder();
    int number = 1;
    for (String indicator : indicators) {
      ImmutableList.Builder<Item> items = ImmutableList.builder();
      for (String form : Splitter.on(' ').split(indicator)) {
        items.add(item(prefix + number, form, scale));
        number++;
      }
      lists.add(items.build());
    }
    return lists.build();
  }

  private static Item item(String code, String form, ImmutableList<BigDecimal> scale) {
    int lines = form.charAt(0) - '0';
    boolean onlySecond = form.endsWith("r2");
    boolean reversed = form.endsWith("r");
    ImmutableList<BigDecimal> options =
        form.contains("y") ? points(100, 0) : form.contains("n") ? points(0, 100) : scale;
    Item.Builder item = Item.builder().code(Code.of(code));
    if (lines == 1) {
      return item.addAllPoints(reversed ? options.reverse() : options).reversed(reversed).build();
    }
    for (int line = 1; line <= lines; line++) {
      boolean turned = reversed || (onlySecond && line == 2);
      item.addLines(
          AnswerLine.builder()
              .code(Code.of(code + "." + line))
              .addAllPoints(turned ? options.reverse() : options)
              .reversed(turned)
              .build());
    }
    return item.build();
  }

  static ImmutableList<BigDecimal> points(int... points) {
    return Arrays.stream(points)
        .mapToObj(BigDecimal::valueOf)
        .collect(ImmutableList.toImmutableList());
  }
}
