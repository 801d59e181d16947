package org.openita.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openita.Code;

class TallyLayoutTest {

  private static final Code I1 = Code.of("I1");
  private static final Code O1 = Code.of("O1");

  private static TallyLayout.Builder survey(int options) {
    return TallyLayout.builder().survey(I1, options);
  }

  @Test
  void columnsAreFoundByCode() {
    TallyLayout layout = survey(4).checklist(O1).build();
    assertThat(layout.size()).isEqualTo(2);
    assertThat(layout.indexOf(O1)).isEqualTo(1);
    assertThat(layout.indexOf(Code.of("O2"))).isEqualTo(-1);
    assertThat(layout).hasToString("[I1 (4 options), O1 (checklist)]");
  }

  @Test
  void onlySurveyColumnsOfUpToSevenOptionsArePacked() {
    assertThat(survey(7).checklist(O1).build().packedWords()).isEqualTo(1);
    assertThat(survey(8).build().packedWords()).isZero();
    assertThat(TallyLayout.builder().checklist(O1).build().packedWords()).isZero();
  }

  @Test
  void layoutsAreEqualIfTheirColumnsAreInOrder() {
    TallyLayout layout = survey(4).checklist(O1).build();
    assertThat(layout)
        .isEqualTo(survey(4).checklist(O1).build())
        .hasSameHashCodeAs(survey(4).checklist(O1).build())
        .isNotEqualTo(survey(3).checklist(O1).build())
        .isNotEqualTo(TallyLayout.builder().checklist(O1).survey(I1, 4).build());
  }

  @Test
  void invalidLayoutsAreRejected() {
    assertThatThrownBy(() -> TallyLayout.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("layout must have at least one column");
    assertThatThrownBy(() -> survey(2).checklist(I1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("duplicate code I1");
    for (int options : new int[] {1, 16}) {
      assertThatThrownBy(() -> survey(options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("options of I1 must be in [2, 15] but were " + options);
    }
  }
}
