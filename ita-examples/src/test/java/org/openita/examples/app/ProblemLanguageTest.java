package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Language;

/** Tests that every command says what is wrong in the language of {@code --lang}. */
class ProblemLanguageTest {

  private static final Pattern POINTER =
      Pattern.compile(
          "(?:\\S+\\.(?:json|csv): )?(?:line \\d+(?:, column \\d+)?: )?"
              + "(?:/\\S*|[A-Za-z-]+(?:: \"[^\"]*\")?|agency \"[^\"]*\"|line \\d+(?:, column \\d+)?): |"
              + "line \\d+(?:, column \\d+)?: ");
  private static final Pattern THAI = Pattern.compile("[ก-ฮ]");

  private static final String ASSESSMENT =
      "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"\"},"
          + "\"scores\":{\"1\":101,\"x\":2,\"O1\":5,\"EIT1\":3},\"bogus\":1}";
  private static final String PLAN =
      "{\"schema\":\"ita/plan/v1\",\"fiscalYear\":2566,\"agency\":{\"id\":\"a\",\"size\":\"X\"},"
          + "\"measures\":[{\"id\":\"m1\",\"targets\":[],\"title\":{}},{\"id\":\"m1\","
          + "\"targets\":[\"99\"],\"title\":{\"th\":\"ก\"},\"period\":{\"from\":\"2566-01-01\","
          + "\"to\":\"x\"}}]}";
  private static final String FRAMEWORK =
      "{\"schema\":\"ita/framework/v1\",\"id\":\"\",\"fiscalYear\":25,\"levels\":5}";

  /** Calls that end where a value is missing, for which the parser then takes the language. */
  private static final Set<String> TAKES_THE_NEXT =
      Set.of("plan GOOD --max", "simulate GOOD --set", "compare GOOD", "compare");

  @TempDir private static Path folder;

  /** Arguments with problems, every command at least once. */
  static Stream<String> calls() {
    return Stream.of(
        "analyze BAD",
        "analyze",
        "analyze none.json",
        "analyze FOLDER",
        "analyze PLAN",
        "analyze CSV",
        "analyze CUT",
        "analyze LATIN",
        "analyze GOOD --bogus",
        "analyze GOOD a b",
        "analyze GOOD --pretty=3",
        "analyze GOOD --pretty --pretty",
        "analyze GOOD --framework FRAMEWORK",
        "analyze GOOD -o FOLDER",
        "analyze GOOD -o FOLDER/none/x",
        "analyze FUTURE",
        "batch BAD",
        "batch GOOD --threads 0",
        "scores CSV --fiscal-year 2565",
        "scores CSV",
        "scores CSV --fiscal-year 21",
        "scores ROWS --fiscal-year 2565",
        "scores LATIN --fiscal-year 2565",
        "tally CSV --fiscal-year 2564",
        "tally ANSWERS --fiscal-year 2564",
        "tally ANSWERS --fiscal-year 2564 --scores",
        "tally ANSWERS ANSWERS --fiscal-year 2569",
        "gains BAD",
        "simulate GOOD --set",
        "simulate GOOD --set x --set 1=1000 --set 1=y --set O1=5 --set 2=5 --set 2=6",
        "simulate GOOD --target x",
        "simulate GOOD",
        "compare BAD PLAN",
        "compare GOOD",
        "compare",
        "compare GOOD GOOD",
        "peers GOOD BAD",
        "peers GOOD GOOD --group x",
        "stability BAD",
        "framework 2590",
        "framework x",
        "framework",
        "framework 2570 --like 2590",
        "framework 2564 --like 2564",
        "framework check FRAMEWORK",
        "framework 2564 check FRAMEWORK",
        "schema x",
        "schema",
        "catalogue BAD",
        "plan BAD --max 3",
        "plan GOOD --max -1",
        "plan GOOD --max x",
        "plan GOOD --max",
        "plan GOOD --max --pretty",
        "plan GOOD --units BAD --catalogue PLAN",
        "plan GOOD --fiscal-year 2500",
        "review PLAN",
        "review OURS --as-of 2566-01-01",
        "review OURS --as-of x",
        "review OURS --since PLAN",
        "review OURS --assessment FUTURE",
        "view OURS --layout x",
        "view OURS",
        "view PLAN --layout issues",
        "view OURS --layout issues --digits x",
        "progress OURS --measure none --status DONE",
        "progress OURS --measure m1 --status x",
        "progress OURS --measure m1 --status DONE --result @",
        "progress OURS --measure m1 --status DONE --result @none",
        "progress OURS --measure m1 --status DONE --link x",
        "progress OURS --measure m1 --status DONE --round 13",
        "progress OURS",
        "effect PLAN BAD GOOD",
        "effect OURS GOOD GOOD",
        "effect",
        "bogus",
        "--bogus");
  }

