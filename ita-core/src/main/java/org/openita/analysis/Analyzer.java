package org.openita.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.Code;
import org.openita.Score;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.scoring.Condition;
import org.openita.scoring.Grading;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/**
 * Analyses scorecards under one policy.
 *
 * <p>Immutable and safe for use by many threads. The same scorecard gives the same analysis.
 */
public final class Analyzer {

  private static final Comparator<IndicatorResult> BEST_FIRST =
      Comparator.comparing(IndicatorResult::score).reversed().thenComparing(IndicatorResult::code);

  private final Policy policy;

  private Analyzer(Policy policy) {
    this.policy = policy;
  }

  /** Returns an analyzer under this policy. */
  public static Analyzer of(Policy policy) {
    return new Analyzer(policy);
  }

  /** Returns an analyzer under the standard policy. */
  public static Analyzer standard() {
    return new Analyzer(Policy.standard());
  }

  /** Returns the policy. */
  public Policy policy() {
    return policy;
  }

  /** Analyses a scorecard. */
  public Analysis analyze(Scorecard scorecard) {
    ImmutableList<IndicatorResult> indicators = indicators(scorecard);
    ImmutableMap<Code, ImmutableList<Code>> development = developmentPoints(scorecard, indicators);
    return ImmutableAnalysis.builder()
        .scorecard(scorecard)
        .policy(policy)
        .addAllIndicators(indicators)
        .addAllStrengths(codes(indicators, Standing.STRENGTH))
        .addAllUrgentWeaknesses(codes(indicators, Standing.URGENT_WEAKNESS))
        .putAllDevelopmentPoints(development)
        .nextLevel(nextLevel(scorecard))
        .addAllFindings(Findings.of(scorecard, policy, indicators))
        .build();
  }

  private ImmutableList<IndicatorResult> indicators(Scorecard scorecard) {
    List<Score> best = new ArrayList<>();
    for (ScoreNode node : scorecard.indicators().values()) {
      best.add(node.score());
    }
    best.sort(Comparator.reverseOrder());
    ImmutableList.Builder<IndicatorResult> results = ImmutableList.builder();
    for (Instrument instrument : scorecard.framework().instruments()) {
      for (Indicator indicator : instrument.indicators()) {
        Optional<ScoreNode> node = scorecard.node(indicator.code());
        if (node.isPresent()) {
          Score score = node.get().score();
          results.add(
              ImmutableIndicatorResult.of(
                  indicator, instrument, score, 1 + best.indexOf(score), standing(score, best)));
        }
      }
    }
    return results.build();
  }

  private Standing standing(Score score, List<Score> best) {
    if (isUrgent(score, best)) {
      return Standing.URGENT_WEAKNESS;
    }
    return policy.isStrength(score) ? Standing.STRENGTH : Standing.DEVELOP;
  }

  private boolean isUrgent(Score score, List<Score> best) {
    boolean belowFloor = policy.floor().filter(floor -> floor.isAbove(score)).isPresent();
    return switch (policy.urgency()) {
      case LOWEST -> isLowest(score, best);
      case BELOW_FLOOR -> belowFloor;
      case EITHER -> belowFloor || isLowest(score, best);
    };
  }

  /** Returns whether a score is the lowest; none is where all are equal. */
  private static boolean isLowest(Score score, List<Score> best) {
    return score.equals(Iterables.getLast(best)) && best.get(0).isAbove(score);
  }

  private static ImmutableList<Code> codes(List<IndicatorResult> indicators, Standing standing) {
    List<IndicatorResult> chosen = new ArrayList<>();
    for (IndicatorResult indicator : indicators) {
      if (indicator.standing() == standing) {
        chosen.add(indicator);
      }
    }
    chosen.sort(BEST_FIRST);
    return ImmutableList.copyOf(Lists.transform(chosen, IndicatorResult::code));
  }

  private ImmutableMap<Code, ImmutableList<Code>> developmentPoints(
      Scorecard scorecard, List<IndicatorResult> indicators) {
    ImmutableMap<Code, ImmutableList<Code>> given = scorecard.assessment().developmentPoints();
    ImmutableMap.Builder<Code, ImmutableList<Code>> points = ImmutableMap.builder();
    for (Instrument instrument : scorecard.framework().instruments()) {
      ImmutableList<Code> own = given.get(instrument.code());
      points.put(instrument.code(), own != null ? own : lowest(instrument, indicators));
    }
    return points.buildOrThrow();
  }

  private ImmutableList<Code> lowest(Instrument instrument, List<IndicatorResult> indicators) {
    Score lowest = Score.FULL;
    for (IndicatorResult indicator : indicators) {
      if (mayBeDeveloped(indicator, instrument) && lowest.isAbove(indicator.score())) {
        lowest = indicator.score();
      }
    }
    ImmutableList.Builder<Code> codes = ImmutableList.builder();
    for (IndicatorResult indicator : indicators) {
      if (mayBeDeveloped(indicator, instrument)
          && indicator.score().equals(lowest)
          && !lowest.equals(Score.FULL)) {
        codes.add(indicator.code());
      }
    }
    return codes.build();
  }

  private boolean mayBeDeveloped(IndicatorResult indicator, Instrument instrument) {
    return indicator.instrument() == instrument
        && (policy.development() == Policy.Development.LOWEST
            || indicator.standing() != Standing.URGENT_WEAKNESS);
  }

  private static Optional<NextLevel> nextLevel(Scorecard scorecard) {
    List<Level> levels = scorecard.framework().levels();
    int reached = levels.indexOf(scorecard.level());
    if (reached == 0) {
      return Optional.empty();
    }
    Level above = levels.get(reached - 1);
    ImmutableList.Builder<NextLevel.Gap> missing = ImmutableList.builder();
    for (Condition condition : Grading.conditions(above, scorecard)) {
      if (!condition.isMet()) {
        missing.add(ImmutableGap.of(condition.label(), condition.score(), condition.required()));
      }
    }
    return Optional.of(ImmutableNextLevel.of(above, missing.build()));
  }
}
