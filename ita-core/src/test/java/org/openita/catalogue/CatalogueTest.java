package org.openita.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openita.Given.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Element;
import org.openita.framework.Framework;

class CatalogueTest {

  private static final Catalogue BUILT_IN = Catalogue.builtIn();

  private static long serving(Code code, int year) {
    return BUILT_IN.templates().stream()
        .filter(
            template ->
                template.targets().stream()
                    .filter(target -> target.holdsIn(FiscalYear.of(year)))
                    .anyMatch(target -> target.codes().contains(code)))
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
  void everyIndicatorOfEveryYearHasTwoTemplates(int year) {
    Framework framework = Given.framework(year);
    assertThat(framework.indicators())
        .hasSize(10)
        .allSatisfy(i -> assertThat(serving(i.code(), year)).isGreaterThanOrEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568})
  void everySubIndicatorOfTheOpenDataInstrumentHasATemplate(int year) {
    assertThat(Given.framework(year).elements().values())
        .filteredOn(element -> element.kind() == Element.Kind.SUB_INDICATOR)
        .hasSize(7)
        .allSatisfy(sub -> assertThat(serving(sub.code(), year)).isPositive());
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565})
  void everyItemThatTheDocumentsNameHasATemplate(int year) {
    Stream<String> survey =
        Stream.of(
            "I12", "I20", "I21", "I23", "E1", "E2", "E3", "E5", "E6", "E7", "E8", "E11", "E12",
            "E14", "E15");
    Stream<String> openData = IntStream.rangeClosed(1, 43).mapToObj(i -> "O" + i);
    assertThat(Stream.concat(survey, openData))
        .allSatisfy(item -> assertThat(serving(code(item), year)).isPositive());
  }

  @Test
  void everyCodeThatATemplateServesExistsInThoseYears() {
    for (MeasureTemplate template : BUILT_IN.templates()) {
      for (MeasureTemplate.Target target : template.targets()) {
        for (int year = target.from().value(); year <= target.to().value(); year++) {
          assertThat(Given.framework(year).elements().keySet())
              .as("%s in %s", template.id(), year)
              .containsAll(target.codes());
        }
      }
    }
  }

