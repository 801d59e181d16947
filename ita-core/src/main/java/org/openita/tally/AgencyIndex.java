package org.openita.tally;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps agency ids to dense numbers from 0, a hash table with open addressing and linear probing.
 *
 * <p>An id is stored as little-endian words of eight bytes, the last padded with at least one 0xFF.
 * UTF-8 never contains that byte, so the words of one id are never a prefix of another's and ids
 * are equal if their words are.
 */
final class AgencyIndex {

  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The number that no agency has. */
  static final int NONE = -1;

  private static final byte FILL = -1;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long COMMAS = ONES * ',';
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The most slots to look at for an id: many times as many as ids need that were not made up. */
  private static final int FARTHEST = 256;

  /**
   * 0 is free, {@code n} is agency {@code n - 1}, {@code -n} the same hidden from {@link #match}.
   */
  private int[] slots = new int[256];

  private int shift = 64 - 8;
  private long[] words = new long[256];
  private int[] ends = new int[128];

  /** The first word of each id, which is all of an id shorter than eight bytes. */
  private long[] heads = new long[128];

  /** The agencies whose ids found no slot, as ids that were made up may all want the same one. */
  private final SortedMap<long[], Integer> crowded = new TreeMap<>(Arrays::compare);

  private boolean[] absent = new boolean[128];
  private int size;
  private int present;
  private int longest;

  /** Returns how many numbers have been assigned. */
  int size() {
    return size;
  }

  /** Returns how many agencies are present: added and not removed since. */
  int present() {
    return present;
  }

  /** Returns how many agencies have no slot. */
  int crowded() {
    return crowded.size();
  }

  boolean isPresent(int agency) {
    return agency >= 0 && agency < size && !absent[agency];
  }

  /**
   * Returns the position of the first comma if it may end a known id and is at least eight bytes
   * before the end, as {@link #match} requires, else {@link #NONE}.
   */
  int comma(byte[] bytes, int from, int end) {
    // No id is longer, so a row without a comma is not searched to its end.
    int bound = Math.min(end, from + longest) - 8;
    for (int at = from; at <= bound; at += 8) {
      long commas = (long) LONG.get(bytes, at) ^ COMMAS;
      commas = (commas - ONES) & ~commas & HIGH_BITS;
      if (commas != 0) {
        return at + (Long.numberOfTrailingZeros(commas) >>> 3);
      }
    }
    return NONE;
  }

  /**
   * Finds the agency of a raw cell, unparsed: a cell that equals a visible id is that id.
   *
   * @param comma the end of the cell as returned by {@link #comma}
   * @return the agency, or {@link #NONE} if the id is unknown or hidden
   */
  int match(byte[] bytes, int from, int comma) {
    // A raw cell may be invalid UTF-8 and end with the padding.
    if (comma == from || bytes[comma - 1] == FILL) {
      return NONE;
    }
    long hash = 0;
    int last = from;
    for (; comma - last >= 8; last += 8) {
      hash = mix(hash, (long) LONG.get(bytes, last));
    }
    long lastWord = (long) LONG.get(bytes, last) | (-1L << (8 * (comma - last)));
    long head = last == from ? lastWord : (long) LONG.get(bytes, from);
    int mask = slots.length - 1;
    int slot = (int) (mix(hash, lastWord) >>> shift);
    int end = (slot + FARTHEST) & mask;
    do {
      int number = slots[slot];
      if (number == 0) {
        return NONE;
      }
      int agency = Math.abs(number) - 1;
      if (heads[agency] == head
          && (last == from || isTail(agency, bytes, from + 8, last, lastWord))) {
        return number < 0 ? NONE : agency;
      }
      slot = (slot + 1) & mask;
    } while (slot != end);
    return NONE;
  }

  /** Returns whether these bytes are the words of an agency after its first. */
  private boolean isTail(int agency, byte[] bytes, int from, int last, long lastWord) {
    int at = start(agency) + 1;
    if (8 * (ends[agency] - at - 1) != last - from) {
      return false;
    }
    for (int p = from; p < last; p += 8) {
      if (words[at++] != (long) LONG.get(bytes, p)) {
        return false;
      }
    }
    return words[at] == lastWord;
  }

  /** Returns the agency with this id, present or not, or {@link #NONE}. */
  int find(byte[] id, int from, int to) {
    long[] key = words(id, from, to);
    return find(key, 0, key.length);
  }

