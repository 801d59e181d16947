package org.openita.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Aggregation;
import org.openita.framework.AnswerLine;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.Rounding;
import org.openita.framework.SubIndicator;

/**
 * Random tallies against a reference of its own: unreduced big fractions, and whole hundredths once
 * a score is published. More than two million tallies altogether.
 */
class ReferenceTest {

  /** A fraction that knows nothing but how to be averaged. */
  private record Ratio(BigInteger num, BigInteger den) {

    static Ratio of(long num, long den) {
      return new Ratio(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    static Ratio mean(List<Ratio> ratios) {
      BigInteger den = ratios.stream().map(Ratio::den).reduce(BigInteger.ONE, BigInteger::multiply);
      BigInteger num =
          ratios.stream()
              .map(ratio -> ratio.num.multiply(den).divide(ratio.den))
              .reduce(BigInteger.ZERO, BigInteger::add);
      return new Ratio(num, den.multiply(BigInteger.valueOf(ratios.size())));
    }

    /** Hundredths, half of one upwards: the floor of 100·x + 1/2. */
    int hundredths() {
      return num.multiply(BigInteger.valueOf(200))
          .add(den)
          .divide(den.shiftLeft(1))
          .intValueExact();
    }
  }

  /** The mean of whole points, one answer after the other. */
  private static Ratio mean(List<BigDecimal> points, Tally tally) {
    long sum = 0;
    long answers = 0;
    for (int option = 0; option < points.size(); option++) {
      sum += tally.counts().get(option) * points.get(option).intValueExact();
      answers += tally.counts().get(option);
    }
    return Ratio.of(sum, answers);
  }

  private static Ratio mean(Item item, Map<Code, Tally> tallies) {
    if (item.lines().isEmpty()) {
      return mean(item.points(), requireNonNull(tallies.get(item.code())));
    }
    List<Ratio> lines = new ArrayList<>();
    for (AnswerLine line : item.lines()) {
      lines.add(mean(line.points(), requireNonNull(tallies.get(line.code()))));
    }
    return Ratio.mean(lines);
  }

  private static Ratio mean(List<Item> items, Map<Code, Tally> tallies) {
    return Ratio.mean(items.stream().map(item -> mean(item, tallies)).toList());
  }

  private static int hundredths(Indicator indicator, Map<Code, Tally> tallies) {
    if (indicator.subIndicators().isEmpty()) {
      return mean(indicator.items(), tallies).hundredths();
    }
    List<Ratio> subs = new ArrayList<>();
    for (SubIndicator sub : indicator.subIndicators()) {
      subs.add(mean(sub.items(), tallies));
    }
    return Ratio.mean(subs).hundredths();
  }

  /** 30 % of a mean of five, 30 % of a mean of three, 40 % of a mean of two. */
  private static int total(int[] indicator) {
    int iit = IntStream.range(0, 5).map(i -> indicator[i]).sum();
    int eit = IntStream.range(5, 8).map(i -> indicator[i]).sum();
    int oit = indicator[8] + indicator[9];
    return (6 * iit + 10 * eit + 20 * oit + 50) / 100;
  }

  static Tally randomTally(Random random, int options) {
    long[] counts = new long[options];
    int most = 1 + random.nextInt(random.nextBoolean() ? 4 : 1000);
    for (int i = 0; i < options; i++) {
      counts[i] = random.nextInt(most + 1);
    }
    counts[random.nextInt(options)]++;
    return Tally.of(counts);
  }

  /** Six thousand agencies of 88 or 109 tallies a year. */
  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565})
  void scoresAgreeWithExactFractions(int year) {
    Framework framework = Given.framework(year);
    List<Indicator> indicators = framework.indicators();
    Map<Code, Integer> forms = new LinkedHashMap<>();
    framework
        .elements()
        .forEach(
            (code, element) -> {
              if (element.takesTally()) {
                forms.put(code, element.points().size());
              }
            });
    assertThat(forms).hasSize(year == 2564 ? 51 + 15 + 43 : 30 + 15 + 43);
    Scorer scorer = Scorer.of(framework);
    Random random = new Random(year);
    for (int agency = 0; agency < 6_000; agency++) {
      ImmutableMap.Builder<Code, Tally> builder = ImmutableMap.builder();
      forms.forEach((code, options) -> builder.put(code, randomTally(random, options)));
      ImmutableMap<Code, Tally> tallies = builder.buildOrThrow();
      Scorecard card =
          scorer.score(Given.assessment(year).putAllTallies(tallies).build()).orElseThrow();

      int[] expected = new int[10];
      for (int i = 0; i < 10; i++) {
        expected[i] = hundredths(indicators.get(i), tallies);
        int found = card.node(indicators.get(i).code()).orElseThrow().score().hundredths();
        if (found != expected[i]) {
          assertThat(found)
              .as("%s of %s", indicators.get(i).code(), tallies)
              .isEqualTo(expected[i]);
        }
      }
      assertThat(card.total().score().hundredths()).isEqualTo(total(expected));
    }
  }

