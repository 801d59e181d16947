package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
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

class ProgramProblemTest {

  private static final Object[] DETAILS = {"<1>", "<2>", "<3>", "<4>", "<5>"};
  private static final Pattern DETAIL = Pattern.compile("<[0-9]>");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** What a Thai sentence may have of Latin letters: members, values, codes and names of forms. */
  private static final Set<String> ALLOWED =
      Set.copyOf(
          Splitter.on(' ')
              .splitToList(
                  "ita help true false th en thai arabic kind province all check like max round"
                      + " link evidence set target framework output NOT STARTED IN PROGRESS DONE"
                      + " CANCELLED LC ALL UTF MiB CSV FILE YEAR CODE SCORE agency"));

  /** Sentences of nothing but details, which have their own language. */
  private static final Set<ProgramProblem> FRAMES = EnumSet.of(ProgramProblem.IN_COLUMN);

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesHaveTheSameDetails(ProgramProblem problem) {
    Text text = problem.text(DETAILS);
    assertThat(text.isComplete()).isTrue();
    assertThat(found(DETAIL, text.in(Language.TH)))
        .isEqualTo(found(DETAIL, text.in(Language.EN)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theThaiSentenceHasNoEnglishWords(ProgramProblem problem) {
    String thai = problem.text(DETAILS).in(Language.TH);
    assertThat(found(WORD, thai)).isSubsetOf(ALLOWED);
    assertThat(FRAMES.contains(problem) || Pattern.compile("[ก-ฮ]").matcher(thai).find()).isTrue();
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("ProgramProblem.java"))
              .map(ProgramProblemTest::read)
              .collect(Collectors.joining());
    }
    Set<String> used = new TreeSet<>();
    Pattern.compile("ProgramProblem\\.([A-Z_0-9]+)")
        .matcher(code)
        .results()
        .forEach(result -> used.add(result.group(1)));
    assertThat(Stream.of(ProgramProblem.values()).map(Enum::name)).isSubsetOf(used);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