  /** Returns the agency with the id of one in another index, present or not, or {@link #NONE}. */
  int find(AgencyIndex other, int agency) {
    return find(other.words, other.start(agency), other.ends[agency]);
  }

  private int find(long[] key, int from, int to) {
    int slot = slot(key, from, to);
    if (slot != NONE && slots[slot] != 0) {
      return Math.abs(slots[slot]) - 1;
    }
    return crowded.isEmpty() ? NONE : crowded.getOrDefault(Arrays.copyOfRange(key, from, to), NONE);
  }

  /** Adds an agency with this id if absent and returns its number. */
  int add(byte[] id, int from, int to) {
    long[] key = words(id, from, to);
    return add(key, 0, key.length);
  }

  /** Adds an agency with the id of one in another index if absent and returns its number. */
  int add(AgencyIndex other, int agency) {
    return add(other.words, other.start(agency), other.ends[agency]);
  }

  private int add(long[] key, int from, int to) {
    int agency = find(key, from, to);
    if (agency == NONE) {
      agency = append(key, from, to);
    } else if (!absent[agency]) {
      return agency;
    }
    absent[agency] = false;
    present++;
    place(visible(id(agency)) ? agency + 1 : -(agency + 1));
    if (2 * size > slots.length) {
      grow();
    }
    return agency;
  }

  void remove(int agency) {
    absent[agency] = true;
    present--;
    place(-(agency + 1));
  }

  /** Puts the number of an agency into its slot, or notes that it has none. */
  private void place(int number) {
    int agency = Math.abs(number) - 1;
    int start = start(agency);
    int slot = slot(words, start, ends[agency]);
    if (slot == NONE) {
      crowded.put(Arrays.copyOfRange(words, start, ends[agency]), agency);
    } else {
      slots[slot] = number;
    }
  }

  /** Returns the id of an agency as UTF-8. */
  byte[] id(int agency) {
    int start = start(agency);
    byte[] bytes = new byte[8 * (ends[agency] - start)];
    for (int i = 0; i < bytes.length; i += 8) {
      LONG.set(bytes, i, words[start + i / 8]);
    }
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == FILL) {
      length--;
    }
    return Arrays.copyOf(bytes, length);
  }

  private int append(long[] key, int from, int to) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      absent = Arrays.copyOf(absent, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
    }
    int start = start(size);
    int length = to - from;
    if (words.length - start < length) {
      words = Arrays.copyOf(words, Math.max(Math.multiplyExact(2, words.length), start + length));
    }
    System.arraycopy(key, from, words, start, length);
    ends[size] = start + length;
    heads[size] = key[from];
    // The comma after a cell may be in the last byte of the last word.
    longest = Math.max(longest, 8 * length);
    return size++;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[Math.multiplyExact(2, old.length)];
    shift--;
    for (int number : old) {
      if (number != 0) {
        place(number);
      }
    }
  }

  private int start(int agency) {
    return agency == 0 ? 0 : ends[agency - 1];
  }

  /** Returns the slot of these words, or the free slot for them; {@link #NONE} if all are taken. */
  private int slot(long[] key, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = mix(hash, key[i]);
    }
    int mask = slots.length - 1;
    int slot = (int) (hash >>> shift);
    int end = (slot + FARTHEST) & mask;
    do {
      int agency = Math.abs(slots[slot]) - 1;
      if (agency == NONE || Arrays.equals(key, from, to, words, start(agency), ends[agency])) {
        return slot;
      }
      slot = (slot + 1) & mask;
    } while (slot != end);
    return NONE;
  }

  /**
   * Returns whether a raw cell with the bytes of this id parses to it. A cell with a quotation
   * mark, a line break or surrounding blanks does not, yet callers may give a book such an id.
   */
  private static boolean visible(byte[] id) {
    for (byte b : id) {
      if (b == '"' || b == '\n') {
        return false;
      }
    }
    return Utf8Blanks.skip(id, 0, id.length) == 0
        && Utf8Blanks.skipBack(id, 0, id.length) == id.length;
  }

  private static long[] words(byte[] id, int from, int to) {
    byte[] padded = new byte[(to - from) / 8 * 8 + 8];
    Arrays.fill(padded, to - from, padded.length, FILL);
    System.arraycopy(id, from, padded, 0, to - from);
    long[] words = new long[padded.length / 8];
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) LONG.get(padded, 8 * i);
    }
    return words;
  }

  private static long mix(long hash, long word) {
    return (Long.rotateLeft(hash, 29) ^ word) * SPREAD;
  }
}
