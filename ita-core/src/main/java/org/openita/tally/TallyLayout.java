package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.jspecify.annotations.Nullable;
import org.openita.Code;

/**
 * The columns of a table of raw answers, in order: survey items, each with its number of options,
 * and checklist items, which are answered 0 or 1 and once by an agency.
 *
 * <p>An answer is a small number everywhere in this package: 0 is no answer; to a survey item
 * {@code k} is the {@code k}-th option as the form prints them, from 1; to a checklist item 1
 * stands for a cell that says {@code 0}, and 2 for one that says {@code 1}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TallyLayout {

  /** The most options a survey item can have. */
  public static final int MOST_OPTIONS = 15;

  /** The answer to a checklist item whose cell says {@code 0}. */
  public static final byte NO = 1;

  /** The answer to a checklist item whose cell says {@code 1}. */
  public static final byte YES = 2;

  private final ImmutableList<Column> columns;
  private final ImmutableMap<Code, Integer> positions;
  private final byte[] answers;
  private final boolean[] checklist;
  private final int[] offsets;
  private final int counters;
  private final int packedColumns;

  private TallyLayout(ImmutableList<Column> columns) {
    this.columns = columns;
    this.answers = new byte[columns.size()];
    this.checklist = new boolean[columns.size()];
    this.offsets = new int[columns.size()];
    ImmutableMap.Builder<Code, Integer> places = ImmutableMap.builder();
    int offset = 0;
    int most = 0;
    int last = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!column.isChecklist()) {
        most = Math.max(most, column.answers());
        last = i + 1;
      }
      places.put(column.code(), i);
      answers[i] = (byte) column.answers();
      checklist[i] = column.isChecklist();
      offsets[i] = offset;
      offset += options(i);
    }
    this.positions = places.buildOrThrow();
    this.counters = offset;
    this.packedColumns = most > LaneCounts.MOST_OPTIONS ? 0 : last;
  }

  /** A builder; columns stand in the order in which they are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** The columns, in order. */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /** The number of columns. */
  public int size() {
    return columns.size();
  }

  /** The position of a column, from 0, or -1 where there is none of this code. */
  public int indexOf(Code code) {
    Integer position = positions.get(code);
    return position == null ? -1 : position;
  }

  /**
   * How many {@code long}s a packed row has: three bits an answer, twenty answers a word, the first
   * in the lowest bits, as far as the last survey column. 0 where a survey item has more than seven
   * options, and so no packed form.
   */
  public int packedWords() {
    return (packedColumns + LaneCounts.LANES - 1) / LaneCounts.LANES;
  }

  /** How many columns, from the first, a packed row has. */
  int packedColumns() {
    return packedColumns;
  }

  /** Whether every answer of a row is one that its column has. */
  boolean accepts(byte[] row) {
    for (int i = 0; i < answers.length; i++) {
      if (row[i] < 0 || row[i] > answers[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row answers the checklist. */
  boolean answersChecklist(byte[] row) {
    for (int i = 0; i < answers.length; i++) {
      if (row[i] != 0 && isChecklist(i)) {
        return true;
      }
    }
    return false;
  }

  /** The largest answer to a column. */
  int answers(int column) {
    return answers[column];
  }

  /** How many counters a column has: none for a checklist item. */
  int options(int column) {
    return checklist[column] ? 0 : answers[column];
  }

  /** Whether a column is of a checklist item. */
  public boolean isChecklist(int column) {
    return checklist[column];
  }

  /** Where the counts of a survey column begin among an agency's counters. */
  public int offset(int column) {
    return offsets[column];
  }

  /** How many counters an agency has: one for each option of each survey column. */
  public int counters() {
    return counters;
  }

  /** For each column its position in another layout. */
  int[] positionsIn(TallyLayout other) {
    int[] map = new int[size()];
    for (int i = 0; i < map.length; i++) {
      Column column = columns.get(i);
      int position = other.indexOf(column.code());
      checkArgument(
          position >= 0 && other.columns.get(position).equals(column),
          "column %s is not one of the layout's, or another kind of column there",
          column.code());
      map[i] = position;
    }
    return map;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TallyLayout that && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }

  @Override
  public String toString() {
    return columns.toString();
  }

  /**
   * One column.
   *
   * @param code the item or answer line
   * @param answers how many different answers there are: the options of a survey item, 2 for a
   *     checklist item
   * @param isChecklist whether the cell is 0 or 1 and at most one row of an agency has one
   */
  public record Column(Code code, int answers, boolean isChecklist) {

    /**
     * A column.
     *
     * @throws IllegalArgumentException if the number of answers is not in [2, 15], or not 2 in a
     *     checklist
     */
    public Column {
      checkArgument(
          answers >= 2 && answers <= MOST_OPTIONS,
          "options of %s must be in [2, %s] but were %s",
          code,
          MOST_OPTIONS,
          answers);
      checkArgument(!isChecklist || answers == 2, "checklist item %s must have two answers", code);
    }
  }

  /** Builds a layout; not safe for use by several threads. */
  public static final class Builder {

    private final ImmutableList.Builder<Column> columns = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds a survey item or one of its lines.
     *
     * @throws IllegalArgumentException if the number of options is not in [2, 15]
     */
    @CanIgnoreReturnValue
    public Builder survey(Code code, int options) {
      return add(new Column(code, options, false));
    }

    /** Adds a checklist item. */
    @CanIgnoreReturnValue
    public Builder checklist(Code code) {
      return add(new Column(code, 2, true));
    }

    /** Adds a column. */
    @CanIgnoreReturnValue
    public Builder add(Column column) {
      columns.add(column);
      return this;
    }

    /**
     * The layout.
     *
     * @throws IllegalArgumentException if there is no column, or a code twice
     */
    public TallyLayout build() {
      ImmutableList<Column> all = columns.build();
      checkArgument(!all.isEmpty(), "a layout needs at least one column");
      return new TallyLayout(all);
    }
  }
}
