package org.openita.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AgencyIndexTest {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Returns ids that want one of the first few slots of any table of up to 2^16 slots. */
  private static List<String> idsOfOneSlot(int count) {
    List<String> ids = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    while (ids.size() < count) {
      // The hash of seven bytes and the padding is a product; only its highest bits count.
      long word = 0xFFL << 56;
      for (int i = 0; i < 7; i++) {
        word |= (long) ('0' + random.nextInt(75)) << (8 * i);
      }
      if ((word * SPREAD) >>> 50 == 0) {
        byte[] bytes = new byte[7];
        for (int i = 0; i < 7; i++) {
          bytes[i] = (byte) (word >>> (8 * i));
        }
        ids.add(new String(bytes, UTF_8));
      }
    }
    return ids;
  }

  @Test
  void idsThatWereMadeToWantOneSlotAreFoundLikeAnyOthers() {
    List<String> ids = idsOfOneSlot(2_000);
    AgencyIndex index = new AgencyIndex();
    Map<String, Integer> expected = new HashMap<>();
    for (String id : ids) {
      byte[] bytes = id.getBytes(UTF_8);
      int number = index.add(bytes, 0, bytes.length);
      assertThat(expected.putIfAbsent(id, number)).isIn(null, number);
    }
    assertThat(index.size()).isEqualTo(expected.size());
    Set<Integer> removed = new HashSet<>();
    expected.forEach(
        (id, number) -> {
          byte[] bytes = id.getBytes(UTF_8);
          assertThat(index.find(bytes, 0, bytes.length)).isEqualTo(number);
          assertThat(index.id(number)).isEqualTo(bytes);
          byte[] cell = (id + ",12345678").getBytes(UTF_8);
          assertThat(index.match(cell, 0, 7)).isIn(number, AgencyIndex.NONE);
          if (number % 3 == 0) {
            index.remove(number);
            removed.add(number);
          }
        });
    AgencyIndex other = new AgencyIndex();
    expected.forEach(
        (id, number) -> {
          byte[] bytes = id.getBytes(UTF_8);
          assertThat(index.find(bytes, 0, bytes.length)).isEqualTo(number);
          assertThat(index.isPresent(number)).isEqualTo(!removed.contains(number));
          assertThat(index.match((id + ",12345678").getBytes(UTF_8), 0, 7))
              .isIn(removed.contains(number) ? AgencyIndex.NONE : number, AgencyIndex.NONE);
          assertThat(index.add(bytes, 0, bytes.length)).isEqualTo(number);
          int copy = other.add(index, number);
          assertThat(other.find(index, number)).isEqualTo(copy);
        });
    assertThat(index.present()).isEqualTo(expected.size());
    assertThat(other.size()).isEqualTo(expected.size());
  }

  @Test
  void noIdIsLookedForInMoreSlotsThanAFew() {
    AgencyIndex index = new AgencyIndex();
    for (String id : idsOfOneSlot(2_000)) {
      index.add(id.getBytes(UTF_8), 0, 7);
    }
    assertThat(index.crowded()).isGreaterThan(1_000);
  }

  @Test
  void ordinaryIdsAllHaveASlot() {
    AgencyIndex index = new AgencyIndex();
    for (int i = 0; i < 300_000; i++) {
      byte[] id = ("agency-" + i).getBytes(UTF_8);
      index.add(id, 0, id.length);
    }
    assertThat(index.crowded()).isZero();
  }
}
