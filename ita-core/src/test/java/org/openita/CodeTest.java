package org.openita;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openita.internal.Excerpt;

class CodeTest {

  @Provide
  Arbitrary<Code> codes() {
    Arbitrary<String> group =
        Arbitraries.strings().withChars("01129AIO").ofMinLength(1).ofMaxLength(4);
    return group
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            groups -> Arbitraries.of(".", "-").map(separator -> String.join(separator, groups)))
        .map(Code::of);
  }

  @Property
  void orderIsAntisymmetricAndAgreesWithEquality(@ForAll("codes") Code a, @ForAll("codes") Code b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a).isEqualByComparingTo(Code.of(a.value()));
  }

  @Property
  void orderIsTransitive(
      @ForAll("codes") Code a, @ForAll("codes") Code b, @ForAll("codes") Code c) {
    List<Code> codes = new ArrayList<>(List.of(a, b, c));
    Collections.sort(codes);
    assertThat(codes.get(0)).isLessThanOrEqualTo(codes.get(1)).isLessThanOrEqualTo(codes.get(2));
    assertThat(codes.get(1)).isLessThanOrEqualTo(codes.get(2));
  }

  private static final ImmutableList<String> ORDERED =
      ImmutableList.of(
          "0",
          "00",
          "1",
          "01",
          "9",
          "9-1",
          "9.1",
          "9.2",
          "9.10",
          "10",
          "10.1",
          "99999999999",
          "100000000000",
          "A",
          "A.1",
          "E",
          "E1",
          "I1",
          "I01",
          "I1.1",
          "I1.2",
          "I1A",
          "I2",
          "I02.1",
          "I10",
          "IIT",
          "O1",
          "O42",
          "O43");

  @Provide
  Arbitrary<List<String>> shuffled() {
    return Arbitraries.shuffle(ORDERED);
  }

  @Property(tries = 100)
  void codesAreOrderedAsPeopleOrderThem(@ForAll("shuffled") List<String> shuffled) {
    assertThat(shuffled.stream().map(Code::of).sorted().map(Code::value))
        .containsExactlyElementsOf(sorted(ORDERED));
  }

  /** Zeros in front count only where nothing else tells two codes apart. */
  private static List<String> sorted(List<String> ordered) {
    List<String> expected = new ArrayList<>(ordered);
    // 00 is as much as 0, and 01 as much as 1; then the text decides.
    Collections.swap(expected, expected.indexOf("1"), expected.indexOf("01"));
    Collections.swap(expected, expected.indexOf("I1"), expected.indexOf("I01"));
    return expected;
  }

  @Example
  void aCodeHasACodesForm() {
    for (String code : List.of("1", "10.2", "EIT1", "I1.1", "A-B.C", "A".repeat(32))) {
      assertThat(Code.of(code).value()).isEqualTo(code);
      assertThat(Code.tryParse(code)).contains(Code.of(code));
      assertThat(Code.of(code)).hasToString(code);
    }
    for (String text :
        List.of("", "a1", "1.", ".1", "1..2", "1 ", "๙", "A_B", "A".repeat(33), "A\n")) {
      assertThat(Code.tryParse(text)).isEmpty();
      assertThatThrownBy(() -> Code.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a code is upper-case letters and digits, such as 9.1 or O42, but was "
                  + Excerpt.of(text));
    }
  }
}
