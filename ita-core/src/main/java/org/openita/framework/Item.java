package org.openita.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Decimals;

/** An item (ข้อ): one question of a survey with its answer options, or one point of a checklist. */
@Value.Immutable
public abstract non-sealed class Item implements Element, WithItem {

  Item() {}

  @Override
  public abstract Code code();

  /** Returns the name; empty where none is known. */
  public abstract Optional<Text> name();

  @Override
  public abstract ImmutableList<BigDecimal> points();

  @Override
  @Value.Default
  public boolean reversed() {
    return false;
  }

  /** Returns the answer lines of an item that has several; such an item has no points itself. */
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

  @Value.Check
  Item checked() {
    ProblemKind.ITEM_WITH_LINES_AND_POINTS.require(lines().isEmpty() || points().isEmpty(), code());
    ProblemKind.ITEM_WITH_LINES_REVERSED.require(lines().isEmpty() || !reversed(), code());
    AnswerLine.checkPoints(ProblemKind.ITEM_OPTIONS, ProblemKind.ITEM_POINTS, code(), points());
    // So that equal numbers make equal items, however they were written.
    return Decimals.arePlain(points())
        ? this
        : withPoints(Lists.transform(points(), Decimals::plain));
  }

  /** Returns the code and, where there is one, the name. */
  @Override
  public final String toString() {
    return name().map(name -> code() + " " + name).orElseGet(code()::value);
  }

  /** Returns a builder of items. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Item}; every member is set once. */
  public static final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
