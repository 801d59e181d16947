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
            ImmutableMap.of(
                // No score is printed anywhere.
                "NO_TRACEABLE_SCORE", Set.of("/basis"),
                // A statement that it is finished names no document, link or announcement.
                "DONE_WITHOUT_EVIDENCE", entries(0, 1, 2, 3, 4, 5))),
        Arguments.of(
            "nong-chok-2564",
            ImmutableMap.of(
                "NO_TRACEABLE_SCORE",
                Set.of("/basis"),
                // Item 20 belongs to indicator 4 and is printed under 2.
                "ITEM_UNDER_WRONG_INDICATOR",
                Set.of("/measures/1/filedUnder"),
                // What was recommended about documents of 2562, while the scores are of 2563.
                "STALE_YEAR",
                Set.of(
                    "/measures/20/steps/0/text",
                    "/measures/23/steps/0/text",
                    "/measures/24/steps/0/text"),
                // Only the word for done; the four others are in progress.
                "DONE_WITHOUT_EVIDENCE",
                entries(
                    IntStream.range(0, 26)
                        .filter(i -> !Set.of(15, 16, 21, 22).contains(i))
                        .toArray()))),
        Arguments.of(
            "dong-muang-2568",
            ImmutableMap.of(
                "NO_TRACEABLE_SCORE",
                Set.of("/"),
                // 30 October 2568 for what is due by 30 September 2568.
                "DEADLINE_OUTSIDE_FISCAL_YEAR",
                Set.of("/measures/1/period/to"),
                "OUTCOME_RESTATES_MEASURE",
                Set.of(
                    "/measures/2/progress/0/outcome",
                    "/measures/4/progress/0/outcome",
                    "/measures/8/progress/0/outcome",
                    "/measures/9/progress/0/outcome"),
                // A handbook is said to exist; the other nine name announcements or pages.
                "DONE_WITHOUT_EVIDENCE",
                entries(3))),
        Arguments.of(
            "nadong-2566",
            ImmutableMap.of(
                // The cover prints 2566, the data are of 2565.
                "BASIS_YEAR_MISMATCH",
                Set.of("/basis/printedYear"),
                "INDICATOR_NUMBERED_BY_RANK",
                Set.of(
                    "/analysis/printedNumbers/8",
                    "/analysis/printedNumbers/9",
                    "/analysis/printedNumbers/10"),
                // Indicator 8 is urgent, the measures are for 3, 7 and 10.
                "URGENT_WEAKNESS_WITHOUT_MEASURE",
                Set.of("/analysis/urgentWeaknesses/0"),
                // A declaration of 17 January 2565.
                "RESULT_OUTSIDE_FISCAL_YEAR",
                Set.of("/measures/2/progress/0/evidence/0/date"))),
        Arguments.of(
            "sa-khwan-2564",
            ImmutableMap.of(
                "NO_TRACEABLE_SCORE",
                Set.of("/basis"),
                // Measure, method, results, responsible: no column says how it is followed up.
                "NO_MONITORING",
                IntStream.range(0, 6).mapToObj(i -> "/measures/" + i).collect(toSet()),
                "DONE_WITHOUT_EVIDENCE",
                entries(0, 1, 2, 3, 4, 5))));
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
