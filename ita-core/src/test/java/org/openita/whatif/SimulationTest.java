package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Given;
import org.openita.Problem;
import org.openita.SmallScorecards;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.scoring.Declared;
import org.openita.scoring.Scorecard;

class SimulationTest {

  private static final String SURVEYS = "90 91 92 93 94 95 96 97.5";
  private static final String NINETY = "90 90 90 90 90 90 90 90 90 90";

  private static List<String> changed(Simulation simulation) {
    return simulation.changes().stream().map(ScoreChange::what).toList();
  }

  private static List<String> problems(Scorecard card, Map<Code, BigDecimal> scores) {
    return Simulation.run(card, scores).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void everyChangeIsListedCausesBeforeEffects() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O42");

    Simulation simulation = Simulation.run(card, Given.set("O42", "100", "8", "98")).orElseThrow();

    assertThat(changed(simulation))
        .containsExactly("8", "O42", "10.2", "10", "EIT", "OIT", "total");
    assertThat(simulation.changes().get(1)).hasToString("O42 0.00 -> 100.00");
    assertThat(simulation.changes().get(6).change()).hasToString("5.050000");
    assertThat(simulation.before()).isSameAs(card);
    assertThat(simulation).hasToString("91.45 A -> 96.50 AA");
    assertThat(simulation.isLevelChanged()).isTrue();
  }

  @Test
  void partsChangeAloneAndCanChangeTheLevel() {
    Scorecard card =
        Given.score(
            Given.framework(2566),
            Given.assessment(2566)
                .putAllScores(Given.indicators(NINETY))
                .putAllScores(Given.set("EIT1", "84.99", "EIT2", "95"))
                .build());

    Simulation simulation = Simulation.run(card, Given.set("EIT1", "85")).orElseThrow();

    assertThat(changed(simulation)).containsExactly("EIT1");
    assertThat(simulation).hasToString("90.00 PASS -> 90.00 GOOD");
    assertThat(simulation.isLevelChanged()).isTrue();
  }

  @Test
  void codesWithoutEvidenceAreAllReported() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O42");

