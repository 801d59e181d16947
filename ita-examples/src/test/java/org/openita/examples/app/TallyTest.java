package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void validRowsAreCountedAndInvalidOnesReported() {
    Program.Result result =
        Program.withInput(
            "agency,I1,O1\na,1,1\na,5,\nข,๒,\na,1,\n", "tally", "-", "--fiscal-year", "2563");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("line 3, column 2: I1: must be an option from 1 to 4 but was \"5\"\n");
    assertThat(result.out())
        .isEqualTo(
            """
            {"schema":"ita/assessment/v1","fiscalYear":2563,"agency":{"id":"a"},\
            "scores":{"O1":100},"tallies":{"I1":[2,0,0,0]}}
            {"schema":"ita/assessment/v1","fiscalYear":2563,"agency":{"id":"ข"},\
            "tallies":{"I1":[0,1,0,0]}}
            """);
  }

  @Test
  void anAgencyThatCannotBeScoredIsNamed() {
    Program.Result result =
        Program.withInput(
            "agency,I1\na,1\nb,2\n", "tally", "-", "--fiscal-year", "2563", "--scores");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().map(line -> line.substring(0, 41)))
        .containsExactly(
            "agency \"a\": /scores: missing evidence for",
            "agency \"b\": /scores: missing evidence for");
  }

  @Test
  void aYearWithoutItemsCannotBeTallied() {
    Program.Result result =
        Program.withInput("agency,I1\na,1\n", "tally", "-", "--fiscal-year", "2562");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("--fiscal-year: th-ita-2562 has no items to tally\n");
  }
}
