package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Given;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/** How often intervals contain the true score, over simulated surveys. */
class CoverageTest {

  private static final int SURVEYS = 10_000;
  private static final Framework FRAMEWORK = Given.framework(2567);
  private static final Scorer SCORER = Scorer.of(FRAMEWORK);

  /** The chosen option of every person (row) to every item (column). */
  private static final class Population {

    private final Instrument instrument;
    private final List<Element> items;
    private final int[][] answers;

    Population(Instrument instrument, List<Element> items, int[][] answers) {
      this.instrument = instrument;
      this.items = items;
      this.answers = answers;
    }

    /** The answers of the first so many people. */
    Map<Code, Tally> tallies(int people) {
      Map<Code, Tally> tallies = new LinkedHashMap<>();
      for (int item = 0; item < items.size(); item++) {
        long[] counts = new long[items.get(item).points().size()];
        for (int person = 0; person < people; person++) {
          counts[answers[person][item]]++;
        }
        tallies.put(items.get(item).code(), Tally.of(counts));
      }
      return tallies;
    }

    /** Brings other people to the front. */
    void shuffle(Random random, int people) {
      for (int i = 0; i < people; i++) {
        int other = i + random.nextInt(answers.length - i);
        int[] moved = answers[i];
        answers[i] = answers[other];
        answers[other] = moved;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"120, 30", "500, 60"})
  void independentAnswersAreCoveredByTheEstimate(int people, int respondents) {
    List<Population> populations = populations(people, new Random(people), false);

    Map<String, Integer> hits = hits(populations, respondents, UncertaintyAnalysis::estimate);

    // With 30 answers to each of an indicator's three items its intervals are a little short.
    double least = respondents < 60 ? 0.92 : 0.94;
    hits.forEach(
        (what, count) ->
            assertThat(count / (double) SURVEYS)
                .as(what)
                .isBetween(what.equals("total") ? 0.94 : least, 0.96));
    assertThat(hits).containsKey("total").hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({"500, 60"})
  void correlatedAnswersAreCoveredByTheBound(int people, int respondents) {
    List<Population> populations = populations(people, new Random(people), true);

    Map<String, Integer> hits = hits(populations, respondents, UncertaintyAnalysis::bound);

    hits.forEach(
        (what, count) -> assertThat(count / (double) SURVEYS).as(what).isGreaterThan(0.94));
    // Answers to indicators without items of two options are perfectly correlated.
    assertThat(requireHits(hits, "5") / (double) SURVEYS).isBetween(0.94, 0.96);
    assertThat(requireHits(hits, "4") / (double) SURVEYS).isBetween(0.94, 0.96);
  }

  private static int requireHits(Map<String, Integer> hits, String what) {
    return hits.getOrDefault(what, 0);
  }

  private static Map<String, Integer> hits(
      List<Population> populations,
      int respondents,
      Function<UncertaintyAnalysis, SamplingError> which) {
    Scorecard truth = survey(populations, populations.get(0).answers.length);
    Random random = new Random(respondents);
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (int i = 0; i < SURVEYS; i++) {
      populations.forEach(population -> population.shuffle(random, respondents));
      SamplingError error =
          which.apply(UncertaintyAnalysis.run(survey(populations, respondents)).orElseThrow());
      error
          .indicators()
          .forEach(
              (code, interval) ->
                  count(hits, code.value(), interval, truth.node(code).orElseThrow().exact()));
      count(hits, "total", error.total().orElseThrow(), truth.total().exact());
    }
    return hits;
  }

  private static void count(
      Map<String, Integer> hits, String what, ConfidenceInterval interval, Fraction truth) {
    BigDecimal value = new BigDecimal(truth.toDecimalString(9));
    boolean hit = interval.low().compareTo(value) <= 0 && value.compareTo(interval.high()) <= 0;
    hits.merge(what, hit ? 1 : 0, Integer::sum);
  }

  private static Scorecard survey(List<Population> populations, int respondents) {
    Assessment.Builder assessment =
        Given.assessment(2567)
            .putAllScores(
                ImmutableMap.of(
                    Code.of("9"), BigDecimal.valueOf(95), Code.of("10"), BigDecimal.valueOf(100)));
    for (Population population : populations) {
      assessment
          .putAllTallies(population.tallies(respondents))
          .putPopulation(population.instrument.code(), (long) population.answers.length);
    }
    return SCORER.score(assessment.build()).orElseThrow();
  }

  private static List<Population> populations(int people, Random random, boolean correlated) {
    List<Population> populations = new ArrayList<>();
    for (Instrument instrument : FRAMEWORK.instruments()) {
      if (instrument.form() == Instrument.Form.SURVEY) {
        List<Element> items =
            FRAMEWORK.elements().values().stream()
                .filter(e -> e.takesTally() && FRAMEWORK.lineage(e.code()).contains(instrument))
                .toList();
        int[][] answers = new int[people][items.size()];
        for (int person = 0; person < people; person++) {
          double mood = random.nextDouble();
          for (int item = 0; item < items.size(); item++) {
            double own = correlated ? mood : random.nextDouble();
            answers[person][item] = choice(items.get(item), own);
          }
        }
        populations.add(new Population(instrument, items, answers));
      }
    }
    return populations;
  }

  /** A better mood chooses an option with more points; higher points are somewhat likelier. */
  private static int choice(Element item, double mood) {
    int options = item.points().size();
    int best = Math.min(options - 1, (int) (Math.sqrt(mood) * options));
    return item.reversed() || item.points().get(0).signum() > 0 ? options - 1 - best : best;
  }
}
