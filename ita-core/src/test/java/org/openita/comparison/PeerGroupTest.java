package org.openita.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.Text;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

class PeerGroupTest {

  private static Scorecard agency(String id, String kind, String province, String scores) {
    Agency.Builder agency = Agency.builder().id(id);
    agency.kind(Optional.of(kind).filter(k -> !k.isEmpty()));
    agency.province(Optional.of(province).filter(p -> !p.isEmpty()));
    return Given.score(
        Given.framework(2565),
        Assessment.builder()
            .fiscalYear(FiscalYear.of(2565))
            .agency(agency.build())
            .putAllScores(Given.indicators(scores))
            .build());
  }

  private static Scorecard flat(String id, String score) {
    return agency(id, "k", "p", (score + " ").repeat(10).trim());
  }

  private static PeerComparison compare(
      Scorecard self, PeerGrouping grouping, List<Scorecard> group) {
    PeerGroup peers = PeerGroup.check(self, grouping).orElseThrow();
    group.forEach(peers::add);
    return peers.compare();
  }

  private static List<String> codes(PeerComparison peers) {
    return peers.findings().stream().map(Finding::code).toList();
  }

  @Test
  void theAgencyItselfCountsOnceWhetherItsRowIsThereOrNot() {
    Scorecard self = flat("self", "90");
    List<Scorecard> others = List.of(flat("a", "95"), flat("b", "90"), flat("c", "80"));
    List<Scorecard> all = List.of(flat("a", "95"), self, flat("b", "90"), flat("c", "80"));

    PeerComparison peers = compare(self, PeerGrouping.ALL, others);

    assertThat(peers).isEqualTo(compare(self, PeerGrouping.ALL, all));
    assertThat(peers.total().rank()).isEqualTo(2);
    assertThat(peers.total().groupSize()).isEqualTo(4);
    // One of four is lower and two, itself included, are the same.
    assertThat(peers.total().percentile()).isEqualTo(new BigDecimal("50.00"));
    assertThat(peers.total().median()).isEqualTo(Fraction.of(90));
    assertThat(peers.total().lowerQuartile()).isEqualTo(Fraction.of(85));
    assertThat(peers.total().upperQuartile()).isEqualTo(Fraction.of(185, 2));
    assertThat(codes(peers)).containsExactly("GROUP_TOO_SMALL");
  }

  @Test
  void strengthsAndWeaknessesAreThoseAmongPeers() {
    // Everything above 90 and yet not all alike.
    Scorecard self = agency("self", "k", "p", "99 91 95 95 95 95 95 95 95 95");
    List<Scorecard> group = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      group.add(flat("x" + i, "9" + (2 + i % 6)));
    }

    PeerComparison peers = compare(self, PeerGrouping.ALL, group);

