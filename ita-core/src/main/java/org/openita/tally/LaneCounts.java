package org.openita.tally;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The counts of survey answers, for many agencies.
 *
 * <p>A row is twenty answers to a word, three bits each. Rows come in arrival order, and what that
 * costs is cache misses, not arithmetic; so a row is not spread over its counters. An agency has
 * two words for every option, with a six-bit counter for each of ten columns: a row adds to eight
 * words that lie side by side, which is what a cache line holds. After 63 rows they are widened to
 * counters of twelve bits, which hold what most agencies ever need and are merged five at a time;
 * the rest goes on to {@code long}.
 */
final class LaneCounts {

  /** Answers in a word. */
  static final int LANES = 20;

  /** The largest answer that three bits hold. */
  static final int MOST_OPTIONS = 7;

  /** How many rows a narrow counter holds. */
  private static final int ROWS = 63;

  /** How many times a wide counter takes a narrow one, and has room for one more. */
  private static final int WIDENINGS = 4095 / ROWS - 1;

  /** A narrow counter is in one of two words, with every second answer. */
  private static final int HALVES = 2;

  /** The lowest bit of each narrow counter. */
  private static final long LOW = ((1L << 60) - 1) / 63;

  /** Every second answer. */
  private static final long EVEN = LOW * 7;

  private static final long CARRY = LOW << 3;

  /** A wide counter is in one of four words, with every second narrow counter of a word. */
  private static final int QUARTERS = 4;

  private static final long QUARTER = ((1L << 60) - 1) / 4095 * 63;

  /** Where the first agency's counters begin, which makes a cache line of the usual ones. */
  private static final int FIRST = 6;

  /** The bits of eight answers that none of up to seven has. */
  private static final long TOO_LARGE = 0xF8F8F8F8F8F8F8F8L;

  private final TallyLayout layout;
  private final int words;
  private final int planes;

  /** For each lane of each plane its counter; any where there is none, for nothing gets there. */
  private final int[] counterOf;

  /** 7 less the number of options, in six-bit lanes: what makes an impossible answer carry. */
  private final long[] excessEven;

  private final long[] excessOdd;

  /** For each agency and word of a row: the even columns of every option, then the odd ones. */
  private long[] narrow = new long[0];

  /** For each agency how many rows the narrow counters have. */
  private byte[] rows = new byte[0];

  /** For each agency how many times they were widened. */
  private byte[] widenings = new byte[0];

  private final int stride;
  private final int wideStride;

  /** For each agency four wide words to each narrow one. */
  private long[] wide = new long[0];

  /** For each agency its counters, from when it needs them. */
  private long[] @Nullable [] counters = new long[0][];

  LaneCounts(TallyLayout layout) {
    this.layout = layout;
    int columns = layout.packedColumns();
    this.words = layout.packedWords();
    int most = 0;
    for (int c = 0; c < columns; c++) {
      most = Math.max(most, layout.options(c));
    }
    // Two shapes are enough: most forms have four options.
    this.planes = most > 4 ? MOST_OPTIONS : 4;
    this.stride = words * HALVES * planes;
    this.wideStride = words * planes * QUARTERS;
    this.excessEven = new long[words];
    this.excessOdd = new long[words];
    this.counterOf = new int[words * planes * LANES];
    for (int c = 0; c < columns; c++) {
      place(c);
    }
    for (int lane = 0; lane < words * LANES; lane++) {
      int excess = MOST_OPTIONS - (lane < columns ? layout.options(lane) : 0);
      int shift = lane % LANES / 2 * 6;
      (lane % 2 == 0 ? excessEven : excessOdd)[lane / LANES] |= (long) excess << shift;
    }
  }

  private void place(int c) {
    for (int option = 0; option < layout.options(c); option++) {
      int half = (c / LANES * HALVES + c % HALVES) * planes + option;
      int quarter = half * 2 + c / HALVES % 2;
      int lane = c % LANES / QUARTERS;
      counterOf[quarter * (LANES / QUARTERS) + lane] = layout.offset(c) + option;
    }
  }

  void reserve(int agencies) {
    if (agencies > counters.length) {
      int capacity = Math.max(64, Math.max(agencies, 2 * counters.length));
      narrow = Arrays.copyOf(narrow, Math.addExact(Math.multiplyExact(capacity, stride), FIRST));
      rows = Arrays.copyOf(rows, capacity);
      widenings = Arrays.copyOf(widenings, capacity);
      wide = Arrays.copyOf(wide, Math.multiplyExact(capacity, wideStride));
      counters = Arrays.copyOf(counters, capacity);
    }
  }

