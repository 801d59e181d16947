package org.openita.framework;

import static org.openita.framework.Confidence.CONFIRMED;
import static org.openita.framework.Confidence.DERIVATIVE;
import static org.openita.framework.Confidence.UNVERIFIED;
import static org.openita.framework.CriterionElement.ISSUES_TO_DEVELOP_LISTED;
import static org.openita.framework.CriterionElement.MEASURES_CONSISTENT;
import static org.openita.framework.CriterionElement.MONITORING_GIVEN;
import static org.openita.framework.CriterionElement.OUTCOMES_REPORTED;
import static org.openita.framework.CriterionElement.PRACTICE_DESCRIBED;
import static org.openita.framework.CriterionElement.RESPONSIBLE_NAMED;
import static org.openita.framework.CriterionElement.RESULTS_IN_FISCAL_YEAR;
import static org.openita.framework.CriterionElement.RESULTS_REPORTED;
import static org.openita.framework.CriterionElement.SOURCE_YEAR_NAMED;
import static org.openita.framework.CriterionElement.STEPS_GIVEN;
import static org.openita.framework.CriterionElement.TIME_FRAME_GIVEN;
import static org.openita.framework.CriterionElement.URGENT_WEAKNESSES_LISTED;

import com.google.common.collect.ImmutableList;
import org.openita.Code;
import org.openita.framework.Criterion.Kind;

/** The criteria for plans that the built-in frameworks state. */
final class BuiltInCriteria {

  static final ImmutableList<Criterion> OF_2563 =
      ImmutableList.of(
          measures()
              .item(Code.of("O42"))
              .putElement(SOURCE_YEAR_NAMED, CONFIRMED)
              .putElement(ISSUES_TO_DEVELOP_LISTED, CONFIRMED)
              .putElement(PRACTICE_DESCRIBED, CONFIRMED)
              .putElement(MEASURES_CONSISTENT, CONFIRMED)
              .putElement(RESPONSIBLE_NAMED, UNVERIFIED)
              .putElement(STEPS_GIVEN, UNVERIFIED)
              .putElement(MONITORING_GIVEN, UNVERIFIED)
              .build(),
          report()
              .item(Code.of("O43"))
              .putElement(RESULTS_REPORTED, CONFIRMED)
              .putElement(RESULTS_IN_FISCAL_YEAR, CONFIRMED)
              .build());

  /** Also those of 2565 and 2566. */
  static final ImmutableList<Criterion> OF_2564 =
      ImmutableList.of(
          measures()
              .item(Code.of("O42"))
              .putElement(SOURCE_YEAR_NAMED, CONFIRMED)
              .putElement(URGENT_WEAKNESSES_LISTED, DERIVATIVE)
              .putElement(ISSUES_TO_DEVELOP_LISTED, DERIVATIVE)
              .putElement(PRACTICE_DESCRIBED, DERIVATIVE)
              .putElement(MEASURES_CONSISTENT, UNVERIFIED)
              .putElement(RESPONSIBLE_NAMED, UNVERIFIED)
              .putElement(STEPS_GIVEN, UNVERIFIED)
              .putElement(MONITORING_GIVEN, UNVERIFIED)
              .putElement(TIME_FRAME_GIVEN, UNVERIFIED)
              .build(),
          report()
              .item(Code.of("O43"))
              .putElement(RESULTS_REPORTED, DERIVATIVE)
              .putElement(RESULTS_IN_FISCAL_YEAR, DERIVATIVE)
              .build());

  /** Those of 2562, 2567 and 2568, and of every year of which nothing surer is known. */
  static final ImmutableList<Criterion> UNVERIFIED_YEARS =
      ImmutableList.of(
          measures()
              .putElement(SOURCE_YEAR_NAMED, UNVERIFIED)
              .putElement(ISSUES_TO_DEVELOP_LISTED, UNVERIFIED)
              .putElement(PRACTICE_DESCRIBED, UNVERIFIED)
              .putElement(MEASURES_CONSISTENT, UNVERIFIED)
              .putElement(RESPONSIBLE_NAMED, UNVERIFIED)
              .putElement(STEPS_GIVEN, UNVERIFIED)
              .putElement(TIME_FRAME_GIVEN, UNVERIFIED)
              .build(),
          report()
              .putElement(RESULTS_REPORTED, UNVERIFIED)
              .putElement(OUTCOMES_REPORTED, UNVERIFIED)
              .build());

  private BuiltInCriteria() {}

  private static Criterion.Builder measures() {
    return Criterion.builder().kind(Kind.MEASURES);
  }

  private static Criterion.Builder report() {
    return Criterion.builder().kind(Kind.REPORT);
  }
}
