package org.openita.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;

/** What a measure costs (งบประมาณ). */
@Value.Immutable
public abstract class Budget implements WithBudget {

  /** The most baht of a measure: more than the budget of the whole country. */
  public static final BigDecimal MOST_BAHT = BigDecimal.valueOf(1_000_000_000_000_000L);

  Budget() {}

  /** Returns the baht, 0 to 10¹⁵ with at most two decimals, without trailing zeros. */
  public abstract Optional<BigDecimal> baht();

  /** Returns what it is for or where it comes from. */
  public abstract Optional<Text> text();

  @Value.Check
  Budget check() {
    ProblemKind.BUDGET_EMPTY.require(baht().isPresent() || text().isPresent());
    Optional<BigDecimal> plain = baht().map(Budget::checked);
    return plain.equals(baht()) ? this : withBaht(plain);
  }

  private static BigDecimal checked(BigDecimal baht) {
    ProblemKind.BUDGET_OUT_OF_RANGE.require(
        baht.signum() >= 0 && baht.compareTo(MOST_BAHT) <= 0, MOST_BAHT, baht);
    BigDecimal plain = Decimals.plain(baht);
    ProblemKind.BUDGET_TOO_FINE.require(plain.scale() <= 2, baht);
    return plain;
  }

  /**
   * Returns a budget of so many baht.
   *
   * @throws IllegalArgumentException if they are negative or more than 10¹⁵
   */
  public static Budget ofBaht(long baht) {
    return builder().baht(BigDecimal.valueOf(baht)).build();
  }

  /** Returns the baht and the text. */
  @Override
  public String toString() {
    return baht().map(baht -> baht.toPlainString() + " baht").orElse("")
        + (baht().isPresent() && text().isPresent() ? ", " : "")
        + text().map(text -> Excerpt.of(text.toString())).orElse("");
  }

  /** Returns a builder of budgets. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Budget}; every member is set once. */
  public static final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
