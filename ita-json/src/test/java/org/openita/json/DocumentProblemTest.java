package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.Language;
import org.openita.Text;

class DocumentProblemTest {

  private static final Object[] DETAILS = {"<1>", "<2>", "<3>", "<4>", "<5>"};
  private static final Pattern DETAIL = Pattern.compile("<[0-9]>");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** What a Thai sentence may have of Latin letters: members, values, codes and names of forms. */
  private static final Set<String> ALLOWED =
      Set.of(
          "th",
          "en",
          "true",
          "false",
          "null",
          "measures",
          "report",
          "AA",
          "GOOD",
          "UTF",
          "MiB",
          "GiB",
          "surrogate",
          "pair");

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesHaveTheSameDetails(DocumentProblem problem) {
    Text text = problem.text(DETAILS);
    assertThat(text.isComplete()).isTrue();
    assertThat(found(DETAIL, text.in(Language.TH)))
        .isEqualTo(found(DETAIL, text.in(Language.EN)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theThaiSentenceHasNoEnglishWords(DocumentProblem problem) {
    String thai = problem.text(DETAILS).in(Language.TH);
    assertThat(found(WORD, thai)).isSubsetOf(ALLOWED);
    assertThat(thai).containsPattern("[ก-ฮ]");
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("DocumentProblem.java"))
              .map(DocumentProblemTest::read)
              .collect(Collectors.joining());
    }
    Set<String> used = new TreeSet<>();
    Pattern.compile("DocumentProblem\\.([A-Z_0-9]+)")
        .matcher(code)
        .results()
        .forEach(result -> used.add(result.group(1)));
    assertThat(Stream.of(DocumentProblem.values()).map(Enum::name)).isSubsetOf(used);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
