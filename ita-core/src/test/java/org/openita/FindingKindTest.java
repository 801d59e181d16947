package org.openita;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  private static final Object[] DETAILS = {"«1»", "«2»", "«3»", "«4»", "«5»", "«6»"};

  @ParameterizedTest
  @EnumSource
  void messagesNameTheSameDetailsInBothLanguages(FindingKind kind) {
    assertSameDetails(kind.message().format(DETAILS));
  }

  @ParameterizedTest
  @EnumSource
  void messagesAndRemediesAreFilledIn(FindingKind kind) {
    Finding finding = kind.at("/x", Arrays.copyOf(DETAILS, placeholders(kind)));
    assertThat(finding.message().isComplete()).isTrue();
    assertThat(finding.message().toString()).doesNotContain("{");
    finding
        .remedy()
        .ifPresent(remedy -> assertThat(remedy.toString()).isNotBlank().doesNotContain("{"));
  }

  @ParameterizedTest
  @EnumSource
  void surplusDetailsAreRefused(FindingKind kind) {
    int most = placeholders(kind);
    Object[] surplus = new Object[most + 1];
    Arrays.fill(surplus, "x");
    assertThatThrownBy(() -> kind.at("/x", surplus))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s has placeholders for %s details but was given %s".formatted(kind, most, most + 1));
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

  private static int placeholders(FindingKind kind) {
    String patterns = kind.message() + kind.remedy().map(TextPattern::toString).orElse("");
    return Pattern.compile("\\{([0-9])}")
        .matcher(patterns)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }

  private static Set<String> codes() {
    return Arrays.stream(FindingKind.values()).map(FindingKind::code).collect(toSet());
  }

  private static void assertSameDetails(Text text) {
    assertThat(details(text.in(Language.TH))).isEqualTo(details(text.in(Language.EN)));
  }

  private static String details(String text) {
    return text.replaceAll("[^«1-6»]", "")
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .toList()
        .toString();
  }
}
