package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Problem;
import org.openita.framework.Confidence;
import org.openita.framework.Framework;

class FrameworkReadingTest {

  private static final String DOCUMENT =
      """
      {
        "schema": "ita/framework/v1", "id": "own", "fiscalYear": 2569, "name": { "en": "Own" },
        "rounding": { "indicator": 2 },
        "instruments": [
          { "code": "S", "name": { "en": "Survey" }, "form": "SURVEY", "weight": 60,
            "indicators": [ { "code": "1", "name": { "en": "One" },
              "items": [ { "code": "I1", "points": [0, 100] },
                         { "code": "I2", "lines": [ { "code": "I2.1", "points": [0, 50, 100] } ] } ] } ] },
          { "code": "C", "name": { "en": "Checklist" }, "form": "CHECKLIST", "weight": 40,
            "indicators": [ { "code": "2", "name": { "en": "Two" } } ] }
        ],
        "levels": [ { "code": "HIGH", "name": { "en": "High" }, "totalAtLeast": 80, "confidence": "confirmed" },
                    { "code": "LOW", "name": { "en": "Low" }, "confidence": "confirmed" } ]
      }
      """;

  private static final JsonFormat<Framework> FRAMEWORKS = ItaJson.standard().frameworkDocuments();

  private static List<String> problems(String... changes) {
    String document = DOCUMENT;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(document).contains(changes[i]);
      document = document.replace(changes[i], changes[i + 1]);
    }
    return FRAMEWORKS.check(document).problems().stream().map(Problem::toString).toList();
  }

  private static void assertProblems(List<String> problems, String... starts) {
    assertThat(problems).hasSize(starts.length);
    for (int i = 0; i < starts.length; i++) {
      assertThat(problems.get(i)).startsWith(starts[i]);
    }
  }

  @Test
  void theDocumentItselfIsRight() {
    assertThat(problems()).isEmpty();
    assertThat(FRAMEWORKS.read(DOCUMENT).official()).isFalse();
  }

  @Test
  void whatOnlyTheWholeShowsIsReportedAtItsPointer() {
    assertProblems(
        problems("60", "50", "\"2\", \"name\"", "\"1\", \"name\"", "80", "0"),
        "/instruments: weights of the instruments must sum to 100",
        "/instruments/1/indicators/0/code: duplicate code 1",
        "/levels/1: LOW cannot be reached");
  }

  @Test
  void whatAnElementChecksItselfIsReportedAtTheElement() {
    assertProblems(
        problems(
            "[0, 100]", "[0]",
            "\"I2\", ", "\"I2\", \"points\": [0, 1], ",
            "60", "0"),
        "/instruments/0/weight: expected a number above 0 but found 0",
        "/instruments/0/indicators/0/items/0: item I1 must have 2 to 100 answer options but had 1",
        "/instruments/0/indicators/0/items/1: item I2 with answer lines must not have points");
    assertProblems(
        problems("[0, 50, 100]", "[]"),
        "/instruments/0/indicators/0/items/1/lines/0: answer line I2.1 must have points");
  }

  @Test
  void oneBadPointIsOneProblem() {
    assertProblems(
        problems("[0, 50, 100]", "[0, 101]", "[0, 100]", "[\"x\", 100]"),
        "/instruments/0/indicators/0/items/0/points/0: expected a number from 0 to 100",
        "/instruments/0/indicators/0/items/1/lines/0/points/1: expected a number from 0 to 100");
  }

  @Test
  void everyMemberIsChecked() {
    assertProblems(
        problems(
            "\"own\"",
            "\" \"",
            "2569",
            "2022",
            "{ \"en\": \"Own\" }",
            "{}",
            "\"indicator\": 2",
            "\"indicator\": 7, \"mode\": \"UNNECESSARY\"",
            "\"SURVEY\"",
            "\"survey\"",
            "\"code\": \"2\"",
            "\"cod\": \"2\"",
            "\"High\"",
            "\" \"",
            "80",
            "80.001",
            "\"confirmed\" } ]",
            "\"sure\" } ]",
            "]\n}\n",
            """
            ], "official": "yes", "sampleSize": { "percent": 101, "atLeast": -1 },
              "rules": [ { "kind": "LUCK", "confidence": "confirmed", "source": "x" } ],
              "vectors": [ { "id": "v", "scores": [], "total": 5.555, "level": "a" } ]
            }
            """),
        "/id: expected a text that is not blank",
        "/fiscalYear: expected a fiscal year",
        "/name: a text needs th, en or both",
        "/rounding/indicator: expected a number of decimals, 0 to 6, but found 7",
        "/rounding/mode: expected one of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN but",
        "/instruments/0/form: expected one of SURVEY, CHECKLIST but found \"survey\"",
        "/instruments/1/indicators/0/cod: unknown member",
        "/instruments/1/indicators/0/code: the member is missing",
        "/levels/0/name/en: expected a text that is not blank",
        "/levels/0/totalAtLeast: expected a number from 0 to 100 with at most 2 decimals",
        "/levels/1/confidence: expected one of confirmed, derivative, unverified but found \"sure\"",
        "/official: expected true or false but found \"yes\"",
        "/sampleSize/percent: expected a whole number of percent",
        "/sampleSize/atLeast: expected a whole number, 0 or more, but found -1",
        "/sampleSize/atMost: the member is missing",
        "/rules/0/kind: expected one of WEIGHTS, POINTS,",
        "/rules/0/source: expected an object but found \"x\"",
        "/vectors/0/scores: expected an object but found a list",
        "/vectors/0/total: expected a number from 0 to 100 with at most 2 decimals",
        "/vectors/0/level: expected the code of a level",
        "/vectors/0/source: the member is missing");
  }

  @Test
  void problemsOfAnElementAreReportedAtItsMembers() {
    assertProblems(
        problems(
            "\"I1\", ",
            "\"I1\", \"name\": { \"en\": \"x\" }, ",
            "{ \"en\": \"One\" },",
            "{ \"en\": \"\\u200b\" }, \"variants\": [\"a\", \"\\u200b\"],",
            "[ { \"code\": \"2\", \"name\": { \"en\": \"Two\" } } ]",
            "[], \"parts\": [ { \"code\": \"C1\", \"name\": { \"en\": \"x\" } } ]"),
        "/instruments/0/indicators/0/name/en: expected a text that is not blank but found \"?\"",
        "/instruments/0/indicators/0/variants/1: expected a text that is not blank but found \"?\"",
        "/instruments/1/parts: instrument C must have no parts or at least two but had 1",
        "/instruments/1/indicators: instrument C must have at least one indicator");
    assertProblems(
        problems(
            "{ \"en\": \"Two\" }",
            "{ \"en\": \"Two\" }, \"items\": [ { \"code\": \"Q\" } ], \"subIndicators\":"
                + " [ { \"code\": \"2.1\", \"name\": { \"en\": \"x\" } } ]"),
        "/instruments/1/indicators/0: indicator 2 must not have both sub-indicators and items");
    assertProblems(
        problems("{ \"en\": \"Two\" }", "{ \"en\": \"Two\" }, \"aggregation\": \"MEAN_OF_ITEMS\""),
        "/instruments/1/indicators/0/aggregation: MEAN_OF_ITEMS requires items everywhere below 2");
  }

  private static List<String> criteria(String criteria) {
    return problems("]\n}\n", "], \"criteria\": " + criteria + " }");
  }

  private static final String STEPS =
      "{ \"code\": \"STEPS_GIVEN\", \"confidence\": \"confirmed\" }";

  @Test
  void criteriaAreReadAndWritten() {
    Framework framework =
        FRAMEWORKS.read(
            DOCUMENT.replace(
                "]\n}\n",
                """
                ], "criteria": [
                  { "kind": "measures", "item": "O42",
                    "elements": [ { "code": "STEPS_GIVEN", "confidence": "derivative" },
                                  { "confidence": "confirmed", "code": "SOURCE_YEAR_NAMED" } ] },
                  { "elements": [ { "code": "RESULTS_REPORTED", "confidence": "unverified" } ],
                    "kind": "report" } ] }
                """));
    assertThat(framework.criteria())
        .hasToString("[measures O42: SOURCE_YEAR_NAMED, STEPS_GIVEN, report: RESULTS_REPORTED]");
    assertThat(framework.criteria().get(0).elements().values())
        .containsExactly(Confidence.CONFIRMED, Confidence.DERIVATIVE);
    assertThat(FRAMEWORKS.write(framework))
        .contains(
            "\"criteria\":[{\"kind\":\"measures\",\"item\":\"O42\",\"elements\":["
                + "{\"code\":\"SOURCE_YEAR_NAMED\",\"confidence\":\"confirmed\"},"
                + "{\"code\":\"STEPS_GIVEN\",\"confidence\":\"derivative\"}]},"
                + "{\"kind\":\"report\",\"elements\":["
                + "{\"code\":\"RESULTS_REPORTED\",\"confidence\":\"unverified\"}]}]");
    assertThat(FRAMEWORKS.write(FRAMEWORKS.read(DOCUMENT))).doesNotContain("criteria");
  }

  @Test
  void everythingWrongWithCriteriaIsReportedAtItsPlace() {
    assertThat(criteria("[ { \"kind\": \"report\", \"elements\": [ " + STEPS + " ] } ]")).isEmpty();
    assertThat(criteria("[]")).isEmpty();
    assertProblems(
        criteria(
            """
            [ { "kind": "plan", "item": "o1", "elements":
                [ { "code": "STEPS" }, 1, { "code": "STEPS_GIVEN", "confidence": "sure" } ] },
              { "for": "report" },
              "x",
              { "kind": "measures", "elements": [ %1$s, %1$s ] },
              { "kind": "measures", "elements": {} } ]
            """
                .formatted(STEPS)),
        "/criteria/0/kind: expected one of measures, report but found \"plan\"",
        "/criteria/0/item: expected a code",
        "/criteria/0/elements/0/code: expected one of SOURCE_YEAR_NAMED, URGENT_",
        "/criteria/0/elements/0/confidence: the member is missing",
        "/criteria/0/elements/1: expected an object but found 1",
        "/criteria/0/elements/2/confidence: expected one of confirmed,",
        "/criteria/1/for: unknown member",
        "/criteria/1/kind: the member is missing",
        "/criteria/1/elements: the member is missing",
        "/criteria/2: expected an object but found \"x\"",
        "/criteria/3/elements/1/code: duplicate element STEPS_GIVEN",
        "/criteria/4/elements: expected a list but found an object");
    assertProblems(
        criteria("[ { \"kind\": \"report\", \"elements\": [] } ]"),
        "/criteria/0: a criterion must have at least one element");
    assertProblems(
        criteria(
            """
            [ { "kind": "report", "item": "I2.1", "elements": [ %1$s ] },
              { "kind": "report", "item": "O42", "elements": [ %1$s ] } ]
            """
                .formatted(STEPS)),
        "/criteria/0/item: the framework has no item I2.1",
        "/criteria/1/kind: duplicate kind report");
  }

  @Test
  void aSampleSizeThatContradictsItselfIsReported() {
    assertProblems(
        problems(
            "\"instruments\":",
            "\"sampleSize\": { \"percent\": 10, \"atLeast\": 50, \"atMost\": 40 }, \"instruments\":"),
        "/sampleSize: atLeast must be in [0, atMost]");
  }
}
