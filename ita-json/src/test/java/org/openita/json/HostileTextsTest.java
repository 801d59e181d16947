package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.UnitRole;
import org.openita.framework.Frameworks;
import org.openita.plan.Plan;
import org.openita.review.Reviewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every member of every document with texts that were made to do harm. */
class HostileTextsTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ItaJson JSON = ItaJson.standard();
  private static final int LONGEST = DocumentReader.LONGEST_TEXT;

  /** A document that can be read, of the kind that an input reads. */
  private record Kind(String name, JsonInput<?> input, String document) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("assessment", JSON.assessments(), data("example-2564.assessment.json")),
        new Kind("advised", JSON.advised(), assessment()),
        new Kind("framework", JSON.frameworkDocuments(), data("open-library.framework.json")),
        new Kind(
            "built-in framework",
            JSON.frameworkDocuments(),
            JSON.frameworkDocuments().write(Frameworks.builtIn().all().get(3))),
        new Kind("plan", JSON.plans(), data("dong-muang-2568.plan.json")),
        new Kind("checked plan", JSON.checkedPlans(), data("dong-muang-2568.plan.json")),
        new Kind("catalogue", JSON.catalogues(), catalogue()),
        new Kind("units", JSON.units(), units()));
  }

  private static String data(String name) {
    try {
      return Files.readString(Path.of("..", "ita-examples", "data", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String assessment() {
    return """
        { "schema": "ita/assessment/v1", "fiscalYear": "2566", "framework": "th-ita-2566",
          "agency": { "id": "a", "name": "b", "kind": "c", "province": "d" },
          "scores": { "1": 90, "2": "90", "3": 90, "4": 90, "5": 90, "E3": 90, "E4": 90, "E5": 90,
                      "7": 90, "8": 90, "9": 90, "10": 90, "EIT1": 90, "EIT2": 90 },
          "tallies": { "E1": ["1", 0, 0, 9] }, "notApplicable": ["E2"],
          "population": { "IIT": "100" },
          "respondents": { "EIT": 40 },
          "declared": { "total": "95", "level": "GOOD", "scores": { "IIT": "90" } },
          "developmentPoints": { "IIT": ["3"] } }""";
  }

  private static String catalogue() {
    Catalogue all = Catalogue.builtIn();
    return JSON.catalogues().write(all.withTemplates(all.templates().subList(0, 2)));
  }

  private static String units() {
    return Arrays.stream(UnitRole.values())
        .map(role -> "\"" + role.word() + "\":\"กองคลัง\"")
        .collect(Collectors.joining(",", "{\"schema\":\"ita/units/v1\",\"units\":{", "}}"));
  }

  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "a",
          "a-",
          "-a",
          "a.",
          "1",
          "1.",
          "๙",
          " ",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\n",
          "\u001B[2K",
          "ก็",
          "น้ำ ",
          "😀",
          "พ.ศ. 2560 ",
          "25",
          "2560/",
          "1 ม.ค. ",
          "A_",
          "\"",
          "/",
          "~",
          "{1}",
          "%s");

  /** Pieces that a pattern with a repetition of groups takes many of. */
  private static final ImmutableList<String> REPEATED =
      ImmutableList.of("a-", "1", "\u001B[2K", "น้ำ ", "😀", "2560/");

  /** Returns the pointers of the texts and numbers of a document, one for each kind of place. */
  private static Map<String, List<String>> places(JsonNode root) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    collect(root, List.of(), places);
    return places;
  }

  private static void collect(JsonNode node, List<String> path, Map<String, List<String>> into) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(name -> collect(object.get(name), with(path, name), into));
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), with(path, Integer.toString(i)), into);
      }
    } else {
      into.putIfAbsent(String.join("/", path).replaceAll("[0-9]+(?=/|$)", "#"), path);
    }
  }

  private static List<String> with(List<String> path, String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  private static String changed(String document, List<String> path, String text) {
    JsonNode root = MAPPER.readTree(document);
    JsonNode holder = root;
    for (String step : path.subList(0, path.size() - 1)) {
      holder =
          holder instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : holder.get(step);
    }
    String last = path.get(path.size() - 1);
    JsonNode value = MAPPER.getNodeFactory().stringNode(text);
    if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) holder).set(last, value);
    }
    return MAPPER.writeValueAsString(root);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfDocumentCanBeRead(Kind kind) {
    assertThat(kind.input().check(kind.document()).problems()).isEmpty();
    assertThat(places(MAPPER.readTree(kind.document()))).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void longTextsInAnyMemberAreReadOrRefusedInWords(Kind kind) {
    places(MAPPER.readTree(kind.document()))
        .forEach(
            (place, path) -> {
              for (String piece : REPEATED) {
                String longest = piece.repeat(LONGEST / piece.length() + 1).substring(0, LONGEST);
                Checked<?> read =
                    Oracle.check(kind.input(), changed(kind.document(), path, longest));
                assertQuotesAreShort(read, piece);
              }
            });
  }

  private static void assertQuotesAreShort(Checked<?> read, String piece) {
    String quote = piece.repeat(80 / piece.codePointCount(0, piece.length()) + 1);
    assertThat(read.problems())
        .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(quote));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void textsOfADocumentsWholeSizeAreRefusedInWords(Kind kind) {
    List<List<String>> places = List.copyOf(places(MAPPER.readTree(kind.document())).values());
    for (int i = 0; i < places.size(); i += 20) {
      int length = i == 0 ? Source.LARGEST - kind.document().length() - 100 : 1 << 20;
      for (String piece : List.of("a-", "1")) {
        String long1 = piece.repeat(length / piece.length());
        Checked<?> read =
            Oracle.check(kind.input(), changed(kind.document(), places.get(i), long1));
        assertThat(read.problems()).isNotEmpty();
        assertQuotesAreShort(read, piece);
      }
    }
  }

  @Test
  void aPlanOfLongTextsIsReviewed() {
    String document = data("dong-muang-2568.plan.json");
    places(MAPPER.readTree(document))
        .forEach(
            (place, path) -> {
              for (String piece : List.of("a", "พ.ศ. 2560 ", " ", "ม.ค. ", "25")) {
                String longest = piece.repeat(LONGEST / piece.length());
                JSON.plans()
                    .check(changed(document, path, longest))
                    .value()
                    .ifPresent(HostileTextsTest::review);
              }
            });
  }

  private static void review(Plan plan) {
    Oracle.onSmallStack(() -> Reviewer.standard().review(plan, Frameworks.builtIn()))
        .value()
        .ifPresent(
            review ->
                assertThat(review.findings())
                    .allSatisfy(
                        finding ->
                            assertThat(finding.message().toString()).hasSizeLessThan(1_000)));
  }

  @Test
  void anIdOfATemplateMayBeLong() {
    String id = "a-".repeat(30_000) + "a";
    String document = catalogue();
    Checked<?> read =
        Oracle.check(JSON.catalogues(), changed(document, List.of("templates", "0", "id"), id));
    assertThat(read.problems()).isEmpty();
    String twice =
        changed(
            changed(document, List.of("templates", "0", "id"), id),
            List.of("templates", "1", "id"),
            id);
    assertThat(Oracle.check(JSON.catalogues(), twice).problems())
        .extracting(Problem::toString)
        .containsExactly("/templates/1/id: duplicate template id \"" + id.substring(0, 79) + "…\"");
  }

  @Property(tries = 500)
  void documentsWithAnythingChangedAreReadOrRefusedInWords(@ForAll Random random) {
    List<Kind> kinds = KINDS;
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    StringBuilder document = new StringBuilder(kind.document());
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int from = random.nextInt(document.length());
      int to = Math.min(document.length(), from + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> document.delete(from, to);
        case 1 -> document.insert(from, document.substring(from, to));
        case 2 ->
            document.setCharAt(
                from, "{}[]\",:\\0-.eEn\u0000\uD83D\u202E".charAt(random.nextInt(17)));
        case 3 -> document.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        default -> swap(document, random);
      }
    }
    Oracle.check(kind.input(), document.toString());
    Oracle.onSmallStack(() -> kind.input().check(document.toString().getBytes(UTF_8)));
  }

  private static final List<Kind> KINDS = kinds().toList();
  private static final Pattern STRING = Pattern.compile("\"[^\"]*+\"");

  /** Puts one string of a document, a name or a value, in the place of another. */
  private static void swap(StringBuilder document, Random random) {
    List<int[]> strings =
        STRING.matcher(document).results().map(m -> new int[] {m.start(), m.end()}).toList();
    if (!strings.isEmpty()) {
      int[] one = strings.get(random.nextInt(strings.size()));
      int[] other = strings.get(random.nextInt(strings.size()));
      document.replace(one[0], one[1], document.substring(other[0], other[1]));
    }
  }
}
