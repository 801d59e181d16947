package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.evidence.Evidence;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/**
 * An assessment document as far as it could be read, so that the problems of its evidence are
 * reported together with those of its form.
 *
 * @param agency empty where it could not be read; evidence is checked whoever it is of
 * @param unreadable the codes of scores and tallies that are present but could not be read
 */
record AssessmentDraft(
    FiscalYear fiscalYear,
    Optional<Agency> agency,
    Optional<String> framework,
    Map<Code, BigDecimal> scores,
    Map<Code, Tally> tallies,
    ImmutableList<Code> notApplicable,
    Map<Code, Long> population,
    Map<Code, Long> respondents,
    Declared declared,
    Map<Code, ImmutableList<Code>> developmentPoints,
    Set<Code> unreadable)
    implements Evidence {

  @Override
  public Optional<String> declaredLevel() {
    return declared.level();
  }

  @Override
  public Set<Code> declaredCodes() {
    return declared.scores().keySet();
  }

  /** Returns the assessment of a document that was read without a problem. */
  Assessment assessment() {
    return Assessment.builder()
        .fiscalYear(fiscalYear)
        .agency(agency.orElseThrow())
        .framework(framework)
        .putAllScores(scores)
        .putAllTallies(tallies)
        .addAllNotApplicable(notApplicable)
        .putAllPopulation(population)
        .putAllRespondents(respondents)
        .declared(declared)
        .putAllDevelopmentPoints(developmentPoints)
        .build();
  }
}
