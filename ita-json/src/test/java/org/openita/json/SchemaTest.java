package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.plan.Units;
import org.openita.review.Reviewer;
import org.openita.scoring.Assessment;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas say what the reader does, and the reader what the schemas say. */
class SchemaTest {

  private static final ItaJson JSON = ItaJson.standard();

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Schema ASSESSMENT = schema("assessment");
  private static final Schema FRAMEWORK = schema("framework");
  private static final Schema ANALYSIS = schema("analysis");

  /**
   * What schemas cannot say, by the messages of the reader: what only the whole of a framework
   * shows, and sums of counts. Duplicate members, numbers of too many decimals, counts in strings
   * above the largest, and halves of surrogate pairs are not among the generated documents.
   */
  private static final ImmutableList<String> BEYOND_SCHEMAS =
      ImmutableList.of(
          "weights of the instruments must sum",
          "duplicate ",
          "already names indicator",
          "a name of indicator",
          "must not have both sub-indicators and items",
          "requires items everywhere",
          "requires a higher total",
          "requires higher components",
          "cannot be reached",
          "the last level",
          "the framework has no",
          "already has a name",
          "has two rows for",
          "must have no parts or at least two",
          "atLeast must be in",
          // of plans and catalogues as a whole
          "must be 2501 or later",
          "must not end before it begins",
          "duplicate role",
          "duplicate template id",
          "monitoring rounds must ascend",
          "must precede the dated ones",
          "in the order of their dates",
          "is final, so",
          "of a target must ascend",
          "has no such day",
          "a tally has at most");

