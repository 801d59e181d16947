package org.openita.bench;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Times candidates in interleaved turns, one each per round, so that other load on the machine
 * affects all of them. The ratio of two candidates is the median of their ratios within a round.
 *
 * <p>Warm-up rounds come first and are not counted. No garbage collection is forced between turns:
 * dead objects of another candidate cost little, while a heap that was shrunk has to grow again.
 */
final class Race {

  private final Map<String, List<Candidate.Lap>> laps = new LinkedHashMap<>();
  private final Map<String, Optional<Outcome>> outcomes = new LinkedHashMap<>();

  private Race() {}

  /**
   * Runs a race.
   *
   * @param progress accepts a line about each turn
   */
  static Race run(
      List<Candidate<?>> candidates, int warmUp, int rounds, Consumer<? super String> progress)
      throws Exception {
    checkArgument(rounds > 0, "rounds must be 1 or more but was %s", rounds);
    Race race = new Race();
    for (Candidate<?> candidate : candidates) {
      race.laps.put(candidate.name(), new ArrayList<>());
    }
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < candidates.size(); i++) {
        // Each round starts with another candidate, so that none always follows the same one.
        Candidate<?> candidate = candidates.get(Math.floorMod(i + round, candidates.size()));
        Candidate.Lap lap = candidate.run();
        progress.accept(
            "round " + round + ", " + candidate.name() + ": " + lap.nanos() / 1_000_000 + " ms");
        race.outcomes.putIfAbsent(candidate.name(), lap.outcome());
        if (round >= 0) {
          race.laps(candidate.name()).add(lap);
        }
      }
    }
    return race;
  }

  private List<Candidate.Lap> laps(String name) {
    List<Candidate.Lap> found = laps.get(name);
    checkArgument(found != null, "unknown candidate %s", name);
    return found;
  }

  /** Returns the names in the order of the candidates. */
  ImmutableList<String> names() {
    return ImmutableList.copyOf(laps.keySet());
  }

  boolean has(String name) {
    return laps.containsKey(name);
  }

  /** Returns the outcome of a candidate, if any. */
  Optional<Outcome> outcome(String name) {
    return outcomes.getOrDefault(name, Optional.empty());
  }

  /** Returns the median time of a candidate in milliseconds. */
  double millis(String name) {
    return median(laps(name).stream().map(lap -> lap.nanos() / 1e6).toList());
  }

  /** Returns the median CPU time of a candidate in milliseconds. */
  double cpuMillis(String name) {
    return median(laps(name).stream().map(lap -> lap.cpuNanos() / 1e6).toList());
  }

  /** Returns the median over the rounds of the time of a candidate divided by another's. */
  double ratio(String name, String other) {
    List<Candidate.Lap> mine = laps(name);
    List<Candidate.Lap> others = laps(other);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < mine.size(); i++) {
      ratios.add((double) mine.get(i).nanos() / others.get(i).nanos());
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