  /**
   * Packs twenty answers; one that is too large to be any column's makes an impossible row.
   *
   * <p>As {@link #pack}, without its loops.
   */
  static long packAll(byte[] answers, int from) {
    long a = (long) AgencyIndex.LONG.get(answers, from);
    long b = (long) AgencyIndex.LONG.get(answers, from + 8);
    // The last eight, of which four are new.
    long c = (long) AgencyIndex.LONG.get(answers, from + LANES - 8) >>> 32;
    long row = packEight(a) | (packEight(b) << 24) | (packEight(c) << 48);
    return ((a | b | c) & TOO_LARGE) == 0 ? row : -1;
  }

  /** Packs fewer answers than twenty, likewise. */
  static long pack(byte[] answers, int from, int to) {
    long row = 0;
    long all = 0;
    for (int at = from; at < to; at++) {
      all |= answers[at];
      row |= (long) answers[at] << (3 * (at - from));
    }
    return (all & TOO_LARGE) == 0 ? row : -1;
  }

  private static long packEight(long answers) {
    long pairs = (answers | (answers >>> 5)) & 0x003F003F003F003FL;
    long fours = (pairs | (pairs >>> 10)) & 0x00000FFF00000FFFL;
    return (fours | (fours >>> 20)) & 0xFFFFFF;
  }

  /**
   * Counts a packed row.
   *
   * @return false, and nothing is counted, where some answer is not one of its column's
   * @throws ArithmeticException if a counter overflows
   */
  boolean add(int agency, long[] rows, int at) {
    // Twice the same: the compiler makes much better code of the usual case without its loops.
    if (words == 1) {
      return add(agency, rows[at]);
    }
    if (!accepts(rows, at)) {
      return false;
    }
    int first = countRow(agency);
    for (int w = 0; w < words; w++) {
      addWord(first + w * HALVES * planes, rows[at + w]);
    }
    return true;
  }

  /** As above, a row of one word. */
  boolean add(int agency, long row) {
    if (impossible(0, row) != 0) {
      return false;
    }
    addWord(countRow(agency), row);
    return true;
  }

  /** Whether every answer of a packed row is one of its column's. */
  boolean accepts(long[] rows, int at) {
    long impossible = 0;
    for (int w = 0; w < words; w++) {
      impossible |= impossible(w, rows[at + w]);
    }
    return impossible == 0;
  }

  private long impossible(int w, long row) {
    long even = (row & EVEN) + excessEven[w];
    long odd = ((row >>> 3) & EVEN) + excessOdd[w];
    return ((even | odd) & CARRY) | (row >>> 60);
  }

  /** Makes room for a row more, and gives the agency's first counters. */
  private int countRow(int agency) {
    if (rows[agency] == ROWS) {
      widen(agency);
    }
    rows[agency]++;
    return narrow(agency);
  }

  private int narrow(int agency) {
    return agency * stride + FIRST;
  }

  private void addWord(int at, long row) {
    if (planes == 4) {
      addFour(at, row);
      addFour(at + 4, row >>> 3);
    } else {
      addSeven(at, row);
      addSeven(at + 7, row >>> 3);
    }
  }

  private void addFour(int at, long row) {
    long[] n = narrow;
    long b0 = row & LOW;
    long b1 = (row >>> 1) & LOW;
    long both = b0 & b1;
    n[at] += b0 ^ both;
    n[at + 1] += b1 ^ both;
    n[at + 2] += both;
    n[at + 3] += (row >>> 2) & LOW;
  }

  private void addSeven(int at, long row) {
    long[] n = narrow;
    long b0 = row & LOW;
    long b1 = (row >>> 1) & LOW;
    long b2 = (row >>> 2) & LOW;
    long both = b0 & b1;
    n[at] += (b0 ^ both) & ~b2;
    n[at + 1] += (b1 ^ both) & ~b2;
    n[at + 2] += both & ~b2;
    n[at + 3] += b2 & ~(b0 | b1);
    n[at + 4] += b2 & (b0 ^ both);
    n[at + 5] += b2 & (b1 ^ both);
    n[at + 6] += b2 & both;
  }

