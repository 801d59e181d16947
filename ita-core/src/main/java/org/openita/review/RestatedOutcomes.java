package org.openita.review;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Text;
import org.openita.ThaiNumerals;
import org.openita.plan.Measure;
import org.openita.plan.ProgressEntry;

/** Finds outcomes that only restate their measure or its result. */
final class RestatedOutcomes {

  private RestatedOutcomes() {}

  /**
   * Returns whether the outcome of an entry equals or contains the title, the guideline or the
   * result, or the other way round, in either language; spaces, punctuation and letter case do not
   * count.
   */
  static boolean isRestated(Measure measure, ProgressEntry entry) {
    return entry
        .outcome()
        .filter(
            outcome ->
                Stream.of(Optional.of(measure.title()), measure.guideline(), entry.result())
                    .flatMap(Optional::stream)
                    .anyMatch(text -> isSame(outcome, text)))
        .isPresent();
  }

  private static boolean isSame(Text outcome, Text text) {
    return isSame(outcome.th().orElse(""), text.th().orElse(""))
        || isSame(outcome.en().orElse(""), text.en().orElse(""));
  }

  private static boolean isSame(String outcome, String text) {
    String one = letters(outcome);
    String other = letters(text);
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String letters(String text) {
    // Compatibility forms write sara am in the one way in which all texts can be compared.
    String plain = Normalizer.normalize(ThaiNumerals.toArabic(text), Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder();
    plain.codePoints().filter(RestatedOutcomes::counts).forEach(letters::appendCodePoint);
    return Ascii.toLowerCase(letters.toString());
  }

  private static boolean counts(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetterOrDigit(point);
    };
  }
}
