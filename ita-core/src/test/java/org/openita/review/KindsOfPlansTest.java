package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import org.junit.jupiter.api.Test;
import org.openita.Finding;
import org.openita.framework.Criterion;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;

class KindsOfPlansTest {

  private static final Plan PLAN = plan(2566).addMeasures(measure("m1", "8").build()).build();

  private static Review review(Criterion.Kind... kinds) {
    return Reviewer.standard().review(PLAN.withKinds(kinds), Frameworks.builtIn()).orElseThrow();
  }

  @Test
  void aPlanIsGradedByTheCriteriaOfItsKindsAndByBothWhereItNamesNone() {
    Review both = review();
    assertThat(both.criteria()).hasSize(2);
    assertThat(review(Criterion.Kind.REPORT, Criterion.Kind.MEASURES).criteria())
        .isEqualTo(both.criteria());
    assertThat(review(Criterion.Kind.MEASURES).criteria()).containsExactly(both.criteria().get(0));
    assertThat(review(Criterion.Kind.REPORT).criteria()).containsExactly(both.criteria().get(1));
  }

  @Test
  void nothingIsFoundMissingThatTheKindDoesNotAskFor() {
    assertThat(review().findings())
        .extracting(Finding::code)
        .contains("NO_STEPS", "NO_MONITORING", "NO_PROGRESS");
    assertThat(review(Criterion.Kind.MEASURES).findings())
        .extracting(Finding::code)
        .contains("NO_STEPS", "NO_MONITORING")
        .doesNotContain("NO_PROGRESS");
    assertThat(review(Criterion.Kind.REPORT).findings())
        .extracting(Finding::code)
        .contains("NO_PROGRESS")
        .doesNotContain("NO_STEPS", "NO_MONITORING");
  }
}