  /** Empties the narrow counters. */
  private void widen(int agency) {
    if (widenings[agency] == WIDENINGS) {
      addLanes(agency, counters(agency));
      clearLanes(agency);
      return;
    }
    widenings[agency]++;
    rows[agency] = 0;
    int from = narrow(agency);
    int to = agency * wideStride;
    for (int i = 0; i < stride; i++) {
      long lanes = narrow[from + i];
      wide[to + 2 * i] += lanes & QUARTER;
      wide[to + 2 * i + 1] += (lanes >>> 6) & QUARTER;
      narrow[from + i] = 0;
    }
  }

  /** Adds what the narrow and wide counters of an agency have. */
  private void addLanes(int agency, long[] sums) {
    int from = narrow(agency);
    int to = agency * wideStride;
    for (int i = 0; i < wideStride; i++) {
      long lanes = wide[to + i] + ((narrow[from + i / 2] >>> (6 * (i % 2))) & QUARTER);
      int place = i * LANES / QUARTERS;
      for (int lane = 0; lane < LANES / QUARTERS; lane++) {
        int counter = counterOf[place + lane];
        sums[counter] = Math.addExact(sums[counter], lanes & 4095);
        lanes >>>= 12;
      }
    }
  }

  private void clearLanes(int agency) {
    rows[agency] = 0;
    widenings[agency] = 0;
    Arrays.fill(narrow, narrow(agency), narrow(agency + 1), 0);
    Arrays.fill(wide, agency * wideStride, (agency + 1) * wideStride, 0);
  }

  /** Whether the lanes of another mean what these mean. */
  boolean hasLanesOf(LaneCounts other) {
    int columns = layout.packedColumns();
    return columns == other.layout.packedColumns()
        && layout.columns().subList(0, columns).equals(other.layout.columns().subList(0, columns));
  }

  /**
   * Adds all that an agency of another has.
   *
   * @param places for each counter of the other the one here
   * @param sameLanes whether this {@linkplain #hasLanesOf has the lanes of} the other
   * @throws ArithmeticException if a counter overflows
   */
  void merge(int agency, LaneCounts other, int theirs, int[] places, boolean sameLanes) {
    long[] theirCounters = other.counters[theirs];
    if (theirCounters != null) {
      addAll(agency, theirCounters, places);
    }
    boolean full = rows[agency] + other.rows[theirs] > ROWS;
    int both = widenings[agency] + other.widenings[theirs] + (full ? 1 : 0);
    if (!sameLanes || both > WIDENINGS) {
      long[] sums = new long[places.length];
      other.addLanes(theirs, sums);
      addAll(agency, sums, places);
      return;
    }
    if (full) {
      widen(agency);
    }
    rows[agency] += other.rows[theirs];
    addAll(narrow, narrow(agency), other.narrow, other.narrow(theirs), stride);
    if (other.widenings[theirs] > 0) {
      widenings[agency] = (byte) both;
      addAll(wide, agency * wideStride, other.wide, theirs * wideStride, wideStride);
    }
  }

  private static void addAll(long[] sums, int to, long[] others, int from, int length) {
    for (int i = 0; i < length; i++) {
      sums[to + i] += others[from + i];
    }
  }

  private long[] counters(int agency) {
    long[] own = counters[agency];
    if (own == null) {
      own = new long[layout.counters()];
      counters[agency] = own;
    }
    return own;
  }

  /**
   * Adds to one counter.
   *
   * @throws ArithmeticException if it overflows
   */
  void add(int agency, int counter, long times) {
    long[] own = counters(agency);
    own[counter] = Math.addExact(own[counter], times);
  }

  private void addAll(int agency, long[] sums, int[] places) {
    long[] own = counters(agency);
    for (int i = 0; i < sums.length; i++) {
      own[places[i]] = Math.addExact(own[places[i]], sums[i]);
    }
  }

  /**
   * Adds all counters of an agency to these.
   *
   * @throws ArithmeticException if one overflows
   */
  void addTo(long[] sums, int agency) {
    checkArgument(sums.length == layout.counters(), "a sum for every counter");
    long[] own = counters[agency];
    if (own != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.addExact(sums[i], own[i]);
      }
    }
    addLanes(agency, sums);
  }

  void clear(int agency) {
    clearLanes(agency);
    counters[agency] = null;
  }
}
