package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Recurrence;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.Progress;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Units;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans, catalogues and units as documents. */
class PlanDocumentsTest {

  private static final ItaJson JSON = ItaJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return PlanArbitraries.catalogues();
  }

  @Provide
  Arbitrary<Units> units() {
    return PlanArbitraries.units();
  }

  private static <T> void comesBack(JsonFormat<T> format, T value) {
    String line = format.write(value);
    assertThat(line).doesNotContain("\n");
    assertThat(format.read(line)).isEqualTo(value);
    assertThat(format.read(format.indented().write(value))).isEqualTo(value);
    assertThat(format.write(format.read(line))).isEqualTo(line);
  }

  @Property
  void aPlanComesBackAsItWas(@ForAll("plans") Plan plan) {
    comesBack(JSON.plans(), plan);
  }

  @Property
  void aCatalogueComesBackAsItWas(@ForAll("catalogues") Catalogue catalogue) {
    comesBack(JSON.catalogues(), catalogue);
  }

  @Property
  void unitsComeBackAsTheyWere(@ForAll("units") Units units) {
    comesBack(JSON.units(), units);
  }

  @Test
  void theBuiltInCatalogueComesBackAsItWas() {
    comesBack(JSON.catalogues(), Catalogue.builtIn());
  }

  @Property
  void recordingThroughDocumentsAddsOneEntryAndChangesNothingElse(
      @ForAll("plans") Plan plan, @ForAll @IntRange(max = 2) int place) {
    Assume.that(place < plan.measures().size());
    Measure measure = plan.measures().get(place);
    ProgressEntry entry =
        ProgressEntry.builder()
            .date(LocalDate.of(2099, 12, 31))
            .status(measure.status())
            .result(Text.th("ผล"))
            .build();
    String document = JSON.plans().write(plan);
    JsonNode expected = MAPPER.readTree(document);
    ((ObjectNode) expected.get("measures").get(place))
        .withArray("progress")
        .addObject()
        .put("date", "2099-12-31")
        .put("status", measure.status().name())
        .putObject("result")
        .put("th", "ผล");
    Plan recorded = Progress.record(JSON.plans().read(document), measure.id(), entry).orElseThrow();
    assertThat(MAPPER.readTree(JSON.plans().write(recorded))).isEqualTo(expected);
  }

  private static List<String> pointers(List<Problem> problems) {
    return problems.stream().map(Problem::pointer).toList();
  }

  @Test
  void aPlanReportsEverythingThatIsWrongEachAtItsPlace() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "x"}, "fiscalYear": 2566, "foo": 1,
         "basis": {"fiscalYear": 2565, "level": "GOLD"},
         "analysis": {"urgentWeaknesses": ["8", "99", "8"]},
         "measures": [
           {"id": "m1", "targets": ["8", "Z9", "x", "8"], "title": {"th": "ก"},
            "steps": [5, {"text": {"th": "ก"}, "due": "2566-01-31"}],
            "period": {"from": "2023-10-01", "to": "2023-09-30"},
            "monitoring": {"rounds": [6, "a", 9, 4]},
            "progress": [{"status": "DONE", "date": "2023-01-01"}, {"status": "WHAT"}]},
           7,
           {"id": "m1", "targets": [], "title": {}},
           {"targets": ["I1"], "title": {"en": "x"},
            "progress": [{"status": "DONE"}, {"status": "IN_PROGRESS"}]}]}
        """;
    assertThat(pointers(JSON.checkedPlans().check(plan).problems()))
        .containsExactlyInAnyOrder(
            "/foo",
            "/basis/level",
            "/analysis/urgentWeaknesses/1",
            "/analysis/urgentWeaknesses/2",
            "/measures/0/targets/1",
            "/measures/0/targets/2",
            "/measures/0/targets/3",
            "/measures/0/steps/0",
            "/measures/0/steps/1/due",
            "/measures/0/period",
            "/measures/0/monitoring/rounds/1",
            "/measures/0/monitoring/rounds/3",
            "/measures/0/progress/1/status",
            "/measures/0/progress/1/date",
            "/measures/1",
            "/measures/2/id",
            "/measures/2/targets",
            "/measures/2/title",
            "/measures/3/id",
            "/measures/3/progress/1/status");
    assertThat(pointers(JSON.plans().check(plan).problems()))
        .contains("/measures/2/id", "/measures/0/targets/3")
        .doesNotContain("/basis/level", "/measures/0/targets/1");
  }

  @Test
  void membersAddedLaterReportEverythingThatIsWrongEachAtItsPlace() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "x"}, "fiscalYear": 2566,
         "kind": ["measures", "measures", "plan"], "approved": "2565-10-10",
         "measures": [
           {"id": "m1", "targets": ["8"], "title": {"th": "ก"},
            "steps": [{"text": {"th": "ก"}, "due": "2023-01-31", "dueMonth": "2023-01"},
                      {"text": {"th": "ก"}, "dueMonth": "2566-01"},
                      {"text": {"th": "ก"}, "dueMonth": "2023-13"},
                      {"text": {"th": "ก"}, "dueMonth": 5, "recurs": "DAILY"}],
            "budget": {"baht": -1}, "success": "ดี"},
           {"id": "m2", "targets": ["8"], "title": {"th": "ก"}, "budget": {}}],
         "waivers": [
           {"finding": "OVERDUE", "pointer": "/measures/0", "reason": {"th": "ก"}},
           {"finding": "OVERDUE", "pointer": "/measures/0", "reason": {"th": "ข"}},
           {"finding": " ", "pointer": 1, "until": "2566-01-01"}]}
        """;
    assertThat(pointers(JSON.plans().check(plan).problems()))
        .containsExactlyInAnyOrder(
            "/kind/1",
            "/kind/2",
            "/approved",
            "/measures/0/steps/0",
            "/measures/0/steps/1/dueMonth",
            "/measures/0/steps/2/dueMonth",
            "/measures/0/steps/3/dueMonth",
            "/measures/0/steps/3/recurs",
            "/measures/0/budget/baht",
            "/measures/0/success",
            "/measures/1/budget",
            "/waivers/2/finding",
            "/waivers/2/pointer",
            "/waivers/2/reason",
            "/waivers/2/until",
            "/waivers/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"measures\"", "\"report\"", "[\"measures\",\"report\"]"})
  void theKindIsOneWordOrSeveralInOrder(String kind) {
    String plan =
        "{\"schema\":\"ita/plan/v1\",\"agency\":{\"id\":\"x\"},\"fiscalYear\":2566,\"kind\":"
            + kind
            + ",\"measures\":[]}";
    assertThat(JSON.plans().write(JSON.plans().read(plan))).isEqualTo(plan);
    String reversed = plan.replace("\"measures\",\"report\"", "\"report\",\"measures\"");
    assertThat(JSON.plans().write(JSON.plans().read(reversed))).isEqualTo(plan);
    String none = plan.replace("\"kind\":" + kind, "\"kind\":[]");
    assertThat(pointers(JSON.plans().check(none).problems())).containsExactly("/kind");
  }

  @Test
  void whatCannotBeReadCausesNoOtherProblem() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {}, "fiscalYear": "x", "measures": [
          {"id": " ", "targets": "8", "title": 1, "monitoring": {"rounds": ["x", "y"]},
           "responsible": [{"unit": "u"}], "evidence": [{}],
           "progress": [{"date": "x", "status": "DONE"}, {"date": "y", "status": "DONE"}]},
          {"id": 1, "targets": ["a", "b"], "title": {"th": "ก"}, "period": {}, "gain": "1/0"}]}
        """;
    assertThat(pointers(JSON.checkedPlans().check(plan).problems()))
        .containsExactlyInAnyOrder(
            "/agency/id",
            "/fiscalYear",
            "/measures/0/id",
            "/measures/0/targets",
            "/measures/0/title",
            "/measures/0/monitoring/rounds/0",
            "/measures/0/monitoring/rounds/1",
            "/measures/0/responsible/0/role",
            "/measures/0/evidence/0",
            "/measures/0/progress/0/date",
            "/measures/0/progress/1/date",
            "/measures/1/id",
            "/measures/1/targets/0",
            "/measures/1/targets/1",
            "/measures/1/period",
            "/measures/1/gain");
  }

  @Test
  void codesKeepTheirPlacesBehindThoseThatCannotBeRead() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "x"}, "fiscalYear": 2566,
         "analysis": {"strengths": ["x", "Z1", "1", "1", null, "Z2"],
                      "developmentPoints": {"EIT": [1, "7", 2, "8", "3"]},
                      "printedNumbers": {"007": "1", "999999999999": "2"}},
         "measures": [
           {"id": "m1", "targets": [{}, "8", "8", [], "Z3"], "title": {"th": "ก"}},
           {"id": "m2", "targets": ["8", "Z4"], "title": {"th": "ก"}}]}
        """;
    assertThat(JSON.checkedPlans().check(plan).problems())
        .filteredOn(problem -> !problem.message().in(Language.EN).startsWith("expected"))
        .extracting(Problem::pointer)
        .containsExactly(
            "/analysis/strengths/3",
            "/measures/0/targets/2",
            "/analysis/strengths/1",
            "/analysis/strengths/5",
            "/analysis/developmentPoints/EIT/4",
            "/analysis/printedNumbers/007",
            "/analysis/printedNumbers/999999999999",
            "/measures/0/targets/4",
            "/measures/1/targets/1");
  }

  @Test
  void aDateOfTheBuddhistEraSaysHowToWriteIt() {
    String plan =
        """
        {"schema": "ita/plan/v1", "agency": {"id": "x"}, "fiscalYear": 2566, "measures": [
          {"id": "m", "targets": ["8"], "title": {"th": "ก"}, "period": {"to": "2566-09-30"}}]}
        """;
    assertThat(JSON.plans().check(plan).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("/measures/0/period/to");
              assertThat(problem.message().in(Language.EN))
                  .contains("Buddhist Era")
                  .contains("2023-09-30");
            });
  }

  @Test
  void codesAreOfTheFrameworkOfTheBasisElseOfTheYearBefore() {
    String bare =
        "{\"schema\": \"ita/plan/v1\", \"agency\": {\"id\": \"x\"}, \"fiscalYear\": %s, %s"
            + "\"measures\": [{\"id\": \"m\", \"targets\": [\"O42\"], \"title\": {\"en\": \"x\"}}]}";
    assertThat(JSON.checkedPlans().check(bare.formatted("2566", "")).isValid()).isTrue();
    assertThat(pointers(JSON.checkedPlans().check(bare.formatted("2569", "")).problems()))
        .containsExactly("/measures/0/targets/0");
    assertThat(
            JSON.checkedPlans()
                .check(bare.formatted("2569", "\"basis\": {\"fiscalYear\": 2565}, "))
                .isValid())
        .isTrue();
    assertThat(
            pointers(
                JSON.checkedPlans()
                    .check(
                        bare.formatted(
                            "2566", "\"basis\": {\"fiscalYear\": 2565, \"framework\": \"own\"}, "))
                    .problems()))
        .containsExactly("/basis/framework");
    assertThat(pointers(JSON.checkedPlans().check(bare.formatted("2500", "")).problems()))
        .containsExactly("/fiscalYear");
    assertThat(pointers(JSON.checkedPlans().check(bare.formatted("2580", "")).problems()))
        .containsExactly("/fiscalYear");
  }

  @Test
  void aTemplateWithoutEffortUsefulnessStepsOrALanguageDoesNotLoad() {
    String catalogue =
        """
        {"schema": "ita/catalogue/v1", "id": "a b", "templates": [
          {"id": "x", "targets": [{"codes": [], "years": {"from": 2566, "to": 2565}}],
           "title": {"th": "ก"}, "guideline": {"th": "ก", "en": "a"}, "steps": [],
           "responsible": [{"role": "clerk", "duty": "support"}], "monitoring": [6, 3]},
          {"id": "x", "general": true, "title": {"th": "ก", "en": "a"},
           "guideline": {"th": "ก", "en": "a"},
           "steps": [{"text": {"en": "a"}, "owner": "boss", "dueMonth": 13}],
           "responsible": [{"role": "boss", "duty": "lead"}], "monitoring": [],
           "effort": 6, "usefulness": 0}]}
        """;
    assertThat(pointers(JSON.catalogues().check(catalogue).problems()))
        .containsExactlyInAnyOrder(
            "/id",
            "/templates/0/targets/0/codes",
            "/templates/0/targets/0/years",
            "/templates/0/title",
            "/templates/0/steps",
            "/templates/0/responsible",
            "/templates/0/monitoring/1",
            "/templates/0/effort",
            "/templates/0/usefulness",
            "/templates/1/id",
            "/templates/1/steps/0/text",
            "/templates/1/steps/0/owner",
            "/templates/1/steps/0/dueMonth",
            "/templates/1/responsible/0/role",
            "/templates/1/monitoring",
            "/templates/1/effort",
            "/templates/1/usefulness");
  }

  private static final String TEMPLATE =
      """
      {"id": "%s", %s "targets": [{"codes": ["1"], "years": {"from": 2565, "to": 2566}}],
       "title": {"th": "ก", "en": "a"}, "guideline": {"th": "ก", "en": "a"},
       "steps": [{"text": {"th": "ก", "en": "a"}, "owner": "clerk", "dueMonth": 1}],
       "responsible": [{"role": "clerk", "duty": "lead"}], "monitoring": [6, 12],
       "effort": 1, "usefulness": 5}""";

  private static String catalogue(String... templates) {
    return "{\"schema\": \"ita/catalogue/v1\", \"id\": \"own\", \"templates\": ["
        + String.join(",", templates)
        + "]}";
  }

  private static ImmutableList<String> frameworks(String member) {
    String document = catalogue(TEMPLATE.formatted("x", member));
    return JSON.catalogues().read(document).templates().get(0).frameworks();
  }

  @Test
  void aTemplateSaysWhichFrameworksItIsMadeForOrIsForAny() {
    assertThat(frameworks("")).isEmpty();
    assertThat(frameworks("\"frameworks\": [],")).isEmpty();
    assertThat(frameworks("\"frameworks\": [\"th-ita\", \"own-2569\"],"))
        .containsExactly("th-ita", "own-2569");
    assertThat(JSON.catalogues().write(Catalogue.builtIn()))
        .contains("\"id\":\"no-gift-policy\",\"frameworks\":[\"th-ita\"],\"targets\"")
        .contains("\"id\":\"causes-and-remedies\",\"general\":true,\"title\"");
  }

  /** Catalogues from before targets were rated, steps recurred and sources said what for. */
  @Test
  void whatATemplateDoesNotSayIsAsItWasBefore() {
    MeasureTemplate plain =
        JSON.catalogues().read(catalogue(TEMPLATE.formatted("x", ""))).templates().get(0);
    assertThat(plain.targets().get(0).help()).isEqualTo(Help.MAIN);
    assertThat(plain.steps().get(0).recurs()).isEmpty();
    String rated =
        TEMPLATE
            .formatted(
                "x",
                "\"sources\": [{\"agency\": \"a\", \"fiscalYear\": 2565, \"filedUnder\": [\"O42\"]}],")
            .replace("\"to\": 2566}", "\"to\": 2566}, \"helps\": \"side\"")
            .replace("\"dueMonth\": 1", "\"dueMonth\": 12, \"recurs\": \"QUARTERLY\"");
    MeasureTemplate said = JSON.catalogues().read(catalogue(rated)).templates().get(0);
    assertThat(said.targets().get(0).help()).isEqualTo(Help.SIDE);
    assertThat(said.steps().get(0).recurs()).contains(Recurrence.QUARTERLY);
    assertThat(said.sources().get(0)).hasToString("a 2565 (O42)");
  }

  @Test
  void frameworksOfATemplateAreIdsEachOfThemOnce() {
    String document =
        catalogue(
            TEMPLATE.formatted("a", "\"frameworks\": [\"own\", \"th-ita\", \"own\"],"),
            TEMPLATE.formatted("b", "\"frameworks\": [\"own\", \" \", 1, \"own\"],"),
            TEMPLATE.formatted("c", "\"frameworks\": \"th-ita\","));
    assertThat(JSON.catalogues().check(document).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/templates/0/frameworks/2: duplicate framework \"own\"",
            "/templates/1/frameworks/1: expected a text that is not blank but found \" \"",
            "/templates/1/frameworks/2: expected a string but found 1",
            "/templates/2/frameworks: expected a list but found \"th-ita\"");
  }

  @Test
  void templatesOfTheSameIdAreReportedWhateverElseIsWrongWithThem() {
    String poor = TEMPLATE.replace("\"effort\": 1", "\"effort\": 6");
    String document =
        catalogue(
            poor.formatted("a", ""),
            TEMPLATE.formatted("B", ""),
            TEMPLATE.formatted("unreadable", ""),
            TEMPLATE.formatted("unreadable-0", ""),
            "1",
            poor.formatted("a", ""),
            TEMPLATE.formatted("B", ""),
            TEMPLATE.formatted("a", ""));
    assertThat(pointers(JSON.catalogues().check(document).problems()))
        .containsExactly(
            "/templates/0/effort",
            "/templates/1/id",
            "/templates/4",
            "/templates/5/id",
            "/templates/5/effort",
            "/templates/6/id",
            "/templates/7/id");
  }

  @Test
  void unitsHaveRolesThatAreKnown() {
    String units = "{\"schema\": \"ita/units/v1\", \"units\": {\"finance\": \" \", \"a/\\nb\": 1}}";
    assertThat(JSON.units().check(units).problems())
        .extracting(Problem::pointer)
        .containsExactly("/units/finance", "/units/a~1?b");
  }
}
