package org.openita.framework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * The rules by which one fiscal year's assessment is scored and graded, with how sure each is.
 *
 * <p>A framework is checked as a whole when it is built: weights sum to 100, codes are unique,
 * levels are complete and descend, and so on. Building an invalid one throws {@link
 * InvalidInputException}, which lists every problem with its place.
 */
@Value.Immutable
public abstract class Framework implements WithFramework {

  Framework() {}

  /** Returns the id, such as {@code th-ita-2565}; not blank and on one line. */
  public abstract String id();

  /** Returns the fiscal year that the rules are for. */
  public abstract FiscalYear fiscalYear();

  /** Returns the name. */
  public abstract Text name();

  /**
   * Returns the fiscal year whose rules were carried over because those of this year were not seen;
   * empty where the rules are this year's own.
   */
  public abstract Optional<FiscalYear> carriedFrom();

  /** Returns whether it models an official assessment rather than a variant of one. */
  @Value.Default
  public boolean official() {
    return false;
  }

  /** Returns the instruments, in official order; 1 to 100. */
  public abstract ImmutableList<Instrument> instruments();

  /** Returns the levels, from the highest down, 1 to 100; the last one has no condition. */
  public abstract ImmutableList<Level> levels();

  /** Returns which stages are rounded, and how. */
  @Value.Default
  public Rounding rounding() {
    return Rounding.official();
  }

  /** Returns how many respondents a survey needs; empty where no rule is known. */
  public abstract Optional<SampleSize> sampleSize();

  /**
   * Returns how many respondents a survey needs by the kind and size of the agency, at most one
   * quota for a survey, which takes the place of {@link #sampleSize} for it.
   */
  public abstract ImmutableList<SampleQuota> sampleQuotas();

  /**
   * Returns where each kind of rule comes from and how sure it is; a kind that is not listed is a
   * rule that the framework itself lays down.
   */
  public abstract ImmutableList<Provenance> provenances();

  /**
   * Returns what is required of plans of this fiscal year, not of plans that rest on its scores; at
   * most one criterion of each kind, none where the framework states none.
   */
  public abstract ImmutableList<Criterion> criteria();

  /**
   * Returns names of items, also of some that the framework does not score; a code at most once.
   */
  public abstract ImmutableList<ItemNames> itemNames();

  /** Returns worked cases that the framework must reproduce. */
  public abstract ImmutableList<TestVector> vectors();

  /**
   * Returns the rules of this framework for another fiscal year, to be used until the rules of that
   * year are known. It scores everything as this one does, is not official, and every rule of it is
   * {@link Confidence#UNVERIFIED} and names this framework as its source.
   *
   * @throws IllegalArgumentException if the year is this framework's own, or one that was assessed
   *     under another scheme
   */
  public Framework carriedTo(FiscalYear year) {
    ProblemKind.FRAMEWORK_OF_SAME_YEAR.require(!year.equals(fiscalYear()), Excerpt.of(id()), year);
    ProblemKind.YEAR_OF_OTHER_SCHEME.require(
        Sets.intersection(families(), FrameworkFamilies.builtIn()).isEmpty()
            || year.compareTo(BuiltInFrameworks.first()) >= 0,
        year);
    return CarryOver.of(this, year);
  }

  /** Returns every element by its code, in the order of the tree. */
  @Value.Lazy
  public ImmutableMap<Code, Element> elements() {
    ImmutableMap.Builder<Code, Element> elements = ImmutableMap.builder();
    instruments().forEach(instrument -> collect(instrument, elements));
    return elements.buildOrThrow();
  }

  private static void collect(Element element, ImmutableMap.Builder<Code, Element> into) {
    into.put(element.code(), element);
    element.children().forEach(child -> collect(child, into));
  }

