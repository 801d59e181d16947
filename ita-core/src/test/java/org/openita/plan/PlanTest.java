package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.Given.code;
import static org.openita.Given.codes;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.framework.Frameworks;

class PlanTest {

  private static List<String> pointers(Iterable<Problem> problems) {
    return ImmutableList.copyOf(problems).stream().map(Problem::pointer).toList();
  }

  @Test
  void aPlanCanBePoor() {
    Plan plan = plan(2566).addMeasures(measure("m1", "8").build()).build();
    assertThat(plan.scoreYear()).isEqualTo(FiscalYear.of(2565));
    assertThat(plan.measures().get(0).status()).isEqualTo(Status.NOT_STARTED);
    assertThat(plan.measures().get(0).deadline()).isEmpty();
    assertThat(plan.framework(Frameworks.builtIn()).orElseThrow().id()).isEqualTo("th-ita-2565");
    assertThat(plan.checkCodes(Given.framework(2565)).isValid()).isTrue();
  }

  @Test
  void aPlanReportsEverythingThatIsWrongWithItAsAWhole() {
    Plan.Builder plan =
        plan(2500)
            .addMeasures(measure("m1", "8").build())
            .addMeasures(measure("m2", "8").build())
            .addMeasures(measure("m1", "1").build())
            .addMeasures(measure("m1", "2").build());
    assertThatThrownBy(plan::build)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/fiscalYear: the fiscal year of a plan must be 2501 or later but was 2500",
                        "/measures/2/id: duplicate measure id \"m1\"",
                        "/measures/3/id: duplicate measure id \"m1\""));
  }

  @Test
  void aPlanIsSaidInOneLine() {
    Plan plan =
        plan(2566)
            .addMeasures(measure("m1", "8").build().withTitle(Text.en("a\nb")))
            .build()
            .withAgency(Agency.of("a\nb"));
    assertThat(plan).hasToString("plan of \"a?b\" for fiscal year 2566, measures: 1");
    assertThat(plan.measures().get(0)).hasToString("m1 \"a?b\"");
  }

  @Test
  void codesMustBeThoseOfTheFramework() {
    StatedAnalysis analysis =
        StatedAnalysis.builder()
            .addAllStrengths(codes("1", "11"))
            .putDevelopmentPoint(code("EIT"), codes("3", "E99"))
            .putDevelopmentPoint(code("XIT"), codes("3"))
            .putPrintedNumber(code("O1"), "1")
            .build();
    Plan plan =
        plan(2566)
            .basis(Basis.builder().fiscalYear(FiscalYear.of(2565)).level("EXCELLENT").build())
            .analysis(analysis)
            .addMeasures(measure("m1", "8", "O44", "IIT").filedUnder(code("9.1")).build())
            .build();
    assertThat(pointers(plan.checkCodes(Given.framework(2565)).problems()))
        .containsExactly(
            "/basis/level",
            "/analysis/strengths/1",
            "/analysis/developmentPoints/EIT/0",
            "/analysis/developmentPoints/EIT/1",
            "/analysis/developmentPoints/XIT",
            "/analysis/printedNumbers/O1",
            "/measures/0/targets/1",
            "/measures/0/targets/2",
            "/measures/0/filedUnder");
  }

  @Test
  void aPlanNeedsTheFrameworkOfItsBasisOnly() {
    Frameworks known = Frameworks.builtIn();
    assertThat(plan(2569).build().framework(known).orElseThrow().id()).isEqualTo("th-ita-2568");
    Basis basis = Basis.builder().fiscalYear(FiscalYear.of(2563)).build();
    assertThat(plan(2566).basis(basis).build().framework(known).orElseThrow().id())
        .isEqualTo("th-ita-2563");
    Basis named = Basis.builder().fiscalYear(FiscalYear.of(2570)).framework("th-ita-2564").build();
    assertThat(plan(2571).basis(named).build().framework(known).orElseThrow().id())
        .isEqualTo("th-ita-2564");
  }

  @Test
  void anUnknownFrameworkIsReportedWhereThePlanNamesIt() {
    Frameworks known = Frameworks.builtIn();
    Basis unknown = Basis.builder().fiscalYear(FiscalYear.of(2565)).framework("mine").build();
    Basis year = Basis.builder().fiscalYear(FiscalYear.of(2570)).build();
    assertThat(pointers(plan(2571).build().framework(known).problems()))
        .containsExactly("/fiscalYear");
    assertThat(pointers(plan(2566).basis(unknown).build().framework(known).problems()))
        .containsExactly("/basis/framework");
    assertThat(pointers(plan(2566).basis(year).build().framework(known).problems()))
        .containsExactly("/basis/fiscalYear");
  }

  @Test
  void aMeasureIsFoundByItsId() {
    Plan plan = Plans.full();
    assertThat(plan.measure("m2")).contains(plan.measures().get(1));
    assertThat(plan.measure("m9")).isEmpty();
  }
}
