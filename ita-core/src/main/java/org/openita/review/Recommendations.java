package org.openita.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.Text;
import org.openita.plan.Measure;
import org.openita.plan.Step;

/** Recognises methods that are worded as an assessor's recommendation to the agency. */
final class Recommendations {

  private static final Pattern START =
      Pattern.compile(
          "^[\\s\\-–•0-9().]{0,20}(?:(?:หน่วยงาน|องค์กร|อบต\\.?|อบจ\\.?|เทศบาล)?(?:ของท่าน)?ควร"
              + "|(?:the |your )?(?:agency|organi[sz]ation|municipality|sao|pao) (?:should|ought to)\\b)");

  private Recommendations() {}

  /** Returns the place in a measure of the first such text of its method. */
  static Optional<String> place(Measure measure) {
    if (measure.guideline().filter(Recommendations::isOne).isPresent()) {
      return Optional.of("/guideline");
    }
    List<Step> steps = measure.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (isOne(steps.get(i).text())) {
        return Optional.of("/steps/" + i + "/text");
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(Text text) {
    return Stream.of(text.th(), text.en())
        .flatMap(Optional::stream)
        .anyMatch(said -> START.matcher(Wording.plain(said)).find());
  }
}
