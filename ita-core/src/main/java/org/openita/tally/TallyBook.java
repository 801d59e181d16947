package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Ints;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Tally;
import org.openita.internal.Checks;
import org.openita.internal.Excerpt;

/**
 * Counts the answers of many agencies.
 *
 * <p>Each agency has an id, which must not be blank, and a number in this book, by which rows are
 * added. Answers are the small numbers that {@link TallyLayout} defines.
 *
 * <p>A count above {@link Long#MAX_VALUE} causes an {@link ArithmeticException}, possibly only when
 * the count is read. The contents of the book are undefined afterwards.
 *
 * <p>Mutable and not thread-safe: give each thread its own book and {@linkplain #merge merge} them
 * in any order. Threads may read a book concurrently while none modifies it.
 */
public final class TallyBook {

  private final TallyLayout layout;
  private final AgencyIndex index = new AgencyIndex();
  private final LaneCounts counts;

  /** The checklist row of each agency, if it has been counted. */
  private byte[] @Nullable [] checklists = new byte[64][];

  private TallyBook(TallyLayout layout) {
    this.layout = layout;
    this.counts = new LaneCounts(layout);
  }

  /** Returns an empty book for these columns. */
  public static TallyBook of(TallyLayout layout) {
    return new TallyBook(layout);
  }

  /** Returns the columns. */
  public TallyLayout layout() {
    return layout;
  }

  /** Returns the number of agencies. */
  public int size() {
    return index.present();
  }

  /**
   * Returns the number of the agency with this id, which is added if absent.
   *
   * @throws IllegalArgumentException if the id is blank or has an unpaired surrogate
   */
  public int numberOf(String id) {
    byte[] bytes = id.getBytes(UTF_8);
    Checks.notBlank("agency id", id);
    if (!id.equals(new String(bytes, UTF_8))) {
      throw new IllegalArgumentException("agency id " + Excerpt.of(id) + " is not valid Unicode");
    }
    return numberOf(bytes, 0, bytes.length);
  }

  /** Returns the number of the agency with this id, given as valid UTF-8 that is not blank. */
  int numberOf(byte[] id, int from, int to) {
    int agency = index.add(id, from, to);
    counts.reserve(index.size());
    return agency;
  }

  AgencyIndex index() {
    return index;
  }

  LaneCounts counts() {
    return counts;
  }

  /**
   * Counts one answer to a survey item.
   *
   * @param option the chosen option, from 1
   * @throws IllegalArgumentException if the agency is unknown or the column lacks the option
   */
  public void add(int agency, int column, int option) {
    add(agency, column, option, 1);
  }

  /**
   * Counts the same answer to a survey item from several respondents.
   *
   * @param option the chosen option, from 1
   * @param respondents how many respondents chose it, 0 or more
   * @throws IllegalArgumentException if the agency is unknown, the column lacks the option, or the
   *     number of respondents is negative
   * @throws ArithmeticException if the count overflows
   */
  public void add(int agency, int column, int option, long respondents) {
    checkAgency(agency);
    checkElementIndex(column, layout.size(), "column");
    checkArgument(
        !layout.isChecklist(column) && option >= 1 && option <= layout.answers(column),
        "%s is not an option of survey column %s",
        option,
        layout.columns().get(column).code());
    checkArgument(respondents >= 0, "respondents must be 0 or more but was %s", respondents);
    counts.add(agency, layout.offset(column) + option - 1, respondents);
  }

  /**
   * Counts a row with one answer per column.
   *
   * @return false if the row answers the checklist and an earlier row of the agency has done so;
   *     nothing is counted then
   * @throws IllegalArgumentException if the agency is unknown, or the row does not fit the columns;
   *     nothing is counted then
   * @throws ArithmeticException if a count overflows
   */
  @CanIgnoreReturnValue
  public boolean addRow(int agency, byte[] answers) {
    checkAgency(agency);
    checkArgument(
        answers.length == layout.size(),
        "row must have %s answers but has %s",
        layout.size(),
        answers.length);
    checkArgument(layout.accepts(answers), "row has an answer that its column lacks");
    if (layout.answersChecklist(answers)) {
      if (checklist(agency) != null) {
        return false;
      }
      putChecklist(agency, answers.clone());
    }
    long[] row = new long[layout.packedWords()];
    for (int c = 0; c < answers.length; c++) {
      if (answers[c] != 0 && !layout.isChecklist(c)) {
        if (row.length == 0) {
          counts.add(agency, layout.offset(c) + answers[c] - 1, 1);
        } else {
          row[c / LaneCounts.LANES] |= (long) answers[c] << (3 * (c % LaneCounts.LANES));
        }
      }
    }
    return row.length == 0 || counts.add(agency, row, 0);
  }

