package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Tally;

/** Supposed scores in the place of evidence. */
class RescoringTest {

  private static List<String> problems(Scorecard card, String scores) {
    return Scorer.of(card.framework())
        .rescore(card.assessment(), Given.scores(scores))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void everyCodeWithoutEvidenceIsReportedWithTheReason() {
    Scorecard card =
        Given.score(
            Given.framework(2564),
            Given.assessment(2564)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90"))
                .putAllScores(Given.scores("9.1=1 9.2=1 9.3=1 9.4=1 9.5=1 10.1=1 O42=0 O43=0"))
                .build());
    assertThat(problems(card, "10.2=50 I1=60 I1.1=60 X9=1 10=70 O42=101"))
        .containsExactly(
            "/set/10.2: 10.2 is above the evidence, which is at O42, O43",
            "/set/I1: I1 is below 1, which has the evidence",
            "/set/I1.1: I1.1 is below 1, which has the evidence",
            "/set/X9: X9 is not a code of th-ita-2564",
            "/set/10: 10 is above the evidence, which is at 10.1, O42, O43",
            "/set/O42: score of O42 must be in [0, 100] but was 101");
  }

  @Test
  void partsWithoutScoresAndElementsThatDoNotApplyCannotBeReplaced() {
    Scorecard card =
        Given.score(
            Given.framework(2566),
            Given.assessment(2566)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
                .addNotApplicable(Code.of("10"))
                .build());
    assertThat(problems(card, "EIT1=85 10.1=3"))
        .containsExactly(
            "/set/EIT1: EIT1 has no score to replace", "/set/10.1: 10.1 does not apply");
  }

  @Test
  void problemsOfTheAssessmentComeFirst() {
    assertThat(
            Scorer.of(Given.framework(2564))
                .rescore(
                    Given.assessment(2564).putAllScores(Given.indicators("90")).build(),
                    Given.scores("X9=1"))
                .problems())
        .extracting(Problem::pointer)
        .containsExactly("/scores");
  }

  @Test
  void everythingButTheEvidenceAndTheDeclaredResultIsKept() {
    Assessment before =
        Given.assessment(2564)
            .framework("th-ita-2564")
            .putAllScores(Given.indicators("90 90 90 90 90 90 90 90"))
            .putAllScores(Given.scores("9.1=1 9.2=1 9.3=1 9.4=1 9.5=1 10.1=1 O43=0"))
            .putTally(Code.of("O42"), Tally.of(0, 1))
            .putPopulation(Code.of("IIT"), 100)
            .putRespondents(Code.of("IIT"), 50)
            .declared(Declared.builder().total(new BigDecimal("90")).build())
            .putDevelopmentPoint(Code.of("OIT"), Given.codes("10"))
            .build();
    Assessment after =
        Scorer.of(Given.framework(2564))
            .rescore(before, Given.scores("1=80 O42=50"))
            .orElseThrow()
            .assessment();
    assertThat(after)
        .isEqualTo(
            before
                .withScores(
                    Given.scores(
                        "1=80 2=90 3=90 4=90 5=90 6=90 7=90 8=90 9.1=1 9.2=1 9.3=1 9.4=1 9.5=1"
                            + " 10.1=1 O43=0 O42=50"))
                .withTallies(ImmutableMap.of())
                .withDeclared(Declared.nothing()));
    assertThat(after.developmentPoints()).isEqualTo(before.developmentPoints());
    assertThat(after.population()).isEqualTo(before.population());
    assertThat(after.framework()).contains("th-ita-2564");
  }
}