    assertThat(peers.relativeStrengths()).containsExactly(Code.of("1"));
    assertThat(peers.relativeWeaknesses()).containsExactly(Code.of("2"));
    assertThat(requireNonNull(peers.indicators().get(Code.of("1"))).distance())
        .isEqualTo(Fraction.of(4));
    assertThat(codes(peers)).isEmpty();
  }

  @Test
  void whereAllAreAlikeNothingIsAStrengthOrAWeakness() {
    PeerComparison peers = compare(flat("self", "95"), PeerGrouping.ALL, List.of(flat("a", "95")));

    assertThat(peers.relativeStrengths()).isEmpty();
    assertThat(peers.relativeWeaknesses()).isEmpty();
  }

  @Test
  void groupsAreMadeByKindByProvinceOrByAnythingElse() {
    String ninety = "90 90 90 90 90 90 90 90 90 90";
    Scorecard self = agency("self", "school", "n", ninety);
    List<Scorecard> all =
        List.of(
            agency("a", "school", "s", ninety),
            agency("b", "office", "n", ninety),
            agency("c", "", "", ninety));

    assertThat(compare(self, PeerGrouping.KIND, all).total().groupSize()).isEqualTo(2);
    assertThat(compare(self, PeerGrouping.KIND, all).group()).isEqualTo("school");
    assertThat(codes(compare(self, PeerGrouping.KIND, all)))
        .containsExactly("GROUP_TOO_SMALL", "PEERS_WITHOUT_GROUP");
    assertThat(compare(self, PeerGrouping.PROVINCE, all).total().groupSize()).isEqualTo(2);
    assertThat(compare(self, PeerGrouping.ALL, all).total().groupSize()).isEqualTo(4);
    PeerGrouping byId =
        PeerGrouping.of(
            "initial",
            Text.of("อักษรแรก", "initial"),
            agency -> Optional.of(agency.id().substring(0, 1)));
    assertThat(compare(self, byId, all).total().groupSize()).isEqualTo(1);
    assertThat(PeerGroup.check(all.get(2), PeerGrouping.PROVINCE).problems().get(0))
        .hasToString("/agency/province: the member is missing; peers by province need it");
  }

  @Test
  void otherFrameworksAndAnotherOwnRowAreNamed() {
    Scorecard self = flat("self", "90");
    Scorecard otherYear = Given.scorecard(2566, "90 90 90 90 90 90 90 90 90 90");

    PeerComparison peers =
        compare(self, PeerGrouping.ALL, List.of(otherYear, flat("self", "80"), flat("self", "70")));

    assertThat(peers.total().groupSize()).isEqualTo(1);
    assertThat(codes(peers))
        .containsExactly("GROUP_TOO_SMALL", "PEERS_OF_OTHER_FRAMEWORK", "OWN_ROW_DIFFERS");
    assertThat(peers.findings())
        .allSatisfy(finding -> assertThat(finding.message().isComplete()).isTrue());
    assertThat(peers.findings().get(2).message().en().orElseThrow()).contains("70.00", "90.00");
  }

  @Test
  void indicatorsAreComparedWhereTheyApply() {
    Scorecard self = flat("self", "90");
    Scorecard without =
        Given.score(
            Given.framework(2565),
            Assessment.builder()
                .fiscalYear(FiscalYear.of(2565))
                .agency(Agency.of("a"))
                .putAllScores(Given.indicators("80 80 80 80 80 80 80 80 80"))
                .addNotApplicable(Code.of("10"))
                .build());

    PeerComparison peers = compare(self, PeerGrouping.ALL, List.of(without));

    assertThat(requireNonNull(peers.indicators().get(Code.of("10"))).groupSize()).isEqualTo(1);
    assertThat(requireNonNull(peers.indicators().get(Code.of("9"))).groupSize()).isEqualTo(2);
  }

  @Property(tries = 100)
  void positionsAreThoseOfCountingOneByOne(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 80, max = 91) Integer> scores) {
    List<Integer> sorted = scores.stream().sorted().toList();
    int size = scores.size();
    for (int own : scores) {
      List<Scorecard> others = new ArrayList<>();
      scores.forEach(score -> others.add(flat("a" + others.size(), Integer.toString(score))));
      others.remove(scores.indexOf(own));

      PeerStanding standing =
          compare(flat("self", Integer.toString(own)), PeerGrouping.ALL, others).total();

      long lower = sorted.stream().filter(score -> score < own).count();
      long same = sorted.stream().filter(score -> score == own).count();
      assertThat(standing.groupSize()).isEqualTo(size);
      assertThat(standing.rank()).isEqualTo(size - lower - same + 1);
      assertThat(standing.percentile())
          .isEqualTo(
              BigDecimal.valueOf(lower * 2 + same)
                  .multiply(BigDecimal.valueOf(50))
                  .divide(BigDecimal.valueOf(size), 2, RoundingMode.HALF_UP));
      assertThat(standing.lowerQuartile()).isEqualTo(quartile(sorted, 1));
      assertThat(standing.median()).isEqualTo(quartile(sorted, 2));
      assertThat(standing.upperQuartile()).isEqualTo(quartile(sorted, 3));
      Statistics.label("ties").collect(same > 1);
    }
    Statistics.label("quartile between two scores")
        .collect(size % 4 == 0)
        .coverage(checker -> checker.check(true).count(n -> n >= 1));
    Statistics.label("alone")
        .collect(size == 1)
        .coverage(checker -> checker.check(true).count(n -> n >= 1));
    Statistics.label("ties").coverage(checker -> checker.check(true).count(n -> n >= 1));
  }

  /** The mean of the least and the greatest number that split a sorted list at quarters. */
  private static Fraction quartile(List<Integer> sorted, int quarters) {
    int size = sorted.size();
    List<Integer> splits =
        sorted.stream()
            .filter(x -> sorted.stream().filter(y -> y <= x).count() * 4 >= (long) quarters * size)
            .filter(
                x ->
                    sorted.stream().filter(y -> y >= x).count() * 4 >= (long) (4 - quarters) * size)
            .toList();
    return Fraction.of(splits.get(0) + (long) splits.get(splits.size() - 1), 2);
  }

  @Property(tries = 50)
  void theOrderOfAgenciesDoesNotMatter(
      @ForAll @Size(max = 15) List<@IntRange(min = 80, max = 100) Integer> scores) {
    List<Scorecard> group = new ArrayList<>();
    scores.forEach(
        score -> group.add(flat(score % 7 == 0 ? "self" : "a" + group.size(), "" + score)));

    PeerComparison comparison = compare(flat("self", "90"), PeerGrouping.ALL, group);

    assertThat(compare(flat("self", "90"), PeerGrouping.ALL, Lists.reverse(group)))
        .isEqualTo(comparison);
    Statistics.label("own row differs")
        .collect(codes(comparison).contains("OWN_ROW_DIFFERS"))
        .coverage(checker -> checker.check(true).count(n -> n >= 1));
  }

  @Test
  void aGroupingHasAName() {
    assertThatThrownBy(() -> PeerGrouping.KIND.withName(" "))
        .hasMessage("name of a grouping must not be blank");
    assertThat(PeerGrouping.KIND).hasToString("kind");
    assertThat(PeerGrouping.KIND.withName("type").key()).isSameAs(PeerGrouping.KIND.key());
  }

  @Test
  void resultsAreReadableInOneLine() {
    PeerComparison comparison =
        compare(flat("self", "80"), PeerGrouping.ALL, List.of(flat("a", "90")));

    assertThat(comparison).hasToString("self: 2 of 2");
    assertThat(comparison.total()).hasToString("2 of 2");
  }

  @Test
  void quartilesOfFiveAreScoresOfTheGroup() {
    PeerStanding standing =
        compare(
                flat("self", "80"),
                PeerGrouping.ALL,
                List.of(flat("a", "84"), flat("b", "88"), flat("c", "92"), flat("d", "96")))
            .total();

    // Of five, a quarter lies at or below the second and three quarters at or below the fourth.
    assertThat(standing.lowerQuartile()).isEqualTo(Fraction.of(84));
    assertThat(standing.median()).isEqualTo(Score.parse("88").exact());
    assertThat(standing.upperQuartile()).isEqualTo(Fraction.of(92));
  }
}
