package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;
import org.openita.internal.Decimals;

/** One answer line of an item that has several. */
@Value.Immutable
public abstract non-sealed class AnswerLine implements Element {

  private static final int MOST_OPTIONS = 100;

  AnswerLine() {}

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

  /** Equal lines are equal however their points were written. */
  @Value.Check
  AnswerLine checked() {
    checkArgument(!points().isEmpty(), "line %s needs the points of its answer options", code());
    checkPoints("line", code(), points());
    return Decimals.arePlain(points())
        ? this
        : builder()
            .code(code())
            .name(name())
            .addAllPoints(points().stream().map(Decimals::plain).toList())
            .reversed(reversed())
            .build();
  }

  static void checkPoints(String kind, Code code, ImmutableList<BigDecimal> points) {
    checkArgument(
        points.isEmpty() || (points.size() >= 2 && points.size() <= MOST_OPTIONS),
        "%s %s has 2 to %s answer options but had %s",
        kind,
        code,
        MOST_OPTIONS,
        points.size());
    for (BigDecimal point : points) {
      checkArgument(
          point.signum() >= 0
              && point.compareTo(BigDecimal.valueOf(100)) <= 0
              && point.stripTrailingZeros().scale() <= 6,
          "points of %s %s must be in [0, 100] with at most 6 decimals but were %s",
          kind,
          code,
          point);
    }
  }

  /** A builder of lines. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AnswerLine}; every member is set once. */
  public static final class Builder extends ImmutableAnswerLine.Builder {
    Builder() {}
  }
}
