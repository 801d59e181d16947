package org.openita.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openita.Code;

class TallyLayoutTest {

  private static final Code I1 = Code.of("I1");
  private static final Code O1 = Code.of("O1");

  @Test
  void knowsItsColumns() {
    TallyLayout layout = TallyLayout.builder().survey(I1, 4).checklist(O1).build();
    assertThat(layout.size()).isEqualTo(2);
    assertThat(layout.indexOf(O1)).isEqualTo(1);
    assertThat(layout.indexOf(Code.of("O2"))).isEqualTo(-1);
    assertThat(layout.packedWords()).isEqualTo(1);
    assertThat(TallyLayout.builder().survey(I1, 8).build().packedWords()).isZero();
    assertThat(TallyLayout.builder().checklist(O1).build().packedWords()).isZero();
    assertThat(layout).hasSameHashCodeAs(TallyLayout.builder().survey(I1, 4).checklist(O1).build());
    assertThat(layout).isEqualTo(TallyLayout.builder().survey(I1, 4).checklist(O1).build());
    assertThat(layout).isNotEqualTo(TallyLayout.builder().checklist(O1).survey(I1, 4).build());
  }

  @Test
  void refusesWhatIsNoLayout() {
    assertThatThrownBy(() -> TallyLayout.builder().build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TallyLayout.builder().survey(I1, 2).checklist(I1).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TallyLayout.builder().survey(I1, 1))
        .hasMessage("options of I1 must be in [2, 15] but were 1");
    assertThatThrownBy(() -> TallyLayout.builder().survey(I1, 16))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TallyLayout.Column(O1, 3, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
