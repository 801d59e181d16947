package org.openita.examples.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.Finding;
import org.openita.Language;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.json.ItaJson;
import org.openita.plan.Evidence;
import org.openita.plan.Layout;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.PlanView;
import org.openita.plan.ProgressEntry;
import org.openita.plan.TableView;
import org.openita.review.Review;
import org.openita.review.Reviewer;
import org.openita.scoring.Assessment;

/** Reviews the plans of five real agencies, each with exactly the findings it deserves. */
class RealPlansTest {

  private static final ItaJson JSON = ItaJson.standard();

  private static Plan plan(String document) throws IOException {
    return JSON.checkedPlans().read(Path.of("data", document + ".plan.json"));
  }

  /** Lists by document the pointers of each finding, except RULE_UNVERIFIED, which all have. */
  static Stream<Arguments> deserved() {
    return Stream.of(
        Arguments.of(
            "muang-kaset-2566",
            ImmutableMap.builder()
                // No score is printed anywhere.
                .put("NO_TRACEABLE_SCORE", Set.of("/basis"))
                // A statement that it is finished names no document, link or announcement.
                .put("DONE_WITHOUT_EVIDENCE", entries(0, 1, 2, 3, 4, 5))
                // Every line of work leads.
                .put("NOBODY_LEADS", places("responsible", 1, 2, 3))
                // Five measures report the same sentence.
                .put("SAME_TEXT_REPEATED", Set.of("/measures/1/progress/0/result"))
                // Supervised in January, statistics are due in April.
                .put("SUPERVISED_BEFORE_DONE", Set.of("/measures/3/monitoring/text"))
                .buildOrThrow()),
        Arguments.of(
            "nong-chok-2564",
            ImmutableMap.builder()
                .put("NO_TRACEABLE_SCORE", Set.of("/basis"))
                // Item 20 belongs to indicator 4 and is printed under 2.
                .put("ITEM_UNDER_WRONG_INDICATOR", Set.of("/measures/1/filedUnder"))
                // What was recommended about documents of 2562, while the scores are of 2563.
                .put("STALE_YEAR", places("steps/0/text", 20, 23, 24))
                // Only the word for done; the four others are in progress.
                .put("DONE_WITHOUT_EVIDENCE", entries(DONE_IN_NONG_CHOK))
                .put("DONE_WITHOUT_RESULT", entries(DONE_IN_NONG_CHOK))
                // Every office and division.
                .put("NOBODY_LEADS", places("responsible", IntStream.range(4, 15).toArray()))
                // Methods and monitoring of three to eleven measures, and one period for all.
                .put(
                    "SAME_TEXT_REPEATED",
                    Set.of(
                        "/measures/0/period",
                        "/measures/1/steps",
                        "/measures/1/monitoring/text",
                        "/measures/4/steps",
                        "/measures/4/monitoring/text",
                        "/measures/8/steps",
                        "/measures/8/monitoring/text",
                        "/measures/11/steps",
                        "/measures/15/monitoring/text"))
                // What was to be done in 2563; criteria in force in 2563 are no work.
                .put("WORK_OF_EARLIER_YEAR", places("steps/0/text", 18, 22, 25))
                // The assessor's recommendations, copied.
                .put(
                    "RECOMMENDATION_AS_METHOD",
                    places("steps/0/text", IntStream.range(15, 26).toArray()))
                .buildOrThrow()),
        Arguments.of(
            "dong-muang-2568",
            ImmutableMap.builder()
                .put("NO_TRACEABLE_SCORE", Set.of("/"))
                // 30 October 2568 for what is due by 30 September 2568.
                .put("DEADLINE_OUTSIDE_FISCAL_YEAR", Set.of("/measures/1/period/to"))
                // All but m4, which says that assets are properly used.
                .put(
                    "OUTCOME_RESTATES_MEASURE",
                    places("progress/0/outcome", 0, 1, 2, 4, 5, 6, 7, 8, 9))
                // The measures are dated 10 June 2568, their announcements before.
                .put(
                    "PROGRESS_BEFORE_APPROVAL",
                    Set.of(
                        "/measures/0/progress/0/evidence/0/date",
                        "/measures/0/progress/0/evidence/1/date",
                        "/measures/2/progress/0/evidence/0/date",
                        "/measures/7/progress/0/evidence/0/date",
                        "/measures/8/progress/0/evidence/0/date",
                        "/measures/9/progress/0/evidence/0/date"))
                .put("LINK_IS_HOME_PAGE", places("progress/0/evidence/0/link", 1, 2, 4, 7, 8, 9))
                // No Gift Policy for 3, culture for 6, declaration for 8, procurement for 10.
                .put("MEASURE_MISSES_TARGET", places("targets", 2, 5, 7, 9))
                .buildOrThrow()),
        Arguments.of(
            "nadong-2566",
            ImmutableMap.builder()
                // The cover prints 2566, the data are of 2565.
                .put("BASIS_YEAR_MISMATCH", Set.of("/basis/printedYear"))
                .put(
                    "INDICATOR_NUMBERED_BY_RANK",
                    Set.of(
                        "/analysis/printedNumbers/8",
                        "/analysis/printedNumbers/9",
                        "/analysis/printedNumbers/10"))
                // Indicator 8 is urgent, the measures are for 3, 7 and 10.
                .put("URGENT_WEAKNESS_WITHOUT_MEASURE", Set.of("/analysis/urgentWeaknesses/0"))
                // A declaration of 17 January 2565.
                .put("RESULT_OUTSIDE_FISCAL_YEAR", Set.of("/measures/2/progress/0/evidence/0/date"))
                .put("WORK_OF_EARLIER_YEAR", Set.of("/measures/2/progress/0/result"))
                .buildOrThrow()),
        Arguments.of(
            "sa-khwan-2564",
            ImmutableMap.builder()
                .put("NO_TRACEABLE_SCORE", Set.of("/basis"))
                .put("DONE_WITHOUT_EVIDENCE", entries(0, 1, 2, 3, 4, 5))
                // Every division leads everything.
                .put("NOBODY_LEADS", places("responsible", 0, 1, 2, 3, 4, 5))
                .buildOrThrow()));
  }

