package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Given;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;

class ImprovementPathsTest {

  private static final String SURVEYS = "95 95 95 95 95 95 95 95";

  @Test
  void oneItemCanBeEnough() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O36", "O42");
    assertThat(card.level().code()).isEqualTo("A");

    ImprovementPaths paths = find(card, "AA", CostModel.standard(), 10);

    assertThat(paths.isReachable()).isTrue();
    assertThat(codes(paths.paths().get(0))).containsExactly("O42");
    assertThat(paths.paths().get(0).improvements().get(0).to()).isEqualByComparingTo("100");
    assertThat(paths.paths().get(0).assumptions()).isEmpty();
    assertThat(paths.paths().get(0).after().level().code()).isEqualTo("AA");
    assertThat(paths.paths())
        .allSatisfy(path -> assertThat(path.improvements()).hasSize(1))
        .extracting(path -> path.assumptions().size())
        .isSorted();
  }

  @Test
  void itemsThatDoTheSameAreAlternativesAndNotSeparatePaths() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O1", "O2", "O3", "O42");

    ImprovementPaths paths = find(card, "96.10", fixedSurveys(), 10);

    assertThat(paths.paths()).hasSize(1);
    assertThat(codes(paths.paths().get(0))).containsExactly("O1", "O42");
    assertThat(paths.paths().get(0).improvements().get(0).alternatives())
        .containsExactly(Code.of("O2"), Code.of("O3"));
  }

  @Test
  void pathsOfEqualCostAndRiseAreInTheOrderOfTheirCodes() {
    // O8 is one of nine items, O27 one of four, so that one is worth more.
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O8", "O27", "O42");

    assertThat(find(card, "91", fixedSurveys(), 10).paths())
        .extracting(ImprovementPathsTest::codes)
        .containsExactly(ImmutableList.of("O8"), ImmutableList.of("O27"), ImmutableList.of("O42"));
  }

  @Test
  void effortDecidesAmongAsManyCodes() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O1", "O2", "O42");
    CostModel costs =
        CostModel.builder()
            .putEffort(Code.of("9"), 3)
            .putEffort(Code.of("O2"), 2)
            .putEffort(Code.of("O42"), 9)
            .addFixed(Code.of("IIT"))
            .addFixed(Code.of("EIT"))
            .build();

    ImprovementPaths paths = find(card, "91.30", costs, 10);

    assertThat(paths.paths()).hasSize(2);
    assertThat(codes(paths.paths().get(0))).containsExactly("O2");
    assertThat(paths.paths().get(0).effort()).isEqualTo(2);
    assertThat(codes(paths.paths().get(1))).containsExactly("O42");
    assertThat(paths.paths().get(1).effort()).isEqualTo(9);
  }

  @Test
  void leastEffortFirstMayTakeMoreCodes() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O1", "O2", "O3", "O42");
    CostModel.Builder costs =
        CostModel.builder()
            .order(CostModel.Order.EFFORT_THEN_CODES)
            .putEffort(Code.of("O42"), 9)
            .addFixed(Code.of("IIT"))
            .addFixed(Code.of("EIT"));
    String target = "91.50";

    assertThat(codes(find(card, target, costs.build(), 1).paths().get(0)))
        .containsExactly("O1", "O2");
  }

  @Test
  void partsOfAnInstrumentThatBlockALevelAreRaisedToWhatItNeeds() {
    Scorecard card =
        Given.score(
            Given.framework(2566),
            Given.assessment(2566)
                .putAllScores(Given.indicators("90 90 90 90 90 90 90 90 90 90"))
                .putAllScores(Given.set("EIT1", "84.26", "EIT2", "95"))
                .build());
    assertThat(card.level().code()).isEqualTo("PASS");

    ImprovementPaths paths = find(card, "GOOD", CostModel.standard(), 10);

    assertThat(paths.paths()).hasSize(1);
    Improvement change = paths.paths().get(0).improvements().get(0);
    assertThat(change.code()).isEqualTo(Code.of("EIT1"));
    assertThat(change.to()).isEqualByComparingTo("85.00");
    assertThat(change.isAssumption()).isTrue();
  }

  @Test
  void anInstrumentThatMustNotChangeBlocksALevel() {
    Scorecard card = Given.scorecard(2566, "84 84 84 84 84 90 90 90 100 100");

    ImprovementPaths paths =
        find(card, "GOOD", CostModel.builder().addFixed(Code.of("IIT")).build(), 10);

    assertThat(paths.isReachable()).isFalse();
    assertThat(paths.paths()).isEmpty();
    assertThat(paths.blockedBy())
        .extracting(Blocker::toString)
        .containsExactly("IIT can reach 84.00 but needs 85.00");
  }

  @Test
  void aTotalOutOfReachShowsHowFarItCanGet() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O42");

    assertThat(find(card, "97.01", fixedSurveys(), 10).blockedBy())
        .containsExactly(
            ImmutableBlocker.builder()
                .what("total")
                .now(Score.parse("92"))
                .best(Score.parse("97"))
                .need(Score.parse("97.01"))
                .build());
  }

  @Test
  void aTargetAlreadyReachedNeedsNoPath() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O1");

    ImprovementPaths paths = find(card, "AA", CostModel.standard(), 10);

    assertThat(paths.isReachable()).isTrue();
    assertThat(paths.paths()).isEmpty();
    assertThat(paths.blockedBy()).isEmpty();
  }

  @Test
  void unknownFixedCodesAreReported() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O42");
    CostModel costs =
        CostModel.builder().addFixed(Code.of("O99")).addFixed(Code.of("EIT1")).build();

    assertThat(ImprovementPaths.find(card, Target.of(Score.FULL), costs, 1).problems())
        .extracting(Problem::pointer)
        .containsExactly("/fixed/O99", "/fixed/EIT1");
  }

  @Test
  void everyItemAndEverySurveyCanBeNeeded() {
    Framework framework = Given.framework(2564);
    String[] items =
        framework.elements().values().stream()
            .filter(e -> e.kind() == Element.Kind.ITEM && e.code().value().startsWith("O"))
            .map(e -> e.code().value())
            .toArray(String[]::new);
    Scorecard card = Given.scorecardWithItems(2564, "70 71 72 73 74 75 76 77", items);

    ImprovementPath path = find(card, "100", CostModel.standard(), 10).paths().get(0);

    assertThat(path.improvements()).hasSize(51);
    assertThat(find(card, "AA", CostModel.standard(), 10).paths())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.after().level().code()).isEqualTo("AA"));
  }

  @Test
  void resultsAreReadableInOneLine() {
    Scorecard card = Given.scorecardWithItems(2564, SURVEYS, "O36", "O42");
    ImprovementPaths paths = find(card, "AA", CostModel.standard(), 1);

    assertThat(paths).hasToString("AA: 1 paths");
    assertThat(paths.paths().get(0)).hasToString("O42: 95.75 AA");
    assertThat(paths.paths().get(0).improvements().get(0)).hasToString("O42 0.00 -> 100");
    assertThat(find(card, "99", fixedSurveys(), 1)).hasToString("99.00: out of reach");
  }

  private static CostModel fixedSurveys() {
    return CostModel.builder().addFixed(Code.of("IIT")).addFixed(Code.of("EIT")).build();
  }

  private static ImprovementPaths find(Scorecard card, String target, CostModel costs, int most) {
    return ImprovementPaths.find(card, Target.parse(target, card.framework()), costs, most)
        .orElseThrow();
  }

  private static ImmutableList<String> codes(ImprovementPath path) {
    return path.improvements().stream()
        .map(change -> change.code().value())
        .collect(ImmutableList.toImmutableList());
  }
}
