package org.openita.plan;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;

/** The column layouts in which agencies print their plans. */
public enum Layout {
  /** By issue: who, what measure and steps, how followed up and by when, what was done. */
  ISSUES(Column.ISSUE, Column.RESPONSIBLE, Column.MEASURE_AND_STEPS, Column.FOLLOW_UP, Column.DONE),
  /** By indicator and item: method, who, when, monitoring, status. */
  ITEMS(
      Column.INDICATOR,
      Column.ITEM,
      Column.METHOD,
      Column.RESPONSIBLE,
      Column.PERIOD,
      Column.MONITORING,
      Column.STATUS),
  /** By indicator: measure, method, who, when, summary of results, outcome. */
  INDICATORS(
      Column.INDICATOR,
      Column.MEASURE_OR_GUIDELINE,
      Column.METHOD,
      Column.RESPONSIBLE,
      Column.PERIOD,
      Column.SUMMARY,
      Column.OUTCOME),
  /** By measure: guideline, steps, who, how followed up, results, suggestions. */
  GUIDELINE(
      Column.MEASURE,
      Column.GUIDELINE,
      Column.STEPS,
      Column.RESPONSIBLE,
      Column.MONITORING,
      Column.RESULT,
      Column.SUGGESTION),
  /** By measure: method, results, who. */
  METHOD(Column.MEASURE, Column.METHOD, Column.RESULT, Column.RESPONSIBLE);

  private final String word;
  private final ImmutableList<Column> columns;

  Layout(Column... columns) {
    this.word = Ascii.toLowerCase(name());
    this.columns = ImmutableList.copyOf(columns);
  }

  ImmutableList<Column> columns() {
    return columns;
  }

  /** Returns the word used for it, such as {@code issues}. */
  public String word() {
    return word;
  }

  /**
   * Returns the layout of a word.
   *
   * @throws IllegalArgumentException if it is not the word of a layout
   */
  public static Layout parse(String word) {
    return tryParse(word)
        .orElseThrow(() -> ProblemKind.LAYOUT_UNKNOWN.exception(words(), Excerpt.of(word)));
  }

  /** Returns the layout of a word; empty where it is not the word of a layout. */
  public static Optional<Layout> tryParse(String word) {
    return Arrays.stream(values()).filter(layout -> layout.word.equals(word)).findFirst();
  }

  /** Returns the words of all layouts, joined by commas, for messages. */
  public static String words() {
    return Arrays.stream(values()).map(Layout::word).collect(Collectors.joining(", "));
  }
}
