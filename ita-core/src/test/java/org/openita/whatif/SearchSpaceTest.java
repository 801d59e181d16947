package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SearchSpaceTest {

  private static Set<List<Integer>> choices(SearchSpace space) {
    return Sets.cartesianProduct(space.allowed());
  }

  @Property(tries = 200)
  void piecesAreDisjointAndHoldEverythingButTheChoice(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(min = 1, max = 4) Set<@IntRange(max = 5) Integer>> allowed,
      @ForAll @IntRange(max = 255) int which) {
    SearchSpace space =
        new SearchSpace(
            allowed.stream().map(ImmutableSet::copyOf).collect(ImmutableList.toImmutableList()));
    List<Integer> choice = ImmutableList.copyOf(choices(space)).get(which % choices(space).size());

    List<SearchSpace> pieces = space.without(choice);

    Set<List<Integer>> rest = new HashSet<>(choices(space));
    rest.remove(choice);
    assertThat(pieces.stream().flatMap(piece -> choices(piece).stream()))
        .containsExactlyInAnyOrderElementsOf(rest);
  }
}
