package org.openita.review;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.plan.Measure;

/**
 * Finds measures whose template helps nothing that they are for, as far as a catalogue can tell: it
 * can where it has the template, the plan names no other catalogue, and the template has targets in
 * the year of the scores that the framework has.
 */
final class MissedTargets {

  private final Framework framework;
  private final FiscalYear year;
  private final ImmutableMap<String, MeasureTemplate> templates;

  MissedTargets(ReviewedPlan reviewed, Catalogue catalogue) {
    this.framework = reviewed.framework();
    this.year = reviewed.plan().scoreYear();
    boolean isKnown =
        reviewed.plan().catalogue().filter(id -> !id.equals(catalogue.id())).isEmpty();
    ImmutableMap.Builder<String, MeasureTemplate> known = ImmutableMap.builder();
    if (isKnown) {
      catalogue.templates().forEach(template -> known.put(template.id(), template));
    }
    this.templates = known.buildOrThrow();
  }

  /**
   * What a measure misses.
   *
   * @param member the member of the measure that names it
   * @param codes the codes that its template does not help
   */
  record Missed(String member, String codes) {}

  /** Returns what a measure misses: what the document filed it under, else all of its targets. */
  Optional<Missed> of(Measure measure) {
    List<Code> helped =
        measure.template().stream()
            .flatMap(id -> Optional.ofNullable(templates.get(id)).stream())
            .flatMap(this::helped)
            .toList();
    if (helped.isEmpty()) {
      return Optional.empty();
    }
    Optional<Missed> filed =
        measure
            .filedUnder()
            .filter(code -> !helps(helped, code))
            .map(code -> new Missed("/filedUnder", code.value()));
    return filed.isPresent() || measure.targets().stream().anyMatch(code -> helps(helped, code))
        ? filed
        : Optional.of(new Missed("/targets", Joiner.on(", ").join(measure.targets())));
  }

  private Stream<Code> helped(MeasureTemplate template) {
    return template.targets().stream()
        .filter(target -> target.holdsIn(year))
        .flatMap(target -> target.codes().stream())
        .filter(
            code ->
                framework
                    .indicatorOf(code)
                    .filter(indicator -> template.isMadeFor(framework, indicator.code()))
                    .isPresent());
  }

  private boolean helps(List<Code> helped, Code target) {
    return helped.stream().anyMatch(code -> isUnder(code, target) || isUnder(target, code));
  }

  private boolean isUnder(Code code, Code above) {
    return code.equals(above)
        || framework.lineage(code).stream().map(Element::code).anyMatch(above::equals);
  }
}
