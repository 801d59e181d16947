package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.scoring.Declared;
import org.openita.scoring.Scorecard;

class SimulationTest {

  private static final String SURVEYS = "90 91 92 93 94 95 96 97.5";

  @Test
  void everythingThatMovedIsToldCausesBeforeEffects() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O42");

    Simulation simulation = Simulation.of(card, Given.set("O42", "100", "8", "98")).orElseThrow();

    assertThat(simulation.moves().stream().map(Simulation.Move::what))
        .containsExactly("8", "O42", "10.2", "10", "EIT", "OIT", "total");
    Simulation.Move total = simulation.moves().get(6);
    assertThat(total.to().minus(total.from()).toExactString()).isEqualTo("5.050000");
    assertThat(simulation.before()).isSameAs(card);
    assertThat(simulation.levelMoved()).isEqualTo(!simulation.after().level().equals(card.level()));
  }

  @Test
  void partsMoveAloneAndMayMoveTheLevel() {
    Scorecard card =
        Cases.score(
            Cases.year(2566),
            Cases.assessment(2566)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.set("EIT1", "84.99", "EIT2", "95"))
                .build());

    Simulation simulation = Simulation.of(card, Given.set("EIT1", "85")).orElseThrow();

    assertThat(simulation.moves().stream().map(Simulation.Move::what)).containsExactly("EIT1");
    assertThat(card.level().code()).isEqualTo("PASS");
    assertThat(simulation.after().level().code()).isEqualTo("GOOD");
    assertThat(simulation.levelMoved()).isTrue();
  }

  @Test
  void whereNoEvidenceStandsNothingCanBeSetAndAllOfItIsReported() {
    Scorecard card = Cases.withItems(2564, SURVEYS, "O42");

    Checked<Simulation> result =
        Simulation.of(
            card,
            Given.set("10.2", "50", "I1", "60", "I1.1", "60", "X9", "1", "OIT", "70", "O1", "101"));

    assertThat(result.problems().stream().map(Problem::toString))
        .containsExactly(
            "/set/10.2: 10.2 is above the evidence, which is at O42, O43",
            "/set/I1: I1 is below 1, which has the evidence",
            "/set/I1.1: I1.1 is below 1, which has the evidence",
            "/set/X9: X9 is not a code of th-ita-2564",
            "/set/OIT: OIT is above the evidence, which is at O1, O2, O3, O4, O5, O6, O7, O8,"
                + " O9, O10, O11, O12, O13, O14, O15, O16, O17, O18, O19, O20, O21, O22, O23, O24,"
                + " O25, O26, O27, O28, O29, O30, O31, O32, O33, O34, O35, O36, O37, O38, O39, O40,"
                + " O41, O42, O43",
            "/set/O1: score of O1 must be in [0, 100] but was 101");
  }

  @Test
  void partsWithoutScoresAndWhatDoesNotApplyCannotBeSet() {
    Scorecard card =
        Cases.score(
            Cases.year(2566),
            Cases.assessment(2566)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90"))
                .addNotApplicable(Code.of("10"))
                .build());

    assertThat(Simulation.of(card, Given.set("EIT1", "85", "10.1", "3")).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/set/EIT1: EIT1 has no score to replace", "/set/10.1: 10.1 does not apply");
  }

  @Test
  void talliesOfItemsAndLinesCanBeReplaced() {
    Scorecard card = Given.tallied(2564, Tally.of(1, 2, 3, 4));

    Simulation simulation = Simulation.of(card, Given.set("I1.1", "100", "I2", "0")).orElseThrow();

    assertThat(simulation.moves().stream().map(Simulation.Move::what))
        .containsExactly("I1.1", "I2", "I1", "1", "IIT", "total");
    assertThat(simulation.after().node(Code.of("I2")).orElseThrow().score()).hasToString("0.00");
  }

  @Test
  void whatWasDeclaredSaysNothingOfWhatMightBe() {
    Scorecard card =
        Cases.score(
            Cases.year(2565),
            Cases.assessment(2565)
                .putAllScores(Cases.indicators("90 90 90 90 90 90 90 90 90 90"))
                .declared(Declared.builder().total(new BigDecimal("90")).build())
                .build());

    Simulation simulation = Simulation.of(card, Given.set("1", "95")).orElseThrow();

    assertThat(simulation.after().assessment().declared().isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void afterIsTheScorecardOfTheOtherEvidence(@ForAll long seed) {
    Random random = new Random(seed);
    Scorecard before = Cases.small(random);
    Map<Code, BigDecimal> scores = new LinkedHashMap<>();
    for (Code code : before.assessment().scores().keySet()) {
      if (random.nextInt(3) == 0) {
        scores.put(code, BigDecimal.valueOf(random.nextInt(10001), 2));
      }
    }

    Simulation simulation = Simulation.of(before, scores).orElseThrow();
    Scorecard after = Cases.rescored(before, scores);

    assertThat(simulation.after().total().exact()).isEqualTo(after.total().exact());
    assertThat(simulation.after().level()).isEqualTo(after.level());
    assertThat(simulation.after().components()).isEqualTo(after.components());
    Set<String> moved = new HashSet<>();
    before
        .nodes()
        .forEach(
            (code, node) -> {
              if (!node.exact().equals(after.node(code).orElseThrow().exact())) {
                moved.add(code.value());
              }
            });
    before
        .parts()
        .keySet()
        .forEach(
            code -> {
              BigDecimal was = before.assessment().scores().getOrDefault(code, BigDecimal.TEN);
              if (was.compareTo(scores.getOrDefault(code, was)) != 0) {
                moved.add(code.value());
              }
            });
    if (!before.total().exact().equals(after.total().exact())) {
      moved.add("total");
    }
    List<String> told = simulation.moves().stream().map(Simulation.Move::what).toList();
    assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(moved);
    // A number never comes before one that it follows from.
    for (Simulation.Move move : simulation.moves()) {
      Code.parse(move.what())
          .ifPresent(
              code ->
                  before.framework().lineage(code).stream()
                      .skip(1)
                      .map(above -> above.code().value())
                      .filter(told::contains)
                      .forEach(
                          above ->
                              assertThat(told.indexOf(above))
                                  .isGreaterThan(told.indexOf(move.what()))));
    }
  }
}
