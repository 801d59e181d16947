package org.openita.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;

/**
 * What is checked against a framework: the members of an assessment, each as far as it is known.
 */
public interface Evidence {

  /** Returns the fiscal year that was assessed. */
  FiscalYear fiscalYear();

  /** Returns the id of the framework, where the evidence names one. */
  Optional<String> framework();

  /** Returns the published scores. */
  Map<Code, BigDecimal> scores();

  /** Returns the tallied answers. */
  Map<Code, Tally> tallies();

  /** Returns the codes of what does not apply. */
  List<Code> notApplicable();

  /** Returns how many people each instrument could have asked. */
  Map<Code, Long> population();

  /** Returns how many people answered each instrument. */
  Map<Code, Long> respondents();

  /** Returns the code of the level that was published. */
  Optional<String> declaredLevel();

  /** Returns the codes for which a score was published as a result. */
  Set<Code> declaredCodes();

  /** Returns the indicators that the assessor named as issues to develop, by instrument. */
  Map<Code, ? extends List<Code>> developmentPoints();

  /** Returns the codes of scores and tallies that are present but could not be read. */
  default Set<Code> unreadable() {
    return Set.of();
  }
}
