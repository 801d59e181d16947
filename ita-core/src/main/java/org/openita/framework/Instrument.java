package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Decimals;

/** An instrument (เครื่องมือ): a survey or a checklist, with its weight in the total. */
@Value.Immutable
public abstract non-sealed class Instrument implements Element, WithInstrument {

  Instrument() {}

  /** How an instrument collects its evidence, which decides how its items can change. */
  public enum Form {
    /** People answer questions: scores are perceptions, which no agency can set. */
    SURVEY,
    /** An assessor checks items: each is fulfilled or it is not. */
    CHECKLIST
  }

  @Override
  public abstract Code code();

  /** Returns the official name. */
  public abstract Text name();

  /** Returns whether it is a survey or a checklist. */
  public abstract Form form();

  /** Returns the weight in the total in percent, above 0 and at most 100. */
  public abstract BigDecimal weight();

  @Override
  @Value.Default
  public Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /** Returns the indicators, in official order. */
  public abstract ImmutableList<Indicator> indicators();

  /**
   * Returns the parts whose scores may be published beside its own; where they are, the level rule
   * takes them in its place.
   */
  public abstract ImmutableList<InstrumentPart> parts();

  @Override
  public final Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public final Optional<Text> title() {
    return Optional.of(name());
  }

  @Override
  public final ImmutableList<Indicator> children() {
    return indicators();
  }

  @Value.Check
  Instrument checked() {
    ProblemKind.WEIGHT_OUT_OF_RANGE.require(
        weight().signum() > 0 && weight().compareTo(BigDecimal.valueOf(100)) <= 0,
        code(),
        weight());
    ProblemKind.WEIGHT_TOO_FINE.require(
        weight().stripTrailingZeros().scale() <= 6, code(), weight());
    ElementCheck check = new ElementCheck();
    check.require(parts().size() != 1, "/parts", ProblemKind.SINGLE_PART, code());
    check.require(!indicators().isEmpty(), "/indicators", ProblemKind.NO_INDICATORS, code());
    check.aggregation(this);
    check.end();
    // So that equal numbers make equal instruments, however they were written.
    return withWeight(Decimals.plain(weight()));
  }

  /** Returns the code and the name. */
  @Override
  public final String toString() {
    return code() + " " + name();
  }

  /** Returns a builder of instruments. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Instrument}; every member is set once. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
