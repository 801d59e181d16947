package org.openita.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.internal.Decimals;

/**
 * What is known of one agency in one fiscal year, before anything is computed.
 *
 * <p>The values are checked here; whether the codes exist and the evidence is complete is checked
 * against a framework by {@link Scorer}.
 */
@Value.Immutable
public abstract class Assessment {

  Assessment() {}

  /** The fiscal year that was assessed. */
  public abstract FiscalYear fiscalYear();

  /** The agency. */
  public abstract Agency agency();

  /** The id of the framework, when it is not the fiscal year's own. */
  public abstract Optional<String> framework();

  /**
   * Published scores, 0 to 100 with at most 18 decimals, of indicators, sub-indicators and items;
   * and of parts of an instrument, which enter only the level rule.
   */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Tallied answers of items and answer lines. */
  public abstract ImmutableMap<Code, Tally> tallies();

  /** Elements left out of their parent's mean. */
  public abstract ImmutableList<Code> notApplicable();

  /** How many people each instrument could have asked. */
  public abstract ImmutableMap<Code, Long> population();

  /** How many people answered each instrument. */
  public abstract ImmutableMap<Code, Long> respondents();

  /** What was published as the result; compared, never an input. */
  @Value.Default
  public Declared declared() {
    return Declared.nothing();
  }

  /** Indicators that the assessor named as to be developed, by instrument. */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** Equal assessments are equal however their numbers were written. */
  @Value.Check
  Assessment checked() {
    scores().forEach((code, score) -> Decimals.checkScore("score of ", code, score));
    population().forEach((code, count) -> checkCount("population", code, count));
    respondents().forEach((code, count) -> checkCount("respondents", code, count));
    return Decimals.arePlain(scores().values())
        ? this
        : builder()
            .fiscalYear(fiscalYear())
            .agency(agency())
            .framework(framework())
            .putAllScores(Maps.transformValues(scores(), Decimals::plain))
            .putAllTallies(tallies())
            .addAllNotApplicable(notApplicable())
            .putAllPopulation(population())
            .putAllRespondents(respondents())
            .declared(declared())
            .putAllDevelopmentPoints(developmentPoints())
            .build();
  }

  private static void checkCount(String what, Code code, long count) {
    checkArgument(count >= 0, "%s of %s must be 0 or more but was %s", what, code, count);
  }

  /** A builder of assessments. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assessment}; every member is set once. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
