package org.openita.examples.tally;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.openita.Agency;
import org.openita.Code;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.scoring.Assessment;
import org.openita.tally.AgencyTallies;
import org.openita.tally.TallyLayout;

/** Makes assessments of tallied answers: the checklist's become scores of 0 or 100. */
public final class Assessments {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final Framework framework;

  private Assessments(Framework framework) {
    this.framework = framework;
  }

  /** For assessments in the year of this framework. */
  public static Assessments of(Framework framework) {
    return new Assessments(framework);
  }

  /**
   * The columns that raw answers can have: every element whose answers are tallied, and the items of
   * checklists.
   */
  public TallyLayout layout() {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (Element element : framework.elements().values()) {
      if (element.takesTally()) {
        layout.survey(element.code(), element.points().size());
      } else if (element.kind() == Element.Kind.ITEM && isChecked(element.code())) {
        layout.checklist(element.code());
      }
    }
    return layout.build();
  }

  private boolean isChecked(Code code) {
    return framework.instrumentOf(code).orElseThrow().form() == Instrument.Form.CHECKLIST;
  }

  /** The assessment of one agency. */
  public Assessment of(AgencyTallies tallies) {
    ImmutableMap.Builder<Code, BigDecimal> scores =
        ImmutableMap.builderWithExpectedSize(tallies.checklist().size());
    tallies.checklist().forEach((code, met) -> scores.put(code, met ? FULL : BigDecimal.ZERO));
    return Assessment.builder()
        .fiscalYear(framework.fiscalYear())
        .agency(Agency.of(tallies.id()))
        .putAllScores(scores.buildOrThrow())
        .putAllTallies(tallies.tallies())
        .build();
  }
}