  /**
   * Counts many rows, one byte per answer, in their order of arrival.
   *
   * @param agencies the number of the agency of each row
   * @param answers the rows one after another, each with one answer per column and 0 for every
   *     checklist item
   * @param from the first row, inclusive
   * @param to the last row, exclusive
   * @throws IllegalArgumentException if the agency of a row is unknown, or a row has an answer that
   *     its column lacks; the rows before it have been counted
   * @throws ArithmeticException if a count overflows
   */
  public void addRows(int[] agencies, byte[] answers, int from, int to) {
    int size = layout.size();
    checkPositionIndexes(from, to, agencies.length);
    checkArgument(answers.length / size >= to, "to must be at most the number of rows");
    long[] row = new long[layout.packedWords()];
    boolean isOneWord = size == LaneCounts.LANES && row.length == 1;
    for (int i = from; i < to; i++) {
      checkAgency(agencies[i]);
      boolean counted;
      if (isOneWord) {
        counted = counts.add(agencies[i], LaneCounts.packAll(answers, i * size));
      } else if (row.length == 0) {
        counted = addSurveyRow(agencies[i], Arrays.copyOfRange(answers, i * size, (i + 1) * size));
      } else {
        counted = pack(answers, i * size, row) && counts.add(agencies[i], row, 0);
      }
      checkCounted(counted, i);
    }
  }

  private boolean addSurveyRow(int agency, byte[] answers) {
    return layout.accepts(answers) && !layout.answersChecklist(answers) && addRow(agency, answers);
  }

  private boolean pack(byte[] answers, int from, long[] row) {
    int end = from + layout.packedColumns();
    for (int w = 0; w < row.length; w++) {
      int start = from + w * LaneCounts.LANES;
      row[w] =
          end - start >= LaneCounts.LANES
              ? LaneCounts.packAll(answers, start)
              : LaneCounts.pack(answers, start, end);
    }
    int rest = 0;
    for (int i = end; i < from + layout.size(); i++) {
      rest |= answers[i];
    }
    return rest == 0;
  }

  /**
   * Counts many packed rows in their order of arrival.
   *
   * @param agencies the number of the agency of each row
   * @param rows the rows one after another, {@link TallyLayout#packedWords()} words each
   * @param from the first row, inclusive
   * @param to the last row, exclusive
   * @throws IllegalArgumentException if the layout cannot be packed, the agency of a row is
   *     unknown, or a row has an answer that its column lacks; the rows before it have been counted
   * @throws ArithmeticException if a count overflows
   */
  public void addPacked(int[] agencies, long[] rows, int from, int to) {
    int words = packedWords(rows, to);
    checkPositionIndexes(from, to, agencies.length);
    for (int i = from; i < to; i++) {
      checkAgency(agencies[i]);
      checkCounted(counts.add(agencies[i], rows, i * words), i);
    }
  }

  /**
   * Counts many packed rows of one agency.
   *
   * @param rows the rows one after another, {@link TallyLayout#packedWords()} words each
   * @param from the first row, inclusive
   * @param to the last row, exclusive
   * @throws IllegalArgumentException if the layout cannot be packed, the agency is unknown, or a
   *     row has an answer that its column lacks; the rows before it have been counted
   * @throws ArithmeticException if a count overflows
   */
  public void addPacked(int agency, long[] rows, int from, int to) {
    int words = packedWords(rows, to);
    checkPositionIndexes(from, to, rows.length);
    checkAgency(agency);
    for (int i = from; i < to; i++) {
      checkCounted(counts.add(agency, rows, i * words), i);
    }
  }

