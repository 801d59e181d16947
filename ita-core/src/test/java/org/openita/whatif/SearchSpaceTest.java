package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SearchSpaceTest {

  private static ContiguousSet<Integer> upTo(int size) {
    return ContiguousSet.create(Range.closed(0, size), DiscreteDomain.integers());
  }

  /** Every choice of a space. */
  private static Set<List<Integer>> choices(SearchSpace space, List<Integer> sizes) {
    List<Set<Integer>> allowed = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      allowed.add(
          i < space.restricted()
              ? Set.of(space.settled().get(i))
              : i == space.restricted()
                  ? Sets.difference(upTo(sizes.get(i)), space.excluded())
                  : upTo(sizes.get(i)));
    }
    return Sets.cartesianProduct(allowed);
  }

  @Property(tries = 200)
  void piecesAreDisjointAndHoldEverythingButTheChoice(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> sizes,
      @ForAll @Size(max = 4) List<@IntRange(max = 2) Integer> settled,
      @ForAll Set<@IntRange(max = 3) Integer> excluded,
      @ForAll @IntRange(max = 255) int which) {
    List<Integer> first = settled.subList(0, Math.min(settled.size(), sizes.size() - 1));
    SearchSpace space =
        new SearchSpace(ImmutableIntArray.copyOf(first), ImmutableSet.copyOf(excluded));
    List<List<Integer>> all = ImmutableList.copyOf(choices(space, sizes));
    if (all.isEmpty()) {
      return;
    }
    List<Integer> choice = all.get(which % all.size());

    List<SearchSpace> pieces = space.without(ImmutableIntArray.copyOf(choice));

    Set<List<Integer>> rest = new HashSet<>(all);
    rest.remove(choice);
    assertThat(pieces.stream().flatMap(piece -> choices(piece, sizes).stream()))
        .containsExactlyInAnyOrderElementsOf(rest);
  }
}
