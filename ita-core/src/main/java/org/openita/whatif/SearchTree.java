package org.openita.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Rounding;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * The tree of a scorecard, with the changeable evidence gathered into groups of equals: which of a
 * group changes makes no difference, only how many.
 */
final class SearchTree {

  /**
   * Evidence of one parent with the same score and the same options.
   *
   * @param index the place among all groups
   * @param share the share of the parent that each member makes
   * @param now the value of each member that enters the parent
   * @param best the highest such value
   * @param members the evidence, cheapest first
   */
  record Group(
      int index, Fraction share, Fraction now, Fraction best, ImmutableList<Lever> members) {}

  /**
   * A score that is computed from others.
   *
   * @param node the score now
   * @param share the share of the parent that it makes
   * @param unchanging what the evidence directly below that cannot change adds up to
   * @param groups the changeable evidence directly below
   * @param branches the computed scores directly below
   * @param from the index of the first group anywhere below
   * @param to the index after the last group anywhere below
   */
  record Branch(
      ScoreNode node,
      Fraction share,
      Fraction unchanging,
      ImmutableList<Group> groups,
      ImmutableList<Branch> branches,
      int from,
      int to) {

    Code code() {
      return node.element().orElseThrow().code();
    }
  }

  private final Rounding rounding;
  private final Map<Code, Lever> changeable;
  private final Comparator<Lever> cheapestFirst;
  private final Map<Code, Fraction> worth = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final ImmutableList<Branch> instruments;

  SearchTree(Scorecard card, CostModel costs, List<Lever> changeable) {
    this.rounding = card.framework().rounding();
    this.changeable = Maps.uniqueIndex(changeable, Lever::code);
    this.cheapestFirst =
        Comparator.<Lever>comparingInt(e -> costs.effort(card.framework(), e.code()))
            .thenComparing(Lever::code);
    this.instruments = branches(card.total(), Fraction.of(1));
  }

  private ImmutableList<Branch> branches(ScoreNode node, Fraction worthOfNode) {
    return node.children().stream()
        .filter(child -> !child.node().children().isEmpty())
        .map(child -> branch(child, worthOfNode.times(child.share())))
        .collect(toImmutableList());
  }

  private Branch branch(ScoreNode.Child at, Fraction worthOfNode) {
    int from = groups.size();
    Fraction unchanging = Fraction.ZERO;
    Map<List<Object>, List<ScoreNode.Child>> equals = new LinkedHashMap<>();
    for (ScoreNode.Child child : at.node().children()) {
      if (!child.node().children().isEmpty()) {
        continue;
      }
      Lever lever = changeable.get(child.node().element().orElseThrow().code());
      if (lever == null) {
        unchanging = unchanging.plus(child.node().value().times(child.share()));
        continue;
      }
      worth.put(lever.code(), worthOfNode.times(child.share()));
      equals
          .computeIfAbsent(
              List.of(
                  child.share(),
                  lever.now(),
                  lever.isAssumption(),
                  lever.options(),
                  Fraction.of(lever.most())),
              key -> new ArrayList<>())
          .add(child);
    }
    ImmutableList.Builder<Group> own = ImmutableList.builder();
    for (List<ScoreNode.Child> members : equals.values()) {
      Group group = group(groups.size(), members);
      groups.add(group);
      own.add(group);
    }
    ImmutableList<Branch> branches = branches(at.node(), worthOfNode);
    return new Branch(
        at.node(), at.share(), unchanging, own.build(), branches, from, groups.size());
  }

  private Group group(int index, List<ScoreNode.Child> equals) {
    ScoreNode.Child any = equals.get(0);
    ImmutableList<Lever> members =
        equals.stream()
            .map(child -> child.node().element().orElseThrow().code())
            .map(code -> requireNonNull(changeable.get(code)))
            .sorted(cheapestFirst)
            .collect(toImmutableList());
    Fraction best =
        rounding.round(
            any.node().element().orElseThrow().kind(), Fraction.of(members.get(0).most()));
    return new Group(index, any.share(), any.node().value(), best, members);
  }

  /** Returns the instruments, in official order. */
  ImmutableList<Branch> instruments() {
    return instruments;
  }

  /** Returns all groups, each at its index. */
  List<Group> groups() {
    return groups;
  }

  /** Returns the share of the total that a piece of evidence makes; none for a part. */
  Fraction worth(Lever lever) {
    return worth.getOrDefault(lever.code(), Fraction.ZERO);
  }
}
