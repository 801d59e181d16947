package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the console samples of the README. */
class ReadmeTest {

  private static final Pattern SAMPLE =
      Pattern.compile("^```console\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyLineOfTheSamplesIsPrintedInThatOrder(@TempDir Path directory) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
    List<Integer> numbersOfLines = new ArrayList<>();
    while (sample.find()) {
      numbersOfLines.add(check(sample.group(1), directory));
    }
    assertThat(numbersOfLines).hasSize(2).allMatch(number -> number > 0);
  }

  /** Runs the commands of one sample; returns how many lines of output it shows. */
  private static int check(String sample, Path directory) throws IOException {
    Map<String, String> known = new HashMap<>();
    List<String> output = List.of();
    int shown = 0;
    for (String line : sample.lines().toList()) {
      if (line.startsWith("$ FILE=")) {
        known.put("$FILE", inModule(line.substring("$ FILE=".length())));
      } else if (line.startsWith("$ ita ")) {
        output = run(line.substring("$ ita ".length()), known, directory).lines().toList();
      } else if (!line.strip().equals("…")) {
        assertThat(output).contains(line);
        output = output.subList(output.indexOf(line) + 1, output.size());
        shown++;
      }
    }
    return shown;
  }

  private static String run(String command, Map<String, String> known, Path directory)
      throws IOException {
    String[] redirected = command.replaceFirst(" \\|.*", "").split(" > ", 2);
    List<String> args =
        WORD.matcher(redirected[0])
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .map(word -> known.getOrDefault(word, inModule(word)))
            .toList();
    Program.Result result = Program.run(args.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.DONE);
    if (redirected.length > 1) {
      Path file = Files.writeString(directory.resolve(redirected[1]), result.out());
      known.put(redirected[1], file.toString());
    }
    return result.out();
  }

  private static String inModule(String path) {
    return path.replaceFirst("^ita-examples/", "");
  }
}
