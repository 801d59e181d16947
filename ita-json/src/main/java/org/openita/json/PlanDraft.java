package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.plan.Basis;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.StatedAnalysis;

/**
 * What could be read of a plan, everything at its own place, so that what is wrong with the plan as
 * a whole and with its codes can be told beside what could not be read.
 *
 * @param agency the agency, or what stands in for it
 * @param fiscalYear the fiscal year, or what stands in for it
 * @param catalogue the catalogue
 * @param basis the basis as far as it could be read
 * @param analysis the analysis as far as it could be read
 * @param measures the measures, with what stands in for those that could not be read
 * @param framed whether what the framework depends on could be read
 */
record PlanDraft(
    Agency agency,
    FiscalYear fiscalYear,
    Optional<String> catalogue,
    Optional<Basis> basis,
    Optional<StatedAnalysis> analysis,
    ImmutableList<Measure> measures,
    boolean framed) {

  /** The plan, or what is wrong with it as a whole. */
  Checked<Plan> plan() {
    try {
      return Checked.of(plan(analysis, measures));
    } catch (InvalidInputException invalid) {
      return Checked.failed(invalid.problems());
    }
  }

  private Plan plan(Optional<StatedAnalysis> ownAnalysis, ImmutableList<Measure> ownMeasures) {
    Plan.Builder plan = Plan.builder();
    plan.agency(agency)
        .fiscalYear(fiscalYear)
        .catalogue(catalogue)
        .basis(basis)
        .analysis(ownAnalysis)
        .addAllMeasures(ownMeasures);
    return plan.build();
  }

  /** The plan with its codes at their places and nothing else that could be wrong as a whole. */
  Plan ofCodes() {
    ImmutableList.Builder<Measure> bare = ImmutableList.builder();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      bare.add(
          Measure.builder()
              .id("m" + i)
              .addAllTargets(once(measure.targets()))
              .filedUnder(measure.filedUnder())
              .title(measure.title())
              .build());
    }
    return plan(analysis.map(PlanDraft::ofCodes), bare.build());
  }

  private static StatedAnalysis ofCodes(StatedAnalysis analysis) {
    return StatedAnalysis.builder()
        .addAllStrengths(once(analysis.strengths()))
        .addAllUrgentWeaknesses(once(analysis.urgentWeaknesses()))
        .putAllDevelopmentPoints(
            ImmutableMap.copyOf(
                Maps.transformValues(analysis.developmentPoints(), PlanDraft::once)))
        .putAllPrintedNumbers(Maps.transformValues(analysis.printedNumbers(), number -> "1"))
        .build();
  }

  /** The codes at their places; where one stands again, something else does. */
  private static ImmutableList<Code> once(ImmutableList<Code> codes) {
    Set<Code> seen = new HashSet<>();
    ImmutableList.Builder<Code> once = ImmutableList.builder();
    for (int i = 0; i < codes.size(); i++) {
      once.add(seen.add(codes.get(i)) ? codes.get(i) : Code.of("NO-CODE-TWICE-" + i));
    }
    return once.build();
  }
}