  /** One item alone, under all kinds of points: the total is the mean of the answers. */
  @Test
  void oneTallyAgreesWithExactFractionsUnderAnyPoints() {
    Random random = new Random(1);
    Code item = Code.of("Q");
    for (int scale = 0; scale < 250; scale++) {
      int options = 2 + random.nextInt(6);
      int decimals = random.nextInt(4);
      int unit = Math.toIntExact(Math.round(Math.pow(10, decimals)));
      int[] numerators = random.ints(options, 0, 100 * unit + 1).toArray();
      String[] points = new String[options];
      for (int i = 0; i < options; i++) {
        points[i] = BigDecimal.valueOf(numerators[i], decimals).toPlainString();
      }
      Framework framework =
          Given.own(Given.instrument("X", "100", Given.indicator("1", Given.item("Q", points))))
              .build();
      Scorer scorer = Scorer.of(framework);
      for (int i = 0; i < 2_000; i++) {
        Tally tally = randomTally(random, options);
        long sum = 0;
        for (int option = 0; option < options; option++) {
          sum += tally.counts().get(option) * numerators[option];
        }
        Scorecard card =
            scorer.score(Given.assessment(2569).putTally(item, tally).build()).orElseThrow();
        int expected = Ratio.of(sum, tally.total() * unit).hundredths();
        assertThat(card.total().score().hundredths()).isEqualTo(expected);
      }
    }
  }

