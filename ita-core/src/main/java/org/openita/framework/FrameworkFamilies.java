package org.openita.framework;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.Code;

/**
 * Decides which indicators of a framework mean what a family of frameworks means by them.
 *
 * <p>A family is named by the id of its frameworks without the year at its end ({@code th-ita}), or
 * by one full id ({@code th-ita-2564}).
 */
final class FrameworkFamilies {

  private static final Pattern YEAR = Pattern.compile("-[0-9]{4}$");

  private FrameworkFamilies() {}

  private static final class Holder {
    static final ImmutableSet<String> BUILT_IN =
        BuiltInFrameworks.all().stream()
            .flatMap(framework -> framework.families().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the families that built-in frameworks belong to. */
  static ImmutableSet<String> builtIn() {
    return Holder.BUILT_IN;
  }

  /** Returns the families that a framework of an id belongs to. */
  static ImmutableSet<String> of(String id) {
    return ImmutableSet.of(id, YEAR.matcher(id).replaceFirst(""));
  }

  /** Returns whether this very framework is built in. */
  static boolean isBuiltIn(Framework framework) {
    return BuiltInFrameworks.all().stream().anyMatch(builtIn -> builtIn == framework);
  }

  /**
   * Returns, for each built-in family, the indicators of a framework that one of its frameworks has
   * under the same code and calls by the same name.
   */
  static ImmutableSetMultimap<String, Code> shared(Framework framework) {
    ImmutableSetMultimap.Builder<String, Code> shared = ImmutableSetMultimap.builder();
    for (Framework builtIn : BuiltInFrameworks.all()) {
      for (Indicator indicator : framework.indicators()) {
        if (knows(builtIn, indicator)) {
          builtIn.families().forEach(family -> shared.put(family, indicator.code()));
        }
      }
    }
    return shared.build();
  }

  private static boolean knows(Framework builtIn, Indicator indicator) {
    return Stream.of(indicator.name().th(), indicator.name().en())
        .flatMap(Optional::stream)
        .flatMap(name -> builtIn.indicatorNamed(name).stream())
        .anyMatch(known -> known.code().equals(indicator.code()));
  }
}
