package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import org.openita.Code;
import org.openita.advice.TemplateIndex.Helping;
import org.openita.advice.TemplateIndex.Ranked;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;
import org.openita.whatif.CostModel;

/**
 * The templates of a catalogue that serve each piece of evidence of a scorecard, and the cost model
 * that follows from their efforts.
 *
 * <p>The templates of a code are those made for it, else those made for the nearest element above
 * it, else the general ones. A template made for a narrower element that has a score does not serve
 * that element's siblings.
 */
public final class ServingTemplates {

  /** The effort of a change that no measure serves: as much as that of the hardest measure. */
  private static final int MOST_EFFORT = 5;

  private static final Comparator<MeasureTemplate> EASIEST =
      Comparator.comparing(MeasureTemplate::effort)
          .thenComparing(MeasureTemplate::usefulness, Comparator.reverseOrder())
          .thenComparing(MeasureTemplate::id);

  private static final Comparator<Helping> BEST =
      Comparator.comparing(Helping::help).thenComparing(Helping::template, EASIEST);

  private final TemplateIndex index;
  private final Scorecard card;

  private ServingTemplates(TemplateIndex index, Scorecard card) {
    this.index = index;
    this.card = card;
  }

  /** Returns the templates of a catalogue that serve a scorecard. */
  public static ServingTemplates of(Catalogue catalogue, Scorecard card) {
    return new ServingTemplates(TemplateIndex.of(catalogue), card);
  }

  /**
   * Returns the templates that serve a code: those that are about it first, then those with the
   * least effort, then the most useful, then by id.
   */
  public ImmutableList<MeasureTemplate> templates(Code code) {
    for (Element element : card.framework().lineage(code)) {
      List<Helping> fitting = index.forIndicatorOf(card, element.code()).fitting(element.code());
      if (!fitting.isEmpty()) {
        return fitting.stream().sorted(BEST).map(Helping::template).collect(toImmutableList());
      }
    }
    return index.forIndicatorOf(card, code).general().stream()
        .map(Ranked::template)
        .sorted(EASIEST)
        .collect(toImmutableList());
  }

  /**
   * Returns the cost model: fewest changes first, then least effort; a change costs the effort of
   * the first template that serves it, or 5 if it has none.
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
    templates(code).stream().findFirst().ifPresent(first -> efforts.put(code, first.effort()));
  }
}