  /** Flat means: every item that applies counts the same, whatever its sub-indicator. */
  @Test
  void flatMeansAgreeWithExactFractions() {
    Random random = new Random(2);
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "60",
                    Aggregation.MEAN_OF_ITEMS,
                    Given.indicator("1", half("A1"), half("A2"), half("A3")),
                    Given.newIndicator("2")
                        .aggregation(Aggregation.MEAN_OF_ITEMS)
                        .addSubIndicators(
                            Given.sub("2.1", half("B1")),
                            Given.sub("2.2", half("B2"), half("B3"), half("B4"), half("B5")))
                        .build()),
                Given.instrument("Y", "40", Given.indicator("3", half("C1"), half("C2"))))
            .rounding(Rounding.builder().total(2).build())
            .build();
    Scorer scorer = Scorer.of(framework);
    List<Code> x = Given.codes("A1 A2 A3 B1 B2 B3 B4 B5");
    List<Code> y = Given.codes("C1 C2");
    for (int i = 0; i < 20_000; i++) {
      Assessment.Builder assessment = Given.assessment(2569);
      List<Ratio> ofX = new ArrayList<>();
      List<Ratio> ofY = new ArrayList<>();
      int kept = random.nextInt(8);
      for (int j = 0; j < 8; j++) {
        if (j != kept && random.nextInt(4) == 0) {
          assessment.addNotApplicable(x.get(j));
        } else {
          ofX.add(answer(x.get(j), assessment, random));
        }
      }
      y.forEach(code -> ofY.add(answer(code, assessment, random)));

      Ratio meanOfX = Ratio.mean(ofX);
      Ratio meanOfY = Ratio.mean(ofY);
      Ratio total =
          new Ratio(
              meanOfX
                  .num()
                  .multiply(meanOfY.den())
                  .multiply(BigInteger.valueOf(60))
                  .add(meanOfY.num().multiply(meanOfX.den()).multiply(BigInteger.valueOf(40))),
              meanOfX.den().multiply(meanOfY.den()).multiply(BigInteger.valueOf(100)));
      Scorecard card = scorer.score(assessment.build()).orElseThrow();
      assertThat(card.total().score().hundredths()).isEqualTo(total.hundredths());
      assertThat(card.total().exact()).isEqualTo(Fraction.of(total.num(), total.den()));
    }
  }

  /** An item of a checklist that gives half marks. */
  private static Item half(String code) {
    return Given.item(code, "0", "50", "100");
  }

  private static Ratio answer(Code code, Assessment.Builder into, Random random) {
    Tally tally = randomTally(random, 3);
    into.putTally(code, tally);
    return mean(Given.points("0", "50", "100"), tally);
  }

  /** The order in which items are given changes nothing; neither does that of respondents. */
  @Test
  void permutingItemsOrRespondentsChangesNothing() {
    Framework framework = Given.framework(2564);
    Random random = new Random(3);
    for (int agency = 0; agency < 50; agency++) {
      Map<Code, List<Integer>> answers = new LinkedHashMap<>();
      framework
          .elements()
          .forEach(
              (code, element) -> {
                if (element.takesTally()) {
                  int options = element.points().size();
                  answers.put(
                      code,
                      new ArrayList<>(
                          random.ints(1 + random.nextInt(20), 0, options).boxed().toList()));
                }
              });
      Scorecard first = Given.score(framework, count(framework, answers));
      List<Map.Entry<Code, List<Integer>>> entries = new ArrayList<>(answers.entrySet());
      Collections.shuffle(entries, random);
      Map<Code, List<Integer>> shuffled = new LinkedHashMap<>();
      entries.forEach(
          entry -> {
            Collections.shuffle(entry.getValue(), random);
            shuffled.put(entry.getKey(), entry.getValue());
          });
      Scorecard second = Given.score(framework, count(framework, shuffled));
      assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
      assertThat(second.total().exact()).isEqualTo(first.total().exact());
      assertThat(second.level()).isEqualTo(first.level());
      assertThat(second.nodes().keySet()).containsExactlyElementsOf(first.nodes().keySet());
      first
          .nodes()
          .forEach(
              (code, node) ->
                  assertThat(second.node(code).orElseThrow().exact()).isEqualTo(node.exact()));
    }
  }

  /** Groups of respondents in any order and any brackets score as all of them at once. */
  @Test
  void mergedTalliesScoreAsAllAnswersTogether() {
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      int options = 2 + random.nextInt(5);
      long[] all = new long[options];
      List<Tally> groups = new ArrayList<>();
      for (int group = 0; group < 4; group++) {
        long[] counts = random.longs(options, 0, 50).toArray();
        groups.add(Tally.of(counts));
        for (int option = 0; option < options; option++) {
          all[option] += counts[option];
        }
      }
      Tally whole = Tally.of(all);
      Tally a = groups.get(0);
      Tally b = groups.get(1);
      Tally c = groups.get(2);
      Tally d = groups.get(3);
      assertThat(a.plus(b).plus(c).plus(d)).isEqualTo(whole);
      assertThat(d.plus(c.plus(b.plus(a)))).isEqualTo(whole);
      assertThat(a.plus(d).plus(b.plus(c))).isEqualTo(whole).hasSameHashCodeAs(whole);
    }
  }

  private static Assessment count(Framework framework, Map<Code, List<Integer>> answers) {
    Assessment.Builder assessment = Given.assessment(2564);
    answers.forEach(
        (code, chosen) -> {
          long[] counts = new long[framework.element(code).orElseThrow().points().size()];
          chosen.forEach(option -> counts[option]++);
          assessment.putTally(code, Tally.of(counts));
        });
    return assessment.build();
  }

  /** A total lies between the lowest and the highest of its indicators, and so does each mean. */
  @Test
  void everyMeanIsWithinTheRangeOfWhatItAverages() {
    Framework framework = Given.framework(2565);
    Scorer scorer = Scorer.of(framework);
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      Assessment.Builder assessment = Given.assessment(2565);
      int[] scores = random.ints(10, random.nextInt(10_001), 10_001).toArray();
      for (int j = 0; j < 10; j++) {
        assessment.putScore(Code.of("" + (j + 1)), BigDecimal.valueOf(scores[j], 2));
      }
      Scorecard card = scorer.score(assessment.build()).orElseThrow();
      Score least = Score.ofHundredths(IntStream.of(scores).min().orElseThrow());
      Score most = Score.ofHundredths(IntStream.of(scores).max().orElseThrow());
      assertThat(card.total().score()).isBetween(least, most);
      assertThat(card.total().score().hundredths()).isEqualTo(total(scores));
      for (Instrument instrument : framework.instruments()) {
        assertThat(card.node(instrument.code()).orElseThrow().score()).isBetween(least, most);
      }
    }
  }
}
