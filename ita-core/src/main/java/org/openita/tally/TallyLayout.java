package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openita.Code;

/**
 * Describes the columns of a table of raw answers, in order: survey items, each with its number of
 * options, and checklist items, which an agency answers once with 0 or 1.
 *
 * <p>Throughout this package, an answer is a small number. For a survey item, {@code k} is the
 * {@code k}-th option in the order in which the form prints them, from 1. For a checklist item, 1
 * is a cell with {@code 0} and 2 a cell with {@code 1}. For both, 0 is no answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class TallyLayout {

  /** The maximum number of options of a survey item. */
  public static final int MOST_OPTIONS = 15;

  /** The answer to a checklist item whose cell is {@code 0}. */
  public static final byte NO = 1;

  /** The answer to a checklist item whose cell is {@code 1}. */
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
    Map<Code, Integer> places = new HashMap<>();
    int offset = 0;
    int most = 0;
    int last = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!column.isChecklist()) {
        most = Math.max(most, column.answers());
        last = i + 1;
      }
      Integer earlier = places.put(column.code(), i);
      checkArgument(earlier == null, "duplicate code %s", column.code());
      answers[i] = (byte) column.answers();
      checklist[i] = column.isChecklist();
      offsets[i] = offset;
      offset += options(i);
    }
    this.positions = ImmutableMap.copyOf(places);
    this.counters = offset;
    this.packedColumns = most > LaneCounts.MOST_OPTIONS ? 0 : last;
  }

  /** Returns a builder; columns keep the order in which they are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the columns in order. */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /** Returns the number of columns. */
  public int size() {
    return columns.size();
  }

  /** Returns the position of the column with this code, from 0, or -1 if there is none. */
  public int indexOf(Code code) {
    Integer position = positions.get(code);
    return position == null ? -1 : position;
  }

  /**
   * Returns the number of {@code long} words in a packed row: three bits per answer and twenty
   * answers per word, the first in the lowest bits, up to the last survey column. Returns 0 if a
   * survey item has more than seven options, which three bits cannot hold, or if there is none.
   */
  public int packedWords() {
    return (packedColumns + LaneCounts.LANES - 1) / LaneCounts.LANES;
  }

  /** Returns the number of columns in a packed row, counted from the first. */
  int packedColumns() {
    return packedColumns;
  }

  /** Returns whether the column of every answer in a row has that answer. */
  boolean accepts(byte[] row) {
    for (int i = 0; i < answers.length; i++) {
      if (row[i] < 0 || row[i] > answers[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a row answers any checklist item. */
  boolean answersChecklist(byte[] row) {
    for (int i = 0; i < answers.length; i++) {
      if (row[i] != 0 && isChecklist(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the largest answer of a column. */
  int answers(int column) {
    return answers[column];
  }

  /** Returns the number of counters of a column, 0 for a checklist item. */
  int options(int column) {
    return checklist[column] ? 0 : answers[column];
  }

  /** Returns whether a column is a checklist item. */
  public boolean isChecklist(int column) {
    return checklist[column];
  }

  /** Returns the index of the first counter of a survey column among those of an agency. */
  public int offset(int column) {
    return offsets[column];
  }

  /** Returns the number of counters of an agency: one per option of each survey column. */
  public int counters() {
    return counters;
  }

  /** Returns the position of each column in another layout. */
  int[] positionsIn(TallyLayout other) {
    int[] map = new int[size()];
    for (int i = 0; i < map.length; i++) {
      Column column = columns.get(i);
      int position = other.indexOf(column.code());
      checkArgument(
          position >= 0 && other.columns.get(position).equals(column),
          "column %s is missing or different in the other layout",
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
   * Describes one column of a layout.
   *
   * <p>Immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Column {

    Column() {}

    /** Returns the code of the item or answer line. */
    public abstract Code code();

    /** Returns the number of different answers: the options of a survey item, else 2. */
    public abstract int answers();

    /** Returns whether this is a checklist item, which an agency answers once with 0 or 1. */
    public abstract boolean isChecklist();

    @Value.Check
    void check() {
      checkArgument(
          answers() >= 2 && answers() <= MOST_OPTIONS,
          "options of %s must be in [2, %s] but were %s",
          code(),
          MOST_OPTIONS,
          answers());
    }

    /**
     * Returns the column of a survey item or one of its answer lines.
     *
     * @throws IllegalArgumentException if the number of options is not in [2, 15]
     */
    public static Column survey(Code code, int options) {
      return ImmutableColumn.builder().code(code).answers(options).isChecklist(false).build();
    }

    /** Returns the column of a checklist item. */
    public static Column checklist(Code code) {
      return ImmutableColumn.builder().code(code).answers(YES).isChecklist(true).build();
    }

    /** Returns the code and the number of options, such as {@code I1 (4 options)}. */
    @Override
    public String toString() {
      return code() + (isChecklist() ? " (checklist)" : " (" + answers() + " options)");
    }
  }

  /** Builds a {@link TallyLayout}. */
  public static final class Builder {

    private final ImmutableList.Builder<Column> columns = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds a survey item or one of its answer lines.
     *
     * @throws IllegalArgumentException if the number of options is not in [2, 15]
     */
    @CanIgnoreReturnValue
    public Builder survey(Code code, int options) {
      return add(Column.survey(code, options));
    }

    /** Adds a checklist item. */
    @CanIgnoreReturnValue
    public Builder checklist(Code code) {
      return add(Column.checklist(code));
    }

    /** Adds a column. */
    @CanIgnoreReturnValue
    public Builder add(Column column) {
      columns.add(column);
      return this;
    }

    /**
     * Returns the layout.
     *
     * @throws IllegalArgumentException if there are no columns, or two with the same code
     */
    public TallyLayout build() {
      ImmutableList<Column> all = columns.build();
      checkArgument(!all.isEmpty(), "layout must have at least one column");
      return new TallyLayout(all);
    }
  }
}