  private static final Schema PLAN = schema("plan");
  private static final Schema CATALOGUE = schema("catalogue");
  private static final Schema UNITS = schema("units");
  private static final Schema REVIEW = schema("review");

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ItaJson.schema(name).orElseThrow());
  }

  private static void accepts(Schema schema, String document) {
    assertThat(schema.validate(MAPPER.readTree(document))).as(document).isEmpty();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return Samples.assessments();
  }

  @Provide
  Arbitrary<Framework> frameworks() {
    return Samples.frameworks();
  }

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

  @Property(tries = 300)
  void theSchemaAcceptsEveryAssessmentThatIsWritten(@ForAll("assessments") Assessment assessment) {
    accepts(ASSESSMENT, JSON.assessments().write(assessment));
  }

  @Property(tries = 200)
  void theSchemaAcceptsEveryFrameworkThatIsWritten(@ForAll("frameworks") Framework framework) {
    accepts(FRAMEWORK, JSON.frameworkDocuments().write(framework));
  }

  @Test
  void schemaAndReaderAgreeOnTheMostLevelsAndInstruments() {
    assertThat(problems(FRAMEWORK, withLevels(100))).isEmpty();
    assertThat(problems(FRAMEWORK, withLevels(101)))
        .containsExactly("/levels: a framework has at most 100 levels but had 101");
    assertThat(problems(FRAMEWORK, withInstruments(100))).isEmpty();
    assertThat(problems(FRAMEWORK, withInstruments(101)))
        .contains("/instruments: a framework has at most 100 instruments but had 101");
  }

  private static List<String> problems(Schema schema, ObjectNode framework) {
    String document = MAPPER.writeValueAsString(framework);
    List<Problem> problems = JSON.frameworkDocuments().check(document).problems();
    agree(schema, document, problems);
    return problems.stream().map(Problem::toString).toList();
  }

  private static ObjectNode framework() {
    Framework builtIn = Frameworks.builtIn().of(FiscalYear.of(2565));
    ObjectNode document =
        (ObjectNode) MAPPER.readTree(JSON.frameworkDocuments().write(builtIn.withId("own")));
    document.remove(List.of("criteria", "vectors"));
    return document;
  }

  private static ObjectNode withLevels(int number) {
    ObjectNode document = framework();
    ArrayNode levels = document.putArray("levels");
    for (int i = number - 1; i >= 0; i--) {
      ObjectNode level = levels.addObject().put("code", "L" + i).put("confidence", "confirmed");
      level.putObject("name").put("en", "level " + i);
      if (i > 0) {
        level.put("totalAtLeast", i);
      }
    }
    return document;
  }

  private static ObjectNode withInstruments(int number) {
    ObjectNode document = framework();
    ArrayNode instruments = document.putArray("instruments");
    for (int i = 1; i <= number; i++) {
      ObjectNode instrument =
          instruments.addObject().put("code", "S" + i).put("form", "SURVEY").put("weight", 1);
      instrument.putObject("name").put("en", "survey " + i);
      ObjectNode indicator = instrument.putArray("indicators").addObject().put("code", "" + i);
      indicator.putObject("name").put("en", "indicator " + i);
    }
    return document;
  }

  @Test
  void theSchemaAcceptsTheBuiltInFrameworks() {
    Frameworks.builtIn().all().stream()
        .map(JSON.frameworkDocuments()::write)
        .forEach(document -> accepts(FRAMEWORK, document));
  }

  @Property(tries = 2000)
  void schemaAndReaderAgreeOnChangedAssessments(
      @ForAll("assessments") Assessment assessment, @ForAll Random random) {
    String document = changed(JSON.assessments().write(assessment), random);
    agree(ASSESSMENT, document, Oracle.check(JSON.assessments(), document).problems());
  }

  @Property(tries = 2000)
  void schemaAndReaderAgreeOnChangedFrameworks(
      @ForAll("frameworks") Framework framework, @ForAll Random random) {
    String document = changed(JSON.frameworkDocuments().write(framework), random);
    agree(FRAMEWORK, document, Oracle.check(JSON.frameworkDocuments(), document).problems());
  }

  @Property(tries = 300)
  void theSchemaAcceptsEveryPlanThatIsWritten(@ForAll("plans") Plan plan) {
    accepts(PLAN, JSON.plans().write(plan));
  }

  @Property(tries = 2000)
  void schemaAndReaderAgreeOnChangedPlans(@ForAll("plans") Plan plan, @ForAll Random random) {
    String document = changed(JSON.plans().write(plan), random);
    agree(PLAN, document, Oracle.check(JSON.plans(), document).problems());
  }

  @Property(tries = 1000)
  void schemaAndReaderAgreeOnChangedCatalogues(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    String written = JSON.catalogues().write(catalogue);
    accepts(CATALOGUE, written);
    String document = changed(written, random);
    agree(CATALOGUE, document, Oracle.check(JSON.catalogues(), document).problems());
  }

  @Property(tries = 500)
  void schemaAndReaderAgreeOnChangedUnits(@ForAll("units") Units units, @ForAll Random random) {
    String written = JSON.units().write(units);
    accepts(UNITS, written);
    String document = changed(written, random);
    agree(UNITS, document, Oracle.check(JSON.units(), document).problems());
  }

  @Test
  void theSchemaAcceptsTheBuiltInCatalogue() {
    accepts(CATALOGUE, JSON.catalogues().write(Catalogue.builtIn()));
  }

  @Test
  void theSchemasAcceptThePlansOfTheExamplesAndTheirReviews() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "ita-examples", "data"))) {
      List<Path> plans = files.filter(file -> file.toString().endsWith(".plan.json")).toList();
      assertThat(plans).hasSize(5);
      for (Path file : plans) {
        accepts(PLAN, Files.readString(file));
        Plan plan = JSON.checkedPlans().read(file);
        for (Reviewer reviewer :
            List.of(Reviewer.standard(), Reviewer.standard().asOf(plan.fiscalYear().end()))) {
          accepts(
              REVIEW,
              JSON.reviews().write(reviewer.review(plan, Frameworks.builtIn()).orElseThrow()));
        }
      }
    }
  }

  @Test
  void theSchemasAndTheReaderCallTheSameTextsBlank() {
    Set<String> blanks = Set.copyOf(BlankTable.all());
    Pattern notBlank =
        Pattern.compile(
            MAPPER
                .readTree(ItaJson.schema("assessment").orElseThrow())
                .at("/$defs/agency/properties/id/pattern")
                .asString());
    String document =
        "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":%s}}";
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = Character.toString(c);
      if (notBlank.matcher(text).find() == blanks.contains(text)) {
        fail("U+%X is blank in one of the schema and the table", c);
      }
    }
    for (String blank : blanks) {
      // Its neighbours are blank as well, or not.
      for (int c = Math.max(0, blank.charAt(0) - 1); c <= blank.charAt(0) + 1; c++) {
        String text = Character.toString(c);
        assertThat(
                JSON.assessments()
                    .check(document.formatted(MAPPER.writeValueAsString(text + text)))
                    .problems())
            .as("U+%X", c)
            .hasSize(blanks.contains(text) ? 1 : 0);
      }
    }
  }

  private static void agree(Schema schema, String document, List<Problem> problems) {
    boolean accepted = schema.validate(MAPPER.readTree(document)).isEmpty();
    List<Problem> local =
        problems.stream()
            .filter(
                problem ->
                    BEYOND_SCHEMAS.stream().noneMatch(problem.message().in(Language.EN)::contains))
            .toList();
    // Where all that is wrong is beyond schemas, a schema may know some of it and need not.
    if (problems.isEmpty() || !local.isEmpty()) {
      assertThat(accepted).as("%s%n%s", document, problems).isEqualTo(problems.isEmpty());
    }
  }

  /** The document with one to three values, names or members changed. */
  private static String changed(String document, Random random) {
    JsonNode root = MAPPER.readTree(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<JsonNode> holders = new ArrayList<>();
      collect(root, holders);
      change(holders.get(random.nextInt(holders.size())), random);
    }
    return MAPPER.writeValueAsString(root);
  }

  private static void collect(JsonNode node, List<JsonNode> into) {
    if (node.isContainer()) {
      into.add(node);
      node.forEach(child -> collect(child, into));
    }
  }

  private static void change(JsonNode holder, Random random) {
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (holder instanceof ArrayNode list) {
      if (list.isEmpty() || random.nextInt(4) == 0) {
        list.add(value);
      } else if (random.nextInt(3) == 0) {
        list.remove(random.nextInt(list.size()));
      } else {
        list.set(random.nextInt(list.size()), value);
      }
    } else if (holder instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      if (names.isEmpty() || random.nextInt(4) == 0) {
        object.set(NAMES.get(random.nextInt(NAMES.size())), value);
      } else if (random.nextInt(3) == 0) {
        object.remove(names.get(random.nextInt(names.size())));
      } else {
        object.set(names.get(random.nextInt(names.size())), value);
      }
    }
  }

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "1",
          "o1",
          "O1",
          "",
          "x",
          "A.",
          "A..B",
          "A-1",
          "th",
          "en",
          "scores",
          "total",
          "points",
          "lines",
          "id",
          "targets",
          "title",
          "general",
          "frameworks",
          "round",
          "rounds",
          "date",
          "progress",
          "period",
          "monitoring",
          "gain",
          "clerk",
          "reversed",
          "items",
          "mode",
          "name",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345");

  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "0",
          "1",
          "100",
          "100.01",
          "-0",
          "-1",
          "1e2",
          "1e3",
          "2565",
          "2565.0",
          "2565.5",
          "5.5",
          "99.51",
          "1e18",
          "9223372036854775807",
          "9223372036854775808",
          "null",
          "true",
          "false",
          "[]",
          "{}",
          "[1,2]",
          "[0,100]",
          "[1]",
          "[\"1\"]",
          "{\"th\":\"ก\"}",
          "{\"1\":1}",
          "{\"x\":1}",
          "\"\"",
          "\" \"",
          "\"\u3000\u00A0\"",
          "\"x\"",
          "\"\u200B\"",
          "\"AA\"",
          "\"aa\"",
          "\"A_1\"",
          "\"๙๙.๕๑\"",
          "\"๒๕๖๕\"",
          "\"2565\"",
          "\"2499\"",
          "\"๓๐๐๐\"",
          "\"100\"",
          "\"๑๐๐\"",
          "\"100.00\"",
          "\"100.01\"",
          "\"101\"",
          "\"007\"",
          "\"-1\"",
          "\"1.5\"",
          "\"1.\"",
          "\".5\"",
          "\"1e2\"",
          "\"0.1234567\"",
          "\"0.10000000\"",
          "\"5.0\"",
          "\"MEAN\"",
          "\"SURVEY\"",
          "\"HALF_UP\"",
          "\"confirmed\"",
          "\"WEIGHTS\"",
          "\"ita/assessment/v1\"",
          "\"A.B-1\"",
          "\"2023-01-31\"",
          "\"2023-04-31\"",
          "\"2023-02-29\"",
          "\"2566-01-31\"",
          "\"2399-12-31\"",
          "\"2023-13-01\"",
          "\"27 มกราคม 2566\"",
          "\"1/3\"",
          "\"-1/3\"",
          "\"1/0\"",
          "\"DONE\"",
          "\"CANCELLED\"",
          "\"lead\"",
          "\"support\"",
          "\"clerk\"",
          "\"๑๒\"",
          "\"13\"",
          "12",
          "5",
          "6",
          "[3,6]",
          "[\"8\",\"8\"]",
          "{\"th\":\"ก\",\"en\":\"a\"}",
          "{\"status\":\"DONE\"}",
          "{\"from\":\"2023-01-01\"}",
          "{\"rounds\":[]}",
          "{\"unit\":\"u\",\"role\":\"lead\"}",
          "\"A..B\"",
          "\"" + "x".repeat(81) + "\"",
          "\"" + "😀".repeat(80) + "\"");

  @Test
  void theSchemasAcceptTheExamplesAndEveryAnalysisOfThem() throws IOException {
    Frameworks frameworks = Frameworks.builtIn();
    for (Path file : examples(".framework.json")) {
      accepts(FRAMEWORK, Files.readString(file));
      frameworks = frameworks.with(JSON.frameworkDocuments().read(file));
    }
    ItaJson json = ItaJson.of(Advisor.standard().withFrameworks(frameworks));
    assertThat(examples(".assessment.json")).isNotEmpty();
    for (Path file : examples(".assessment.json")) {
      accepts(ASSESSMENT, Files.readString(file));
      Advice advice = json.advised().read(file);
      accepts(ANALYSIS, json.analyses().write(advice));
      accepts(ANALYSIS, json.analysesWithTrace().write(advice));
    }
  }

  private static List<Path> examples(String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "ita-examples", "data"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assessment", "analysis", "framework", "plan", "review", "catalogue", "units"})
  void everyDocumentHasASchemaOfThe202012Dialect(String name) {
    JsonNode schema = MAPPER.readTree(ItaJson.schema(name).orElseThrow());
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    Schema metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(schema)).isEmpty();
    assertThat(ItaJson.schemas()).contains(name);
  }

  @Test
  void otherNamesHaveNone() {
    assertThat(ItaJson.schema("../schema/assessment")).isEmpty();
    assertThat(ItaJson.schema("")).isEmpty();
  }
}
