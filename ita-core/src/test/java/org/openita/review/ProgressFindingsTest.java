package org.openita.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.plan.Plans.day;
import static org.openita.plan.Plans.entry;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.FindingKind;
import org.openita.Text;
import org.openita.catalogue.Responsibility;
import org.openita.framework.Frameworks;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Status;

/** What a review finds in reports on progress. */
class ProgressFindingsTest {

  private static final Splitter WORDS = Splitter.on(' ');

  private static List<String> places(Reviewer reviewer, Plan plan, FindingKind kind) {
    return reviewer.review(plan, Frameworks.builtIn()).orElseThrow().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(finding -> finding.pointer())
        .toList();
  }

  private static List<String> places(Plan plan, FindingKind kind) {
    return places(Reviewer.standard(), plan, kind);
  }

  @Test
  void workBeforeTheApprovalIsFoundAtItsDate() {
    Measure measure =
        measure("m1", "8")
            .addProgress(
                entry("2022-10-01", Status.IN_PROGRESS)
                    .withEvidence(Evidence.of("รายงาน").withDate(day("2023-01-10"))),
                entry("2023-01-09", Status.IN_PROGRESS)
                    .withEvidence(Evidence.of("รายงาน").withDate(day("2022-12-27"))),
                entry("2023-01-10", Status.DONE))
            .build();
    Plan plan = plan(2566).addMeasures(measure).build();
    assertThat(places(plan, FindingKind.PROGRESS_BEFORE_APPROVAL)).isEmpty();
    assertThat(places(plan.withApproved(day("2023-01-10")), FindingKind.PROGRESS_BEFORE_APPROVAL))
        .containsExactly(
            "/measures/0/progress/0/date",
            "/measures/0/progress/1/date",
            "/measures/0/progress/1/evidence/0/date");
  }

  @Test
  void whatIsDoneSaysWhatWasDone() {
    Measure silent = measure("m1", "8").addProgress(ProgressEntry.of(Status.DONE)).build();
    Measure begun =
        silent.withProgress(
            ProgressEntry.of(Status.IN_PROGRESS).withResult(Text.th("อบรม")),
            ProgressEntry.of(Status.DONE));
    Measure open = silent.withProgress(ProgressEntry.of(Status.IN_PROGRESS));
    Plan plan = plan(2566).addMeasures(silent, begun.withId("m2"), open.withId("m3")).build();
    assertThat(places(plan, FindingKind.DONE_WITHOUT_RESULT))
        .containsExactly("/measures/0/progress/0");
  }

  /** Rounds at 6 and 12 months of 2566: they end on 31 March and 30 September 2023. */
  @ParameterizedTest
  @CsvSource({
    "2023-03-31, '', ''",
    "2023-04-01, '', 0",
    "2023-10-01, '', 0 1",
    "2023-10-01, 6 2023-02-01, 1",
    "2023-10-01, 12 2023-02-01, 0",
    "2023-10-01, 0 2023-02-28, 0 1",
    "2023-10-01, 0 2023-03-01, 1",
    "2023-10-01, 0 2023-08-31, 1",
    "2023-10-01, 0 2023-09-01, 0",
    "2023-04-01, 6 2023-04-02, 0"
  })
  void aRoundThatIsPastNeedsAReport(String day, String entry, String unreported) {
    Measure measure = measure("m1", "8").monitoring(Monitoring.inMonths(List.of(6, 12))).build();
    if (!entry.isEmpty()) {
      List<String> words = WORDS.splitToList(entry);
      int round = Integer.parseInt(words.get(0));
      ProgressEntry dated = entry(words.get(1), Status.IN_PROGRESS);
      measure = measure.withProgress(round == 0 ? dated : dated.withRound(round));
    }
    Plan plan = plan(2566).addMeasures(measure).build();
    assertThat(places(Reviewer.standard().asOf(day(day)), plan, FindingKind.ROUND_NOT_REPORTED))
        .isEqualTo(
            unreported.isEmpty()
                ? List.of()
                : WORDS
                    .splitToStream(unreported)
                    .map(round -> "/measures/0/monitoring/rounds/" + round)
                    .toList());
    assertThat(places(plan, FindingKind.ROUND_NOT_REPORTED)).isEmpty();
  }

  @Test
  void nothingIsDueOnceAMeasureIsFinalOrAReportHasNoDate() {
    Measure measure = measure("m1", "8").monitoring(Monitoring.inMonths(List.of(6, 12))).build();
    Plan plan =
        plan(2566)
            .addMeasures(
                measure.withProgress(entry("2023-03-15", Status.DONE)),
                measure.withId("m2").withProgress(ProgressEntry.of(Status.IN_PROGRESS)),
                measure.withId("m3").withProgress(entry("2022-11-01", Status.CANCELLED)))
            .build();
    assertThat(
            places(
                Reviewer.standard().asOf(day("2023-12-31")), plan, FindingKind.ROUND_NOT_REPORTED))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.go.th",
        "http://example.go.th/",
        "HTTPS://EXAMPLE.GO.TH/INDEX.PHP",
        "www.example.go.th",
        "https://example.go.th/home/",
        " https://example.go.th/main.php "
      })
  void aHomePageShowsNothing(String link) {
    assertThat(places(linked(link), FindingKind.LINK_IS_HOME_PAGE))
        .containsExactly("/measures/0/progress/0/evidence/0/link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.go.th/news/1",
        "https://example.go.th/?page_id=5855",
        "https://example.go.th?p=1",
        "https://example.go.th/index.php?d=article",
        "https://example.go.th/#plan",
        "https://example.go.th/plan.pdf",
        "ประกาศ หน้า 3",
        "หน้าแรก"
      })
  void anythingElseIsNoHomePage(String link) {
    assertThat(places(linked(link), FindingKind.LINK_IS_HOME_PAGE)).isEmpty();
  }

  private static Plan linked(String link) {
    return plan(2566)
        .addMeasures(
            measure("m1", "8")
                .addProgress(
                    ProgressEntry.of(Status.DONE)
                        .withEvidence(Evidence.of("ประกาศ").withLink(link)))
                .build())
        .build();
  }

  @Test
  void someUnitLeads() {
    Measure measure = measure("m1", "8").build();
    ResponsibleUnit support = ResponsibleUnit.of("กองคลัง", Responsibility.SUPPORT);
    Plan plan =
        plan(2566)
            .addMeasures(
                measure.withResponsible(support),
                measure.withId("m2").withResponsible(support, ResponsibleUnit.leading("สำนักปลัด")),
                measure.withId("m3"))
            .build();
    assertThat(places(plan, FindingKind.NOBODY_LEADS)).containsExactly("/measures/0/responsible");
  }
}
