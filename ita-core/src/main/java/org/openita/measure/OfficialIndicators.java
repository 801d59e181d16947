package org.openita.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;

/**
 * Tells an official indicator from one of somebody's own framework that happens to have its code.
 */
final class OfficialIndicators {

  private static final ImmutableList<Framework> BUILT_IN = Frameworks.builtIn().all();

  private OfficialIndicators() {}

  /** Whether the framework is built in, or calls the indicator what a built-in one does. */
  static boolean isOne(Framework framework, Code indicator) {
    return BUILT_IN.stream().anyMatch(builtIn -> builtIn == framework)
        || framework.indicatorOf(indicator).filter(OfficialIndicators::isOne).isPresent();
  }

  private static boolean isOne(Indicator indicator) {
    return Stream.of(indicator.name().th(), indicator.name().en())
        .flatMap(Optional::stream)
        .anyMatch(name -> isNamed(indicator.code(), name));
  }

  private static boolean isNamed(Code code, String name) {
    return BUILT_IN.stream()
        .flatMap(builtIn -> builtIn.indicatorNamed(name).stream())
        .anyMatch(official -> official.code().equals(code));
  }
}
