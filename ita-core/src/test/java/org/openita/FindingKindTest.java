package org.openita;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

  @Test
  void readmeListsEveryCode() throws IOException {
    String section =
        Files.readString(Path.of("..", "README.md"))
            .replaceFirst("(?s).*\n## Findings\n", "")
            .replaceFirst("(?s)\n## .*", "");
    assertThat(section.lines().filter(line -> line.startsWith("| ")))
        .flatMap(line -> Pattern.compile("`([A-Z_]+)`").matcher(line).results().toList())
        .extracting(match -> match.group(1))
        .containsAll(codes())
        .allMatch(codes()::contains);
  }

  private static Set<String> codes() {
    return Arrays.stream(FindingKind.values()).map(FindingKind::code).collect(toSet());
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
