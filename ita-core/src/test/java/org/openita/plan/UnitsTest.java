package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.Problem;
import org.openita.Text;
import org.openita.catalogue.UnitRole;

class UnitsTest {

  @Test
  void anAgencyCallsItsUnitsWhatItLikes() {
    Units units = Units.of(Map.of(UnitRole.FINANCE, "กองการเงินและบัญชี"));
    assertThat(units.unit(UnitRole.FINANCE)).isEqualTo("กองการเงินและบัญชี");
    assertThat(units.unit(UnitRole.CLERK)).isEqualTo("สำนักปลัด");
    assertThat(units.names()).hasSize(1);
    assertThat(Units.standard().unit(UnitRole.FINANCE)).isEqualTo("กองคลัง");
    assertThat(Units.standard().names()).isEmpty();
    assertThat(units).hasToString("units named for: finance");
    assertThat(Units.standard()).hasToString("usual units");
  }

  @Test
  void namesAreInTheOrderOfRoles() {
    Units units =
        Units.of(
            ImmutableMap.of(UnitRole.EXECUTIVE, "c", UnitRole.CLERK, "a", UnitRole.FINANCE, "b"));
    assertThat(units.names().values()).containsExactly("a", "b", "c");
  }

  @Test
  void blankNamesAndUnknownRolesAreRefused() {
    assertThatThrownBy(() -> Units.of(Map.of(UnitRole.FINANCE, " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the unit of role finance must not be blank");
    assertThat(Units.check(ImmutableMap.of("cash", "ก", "finance", " ")).problems())
        .extracting(Problem::pointer)
        .containsExactly("/units/cash", "/units/finance");
    assertThat(Units.check(Map.of("finance", "ข")).orElseThrow())
        .isEqualTo(Units.of(Map.of(UnitRole.FINANCE, "ข")));
  }

  @Test
  void unitsThatAnAgencyDoesNotHaveAreFound() {
    Measure measure =
        measure("m1", "8")
            .addSteps(Step.of(Text.th("ก")).withOwner("กองช่าง"), Step.of(Text.th("ก")))
            .addResponsible(ResponsibleUnit.leading("กองคลัง"))
            .addResponsible(ResponsibleUnit.supporting("กองกลาง"))
            .build();
    assertThat(Units.standard().unknownIn(plan(2566).addMeasures(measure).build()))
        .containsExactly(
            Problem.of("/measures/0/steps/0/owner", "\"กองช่าง\" is not a unit of this agency"),
            Problem.of(
                "/measures/0/responsible/1/unit", "\"กองกลาง\" is not a unit of this agency"));
  }
}
