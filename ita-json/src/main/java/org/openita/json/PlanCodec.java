package org.openita.json;

import static org.openita.json.Values.set;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.advice.Advisor;
import org.openita.plan.Basis;
import org.openita.plan.Measure;
import org.openita.plan.MeasureDraft;
import org.openita.plan.Plan;
import org.openita.plan.PlanDraft;
import org.openita.plan.StatedAnalysis;

/** The plan document; its measures are {@link MeasureCodec}'s. */
final class PlanCodec implements Codec<Plan> {

  private static final String SCHEMA = "ita/plan/v1";

  private static final Members MEMBERS =
      Members.required("schema", "agency", "fiscalYear", "measures")
          .optional("catalogue", "basis", "analysis");
  private static final Members BASIS =
      Members.required("fiscalYear").optional("framework", "total", "level", "printedYear");
  private static final Members ANALYSIS =
      Members.allOptional("strengths", "urgentWeaknesses", "developmentPoints", "printedNumbers");

  @Override
  public @Nullable Plan read(DocumentReader in) {
    return read(in, draft -> ImmutableList.of());
  }

  /** As {@link #read}, with the codes checked by the framework that an advisor has for the plan. */
  @Nullable Plan read(DocumentReader in, Advisor advisor) {
    return read(
        in,
        draft ->
            advisor
                .framework(draft)
                .map(framework -> framework.flatMap(draft::checkCodes).problems())
                .orElse(ImmutableList.of()));
  }

  private static @Nullable Plan read(
      DocumentReader in, Function<PlanDraft, ImmutableList<Problem>> codes) {
    Plan.Builder plan = Plan.builder();
    PlanDraft.Builder draft = PlanDraft.builder();
    List<Measure.Builder> measures = new ArrayList<>();
    boolean isFrameworkKnown = true;
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "schema" -> in.schema(SCHEMA);
        case "agency" -> set(plan::agency, Values.agency(in));
        case "fiscalYear" -> {
          FiscalYear fiscalYear = Values.fiscalYear(in);
          set(draft::fiscalYear, fiscalYear);
          set(plan::fiscalYear, fiscalYear);
        }
        case "catalogue" -> set(plan::catalogue, Values.words(in));
        case "basis" -> {
          int before = in.problems();
          Basis basis = basis(in);
          set(draft::basis, basis);
          set(plan::basis, basis);
          isFrameworkKnown = in.problems() == before;
        }
        case "analysis" -> {
          StatedAnalysis analysis = analysis(in);
          set(draft::analysis, analysis);
          set(plan::analysis, analysis);
        }
        case "measures" -> measures(in, draft, measures);
        default -> throw in.unhandled();
      }
    }
    PlanDraft read = draft.build();
    in.reportOthers(read.problems());
    if (isFrameworkKnown) {
      in.reportOthers(codes.apply(read));
    }
    if (in.failed()) {
      return null;
    }
    measures.forEach(measure -> plan.addMeasures(measure.build()));
    return plan.build();
  }

  private static void measures(
      DocumentReader in, PlanDraft.Builder draft, List<Measure.Builder> measures) {
    if (!in.enterList()) {
      return;
    }
    while (in.nextItem()) {
      MeasureDraft.Builder part = MeasureDraft.builder();
      Measure.Builder measure = Measure.builder();
      MeasureCodec.read(in, part, measure);
      draft.addMeasures(part.build());
      measures.add(measure);
    }
  }

  private static @Nullable Basis basis(DocumentReader in) {
    Basis.Builder basis = Basis.builder();
    int before = in.problems();
    if (!in.enter(BASIS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "fiscalYear" -> set(basis::fiscalYear, Values.fiscalYear(in));
        case "framework" -> set(basis::framework, Values.words(in));
        case "total" -> set(basis::total, in.score());
        case "level" -> set(basis::level, Values.levelCode(in));
        case "printedYear" -> set(basis::printedYear, Values.fiscalYear(in));
        default -> throw in.unhandled();
      }
    }
    return in.problems() == before ? basis.build() : null;
  }

  private static @Nullable StatedAnalysis analysis(DocumentReader in) {
    StatedAnalysis.Builder analysis = StatedAnalysis.builder();
    if (!in.enter(ANALYSIS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "strengths" -> analysis.addAllStrengths(Values.distinctCodes(in));
        case "urgentWeaknesses" -> analysis.addAllUrgentWeaknesses(Values.distinctCodes(in));
        case "developmentPoints" ->
            analysis.putAllDevelopmentPoints(in.byCode(Values::distinctCodes));
        case "printedNumbers" -> analysis.putAllPrintedNumbers(in.byCode(Values::words));
        default -> throw in.unhandled();
      }
    }
    return analysis.build();
  }

  @Override
  public void write(DocumentWriter out, Plan plan) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    Values.agency(out.member("agency"), plan.agency());
    out.member("fiscalYear").number(plan.fiscalYear().value());
    plan.catalogue().ifPresent(catalogue -> out.member("catalogue").string(catalogue));
    plan.basis().ifPresent(basis -> basis(out.member("basis"), basis));
    plan.analysis().ifPresent(analysis -> analysis(out.member("analysis"), analysis));
    out.member("measures").list(plan.measures(), MeasureCodec::write);
    out.endObject();
  }

  private static void basis(DocumentWriter out, Basis basis) {
    out.beginObject();
    out.member("fiscalYear").number(basis.fiscalYear().value());
    basis.framework().ifPresent(framework -> out.member("framework").string(framework));
    basis.total().ifPresent(total -> out.member("total").score(total));
    basis.level().ifPresent(level -> out.member("level").string(level));
    basis.printedYear().ifPresent(year -> out.member("printedYear").number(year.value()));
    out.endObject();
  }

  private static void analysis(DocumentWriter out, StatedAnalysis analysis) {
    out.beginObject();
    out.member("strengths").codes(analysis.strengths());
    out.member("urgentWeaknesses").codes(analysis.urgentWeaknesses());
    out.member("developmentPoints").beginObject();
    analysis
        .developmentPoints()
        .forEach((instrument, codes) -> out.member(instrument.value()).codes(codes));
    out.endObject();
    out.byCode("printedNumbers", analysis.printedNumbers(), DocumentWriter::string);
    out.endObject();
  }
}