    assertThat(
            problems(
                card, Given.set("10.2", "50", "I1", "60", "X9", "1", "OIT", "70", "O1", "101")))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("/set/10.2", "/set/I1", "/set/X9", "/set/OIT", "/set/O1");
  }

  @Test
  void partsWithoutScoresAndElementsThatDoNotApplyCannotBeSet() {
    Scorecard card =
        Given.score(
            Given.framework(2566),
            Given.assessment(2566)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90"))
                .addNotApplicable(Code.of("10"))
                .build());

    assertThat(problems(card, Given.set("EIT1", "85", "10.1", "3")))
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("/set/EIT1", "/set/10.1");
  }

  @Test
  void talliesOfItemsAndLinesCanBeReplaced() {
    Scorecard card = Given.tallied(2564, Tally.of(1, 2, 3, 4));

    Simulation simulation = Simulation.run(card, Given.set("I1.1", "100", "I2", "0")).orElseThrow();

    assertThat(changed(simulation)).containsExactly("I1.1", "I2", "I1", "1", "IIT", "total");
    assertThat(simulation.after().node(Code.of("I2")).orElseThrow().score()).hasToString("0.00");
  }

  /** Three items of 100, 49.58 and 0 are 49.86 exactly; 22.404 more on the last, 57.328. */
  @Test
  void theChangeOfAnIndicatorIsThatOfItsPublishedScore() {
    Scorecard card =
        Given.score(
            Given.own(
                    Given.instrument(
                        "X",
                        "100",
                        Given.indicator("1", Given.item("Q1"), Given.item("Q2"), Given.item("Q3"))))
                .build(),
            Given.assessment(2569).putAllScores(Given.scores("Q1=100 Q2=49.58 Q3=0")).build());

    Simulation simulation = Simulation.run(card, Given.set("Q3", "22.404")).orElseThrow();

    assertThat(simulation.changes())
        .extracting(change -> change + ": " + change.change())
        .containsExactly(
            "Q3 0.00 -> 22.40: 22.404000",
            "1 49.86 -> 57.33: 7.470000",
            "X 49.86 -> 57.33: 7.470000",
            "total 49.86 -> 57.33: 7.470000");
  }

  @Test
  void whatIsPublishedAsBeforeDoesNotChange() {
    Scorecard card =
        Given.score(
            Given.framework(2566),
            Given.assessment(2566, "34.175 90 90 90 90 90 90 90 90 90")
                .putAllScores(Given.set("EIT1", "84.995", "EIT2", "95"))
                .build());

    assertThat(Simulation.run(card, Given.set("1", "34.18", "EIT1", "85")).orElseThrow().changes())
        .isEmpty();
  }

  @Property(tries = 200)
  void changesOfIndicatorsAndPartsAreThoseOfTheFiguresBesideThem(
      @ForAll(supplier = SmallScorecards.class) Scorecard before,
      @ForAll @Size(SmallScorecards.MOST_EVIDENCE)
          List<@IntRange(min = -200_00, max = 100_00) Integer> hundredths) {
    Simulation simulation = Simulation.run(before, settings(before, hundredths)).orElseThrow();
    boolean isPublished = before.framework().rounding().indicator().isPresent();
    for (ScoreChange change : simulation.changes()) {
      boolean isIndicator = isAmong(before.indicators().keySet(), change);
      boolean isPart = isAmong(before.parts().keySet(), change);
      if (isPart || (isIndicator && isPublished)) {
        assertThat(change.change())
            .isEqualTo(change.toScore().exact().minus(change.fromScore().exact()));
        assertThat(change.change().signum()).isNotZero();
      }
      Statistics.label("kind").collect(isPart ? "part" : isIndicator ? "indicator" : "other");
    }
    Statistics.label("kind")
        .coverage(
            checker -> {
              checker.check("part").count(n -> n >= 20);
              checker.check("indicator").count(n -> n >= 50);
            });
  }

  private static boolean isAmong(Set<Code> codes, ScoreChange change) {
    return codes.stream().anyMatch(code -> code.value().equals(change.what()));
  }

  @Test
  void whatWasDeclaredIsNotPartOfASimulation() {
    Scorecard card =
        Given.score(
            Given.framework(2565),
            Given.assessment(2565)
                .putAllScores(Given.indicators(NINETY))
                .declared(Declared.builder().total(new BigDecimal("90")).build())
                .build());

    Simulation simulation = Simulation.run(card, Given.set("1", "95")).orElseThrow();

    assertThat(simulation.after().assessment().declared().isEmpty()).isTrue();
  }

  /** Scores for some of the evidence, by its index; a negative number leaves the score. */
  private static Map<Code, BigDecimal> settings(Scorecard card, List<Integer> hundredths) {
    List<Code> evidence = card.assessment().scores().keySet().asList();
    Map<Code, BigDecimal> settings = new LinkedHashMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (hundredths.get(i) >= 0) {
        settings.put(evidence.get(i), BigDecimal.valueOf(hundredths.get(i), 2));
      }
    }
    return settings;
  }

  @Property(tries = 200)
  void theResultIsThatOfScoringTheOtherEvidence(
      @ForAll(supplier = SmallScorecards.class) Scorecard before,
      @ForAll @Size(SmallScorecards.MOST_EVIDENCE)
          List<@IntRange(min = -200_00, max = 100_00) Integer> hundredths) {
    Map<Code, BigDecimal> settings = settings(before, hundredths);

    Simulation simulation = Simulation.run(before, settings).orElseThrow();
    Scorecard after = Given.rescored(before, settings);

    assertThat(simulation.after().total().exact()).isEqualTo(after.total().exact());
    assertThat(simulation.after().level()).isEqualTo(after.level());
    assertThat(simulation.after().components()).isEqualTo(after.components());
    assertThat(simulation.isLevelChanged()).isEqualTo(!before.level().equals(after.level()));
    assertThat(changed(simulation))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(differences(before, after));
    Statistics.label("level changed")
        .collect(simulation.isLevelChanged())
        .coverage(checker -> checker.check(true).count(n -> n >= 20));
    Statistics.label("parts changed")
        .collect(changed(simulation).contains("B1"))
        .coverage(checker -> checker.check(true).count(n -> n >= 10));
  }

  private static Set<String> differences(Scorecard before, Scorecard after) {
    Set<String> differences = new HashSet<>();
    before
        .nodes()
        .forEach(
            (code, node) -> {
              if (!node.value().equals(after.node(code).orElseThrow().value())) {
                differences.add(code.value());
              }
            });
    before
        .parts()
        .forEach(
            (part, was) -> {
              if (!was.equals(after.parts().get(part))) {
                differences.add(part.value());
              }
            });
    if (!before.total().exact().equals(after.total().exact())) {
      differences.add("total");
    }
    return differences;
  }

  @Property(tries = 100)
  void noScoreComesBeforeOneItIsComputedFrom(
      @ForAll(supplier = SmallScorecards.class) Scorecard before,
      @ForAll @Size(SmallScorecards.MOST_EVIDENCE)
          List<@IntRange(min = -200_00, max = 100_00) Integer> hundredths) {
    List<String> changed =
        changed(Simulation.run(before, settings(before, hundredths)).orElseThrow());

    for (Element element : before.framework().elements().values()) {
      ImmutableList<Element> lineage = before.framework().lineage(element.code());
      int at = changed.indexOf(element.code().value());
      for (Element above : lineage.subList(1, lineage.size())) {
        int effect = changed.indexOf(above.code().value());
        assertThat(effect == -1 || at < effect).isTrue();
      }
    }
    assertThat(changed.indexOf("total")).isIn(-1, changed.size() - 1);
  }
}
