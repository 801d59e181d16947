package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StabilityTest {

  private static final String OF_2564 = Program.data("example-2564.assessment.json");

  @Test
  void talliesGiveProbabilitiesThatSumToOne() {
    Program.Result result = Program.run("stability", OF_2564);
    assertThat(result.status()).isZero();
    assertThat(Documents.isOneLineOfJson(result.out())).isTrue();
    assertThat(result.out())
        .startsWith("{\"level\":\"A\",\"estimate\":{\"assumption\":\"INDEPENDENT\"")
        .contains("ASSUMES_RANDOM_SAMPLE");
    String estimate = result.out().substring(0, result.out().indexOf("\"bound\""));
    assertThat(
            Documents.all(estimate, "\"probability\":([0-9.]+)").stream()
                .map(match -> new BigDecimal(match.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1");
    assertThat(result).isEqualTo(Program.run("stability", OF_2564));
  }

  @Test
  void publishedScoresHaveNoSamplingErrorButMargins() {
    Program.Result result = Program.run("stability", Program.data("example-2568.assessment.json"));
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("\"levels\":[],\"total\":null", "CANNOT_KNOW_SAMPLING")
        .contains(
            "\"closest\":[{\"code\":\"EIT2\",\"from\":79.12,\"to\":85.00,\"change\":\"5.880000\",\"level\":\"GOOD\"}");
  }

  @Test
  void aTallyLargerThanThePopulationIsRejected() throws Exception {
    String many = Files.readString(Path.of(OF_2564)).replace("\"IIT\": 52", "\"IIT\": 37");
    Program.Result result = Program.withInput(many, "stability", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).allMatch(line -> line.startsWith("/"));
  }
}
