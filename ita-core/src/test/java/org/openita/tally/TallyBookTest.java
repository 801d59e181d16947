package org.openita.tally;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
  void countsARow() {
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
  void refusesWhatItCannotCount() {
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

  @Property(tries = 300)
  void allFormsCountTheSame(
      @ForAll @IntRange(min = 1, max = 45) int columns,
      @ForAll @IntRange(min = 2, max = 9) int options,
      @ForAll @IntRange(max = 20_000) int rows,
      @ForAll long seed) {
    Random random = new Random(seed);
    TallyLayout layout = layout(columns, options);
    int agencies = 1 + random.nextInt(5);
    int[] arrivals = new int[rows];
    byte[] answers = new byte[rows * columns];
    int words = layout.packedWords();
    long[] packed = new long[rows * words];
    long[][] counts = new long[agencies * columns][options];
    for (int i = 0; i < rows; i++) {
      arrivals[i] = random.nextInt(agencies);
      for (int c = 0; c < columns; c++) {
        int answer = random.nextInt(layout.columns().get(c).answers() + 1);
        answers[i * columns + c] = (byte) answer;
        if (answer > 0) {
          counts[arrivals[i] * columns + c][answer - 1]++;
        }
        if (words > 0) {
          packed[i * words + c / 20] |= (long) answer << (3 * (c % 20));
        }
      }
    }
    List<TallyBook> books = new ArrayList<>();
    TallyBook single = TallyBook.of(layout);
    for (int a = 0; a < agencies; a++) {
      single.numberOf("a" + a);
      for (int c = 0; c < columns; c++) {
        for (int o = 1; o <= layout.columns().get(c).answers(); o++) {
          single.add(a, c, o, counts[a * columns + c][o - 1]);
        }
      }
    }
    for (int form = 0; form < 4; form++) {
      // In three parts, merged in some order.
      List<TallyBook> parts = new ArrayList<>();
      for (int part = 0; part < 3; part++) {
        TallyBook book = TallyBook.of(layout);
        for (int a = 0; a < agencies; a++) {
          book.numberOf("a" + a);
        }
        int from = rows * part / 3;
        int to = rows * (part + 1) / 3;
        if (form == 0 || words == 0) {
          for (int i = from; i < to; i++) {
            book.addRow(arrivals[i], Arrays.copyOfRange(answers, i * columns, (i + 1) * columns));
          }
        } else if (form == 1) {
          book.addRows(arrivals, answers, from, to);
        } else if (form == 2) {
          book.addPacked(arrivals, packed, from, to);
        } else {
          for (int i = from; i < to; i++) {
            book.addPacked(arrivals[i], packed, i, i + 1);
          }
        }
        parts.add(book);
      }
      Collections.shuffle(parts, random);
      parts.get(0).merge(parts.get(1));
      parts.get(2).merge(parts.get(0));
      books.add(parts.get(2));
    }
    for (TallyBook book : books) {
      assertThat(all(book)).isEqualTo(all(single));
    }
  }

  @Test
  void overflowIsAnErrorWhereverItHappens() {
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
  void mergesBooksOfFewerColumns() {
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
  void takesAnAgencyOut() {
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

  @Test
  void ordersAgenciesByCodePoints() {
    TallyBook book = TallyBook.of(LAYOUT);
    // A String would put the last one, of two surrogates, before the one before it.
    List<String> ids = List.of("A", "a", "ab", "b", "exactly8", "กอง", "\uFFFD", "\uD83D\uDE00");
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.forEach(book::numberOf);
    assertThat(book.ids()).isEqualTo(ids);
    assertThat(book.all().map(AgencyTallies::id)).isEqualTo(ids);
    assertThat(book).hasToString("8 agencies");
  }

  @Test
  void findsManyAgencies() {
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
