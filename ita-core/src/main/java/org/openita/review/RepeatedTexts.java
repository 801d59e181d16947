package org.openita.review;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.FiscalYear;
import org.openita.Language;
import org.openita.Text;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

/**
 * Finds what three measures or more have word for word in common: a result, an outcome, the whole
 * method, the monitoring with its rounds. The whole fiscal year as their period counts too, where
 * no step has a date; any other period may well be the same.
 */
final class RepeatedTexts {

  private static final int MANY = 3;

  /** What is repeated. */
  enum Kind {
    RESULT("ผลการดำเนินการ", "result"),
    OUTCOME("ผลลัพธ์", "outcome"),
    GUIDELINE("แนวทางการปฏิบัติ", "guideline"),
    STEPS("วิธีดำเนินการ", "method"),
    MONITORING("การกำกับติดตาม", "monitoring"),
    PERIOD("ระยะเวลาดำเนินการ", "period");

    private final Text label;

    Kind(String th, String en) {
      this.label = Text.of(th, en);
    }

    Text label() {
      return label;
    }
  }

  /**
   * Something repeated.
   *
   * @param pointer its first place
   * @param measures how many measures have it
   */
  record Repeated(Kind kind, String pointer, int measures) {}

  private record Key(Kind kind, String text) {}

  /** Where something was first, in how many measures so far, and in which last. */
  private record Seen(String first, int measures, int last) {}

  private final Map<Key, Seen> seen = new LinkedHashMap<>();

  private RepeatedTexts() {}

  static ImmutableList<Repeated> of(ReviewedPlan reviewed) {
    RepeatedTexts texts = new RepeatedTexts();
    FiscalYear year = reviewed.plan().fiscalYear();
    for (int i = 0; i < reviewed.plan().measures().size(); i++) {
      texts.measure(i, reviewed.plan().measures().get(i), year);
    }
    return texts.seen.entrySet().stream()
        .filter(entry -> entry.getValue().measures() >= MANY)
        .map(
            entry ->
                new Repeated(
                    entry.getKey().kind(), entry.getValue().first(), entry.getValue().measures()))
        .collect(ImmutableList.toImmutableList());
  }

  private void measure(int place, Measure measure, FiscalYear year) {
    String at = "/measures/" + place;
    measure
        .guideline()
        .ifPresent(text -> add(Kind.GUIDELINE, place, at + "/guideline", said(text)));
    add(
        Kind.STEPS,
        place,
        at + "/steps",
        measure.steps().stream()
            .map(Step::text)
            .map(RepeatedTexts::said)
            .collect(Collectors.joining("/")));
    measure
        .monitoring()
        .flatMap(Monitoring::text)
        .map(text -> said(text) + measure.monitoring().orElseThrow().rounds())
        .ifPresent(text -> add(Kind.MONITORING, place, at + "/monitoring/text", text));
    if (measure.period().flatMap(TimeFrame::from).equals(Optional.of(year.start()))
        && measure.period().flatMap(TimeFrame::to).equals(Optional.of(year.end()))
        && measure.steps().stream().allMatch(step -> step.deadline().isEmpty())) {
      add(Kind.PERIOD, place, at + "/period", "year");
    }
    for (int i = 0; i < measure.progress().size(); i++) {
      ProgressEntry entry = measure.progress().get(i);
      String here = at + "/progress/" + i;
      entry.result().ifPresent(t -> add(Kind.RESULT, place, here + "/result", said(t)));
      entry.outcome().ifPresent(t -> add(Kind.OUTCOME, place, here + "/outcome", said(t)));
    }
  }

  private static String said(Text text) {
    return Wording.letters(text.in(Language.TH));
  }

  private void add(Kind kind, int place, String pointer, String text) {
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      seen.merge(
          new Key(kind, text),
          new Seen(pointer, 1, place),
          (before, now) ->
              before.last() == place
                  ? before
                  : new Seen(before.first(), before.measures() + 1, place));
    }
  }
}
