package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.evidence.ElementTree;
import org.openita.framework.Aggregation;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Provenance;

/**
 * A framework's tree with what scoring needs at each element. Looking that up anew for each of
 * thousands of agencies takes longer than scoring them.
 */
final class ScoringTree {

  /**
   * The stage of scoring that gives one element its value.
   *
   * @param node the element in the tree
   * @param below the stages of its children, in official order
   * @param scale the points of its answers, where answers are tallied at it
   * @param decimals to which its value is rounded, if at all
   * @param items how many items it is or has
   * @param countsItems whether a mean of its children weights each by its number of items
   * @param rulesOfTally the rules that its value rests on, where answers are tallied at it
   * @param rulesOfMean the rules that its value rests on, where it is a mean
   */
  record Stage(
      ElementTree.Node node,
      ImmutableList<Stage> below,
      @Nullable PointScale scale,
      Optional<Integer> decimals,
      long items,
      boolean countsItems,
      ImmutableSet<Provenance.Kind> rulesOfTally,
      ImmutableSet<Provenance.Kind> rulesOfMean) {

    /** Returns the number of the element; parents come before their children. */
    int number() {
      return node.number();
    }

    /** Returns the number of the parent, or -1. */
    int above() {
      return node.above();
    }

    Element element() {
      return node.element();
    }

    Code code() {
      return node.code();
    }
  }

  private static final ImmutableSet<Provenance.Kind> POINTS =
      ImmutableSet.of(Provenance.Kind.POINTS);
  private static final ImmutableSet<Provenance.Kind> REVERSED =
      ImmutableSet.of(Provenance.Kind.POINTS, Provenance.Kind.REVERSAL);

  private final ElementTree elements;
  private final Stage[] stages;
  private final ImmutableList<Stage> instruments;
  private final ImmutableList<Fraction> shares;

  private ScoringTree(ElementTree elements) {
    this.elements = elements;
    this.stages = new Stage[elements.size()];
    this.instruments = elements.instruments().stream().map(this::stage).collect(toImmutableList());
    this.shares =
        framework().instruments().stream()
            .map(instrument -> Fraction.of(instrument.weight()).dividedBy(100))
            .collect(toImmutableList());
  }

  static ScoringTree of(Framework framework) {
    return new ScoringTree(ElementTree.of(framework));
  }

  private Stage stage(ElementTree.Node node) {
    ImmutableList<Stage> below = node.below().stream().map(this::stage).collect(toImmutableList());
    Element element = node.element();
    Stage stage =
        new Stage(
            node,
            below,
            element.takesTally() ? new PointScale(element.points()) : null,
            framework().rounding().decimals(element.kind()),
            element.kind() == Element.Kind.ITEM ? 1 : below.stream().mapToLong(Stage::items).sum(),
            element.aggregation() == Aggregation.MEAN_OF_ITEMS,
            element.reversed() ? REVERSED : POINTS,
            ImmutableSet.of(ruleOfMean(node)));
    stages[node.number()] = stage;
    return stage;
  }

  private static Provenance.Kind ruleOfMean(ElementTree.Node node) {
    if (node.element().kind() == Element.Kind.INSTRUMENT) {
      return Provenance.Kind.WEIGHTS;
    }
    return node.instrument().form() == Instrument.Form.SURVEY
        ? Provenance.Kind.SURVEY_AGGREGATION
        : Provenance.Kind.SPLIT;
  }

  /** Returns the tree without the stages. */
  ElementTree elements() {
    return elements;
  }

  Framework framework() {
    return elements.framework();
  }

  /** Returns how many elements there are. */
  int size() {
    return stages.length;
  }

  /** Returns the stage of the element of this number. */
  Stage stage(int number) {
    return stages[number];
  }

  /** Returns the stage of the element of this code, or null where there is none. */
  @Nullable Stage stage(Code code) {
    ElementTree.Node node = elements.node(code);
    return node == null ? null : stages[node.number()];
  }

  /** Returns the stages of the instruments, in official order. */
  ImmutableList<Stage> instruments() {
    return instruments;
  }

  /** Returns the share of the total that each instrument has; they sum to 1. */
  ImmutableList<Fraction> shares() {
    return shares;
  }

  /** Rounds a value as the stage of its element does. */
  Fraction rounded(Stage stage, Fraction exact) {
    return framework().rounding().round(stage.element().kind(), exact);
  }

  /** Rounds the total. */
  Fraction roundedTotal(Fraction exact) {
    return framework().rounding().roundTotal(exact);
  }
}
