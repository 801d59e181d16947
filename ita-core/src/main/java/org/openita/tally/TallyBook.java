package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
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
import org.openita.internal.Excerpt;

/**
 * The counted answers of many agencies.
 *
 * <p>Mutable, and not safe for use by several threads while it changes: give each thread a book and
 * {@linkplain #merge merge} them, in any order. A book that nobody changes can be read by many.
 *
 * <p>Agencies have a number in a book, by which rows are added, and an id, which must not be blank.
 * Answers are the small numbers that {@link TallyLayout} describes. A count that exceeds the range
 * of {@code long} is an {@link ArithmeticException} from the method that finds it, which may be one
 * that reads; the book is of no use then.
 */
public final class TallyBook {

  private final TallyLayout layout;
  private final AgencyIndex index = new AgencyIndex();
  private final LaneCounts counts;

  /** For each agency the answers of its checklist row, if there has been one. */
  private byte[] @Nullable [] checklists = new byte[64][];

  private TallyBook(TallyLayout layout) {
    this.layout = layout;
    this.counts = new LaneCounts(layout);
  }

  /** An empty book. */
  public static TallyBook of(TallyLayout layout) {
    return new TallyBook(layout);
  }

  /** What the columns are. */
  public TallyLayout layout() {
    return layout;
  }

  /** The number of agencies. */
  public int size() {
    return index.present();
  }

  /**
   * The number in this book of the agency of this id, which is added if there is none.
   *
   * @throws IllegalArgumentException if the id is blank, or has no form in UTF-8
   */
  public int numberOf(String id) {
    byte[] bytes = id.getBytes(UTF_8);
    checkArgument(
        !CharMatcher.whitespace().matchesAllOf(id), "the id of an agency must not be blank");
    if (!id.equals(new String(bytes, UTF_8))) {
      throw new IllegalArgumentException("agency id " + Excerpt.of(id) + " is no Unicode text");
    }
    return numberOf(bytes, 0, bytes.length);
  }

  /** As above, for bytes that are known to be good. */
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
   * @throws IllegalArgumentException if there is no such agency, or the column has no such option
   */
  public void add(int agency, int column, int option) {
    add(agency, column, option, 1);
  }

