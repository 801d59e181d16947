package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Blanks;

/** An indicator (ตัวชี้วัด), with sub-indicators or directly with items. */
@Value.Immutable
public abstract non-sealed class Indicator implements Element, WithIndicator {

  Indicator() {}

  @Override
  public abstract Code code();

  /** Returns the official name. */
  public abstract Text name();

  /** Returns other names that documents use for it. */
  public abstract ImmutableList<String> variants();

  @Override
  @Value.Default
  public Aggregation aggregation() {
    return Aggregation.MEAN;
  }

  /** Returns the sub-indicators, in official order; empty where it has items directly. */
  public abstract ImmutableList<SubIndicator> subIndicators();

  /** Returns the items directly below, in official order; empty where it has sub-indicators. */
  public abstract ImmutableList<Item> items();

  @Override
  public final Kind kind() {
    return Kind.INDICATOR;
  }

  @Override
  public final Optional<Text> title() {
    return Optional.of(name());
  }

  @Override
  public final ImmutableList<? extends Element> children() {
    return subIndicators().isEmpty() ? items() : subIndicators();
  }

  @Value.Check
  void check() {
    ProblemKind.INDICATOR_WITH_SUBS_AND_ITEMS.require(
        subIndicators().isEmpty() || items().isEmpty(), code());
    ElementCheck check = new ElementCheck();
    for (int i = 0; i < variants().size(); i++) {
      check.require(
          !Blanks.isBlank(variants().get(i)),
          "/variants/" + i,
          ProblemKind.INDICATOR_NAME_BLANK,
          code());
    }
    check.aggregation(this);
    check.end();
  }

  /** Returns the code and the name. */
  @Override
  public final String toString() {
    return code() + " " + name();
  }

  /** Returns a builder of indicators. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Indicator}; every member is set once. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
