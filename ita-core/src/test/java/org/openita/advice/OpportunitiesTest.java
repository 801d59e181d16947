package org.openita.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.advice.Assessments.code;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.whatif.CostModel;

class OpportunitiesTest {

  private static Scorecard card(Assessment assessment) {
    return Scorer.of(Assessments.framework(assessment.fiscalYear().value()))
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
    return Assessments.any();
  }

  @Test
  void the_measure_for_an_item_is_the_one_made_for_it() {
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
  void a_code_that_nothing_serves_costs_as_much_as_the_hardest_measure() {
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

  @Property(tries = 40)
  void costs_are_the_efforts_of_the_easiest_templates(
      @ForAll("assessments") Assessment assessment) {
    Scorecard card = card(assessment);
    ServingTemplates serving = ServingTemplates.of(Catalogue.builtIn(), card);
    CostModel costs = serving.costs();
    Opportunities all = Opportunities.of(card, Catalogue.builtIn());
    for (Opportunity one : all.all()) {
      assertThat(costs.efforts().get(one.code())).isEqualTo(one.effort().orElse(null));
      assertThat(one.templates())
          .isSortedAccordingTo(Comparator.comparing(MeasureTemplate::effort))
          .allSatisfy(template -> assertThat(template).matches(t -> serves(t, card, one)));
    }
    assertThat(all.byEffort()).hasSameSizeAs(all.all()).doesNotHaveDuplicates();
    assertThat(all.templates()).doesNotHaveDuplicates();
  }

  private static boolean serves(MeasureTemplate template, Scorecard card, Opportunity one) {
    return template.general()
        || template.targets().stream()
            .filter(target -> target.holdsIn(card.framework().fiscalYear()))
            .anyMatch(
                target ->
                    card.framework().lineage(one.code()).stream()
                        .map(Element::code)
                        .anyMatch(target.codes()::contains));
  }
}
