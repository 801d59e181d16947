package org.openita.framework;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Code;

/**
 * Tells official indicators from those of somebody's own framework that happen to have their codes.
 */
final class OfficialIndicators {

  private OfficialIndicators() {}

  /** Those of a framework that a built-in one calls the same; of a built-in one, all. */
  static ImmutableSet<Code> of(Framework framework) {
    boolean builtIn = BuiltInFrameworks.all().stream().anyMatch(known -> known == framework);
    return framework.indicators().stream()
        .filter(indicator -> builtIn || isOne(indicator))
        .map(Indicator::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isOne(Indicator indicator) {
    return Stream.of(indicator.name().th(), indicator.name().en())
        .flatMap(Optional::stream)
        .anyMatch(name -> isNamed(indicator.code(), name));
  }

  private static boolean isNamed(Code code, String name) {
    return BuiltInFrameworks.all().stream()
        .flatMap(builtIn -> builtIn.indicatorNamed(name).stream())
        .anyMatch(official -> official.code().equals(code));
  }
}
