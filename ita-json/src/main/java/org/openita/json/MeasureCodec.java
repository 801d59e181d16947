package org.openita.json;

import static org.openita.json.Values.set;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Text;
import org.openita.catalogue.Responsibility;
import org.openita.plan.EntryDraft;
import org.openita.plan.Measure;
import org.openita.plan.MeasureDraft;
import org.openita.plan.Monitoring;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

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

  private MeasureCodec() {}

  /** Reads a measure; what could be read of one that is wrong is still in the draft. */
  static void read(DocumentReader in, MeasureDraft.Builder draft, Measure.Builder measure) {
    if (!in.enter(MEASURE)) {
      return;
    }
    while (in.next()) {
      switch (in.name()) {
        case "id" -> {
          String id = Values.words(in);
          set(draft::id, id);
          set(measure::id, id);
        }
        case "template" -> set(measure::template, Values.words(in));
        case "targets" -> {
          ImmutableList<Code> targets = targets(in);
          draft.addAllTargets(targets);
          measure.addAllTargets(targets);
        }
        case "filedUnder" -> {
          Code code = in.code();
          set(draft::filedUnder, code);
          set(measure::filedUnder, code);
        }
        case "title" -> set(measure::title, Values.text(in));
        case "why" -> set(measure::why, Values.text(in));
        case "gain" -> set(measure::gain, in.fraction());
        case "guideline" -> set(measure::guideline, Values.text(in));
        case "steps" -> measure.addAllSteps(in.list(MeasureCodec::step));
        case "responsible" -> measure.addAllResponsible(in.list(MeasureCodec::responsible));
        case "period" -> set(measure::period, period(in));
        case "monitoring" -> set(measure::monitoring, monitoring(in));
        case "evidence" -> measure.addAllEvidence(in.list(Values::text));
        case "progress" -> progress(in, draft, measure);
        default -> throw in.unhandled();
      }
    }
  }

  private static ImmutableList<Code> targets(DocumentReader in) {
    int before = in.problems();
    ImmutableList<Code> targets = Values.distinctCodes(in);
    if (targets.isEmpty() && in.problems() == before) {
      in.problem("a measure needs at least one target but has none");
    }
    return targets;
  }

  private static void progress(
      DocumentReader in, MeasureDraft.Builder draft, Measure.Builder measure) {
    if (!in.enterList()) {
      return;
    }
    while (in.nextItem()) {
      EntryDraft.Builder entry = EntryDraft.builder();
      set(measure::addProgress, EntryCodec.read(in, entry));
      draft.addProgress(entry.build());
    }
  }

  private static @Nullable Step step(DocumentReader in) {
    Step.Builder step = Step.builder();
    int before = in.problems();
    if (!in.enter(STEP)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "text" -> set(step::text, Values.text(in));
        case "owner" -> set(step::owner, Values.words(in));
        case "due" -> set(step::due, in.date());
        default -> throw in.unhandled();
      }
    }
    return in.problems() == before ? step.build() : null;
  }

  private static @Nullable ResponsibleUnit responsible(DocumentReader in) {
    ResponsibleUnit.Builder unit = ResponsibleUnit.builder();
    int before = in.problems();
    if (!in.enter(RESPONSIBLE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "unit" -> set(unit::name, Values.words(in));
        case "role" -> set(unit::responsibility, in.oneOf(DUTIES));
        default -> throw in.unhandled();
      }
    }
    return in.problems() == before ? unit.build() : null;
  }

  private static @Nullable TimeFrame period(DocumentReader in) {
    TimeFrame.Builder period = TimeFrame.builder();
    int before = in.problems();
    boolean any = false;
    if (!in.enter(PERIOD)) {
      return null;
    }
    while (in.next()) {
      String name = in.name();
      LocalDate day = in.date();
      any |= day != null;
      switch (name) {
        case "from" -> set(period::from, day);
        case "to" -> set(period::to, day);
        default -> throw in.unhandled();
      }
    }
    return any || in.problems() == before ? in.build(period::build) : null;
  }

  private static @Nullable Monitoring monitoring(DocumentReader in) {
    ImmutableList<Integer> rounds = ImmutableList.of();
    Text text = null;
    int before = in.problems();
    if (!in.enter(MONITORING)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "rounds" -> rounds = rounds(in);
        case "text" -> text = Values.text(in);
        default -> throw in.unhandled();
      }
    }
    if (rounds.isEmpty() && text == null && in.problems() > before) {
      return null;
    }
    Monitoring.Builder monitoring = Monitoring.builder().addAllRounds(rounds);
    set(monitoring::text, text);
    return in.build(monitoring::build);
  }

  /** Reads rounds; those that are none, or do not ascend, are reported and left out. */
  private static ImmutableList<Integer> rounds(DocumentReader in) {
    ImmutableList.Builder<Integer> rounds = ImmutableList.builder();
    int last = 0;
    boolean isList = in.enterList();
    while (isList && in.nextItem()) {
      Integer round = EntryCodec.round(in);
      if (round == null) {
        continue;
      }
      if (round > last) {
        rounds.add(round);
      } else {
        in.problem("monitoring rounds must ascend but " + round + " follows " + last);
      }
      last = round;
    }
    return rounds.build();
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

  private static void step(DocumentWriter out, Step step) {
    out.beginObject();
    out.member("text").text(step.text());
    step.owner().ifPresent(owner -> out.member("owner").string(owner));
    step.due().ifPresent(due -> out.member("due").date(due));
    out.endObject();
  }

  private static void responsible(DocumentWriter out, ResponsibleUnit responsible) {
    out.beginObject();
    out.member("unit").string(responsible.name());
    out.member("role").string(responsible.responsibility().word());
    out.endObject();
  }

  private static void period(DocumentWriter out, TimeFrame period) {
    out.beginObject();
    period.from().ifPresent(from -> out.member("from").date(from));
    period.to().ifPresent(to -> out.member("to").date(to));
    out.endObject();
  }

  private static void monitoring(DocumentWriter out, Monitoring monitoring) {
    out.beginObject();
    out.list("rounds", monitoring.rounds(), (list, round) -> list.number(round));
    monitoring.text().ifPresent(text -> out.member("text").text(text));
    out.endObject();
  }
}
