package org.openita.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Text;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Cases;

class PeerGroupTest {

  private static Scorecard agency(String id, String kind, String province, String scores) {
    Agency.Builder agency = Agency.builder().id(id);
    agency.kind(Optional.of(kind).filter(k -> !k.isEmpty()));
    agency.province(Optional.of(province).filter(p -> !p.isEmpty()));
    return Cases.score(
        Cases.year(2565),
        Assessment.builder()
            .fiscalYear(FiscalYear.of(2565))
            .agency(agency.build())
            .putAllScores(Cases.indicators(scores))
            .build());
  }

  private static Scorecard flat(String id, String score) {
    return agency(id, "k", "p", (score + " ").repeat(10).trim());
  }

  private static Peers standing(Scorecard self, PeerGrouping grouping, List<Scorecard> group) {
    PeerGroup peers = PeerGroup.of(self, grouping).orElseThrow();
    group.forEach(peers::add);
    return peers.standing();
  }

  private static List<String> codes(Peers peers) {
    return peers.findings().stream().map(Finding::code).toList();
  }

  @Test
  void theAgencyItselfCountsOnceWhetherItsRowIsThereOrNot() {
    Scorecard self = flat("self", "90");
    List<Scorecard> others = List.of(flat("a", "95"), flat("b", "90"), flat("c", "80"));
    List<Scorecard> all = List.of(flat("a", "95"), self, flat("b", "90"), flat("c", "80"));

    Peers peers = standing(self, PeerGrouping.ALL, others);

    assertThat(peers).isEqualTo(standing(self, PeerGrouping.ALL, all));
    assertThat(peers.total().rank()).isEqualTo(2);
    assertThat(peers.total().of()).isEqualTo(4);
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

    Peers peers = standing(self, PeerGrouping.ALL, group);

    assertThat(peers.relativeStrengths()).containsExactly(Code.of("1"));
    assertThat(peers.relativeWeaknesses()).containsExactly(Code.of("2"));
    assertThat(requireNonNull(peers.indicators().get(Code.of("1"))).distance())
        .isEqualTo(Fraction.of(4));
    assertThat(codes(peers)).isEmpty();
  }

  @Test
  void whereAllAreAlikeNothingIsAStrengthOrAWeakness() {
    Peers peers = standing(flat("self", "95"), PeerGrouping.ALL, List.of(flat("a", "95")));

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

    assertThat(standing(self, PeerGrouping.KIND, all).total().of()).isEqualTo(2);
    assertThat(standing(self, PeerGrouping.KIND, all).group()).isEqualTo("school");
    assertThat(codes(standing(self, PeerGrouping.KIND, all)))
        .containsExactly("GROUP_TOO_SMALL", "PEERS_WITHOUT_GROUP");
    assertThat(standing(self, PeerGrouping.PROVINCE, all).total().of()).isEqualTo(2);
    assertThat(standing(self, PeerGrouping.ALL, all).total().of()).isEqualTo(4);
    PeerGrouping byId =
        new PeerGrouping(
            "initial",
            Text.of("อักษรแรก", "initial"),
            agency -> Optional.of(agency.id().substring(0, 1)));
    assertThat(standing(self, byId, all).total().of()).isEqualTo(1);
    assertThat(PeerGroup.of(all.get(2), PeerGrouping.PROVINCE).problems().get(0))
        .hasToString(
            "/agency/province: the agency does not say its province, so it has no such peers");
  }

  @Test
  void otherFrameworksAndAnotherOwnRowAreNamed() {
    Scorecard self = flat("self", "90");
    Scorecard otherYear = Cases.published(2566, "90 90 90 90 90 90 90 90 90 90");

    Peers peers =
        standing(
            self, PeerGrouping.ALL, List.of(otherYear, flat("self", "80"), flat("self", "70")));

    assertThat(peers.total().of()).isEqualTo(1);
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
        Cases.score(
            Cases.year(2565),
            Assessment.builder()
                .fiscalYear(FiscalYear.of(2565))
                .agency(Agency.of("a"))
                .putAllScores(Cases.indicators("80 80 80 80 80 80 80 80 80"))
                .addNotApplicable(Code.of("10"))
                .build());

    Peers peers = standing(self, PeerGrouping.ALL, List.of(without));

    assertThat(requireNonNull(peers.indicators().get(Code.of("10"))).of()).isEqualTo(1);
    assertThat(requireNonNull(peers.indicators().get(Code.of("9"))).of()).isEqualTo(2);
  }

  @Property(tries = 60)
  void standingsAreThoseOfCountingOneByOne(@ForAll long seed) {
    Random random = new Random(seed);
    List<Scorecard> group = new ArrayList<>();
    int size = 1 + random.nextInt(30);
    for (int i = 0; i < size; i++) {
      group.add(flat("a" + i, Integer.toString(80 + random.nextInt(12))));
    }
    List<Integer> sorted =
        group.stream().map(card -> card.total().score().hundredths()).sorted().toList();
    List<Long> ranks = new ArrayList<>();
    List<Long> expected = new ArrayList<>();
    for (Scorecard self : group) {
      List<Scorecard> shuffled = new ArrayList<>(group);
      Collections.shuffle(shuffled, random);
      PeerStanding standing = standing(self, PeerGrouping.ALL, shuffled).total();
      int own = self.total().score().hundredths();
      long lower = sorted.stream().filter(score -> score < own).count();
      long same = sorted.stream().filter(score -> score == own).count();

      assertThat(standing.of()).isEqualTo(size);
      assertThat(standing.percentile())
          .isEqualTo(
              BigDecimal.valueOf(lower * 2 + same)
                  .multiply(BigDecimal.valueOf(50))
                  .divide(BigDecimal.valueOf(size), 2, RoundingMode.HALF_UP));
      assertThat(standing.median())
          .isEqualTo(Fraction.of(sorted.get((size - 1) / 2) + (long) sorted.get(size / 2), 200));
      assertThat(standing.lowerQuartile().compareTo(standing.median())).isNotPositive();
      assertThat(standing.upperQuartile().compareTo(standing.median())).isNotNegative();
      ranks.add(standing.rank());
      expected.add(size - lower - same + 1);
    }
    assertThat(ranks).isEqualTo(expected);
    // Counting ties as one rank each, the ranks are 1 to the size of the group.
    Collections.sort(ranks);
    for (int i = 0; i < ranks.size(); i++) {
      long rank = ranks.get(i);
      assertThat(rank).isLessThanOrEqualTo(i + 1L);
      assertThat(rank == i + 1 || (i > 0 && rank == ranks.get(i - 1))).isTrue();
    }
  }

  @Test
  void quartilesOfFiveAreScoresOfTheGroup() {
    PeerStanding standing =
        standing(
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