  private static final int[] DONE_IN_NONG_CHOK =
      IntStream.range(0, 26).filter(i -> !Set.of(15, 16, 21, 22).contains(i)).toArray();

  private static Set<String> places(String member, int... measures) {
    return IntStream.of(measures).mapToObj(i -> "/measures/" + i + "/" + member).collect(toSet());
  }

  /** The faults of the documents that an officer finds: the code and one place, or why not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dong-muang-2568 | progress before approval | PROGRESS_BEFORE_APPROVAL | /measures/2/progress/0/evidence/0/date",
        "dong-muang-2568 | links to home pages | LINK_IS_HOME_PAGE | /measures/1/progress/0/evidence/0/link",
        "dong-muang-2568 | declaration for 8 | MEASURE_MISSES_TARGET | /measures/7/targets",
        "dong-muang-2568 | culture for 6 | MEASURE_MISSES_TARGET | /measures/5/targets",
        "dong-muang-2568 | planned step without result | | which step a result speaks of is its meaning, not its wording",
        "sa-khwan-2564 | planned step without result | | as in dong-muang",
        "muang-kaset-2566 | heading without a step | | the heading is the measure here, and its steps are given",
        "dong-muang-2568 | outcome restates | OUTCOME_RESTATES_MEASURE | /measures/5/progress/0/outcome",
        "muang-kaset-2566 | same result | SAME_TEXT_REPEATED | /measures/1/progress/0/result",
        "nong-chok-2564 | same method | SAME_TEXT_REPEATED | /measures/1/steps",
        "nong-chok-2564 | same period | SAME_TEXT_REPEATED | /measures/0/period",
        "sa-khwan-2564 | same steps | | only two measures share them, three are needed",
        "nong-chok-2564 | done without result | DONE_WITHOUT_RESULT | /measures/0/progress/0",
        "nong-chok-2564 | work of an earlier year | WORK_OF_EARLIER_YEAR | /measures/25/steps/0/text",
        "nadong-2566 | promised round not reported | ROUND_NOT_REPORTED | /measures/1/monitoring/rounds/0",
        "muang-kaset-2566 | supervised before due | SUPERVISED_BEFORE_DONE | /measures/3/monitoring/text",
        "muang-kaset-2566 | all done though summaries run on | | its report has no date",
        "nadong-2566 | strength and point at 100.00 | STRENGTH_AND_DEVELOPMENT_POINT | /analysis/developmentPoints/IIT/0",
        "nadong-2566 | a unit of elsewhere | | a document does not list the units of its agency",
        "sa-khwan-2564 | every unit | NOBODY_LEADS | /measures/0/responsible",
        "dong-muang-2568 | every unit | | one unit is printed for each measure",
        "nong-chok-2564 | recommendation copied | RECOMMENDATION_AS_METHOD | /measures/15/steps/0/text",
        "nong-chok-2564 | no budget, target or date | | the members are optional and may be kept elsewhere",
      })
  void everyFaultThatAnOfficerFindsIsFoundOrArgued(
      String document, String fault, String code, String place) throws IOException {
    if (code == null) {
      assertThat(place).as(fault).isNotBlank();
      return;
    }
    Reviewer reviewer = Reviewer.standard().asOf(LocalDate.of(2025, 12, 31));
    if (document.startsWith("nadong")) {
      Assessment scores = JSON.assessments().read(Path.of("data", "nadong-2565.assessment.json"));
      reviewer =
          Reviewer.standard()
              .asOf(LocalDate.of(2023, 4, 5))
              .withAnalysis(JSON.advisor().advise(scores).orElseThrow().analysis());
    }
    assertThat(found(reviewer.review(plan(document), Frameworks.builtIn()).orElseThrow()).get(code))
        .as(fault)
        .contains(place);
  }

  @ParameterizedTest
  @CsvSource({
    "muang-kaset-2566, ISSUES_TO_DEVELOP_LISTED, MET",
    "muang-kaset-2566, MEASURES_CONSISTENT, MET",
    "nong-chok-2564, ISSUES_TO_DEVELOP_LISTED, WEAK",
    "nong-chok-2564, MONITORING_GIVEN, WEAK"
  })
  void elementsOfTheMeasuresAreGradedAsTheDocumentsGiveThem(
      String document, String element, String status) throws IOException {
    Review review =
        Reviewer.standard().review(plan(document).withKinds(), Frameworks.builtIn()).orElseThrow();
    assertThat(
            review.criteria().stream()
                .flatMap(criterion -> criterion.elements().stream())
                .filter(result -> result.element().name().equals(element))
                .map(result -> result.status().name()))
        .containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource({
    "muang-kaset-2566, 2",
    "nong-chok-2564, 1",
    "dong-muang-2568, 1",
    "nadong-2566, 2",
    "sa-khwan-2564, 1"
  })
  void reportsAreGradedAsReportsOnly(String document, int criteria) throws IOException {
    assertThat(
            Reviewer.standard()
                .review(plan(document), Frameworks.builtIn())
                .orElseThrow()
                .criteria())
        .hasSize(criteria);
  }

  private static Set<String> entries(int... measures) {
    return IntStream.of(measures).mapToObj(i -> "/measures/" + i + "/progress/0").collect(toSet());
  }

  private static Map<String, Set<String>> found(Review review) {
    return review.findings().stream()
        .collect(groupingBy(Finding::code, mapping(Finding::pointer, toSet())));
  }

  @ParameterizedTest
  @MethodSource("deserved")
  void everyPlanGetsExactlyTheExpectedFindings(String document, Map<String, Set<String>> deserved)
      throws IOException {
    Review review = Reviewer.standard().review(plan(document), Frameworks.builtIn()).orElseThrow();
    assertThat(found(review))
        .isEqualTo(
            ImmutableMap.builder()
                .putAll(deserved)
                .put("RULE_UNVERIFIED", Set.of("/fiscalYear"))
                .buildOrThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "muang-kaset-2566, 6, 6, 0, 1.00",
    "nong-chok-2564, 26, 22, 4, 0.85",
    "dong-muang-2568, 10, 10, 0, 1.00",
    "nadong-2566, 3, 0, 3, 0.00",
    "sa-khwan-2564, 6, 6, 0, 1.00"
  })
  void theProgressOfEveryPlanIsCounted(
      String document, int measures, int done, int inProgress, String completion)
      throws IOException {
    var counts =
        Reviewer.standard()
            .review(plan(document), Frameworks.builtIn())
            .orElseThrow()
            .progress()
            .total();
    assertThat(counts.measures()).isEqualTo(measures);
    assertThat(counts.done()).isEqualTo(done);
    assertThat(counts.inProgress()).isEqualTo(inProgress);
    assertThat(counts.completion().orElseThrow()).hasToString(completion);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-30, ''",
    "2021-10-01, 'm16,m17,m22,m23'",
  })
  void unfinishedMeasuresOfNongChokAreOverdueAfterItsYear(LocalDate day, String overdue)
      throws IOException {
    Review review =
        Reviewer.standard()
            .asOf(day)
            .review(plan("nong-chok-2564"), Frameworks.builtIn())
            .orElseThrow();
    assertThat(String.join(",", review.progress().overdue())).isEqualTo(overdue);
    assertThat(found(review).getOrDefault("OVERDUE", Set.of()))
        .hasSameSizeAs(review.progress().overdue());
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void measuresOfNadongFollowOnlyFromItsOwnDevelopmentPoints(boolean ownPoints) throws IOException {
    Assessment scores = JSON.assessments().read(Path.of("data", "nadong-2565.assessment.json"));
    Plan plan = plan("nadong-2566");
    Assessment.Builder assessment =
        Assessment.builder()
            .fiscalYear(scores.fiscalYear())
            .agency(scores.agency())
            .putAllScores(scores.scores());
    if (ownPoints) {
      assessment.putAllDevelopmentPoints(plan.analysis().orElseThrow().developmentPoints());
    }
    var analysis = JSON.advisor().advise(assessment.build()).orElseThrow().analysis();
    Map<String, Set<String>> found =
        found(
            Reviewer.standard()
                .withAnalysis(analysis)
                .review(plan, Frameworks.builtIn())
                .orElseThrow());
    assertThat(found.getOrDefault("MEASURE_NOT_FROM_ANALYSIS", Set.of()))
        .isEqualTo(
            ownPoints
                ? Set.of()
                : Set.of("/measures/0/targets", "/measures/1/targets", "/measures/2/targets"));
    assertThat(found).containsKey("URGENT_WEAKNESS_WITHOUT_MEASURE");
  }

  @ParameterizedTest
  @CsvSource({
    "muang-kaset-2566, issues",
    "nong-chok-2564, items",
    "dong-muang-2568, indicators",
    "nadong-2566, guideline",
    "sa-khwan-2564, method"
  })
  void everyPlanIsReadWrittenAndShownInItsOwnLayout(String document, String layout)
      throws IOException {
    Plan plan = plan(document);
    assertThat(JSON.plans().read(JSON.plans().write(plan))).isEqualTo(plan);
    Framework framework = plan.framework(Frameworks.builtIn()).orElseThrow();
    for (Language language : Language.values()) {
      TableView table = PlanView.of(plan, framework, Layout.parse(layout), language);
      assertThat(table.rows()).hasSameSizeAs(plan.measures());
      for (int i = 0; i < plan.measures().size(); i++) {
        String row = String.join("\n", table.rows().get(i));
        assertThat(row).contains(said(plan.measures().get(i), layout, language));
      }
    }
  }

  /** Returns the texts of a measure that the original document contains. */
  private static Set<String> said(Measure measure, String layout, Language language) {
    Set<String> said = new LinkedHashSet<>();
    if (!layout.equals("indicators") || measure.guideline().isEmpty()) {
      said.add(measure.title().in(language));
    }
    if (ImmutableSet.of("issues", "indicators", "guideline").contains(layout)) {
      measure.guideline().ifPresent(guideline -> said.add(guideline.in(language)));
    }
    measure.steps().forEach(step -> said.add(step.text().in(language)));
    measure.responsible().forEach(responsible -> said.add(responsible.name()));
    if (ImmutableSet.of("issues", "items", "guideline").contains(layout)) {
      measure.monitoring().flatMap(Monitoring::text).ifPresent(t -> said.add(t.in(language)));
    }
    for (ProgressEntry entry : measure.progress()) {
      entry.result().ifPresent(result -> said.add(result.in(language)));
      if (layout.equals("indicators")) {
        entry.outcome().ifPresent(outcome -> said.add(outcome.in(language)));
      }
      if (layout.equals("guideline")) {
        entry.suggestion().ifPresent(suggestion -> said.add(suggestion.in(language)));
      }
      List<String> evidence = entry.evidence().stream().map(Evidence::text).toList();
      said.addAll(evidence);
    }
    return said;
  }
}
