package org.openita.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.advice.Assessments.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.advice.Assessments;
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
    Framework framework = Assessments.framework(year);
    assertThat(framework.indicators())
        .hasSize(10)
        .allSatisfy(i -> assertThat(serving(i.code(), year)).isGreaterThanOrEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568})
  void everySubIndicatorOfTheOpenDataInstrumentHasATemplate(int year) {
    assertThat(Assessments.framework(year).elements().values())
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
          assertThat(Assessments.framework(year).elements().keySet())
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
  void aCatalogueReportsEverythingThatIsWrongAtOnce() {
    MeasureTemplate poor =
        MeasureTemplate.builder()
            .id("Poor one")
            .title(Text.th("ก"))
            .guideline(Text.en("a"))
            .addResponsible(new MeasureTemplate.Responsible(UnitRole.CLERK, Responsibility.SUPPORT))
            .addResponsible(new MeasureTemplate.Responsible(UnitRole.CLERK, Responsibility.SUPPORT))
            .effort(0)
            .usefulness(6)
            .addEvidence(Text.en("a"))
            .build();
    MeasureTemplate odd =
        Given.template("odd")
            .serves(2565, 2563, "1")
            .addTargets(
                new MeasureTemplate.Target(
                    ImmutableList.of(), FiscalYear.of(2562), FiscalYear.of(2563)))
            .step(UnitRole.FINANCE, 13, "ก", "a")
            .rounds(12, 15)
            .build();
    MeasureTemplate general = Given.template("odd").general(true).serves(2562, 2563, "1").build();
    Catalogue.Builder builder =
        Catalogue.builder().id(" ").addTemplates(poor).addTemplates(odd).addTemplates(general);
    assertThatThrownBy(builder::build)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems, InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::pointer)
        .containsExactly(
            "/id",
            "/templates/0/id",
            "/templates/0/targets",
            "/templates/0/title",
            "/templates/0/guideline",
            "/templates/0/steps",
            "/templates/0/responsible",
            "/templates/0/responsible/1",
            "/templates/0/monitoring",
            "/templates/0/evidence/0",
            "/templates/0/effort",
            "/templates/0/usefulness",
            "/templates/1/targets/0/years",
            "/templates/1/targets/1/codes",
            "/templates/1/steps/1/dueMonth",
            "/templates/1/monitoring/2",
            "/templates/1/monitoring/3",
            "/templates/2/id",
            "/templates/2/targets");
  }

  @Test
  void aRoleIsFoundByItsWord() {
    assertThat(UnitRole.values())
        .allSatisfy(role -> assertThat(UnitRole.parse(role.word())).contains(role))
        .allSatisfy(role -> assertThat(role.unit().isComplete()).isTrue());
    assertThat(UnitRole.HUMAN_RESOURCES.word()).isEqualTo("human-resources");
    assertThat(UnitRole.parse("Finance")).isEmpty();
    assertThat(Responsibility.LEAD.word()).isEqualTo("lead");
  }
}
