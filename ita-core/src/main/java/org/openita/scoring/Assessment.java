package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.ProblemKind;
import org.openita.Tally;
import org.openita.internal.Blanks;
import org.openita.internal.Decimals;

/**
 * What is known of one agency in one fiscal year, before anything is computed.
 *
 * <p>Numbers are checked here. {@link Scorer} checks the rest against a framework: whether the
 * codes exist, no code is a duplicate, and the evidence is complete.
 */
@Value.Immutable
public abstract class Assessment implements WithAssessment {

  Assessment() {}

  /** Returns the fiscal year that was assessed. */
  public abstract FiscalYear fiscalYear();

  /** Returns the agency. */
  public abstract Agency agency();

  /** Returns the id of the framework, not blank, when it is not the fiscal year's own. */
  public abstract Optional<String> framework();

  /**
   * Returns published scores, 0 to 100 with at most 18 decimals, of indicators, sub-indicators and
   * items; and of parts of an instrument, which enter only the level rule.
   */
  public abstract ImmutableMap<Code, BigDecimal> scores();

  /** Returns the tallied answers of items and answer lines. */
  public abstract ImmutableMap<Code, Tally> tallies();

  /** Returns the elements left out of their parent's mean. */
  public abstract ImmutableList<Code> notApplicable();

  /** Returns how many people each instrument could have asked, 0 or more. */
  public abstract ImmutableMap<Code, Long> population();

  /** Returns how many people answered each instrument, 0 or more. */
  public abstract ImmutableMap<Code, Long> respondents();

  /** Returns what was published as the result; compared, never an input. */
  @Value.Default
  public Declared declared() {
    return Declared.nothing();
  }

  /** Returns the indicators that the assessor named as issues to develop, by instrument. */
  public abstract ImmutableMap<Code, ImmutableList<Code>> developmentPoints();

  /** Checks the numbers, and writes equal ones alike so that assessments are equal by value. */
  @Value.Check
  Assessment checked() {
    framework()
        .ifPresent(id -> ProblemKind.ASSESSMENT_FRAMEWORK_BLANK.require(!Blanks.isBlank(id)));
    scores()
        .forEach(
            (code, score) -> {
              ProblemKind.SCORE_OF_CODE_OUT_OF_RANGE.require(
                  Decimals.isPercentage(score), code, score);
              ProblemKind.SCORE_OF_CODE_TOO_FINE.require(
                  Decimals.hasFewDecimals(score), code, Decimals.MOST_DECIMALS, score);
            });
    population()
        .forEach((code, count) -> ProblemKind.POPULATION_NEGATIVE.require(count >= 0, code, count));
    respondents()
        .forEach(
            (code, count) -> ProblemKind.RESPONDENTS_NEGATIVE.require(count >= 0, code, count));
    return Decimals.arePlain(scores().values())
        ? this
        : withScores(Maps.transformValues(scores(), Decimals::plain));
  }

  /** Returns a one-line summary, such as {@code nadong 2565: scores 10, tallies 0}. */
  @Override
  public String toString() {
    return agency()
        + " "
        + fiscalYear()
        + ": scores "
        + scores().size()
        + ", tallies "
        + tallies().size();
  }

  /** Returns a builder of assessments. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assessment}; every member is set once. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
