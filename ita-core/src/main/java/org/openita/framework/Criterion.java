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
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Objects;
import java.util.Optional;
import org.openita.Code;
import org.openita.FiscalYear;

/**
 * What the assessment of one fiscal year asks of an agency's measures, or of the report on them.
 *
 * @param item the item that asks for it; empty where its number is not known
 * @param elements what it asks for, in order, and how sure that is
 */
public record Criterion(Optional<Code> item, ImmutableMap<CriterionElement, Confidence> elements) {

  private static final ImmutableList<Criterion> OF_2563 =
      ImmutableList.of(
          new Criterion(
              Optional.of(Code.of("O42")),
              ImmutableMap.<CriterionElement, Confidence>builder()
                  .put(SOURCE_YEAR_NAMED, CONFIRMED)
                  .put(ISSUES_TO_DEVELOP_LISTED, CONFIRMED)
                  .put(PRACTICE_DESCRIBED, CONFIRMED)
                  .put(MEASURES_CONSISTENT, CONFIRMED)
                  .put(RESPONSIBLE_NAMED, UNVERIFIED)
                  .put(STEPS_GIVEN, UNVERIFIED)
                  .put(MONITORING_GIVEN, UNVERIFIED)
                  .buildOrThrow()),
          new Criterion(
              Optional.of(Code.of("O43")),
              ImmutableMap.of(RESULTS_REPORTED, CONFIRMED, RESULTS_IN_FISCAL_YEAR, CONFIRMED)));

  private static final ImmutableList<Criterion> OF_2564 =
      ImmutableList.of(
          new Criterion(
              Optional.of(Code.of("O42")),
              ImmutableMap.<CriterionElement, Confidence>builder()
                  .put(SOURCE_YEAR_NAMED, CONFIRMED)
                  .put(URGENT_WEAKNESSES_LISTED, DERIVATIVE)
                  .put(ISSUES_TO_DEVELOP_LISTED, DERIVATIVE)
                  .put(PRACTICE_DESCRIBED, DERIVATIVE)
                  .put(MEASURES_CONSISTENT, UNVERIFIED)
                  .put(RESPONSIBLE_NAMED, UNVERIFIED)
                  .put(STEPS_GIVEN, UNVERIFIED)
                  .put(MONITORING_GIVEN, UNVERIFIED)
                  .put(TIME_FRAME_GIVEN, UNVERIFIED)
                  .buildOrThrow()),
          new Criterion(
              Optional.of(Code.of("O43")),
              ImmutableMap.of(RESULTS_REPORTED, DERIVATIVE, RESULTS_IN_FISCAL_YEAR, DERIVATIVE)));

  /** Also of the years before 2563 and after 2568, of which nothing surer is known. */
  private static final ImmutableList<Criterion> OF_2567 =
      ImmutableList.of(
          new Criterion(
              Optional.empty(),
              unverified(
                  SOURCE_YEAR_NAMED,
                  ISSUES_TO_DEVELOP_LISTED,
                  PRACTICE_DESCRIBED,
                  MEASURES_CONSISTENT,
                  RESPONSIBLE_NAMED,
                  STEPS_GIVEN,
                  TIME_FRAME_GIVEN)),
          new Criterion(Optional.empty(), unverified(RESULTS_REPORTED, OUTCOMES_REPORTED)));

  private static final ImmutableRangeMap<Integer, ImmutableList<Criterion>> BY_YEAR =
      ImmutableRangeMap.<Integer, ImmutableList<Criterion>>builder()
          .put(Range.lessThan(2563), OF_2567)
          .put(Range.singleton(2563), OF_2563)
          .put(Range.closed(2564, 2566), OF_2564)
          .put(Range.atLeast(2567), OF_2567)
          .build();

  private static ImmutableMap<CriterionElement, Confidence> unverified(
      CriterionElement... elements) {
    return Maps.toMap(ImmutableList.copyOf(elements), element -> UNVERIFIED);
  }

  /** The two of a fiscal year: of the measures, and of the report. */
  public static ImmutableList<Criterion> of(FiscalYear year) {
    return Objects.requireNonNull(BY_YEAR.get(year.value()));
  }

  /** Whether a year's criteria ask for something. */
  public static boolean asks(FiscalYear year, CriterionElement element) {
    return of(year).stream().anyMatch(criterion -> criterion.elements().containsKey(element));
  }

  /** Whether all of it is confirmed. */
  public boolean isConfirmed() {
    return elements.values().stream().allMatch(CONFIRMED::equals);
  }
}
