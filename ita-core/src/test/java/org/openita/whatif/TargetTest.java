package org.openita.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.framework.Level;

class TargetTest {

  private static final Framework FRAMEWORK = Given.framework(2566);

  @Test
  void aLevelBringsItsConditions() {
    Level good = FRAMEWORK.level("GOOD").orElseThrow();

    Target target = Target.parse("GOOD", FRAMEWORK);

    assertThat(target).isEqualTo(Target.of(good)).hasToString("GOOD");
    assertThat(target.level()).contains(good);
    assertThat(target.total()).isEqualTo(good.totalAtLeast()).isPresent();
    assertThat(target.components()).isEqualTo(good.componentsAtLeast()).isPresent();
  }

  @Test
  void aTotalIsReadInThaiDigitsToo() {
    Target target = Target.parse("๙๕.๕", FRAMEWORK);

    assertThat(target).isEqualTo(Target.of(Score.parse("95.50"))).hasToString("95.50");
    assertThat(target.level()).isEmpty();
    assertThat(target.components()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA", "good", "100.01", "-1", "95.001", ""})
  void anythingElseIsOneProblem(String text) {
    assertThat(Target.check(text, FRAMEWORK).problems())
        .extracting(Problem::pointer)
        .containsExactly("/target");
    assertThatThrownBy(() -> Target.parse(text, FRAMEWORK))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "/target: unknown target \""
                + text
                + "\"; expected a level (EXCELLENT, GOOD, PASS, IMPROVE, URGENT) or a total in"
                + " [0, 100] with at most two decimals");
  }

  @Test
  void allConditionsMustBeMet() {
    Target good = Target.parse("GOOD", FRAMEWORK);

    assertThat(good.isReachedBy(Given.scorecard(2566, "85 85 85 85 85 85 85 85 85 85"))).isTrue();
    assertThat(good.isReachedBy(Given.scorecard(2566, "84 85 85 85 85 99 99 99 99 99"))).isFalse();
    assertThat(good.isReachedBy(Given.scorecard(2566, "84 84 84 84 84 84 84 84 84 84"))).isFalse();
  }
}
