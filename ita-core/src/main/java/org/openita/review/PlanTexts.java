package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openita.Text;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.ProgressEntry;

/** The texts of a measure, with their places. */
final class PlanTexts {

  /** What a text is about. */
  enum Subject {
    /** The measure itself. */
    MEASURE,
    /** How the measure is carried out. */
    METHOD,
    /** What was done. */
    REPORT,
    /** Anything else. */
    REMARK
  }

  /**
   * A text with its place.
   *
   * @param text the text in each of its languages
   */
  record Placed(String pointer, Subject subject, List<String> text) {

    Placed(String pointer, Subject subject, Text text) {
      this(pointer, subject, Stream.of(text.th(), text.en()).flatMap(Optional::stream).toList());
    }
  }

  private final ImmutableList.Builder<Placed> texts = ImmutableList.builder();

  private PlanTexts() {}

  /** Calls an action with every text of a plan's measures. */
  static void each(ReviewedPlan reviewed, Consumer<Placed> action) {
    reviewed.eachMeasure((at, measure) -> of(at, measure).forEach(action));
  }

  private static ImmutableList<Placed> of(String at, Measure measure) {
    PlanTexts texts = new PlanTexts();
    texts.add(at + "/title", Subject.MEASURE, measure.title());
    measure.why().ifPresent(text -> texts.add(at + "/why", Subject.MEASURE, text));
    measure.guideline().ifPresent(text -> texts.add(at + "/guideline", Subject.METHOD, text));
    for (int i = 0; i < measure.steps().size(); i++) {
      texts.add(at + "/steps/" + i + "/text", Subject.METHOD, measure.steps().get(i).text());
    }
    measure
        .monitoring()
        .flatMap(Monitoring::text)
        .ifPresent(text -> texts.add(at + "/monitoring/text", Subject.REMARK, text));
    for (int i = 0; i < measure.evidence().size(); i++) {
      texts.add(at + "/evidence/" + i, Subject.REMARK, measure.evidence().get(i));
    }
    for (int i = 0; i < measure.progress().size(); i++) {
      texts.entry(at + "/progress/" + i, measure.progress().get(i));
    }
    return texts.texts.build();
  }

  private void entry(String at, ProgressEntry entry) {
    entry.result().ifPresent(text -> add(at + "/result", Subject.REPORT, text));
    entry.outcome().ifPresent(text -> add(at + "/outcome", Subject.REPORT, text));
    for (int i = 0; i < entry.evidence().size(); i++) {
      texts.add(
          new Placed(
              at + "/evidence/" + i + "/text",
              Subject.REPORT,
              List.of(entry.evidence().get(i).text())));
    }
    entry.suggestion().ifPresent(text -> add(at + "/suggestion", Subject.REMARK, text));
  }

  private void add(String at, Subject subject, Text text) {
    texts.add(new Placed(at, subject, text));
  }
}
