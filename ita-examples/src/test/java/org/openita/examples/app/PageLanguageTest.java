package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.Language;
import org.openita.Text;

/** The language of the pages for people. */
class PageLanguageTest {

  private static final Object[] DETAILS = {"«1»", "«2»", "«3»", "«4»"};

  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

  /** Whatever has two Latin letters or more. */
  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z0-9_.-]*[A-Za-z_]{2}[A-Za-z0-9_.-]*");

  /** Names that stay as they are: instruments, official levels and numbers of items. */
  private static final Pattern OF_THE_FIELD =
      Pattern.compile("(?:IIT|EIT|OIT)[12]?|ITA|AA|[IEO][0-9]+(?:\\.[0-9]+)?|O?No|Q-A");

  /** Links, and the ids of documents: frameworks, agencies, catalogues, templates, measures. */
  private static final Pattern GIVEN =
      Pattern.compile("https?://\\S+|www\\.\\S+|[a-z0-9]+(?:-[a-z0-9]+)+|m[0-9]+|nadong|agency");

  /** Words of official Thai texts of the catalogue and of documents. */
  private static final Pattern BORROWED =
      Pattern.compile(
          "(?:Gift|Policy|No|Open|Data|One|Stop|Service|Line|LINE|Facebook|Website|Web|QR|Code|"
              + "Official|Account|Integrity|Infographic|infographic|Social|Network|Call|Center|"
              + "and|E-Service|e-Service|Public|Assessment|Transparency|Bribery|Fraud|Budget|Do|"
              + "Misallocation|Power|Distortion|Do's|Don'ts|Dos|Don|ts|Q|A|FAQ|e-GP|GP|CSV|csv|API|"
              + "Do-s|Feedback|Application|MOU|SLA|ITA|EIT|URL|url|PDF|pdf|xlsx|LPA|Google|Form)");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyTextOfPagesHasBothLanguagesWithTheSameDetails(PageText text) {
    assertBilingual(text.in(Language.TH, DETAILS), text.in(Language.EN, DETAILS));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceHasBothLanguagesWithTheSameDetails(PlaceText place) {
    Text text = place.pattern().format(DETAILS);
    assertBilingual(text.in(Language.TH), text.in(Language.EN));
  }

  private static void assertBilingual(String th, String en) {
    assertThat(placeholders(th)).isEqualTo(placeholders(en));
    assertThat(en).doesNotContainPattern(THAI);
    assertThat(LATIN.matcher(th).find()).as(th).isFalse();
    if (en.matches(".*[A-Za-z].*")) {
      assertThat(th).containsPattern(THAI);
    }
  }

  private static List<String> placeholders(String text) {
    return Pattern.compile("«[0-9]»")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .sorted()
        .distinct()
        .toList();
  }

  @Test
  void thaiPagesHaveNoCodesNoIsoDatesAndNoEnglish() throws IOException {
    for (List<String> command : commands()) {
      String page = print(command, "th");
      assertThat(page).as("%s", command).doesNotContainPattern(ISO_DATE).containsPattern(THAI);
      assertThat(foreign(page)).as("%s\n%s", command, page).isEmpty();
    }
  }

  @Test
  void englishPagesHaveNoIsoDatesAndThaiOnlyFromDocuments() throws IOException {
    for (List<String> command : commands()) {
      assertThat(print(command, "en")).as("%s", command).doesNotContainPattern(ISO_DATE);
      if (!command.get(0).equals("plan")
          && command.size() > 1
          && command.get(1).contains("generated-")) {
        assertThat(print(command, "en")).as("%s", command).doesNotContainPattern(THAI);
      }
    }
  }

  @Test
  void everyPageFitsInBothLanguages() throws IOException {
    for (List<String> command : commands()) {
      for (String language : List.of("th", "en")) {
        assertThat(print(command, language).lines())
            .as("%s", command)
            .allMatch(line -> TerminalText.width(line) <= PrettyPage.WIDTH);
      }
    }
  }

  @Test
  void thaiDigitsReplaceNumbersButNotCodesIdsAndLinks() throws IOException {
    for (List<String> command : commands()) {
      List<String> args = new ArrayList<>(command);
      args.addAll(List.of("--pretty", "--digits", "thai"));
      Program.Result result = Program.run(args.toArray(String[]::new));
      assertThat(result.status()).as(result.err()).isZero();
      assertThat(
              Pattern.compile("(?:https?://|www\\.)\\S+|[A-Za-z0-9_.-]+")
                  .matcher(result.out())
                  .results()
                  .map(word -> word.group())
                  .filter(word -> word.matches("[0-9.-]*[0-9][0-9.-]*")))
          .as("%s\n%s", command, result.out())
          .isEmpty();
    }
  }

  private static List<String> foreign(String page) {
    return LATIN
        .matcher(GIVEN.matcher(page).replaceAll(""))
        .results()
        .map(word -> word.group())
        .filter(word -> !OF_THE_FIELD.matcher(word).matches())
        .filter(word -> !BORROWED.matcher(word).matches())
        .distinct()
        .toList();
  }

  private static String print(List<String> command, String language) {
    List<String> args = new ArrayList<>(command);
    args.addAll(List.of("--pretty", "--lang", language));
    Program.Result result = Program.run(args.toArray(String[]::new));
    assertThat(result.status()).as("%s %s", command, result.err()).isZero();
    return result.out();
  }

  private List<List<String>> commands() throws IOException {
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("catalogue"));
    String of2564 = Program.data("example-2564.assessment.json");
    commands.add(List.of("analyze", of2564, "--trace"));
    commands.add(List.of("stability", of2564));
    commands.add(List.of("simulate", of2564, "--set", "O8=100"));
    commands.add(List.of("simulate", of2564, "--target", "AA"));
    commands.add(List.of("simulate", of2564, "--target", "100"));
    for (String plan :
        List.of("dong-muang-2568", "nadong-2566", "muang-kaset-2566", "pathum-2566")) {
      Path file = Path.of(Program.data(plan + ".plan.json"));
      if (Files.exists(file)) {
        commands.add(List.of("review", file.toString(), "--as-of", "2026-12-01"));
      }
    }
    Random random = new Random(20261121);
    for (int year = 2563; year <= 2568; year++) {
      for (int i = 0; i < 3; i++) {
        String file = generated(random, year, i);
        commands.add(List.of("analyze", file, "--trace"));
        commands.add(List.of("gains", file));
        commands.add(List.of("stability", file));
        commands.add(List.of("simulate", file, "--target", "90"));
        commands.add(List.of("simulate", file, "--set", "7=100"));
        commands.add(List.of("plan", file));
        commands.add(List.of("peers", file, file, "--group", "kind"));
        Path plan = folder.resolve("generated-%d-%d.plan.json".formatted(year, i));
        Program.Result proposed = Program.run("plan", file);
        Files.writeString(plan, proposed.out());
        commands.add(List.of("review", plan.toString(), "--as-of", "2030-01-01"));
        if (year > 2563) {
          String before = folder.resolve("generated-%d-%d.json".formatted(year - 1, i)).toString();
          commands.add(List.of("compare", before, file));
        }
      }
    }
    return commands;
  }

  /** Writes an assessment whose declared result is false, so that there is something to find. */
  private String generated(Random random, int year, int number) throws IOException {
    StringBuilder scores = new StringBuilder();
    for (int code = 1; code <= 10; code++) {
      String score =
          random.nextInt(4) == 0
              ? "100"
              : "%d.%02d".formatted(random.nextInt(100), random.nextInt(100));
      scores.append(code == 1 ? "" : ", ").append("\"%d\": %s".formatted(code, score));
    }
    String level = year < 2566 ? "B" : "IMPROVE";
    Path file = folder.resolve("generated-%d-%d.json".formatted(year, number));
    Files.writeString(
        file,
        """
        {"schema":"ita/assessment/v1","fiscalYear":%d,
         "agency":{"id":"agency","kind":"local-subdistrict","size":"S"},
         "scores":{%s},"declared":{"total":50,"level":"%s","scores":{"1":3,"2":4,"3":5,"4":6,"5":7}},
         "respondents":{"IIT":3},"population":{"IIT":100}}
        """
            .formatted(year, scores, level)
            .replace("\n", ""));
    return file.toString();
  }
}
