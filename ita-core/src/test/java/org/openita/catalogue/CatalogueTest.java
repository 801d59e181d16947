package org.openita.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openita.Given.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Element;
import org.openita.framework.Framework;

class CatalogueTest {

  private static final Catalogue BUILT_IN = Catalogue.builtIn();

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void everyIndicatorOfEveryYearHasTwoTemplates(int year) {
    Framework framework = Given.framework(year);
    assertThat(framework.indicators())
        .hasSize(10)
        .allSatisfy(i -> assertThat(about(i.code(), year)).hasSizeGreaterThanOrEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void everySubIndicatorOfTheOpenDataInstrumentHasATemplate(int year) {
    assertThat(Given.framework(year).elements().values())
        .filteredOn(element -> element.kind() == Element.Kind.SUB_INDICATOR)
        .hasSize(7)
        .allSatisfy(sub -> assertThat(about(sub.code(), year)).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565, 2566})
  void everyItemOfTheSurveysIsWhatSomeTemplateIsAbout(int year) {
    assertThat(
            Stream.concat(
                IntStream.rangeClosed(1, 30).mapToObj(i -> "I" + i),
                IntStream.rangeClosed(1, 15).mapToObj(i -> "E" + i)))
        .allSatisfy(item -> assertThat(about(code(item), year)).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565})
  void everyOpenDataItemIsWhatSomeTemplateIsAbout(int year) {
    assertThat(IntStream.rangeClosed(1, 43).mapToObj(i -> "O" + i))
        .allSatisfy(item -> assertThat(about(code(item), year)).isNotEmpty());
  }

  /**
   * The item became the No Gift Policy in 2565; in 2566 the items O1 to O43 mean something else.
   */
  @Test
  void anItemIsServedOnlyInTheYearsInWhichItMeansThat() {
    assertThat(about(code("O34"), 2563)).containsExactly("honest-intent-declaration");
    assertThat(about(code("O34"), 2564)).containsExactly("honest-intent-declaration");
    assertThat(about(code("O34"), 2565)).containsExactly("no-gift-policy");
    for (MeasureTemplate template : BUILT_IN.templates()) {
      for (MeasureTemplate.Target target : template.targets()) {
        for (Code code : target.codes()) {
          int last =
              code.value().startsWith("O") ? 2565 : code.value().matches("[IE].*") ? 2566 : 2569;
          assertThat(target.to().value()).as("%s %s", template, code).isLessThanOrEqualTo(last);
          assertThat(target.from().value())
              .as("%s %s", template, code)
              .isGreaterThanOrEqualTo(code.value().matches("[0-9]+") ? 2562 : 2563);
        }
      }
    }
  }

  /** Where documents filed these is not what they help. */
  @Test
  void whatADocumentMisfiledIsSeenThereAndHelpsElsewhere() {
    assertThat(filedUnder("organisational-culture")).contains("6");
    assertThat(filedUnder("no-gift-policy")).contains("3");
    assertThat(filedUnder("procurement-transparency-measures")).contains("10");
    assertThat(filedUnder("honest-intent-declaration")).contains("8", "10");
    for (int year = 2562; year <= 2569; year++) {
      assertThat(helping(code("6"), year)).doesNotContain("organisational-culture");
      assertThat(helping(code("3"), year)).doesNotContain("no-gift-policy");
      assertThat(helping(code("8"), year)).doesNotContain("honest-intent-declaration");
      assertThat(helping(code("10.2"), year)).doesNotContain("procurement-transparency-measures");
      if (year >= 2565) {
        assertThat(helping(code("10"), year)).doesNotContain("honest-intent-declaration");
      }
    }
  }

  private static List<String> filedUnder(String id) {
    return BUILT_IN.template(id).orElseThrow().sources().stream()
        .flatMap(source -> source.filedUnder().stream())
        .map(Code::value)
        .toList();
  }

  private static List<String> about(Code code, int year) {
    return serving(code, year, target -> target.help() == Help.MAIN);
  }

  private static List<String> helping(Code code, int year) {
    return serving(code, year, target -> true);
  }

  private static List<String> serving(Code code, int year, Predicate<MeasureTemplate.Target> how) {
    return BUILT_IN.templates().stream()
        .filter(
            template ->
                template.targets().stream()
                    .filter(how)
                    .filter(target -> target.holdsIn(FiscalYear.of(year)))
                    .anyMatch(target -> target.codes().contains(code)))
        .map(MeasureTemplate::id)
        .toList();
  }

  /** Else it would be proposed for whatever lies below the indicator, though it cannot help it. */
  @Test
  void aTemplateForAnIndicatorNamesWhatBelowItItHelpsWhereThatIsKnown() {
    for (MeasureTemplate template : BUILT_IN.templates()) {
      for (int year = 2563; year <= 2569; year++) {
        Framework framework = Given.framework(year);
        Set<Code> codes = codes(template, year);
        for (Code code : codes) {
          Element element = framework.element(code).orElseThrow();
          // What the survey items of 2567 and later ask is not known well enough.
          boolean isKnown = year <= 2566 || isOpenData(code);
          if (element.kind() == Element.Kind.INDICATOR && isKnown) {
            assertThat(codes)
                .as("%s for %s in %s", template, code, year)
                .anyMatch(
                    other ->
                        !other.equals(code)
                            && framework.lineage(other).stream()
                                .anyMatch(above -> above.code().equals(code)));
          }
        }
      }
    }
  }

  private static boolean isOpenData(Code indicator) {
    return indicator.equals(code("9")) || indicator.equals(code("10"));
  }

  private static Set<Code> codes(MeasureTemplate template, int year) {
    return template.targets().stream()
        .filter(target -> target.holdsIn(FiscalYear.of(year)))
        .flatMap(target -> target.codes().stream())
        .collect(Collectors.toSet());
  }

  /** Ids are public: plans name them. */
  @Test
  void noTemplateEverLosesItsId() {
    assertThat(BUILT_IN.templates())
        .extracting(MeasureTemplate::id)
        .doesNotHaveDuplicates()
        .contains(
            "work-standards",
            "equal-service-supervision",
            "service-skills-training",
            "appraisal-criteria",
            "budget-plan-known",
            "staff-check-spending",
            "honest-spending-awareness",
            "spending-reports",
            "discretion-control",
            "fair-personnel-decisions",
            "no-gift-policy",
            "asset-borrowing-rules",
            "asset-guidance-known",
            "asset-use-checks",
            "vehicle-use-permits",
            "integrity-measures-circulated",
            "corruption-complaints",
            "procurement-disclosure",
            "procurement-transparency-measures",
            "hr-policy-and-criteria",
            "anti-corruption-plan",
            "corruption-risk-management",
            "citizen-handbooks",
            "organisational-culture",
            "many-channels",
            "answering-practice",
            "two-way-questions",
            "web-duty-order",
            "public-information-measures",
            "suggestion-channels",
            "shorter-procedures",
            "outsiders-in-planning",
            "service-statistics",
            "e-service",
            "honest-intent-declaration",
            "basic-information-current",
            "operating-plan-cycle",
            "hr-action-reports",
            "ita-analysis-and-measures",
            "ita-measures-report",
            "causes-and-remedies");
  }

  /** A measure that every unit answers for is led by nobody. */
  @Test
  void oneUnitLeadsEachTemplate() {
    assertThat(BUILT_IN.templates())
        .allSatisfy(
            template ->
                assertThat(template.responsible())
                    .filteredOn(one -> one.responsibility() == Responsibility.LEAD)
                    .singleElement()
                    .extracting(MeasureTemplate.Responsible::role)
                    .isNotEqualTo(UnitRole.EVERY_UNIT));
  }

  @Test
  void whoeverTakesAStepIsResponsible() {
    assertThat(BUILT_IN.templates())
        .allSatisfy(
            template ->
                assertThat(template.responsible())
                    .extracting(MeasureTemplate.Responsible::role)
                    .containsAll(
                        template.steps().stream().map(MeasureTemplate.Step::owner).toList()));
  }

  @Test
  void stepsAreInTheOrderOfTheirMonths() {
    assertThat(BUILT_IN.templates())
        .allSatisfy(
            template ->
                assertThat(template.steps().stream().map(MeasureTemplate.Step::dueMonth))
                    .isSorted());
  }

  private static final ImmutableListMultimap<Recurrence, String> WORDS_OF_RECURRENCE =
      ImmutableListMultimap.<Recurrence, String>builder()
          .putAll(Recurrence.WEEKLY, "ทุกสัปดาห์", "รายสัปดาห์", "every week", "weekly")
          .putAll(
              Recurrence.MONTHLY,
              "ทุกเดือน",
              "รายเดือน",
              "ประจำเดือน",
              "แต่ละเดือน",
              "every month",
              "each month",
              "monthly")
          .putAll(
              Recurrence.QUARTERLY,
              "ทุกไตรมาส",
              "รายไตรมาส",
              "ทุก 3 เดือน",
              "ทุกสามเดือน",
              "every quarter",
              "every three months",
              "quarterly")
          .putAll(
              Recurrence.HALF_YEARLY,
              "ทุก 6 เดือน",
              "ทุกหกเดือน",
              "ทุกครึ่งปี",
              "every six months",
              "every half year",
              "half-yearly")
          .build();

  /** "Every month, by 31 March" contradicts itself. */
  @Test
  void aStepRecursExactlyWhereItsWordsSaySo() {
    for (MeasureTemplate template : BUILT_IN.templates()) {
      for (MeasureTemplate.Step step : template.steps()) {
        for (Language language : Language.values()) {
          String text = step.text().in(language).toLowerCase(Locale.ROOT);
          assertThat(
                  WORDS_OF_RECURRENCE.entries().stream()
                      .filter(word -> text.contains(word.getValue()))
                      .map(Map.Entry::getKey)
                      .distinct())
              .as("%s: %s", template, text)
              .containsExactlyElementsOf(step.recurs().stream().toList());
        }
      }
    }
    assertThat(BUILT_IN.templates())
        .flatExtracting(MeasureTemplate::steps)
        .filteredOn(step -> step.recurs().isPresent())
        .hasSizeGreaterThan(10)
        .allSatisfy(step -> assertThat(step.dueMonth()).isEqualTo(12));
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

  /** Words of speech, and English that only a translator writes. */
  @Test
  void textsAreInTheLanguageOfOfficials() {
    assertThat(BUILT_IN.templates())
        .flatExtracting(CatalogueTest::texts)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern(
                        "คนภายนอก|คนภายใน|คนนอก|เอาจริง|หางาน|พร้อมเงิน|มอบผู้|ให้รู้|ทุกคนรู้"
                            + "|รู้กัน|ใบเบิก|กติกา|บริหารคน|ลงเว็บไซต์|ทำอะไร|เวียนให้|คนรู้จัก|ผู้ค้า"
                            + "|ปกปิดผู้แจ้ง|ดูว่า|ข้อเสนอปีหน้า|อย่างไรบ้าง")
                    .doesNotContainPattern(
                        "(?i)\\bmend|\\bpapers?\\b|means? them|\\btell\\b|\\btold\\b"
                            + "|\\bat once\\b|\\bkin\\b|\\bmoney and owners\\b"));
  }

  @Test
  void theFiveDocumentsAreTheSources() {
    assertThat(BUILT_IN.templates())
        .flatExtracting(MeasureTemplate::sources)
        .extracting("agency")
        .containsOnly("muang-kaset", "nong-chok", "dong-muang", "nadong", "sa-khwan");
  }

  @Test
  void anApplicationAddsAndReplacesTemplates() {
    Catalogue own =
        Catalogue.builder()
            .id("own-2")
            .addTemplates(Given.template("no-gift-policy").serves(2562, 2569, "1").build())
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
    assertThat(target.help()).isEqualTo(Help.MAIN);
    assertThat(target.withHelp(Help.SIDE)).hasToString("9.1, O42 (2563–2565, side)");
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
    assertThat(
            MeasureTemplate.Step.of(Text.of("ก", "a"), UnitRole.CLERK, 12)
                .withRecurs(Recurrence.MONTHLY))
        .hasToString("ก / a (clerk, every month, month 12)");
  }

  @Test
  void aSourceIsTheDocumentOfAnAgency() {
    FiscalYear year = FiscalYear.of(2566);
    assertThat(problems(() -> MeasureTemplate.Source.of(" ", year)))
        .containsExactly("/agency: the id of an agency must not be blank");
    MeasureTemplate.Source source = MeasureTemplate.Source.of("nadong", year);
    assertThat(source).hasToString("nadong 2566");
    assertThat(source.withFiledUnder(code("3"))).hasToString("nadong 2566 (3)");
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
                + " planning, internal-audit, integrity, every-unit, executive but was \"Finance\"");
    assertThat(Responsibility.LEAD.word()).isEqualTo("lead");
    assertThat(Help.SIDE.word()).isEqualTo("side");
    assertThat(Recurrence.HALF_YEARLY.label()).hasToString("ทุก 6 เดือน / every six months");
  }
}
