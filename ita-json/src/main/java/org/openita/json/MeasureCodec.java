package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;
import static org.openita.json.Member.unless;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.CODES;
import static org.openita.json.Values.DATE;
import static org.openita.json.Values.FRACTION;
import static org.openita.json.Values.MONTH;
import static org.openita.json.Values.RESPONSIBILITY;
import static org.openita.json.Values.ROUNDS;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.catalogue.Recurrence;
import org.openita.plan.Budget;
import org.openita.plan.Measure;
import org.openita.plan.MeasureDraft;
import org.openita.plan.Monitoring;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

/** The measures in a plan's document; their progress is {@link EntryCodec}'s. */
final class MeasureCodec {

  private static final Codec<ImmutableList<Code>> TARGETS =
      Codec.of(MeasureCodec::targets, CODES::write);

  private static final Codec<Recurrence> RECURRENCE = oneOf(Recurrence.values(), Recurrence::name);

  private static final Codec<Step> STEP =
      ObjectCodec.of(
          Step::builder,
          Step.Builder::build,
          required("text", TEXT, Step::text, Step.Builder::text),
          optional("owner", WORDS, Step::owner, Step.Builder::owner),
          optional("due", DATE, Step::due, Step.Builder::due),
          optional("dueMonth", MONTH, Step::dueMonth, Step.Builder::dueMonth),
          optional("recurs", RECURRENCE, Step::recurs, Step.Builder::recurs));

  private static final Codec<Budget> BUDGET =
      ObjectCodec.of(
          Budget::builder,
          Budget.Builder::build,
          optional(
              "baht",
              Codec.of(DocumentReader::baht, DocumentWriter::decimal),
              Budget::baht,
              Budget.Builder::baht),
          optional("text", TEXT, Budget::text, Budget.Builder::text));

  private static final Codec<ResponsibleUnit> RESPONSIBLE =
      ObjectCodec.of(
          ResponsibleUnit::builder,
          ResponsibleUnit.Builder::build,
          required("unit", WORDS, ResponsibleUnit::name, ResponsibleUnit.Builder::name),
          required(
              "role",
              RESPONSIBILITY,
              ResponsibleUnit::responsibility,
              ResponsibleUnit.Builder::responsibility));

  private static final Codec<TimeFrame> PERIOD =
      ObjectCodec.of(
          TimeFrame::builder,
          TimeFrame.Builder::build,
          optional("from", DATE, TimeFrame::from, TimeFrame.Builder::from),
          optional("to", DATE, TimeFrame::to, TimeFrame.Builder::to));

  private static final Codec<Monitoring> MONITORING =
      ObjectCodec.of(
          Monitoring::builder,
          Monitoring.Builder::build,
          unless(
              ImmutableList.of(),
              "rounds",
              ROUNDS,
              Monitoring::rounds,
              Monitoring.Builder::addAllRounds),
          optional("text", TEXT, Monitoring::text, Monitoring.Builder::text));

  static final Codec<Measure> MEASURE =
      ObjectCodec.of(
          Measure::builder,
          Measure.Builder::build,
          required("id", WORDS, Measure::id, Measure.Builder::id),
          optional("template", WORDS, Measure::template, Measure.Builder::template),
          required("targets", TARGETS, Measure::targets, Measure.Builder::addAllTargets),
          optional("filedUnder", CODE, Measure::filedUnder, Measure.Builder::filedUnder),
          required("title", TEXT, Measure::title, Measure.Builder::title),
          optional("why", TEXT, Measure::why, Measure.Builder::why),
          optional("gain", FRACTION, Measure::gain, Measure.Builder::gain),
          optional("guideline", TEXT, Measure::guideline, Measure.Builder::guideline),
          optionalList("steps", STEP, Measure::steps, Measure.Builder::addAllSteps),
          optionalList(
              "responsible", RESPONSIBLE, Measure::responsible, Measure.Builder::addAllResponsible),
          optional("period", PERIOD, Measure::period, Measure.Builder::period),
          optional("budget", BUDGET, Measure::budget, Measure.Builder::budget),
          optional("success", TEXT, Measure::success, Measure.Builder::success),
          optional("monitoring", MONITORING, Measure::monitoring, Measure.Builder::monitoring),
          optionalList("evidence", TEXT, Measure::evidence, Measure.Builder::addAllEvidence),
          optionalList(
              "progress", EntryCodec.ENTRY, Measure::progress, Measure.Builder::addAllProgress));

  /** The members that are checked across a whole plan. */
  static final Codec<MeasureDraft> DRAFT =
      ObjectCodec.of(
              MeasureDraft::builder,
              MeasureDraft.Builder::build,
              part("id", WORDS::read, MeasureDraft.Builder::id),
              part("targets", CODES::read, MeasureDraft.Builder::addAllTargets),
              part("filedUnder", CODE::read, MeasureDraft.Builder::filedUnder),
              part("progress", EntryCodec.DRAFT.list()::read, MeasureDraft.Builder::addAllProgress))
          .tolerant();

  private MeasureCodec() {}

  private static @Nullable ImmutableList<Code> targets(DocumentReader in) {
    int before = in.problems();
    ImmutableList<Code> targets = CODES.read(in);
    if (in.problems() == before && targets != null && targets.isEmpty()) {
      in.problem(DocumentProblem.NO_TARGET);
      return null;
    }
    return targets;
  }
}
