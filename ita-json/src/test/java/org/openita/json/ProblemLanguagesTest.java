package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.advice.PlanProposer;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.review.Reviewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tests that whatever is wrong with a document is said in both languages. */
class ProblemLanguagesTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ItaJson JSON = ItaJson.standard();

  private static final String ASSESSMENT =
      """
      {"schema":"ita/assessment/v1","fiscalYear":2565,
       "agency":{"id":"a","name":"b","kind":"department","size":"M","province":"c"},
       "scores":{"1":90,"2":91,"3":92,"4":93,"5":94,"6":95.5,"7":60,"8":97,"9":98},
       "tallies":{},"notApplicable":["10"],"population":{"IIT":100},"respondents":{"IIT":90},
       "declared":{"total":90,"level":"A","scores":{"IIT":92}},
       "developmentPoints":{"IIT":["1"],"EIT":["7"]}}""";

  private static final String UNITS =
      """
      {"schema":"ita/units/v1","units":{"finance":"กองคลัง","personnel":"สำนักปลัด"}}""";

  /** Values that no member has, and some that a few have. */
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "-1",
          "0.5",
          "101",
          "99999999999999999999",
          "1e9999",
          "\"\"",
          "\"x\"",
          "\"2566-01-01\"",
          "\"2023-02-30\"",
          "\"IIT\"",
          "\"I1\"",
          "\"1\"",
          "[]",
          "{}",
          "[1,1]",
          "[\"1\",\"1\"]",
          "\"\\ud800\"",
          "{\"th\":\"\"}");

  private record Kind(String document, Function<String, List<Problem>> check) {}

  private static final ImmutableList<Kind> KINDS = kinds();

  private static ImmutableList<Kind> kinds() {
    Advice advice = JSON.advised().read(ASSESSMENT);
    Plan plan = PlanProposer.standard().withAtMost(3).propose(advice).orElseThrow();
    Framework own = JSON.advisor().framework(plan).orElseThrow();
    String framework =
        JSON.frameworkDocuments().write(Frameworks.builtIn().of(FiscalYear.of(2567)));
    String review = JSON.reviews().write(Reviewer.standard().review(plan, own).orElseThrow());
    return ImmutableList.of(
        new Kind(ASSESSMENT, text -> JSON.advised().check(text).problems()),
        new Kind(JSON.plans().write(plan), text -> JSON.checkedPlans().check(text).problems()),
        new Kind(framework, text -> JSON.frameworkDocuments().check(text).problems()),
        new Kind(catalogue(), text -> JSON.catalogues().check(text).problems()),
        new Kind(UNITS, text -> JSON.units().check(text).problems()),
        new Kind(review, text -> JSON.earlierReviews().check(text).problems()));
  }

  /** Returns the first templates, as many as have every member. */
  private static String catalogue() {
    JsonNode catalogue = MAPPER.readTree(JSON.catalogues().write(Catalogue.builtIn()));
    ArrayNode templates = (ArrayNode) catalogue.get("templates");
    while (templates.size() > 4) {
      templates.remove(4);
    }
    return catalogue.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> all) {
    if (node.isContainer() && !node.isEmpty()) {
      all.add(node);
      node.forEach(child -> collect(child, all));
    }
  }

  private static String mutated(String document, Random random) {
    JsonNode root = MAPPER.readTree(document);
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    for (int i = 0; i <= random.nextInt(3); i++) {
      JsonNode at = containers.get(random.nextInt(containers.size()));
      JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
      boolean removes = random.nextInt(4) == 0;
      if (at.isEmpty()) {
        continue;
      }
      if (at instanceof ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (removes) {
          object.remove(name);
        } else {
          object.set(random.nextInt(8) == 0 ? name + "x" : name, value);
        }
      } else if (at instanceof ArrayNode array) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
          case 0 -> array.remove(index);
          case 1 -> array.add(array.get(index).deepCopy());
          default -> array.set(index, value);
        }
      }
    }
    return root.toString();
  }

  private static String broken(String document, Random random) {
    int at = random.nextInt(document.length());
    String mark = String.valueOf("{}[]\",:x0-\\\u0001".charAt(random.nextInt(12)));
    return document.substring(0, at) + mark + document.substring(at + random.nextInt(2));
  }

  @Property(tries = 1000)
  @Label("every problem of a changed document is complete in both languages")
  void everyProblemOfAChangedDocumentIsCompleteInBothLanguages(@ForAll long seed) {
    Random random = new Random(seed);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    String changed =
        random.nextInt(5) == 0 ? broken(kind.document(), random) : mutated(kind.document(), random);
    assertThat(kind.check().apply(changed))
        .allSatisfy(
            problem -> assertThat(problem.message().isComplete()).as(problem.toString()).isTrue());
  }
}
