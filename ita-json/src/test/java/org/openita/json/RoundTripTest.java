package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorer;

class RoundTripTest {

  private static final ItaJson JSON = ItaJson.standard();

  @Provide
  Arbitrary<Assessment> assessments() {
    return Samples.assessments();
  }

  @Provide
  Arbitrary<Framework> frameworks() {
    return Samples.frameworks();
  }

  private static <T> void comesBack(JsonFormat<T> format, T value) {
    String line = format.write(value);
    assertThat(line).doesNotContain("\n");
    assertThat(format.read(line)).isEqualTo(value);
    assertThat(format.read(format.toBytes(value))).isEqualTo(value);
    assertThat(format.read(format.indented().write(value))).isEqualTo(value);
    assertThat(format.write(format.read(line))).isEqualTo(line);
  }

  @Property
  void anAssessmentComesBackAsItWas(@ForAll("assessments") Assessment assessment) {
    comesBack(JSON.assessments(), assessment);
  }

  @Property(tries = 300)
  void aFrameworkComesBackAsItWas(@ForAll("frameworks") Framework framework) {
    comesBack(JSON.frameworkDocuments(), framework);
  }

  @Test
  void everyBuiltInFrameworkComesBackAsItWasAndReproducesItsCases() {
    for (Framework framework : Frameworks.builtIn().all()) {
      comesBack(JSON.frameworkDocuments(), framework);
      Framework read = JSON.frameworkDocuments().read(JSON.frameworkDocuments().write(framework));
      assertThat(Scorer.of(read).verify()).isEmpty();
    }
  }

  @Test
  void equalNumbersMakeEqualAssessments() {
    assertThat(scored(new BigDecimal("95.50"))).isEqualTo(scored(new BigDecimal("95.5")));
    assertThat(scored(new BigDecimal("1E+2"))).isEqualTo(scored(new BigDecimal("100.00")));
    comesBack(JSON.assessments(), scored(new BigDecimal("1E+2")));
  }

  private static Assessment scored(BigDecimal score) {
    return Assessment.builder()
        .fiscalYear(FiscalYear.of(2565))
        .agency(Agency.of("a"))
        .putScore(Code.of("1"), score)
        .build();
  }

  @Test
  void everyFormOfInputAndOutputCarriesTheSameDocument(@TempDir Path folder) throws IOException {
    JsonFormat<Assessment> format = JSON.assessments();
    Assessment value =
        Assessment.builder()
            .fiscalYear(FiscalYear.of(2565))
            .agency(Agency.builder().id("นาดง").name("😀").build())
            .build();
    String document = format.write(value);
    Path file = folder.resolve("a.json");
    format.write(value, file);
    assertThat(Files.readString(file)).isEqualTo(document + "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(value, bytes);
    assertThat(bytes.toString(UTF_8)).isEqualTo(document);
    StringWriter text = new StringWriter();
    format.write(value, text);
    assertThat(text).hasToString(document);
    assertThat(
            List.of(
                format.read(file),
                format.read(new ByteArrayInputStream(bytes.toByteArray())),
                format.read(new StringReader(document)),
                format.check(file).orElseThrow()))
        .containsOnly(value);
  }

  @Test
  void documentsAreWrittenForPeopleToo() {
    assertThat(JSON.assessments().indented().write(scored(new BigDecimal("99.5"))))
        .isEqualTo(
            """
            {
              "schema": "ita/assessment/v1",
              "fiscalYear": 2565,
              "agency": {
                "id": "a"
              },
              "scores": {
                "1": 99.5
              }
            }""");
  }
}
