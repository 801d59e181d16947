package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.Score;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.analysis.Policy;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisDocumentTest {

  private static final Path DATA = Path.of("..", "ita-examples", "data");

  private static final String MIXED =
      """
      {"schema":"ita/assessment/v1","fiscalYear":2565,"agency":{"id":"m","name":"ก/ข"},
       "scores":{"1":80,"2":90,"3":90.01,"4":95.555,"5":70,"6":60,"7":60,"9.1":100,"9.2":50,
                 "9.3":33.3333,"9.4":100,"9.5":0,"10.1":100,"O42":100},
       "notApplicable":["8","O43"],
       "population":{"IIT":100},"respondents":{"IIT":5},
       "declared":{"total":70,"level":"A","scores":{"IIT":85.11}}}
      """;

  private static String analysis(ItaJson json, String document) {
    return json.analyses().write(json.advised().read(document));
  }

  @Test
  void theRealAssessmentGivesThePublishedResult() throws Exception {
    ItaJson json = ItaJson.standard();
    Advice analysis = json.advised().read(DATA.resolve("nadong-2565.assessment.json"));
    assertThat(json.analyses().write(analysis))
        .startsWith(
            "{\"schema\":\"ita/analysis/v1\",\"framework\":{\"id\":\"th-ita-2565\","
                + "\"fiscalYear\":2565,\"official\":true,\"fingerprint\":\""
                + ItaJson.standard().fingerprint(Frameworks.builtIn().of(FiscalYear.of(2565)))
                + "\"},\"agency\":{\"id\":\"nadong\",\"name\":"
                + "\"องค์การบริหารส่วนตำบลนาดง\",\"kind\":\"local-subdistrict\",\"province\":"
                + "\"บึงกาฬ\"},\"policy\":{\"strengthAbove\":90.00,\"urgent\":\"LOWEST\"},"
                + "\"total\":{\"score\":98.75,\"exact\":\"98.747600\",\"level\":\"AA\","
                + "\"levelName\":{")
        .contains(
            "\"score\":99.90,\"weight\":30,\"weighted\":29.97}",
            "{\"code\":\"1\",\"name\":{\"th\":\"การปฏิบัติหน้าที่\",\"en\":\"Performance of"
                + " duties\"},\"instrument\":\"IIT\",\"score\":100.00,\"rank\":1,"
                + "\"standing\":\"STRENGTH\",\"pointsLost\":0.00}",
            "\"strengths\":[\"1\",\"2\",\"3\",\"4\",\"9\",\"10\",\"5\",\"6\",\"7\"],"
                + "\"urgentWeaknesses\":[\"8\"],"
                + "\"developmentPoints\":{\"IIT\":[\"5\"],\"EIT\":[\"8\"],\"OIT\":[]},"
                + "\"nextLevel\":null,\"measures\":");
  }

  @Test
  void partsAndWhatIsMissingToTheNextLevelAreWritten() throws Exception {
    ItaJson json = ItaJson.standard();
    Advice analysis = json.advised().read(DATA.resolve("example-2568.assessment.json"));
    assertThat(json.analyses().write(analysis))
        .contains(
            "\"parts\":[{\"code\":\"EIT1\",\"score\":89.40},{\"code\":\"EIT2\",\"score\":79.12}]",
            "\"nextLevel\":{\"level\":\"GOOD\",\"missing\":"
                + "[{\"what\":\"EIT2\",\"now\":79.12,\"need\":85.00}]}");
  }

  @Test
  void thePolicyIsEchoed() {
    Policy policy =
        Policy.builder()
            .strength(Score.parse("80"))
            .strict(false)
            .urgency(Policy.Urgency.EITHER)
            .floor(Score.parse("62.5"))
            .build();
    assertThat(analysis(ItaJson.of(Advisor.standard().withPolicy(policy)), MIXED))
        .contains(
            "\"policy\":{\"strengthFrom\":80.00,\"urgent\":\"EITHER\",\"urgentBelow\":62.50}",
            "\"notApplicable\":[\"8\"]");
    Policy next = Policy.standard().withDevelopment(Policy.Development.NEXT_LOWEST);
    assertThat(analysis(ItaJson.of(Advisor.standard().withPolicy(next)), MIXED))
        .contains("\"urgent\":\"LOWEST\",\"develop\":\"NEXT_LOWEST\"}");
    assertThat(analysis(ItaJson.standard(), MIXED)).doesNotContain("\"develop\":");
  }

  @Test
  void aProposalThatMayBeLeftOutSaysSo() throws Exception {
    ItaJson json = ItaJson.standard();
    JsonNode measures =
        new JsonMapper()
            .readTree(
                json.analyses()
                    .write(json.advised().read(DATA.resolve("nadong-2565.assessment.json"))))
            .get("measures");
    assertThat(measures.size()).isEqualTo(4);
    assertThat(measures.get(0).has("optional")).isFalse();
    assertThat(measures.get(3).get("indicator").asString()).isEqualTo("5");
    assertThat(measures.get(3).get("optional").asBoolean()).isTrue();
  }

  @Test
  void everyScoreHasTwoDecimalsAndFindingsBothLanguages() {
    JsonNode document = new JsonMapper().readTree(analysis(ItaJson.standard(), MIXED));
    assertThat(document.get("findings").size()).isGreaterThan(5);
    for (JsonNode finding : document.get("findings")) {
      assertThat(finding.get("message").propertyNames()).containsExactly("th", "en");
      assertThat(finding.get("severity").asString()).isIn("info", "warning", "error");
    }
    assertThat(analysis(ItaJson.standard(), MIXED))
        .containsPattern("\"score\":95\\.56,\"rank\":2,")
        .doesNotContainPattern("\"(score|now|need|pointsLost|weighted)\":[0-9]+(\\.[0-9])?[,}]")
        .contains("ก/ข");
  }

  @Test
  void theTraceLeadsDownToTheEvidence() throws Exception {
    ItaJson json = ItaJson.standard();
    Advice mixed = json.advised().read(MIXED);
    JsonNode trace = new JsonMapper().readTree(json.analysesWithTrace().write(mixed)).get("trace");
    assertThat(trace.get("code").asString()).isEqualTo("total");
    assertThat(trace.get("basis").asString()).isEqualTo("WEIGHTED_SUM");
    assertThat(trace.has("share")).isFalse();
    JsonNode iit = trace.get("children").get(0);
    assertThat(iit.get("share").asString()).isEqualTo("0.300000");
    assertThat(iit.get("rules").get(0).get("kind").asString()).isEqualTo("WEIGHTS");
    assertThat(iit.get("rules").get(0).get("confidence").asString()).isEqualTo("confirmed");
    JsonNode fourth = iit.get("children").get(3);
    assertThat(fourth.toString())
        .contains("\"code\":\"4\",\"basis\":\"PUBLISHED\",\"exact\":\"95.555000\"")
        .contains("\"published\":95.555");
    JsonNode eit = trace.get("children").get(1);
    assertThat(eit.get("leftOut").toString()).isEqualTo("[\"8\"]");
    JsonNode ninth = trace.get("children").get(2).get("children").get(0);
    assertThat(ninth.get("exact").asString()).isEqualTo("56.666660");
    assertThat(ninth.get("children").get(2).get("share").asString()).isEqualTo("0.200000");
    JsonNode tallied =
        new JsonMapper()
            .readTree(
                json.analysesWithTrace()
                    .write(json.advised().read(DATA.resolve("example-2564.assessment.json"))));
    assertThat(tallied.get("trace").toString())
        .contains("\"basis\":\"TALLIED\"", "\"tally\":[", "\"points\":[0,33,67,100]");
    assertThat(json.analyses().write(mixed)).doesNotContain("\"trace\"");
  }

  @Test
  void theSameValueGivesTheSameBytesInEveryLocaleAndZone() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<List<String>> all = new ArrayList<>();
    try {
      for (String tag : List.of("en", "th-TH-u-nu-thai-ca-buddhist", "tr", "ar-EG-u-nu-arab")) {
        for (String id : List.of("UTC", "Asia/Bangkok")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          all.add(everything());
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(all).hasSize(8).containsOnly(all.get(0));
  }

  private static List<String> everything() throws Exception {
    ItaJson json = ItaJson.standard();
    List<String> documents = new ArrayList<>();
    documents.add(json.analysesWithTrace().indented().write(json.advised().read(MIXED)));
    documents.add(json.assessments().write(json.assessments().read(MIXED)));
    Frameworks.builtIn().all().stream()
        .map(json.frameworkDocuments()::write)
        .forEach(documents::add);
    documents.add(json.assessments().check("{\"x\":1,\"fiscalYear\":๑}").problems().toString());
    documents.add(json.assessments().check(new byte[] {'"', (byte) 0xFF}).problems().toString());
    return documents;
  }

  @Test
  void aGivenFrameworkScoresEveryAssessment() {
    Framework other = Frameworks.builtIn().of(FiscalYear.of(2564));
    Checked<Advice> analysis =
        ItaJson.of(Advisor.standard().withFramework(other)).advised().check(MIXED);
    assertThat(analysis.problems().stream().map(Problem::pointer)).containsExactly("/fiscalYear");
    String named =
        MIXED.replace("\"fiscalYear\":2565", "\"fiscalYear\":2565,\"framework\":\"th-ita-2564\"");
    assertThat(analysis(ItaJson.standard(), named)).contains("\"id\":\"th-ita-2564\"");
    assertThat(analysis(ItaJson.of(Advisor.standard().withFramework(other)), named))
        .isEqualTo(analysis(ItaJson.standard(), named));
  }

  @Test
  void aFrameworkThatIsAddedIsFoundByNameAndByYear() {
    JsonMapper mapper = new JsonMapper();
    String source =
        ItaJson.standard().frameworkDocuments().write(Frameworks.builtIn().of(FiscalYear.of(2565)));
    Framework own =
        ItaJson.standard()
            .frameworkDocuments()
            .read(
                source
                    .replace("\"id\":\"th-ita-2565\"", "\"id\":\"own\"")
                    .replace("\"fiscalYear\":2565", "\"fiscalYear\":2570"));
    ItaJson json = ItaJson.of(Advisor.standard().withFrameworks(Frameworks.builtIn().with(own)));
    String next = MIXED.replace("\"fiscalYear\":2565", "\"fiscalYear\":2570");
    assertThat(mapper.readTree(analysis(json, next)).get("framework").get("id").asString())
        .isEqualTo("own");
    assertThat(ItaJson.standard().advised().check(next).problems())
        .extracting(Problem::pointer)
        .containsExactly("/fiscalYear");
    assertThat(json.advised().read(next).analysis().scorecard().framework()).isEqualTo(own);
  }
}