  private int packedWords(long[] rows, int to) {
    int words = layout.packedWords();
    checkArgument(words > 0, "layout cannot be packed");
    checkArgument(rows.length / words >= to, "to must be at most the number of rows");
    return words;
  }

  private static void checkCounted(boolean counted, int row) {
    checkArgument(counted, "row %s has an answer that its column lacks", row);
  }

  /**
   * Adds the counts of another book, which is left unchanged.
   *
   * @throws IllegalArgumentException if the other book has a column that this book lacks, or both
   *     have a checklist row of the same agency; nothing is added then
   * @throws ArithmeticException if a count overflows
   */
  public void merge(TallyBook other) {
    checkArgument(other != this, "cannot merge a book with itself");
    int[] columns = other.layout.positionsIn(layout);
    int[] numbers = new int[other.index.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = index.find(other.index, i);
      if (other.checklist(i) != null
          && index.isPresent(numbers[i])
          && checklist(numbers[i]) != null) {
        throw new IllegalArgumentException(
            "both books have a checklist row of agency " + Excerpt.of(other.id(i)));
      }
    }
    int[] counters = counterMap(other.layout, columns);
    boolean sameLanes = counts.hasLanesOf(other.counts);
    for (int i = 0; i < numbers.length; i++) {
      if (other.index.isPresent(i)) {
        int agency = index.isPresent(numbers[i]) ? numbers[i] : index.add(other.index, i);
        counts.reserve(index.size());
        counts.merge(agency, other.counts, i, counters, sameLanes);
        mergeChecklist(agency, other.checklist(i), columns);
      }
    }
  }

  private void mergeChecklist(int agency, byte @Nullable [] answers, int[] columns) {
    if (answers != null) {
      byte[] mine = new byte[layout.size()];
      for (int c = 0; c < columns.length; c++) {
        mine[columns[c]] = answers[c];
      }
      putChecklist(agency, mine);
    }
  }

  private int[] counterMap(TallyLayout from, int[] columns) {
    int[] map = new int[from.counters()];
    for (int c = 0; c < columns.length; c++) {
      for (int i = 0; i < from.options(c); i++) {
        map[from.offset(c) + i] = layout.offset(columns[c]) + i;
      }
    }
    return map;
  }

  /** Returns the ids of the agencies in code point order. */
  public ImmutableList<String> ids() {
    return numbers().mapToObj(this::id).collect(toImmutableList());
  }

  /**
   * Returns the tallies of all agencies in the order of {@link #ids()}, each created when the
   * stream reaches it.
   *
   * @throws ArithmeticException from the stream if a count or the total of an item overflows
   */
  public Stream<AgencyTallies> all() {
    return numbers().mapToObj(this::tallies);
  }

  /** Returns the numbers of the agencies in the order of {@link #ids()}. */
  public IntStream numbers() {
    // UTF-8 sorts by code point, String by UTF-16 code unit.
    byte[][] ids = new byte[index.size()][];
    List<Integer> numbers = new ArrayList<>(size());
    for (int agency = 0; agency < ids.length; agency++) {
      if (index.isPresent(agency)) {
        ids[agency] = index.id(agency);
        numbers.add(agency);
      }
    }
    numbers.sort((a, b) -> Arrays.compareUnsigned(ids[a], ids[b]));
    return Arrays.stream(Ints.toArray(numbers));
  }

  /**
   * Returns the tallies of the agency with this id, or empty if it is unknown.
   *
   * @throws ArithmeticException if a count or the total of an item overflows
   */
  public Optional<AgencyTallies> get(String id) {
    byte[] bytes = id.getBytes(UTF_8);
    int agency = index.find(bytes, 0, bytes.length);
    return index.isPresent(agency) ? Optional.of(tallies(agency)) : Optional.empty();
  }

  /**
   * Removes the agency with this id and returns its tallies; its number becomes invalid.
   *
   * @throws ArithmeticException if a count or the total of an item overflows
   */
  @CanIgnoreReturnValue
  public Optional<AgencyTallies> remove(String id) {
    Optional<AgencyTallies> tallies = get(id);
    if (tallies.isPresent()) {
      byte[] bytes = id.getBytes(UTF_8);
      int agency = index.find(bytes, 0, bytes.length);
      index.remove(agency);
      counts.clear(agency);
      putChecklist(agency, null);
    }
    return tallies;
  }

