package org.openita;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemKindTest {

  private static final Object[] DETAILS = {"«1»", "«2»", "«3»", "«4»"};

  private static final Pattern PLACE = Pattern.compile("«[0-9]»");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** What documents and files are written with, whatever the language of the reader. */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          // Codes and encodings.
          "O42",
          "I1",
          "UNNECESSARY",
          "UTF",
          // Members of documents and columns of files.
          "agency",
          "atLeast",
          "atMost",
          "baht",
          "declared",
          "dueMonth",
          "effort",
          "en",
          "floor",
          "from",
          "notApplicable",
          "percent",
          "respondent",
          "rounds",
          "text",
          "th",
          "to",
          "usefulness");

  @ParameterizedTest
  @EnumSource
  void messagesNameTheSameDetailsInBothLanguages(ProblemKind kind) {
    Text message = kind.message().format(DETAILS);
    assertThat(places(message.in(Language.TH))).isEqualTo(places(message.in(Language.EN)));
  }

  @ParameterizedTest
  @EnumSource
  void messagesAreFilledIn(ProblemKind kind) {
    Problem problem = kind.at("/x", Arrays.copyOf(DETAILS, placeholders(kind)));
    assertThat(problem.pointer()).isEqualTo("/x");
    assertThat(problem.message().isComplete()).isTrue();
    assertThat(problem.message().toString()).doesNotContain("{").doesNotContain("}");
  }

  @ParameterizedTest
  @EnumSource
  void thaiMessagesHaveNoEnglishWords(ProblemKind kind) {
    String th = kind.message().format(DETAILS).in(Language.TH);
    assertThat(th).containsPattern("[ก-ฮ]");
    assertThat(WORD.matcher(th).results().map(MatchResult::group)).allMatch(NAMES::contains);
  }

  @ParameterizedTest
  @EnumSource
  void englishMessagesHaveNoThai(ProblemKind kind) {
    // Dates in Thai are among those that can be read.
    String en = kind.message().format(DETAILS).in(Language.EN);
    assertThat(en.replace("27 มกราคม 2566 and 27 ม.ค. 66", "")).doesNotContainPattern("[ก-๛]");
  }

  @ParameterizedTest
  @EnumSource
  void surplusDetailsAreRefused(ProblemKind kind) {
    Object[] surplus = new Object[placeholders(kind) + 1];
    Arrays.fill(surplus, "x");
    assertThatThrownBy(() -> kind.text(surplus)).hasMessageContaining("was given");
  }

  @Test
  void noTwoKindsHaveTheSameMessage() {
    assertThat(Arrays.stream(ProblemKind.values()).map(kind -> kind.message().toString()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyKindIsReportedSomewhere() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("ProblemKind.java"))
              .map(ProblemKindTest::read)
              .collect(joining());
    }
    assertThat(
            Arrays.stream(ProblemKind.values())
                .filter(
                    kind ->
                        !Pattern.compile("ProblemKind\\s*\\.\\s*" + kind + "\\b")
                            .matcher(code)
                            .find()))
        .isEmpty();
  }

  /** A value does not know its place in a document; who reads one does. */
  @Test
  void exceptionsOfValuesHaveTheirMessageInBothLanguages() {
    assertThatThrownBy(() -> Code.of("o42"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            invalid ->
                assertThat(invalid.problems())
                    .containsExactly(ProblemKind.NOT_A_CODE.at("/", "\"o42\"")))
        .hasMessage("a code is upper-case letters and digits, such as 9.1 or O42, but was \"o42\"");
    assertThat(ProblemKind.NOT_A_CODE.text("\"o42\"").in(Language.TH))
        .isEqualTo("รหัสต้องเป็นอักษรโรมันตัวพิมพ์ใหญ่และตัวเลข เช่น 9.1 หรือ O42 แต่พบ \"o42\"");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  private static int placeholders(ProblemKind kind) {
    return kind.message().highestPlaceholder();
  }
}