  @Test
  void templatesNameNoYear() {
    assertThat(BUILT_IN.templates())
        .flatExtracting(CatalogueTest::texts)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("[0-9\u0E50-\u0E59]{4}"));
  }

  private static List<String> texts(MeasureTemplate template) {
    return Stream.of(
            Stream.of(template.title(), template.guideline()),
            template.steps().stream().map(MeasureTemplate.Step::text),
            template.evidence().stream())
        .flatMap(texts -> texts)
        .map(Text::toString)
        .toList();
  }

  @Test
  void theFiveDocumentsAreTheSources() {
    assertThat(BUILT_IN.templates())
        .flatExtracting(MeasureTemplate::sources)
        .extracting("agency")
        .containsOnly("muang-kaset", "nong-chok", "dong-muang", "nadong", "sa-khwan");
    assertThat(BUILT_IN.templates())
        .filteredOn(template -> !template.general())
        .allSatisfy(template -> assertThat(template.sources()).isNotEmpty());
  }

  @Test
  void anApplicationAddsAndReplacesTemplates() {
    Catalogue own =
        Catalogue.builder()
            .id("own-2")
            .addTemplates(Given.template("no-gift-policy").serves(2562, 2568, "1").build())
            .addTemplates(Given.template("own").serves(2562, 2568, "1").build())
            .build();
    Catalogue both = BUILT_IN.with(own);
    assertThat(both.id()).isEqualTo("openita-1+own-2");
    assertThat(both.templates()).hasSize(BUILT_IN.templates().size() + 1);
    assertThat(both.template("no-gift-policy")).contains(own.templates().get(0));
    assertThat(both.template("own")).isPresent();
    assertThat(both.template("nothing")).isEmpty();
  }

  @Test
  void aCatalogueHasAnIdAndNoTemplateTwice() {
    MeasureTemplate template = Given.template("odd").general(true).build();
    assertThat(
            problems(
                Catalogue.builder().id("a b").addTemplates(template).addTemplates(template)::build))
        .containsExactly(
            "/id: a catalogue id must be letters, digits and . + _ - but was \"a b\"",
            "/templates/1/id: duplicate template id \"odd\"");
    assertThat(BUILT_IN.withId("mine").templates()).isEqualTo(BUILT_IN.templates());
    assertThat(BUILT_IN).hasToString("openita-1");
  }

  @Test
  void aTemplateReportsEverythingThatIsWrong() {
    assertThat(
            problems(
                MeasureTemplate.builder()
                        .id("Poor one")
                        .addFrameworks("th-ita", " ", "th-ita")
                        .title(Text.th("ก"))
                        .guideline(Text.en("a"))
                        .support(UnitRole.CLERK, UnitRole.CLERK)
                        .effort(0)
                        .usefulness(77)
                        .keep("ก", "a")
                        .addEvidence(Text.en("a"))
                    ::build))
        .containsExactly(
            "/id: a template id must be lower-case letters, digits and hyphens but was"
                + " \"Poor one\"",
            "/frameworks/1: a framework id must not be blank",
            "/frameworks/2: duplicate framework \"th-ita\"",
            "/targets: a template needs at least one target, or to be general",
            "/title: a text of a template needs both th and en",
            "/guideline: a text of a template needs both th and en",
            "/steps: a template needs at least one step",
            "/evidence/1: a text of a template needs both th and en",
            "/responsible: a template needs a role that leads",
            "/responsible/1: duplicate role clerk",
            "/monitoring: a template needs at least one monitoring round",
            "/effort: effort must be 1 to 5 but was 0",
            "/usefulness: usefulness must be 1 to 5 but was 77");
    assertThat(problems(Given.template("odd").general(true).serves(2562, 2563, "1")::build))
        .containsExactly("/targets: a general template has no targets");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0     | /monitoring/0: a monitoring round must be 1 to 12 but was 0",
        "3 13  | /monitoring/1: a monitoring round must be 1 to 12 but was 13",
        "6 6   | /monitoring/1: monitoring rounds must ascend but 6 follows 6",
        "9 3 6 | /monitoring/1: monitoring rounds must ascend but 3 follows 9"
      })
  void monitoringRoundsAreMonthsThatAscend(String rounds, String problem) {
    MeasureTemplate template = Given.template("odd").general(true).build();
    List<Integer> months = Stream.of(rounds.split(" ")).map(Integer::valueOf).toList();
    assertThat(problems(() -> template.withRounds(months))).contains(problem);
    assertThat(template.withRounds(1, 12).rounds()).containsExactly(1, 12);
  }

  @Test
  void aTargetNeedsCodesAndYearsThatAscend() {
    FiscalYear early = FiscalYear.of(2563);
    FiscalYear late = FiscalYear.of(2565);
    assertThat(problems(() -> MeasureTemplate.Target.of(List.of(), late, early)))
        .containsExactly(
            "/codes: a target needs at least one code",
            "/years: the years of a target must ascend but were 2565 to 2563");
    MeasureTemplate.Target target =
        MeasureTemplate.Target.of(Given.codes("9.1", "O42"), early, late);
    assertThat(target).hasToString("9.1, O42 (2563–2565)");
    assertThat(target.withCodes(Given.codes("1", "2", "3", "4", "5")))
        .hasToString("1, 2, 3, and 2 more (2563–2565)");
    assertThat(target.withCodes(Given.codes("1", "2", "3"))).hasToString("1, 2, 3 (2563–2565)");
    assertThat(
            Stream.of(2562, 2563, 2564, 2565, 2566)
                .filter(year -> target.holdsIn(FiscalYear.of(year))))
        .containsExactly(2563, 2564, 2565);
  }

  @Test
  void aStepNeedsBothLanguagesAndAMonth() {
    for (int month : new int[] {0, 13}) {
      assertThat(problems(() -> MeasureTemplate.Step.of(Text.th("ก"), UnitRole.CLERK, month)))
          .containsExactly(
              "/text: a text of a template needs both th and en",
              "/dueMonth: dueMonth must be 1 to 12 but was " + month);
    }
    assertThat(MeasureTemplate.Step.of(Text.of("ก", "a"), UnitRole.CLERK, 12))
        .hasToString("ก / a (clerk, month 12)");
  }

  @Test
  void aSourceIsTheDocumentOfAnAgency() {
    FiscalYear year = FiscalYear.of(2566);
    assertThat(problems(() -> MeasureTemplate.Source.of(" ", year)))
        .containsExactly("/agency: the id of an agency must not be blank");
    assertThat(MeasureTemplate.Source.of("nadong", year)).hasToString("nadong 2566");
  }

  private static List<String> problems(ThrowableAssert.ThrowingCallable building) {
    return catchThrowableOfType(InvalidInputException.class, building).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void theBuiltInTemplatesAreForTheOfficialAssessmentButTheGeneralOneForAny() {
    assertThat(BUILT_IN.templates())
        .allSatisfy(
            template ->
                assertThat(template.frameworks())
                    .isEqualTo(
                        template.general() ? ImmutableList.of() : ImmutableList.of("th-ita")));
  }

  @Test
  void aTemplateIsMadeForFrameworksByTheirIdOrFamily() {
    MeasureTemplate template = Given.template("carpets").serves(2562, 2999, "1").build();
    Framework official = Given.framework(2565);
    Framework own =
        Given.own(Given.instrument("VISIT", "100", Given.indicator("1")))
            .build()
            .withId("own-2569");
    assertThat(template.isMadeFor(official, code("1"))).isTrue();
    assertThat(template.isMadeFor(own, code("1"))).isTrue();

    MeasureTemplate forOfficial = template.withFrameworks("th-ita");
    assertThat(forOfficial.isMadeFor(official, code("1"))).isTrue();
    assertThat(forOfficial.isMadeFor(own, code("1"))).isFalse();

    MeasureTemplate forOwn = template.withFrameworks("own");
    assertThat(forOwn.isMadeFor(official, code("1"))).isFalse();
    assertThat(forOwn.isMadeFor(own, code("1"))).isTrue();
    assertThat(forOwn.isMadeFor(own, code("2"))).isFalse();
    assertThat(template.withFrameworks("own-2568").isMadeFor(own, code("1"))).isFalse();
    assertThat(template.withFrameworks("own-2568", "own-2569").isMadeFor(own, code("1"))).isTrue();
  }

  @Test
  void aRoleIsFoundByItsWord() {
    assertThat(UnitRole.values())
        .allSatisfy(role -> assertThat(UnitRole.tryParse(role.word())).contains(role))
        .allSatisfy(role -> assertThat(UnitRole.parse(role.word())).isEqualTo(role))
        .allSatisfy(role -> assertThat(role.unit().isComplete()).isTrue());
    assertThat(UnitRole.HUMAN_RESOURCES.word()).isEqualTo("human-resources");
    assertThat(UnitRole.tryParse("Finance")).isEmpty();
    assertThatThrownBy(() -> UnitRole.parse("Finance"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "role must be one of clerk, finance, procurement, human-resources, public-relations,"
                + " every-unit, executive but was \"Finance\"");
    assertThat(Responsibility.LEAD.word()).isEqualTo("lead");
  }
}