  /**
   * Adds the counts of an agency to an array, those of a survey column side by side from its
   * {@linkplain TallyLayout#offset offset}.
   *
   * @param sums one sum for each of the {@link TallyLayout#counters()}
   * @throws IllegalArgumentException if the agency is unknown or the array has another length
   * @throws ArithmeticException if a sum overflows
   */
  public void addCounts(int agency, long[] sums) {
    checkAgency(agency);
    counts.addTo(sums, agency);
  }

  /**
   * Returns the checklist answers of an agency by column of the layout, 0 where it has none.
   *
   * @throws IllegalArgumentException if the agency is unknown
   */
  public byte[] checklistAnswers(int agency) {
    checkAgency(agency);
    byte[] answers = checklist(agency);
    byte[] copy = new byte[layout.size()];
    for (int c = 0; answers != null && c < copy.length; c++) {
      copy[c] = layout.isChecklist(c) ? answers[c] : 0;
    }
    return copy;
  }

  private AgencyTallies tallies(int agency) {
    ImmutableMap.Builder<Code, Tally> tallies = ImmutableMap.builder();
    ImmutableMap.Builder<Code, Boolean> answers = ImmutableMap.builder();
    forEachAnswered(agency, tallies::put, answers::put);
    return ImmutableAgencyTallies.builder()
        .id(id(agency))
        .putAllTallies(tallies.buildOrThrow())
        .putAllChecklist(answers.buildOrThrow())
        .build();
  }

  /**
   * Passes the answers of an agency to two consumers, column by column.
   *
   * @param survey accepts the tally of each survey item with at least one answer
   * @param checklist accepts each answered checklist item, true where the answer is 1
   * @throws IllegalArgumentException if the agency is unknown
   * @throws ArithmeticException if a count or the total of an item overflows
   */
  public void forEachAnswered(
      int agency,
      BiConsumer<? super Code, ? super Tally> survey,
      BiConsumer<? super Code, ? super Boolean> checklist) {
    long[] sums = new long[layout.counters()];
    addCounts(agency, sums);
    // All tallies of an agency share one array.
    ImmutableLongArray all = ImmutableLongArray.copyOf(sums);
    byte[] answers = checklistAnswers(agency);
    for (int c = 0; c < layout.size(); c++) {
      Code code = layout.columns().get(c).code();
      if (answers[c] != 0) {
        checklist.accept(code, answers[c] == TallyLayout.YES);
      } else if (!layout.isChecklist(c)) {
        int offset = layout.offset(c);
        Tally tally = tally(all.subArray(offset, offset + layout.options(c)));
        if (tally.total() > 0) {
          survey.accept(code, tally);
        }
      }
    }
  }

  private static Tally tally(ImmutableLongArray counts) {
    try {
      return Tally.of(counts);
    } catch (IllegalArgumentException tooMany) {
      // Counts overflow by addition here, as in Tally.plus.
      throw (ArithmeticException) new ArithmeticException(tooMany.getMessage()).initCause(tooMany);
    }
  }

  /**
   * Returns the id of the agency with this number.
   *
   * @throws IllegalArgumentException if the agency is unknown
   */
  public String id(int agency) {
    checkAgency(agency);
    return new String(index.id(agency), UTF_8);
  }

  private void checkAgency(int agency) {
    checkArgument(index.isPresent(agency), "unknown agency number %s", agency);
  }

  private byte @Nullable [] checklist(int agency) {
    return agency < checklists.length ? checklists[agency] : null;
  }

  private void putChecklist(int agency, byte @Nullable [] answers) {
    if (agency >= checklists.length) {
      if (answers == null) {
        return;
      }
      checklists = Arrays.copyOf(checklists, Math.max(agency + 1, 2 * checklists.length));
    }
    checklists[agency] = answers;
  }

  /** Returns the number of agencies in words. */
  @Override
  public String toString() {
    return size() + " agencies";
  }
}
