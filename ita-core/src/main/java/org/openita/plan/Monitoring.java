package org.openita.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Excerpt;

/** When and how a measure is followed up. */
@Value.Immutable
public abstract class Monitoring implements WithMonitoring {

  Monitoring() {}

  /** Returns the months of the fiscal year, 1 to 12, in which it is followed up; ascending. */
  public abstract ImmutableList<Integer> rounds();

  /** Returns how it is followed up. */
  public abstract Optional<Text> text();

  @Value.Check
  void check() {
    ProblemKind.MONITORING_EMPTY.require(!rounds().isEmpty() || text().isPresent());
    int last = 0;
    for (int round : rounds()) {
      Invariants.round(round);
      ProblemKind.ROUNDS_DESCEND.require(round > last, round, last);
      last = round;
    }
  }

  /**
   * Returns monitoring in these months of the fiscal year.
   *
   * @throws IllegalArgumentException if there is none, one is outside 1 to 12, or they do not
   *     ascend
   */
  public static Monitoring inMonths(Iterable<Integer> rounds) {
    return builder().addAllRounds(rounds).build();
  }

  /** Returns the rounds and the text. */
  @Override
  public String toString() {
    return "rounds: "
        + rounds()
        + text().map(text -> ", " + Excerpt.of(text.toString())).orElse("");
  }

  /** Returns a builder of monitoring. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Monitoring}; every member is set once, rounds may be added to. */
  public static final class Builder extends ImmutableMonitoring.Builder {
    Builder() {}
  }
}
