package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Text;
import org.openita.catalogue.Responsibility;
import org.openita.plan.Measure;
import org.openita.plan.ProgressEntry;

/** The measures in a plan's document; their progress is {@link EntryCodec}'s. */
final class MeasureCodec {

  private static final Members MEASURE =
      Members.required("id", "targets", "title")
          .optional(
              "template",
              "filedUnder",
              "why",
              "gain",
              "guideline",
              "steps",
              "responsible",
              "period",
              "monitoring",
              "evidence",
              "progress");
  private static final Members STEP = Members.required("text").optional("owner", "due");
  private static final Members RESPONSIBLE = Members.required("unit", "role");
  private static final Members PERIOD = Members.allOptional("from", "to");
  private static final Members MONITORING = Members.allOptional("rounds", "text");

  /** The words for leading and supporting. */
  static final ImmutableMap<String, Responsibility> DUTIES =
      Maps.uniqueIndex(Arrays.asList(Responsibility.values()), Responsibility::word);

  private static final Text UNREADABLE = Text.en("?");
  private static final ImmutableList<Code> NO_CODES = ImmutableList.of(Code.of("NO-CODE"));

  private MeasureCodec() {}

  /** A measure; where a member could not be read, with what stands in for it. */
  static Measure read(DocumentReader in, int place) {
    String id = null;
    String template = null;
    ImmutableList<Code> targets = ImmutableList.of();
    Code filedUnder = null;
    Text title = null;
    Text why = null;
    Fraction gain = null;
    Text guideline = null;
    ImmutableList<Measure.Step> steps = ImmutableList.of();
    ImmutableList<Measure.Responsible> responsible = ImmutableList.of();
    Measure.Period period = null;
    Measure.Monitoring monitoring = null;
    ImmutableList<Text> evidence = ImmutableList.of();
    ImmutableList<ProgressEntry> progress = ImmutableList.of();
    boolean entered = in.enter(MEASURE);
    while (entered && in.next()) {
      switch (in.name()) {
        case "id" -> id = Values.words(in);
        case "template" -> template = Values.words(in);
        case "targets" -> targets = targets(in);
        case "filedUnder" -> filedUnder = in.code();
        case "title" -> title = Values.text(in);
        case "why" -> why = Values.text(in);
        case "gain" -> gain = in.fraction();
        case "guideline" -> guideline = Values.text(in);
        case "steps" -> steps = in.places(MeasureCodec::step, i -> Measure.Step.of(UNREADABLE));
        case "responsible" ->
            responsible =
                in.places(
                    MeasureCodec::responsible,
                    i -> new Measure.Responsible("?", Responsibility.SUPPORT));
        case "period" -> period = period(in);
        case "monitoring" -> monitoring = monitoring(in);
        case "evidence" -> evidence = in.places(Values::text, i -> UNREADABLE);
        case "progress" -> progress = in.places(EntryCodec::read, i -> EntryCodec.standIn());
        default -> throw in.unhandled();
      }
    }
    return Measure.builder()
        // No other measure has this id.
        .id(id == null ? "\u0000" + place : id)
        .template(Optional.ofNullable(template))
        .addAllTargets(targets.isEmpty() ? NO_CODES : targets)
        .filedUnder(Optional.ofNullable(filedUnder))
        .title(title == null ? UNREADABLE : title)
        .why(Optional.ofNullable(why))
        .gain(Optional.ofNullable(gain))
        .guideline(Optional.ofNullable(guideline))
        .addAllSteps(steps)
        .addAllResponsible(responsible)
        .period(Optional.ofNullable(period))
        .monitoring(Optional.ofNullable(monitoring))
        .addAllEvidence(evidence)
        .addAllProgress(progress)
        .build();
  }

  private static ImmutableList<Code> targets(DocumentReader in) {
    int before = in.problems();
    ImmutableList<Code> targets = Values.codesInPlace(in);
    if (targets.isEmpty() && in.problems() == before) {
      in.problem("a measure needs at least one target but has none");
    }
    return targets;
  }

