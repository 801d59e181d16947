package org.openita.json;

import static org.openita.json.Member.always;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalMap;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Values.AGENCY;
import static org.openita.json.Values.CODES;
import static org.openita.json.Values.FINGERPRINT;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.LEVEL_CODE;
import static org.openita.json.Values.SCORE;
import static org.openita.json.Values.WORDS;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.openita.Problem;
import org.openita.plan.Basis;
import org.openita.plan.Plan;
import org.openita.plan.PlanDraft;
import org.openita.plan.StatedAnalysis;

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

  static final Codec<Plan> PLAN =
      ObjectCodec.of(
          Plan::builder,
          Plan.Builder::build,
          schema("ita/plan/v1"),
          required("agency", AGENCY, Plan::agency, Plan.Builder::agency),
          required("fiscalYear", FISCAL_YEAR, Plan::fiscalYear, Plan.Builder::fiscalYear),
          optional("catalogue", WORDS, Plan::catalogue, Plan.Builder::catalogue),
          optional("basis", BASIS, Plan::basis, Plan.Builder::basis),
          optional("analysis", ANALYSIS, Plan::analysis, Plan.Builder::analysis),
          required(
              "measures",
              MeasureCodec.MEASURE.list(),
              Plan::measures,
              Plan.Builder::addAllMeasures));

  private static final Codec<PlanDraft> DRAFT =
      ObjectCodec.of(
              PlanDraft::builder,
              PlanDraft.Builder::build,
              part("fiscalYear", FISCAL_YEAR::read, PlanDraft.Builder::fiscalYear),
              part("basis", BASIS::read, PlanDraft.Builder::basis),
              part("analysis", ANALYSIS.tolerant()::read, PlanDraft.Builder::analysis),
              part("measures", MeasureCodec.DRAFT.list()::read, PlanDraft.Builder::addAllMeasures))
          .tolerant();

  private PlanCodec() {}

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
