package org.openita.examples.tally;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.openita.Agency;
import org.openita.Code;
import org.openita.framework.Framework;
import org.openita.scoring.Assessment;
import org.openita.tally.AgencyTallies;

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