  /**
   * Counts an answer to a survey item that so many respondents gave.
   *
   * @param option the chosen option, from 1
   * @throws IllegalArgumentException if there is no such agency, the column has no such option, or
   *     the number of respondents is negative
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
    checkArgument(respondents >= 0, "respondents must be 0 or more but were %s", respondents);
    counts.add(agency, layout.offset(column) + option - 1, respondents);
  }

  /**
   * Counts a row, one answer to a column.
   *
   * @return false, and nothing is counted, where the row answers the checklist and an earlier row
   *     of the agency did
   * @throws IllegalArgumentException if there is no such agency, the row has another length than
   *     the layout, or some answer is not one of its column's; nothing is counted
   * @throws ArithmeticException if a count overflows
   */
  @CanIgnoreReturnValue
  public boolean addRow(int agency, byte[] answers) {
    checkAgency(agency);
    checkArgument(
        answers.length == layout.size(),
        "a row must have %s answers but had %s",
        layout.size(),
        answers.length);
    checkArgument(layout.accepts(answers), "an answer is not one of its column's");
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
   * Counts many rows in the order in which they arrived, a byte an answer.
   *
   * @param agencies the number of each row's agency
   * @param answers the rows, one after the other, each with an answer to every column of the layout
   *     and none to a checklist item
   * @param from the first row to count
   * @param to the row after the last
   * @throws IllegalArgumentException if a row has no such agency, or an answer that is not one of
   *     its column's; the rows before it are counted
   * @throws ArithmeticException if a count overflows
   */
  public void addRows(int[] agencies, byte[] answers, int from, int to) {
    int size = layout.size();
    checkPositionIndexes(from, to, agencies.length);
    checkArgument(answers.length / size >= to, "there are not so many rows");
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
      checkArgument(counted, "row %s has an answer that is not one of its column's", i);
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
   * Counts many packed rows in the order in which they arrived.
   *
   * @param agencies the number of each row's agency
   * @param rows the rows, one after the other, of {@link TallyLayout#packedWords()} each
   * @param from the first row to count
   * @param to the row after the last
   * @throws IllegalArgumentException if the layout has no packed form, a row has no such agency, or
   *     an answer that is not one of its column's; the rows before it are counted
   * @throws ArithmeticException if a count overflows
   */
  public void addPacked(int[] agencies, long[] rows, int from, int to) {
    int words = packedWords(rows, to);
    checkPositionIndexes(from, to, agencies.length);
    for (int i = from; i < to; i++) {
      checkAgency(agencies[i]);
      checkPacked(counts.add(agencies[i], rows, i * words), i);
    }
  }

  /**
   * Counts many packed rows of one agency.
   *
   * @param rows the rows, one after the other, of {@link TallyLayout#packedWords()} each
   * @param from the first row to count
   * @param to the row after the last
   * @throws IllegalArgumentException if the layout has no packed form, there is no such agency, or
   *     an answer is not one of its column's; the rows before it are counted
   * @throws ArithmeticException if a count overflows
   */
  public void addPacked(int agency, long[] rows, int from, int to) {
    int words = packedWords(rows, to);
    checkPositionIndexes(from, to, rows.length);
    checkAgency(agency);
    for (int i = from; i < to; i++) {
      checkPacked(counts.add(agency, rows, i * words), i);
    }
  }

  private int packedWords(long[] rows, int to) {
    int words = layout.packedWords();
    checkArgument(words > 0, "items of more than seven options have no packed form");
    checkArgument(rows.length / words >= to, "there are not so many rows");
    return words;
  }

  private static void checkPacked(boolean counted, int row) {
    checkArgument(counted, "row %s has an answer that is not one of its column's", row);
  }

  /**
   * Adds all that another book has counted; the other one stays as it is.
   *
   * @throws IllegalArgumentException if the other book has a column that this one has not, or both
   *     have an agency's checklist row; nothing is added
   * @throws ArithmeticException if a count overflows
   */
  public void merge(TallyBook other) {
    checkArgument(other != this, "a book cannot be merged with itself");
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

  /** The ids of the agencies, by code points. */
  public ImmutableList<String> ids() {
    return numbers().mapToObj(this::id).collect(toImmutableList());
  }

  /**
   * The tallies of all agencies, in the order of {@link #ids()}, made as the stream comes to them.
   *
   * @throws ArithmeticException from the stream, if a count, or the number of answers to an item,
   *     overflows
   */
  public Stream<AgencyTallies> all() {
    return numbers().mapToObj(this::tallies);
  }

  /** The numbers of the agencies, in the order of {@link #ids()}. */
  public IntStream numbers() {
    // The order of UTF-8 is that of code points; that of String is not.
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
   * The tallies of an agency, or nothing where the book does not know it.
   *
   * @throws ArithmeticException if a count, or the number of answers to an item, overflows
   */
  public Optional<AgencyTallies> get(String id) {
    byte[] bytes = id.getBytes(UTF_8);
    int agency = index.find(bytes, 0, bytes.length);
    return index.isPresent(agency) ? Optional.of(tallies(agency)) : Optional.empty();
  }

  /**
   * Takes an agency out of the book, with all its answers; its number must not be used any more.
   *
   * @throws ArithmeticException if a count, or the number of answers to an item, overflows
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
   * Adds the counts of an agency to others: those of a survey column stand side by side, from its
   * {@linkplain TallyLayout#offset offset} on.
   *
   * @throws IllegalArgumentException if there is no such agency, or not a sum for every counter
   * @throws ArithmeticException if a sum overflows
   */
  public void addCounts(int agency, long[] sums) {
    checkAgency(agency);
    counts.addTo(sums, agency);
  }

  /**
   * What an agency answered to the checklist, by the columns of the layout; 0 is no answer.
   *
   * @throws IllegalArgumentException if there is no such agency
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
    return AgencyTallies.builder()
        .id(id(agency))
        .putAllTallies(tallies.buildOrThrow())
        .putAllChecklist(answers.buildOrThrow())
        .build();
  }

  /**
   * Tells what an agency answered, column by column.
   *
   * @param survey takes the tally of each survey item that anybody answered
   * @param checklist takes whether with 1, of each checklist item that was answered
   * @throws IllegalArgumentException if there is no such agency
   * @throws ArithmeticException if a count, or the number of answers to an item, overflows
   */
  public void forEachAnswered(
      int agency,
      BiConsumer<? super Code, ? super Tally> survey,
      BiConsumer<? super Code, ? super Boolean> checklist) {
    long[] sums = new long[layout.counters()];
    addCounts(agency, sums);
    // The tallies of an agency share one array.
    ImmutableLongArray all = ImmutableLongArray.copyOf(sums);
    byte[] answers = checklistAnswers(agency);
    for (int c = 0; c < layout.size(); c++) {
      Code code = layout.columns().get(c).code();
      if (answers[c] != 0) {
        checklist.accept(code, answers[c] == TallyLayout.YES);
      } else if (!layout.isChecklist(c)) {
        int offset = layout.offset(c);
        Tally tally = Tally.of(all.subArray(offset, offset + layout.options(c)));
        if (tally.total() > 0) {
          survey.accept(code, tally);
        }
      }
    }
  }

  /**
   * The id of the agency of this number.
   *
   * @throws IllegalArgumentException if there is no such agency
   */
  public String id(int agency) {
    checkAgency(agency);
    return new String(index.id(agency), UTF_8);
  }

  private void checkAgency(int agency) {
    checkArgument(index.isPresent(agency), "there is no agency of number %s in this book", agency);
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

  /** The number of agencies, for people. */
  @Override
  public String toString() {
    return size() + " agencies";
  }
}
