package org.openita.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.Agency;
import org.openita.AgencyKind;
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

  /** The usual names by kind, written by hand. */
  @ParameterizedTest
  @CsvSource({
    "local-subdistrict, clerk, สำนักปลัด",
    "local-subdistrict, executive, นายกองค์การบริหารส่วนตำบล",
    "local-municipality, clerk, สำนักปลัดเทศบาล",
    "local-city, finance, สำนักคลัง",
    "local-province, planning, กองยุทธศาสตร์และงบประมาณ",
    "department, clerk, สำนักงานเลขานุการกรม",
    "department, internal-audit, กลุ่มตรวจสอบภายใน",
    "กรม, executive, อธิบดี",
    "permanent-secretary, integrity, ศูนย์ปฏิบัติการต่อต้านการทุจริต",
    "university, executive, อธิการบดี",
    "university, every-unit, ทุกคณะและส่วนงาน",
    "province, clerk, สำนักงานจังหวัด",
    "public-organisation, executive, ผู้อำนวยการ",
    "state-enterprise, procurement, ฝ่ายจัดซื้อจัดจ้าง",
    "school, clerk, สำนักปลัด"
  })
  void whatAnAgencyDoesNotNameIsCalledAsInAgenciesOfItsKind(String kind, String role, String unit) {
    Agency agency = Agency.of("a").withKind(kind);
    assertThat(Units.standard().completedFor(agency).unit(UnitRole.parse(role))).isEqualTo(unit);
    Units own = Units.of(Map.of(UnitRole.parse(role), "ก"));
    assertThat(own.completedFor(agency).unit(UnitRole.parse(role))).isEqualTo("ก");
  }

  @ParameterizedTest
  @EnumSource
  void onlyLocalOfficesHaveAClerk(AgencyKind kind) {
    Units units = Units.standard().completedFor(Agency.of("a").withKind(kind.code()));
    assertThat(units.names()).hasSize(UnitRole.values().length);
    assertThat(units.unit(UnitRole.CLERK).contains("สำนักปลัด"))
        .isEqualTo(kind.code().startsWith("local-"));
  }

  /** Documents from before there were these roles. */
  @Test
  void theUnitThatARoleIsPartOfDoesItsWork() {
    Units units =
        Units.of(Map.of(UnitRole.CLERK, "กองกลาง", UnitRole.PUBLIC_RELATIONS, "กองสื่อสาร"));
    assertThat(units.unit(UnitRole.INTEGRITY)).isEqualTo("กองกลาง");
    assertThat(units.unit(UnitRole.PLANNING)).isEqualTo("กองสื่อสาร");
    Units completed = units.completedFor(Agency.of("a").withKind("department"));
    assertThat(completed.unit(UnitRole.INTEGRITY)).isEqualTo("กองกลาง");
    assertThat(completed.unit(UnitRole.PLANNING)).isEqualTo("กองสื่อสาร");
    assertThat(completed.unit(UnitRole.EXECUTIVE)).isEqualTo("อธิบดี");
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
        .extracting(Problem::toString)
        .containsExactly(
            "/measures/0/steps/0/owner: \"กองช่าง\" is not a unit of this agency",
            "/measures/0/responsible/1/unit: \"กองกลาง\" is not a unit of this agency");
  }
}
