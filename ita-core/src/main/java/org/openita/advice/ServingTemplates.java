package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.whatif.CostModel;

/**
 * What a catalogue has for every piece of evidence of one scorecard, and what that makes changes
 * cost.
 *
 * <p>The templates of a code are those made for it, else those made for the nearest element above
 * it, else the general ones. A template made for something narrower that is scored is not for its
 * neighbours.
 */
public final class ServingTemplates {

  /** What a change costs for which nobody has worked out a measure: as much as the hardest. */
  private static final int MOST_EFFORT = 5;

  private static final Comparator<MeasureTemplate> EASIEST =
      Comparator.comparing(MeasureTemplate::effort)
          .thenComparing(MeasureTemplate::usefulness, Comparator.reverseOrder())
          .thenComparing(MeasureTemplate::id);

  private final Catalogue catalogue;
  private final Scorecard card;
  private final FiscalYear year;

  private ServingTemplates(Catalogue catalogue, Scorecard card) {
    this.catalogue = catalogue;
    this.card = card;
    this.year = card.framework().fiscalYear();
  }

  /** What this catalogue has for this scorecard. */
  public static ServingTemplates of(Catalogue catalogue, Scorecard card) {
    return new ServingTemplates(catalogue, card);
  }

  /** The templates that serve a code, the least effort first, then the most useful, then by id. */
  public ImmutableList<MeasureTemplate> templates(Code code) {
    for (Element element : card.framework().lineage(code)) {
      ImmutableList<MeasureTemplate> serving =
          catalogue.templates().stream()
              .filter(template -> isMadeFor(template, element))
              .sorted(EASIEST)
              .collect(toImmutableList());
      if (!serving.isEmpty()) {
        return serving;
      }
    }
    return catalogue.templates().stream()
        .filter(MeasureTemplate::general)
        .sorted(EASIEST)
        .collect(toImmutableList());
  }

  /**
   * The fewest changes first, then the least effort of the easiest template that serves each; what
   * nothing serves costs as much as the hardest measure, 5.
   */
  public CostModel costs() {
    ImmutableMap.Builder<Code, Integer> efforts = ImmutableMap.builder();
    for (ScoreNode node : card.nodes().values()) {
      if (node.children().isEmpty()) {
        effort(node.element().orElseThrow().code(), efforts);
      }
    }
    card.parts().keySet().forEach(part -> effort(part, efforts));
    return CostModel.builder()
        .putAllEfforts(efforts.buildOrThrow())
        .defaultEffort(MOST_EFFORT)
        .build();
  }

  private void effort(Code code, ImmutableMap.Builder<Code, Integer> efforts) {
    templates(code).stream().findFirst().ifPresent(easiest -> efforts.put(code, easiest.effort()));
  }

  private boolean isMadeFor(MeasureTemplate template, Element element) {
    return targets(template).contains(element.code())
        && isApplicable(template, element.code())
        && targets(template).stream().noneMatch(code -> isNarrower(code, element));
  }

  private ImmutableList<Code> targets(MeasureTemplate template) {
    return template.targets().stream()
        .filter(target -> target.holdsIn(year))
        .flatMap(target -> target.codes().stream())
        .collect(toImmutableList());
  }

  /** The built-in templates mean the official indicators and no others of the same code. */
  private boolean isApplicable(MeasureTemplate template, Code code) {
    Framework framework = card.framework();
    return !Catalogue.builtIn().templates().contains(template)
        || framework
            .indicatorOf(code)
            .filter(indicator -> framework.isOfficial(indicator.code()))
            .isPresent();
  }

  private boolean isNarrower(Code code, Element than) {
    return !code.equals(than.code())
        && card.node(code).isPresent()
        && card.framework().lineage(code).contains(than);
  }
}
