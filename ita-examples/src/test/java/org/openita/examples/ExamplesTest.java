package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  private interface Example {
    void run(String... args) throws Exception;
  }

  private static String output(Example example, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      example.run(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneAgencyIsScored() throws Exception {
    assertThat(output(ScoreOneAgency::main))
        .isEqualTo(
            """
            98.75 AA
            urgent: [8]
            first: Suggestions heard and used to improve the work
            """);
  }

  @Test
  void aCustomPolicyChangesTheStandings() throws Exception {
    assertThat(output(OwnPolicy::main, "data/nadong-2565.assessment.json"))
        .isEqualTo(
            """
            standard: strengths [1, 2, 3, 4, 9, 10, 5, 6, 7], urgent [8]
            own: strengths [1, 2, 3, 4, 9, 10, 5, 6], urgent [7, 8]
            """);
  }

  @Test
  void aCustomFrameworkScores() throws Exception {
    assertThat(
            output(
                OwnFramework::main,
                "data/open-library.framework.json",
                "data/open-library.assessment.json"))
        .isEqualTo(
            """
            Open Library Charter of a city
            VISITORS 78.13
            AUDIT 75.00
            total 77.00 Silver
            """);
  }

  @Test
  void manyAgenciesAreScored(@TempDir Path directory) throws Exception {
    String good = Files.readString(Path.of("data/nadong-2565.assessment.json")).replace("\n", "");
    Path file = Files.writeString(directory.resolve("many.ndjson"), good + "\n\n{\n" + good + "\n");
    assertThat(output(ScoreManyAgencies::main, file.toString()))
        .startsWith("1: nadong 98.75\n3: [line 3, column ")
        .endsWith("4: nadong 98.75\n");
  }

  @Test
  void aCountryIsScoredAndRanked(@TempDir Path directory) throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("answers.csv"),
            """
            agency,W1,W2,W3,C1,P1,P2
            north,5,1,5,5,3,3
            south,3,3,3,3,,
            south,3,,3,3,2,2
            east,3,3,3,3,2,2
            east,6,3,3,3,,
            """);
    assertThat(output(ScoreCountry::main, "data/open-library.framework.json", file.toString()))
        .isEqualTo(
            """
            not counted: line 6, column 2: W1: must be an option from 1 to 5 but was "6"
            2. east 50.00 JOINED
            1. north 100.00 GOLD
            2. south 50.00 JOINED
            """);
  }
}
