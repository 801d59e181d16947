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

/** One of several answer lines of an item. */
@Value.Immutable
public abstract non-sealed class AnswerLine implements Element, WithAnswerLine {

  private static final int MOST_OPTIONS = 100;

  AnswerLine() {}

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

  @Override
  public final Kind kind() {
    return Kind.LINE;
  }

  @Override
  public final Optional<Text> title() {
    return name();
  }

  @Override
  public final ImmutableList<Element> children() {
    return ImmutableList.of();
  }

  @Value.Check
  AnswerLine checked() {
    ProblemKind.LINE_WITHOUT_POINTS.require(!points().isEmpty(), code());
    checkPoints(ProblemKind.LINE_OPTIONS, ProblemKind.LINE_POINTS, code(), points());
    // So that equal numbers make equal lines, however they were written.
    return Decimals.arePlain(points())
        ? this
        : withPoints(Lists.transform(points(), Decimals::plain));
  }

  static void checkPoints(
      ProblemKind options, ProblemKind each, Code code, ImmutableList<BigDecimal> points) {
    options.require(
        points.isEmpty() || (points.size() >= 2 && points.size() <= MOST_OPTIONS),
        code,
        MOST_OPTIONS,
        points.size());
    for (BigDecimal point : points) {
      each.require(
          Decimals.isPercentage(point) && point.stripTrailingZeros().scale() <= 6, code, point);
    }
  }

  /** Returns the code. */
  @Override
  public final String toString() {
    return code().value();
  }

  /** Returns a builder of answer lines. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AnswerLine}; every member is set once. */
  public static final class Builder extends ImmutableAnswerLine.Builder {
    Builder() {}
  }
}
