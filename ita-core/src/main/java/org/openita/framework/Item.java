package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;
import org.openita.internal.Decimals;

/** An item (ข้อ): one question of a survey with its answer options, or one point of a checklist. */
@Value.Immutable
public abstract non-sealed class Item implements Element {

  Item() {}

  @Override
  public abstract Code code();

  /** The name, where there is one. */
  public abstract Optional<Text> name();

  @Override
  public abstract ImmutableList<BigDecimal> points();

  @Override
  @Value.Default
  public boolean reversed() {
    return false;
  }

  /** The answer lines, where the item has several; then it has no points of its own. */
  public abstract ImmutableList<AnswerLine> lines();

  @Override
  public final Kind kind() {
    return Kind.ITEM;
  }

  @Override
  public final Optional<Text> title() {
    return name();
  }

  @Override
  public final ImmutableList<AnswerLine> children() {
    return lines();
  }

  /** Equal items are equal however their points were written. */
  @Value.Check
  Item checked() {
    checkArgument(
        lines().isEmpty() || points().isEmpty(),
        "item %s has answer lines and so no points of its own",
        code());
    checkArgument(
        lines().isEmpty() || !reversed(),
        "item %s has answer lines, so they are reversed and not the item",
        code());
    AnswerLine.checkPoints("item", code(), points());
    return Decimals.arePlain(points())
        ? this
        : builder()
            .code(code())
            .name(name())
            .addAllPoints(points().stream().map(Decimals::plain).toList())
            .reversed(reversed())
            .addAllLines(lines())
            .build();
  }

  /** A builder of items. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Item}; every member is set once. */
  public static final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
