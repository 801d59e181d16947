package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Problem;
import org.openita.framework.Framework;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

class EffectTest {

  private static final Framework FRAMEWORK = Given.framework(2565);

  private static Scorecard card(Assessment assessment) {
    return Scorer.of(Given.framework(assessment.fiscalYear().value()))
        .score(assessment)
        .orElseThrow();
  }

  @Test
  void theEffectSetsTargetedIndicatorsAgainstTheOthers() {
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "8").build())
            .addMeasures(measure("m2", "E6").build())
            .addMeasures(measure("m3", "1").addProgress(ProgressEntry.of(Status.CANCELLED)).build())
            .build();
    Scorecard before = card(Given.assessment(2565, "90 90 90 90 90 90 90 80 90 90").build());
    Scorecard after = card(Given.assessment(2566, "90 90 90 90 90 92 92.5 85 90 88").build());
    Effect effect = Effect.evaluate(plan, FRAMEWORK, before, after).orElseThrow();
    assertThat(effect.notComparable()).isEmpty();
    assertThat(effect.indicators()).hasSize(10);
    assertThat(effect.indicators().get(7))
        .satisfies(
            change -> {
              assertThat(change.targeted()).isTrue();
              assertThat(change.change()).isEqualByComparingTo("5.00").hasToString("5.00");
            });
    // Targeted are 7 (through an item) and 8; the measure for 1 was given up.
    assertThat(effect.targeted()).contains(Fraction.of(75, 20));
    assertThat(effect.untargeted()).contains(Fraction.ZERO);
    assertThat(effect.difference()).contains(Fraction.of(75, 20));
  }

  @Test
  void anEffectNeedsTheSameAgencyAndTwoYearsInOrder() {
    Plan plan = plan(2566).build();
    Scorecard card = card(Given.naDong());
    Scorecard other =
        card(
            Assessment.builder()
                .fiscalYear(card.assessment().fiscalYear())
                .agency(Agency.of("other"))
                .putAllScores(card.assessment().scores())
                .build());
    assertThat(Effect.evaluate(plan, FRAMEWORK, other, card).problems())
        .extracting(Problem::pointer)
        .containsExactly("/agency/id", "/fiscalYear");
  }
}
