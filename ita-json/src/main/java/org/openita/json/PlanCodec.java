package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.advice.Advisor;
import org.openita.plan.Basis;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
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

  private static final FiscalYear UNREADABLE = FiscalYear.LATEST;

  @Override
  public @Nullable Plan read(DocumentReader in) {
    PlanDraft draft = draft(in);
    if (draft == null) {
      return null;
    }
    Checked<Plan> plan = draft.plan();
    in.reportOthers(plan.problems());
    return in.failed() ? null : plan.orElseThrow();
  }

  /** As {@link #read}, with the codes checked by the framework that an advisor has for the plan. */
  @Nullable Plan read(DocumentReader in, Advisor advisor) {
    PlanDraft draft = draft(in);
    if (draft == null) {
      return null;
    }
    Checked<Plan> plan = draft.plan();
    in.reportOthers(plan.problems());
    if (draft.framed()) {
      Plan codes = in.failed() ? draft.ofCodes() : plan.orElseThrow();
      in.reportOthers(advisor.framework(codes).flatMap(codes::checkedBy).problems());
    }
    return in.failed() ? null : plan.orElseThrow();
  }

  private static @Nullable PlanDraft draft(DocumentReader in) {
    Agency agency = null;
    FiscalYear fiscalYear = null;
    String catalogue = null;
    Basis basis = null;
    StatedAnalysis analysis = null;
    ImmutableList<Measure> measures = ImmutableList.of();
    boolean framed = true;
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      String name = in.name();
      int before = in.problems();
      switch (name) {
        case "schema" -> in.schema(SCHEMA);
        case "agency" -> agency = Values.agency(in);
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        case "catalogue" -> catalogue = Values.words(in);
        case "basis" -> basis = basis(in);
        case "analysis" -> analysis = analysis(in);
        case "measures" -> measures = measures(in);
        default -> throw in.unhandled();
      }
      framed &= in.problems() == before || !name.equals("basis");
    }
    return new PlanDraft(
        agency == null ? Agency.of("unknown") : agency,
        fiscalYear == null ? UNREADABLE : fiscalYear,
        Optional.ofNullable(catalogue),
        Optional.ofNullable(basis),
        Optional.ofNullable(analysis),
        measures,
        framed
            && (basis != null || (fiscalYear != null && !fiscalYear.equals(FiscalYear.EARLIEST))));
  }

  private static ImmutableList<Measure> measures(DocumentReader in) {
    ImmutableList.Builder<Measure> measures = ImmutableList.builder();
    if (in.enterList()) {
      for (int i = 0; in.nextItem(); i++) {
        measures.add(MeasureCodec.read(in, i));
      }
    }
    return measures.build();
  }

  private static @Nullable Basis basis(DocumentReader in) {
    FiscalYear fiscalYear = null;
    String framework = null;
    Score total = null;
    String level = null;
    FiscalYear printedYear = null;
    if (!in.enter(BASIS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        case "framework" -> framework = Values.words(in);
        case "total" -> total = in.score();
        case "level" -> level = Values.levelCode(in);
        case "printedYear" -> printedYear = Values.fiscalYear(in);
        default -> throw in.unhandled();
      }
    }
    return fiscalYear == null
        ? null
        : Basis.builder()
            .fiscalYear(fiscalYear)
            .framework(Optional.ofNullable(framework))
            .total(Optional.ofNullable(total))
            .level(Optional.ofNullable(level))
            .printedYear(Optional.ofNullable(printedYear))
            .build();
  }

  private static @Nullable StatedAnalysis analysis(DocumentReader in) {
    ImmutableList<Code> strengths = ImmutableList.of();
    ImmutableList<Code> urgentWeaknesses = ImmutableList.of();
    Map<Code, ImmutableList<Code>> developmentPoints = ImmutableMap.of();
    Map<Code, String> printedNumbers = ImmutableMap.of();
    if (!in.enter(ANALYSIS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "strengths" -> strengths = Values.codesInPlace(in);
        case "urgentWeaknesses" -> urgentWeaknesses = Values.codesInPlace(in);
        case "developmentPoints" ->
            developmentPoints = ImmutableMap.copyOf(in.byCode(Values::codesInPlace));
        case "printedNumbers" -> printedNumbers = ImmutableMap.copyOf(in.byCode(Values::words));
        default -> throw in.unhandled();
      }
    }
    return StatedAnalysis.builder()
        .addAllStrengths(strengths)
        .addAllUrgentWeaknesses(urgentWeaknesses)
        .putAllDevelopmentPoints(developmentPoints)
        .putAllPrintedNumbers(printedNumbers)
        .build();
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
