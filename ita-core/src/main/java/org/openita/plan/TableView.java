package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A table of texts that any application can print. Made by {@link PlanView}. */
@Value.Immutable
public abstract class TableView {

  TableView() {}

  /** Returns its layout. */
  public abstract Layout layout();

  /** Returns what the table is. */
  public abstract String title();

  /** Returns the headings of the columns. */
  public abstract ImmutableList<String> headings();

  /**
   * Returns the rows, each with one cell per column; a cell may have several lines, or be empty.
   */
  public abstract ImmutableList<ImmutableList<String>> rows();

  @Value.Check
  void check() {
    for (int i = 0; i < rows().size(); i++) {
      checkArgument(
          rows().get(i).size() == headings().size(),
          "row %s of a table must have %s cells but has %s",
          i + 1,
          headings().size(),
          rows().get(i).size());
    }
  }

  /** Returns the layout and the number of rows. */
  @Override
  public String toString() {
    return layout().word() + " table, rows: " + rows().size();
  }
}
