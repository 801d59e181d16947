package org.openita.tally;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Tally;

class TallyBookTest {

  private static final Code I1 = Code.of("I1");
  private static final TallyLayout LAYOUT =
      TallyLayout.builder()
          .survey(I1, 4)
          .checklist(Code.of("O1"))
          .survey(Code.of("I2"), 2)
          .checklist(Code.of("O2"))
          .build();

  private static TallyLayout layout(int columns, int options) {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (int i = 1; i <= columns; i++) {
      layout.survey(Code.of("I" + i), i % 3 == 0 ? 2 : options);
    }
    return layout.build();
  }

  private static ImmutableList<AgencyTallies> all(TallyBook book) {
    return book.all().collect(toImmutableList());
  }

  private static Tally tally(TallyBook book, String id) {
    return requireNonNull(book.get(id).orElseThrow().tallies().get(I1));
  }

  @Test
  void aRowIsCountedAndASecondChecklistRowIsNot() {
    TallyBook book = TallyBook.of(LAYOUT);
    int agency = book.numberOf("a");
    assertThat(book.addRow(agency, new byte[] {3, TallyLayout.YES, 0, TallyLayout.NO})).isTrue();
    assertThat(book.addRow(agency, new byte[] {3, 0, 2, 0})).isTrue();
    assertThat(book.addRow(agency, new byte[] {1, 0, 1, TallyLayout.NO})).isFalse();
    assertThat(book.get("a").orElseThrow().tallies()).hasToString("{I1=[0, 0, 2, 0], I2=[0, 1]}");
    assertThat(book.get("a").orElseThrow().checklist()).hasToString("{O1=true, O2=false}");
    assertThat(book.get("b")).isEmpty();
  }

