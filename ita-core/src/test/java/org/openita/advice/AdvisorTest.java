package org.openita.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openita.Given;
import org.openita.Score;
import org.openita.Text;
import org.openita.analysis.Policy;
import org.openita.catalogue.Catalogue;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

class AdvisorTest {

  private static final Framework FRAMEWORK =
      Given.framework(2565).withId("renamed").withName(Text.en("Renamed"));
  private static final Policy POLICY = Policy.standard().withStrength(Score.parse("97"));
  private static final Catalogue CATALOGUE = Catalogue.builtIn().withId("other");

  private static final ImmutableList<UnaryOperator<Advisor>> CHANGES =
      ImmutableList.of(
          advisor -> advisor.withFramework(FRAMEWORK),
          advisor -> advisor.withPolicy(POLICY),
          advisor -> advisor.withCatalogue(CATALOGUE));

  @Test
  void aChangeKeepsTheOthersInWhateverOrderTheyAreMade() {
    for (List<UnaryOperator<Advisor>> order : Collections2.permutations(CHANGES)) {
      Advisor advisor = Advisor.standard();
      for (UnaryOperator<Advisor> change : order) {
        advisor = change.apply(advisor);
      }
      Advice advice = advisor.advise(Given.naDong()).orElseThrow();
      assertThat(advice.analysis().scorecard().framework()).isSameAs(FRAMEWORK);
      assertThat(advice.analysis().policy()).isEqualTo(POLICY);
      assertThat(advice.analysis().strengths())
          .containsExactlyElementsOf(Given.codes("1 2 3 4 9 10 5 6"));
      assertThat(advice.proposals().catalogue()).isEqualTo("other");
      assertThat(advisor.catalogue()).isSameAs(CATALOGUE);
      assertThat(advisor).hasToString("framework: renamed, catalogue: other");
      assertThat(advisor.withFrameworks(Frameworks.builtIn()))
          .hasToString("frameworks: " + Frameworks.builtIn().all().size() + ", catalogue: other");
    }
  }

  @Test
  void aChangeLeavesTheAdvisorAsItWas() {
    Advisor standard = Advisor.standard();
    CHANGES.forEach(change -> assertThat(change.apply(standard)).isNotSameAs(standard));
    Advice advice = standard.advise(Given.naDong()).orElseThrow();
    assertThat(advice.analysis().scorecard().framework()).isEqualTo(Given.framework(2565));
    assertThat(advice.analysis().policy()).isEqualTo(Policy.standard());
    assertThat(advice.proposals().catalogue()).isEqualTo(Catalogue.builtIn().id());
  }

  @Test
  void adviceReadsAsOneLineHoweverManyMeasuresItHas() {
    Advice advice = Advisor.standard().advise(Given.naDong()).orElseThrow();
    List<String> ids = advice.proposals().measures().stream().map(p -> p.template().id()).toList();
    assertThat(ids).hasSizeGreaterThan(3);
    assertThat(advice.proposals())
        .hasToString(
            "[" + String.join(", ", ids.subList(0, 3)) + ", and " + (ids.size() - 3) + " more]");
    assertThat(advice.toString()).endsWith(": " + advice.proposals());
  }
}