  /** Returns every indicator, in official order. */
  @Value.Lazy
  public ImmutableList<Indicator> indicators() {
    return instruments().stream()
        .flatMap(instrument -> instrument.indicators().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns every part of every instrument, in official order. */
  @Value.Lazy
  public ImmutableList<InstrumentPart> parts() {
    return instruments().stream()
        .flatMap(instrument -> instrument.parts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the parent of every element but the instruments, by the code of the child. */
  @Value.Lazy
  public ImmutableMap<Code, Element> parents() {
    ImmutableMap.Builder<Code, Element> parents = ImmutableMap.builder();
    elements()
        .values()
        .forEach(parent -> parent.children().forEach(child -> parents.put(child.code(), parent)));
    return parents.buildOrThrow();
  }

  /** Returns the element of a code. */
  public Optional<Element> element(Code code) {
    return Optional.ofNullable(elements().get(code));
  }

  /**
   * Returns the name of a code: of an instrument, one of its parts, an indicator, a sub-indicator,
   * an answer line or an item; empty where none is known. Items may have one although the framework
   * has no such element.
   */
  public Optional<Text> name(Code code) {
    ItemNames names = namesByItem().get(code);
    if (names != null) {
      return Optional.ofNullable(names.names().get(code));
    }
    return element(code)
        .map(Element::title)
        .orElseGet(
            () ->
                parts().stream()
                    .filter(part -> part.code().equals(code))
                    .map(InstrumentPart::name)
                    .findFirst());
  }

  /**
   * Returns how sure it is that a code means the item of that name; empty where {@link #itemNames}
   * have none.
   */
  public Optional<Confidence> nameConfidence(Code code) {
    return Optional.ofNullable(namesByItem().get(code)).map(ItemNames::confidence);
  }

  @Value.Lazy
  ImmutableMap<Code, ItemNames> namesByItem() {
    ImmutableMap.Builder<Code, ItemNames> byItem = ImmutableMap.builder();
    itemNames().forEach(names -> names.names().keySet().forEach(code -> byItem.put(code, names)));
    return byItem.buildOrThrow();
  }

  /** Returns the quota of a survey or of a part of one; empty where there is none. */
  public Optional<SampleQuota> sampleQuota(Code code) {
    return sampleQuotas().stream().filter(quota -> quota.code().equals(code)).findFirst();
  }

  /** Returns an element and those above it, upwards; empty where the code is unknown. */
  public ImmutableList<Element> lineage(Code code) {
    return lineages().getOrDefault(code, ImmutableList.of());
  }

  @Value.Lazy
  ImmutableMap<Code, ImmutableList<Element>> lineages() {
    Map<Code, ImmutableList<Element>> lineages = new LinkedHashMap<>();
    for (Element element : elements().values()) {
      Element parent = parents().get(element.code());
      // Parents come before their children.
      ImmutableList<Element> above =
          parent == null ? ImmutableList.of() : lineages.get(parent.code());
      lineages.put(
          element.code(),
          ImmutableList.<Element>builder().add(element).addAll(requireNonNull(above)).build());
    }
    return ImmutableMap.copyOf(lineages);
  }

  /** Returns the indicator that an element is or belongs to. */
  public Optional<Indicator> indicatorOf(Code code) {
    for (Element element : lineage(code)) {
      if (element instanceof Indicator indicator) {
        return Optional.of(indicator);
      }
    }
    return Optional.empty();
  }

  /** Returns the instrument that an element is or belongs to. */
  public Optional<Instrument> instrumentOf(Code code) {
    ImmutableList<Element> lineage = lineage(code);
    return lineage.isEmpty()
        ? Optional.empty()
        : Optional.of((Instrument) lineage.get(lineage.size() - 1));
  }

  /** Returns the level of a code. */
  public Optional<Level> level(String code) {
    return levels().stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /** Returns the name of the level of a code; the code itself where there is no such level. */
  public Text nameOfLevel(String code) {
    return level(code).map(Level::name).orElseGet(() -> Text.of(code, code));
  }

  /** Returns how sure a kind of rule is: confirmed where its provenance is not listed. */
  public Confidence confidence(Provenance.Kind kind) {
    Provenance provenance = provenanceByKind().get(kind);
    return provenance == null ? Confidence.CONFIRMED : provenance.confidence();
  }

  /** Returns the provenance of a kind of rule; empty where it is not listed. */
  public Optional<Provenance> provenance(Provenance.Kind kind) {
    return Optional.ofNullable(provenanceByKind().get(kind));
  }

  @Value.Lazy
  Map<Provenance.Kind, Provenance> provenanceByKind() {
    return Maps.immutableEnumMap(Maps.uniqueIndex(provenances(), Provenance::kind));
  }

  /**
   * Returns the indicator of a name: its code, its Thai or English name or an accepted variant,
   * whatever the spacing, the case or the encoding of sara am.
   */
  public Optional<Indicator> indicatorNamed(String name) {
    return Optional.ofNullable(indicatorsByName().get(IndicatorNames.normalise(name)));
  }

  @Value.Lazy
  ImmutableMap<String, Indicator> indicatorsByName() {
    return IndicatorNames.index(indicators());
  }

  /**
   * Returns whether an indicator of this framework means what the frameworks of a family mean by
   * the indicator of that code, rather than having the same code by chance.
   *
   * <p>For a family that built-in frameworks belong to, one of them must have an indicator of the
   * same code and the same Thai or English name. Any other family is known by its id alone: it has
   * all indicators of this framework if this framework's id is one of the family's.
   *
   * @param family the id of the family's frameworks without the year at the end ({@code th-ita}),
   *     or the full id of a single framework ({@code th-ita-2564})
   * @param indicator the code; false where this framework has no indicator of that code
   */
  public boolean isIndicatorOf(String family, Code indicator) {
    boolean byId =
        families().contains(family)
            && (isBuiltIn() || !FrameworkFamilies.builtIn().contains(family));
    return byId
        ? element(indicator).filter(Indicator.class::isInstance).isPresent()
        : indicatorsByFamily().containsEntry(family, indicator);
  }

  @Value.Lazy
  ImmutableSet<String> families() {
    return FrameworkFamilies.of(id());
  }

  @Value.Lazy
  boolean isBuiltIn() {
    return FrameworkFamilies.isBuiltIn(this);
  }

  @Value.Lazy
  ImmutableSetMultimap<String, Code> indicatorsByFamily() {
    return FrameworkFamilies.shared(this);
  }

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = FrameworkValidator.problems(this);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** Returns the id. */
  @Override
  public final String toString() {
    return id();
  }

  /** Returns a builder of frameworks. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Framework}; every member is set once. */
  public static final class Builder extends ImmutableFramework.Builder {
    Builder() {}
  }
}
