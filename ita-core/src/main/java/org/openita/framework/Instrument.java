package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;
import org.openita.internal.Decimals;

/** An instrument (เครื่องมือ): a survey or a checklist with its weight in the total. */
@Value.Immutable
public abstract non-sealed class Instrument implements Element {

  Instrument() {}

  /** What an instrument asks, and therefore how its items may change. */
  public enum Form {
    /** People are asked; scores are perceptions and nobody can command them. */
    SURVEY,
    /** Somebody checks; an item is fulfilled or it is not. */
    CHECKLIST
  }

  @Override
  public abstract Code code();

  /** The official name. */
  public abstract Text name();

  /** Survey or checklist. */
  public abstract Form form();

  /** The share of the total in percent, above 0 and at most 100. */
  public abstract BigDecimal weight();

  @Override
  @Value.Default
  public Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /** The indicators, in official order. */
  public abstract ImmutableList<Indicator> indicators();

  /** The parts whose scores may be published beside it and enter the level rule in its place. */
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

  /** Equal instruments are equal however their weight was written. */
  @Value.Check
  Instrument checked() {
    checkArgument(
        weight().signum() > 0 && weight().compareTo(BigDecimal.valueOf(100)) <= 0,
        "weight of instrument %s must be above 0 and at most 100 but was %s",
        code(),
        weight());
    checkArgument(
        weight().stripTrailingZeros().scale() <= 6,
        "weight of instrument %s has at most 6 decimals but was %s",
        code(),
        weight());
    return Decimals.arePlain(ImmutableList.of(weight()))
        ? this
        : builder()
            .code(code())
            .name(name())
            .form(form())
            .weight(Decimals.plain(weight()))
            .aggregation(aggregation())
            .addAllIndicators(indicators())
            .addAllParts(parts())
            .build();
  }

  /** A builder of instruments. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Instrument}; every member is set once. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
