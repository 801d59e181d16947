package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {

  @ParameterizedTest
  @CsvSource({
    "local-subdistrict, องค์การบริหารส่วนตำบล",
    "local-municipality, เทศบาลตำบล",
    "local-town, เทศบาลเมือง",
    "local-city, เทศบาลนคร",
    "local-province, องค์การบริหารส่วนจังหวัด",
    "department, กรม",
    "permanent-secretary, สำนักงานปลัดกระทรวง",
    "university, สถาบันอุดมศึกษา",
    "province, จังหวัด",
    "public-organisation, องค์การมหาชน",
    "state-enterprise, รัฐวิสาหกิจ"
  })
  void kindsAreFoundByCodeAndByThaiName(String code, String th) {
    AgencyKind kind = AgencyKind.tryParse(code).orElseThrow();
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.label().th()).contains(th);
    assertThat(AgencyKind.tryParse("\u00A0" + th + " ")).contains(kind);
  }

  /** Law: every name of a kind finds that kind and no other. */
  @ParameterizedTest
  @EnumSource
  void everyNameOfAKindFindsIt(AgencyKind kind) {
    assertThat(kind.label().isComplete()).isTrue();
    assertThat(AgencyKind.tryParse(kind.label().in(Language.TH))).contains(kind);
    assertThat(AgencyKind.tryParse(kind.label().in(Language.EN).toUpperCase(Locale.ROOT)))
        .contains(kind);
    Set<String> names = new HashSet<>();
    for (AgencyKind other : AgencyKind.values()) {
      assertThat(names.add(other.code())).isTrue();
      assertThat(names.add(other.label().in(Language.TH))).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"S, ขนาดเล็ก, เล็ก, Small", "M, ขนาดกลาง, กลาง, medium", "L, ขนาดใหญ่, ใหญ่, LARGE"})
  void sizesAreFoundByCodeAndByName(AgencySize size, String th, String shortTh, String en) {
    for (String name : new String[] {size.name(), th, shortTh, en, " " + th + " "}) {
      assertThat(AgencySize.tryParse(name)).contains(size);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "XL", "ขนาด", "อำเภอ"})
  void anythingElseIsNeither(String text) {
    assertThat(AgencyKind.tryParse(text)).isEmpty();
    assertThat(AgencySize.tryParse(text)).isEmpty();
  }
}
