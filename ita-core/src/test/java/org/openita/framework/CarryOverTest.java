package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.AgencySize;
import org.openita.AnyAssessment;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Text;
import org.openita.advice.Advisor;
import org.openita.analysis.Analysis;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorer;

class CarryOverTest {

  private static final FiscalYear LATER = FiscalYear.of(2570);

  @Provide
  Arbitrary<Assessment> assessments() {
    return AnyAssessment.any();
  }

  /**
   * Law: carried over, a framework gives every assessment the score, level and standings it had.
   */
  @Property(tries = 100)
  void aFrameworkScoresAsTheOneItIsCarriedFrom(@ForAll("assessments") Assessment assessment) {
    Framework from = Given.framework(assessment.fiscalYear().value());
    Framework to = from.carriedTo(LATER);
    Analysis before = analysis(from, assessment);
    Analysis after = analysis(to, assessment.withFiscalYear(LATER).withFramework(to.id()));
    assertThat(after.total().exact()).isEqualTo(before.total().exact());
    assertThat(after.total().score()).isEqualTo(before.total().score());
    assertThat(after.level().code()).isEqualTo(before.level().code());
    assertThat(after.indicators()).hasToString(before.indicators().toString());
    assertThat(after.developmentPoints()).isEqualTo(before.developmentPoints());
    assertThat(after.urgentWeaknesses()).isEqualTo(before.urgentWeaknesses());
  }

  private static Analysis analysis(Framework framework, Assessment assessment) {
    return Advisor.standard().withFramework(framework).advise(assessment).orElseThrow().analysis();
  }

  @Provide
  Arbitrary<Framework> builtIn() {
    return Arbitraries.of(Frameworks.builtIn().all());
  }

  /** Law: carried over, no framework is official, and nothing in it is surer than unverified. */
  @Property(tries = 20)
  void nothingStaysConfirmed(@ForAll("builtIn") Framework from) {
    Framework to = from.carriedTo(LATER);
    assertThat(to.official()).isFalse();
    assertThat(to.id()).isEqualTo("th-ita-2570");
    assertThat(to.fiscalYear()).isEqualTo(LATER);
    assertThat(to.name().toString()).contains("2570").doesNotContain(from.fiscalYear().toString());
    assertThat(to.carriedFrom()).contains(FiscalYear.of(Math.min(2568, from.fiscalYear().value())));
    assertThat(to.provenances())
        .extracting(Provenance::kind)
        .containsExactly(Provenance.Kind.values());
    Text source =
        Text.of(
            "นำมาจาก " + from.id() + " ยังไม่พบหลักเกณฑ์ของปี 2570",
            "carried over from " + from.id() + "; the rules of 2570 were not seen");
    assertThat(to.provenances())
        .allMatch(rule -> rule.confidence() == Confidence.UNVERIFIED)
        .allMatch(rule -> rule.source().equals(source));
    assertThat(to.levels()).allMatch(level -> level.confidence() == Confidence.UNVERIFIED);
    assertThat(to.criteria())
        .allMatch(
            criterion ->
                criterion.elements().values().stream().allMatch(Confidence.UNVERIFIED::equals));
    assertThat(to.itemNames()).allMatch(names -> names.confidence() == Confidence.UNVERIFIED);
    assertThat(to.sampleQuotas()).allMatch(quota -> quota.confidence() == Confidence.UNVERIFIED);
    assertThat(to.instruments()).isEqualTo(from.instruments());
    assertThat(to.rounding()).isEqualTo(from.rounding());
    assertThat(to.sampleSize()).isEqualTo(from.sampleSize());
    assertThat(Scorer.of(to).verify()).isEmpty();
  }

  @Test
  void everyMemberIsCarriedOver() {
    Framework own =
        Given.own(Given.instrument("A", "100", Given.indicator("1", Given.item("A1", "0", "100"))))
            .rounding(Rounding.builder().total(1).build())
            .sampleSize(SampleSize.official().withCodes(Code.of("A")))
            .addSampleQuotas(
                SampleQuota.builder()
                    .code(Code.of("A"))
                    .confidence(Confidence.CONFIRMED)
                    .source(Given.text("source"))
                    .addRows(
                        SampleQuota.Row.builder()
                            .kind("school")
                            .size(AgencySize.L)
                            .respondents(9)
                            .build())
                    .build())
            .addItemNames(
                ItemNames.builder()
                    .confidence(Confidence.CONFIRMED)
                    .source(Given.text("source"))
                    .putName(Code.of("A1"), Given.text("A1"))
                    .build())
            .build()
            .withFiscalYear(FiscalYear.of(2566))
            .withName(Text.th("แบบ ๒๕๖๖ และ 2566"));
    Framework to = own.carriedTo(FiscalYear.of(2571));
    assertThat(to.id()).isEqualTo("own-2571");
    assertThat(to.name()).isEqualTo(Text.th("แบบ ๒๕๗๑ และ 2571"));
    assertThat(to.rounding()).isEqualTo(own.rounding());
    assertThat(to.sampleSize()).isEqualTo(own.sampleSize());
    assertThat(to.sampleQuotas().get(0).rows()).isEqualTo(own.sampleQuotas().get(0).rows());
    assertThat(to.name(Code.of("A1"))).contains(Given.text("A1"));
    // What the framework laid down itself it did for its own year.
    assertThat(own.confidence(Provenance.Kind.WEIGHTS)).isEqualTo(Confidence.CONFIRMED);
    assertThat(to.confidence(Provenance.Kind.WEIGHTS)).isEqualTo(Confidence.UNVERIFIED);
    assertThat(to.carriedTo(FiscalYear.of(2572)).id()).isEqualTo("own-2572");
    assertThat(to.carriedTo(FiscalYear.of(2572)).carriedFrom()).contains(FiscalYear.of(2566));
  }

  @ParameterizedTest
  @CsvSource({
    "2568, 2568, 'framework \"th-ita-2568\" is already of fiscal year 2568'",
    "2568, 2561, 'fiscal year 2561 was assessed under another scheme (five indices)'",
    "2562, 2500, 'fiscal year 2500 was assessed under another scheme (five indices)'"
  })
  void yearsThatMakeNoSenseAreRefused(int from, int to, String message) {
    assertThatThrownBy(() -> Given.framework(from).carriedTo(FiscalYear.of(to)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void theSchemeOfEarlierYearsIsNoMatterOfOtherFrameworks() {
    Framework own = Given.own(Given.instrument("A", "100", Given.indicator("1"))).build();
    assertThat(own.carriedTo(FiscalYear.of(2540)).fiscalYear()).isEqualTo(FiscalYear.of(2540));
  }

  @Test
  void measuresAreProposedForAYearWithCarriedRules() {
    for (Framework framework :
        List.of(Given.framework(2569), Given.framework(2568).carriedTo(LATER))) {
      Assessment assessment =
          Given.assessment(framework.fiscalYear().value(), "90 90 90 60 90 90 90 90 90 90").build();
      assertThat(templates(framework, assessment))
          .isEqualTo(
              templates(
                  Given.framework(2568),
                  Given.assessment(2568, "90 90 90 60 90 90 90 90 90 90").build()))
          .contains("asset-borrowing-rules");
    }
  }

  private static ImmutableList<String> templates(Framework framework, Assessment assessment) {
    return Advisor.standard()
        .withFramework(framework)
        .advise(assessment)
        .orElseThrow()
        .proposals()
        .measures()
        .stream()
        .map(measure -> measure.template().id())
        .collect(ImmutableList.toImmutableList());
  }
}
