package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;

/** A sub-indicator (ตัวชี้วัดย่อย), with items where they are known. */
@Value.Immutable
public abstract non-sealed class SubIndicator implements Element, WithSubIndicator {

  SubIndicator() {}

  @Override
  public abstract Code code();

  /** Returns the official name. */
  public abstract Text name();

  /** Returns the items, in official order; empty where they are not known. */
  public abstract ImmutableList<Item> items();

  @Override
  public final Kind kind() {
    return Kind.SUB_INDICATOR;
  }

  @Override
  public final Optional<Text> title() {
    return Optional.of(name());
  }

  @Override
  public final ImmutableList<Item> children() {
    return items();
  }

  /** Returns the code and the name. */
  @Override
  public final String toString() {
    return code() + " " + name();
  }

  /** Returns a builder of sub-indicators. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SubIndicator}; every member is set once. */
  public static final class Builder extends ImmutableSubIndicator.Builder {
    Builder() {}
  }
}
