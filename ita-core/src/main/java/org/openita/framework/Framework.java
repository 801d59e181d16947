package org.openita.framework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;

/**
 * The rules by which one fiscal year's assessment is scored and graded, with how sure each is.
 *
 * <p>A framework is checked as a whole when it is built: weights sum to 100, codes are unique,
 * levels are complete and monotone, flat means have items to count. Building one that fails throws
 * {@link InvalidInputException}, which carries every problem with its place.
 */
@Value.Immutable
public abstract class Framework implements WithFramework {

  Framework() {}

  /** The id, such as {@code th-ita-2565}. */
  public abstract String id();

  /** The fiscal year for which it holds. */
  public abstract FiscalYear fiscalYear();

  /** What it is called. */
  public abstract Text name();

  /** Whether it models an official assessment, as against a variant of somebody's own. */
  @Value.Default
  public boolean official() {
    return false;
  }

  /** The instruments, in official order. */
  public abstract ImmutableList<Instrument> instruments();

  /** The levels, from the highest down; the last one has no condition. */
  public abstract ImmutableList<Level> levels();

  /** Which stages are rounded, and how. */
  @Value.Default
  public Rounding rounding() {
    return Rounding.official();
  }

  /** How many respondents a survey needs, where a rule is known. */
  public abstract Optional<SampleSize> sampleSize();

  /** How sure each kind of rule is; a kind that is absent is a rule of the framework's own. */
  public abstract ImmutableList<Provenance> rules();

  /** Worked cases that the framework must reproduce. */
  public abstract ImmutableList<TestVector> vectors();

  /** Every element by its code, in the order of the tree. */
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

  /** Every indicator, in official order. */
  @Value.Lazy
  public ImmutableList<Indicator> indicators() {
    return instruments().stream()
        .flatMap(instrument -> instrument.indicators().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Every part of every instrument, in official order. */
  @Value.Lazy
  public ImmutableList<InstrumentPart> parts() {
    return instruments().stream()
        .flatMap(instrument -> instrument.parts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The parent of every element but the instruments. */
  @Value.Lazy
  public ImmutableMap<Code, Element> parents() {
    ImmutableMap.Builder<Code, Element> parents = ImmutableMap.builder();
    elements()
        .values()
        .forEach(parent -> parent.children().forEach(child -> parents.put(child.code(), parent)));
    return parents.buildOrThrow();
  }

  /** The element of a code. */
  public Optional<Element> element(Code code) {
    return Optional.ofNullable(elements().get(code));
  }

  /** The element itself and those above it, from it upwards; empty where the code is unknown. */
  public ImmutableList<Element> lineage(Code code) {
    return lineages().getOrDefault(code, ImmutableList.of());
  }

  @Value.Lazy
  ImmutableMap<Code, ImmutableList<Element>> lineages() {
    Map<Code, ImmutableList<Element>> lineages = new LinkedHashMap<>();
    for (Element element : elements().values()) {
      Element parent = parents().get(element.code());
      // Parents stand before their children.
      ImmutableList<Element> above =
          parent == null ? ImmutableList.of() : lineages.get(parent.code());
      lineages.put(
          element.code(),
          ImmutableList.<Element>builder().add(element).addAll(requireNonNull(above)).build());
    }
    return ImmutableMap.copyOf(lineages);
  }

  /** The indicator that an element is or lies under. */
  public Optional<Indicator> indicatorOf(Code code) {
    for (Element element : lineage(code)) {
      if (element instanceof Indicator indicator) {
        return Optional.of(indicator);
      }
    }
    return Optional.empty();
  }

  /** The instrument that an element is or lies under. */
  public Optional<Instrument> instrumentOf(Code code) {
    ImmutableList<Element> lineage = lineage(code);
    return lineage.isEmpty()
        ? Optional.empty()
        : Optional.of((Instrument) lineage.get(lineage.size() - 1));
  }

  /** The level of a code. */
  public Optional<Level> level(String code) {
    return levels().stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /**
   * How sure a kind of rule is; a kind that the framework does not list is its own, so confirmed.
   */
  public Confidence confidence(Provenance.Kind kind) {
    Provenance rule = rulesByKind().get(kind);
    return rule == null ? Confidence.CONFIRMED : rule.confidence();
  }

  /** The rule of a kind. */
  public Optional<Provenance> rule(Provenance.Kind kind) {
    return Optional.ofNullable(rulesByKind().get(kind));
  }

  @Value.Lazy
  Map<Provenance.Kind, Provenance> rulesByKind() {
    return Maps.immutableEnumMap(Maps.uniqueIndex(rules(), Provenance::kind));
  }

  /**
   * The indicator that people call so: by code, by its Thai or English name or by an accepted
   * variant, whatever the spacing, the case or the encoding of sara am.
   */
  public Optional<Indicator> indicatorNamed(String name) {
    return Optional.ofNullable(indicatorsByName().get(IndicatorNames.normalise(name)));
  }

  @Value.Lazy
  ImmutableMap<String, Indicator> indicatorsByName() {
    return IndicatorNames.index(indicators());
  }

  /**
   * Returns whether an indicator of this framework means what the frameworks of a family mean by an
   * indicator of its code, as against one that merely happens to have that code.
   *
   * <p>Where built-in frameworks belong to the family, one of them must call its indicator of this
   * code by the Thai or the English name of this one. Any other family is known by its id alone:
   * all indicators of a framework belong to the families of its own id.
   *
   * @param family the id of the family's frameworks without the year at its end ({@code th-ita}),
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

  /** Returns whether an indicator is one of the official assessment. */
  public boolean isOfficial(Code indicator) {
    return isIndicatorOf("th-ita", indicator);
  }

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = FrameworkValidator.problems(this);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** A builder of frameworks. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Framework}; every member is set once. */
  public static final class Builder extends ImmutableFramework.Builder {
    Builder() {}
  }
}
