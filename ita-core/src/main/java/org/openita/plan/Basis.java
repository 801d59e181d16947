package org.openita.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.FiscalYear;
import org.openita.Score;

/** The result that a plan rests on, as the plan states it. */
@Value.Immutable
public abstract class Basis {

  Basis() {}

  /** The fiscal year of the scores. */
  public abstract FiscalYear fiscalYear();

  /** The id of the framework, where it is stated. */
  public abstract Optional<String> framework();

  /** The total, where it is stated. */
  public abstract Optional<Score> total();

  /** The code of the level, where it is stated. */
  public abstract Optional<String> level();

  /** The fiscal year that the document printed, where that is not the year of the scores. */
  public abstract Optional<FiscalYear> printedYear();

  @Value.Check
  void check() {
    checkArgument(
        framework().map(id -> !CharMatcher.whitespace().matchesAllOf(id)).orElse(true),
        "the framework of a basis must not be blank");
  }

  /** A builder of bases. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Basis}; every member is set once. */
  public static final class Builder extends ImmutableBasis.Builder {
    Builder() {}
  }
}
