package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.framework.Aggregation;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Provenance;

/**
 * A framework's tree as scoring walks it: every element numbered from the top down, beside what its
 * stage needs. Looking all that up for each of thousands of agencies takes longer than scoring
 * them.
 */
final class Outline {

  /**
   * One element.
   *
   * @param number its place in the tree, parents before children, from 0
   * @param above the number of its parent, or -1
   * @param instrument the instrument that it is or lies under
   * @param below its children, in official order
   * @param scale what its answers count, where answers are tallied at it
   * @param decimals to which its number is rounded, if at all
   * @param items how many items it is or has
   * @param countsItems whether a mean of its children counts items, and not children
   * @param rulesOfTally the rules that its number rests on, where answers are tallied at it
   * @param rulesOfMean the rules that its number rests on, where it is a mean
   */
  record Place(
      int number,
      int above,
      Element element,
      Instrument instrument,
      ImmutableList<Place> below,
      @Nullable PointScale scale,
      Optional<Integer> decimals,
      long items,
      boolean countsItems,
      ImmutableSet<Provenance.Kind> rulesOfTally,
      ImmutableSet<Provenance.Kind> rulesOfMean) {

    Code code() {
      return element.code();
    }
  }

  private static final ImmutableSet<Provenance.Kind> POINTS =
      ImmutableSet.of(Provenance.Kind.POINTS);
  private static final ImmutableSet<Provenance.Kind> REVERSED =
      ImmutableSet.of(Provenance.Kind.POINTS, Provenance.Kind.REVERSAL);

  private final Framework framework;
  private final Place[] places;
  private final ImmutableList<Place> instruments;
  private final ImmutableList<Fraction> shares;
  private final ImmutableMap<Code, Place> byCode;
  private int numbered;

  Outline(Framework framework) {
    this.framework = framework;
    this.places = new Place[framework.elements().size()];
    this.instruments =
        framework.instruments().stream()
            .map(instrument -> place(instrument, instrument, -1))
            .collect(toImmutableList());
    this.shares =
        framework.instruments().stream()
            .map(instrument -> Fraction.of(instrument.weight()).dividedBy(100))
            .collect(toImmutableList());
    ImmutableMap.Builder<Code, Place> index = ImmutableMap.builder();
    for (Place place : places) {
      index.put(place.code(), place);
    }
    this.byCode = index.buildOrThrow();
  }

  private Place place(Element element, Instrument instrument, int above) {
    int number = numbered++;
    ImmutableList<Place> below =
        element.children().stream()
            .map(child -> place(child, instrument, number))
            .collect(toImmutableList());
    Place place =
        new Place(
            number,
            above,
            element,
            instrument,
            below,
            element.takesTally() ? new PointScale(element.points()) : null,
            framework.rounding().decimals(element.kind()),
            element.kind() == Element.Kind.ITEM ? 1 : below.stream().mapToLong(Place::items).sum(),
            element.aggregation() == Aggregation.MEAN_OF_ITEMS,
            element.reversed() ? REVERSED : POINTS,
            ImmutableSet.of(ruleOfMean(element, instrument)));
    places[number] = place;
    return place;
  }

  private static Provenance.Kind ruleOfMean(Element element, Instrument instrument) {
    if (element.kind() == Element.Kind.INSTRUMENT) {
      return Provenance.Kind.WEIGHTS;
    }
    return instrument.form() == Instrument.Form.SURVEY
        ? Provenance.Kind.SURVEY_AGGREGATION
        : Provenance.Kind.SPLIT;
  }

  Framework framework() {
    return framework;
  }

  /** How many elements there are. */
  int size() {
    return places.length;
  }

  /** The element of this number. */
  Place place(int number) {
    return places[number];
  }

  /** The element of this code, or null where there is none. */
  @Nullable Place place(Code code) {
    return byCode.get(code);
  }

  /** The instruments, in official order. */
  ImmutableList<Place> instruments() {
    return instruments;
  }

  /** The part of the total that each instrument makes; they sum to 1. */
  ImmutableList<Fraction> shares() {
    return shares;
  }

  /** A number after the stage of an element. */
  Fraction staged(Place place, Fraction exact) {
    return framework.rounding().round(place.element().kind(), exact);
  }

  /** The weighted sum after its own stage. */
  Fraction total(Fraction exact) {
    return framework.rounding().roundTotal(exact);
  }
}
