package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {

  private static final Object[] DETAILS = {"«1»", "«2»", "«3»", "«4»"};

  @ParameterizedTest
  @EnumSource
  void messagesNameTheSameDetailsInBothLanguages(FindingKind kind) {
    assertSameDetails(kind.message().with(DETAILS));
  }

  @ParameterizedTest
  @EnumSource
  void messagesAndRemediesAreFilledIn(FindingKind kind) {
    Finding finding = kind.at("/x", DETAILS);
    assertThat(finding.message().isComplete()).isTrue();
    assertThat(finding.message().toString()).doesNotContain("{");
    finding
        .remedy()
        .ifPresent(remedy -> assertThat(remedy.toString()).isNotBlank().doesNotContain("{"));
  }

  private static void assertSameDetails(Text text) {
    assertThat(details(text.in(Language.TH))).isEqualTo(details(text.in(Language.EN)));
  }

  private static String details(String text) {
    return text.replaceAll("[^«1-4»]", "")
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .toList()
        .toString();
  }
}
