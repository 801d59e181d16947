package org.openita.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.evidence.Evidence;

/** An assessment as evidence: everything in it could be read. */
class AssessmentEvidence implements Evidence {

  private final Assessment assessment;

  AssessmentEvidence(Assessment assessment) {
    this.assessment = assessment;
  }

  @Override
  public FiscalYear fiscalYear() {
    return assessment.fiscalYear();
  }

  @Override
  public Optional<String> framework() {
    return assessment.framework();
  }

  @Override
  public Map<Code, BigDecimal> scores() {
    return assessment.scores();
  }

  @Override
  public Map<Code, Tally> tallies() {
    return assessment.tallies();
  }

  @Override
  public List<Code> notApplicable() {
    return assessment.notApplicable();
  }

  @Override
  public Map<Code, Long> population() {
    return assessment.population();
  }

  @Override
  public Map<Code, Long> respondents() {
    return assessment.respondents();
  }

  @Override
  public Optional<String> declaredLevel() {
    return assessment.declared().level();
  }

  @Override
  public Set<Code> declaredCodes() {
    return assessment.declared().scores().keySet();
  }

  @Override
  public Map<Code, ? extends List<Code>> developmentPoints() {
    return assessment.developmentPoints();
  }
}
