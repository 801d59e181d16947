package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Code;
import org.openita.Finding;
import org.openita.Score;
import org.openita.advice.Opportunities;
import org.openita.analysis.Analyzer;
import org.openita.catalogue.Catalogue;
import org.openita.comparison.Comparison;
import org.openita.comparison.PeerGroup;
import org.openita.comparison.PeerGrouping;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.uncertainty.UncertaintyAnalysis;
import org.openita.whatif.CostModel;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Simulation;
import org.openita.whatif.Target;

/** The shapes of the documents; the numbers are tested where they are computed. */
class DecisionJsonTest {

  private static final ItaJson JSON = ItaJson.standard();
  private static final DecisionJson DECISIONS = JSON.decisions();

  /** A year in which every indicator but the seventh has 90. */
  private static Scorecard card(int year, double seventh, String more) {
    return JSON.advised()
        .read(
            "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":"
                + year
                + ",\"agency\":{\"id\":\"a\"},\"scores\":{"
                + "\"1\":90,\"2\":90,\"3\":90,\"4\":90,\"5\":90,\"6\":90,\"7\":"
                + seventh
                + ",\"8\":90,\"9\":90,\"10\":90"
                + more
                + "}}")
        .analysis()
        .scorecard();
  }

  @Test
  void aGainThatSixDecimalsCannotGiveIsAFraction() {
    // Ten points of one of three indicators of 30 percent would be 1; a step of one is a tenth.
    String gains =
        DECISIONS.gains().write(Opportunities.of(card(2565, 80, ""), Catalogue.builtIn()));
    assertThat(gains)
        .contains(
            "{\"code\":\"7\",\"from\":80.00,\"to\":81.00,\"total\":\"0.100000\","
                + "\"exact\":\"0.100000\",\"indicator\":{\"code\":\"7\",\"gain\":\"1.000000\"},"
                + "\"instrument\":{\"code\":\"EIT\",\"gain\":\"1/3\"},\"assumption\":true")
        .contains("\"basis\":{\"fiscalYear\":2565,\"framework\":\"th-ita-2565\",\"total\":89.00");
  }

  @Test
  void aSimulationHasBothAnalysesAndTheChangeOfLevel() {
    Scorecard before = card(2565, 80, "");
    Simulation up =
        Simulation.run(before, ImmutableMap.of(Code.of("7"), BigDecimal.ZERO)).orElseThrow();
    assertThat(DECISIONS.simulations().write(up))
        .startsWith("{\"before\":{\"schema\":\"ita/analysis/v1\"")
        .contains("\"after\":{\"schema\":\"ita/analysis/v1\"")
        .contains("{\"code\":\"7\",\"from\":80.00,\"to\":0.00,\"change\":\"-80.000000\"}")
        .endsWith("\"levelChange\":{\"from\":\"A\",\"to\":\"B\"}}");
  }

  @Test
  void pathsHaveTheirChangesOrWhatBlocksThem() {
    Scorecard card = card(2565, 80, "");
    Target target = Target.of(Score.parse("89.5"));
    assertThat(
            DECISIONS
                .paths()
                .write(ImprovementPaths.find(card, target, CostModel.standard(), 3).orElseThrow()))
        .startsWith("{\"reachable\":true,\"paths\":[{\"changes\":[{\"code\":\"")
        .contains("\"after\":{\"score\":89.50,\"level\":\"A\"", "\"target\":{\"total\":89.50}");
    CostModel nothing =
        CostModel.builder().addFixed(Code.of("IIT"), Code.of("EIT"), Code.of("OIT")).build();
    assertThat(
            DECISIONS.paths().write(ImprovementPaths.find(card, target, nothing, 3).orElseThrow()))
        .startsWith(
            "{\"reachable\":false,\"paths\":[],\"blockedBy\":"
                + "[{\"what\":\"total\",\"now\":89.00,\"best\":89.00,\"need\":89.50}]");
  }