  private static Measure.@Nullable Step step(DocumentReader in) {
    Text text = null;
    String owner = null;
    LocalDate due = null;
    if (!in.enter(STEP)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "text" -> text = Values.text(in);
        case "owner" -> owner = Values.words(in);
        case "due" -> due = in.date();
        default -> throw in.unhandled();
      }
    }
    return text == null
        ? null
        : new Measure.Step(text, Optional.ofNullable(owner), Optional.ofNullable(due));
  }

  private static Measure.@Nullable Responsible responsible(DocumentReader in) {
    String unit = null;
    Responsibility duty = null;
    if (!in.enter(RESPONSIBLE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "unit" -> unit = Values.words(in);
        case "role" -> duty = in.oneOf(DUTIES);
        default -> throw in.unhandled();
      }
    }
    return unit == null || duty == null ? null : new Measure.Responsible(unit, duty);
  }

  private static Measure.@Nullable Period period(DocumentReader in) {
    LocalDate from = null;
    LocalDate to = null;
    int before = in.problems();
    if (!in.enter(PERIOD)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "from" -> from = in.date();
        case "to" -> to = in.date();
        default -> throw in.unhandled();
      }
    }
    if (from == null && to == null) {
      if (in.problems() == before) {
        in.problem("a period needs from, to or both but has neither");
      }
      return null;
    }
    return new Measure.Period(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  private static Measure.@Nullable Monitoring monitoring(DocumentReader in) {
    ImmutableList<Integer> rounds = ImmutableList.of();
    Text text = null;
    int before = in.problems();
    if (!in.enter(MONITORING)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        // Every round may follow what stands in for one that is none.
        case "rounds" -> rounds = in.places(EntryCodec::round, i -> 0);
        case "text" -> text = Values.text(in);
        default -> throw in.unhandled();
      }
    }
    if (rounds.isEmpty() && text == null) {
      if (in.problems() == before) {
        in.problem("monitoring needs rounds, text or both but has neither");
      }
      return null;
    }
    return new Measure.Monitoring(rounds, Optional.ofNullable(text));
  }

  static void write(DocumentWriter out, Measure measure) {
    out.beginObject();
    out.member("id").string(measure.id());
    measure.template().ifPresent(template -> out.member("template").string(template));
    out.member("targets").codes(measure.targets());
    measure.filedUnder().ifPresent(code -> out.member("filedUnder").string(code.value()));
    out.member("title").text(measure.title());
    measure.why().ifPresent(why -> out.member("why").text(why));
    measure.gain().ifPresent(gain -> out.member("gain").fraction(gain));
    measure.guideline().ifPresent(guideline -> out.member("guideline").text(guideline));
    out.list("steps", measure.steps(), MeasureCodec::step);
    out.list("responsible", measure.responsible(), MeasureCodec::responsible);
    measure.period().ifPresent(period -> period(out.member("period"), period));
    measure.monitoring().ifPresent(monitoring -> monitoring(out.member("monitoring"), monitoring));
    out.list("evidence", measure.evidence(), DocumentWriter::text);
    out.list("progress", measure.progress(), EntryCodec::write);
    out.endObject();
  }

  private static void step(DocumentWriter out, Measure.Step step) {
    out.beginObject();
    out.member("text").text(step.text());
    step.owner().ifPresent(owner -> out.member("owner").string(owner));
    step.due().ifPresent(due -> out.member("due").date(due));
    out.endObject();
  }

  private static void responsible(DocumentWriter out, Measure.Responsible responsible) {
    out.beginObject();
    out.member("unit").string(responsible.unit());
    out.member("role").string(responsible.duty().word());
    out.endObject();
  }

  private static void period(DocumentWriter out, Measure.Period period) {
    out.beginObject();
    period.from().ifPresent(from -> out.member("from").date(from));
    period.to().ifPresent(to -> out.member("to").date(to));
    out.endObject();
  }

  private static void monitoring(DocumentWriter out, Measure.Monitoring monitoring) {
    out.beginObject();
    out.list("rounds", monitoring.rounds(), (list, round) -> list.number(round));
    monitoring.text().ifPresent(text -> out.member("text").text(text));
    out.endObject();
  }
}
