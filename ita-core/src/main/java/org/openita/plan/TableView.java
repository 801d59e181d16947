package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A table of texts that any application can print.
 *
 * @param layout its layout
 * @param title what the table is
 * @param headings the headings of the columns
 * @param rows the rows, each with one cell per column; a cell may have several lines, or be empty
 */
public record TableView(
    Layout layout,
    String title,
    ImmutableList<String> headings,
    ImmutableList<ImmutableList<String>> rows) {

  /**
   * Checks the rows.
   *
   * @throws IllegalArgumentException if a row has not one cell per column
   */
  public TableView {
    rows.forEach(
        row ->
            checkArgument(
                row.size() == headings.size(),
                "a row of this table has %s cells but had %s",
                headings.size(),
                row.size()));
  }
}