  private static String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String[] arguments(String call, String... more) throws IOException {
    List<String> all = new ArrayList<>();
    for (String word : Splitter.on(' ').split(call)) {
      all.add(
          switch (word) {
            case "BAD" -> file("bad.json", ASSESSMENT);
            case "PLAN" -> file("plan.json", PLAN);
            case "FRAMEWORK" -> file("framework.json", FRAMEWORK);
            case "CUT" -> file("cut.json", "{\"schema\": nul");
            case "CSV" -> file("header.csv", "agency,zz,1,1,I1.1\na,1\n");
            case "ROWS" -> file("rows.csv", "agency,1\na,x\nb\n,101\nc,1e99\n");
            case "ANSWERS" -> file("answers.csv", "agency,I1\na,9\n,1\nb,1\na,x\n");
            case "FUTURE" -> file("future.json", ASSESSMENT.replace("2565", "2590"));
            case "LATIN" ->
                Files.write(folder.resolve("latin.csv"), new byte[] {'a', ',', (byte) 0xE9, '\n'})
                    .toString();
            case "GOOD" -> Program.data("nadong-2565.assessment.json");
            case "OURS" -> Program.data("nadong-2566.plan.json");
            default -> word.replace("FOLDER", folder.toString());
          });
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static List<String> lines(Program.Result result) {
    return result.err().lines().toList();
  }

  private static String pointer(String line) {
    Matcher pointer = POINTER.matcher(line);
    assertThat(pointer.lookingAt()).as(line).isTrue();
    return pointer.group();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void problemsAreInTheLanguageAskedForAtTheSamePointersInTheSameOrder(String call)
      throws IOException {
    Program.Result none = Program.run(arguments(call));
    Program.Result english = Program.run(arguments(call, "--lang=en"));
    Program.Result thai = Program.run(arguments(call, "--lang=th"));
    assertThat(none.status()).isIn(2, 3);
    assertThat(english.status()).isEqualTo(none.status());
    assertThat(thai.status()).isEqualTo(none.status());
    assertThat(lines(thai)).hasSameSizeAs(lines(english)).isNotEmpty();
    for (int i = 0; i < lines(thai).size(); i++) {
      String line = lines(thai).get(i);
      assertThat(pointer(line)).isEqualTo(pointer(lines(english).get(i)));
      assertThat(THAI.matcher(line.substring(pointer(line).length())).find()).as(line).isTrue();
      assertThat(line).isNotEqualTo(lines(english).get(i));
    }
    if (!TAKES_THE_NEXT.contains(call)) {
      assertThat(english.err()).isEqualTo(none.err());
    }
  }

  @Test
  void everyCommandIsAmongTheCalls() {
    Set<String> called = new TreeSet<>();
    calls().forEach(call -> called.add(Splitter.on(' ').splitToList(call).get(0)));
    assertThat(called).containsAll(Commands.names());
  }

  @Test
  void noCallIsLeftToTheWordsOfTheParser() throws IOException {
    String other = ProgramProblem.OTHER_ARGUMENT_FAULT.text("x").in(Language.TH).replace("x", "");
    for (String call : calls().toList()) {
      assertThat(Program.run(arguments(call, "--lang=th")).err()).as(call).doesNotContain(other);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang th analyze",
        "--lang=th analyze",
        "analyze --lang th",
        "analyze --bogus --lang=th",
        "analyze --lang th --lang th",
        "framework check --lang th",
        "framework --lang th check"
      })
  void theLanguageIsFoundWhereverItIsGiven(String call) throws IOException {
    assertThat(Program.run(arguments(call)).err()).startsWith("arguments: ").containsPattern(THAI);
  }

  @Test
  void aLanguageThatIsNoneOrBehindTheOptionsIsNotTaken() throws IOException {
    assertThat(Program.run("analyze", "x.json", "--lang", "xx").err())
        .isEqualTo(
            "arguments: Invalid value for option '--lang': expected th or en but found \"xx\";"
                + " see ita analyze --help\n");
    assertThat(Program.run("analyze", "x.json", "--", "--lang=th").err())
        .isEqualTo("arguments: Unknown option: '--lang=th'; see ita analyze --help\n");
  }

  @Test
  void theLanguageBeforeTheCommandIsThatOfThePageToo() {
    String good = Program.data("nadong-2565.assessment.json");
    assertThat(Program.run("--lang", "en", "gains", good, "--pretty"))
        .isEqualTo(Program.run("gains", good, "--pretty", "--lang", "en"));
    assertThat(Program.run("gains", good, "--pretty"))
        .isEqualTo(Program.run("gains", good, "--pretty", "--lang", "th"))
        .isNotEqualTo(Program.run("gains", good, "--pretty", "--lang", "en"));
  }
}