  @Test
  void invalidArgumentsAreRejectedAndNothingIsCounted() {
    TallyBook book = TallyBook.of(LAYOUT);
    int agency = book.numberOf("a");
    List<Runnable> wrong =
        List.of(
            () -> book.addRow(agency, new byte[] {5, 0, 0, 0}),
            () -> book.addRow(agency, new byte[] {-1, 0, 0, 0}),
            () -> book.addRow(agency, new byte[] {1, 3, 0, 0}),
            () -> book.addRow(agency, new byte[3]),
            () -> book.addRow(1, new byte[4]),
            () -> book.addRow(-1, new byte[4]),
            () -> book.add(agency, 0, 0),
            () -> book.add(agency, 0, 5),
            () -> book.add(agency, 1, 1),
            () -> book.add(agency, 0, 1, -1),
            () -> book.addRows(new int[] {0}, new byte[] {1, 1, 1, 0}, 0, 1),
            () -> book.addRows(new int[] {0}, new byte[] {1, 0, 1, 1}, 0, 1),
            () -> book.addRows(new int[] {0}, new byte[] {0, 0, 3, 0}, 0, 1),
            () -> book.addRows(new int[] {0}, new byte[] {0, 0, -1, 0}, 0, 1),
            () -> book.addRows(new int[] {0}, new byte[3], 0, 1),
            () -> book.addPacked(new int[] {0}, new long[] {5}, 0, 1),
            () -> book.addPacked(new int[] {0}, new long[] {1 << 3}, 0, 1),
            () -> book.addPacked(new int[] {0}, new long[] {1L << 9}, 0, 1),
            () -> book.addPacked(agency, new long[] {1L << 63}, 0, 1),
            () -> book.addPacked(7, new long[] {1}, 0, 1),
            () -> book.numberOf(" "),
            () -> book.numberOf("\uD800"),
            () -> book.merge(book));
    for (Runnable one : wrong) {
      assertThatThrownBy(one::run).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> book.add(agency, 4, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(all(book)).extracting(a -> a.tallies().size()).containsExactly(0);
  }

  /** The same answers from several respondents of an agency, one after another. */
  private record Run(int agency, List<Integer> answers, int times) {}

  private record Answers(TallyLayout layout, List<Run> runs) {}

  @Provide
  Arbitrary<Answers> answers() {
    // Lanes are widened after 63 rows, and emptied after 4,095.
    Arbitrary<Integer> times =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.integers().between(1, 70)),
            Tuple.of(1, Arbitraries.of(62, 63, 64, 4_094, 4_095, 4_096)),
            Tuple.of(1, Arbitraries.integers().between(1, 5_000)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 45), Arbitraries.integers().between(2, 9))
        .as(TallyBookTest::layout)
        .flatMap(
            layout ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Combinators.combine(
                                layout.columns().stream()
                                    .map(c -> Arbitraries.integers().between(0, c.answers()))
                                    .toList())
                            .as(row -> row),
                        times)
                    .as(Run::new)
                    .list()
                    .ofMaxSize(8)
                    .map(runs -> new Answers(layout, runs)));
  }

  /** The ways to count rows. */
  private enum Form {
    ROW,
    ROWS,
    PACKED,
    PACKED_OF_ONE
  }

  @Property(tries = 300)
  void everyFormOfRowsCountsTheSameInAnyOrderOfMerging(
      @ForAll("answers") Answers answers,
      @ForAll Form form,
      @ForAll("orders") List<Integer> order) {
    TallyLayout layout = answers.layout();
    Assume.that(layout.packedWords() > 0 || form == Form.ROW || form == Form.ROWS);
    List<TallyBook> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      TallyBook book = TallyBook.of(layout);
      for (Run run : answers.runs()) {
        int from = run.times() * part / PARTS;
        int to = run.times() * (part + 1) / PARTS;
        count(book, run, to - from, form);
      }
      parts.add(book);
    }
    TallyBook first = parts.get(order.get(0));
    first.merge(parts.get(order.get(1)));
    TallyBook sum = parts.get(order.get(2));
    sum.merge(first);
    collectRows(answers);
    Map<String, Map<Code, Tally>> counted = new HashMap<>();
    sum.all().forEach(agency -> counted.put(agency.id(), agency.tallies()));
    assertThat(counted).isEqualTo(expected(answers));
  }

  private static final int PARTS = 3;

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2);
  }

  private static void count(TallyBook book, Run run, int times, Form form) {
    TallyLayout layout = book.layout();
    int agency = book.numberOf("a" + run.agency());
    int[] agencies = new int[times];
    Arrays.fill(agencies, agency);
    byte[] row = Bytes.toArray(run.answers());
    byte[] rows = Bytes.concat(Collections.nCopies(times, row).toArray(byte[][]::new));
    int words = layout.packedWords();
    long[] packed = new long[words];
    for (int i = 0; words > 0 && i < row.length; i++) {
      packed[i / 20] |= (long) row[i] << (3 * (i % 20));
    }
    long[] allPacked = Longs.concat(Collections.nCopies(times, packed).toArray(long[][]::new));
    switch (form) {
      case ROW -> IntStream.range(0, times).forEach(i -> book.addRow(agency, row));
      case ROWS -> book.addRows(agencies, rows, 0, times);
      case PACKED -> book.addPacked(agencies, allPacked, 0, times);
      case PACKED_OF_ONE -> book.addPacked(agency, allPacked, 0, times);
    }
  }

  private static Map<String, Map<Code, Tally>> expected(Answers answers) {
    Map<String, Map<Code, Tally>> expected = new HashMap<>();
    for (Run run : answers.runs()) {
      Map<Code, Tally> tallies =
          expected.computeIfAbsent("a" + run.agency(), id -> new HashMap<>());
      for (int c = 0; c < run.answers().size(); c++) {
        int answer = run.answers().get(c);
        TallyLayout.Column column = answers.layout().columns().get(c);
        if (answer > 0) {
          tallies.merge(column.code(), once(column, answer, run.times()), TallyBookTest::plus);
        }
      }
    }
    return expected;
  }

  private static Tally once(TallyLayout.Column column, int answer, int times) {
    long[] counts = new long[column.answers()];
    counts[answer - 1] = times;
    return Tally.of(counts);
  }

  private static Tally plus(Tally first, Tally second) {
    return Tally.of(
        IntStream.range(0, first.options())
            .mapToLong(i -> first.counts().get(i) + second.counts().get(i))
            .toArray());
  }

  private static void collectRows(Answers answers) {
    int most =
        answers.runs().stream()
            .collect(Collectors.groupingBy(Run::agency, Collectors.summingInt(Run::times)))
            .values()
            .stream()
            .mapToInt(rows -> rows)
            .max()
            .orElse(0);
    Statistics.label("lanes")
        .collect(most <= 63 ? "narrow" : most <= 4_095 ? "widened" : "emptied")
        .coverage(
            coverage -> {
              coverage.check("narrow").percentage(share -> share > 3);
              coverage.check("widened").percentage(share -> share > 10);
              coverage.check("emptied").percentage(share -> share > 10);
            });
  }

  @Test
  void everyOverflowIsAnError() {
    TallyLayout layout = layout(1, 4);
    TallyBook book = TallyBook.of(layout);
    int agency = book.numberOf("a");
    book.add(agency, 0, 1, Long.MAX_VALUE - 1);
    book.add(agency, 0, 1);
    assertThat(tally(book, "a")).isEqualTo(Tally.of(Long.MAX_VALUE, 0, 0, 0));
    assertThatThrownBy(() -> book.add(agency, 0, 1)).isInstanceOf(ArithmeticException.class);
    TallyBook other = TallyBook.of(layout);
    other.addPacked(other.numberOf("a"), new long[] {1}, 0, 1);
    book.merge(other);
    assertThatThrownBy(() -> book.get("a")).isInstanceOf(ArithmeticException.class);
    TallyBook third = TallyBook.of(layout);
    third.add(third.numberOf("a"), 0, 1, 1);
    assertThatThrownBy(() -> third.merge(book)).isInstanceOf(ArithmeticException.class);

    TallyBook rows = TallyBook.of(layout);
    rows.add(rows.numberOf("a"), 0, 2, Long.MAX_VALUE - 4_000);
    long[] packed = new long[5_000];
    Arrays.fill(packed, 2);
    assertThatThrownBy(() -> rows.addPacked(0, packed, 0, packed.length))
        .isInstanceOf(ArithmeticException.class);

    TallyBook total = TallyBook.of(layout);
    total.add(total.numberOf("a"), 0, 1, Long.MAX_VALUE);
    total.add(0, 0, 2, 1);
    assertThatThrownBy(() -> total.get("a")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void countsBeyondTheRangeOfInt() {
    TallyBook book = TallyBook.of(LAYOUT);
    book.add(book.numberOf("a"), 0, 1, Integer.MAX_VALUE);
    book.add(0, 0, 1);
    assertThat(tally(book, "a")).isEqualTo(Tally.of(Integer.MAX_VALUE + 1L, 0, 0, 0));
  }

  @Test
  void aBookWithFewerColumnsCanBeMerged() {
    TallyLayout fewer =
        TallyLayout.builder().survey(Code.of("I2"), 2).checklist(Code.of("O2")).build();
    TallyBook part = TallyBook.of(fewer);
    part.addRow(part.numberOf("b"), new byte[] {2, TallyLayout.YES});
    TallyBook book = TallyBook.of(LAYOUT);
    book.addRow(book.numberOf("a"), new byte[] {1, 0, 1, 0});
    book.merge(part);
    assertThat(book.ids()).containsExactly("a", "b");
    assertThat(book.get("b").orElseThrow().tallies()).hasToString("{I2=[0, 1]}");
    assertThat(book.get("b").orElseThrow().checklist()).hasToString("{O2=true}");
    assertThatThrownBy(() -> part.merge(book)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> book.merge(part))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("both books have a checklist row of agency \"b\"");
    assertThat(book.get("b").orElseThrow().tallies()).hasToString("{I2=[0, 1]}");
  }

  @Test
  void aRemovedAgencyIsGoneUntilAddedAgain() {
    TallyBook book = TallyBook.of(LAYOUT);
    int agency = book.numberOf("a");
    book.addPacked(agency, new long[] {1, 2, 3}, 0, 3);
    book.addRow(agency, new byte[] {0, TallyLayout.YES, 0, 0});
    AgencyTallies before = book.get("a").orElseThrow();
    assertThat(book.remove("a")).contains(before);
    assertThat(book.remove("a")).isEmpty();
    assertThat(book.size()).isZero();
    assertThat(all(book)).isEmpty();
    assertThatThrownBy(() -> book.addPacked(agency, new long[] {1}, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    TallyBook other = TallyBook.of(LAYOUT);
    other.merge(book);
    assertThat(other.size()).isZero();
    book.addRow(book.numberOf("a"), new byte[] {1, TallyLayout.NO, 0, 0});
    assertThat(book.get("a").orElseThrow().tallies()).hasToString("{I1=[1, 0, 0, 0]}");
    assertThat(book.get("a").orElseThrow().checklist()).hasToString("{O1=false}");
    other.merge(book);
    assertThat(all(other)).isEqualTo(all(book));
  }

  // A String would sort the last, a surrogate pair, before the one before it.
  private static final List<String> SORTED_IDS =
      List.of("A", "a", "ab", "b", "exactly8", "กอง", "\uFFFD", "\uD83D\uDE00");

  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.shuffle(SORTED_IDS);
  }

  @Property(tries = 50)
  void agenciesAreSortedByCodePoint(@ForAll("ids") List<String> ids) {
    TallyBook book = TallyBook.of(LAYOUT);
    ids.forEach(book::numberOf);
    assertThat(book.ids()).isEqualTo(SORTED_IDS);
    assertThat(book.all().map(AgencyTallies::id)).isEqualTo(SORTED_IDS);
    assertThat(book).hasToString("8 agencies");
  }

  @Test
  void manyAgenciesAreFoundByTheirIds() {
    TallyBook book = TallyBook.of(LAYOUT);
    for (int i = 0; i < 20_000; i++) {
      assertThat(book.numberOf("หน่วยงาน " + i)).isEqualTo(i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(book.numberOf("หน่วยงาน " + i)).isEqualTo(i);
    }
    assertThat(book.size()).isEqualTo(20_000);
  }
}
