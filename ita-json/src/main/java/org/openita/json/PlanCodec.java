package org.openita.json;

import static org.openita.json.Member.always;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.optionalMap;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Member.unless;
import static org.openita.json.Values.AGENCY;
import static org.openita.json.Values.CODES;
import static org.openita.json.Values.DATE;
import static org.openita.json.Values.FINGERPRINT;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.LEVEL_CODE;
import static org.openita.json.Values.SCORE;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;
import org.openita.framework.Criterion;
import org.openita.plan.Basis;
import org.openita.plan.Plan;
import org.openita.plan.PlanDraft;
import org.openita.plan.StatedAnalysis;
import org.openita.plan.Waiver;

/** The plan document; its measures are {@link MeasureCodec}'s. */
final class PlanCodec {

  private static final Codec<Basis> BASIS =
      ObjectCodec.of(
          Basis::builder,
          Basis.Builder::build,
          required("fiscalYear", FISCAL_YEAR, Basis::fiscalYear, Basis.Builder::fiscalYear),
          optional("framework", WORDS, Basis::framework, Basis.Builder::framework),
          optional("fingerprint", FINGERPRINT, Basis::fingerprint, Basis.Builder::fingerprint),
          optional("total", SCORE, Basis::total, Basis.Builder::total),
          optional("level", LEVEL_CODE, Basis::level, Basis.Builder::level),
          optional("printedYear", FISCAL_YEAR, Basis::printedYear, Basis.Builder::printedYear));

  private static final ObjectCodec<StatedAnalysis, StatedAnalysis.Builder> ANALYSIS =
      ObjectCodec.of(
          StatedAnalysis::builder,
          StatedAnalysis.Builder::build,
          always(
              "strengths",
              CODES,
              StatedAnalysis::strengths,
              StatedAnalysis.Builder::addAllStrengths),
          always(
              "urgentWeaknesses",
              CODES,
              StatedAnalysis::urgentWeaknesses,
              StatedAnalysis.Builder::addAllUrgentWeaknesses),
          always(
              "developmentPoints",
              CODES.byCode(),
              StatedAnalysis::developmentPoints,
              StatedAnalysis.Builder::putAllDevelopmentPoints),
          optionalMap(
              "printedNumbers",
              WORDS,
              StatedAnalysis::printedNumbers,
              StatedAnalysis.Builder::putAllPrintedNumbers));

  private static final Codec<Criterion.Kind> KIND =
      oneOf(Criterion.Kind.values(), Criterion.Kind::word);

  private static final Codec<ImmutableList<Criterion.Kind>> KIND_LIST =
      KIND.distinct("kind").list();

  /** One kind, or a list of kinds. */
  private static final Codec<ImmutableSet<Criterion.Kind>> KINDS =
      Codec.of(PlanCodec::kinds, PlanCodec::kinds);

  private static final Codec<Waiver> WAIVER =
      ObjectCodec.of(
          Waiver::builder,
          Waiver.Builder::build,
          required("finding", WORDS, Waiver::finding, Waiver.Builder::finding),
          required("pointer", WORDS, Waiver::pointer, Waiver.Builder::pointer),
          required("reason", TEXT, Waiver::reason, Waiver.Builder::reason),
          optional("until", DATE, Waiver::until, Waiver.Builder::until));

  static final Codec<Plan> PLAN =
      ObjectCodec.of(
          Plan::builder,
          Plan.Builder::build,
          schema("ita/plan/v1"),
          required("agency", AGENCY, Plan::agency, Plan.Builder::agency),
          required("fiscalYear", FISCAL_YEAR, Plan::fiscalYear, Plan.Builder::fiscalYear),
          optional("catalogue", WORDS, Plan::catalogue, Plan.Builder::catalogue),
          unless(ImmutableSet.of(), "kind", KINDS, Plan::kinds, Plan.Builder::addAllKinds),
          optional("approved", DATE, Plan::approved, Plan.Builder::approved),
          optional("basis", BASIS, Plan::basis, Plan.Builder::basis),
          optional("analysis", ANALYSIS, Plan::analysis, Plan.Builder::analysis),
          required(
              "measures",
              MeasureCodec.MEASURE.list(),
              Plan::measures,
              Plan.Builder::addAllMeasures),
          optionalList("waivers", WAIVER, Plan::waivers, Plan.Builder::addAllWaivers));

  private static final Codec<PlanDraft> DRAFT =
      ObjectCodec.of(
              PlanDraft::builder,
              PlanDraft.Builder::build,
              part("fiscalYear", FISCAL_YEAR::read, PlanDraft.Builder::fiscalYear),
              part("basis", BASIS::read, PlanDraft.Builder::basis),
              part("analysis", ANALYSIS.tolerant()::read, PlanDraft.Builder::analysis),
              part("measures", MeasureCodec.DRAFT.list()::read, PlanDraft.Builder::addAllMeasures),
              part("waivers", WAIVER.list()::read, PlanDraft.Builder::addAllWaivers))
          .tolerant();

  private PlanCodec() {}

  private static @Nullable ImmutableSet<Criterion.Kind> kinds(DocumentReader in) {
    if (!in.isList()) {
      Criterion.Kind kind = KIND.read(in);
      return kind == null ? null : ImmutableSet.of(kind);
    }
    int before = in.problems();
    List<Criterion.Kind> list = KIND_LIST.read(in);
    ImmutableSet<Criterion.Kind> kinds =
        list == null ? ImmutableSet.of() : ImmutableSet.copyOf(list);
    if (in.problems() == before && kinds.isEmpty()) {
      in.problem("a list of kinds needs measures, report or both but is empty");
      return null;
    }
    return kinds;
  }

  private static void kinds(DocumentWriter out, ImmutableSet<Criterion.Kind> kinds) {
    if (kinds.size() == 1) {
      KIND.write(out, kinds.iterator().next());
    } else {
      KIND_LIST.write(out, kinds.asList());
    }
  }

  /**
   * Adds the problems that a plan has as a whole.
   *
   * @param codes finds those of its codes
   */
  static void others(
      DocumentReader in, Problems problems, Function<PlanDraft, ImmutableList<Problem>> codes) {
    PlanDraft draft = DRAFT.read(in);
    if (draft == null) {
      return;
    }
    problems.addOthers(in.inDocument(draft.problems()));
    boolean isFrameworkKnown = draft.basis().isPresent() || !in.hasProblemWithin("/basis");
    if (isFrameworkKnown) {
      problems.addOthers(in.inDocument(codes.apply(draft)));
    }
  }
}
