package org.openita.examples;

import java.math.BigDecimal;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.scoring.Assessment;

/** Scores one agency by its ten published scores and proposes measures. */
public final class ScoreOneAgency {

  private ScoreOneAgency() {}

  /** Prints the result of a real agency in fiscal year 2565 and the first proposed measure. */
  public static void main(String[] args) {
    String[] scores = {
      "100", "100", "100", "100", "99.51", "97.24", "95.59", "94.94", "100", "100"
    };
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(FiscalYear.of(2565)).agency(Agency.of("nadong"));
    for (int i = 0; i < scores.length; i++) {
      assessment.putScore(Code.of(Integer.toString(i + 1)), new BigDecimal(scores[i]));
    }
    Advice advice = Advisor.standard().advise(assessment.build()).orElseThrow();
    System.out.println(advice.analysis().total().score() + " " + advice.analysis().level().code());
    System.out.println("urgent: " + advice.analysis().urgentWeaknesses());
    System.out.println(
        "first: " + advice.proposals().measures().get(0).template().title().in(Language.EN));
  }
}
