package org.openita.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.openita.Agency;
import org.openita.Code;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.tally.AgencyTallies;
import org.openita.tally.TallyLayout;

/**
 * What raw answers are under a framework: which columns they can have, and which assessment the
 * tallies of an agency make. Safe for use by many threads.
 */
public final class Assessments {

  private final Framework framework;
  private final boolean named;
  private final TallyLayout layout;

  private Assessments(Framework framework, boolean named) {
    this.framework = framework;
    this.named = named;
    this.layout = layout(framework);
  }

  /**
   * By this framework.
   *
   * @param named whether assessments say its id, because it is not the fiscal year's own
   */
  public static Assessments of(Framework framework, boolean named) {
    return new Assessments(framework, named);
  }

  /** Every item and answer line at which answers can be tallied. */
  public TallyLayout layout() {
    return layout;
  }

  private static TallyLayout layout(Framework framework) {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (Element element : framework.elements().values()) {
      if (element.takesTally()) {
        if (isChecklist(framework, element)) {
          layout.checklist(element.code());
        } else {
          layout.survey(element.code(), element.points().size());
        }
      }
    }
    return layout.build();
  }

  private static boolean isChecklist(Framework framework, Element element) {
    return element.points().size() == 2
        && framework.instrumentOf(element.code()).orElseThrow().form() == Instrument.Form.CHECKLIST;
  }

  /** The assessment of an agency; an item of a checklist has the points of its answer. */
  public Assessment of(AgencyTallies agency) {
    Assessment.Builder assessment =
        Assessment.builder()
            .fiscalYear(framework.fiscalYear())
            .agency(Agency.of(agency.id()))
            .putAllTallies(agency.tallies());
    agency.checklist().forEach((code, met) -> assessment.putScore(code, points(code, met)));
    return named ? assessment.framework(framework.id()).build() : assessment.build();
  }

  private BigDecimal points(Code code, boolean met) {
    List<BigDecimal> points = framework.element(code).orElseThrow().points();
    return met ? Collections.max(points) : Collections.min(points);
  }
}
