package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.Given;

class CostModelTest {

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_001, Integer.MAX_VALUE})
  void effortsOutOfRangeAreRefused(int effort) {
    assertThatThrownBy(() -> CostModel.builder().putEffort(Code.of("O1"), effort).build())
        .hasMessage("effort of O1 must be in [1, 1000000] but was " + effort);
    assertThatThrownBy(() -> CostModel.standard().withDefaultEffort(effort))
        .hasMessage("default effort must be in [1, 1000000] but was " + effort);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_000_000})
  void effortsInRangeAreAccepted(int effort) {
    assertThat(CostModel.builder().putEffort(Code.of("O1"), effort).build().efforts())
        .containsEntry(Code.of("O1"), effort);
  }

  @Test
  void anEffortAppliesToEverythingBelowWithoutOne() {
    CostModel costs =
        CostModel.builder()
            .putEffort(Code.of("9"), 3)
            .putEffort(Code.of("O2"), 2)
            .defaultEffort(7)
            .build();

    assertThat(costs.effort(Given.framework(2564), Code.of("O1"))).isEqualTo(3);
    assertThat(costs.effort(Given.framework(2564), Code.of("O2"))).isEqualTo(2);
    assertThat(costs.effort(Given.framework(2564), Code.of("O42"))).isEqualTo(7);
    assertThat(costs).hasToString("CODES_THEN_EFFORT, efforts: 2, fixed: 0");
  }
}
