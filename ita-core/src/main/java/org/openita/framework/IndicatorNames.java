package org.openita.framework;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.ThaiNumerals;
import org.openita.internal.Blanks;

/** Finds indicators by the names that people use. */
final class IndicatorNames {

  private IndicatorNames() {}

  static ImmutableMap<String, Indicator> index(List<Indicator> indicators) {
    Map<String, Indicator> index = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      names(indicator).forEach(name -> index.putIfAbsent(normalise(name), indicator));
    }
    return ImmutableMap.copyOf(index);
  }

  static Stream<String> names(Indicator indicator) {
    return Stream.of(
            Stream.of(indicator.code().value()),
            indicator.name().th().stream(),
            indicator.name().en().stream(),
            indicator.variants().stream())
        .flatMap(names -> names);
  }

  static String normalise(String name) {
    // Sara am is often stored as nikhahit and sara aa, which no normal form composes.
    String composed =
        Normalizer.normalize(name, Normalizer.Form.NFC).replace("\u0E4D\u0E32", "\u0E33");
    String digits = ThaiNumerals.toArabic(composed);
    return Ascii.toLowerCase(Blanks.removeFrom(digits));
  }
}
