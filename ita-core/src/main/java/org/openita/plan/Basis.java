package org.openita.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openita.FiscalYear;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.internal.Checks;
import org.openita.internal.Excerpt;

/** The result that a plan rests on, as the plan states it; it need not be right. */
@Value.Immutable
public abstract class Basis implements WithBasis {

  Basis() {}

  /** Returns the fiscal year of the scores. */
  public abstract FiscalYear fiscalYear();

  /** Returns the id of the framework; not blank. */
  public abstract Optional<String> framework();

  /**
   * Returns the fingerprint of the framework, 16 hexadecimal digits in lower case, which ties the
   * plan to the rules of its day.
   */
  public abstract Optional<String> fingerprint();

  /** Returns the total. */
  public abstract Optional<Score> total();

  /** Returns the code of the level; not blank. */
  public abstract Optional<String> level();

  /**
   * Returns the fiscal year that the document printed, where that is not the year of the scores.
   */
  public abstract Optional<FiscalYear> printedYear();

  @Value.Check
  void check() {
    framework().ifPresent(id -> Invariants.notBlank(ProblemKind.BASIS_FRAMEWORK_BLANK, id));
    fingerprint()
        .ifPresent(
            text ->
                ProblemKind.NOT_A_FINGERPRINT.require(
                    Checks.isFingerprint(text), Excerpt.of(text)));
    level().ifPresent(code -> Invariants.notBlank(ProblemKind.BASIS_LEVEL_BLANK, code));
  }

  /** Returns a basis of which only the fiscal year of the scores is known. */
  public static Basis of(FiscalYear fiscalYear) {
    return builder().fiscalYear(fiscalYear).build();
  }

  /** Returns the fiscal year, the total and the level. */
  @Override
  public String toString() {
    return "fiscal year "
        + fiscalYear()
        + total().map(total -> ", total " + total).orElse("")
        + level().map(level -> ", level " + Excerpt.of(level)).orElse("");
  }

  /** Returns a builder of bases. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Basis}; every member is set once. */
  public static final class Builder extends ImmutableBasis.Builder {
    Builder() {}
  }
}