  @Test
  void aComparisonHasContributionsAndTheReasonsOfAnotherLevel() {
    Comparison comparison =
        Comparison.compare(List.of(card(2567, 90, ""), card(2568, 80, ",\"EIT1\":90,\"EIT2\":80")))
            .orElseThrow();
    assertThat(DECISIONS.comparisons().write(comparison))
        .contains(
            "{\"code\":\"7\",\"change\":\"-1.000000\",\"kind\":\"COMPARED\",\"before\":90.00,\"after\":80.00}",
            "\"totalChange\":\"-1.000000\"",
            "\"levelChange\":{\"from\":\"GOOD\",\"to\":\"PASS\","
                + "\"because\":[{\"what\":\"EIT2\",\"now\":80.00,\"need\":85.00,\"met\":false}],"
                + "\"ruleChanged\":false");
    assertThat(
            DECISIONS
                .comparisons()
                .write(
                    Comparison.compare(List.of(card(2564, 90, ""), card(2565, 90, "")))
                        .orElseThrow()))
        .contains("\"totalChange\":\"0.000000\",\"levelChange\":null");
  }

  @Test
  void aRiseNamesWhatIsMetAndWhatNoLongerApplies() {
    assertThat(
            DECISIONS
                .comparisons()
                .write(
                    Comparison.compare(
                            List.of(
                                card(2566, 90, ",\"EIT1\":83.75,\"EIT2\":96.25"),
                                card(2567, 90, "")))
                        .orElseThrow()))
        .contains(
            "\"levelChange\":{\"from\":\"PASS\",\"to\":\"GOOD\","
                + "\"because\":[{\"what\":\"EIT\",\"now\":90.00,\"need\":85.00,\"met\":true}],"
                + "\"lapsed\":[{\"what\":\"EIT1\",\"before\":83.75,\"need\":85.00}],"
                + "\"ruleChanged\":false");
  }

  /** The conditions of PASS are confirmed, those of the better levels are derivative. */
  @Test
  void theBasisIsAsSureOfTheLevelAsTheAnalysis() {
    Scorecard passed = card(2567, 60, "");
    Framework unsourced = passed.framework().withProvenances();
    Scorecard card = Scorer.of(unsourced).score(passed.assessment()).orElseThrow();
    assertThat(card.level().code()).isEqualTo("PASS");
    assertThat(DECISIONS.gains().write(Opportunities.of(card, Catalogue.builtIn())))
        .contains("{\"kind\":\"LEVEL_CONDITIONS\",\"confidence\":\"derivative\"}");
    assertThat(Analyzer.standard().analyze(card).findings())
        .extracting(Finding::code)
        .containsExactly("RULE_UNVERIFIED");
  }

  @Test
  void peersHaveRanksQuartilesAndBothKindsOfStrength() {
    PeerGroup group = PeerGroup.check(card(2565, 80, ""), PeerGrouping.ALL).orElseThrow();
    assertThat(DECISIONS.peers().write(group.compare()))
        .startsWith("{\"total\":{\"rank\":1,\"of\":1,\"percentile\":50.00,\"score\":89.00")
        .contains(
            "\"relative\":{\"strengths\":[],\"weaknesses\":[]}",
            "\"absolute\":{\"strengths\":[],\"weaknesses\":[\"7\"]}",
            "\"code\":\"GROUP_TOO_SMALL\"");
  }

  @Test
  void publishedScoresHaveMarginsButNoSamplingError() {
    String document =
        DECISIONS.stabilities().write(UncertaintyAnalysis.run(card(2565, 80, "")).orElseThrow());
    assertThat(document)
        .startsWith(
            "{\"level\":\"A\",\"estimate\":{\"assumption\":\"INDEPENDENT\",\"levels\":[],\"total\":null")
        .contains("\"closest\":[{\"code\":", "CANNOT_KNOW_SAMPLING");
  }
}
