package org.openita.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.AnyAssessment;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.whatif.CostModel;

class OpportunitiesTest {

  private static Scorecard card(Assessment assessment) {
    return Scorer.of(Given.framework(assessment.fiscalYear().value()))
        .score(assessment)
        .orElseThrow();
  }

  /** Surveys at 90, every OIT item full but for these. */
  private static Scorecard of2564(String... missing) {
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(FiscalYear.of(2564)).agency(Agency.of("test"));
    for (int i = 1; i <= 8; i++) {
      assessment.putScore(code(Integer.toString(i)), BigDecimal.valueOf(90));
    }
    for (int i = 1; i <= 43; i++) {
      String item = "O" + i;
      boolean full = !List.of(missing).contains(item);
      assessment.putScore(code(item), BigDecimal.valueOf(full ? 100 : 0));
    }
    return card(assessment.build());
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AnyAssessment.any();
  }

  @Test
  void theMeasureForAnItemIsTheOneMadeForIt() {
    Opportunities all = Opportunities.of(of2564("O42", "O8"), Catalogue.builtIn());
    Opportunity first = all.all().get(0);
    assertThat(first.code()).isEqualTo(code("O42"));
    assertThat(first.gain().totalGain()).isEqualTo(Fraction.of(5));
    MeasureTemplate easiest = first.templates().get(0);
    assertThat(easiest.targets())
        .anyMatch(
            target -> target.codes().contains(code("O42")) && target.holdsIn(FiscalYear.of(2564)));
    assertThat(first.effort()).contains(easiest.effort());
    assertThat(first.perEffort()).contains(Fraction.of(5).dividedBy(easiest.effort()));
    assertThat(all.byEffort().get(0)).isEqualTo(code("O42"));
  }

  @Test
  void aCodeThatNothingServesCostsAsMuchAsTheHardestMeasure() {
    Catalogue small =
        Catalogue.builder()
            .id("small")
            .addTemplates(Catalogue.builtIn().template("ita-analysis-and-measures").orElseThrow())
            .build();
    Scorecard card = of2564("O42", "O8");
    ServingTemplates serving = ServingTemplates.of(small, card);
    assertThat(serving.templates(code("O8"))).isEmpty();
    assertThat(serving.costs().defaultEffort()).isEqualTo(5);
    assertThat(serving.costs().efforts()).containsKey(code("O42")).doesNotContainKey(code("O8"));
    assertThat(Opportunities.of(card, small).byEffort()).containsExactly(code("O42"));
  }

  @Test
  void anOpportunityReadsAsOneLine() {
    Opportunities all = Opportunities.of(of2564("O42"), Catalogue.builtIn());
    assertThat(all.all().get(0)).hasToString("O42 +5.000000");
    assertThat(all).hasToString(all.scorecard() + ", opportunities: " + all.all().size());
    assertThat(all.byEffort()).isSameAs(all.byEffort());
    assertThat(all.templates()).isSameAs(all.templates());
  }

  @Test
  void underNoIndicatorOnlyTemplatesForAnyFrameworkServe() {
    Catalogue own =
        Catalogue.builder()
            .id("own")
            .addTemplates(Given.template("everywhere").serves(2564, 2564, "OIT").build())
            .addTemplates(
                Given.template("official")
                    .addFrameworks("th-ita")
                    .serves(2564, 2564, "OIT")
                    .build())
            .build();
    ServingTemplates serving = ServingTemplates.of(own, of2564("O42"));
    assertThat(serving.templates(code("OIT")))
        .extracting(MeasureTemplate::id)
        .containsExactly("everywhere");
    assertThat(serving.templates(code("1"))).isEmpty();
  }

  @Test
  void aGeneralTemplateServesOnlyTheFrameworksThatItIsMadeFor() {
    MeasureTemplate general = Given.template("ask-people").general(true).build();
    Scorecard card = of2564("O42");
    for (String framework : List.of("th-ita", "th-ita-2564", "own", "th-ita-256")) {
      Catalogue catalogue =
          Catalogue.builder().id("own").addTemplates(general.withFrameworks(framework)).build();
      assertThat(ServingTemplates.of(catalogue, card).templates(code("O42")))
          .as(framework)
          .hasSize(framework.startsWith("th-ita") && !framework.endsWith("256") ? 1 : 0);
    }
  }

  @Test
  void aTemplateForSomethingNarrowerThatIsScoredDoesNotServeItsNeighbours() {
    // O36 is in sub-indicator 10.1, O42 in 10.2; both are in indicator 10.
    Catalogue own =
        Catalogue.builder()
            .id("own")
            .addTemplates(Given.template("narrow").serves(2564, 2564, "10.1", "O36").build())
            .addTemplates(Given.template("mixed").serves(2564, 2564, "10.1", "O42").build())
            .addTemplates(Given.template("wide").serves(2564, 2564, "10").build())
            .build();
    ServingTemplates serving = ServingTemplates.of(own, of2564("O36"));
    assertThat(ids(serving, "O36")).containsExactly("narrow");
    assertThat(ids(serving, "O37")).containsExactly("mixed");
    assertThat(ids(serving, "O42")).containsExactly("mixed");
    assertThat(ids(serving, "O43")).containsExactly("wide");
  }

  private static List<String> ids(ServingTemplates serving, String code) {
    return serving.templates(code(code)).stream().map(MeasureTemplate::id).toList();
  }

  @Property(tries = 40)
  void costsAreTheEffortsOfTheFirstTemplates(@ForAll("assessments") Assessment assessment) {
    Scorecard card = card(assessment);
    ServingTemplates serving = ServingTemplates.of(Catalogue.builtIn(), card);
    CostModel costs = serving.costs();
    Opportunities all = Opportunities.of(card, Catalogue.builtIn());
    for (Opportunity one : all.all()) {
      assertThat(costs.efforts().get(one.code())).isEqualTo(one.effort().orElse(null));
      assertThat(one.templates())
          .isSortedAccordingTo(
              Comparator.comparing((MeasureTemplate template) -> !isAbout(template, card, one))
                  .thenComparing(MeasureTemplate::effort))
          .allSatisfy(template -> assertThat(template).matches(t -> serves(t, card, one)));
    }
    assertThat(all.byEffort()).hasSameSizeAs(all.all()).doesNotHaveDuplicates();
    assertThat(all.templates()).doesNotHaveDuplicates();
  }

  /** Whether it is about the nearest element that any template of the opportunity is for. */
  private static boolean isAbout(MeasureTemplate template, Scorecard card, Opportunity one) {
    for (Element element : card.framework().lineage(one.code())) {
      if (one.templates().stream().anyMatch(any -> names(any, card, element.code(), false))) {
        return names(template, card, element.code(), true);
      }
    }
    return true;
  }

  private static boolean names(
      MeasureTemplate template, Scorecard card, Code code, boolean onlyMain) {
    return template.targets().stream()
        .filter(target -> holds(target, card))
        .filter(target -> !onlyMain || target.help() == Help.MAIN)
        .anyMatch(target -> target.codes().contains(code));
  }

  private static boolean serves(MeasureTemplate template, Scorecard card, Opportunity one) {
    return template.general()
        || template.targets().stream()
            .filter(target -> holds(target, card))
            .anyMatch(
                target ->
                    card.framework().lineage(one.code()).stream()
                        .map(Element::code)
                        .anyMatch(target.codes()::contains));
  }

  private static boolean holds(MeasureTemplate.Target target, Scorecard card) {
    return target.holdsIn(card.framework().fiscalYear())
        || card.framework().carriedFrom().filter(target::holdsIn).isPresent();
  }
}
