package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Language;
import org.openita.Text;

class FrameworkTest {

  private final Framework framework = Given.framework(2564);

  @Test
  void elementsAreFoundByTheirCodes() {
    assertThat(framework.element(Code.of("I1.2")).orElseThrow().kind())
        .isEqualTo(Element.Kind.LINE);
    assertThat(framework.element(Code.of("XX"))).isEmpty();
    assertThat(framework.elements()).hasSize(3 + 10 + 7 + 30 + 33 + 15 + 43);
    assertThat(framework.elements().keySet().asList().subList(0, 5))
        .isEqualTo(Given.codes("IIT 1 I1 I1.1 I1.2"));
    assertThat(framework.parents()).hasSize(framework.elements().size() - 3);
  }

  @Test
  void lineageLeadsUpwards() {
    assertThat(framework.lineage(Code.of("I1.2")))
        .extracting(Element::code)
        .containsExactlyElementsOf(Given.codes("I1.2 I1 1 IIT"));
    assertThat(framework.lineage(Code.of("OIT")))
        .extracting(Element::code)
        .containsExactly(Code.of("OIT"));
    assertThat(framework.lineage(Code.of("XX"))).isEmpty();
  }

  @Test
  void everyElementLiesUnderAnInstrumentAndMaybeAnIndicator() {
    assertThat(framework.indicatorOf(Code.of("O42")).map(Indicator::code)).contains(Code.of("10"));
    assertThat(framework.indicatorOf(Code.of("10")).map(Indicator::code)).contains(Code.of("10"));
    assertThat(framework.indicatorOf(Code.of("OIT"))).isEmpty();
    assertThat(framework.indicatorOf(Code.of("XX"))).isEmpty();
    assertThat(framework.instrumentOf(Code.of("O42")).map(Instrument::code))
        .contains(Code.of("OIT"));
    assertThat(framework.instrumentOf(Code.of("OIT")).map(Instrument::code))
        .contains(Code.of("OIT"));
    assertThat(framework.instrumentOf(Code.of("XX"))).isEmpty();
  }

  @Test
  void levelsAreFoundByTheirCodes() {
    assertThat(framework.level("AA").orElseThrow().totalAtLeast()).isPresent();
    assertThat(framework.level("aa")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "๔, 4",
    "การใช้ทรัพย์สินของราชการ, 4",
    "การใช้ทรัพย์สินของทางราชการ, 4",
    "' การใช้ ทรัพย์สิน ของราชการ ', 4",
    "Use of PUBLIC assets, 4",
    "asset misappropriation, 4",
    "การปรับปรุงการทำงาน, 8",
    "การปรับปรุงระบบการทำงาน, 8",
    "การปรับปรุงระบบการทํางาน, 8",
    "การใช้อํานาจ, 3",
    "การใช้อำนาจ, 3",
    "bribery fraud, 1",
    "10, 10",
    "๑๐, 10"
  })
  void indicatorsAreFoundByWhatPeopleCallThem(String name, String code) {
    assertThat(framework.indicatorNamed(name).map(Indicator::code)).contains(Code.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "11", "การ", "9.1", "O1", "IIT", "Use of"})
  void otherNamesFindNothing(String name) {
    assertThat(framework.indicatorNamed(name)).isEmpty();
  }

  @Test
  void invisibleCharactersInNamesAreIgnored() {
    assertThat(framework.indicatorNamed("\uFEFFการใช้\u200Bอำนาจ").map(Indicator::code))
        .contains(Code.of("3"));
  }

  private static Framework named(String id, Indicator... indicators) {
    return Given.own(Given.instrument("X", "100", indicators)).build().withId(id);
  }

  private static Indicator called(String code, String name) {
    return Indicator.builder().code(Code.of(code)).name(Text.en(name)).build();
  }

  private static List<String> indicatorsOf(String family, Framework framework) {
    return framework.elements().keySet().stream()
        .filter(code -> framework.isIndicatorOf(family, code))
        .map(Code::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"own", "th-ita-2564", "th-ita-2570"})
  void anIndicatorIsOfABuiltInFamilyByItsCodeAndItsNameTogether(String id) {
    Framework own =
        named(id, Given.indicator("1"), called("3", "use  of POWER"), called("4", "Use of budget"));
    assertThat(indicatorsOf("th-ita", own)).containsExactly("3");
    assertThat(indicatorsOf("th-ita-2564", own)).containsExactly("3");
    assertThat(own.isIndicatorOf("th-ita", Code.of("2"))).isFalse();
  }

  @Test
  void everyIndicatorOfABuiltInFrameworkIsOfItsFamily() {
    for (Framework builtIn : Frameworks.builtIn().all()) {
      List<String> all = builtIn.indicators().stream().map(i -> i.code().value()).toList();
      assertThat(indicatorsOf("th-ita", builtIn)).isEqualTo(all);
      assertThat(indicatorsOf(builtIn.id(), builtIn)).isEqualTo(all);
      // All years call their indicators the same.
      assertThat(indicatorsOf("th-ita-2562", builtIn)).isEqualTo(all);
      assertThat(indicatorsOf("th-ita-2561", builtIn)).isEmpty();
      assertThat(indicatorsOf("th", builtIn)).isEmpty();
      assertThat(indicatorsOf("", builtIn)).isEmpty();
    }
  }

  @Test
  void aFamilyWithoutBuiltInFrameworksIsKnownByItsId() {
    Framework clinic =
        named("clinic-2570", Given.indicator("1", Given.item("Q")), called("2", "Use of budget"));
    assertThat(indicatorsOf("clinic", clinic)).containsExactly("1", "2");
    assertThat(indicatorsOf("clinic-2570", clinic)).containsExactly("1", "2");
    assertThat(indicatorsOf("clinic-2571", clinic)).isEmpty();
    assertThat(indicatorsOf("clin", clinic)).isEmpty();
    assertThat(indicatorsOf("th-ita", clinic)).containsExactly("2");
    assertThat(indicatorsOf("a-12345", named("a-12345", Given.indicator("1"))))
        .containsExactly("1");
    assertThat(indicatorsOf("a", named("a-12345", Given.indicator("1")))).isEmpty();
  }

  @Test
  void customFrameworksAreSearchedInTheSameWay() {
    Framework own =
        Given.own(
                Instrument.builder()
                    .code(Code.of("X"))
                    .name(Given.text("X"))
                    .form(Instrument.Form.SURVEY)
                    .weight(BigDecimal.valueOf(100))
                    .addParts(
                        InstrumentPart.of(Code.of("X1"), Given.text("part 1")),
                        InstrumentPart.of(Code.of("X2"), Given.text("part 2")))
                    .addIndicator(Given.newIndicator("A1").addVariants("Welcome desk").build())
                    .build())
            .build();
    assertThat(own.parts())
        .extracting(InstrumentPart::code)
        .containsExactlyElementsOf(Given.codes("X1 X2"));
    assertThat(own.indicatorNamed("WELCOME DESK").map(Indicator::code)).contains(Code.of("A1"));
    assertThat(own.indicatorNamed("a1").map(Indicator::code)).contains(Code.of("A1"));
    assertThat(own.indicatorNamed("X1")).isEmpty();
    assertThat(own.indicators().get(0).title()).contains(Given.text("A1"));
  }

  @Test
  void rulesWithoutProvenanceAreConfirmed() {
    Framework own = Given.own(Given.instrument("X", "100", Given.indicator("1"))).build();
    assertThat(own.provenance(Provenance.Kind.WEIGHTS)).isEmpty();
    assertThat(own.confidence(Provenance.Kind.WEIGHTS)).isEqualTo(Confidence.CONFIRMED);
    assertThat(own.official()).isFalse();
    assertThat(own.rounding()).isEqualTo(Rounding.official());
    assertThat(own.sampleSize()).isEmpty();
  }

  @Test
  void frameworksAreFoundByYearOrId() {
    Frameworks builtIn = Frameworks.builtIn();
    assertThat(builtIn.all()).hasSize(8);
    assertThat(builtIn.of(FiscalYear.of(2564))).isSameAs(framework);
    assertThat(builtIn.of("th-ita-2564")).isSameAs(framework);
    assertThat(builtIn.check(FiscalYear.of(2564)).orElseThrow()).isSameAs(framework);
    assertThat(builtIn.check("th-ita-2564").orElseThrow()).isSameAs(framework);
    assertThatThrownBy(() -> builtIn.of(FiscalYear.of(2561)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "/fiscalYear: fiscal year 2561 is not supported: it was assessed under another scheme"
                + " (five indices); supported years: 2562–2569");
    assertThatThrownBy(() -> builtIn.of(FiscalYear.of(2570)))
        .hasMessage(
            "/fiscalYear: fiscal year 2570 is not supported; supported years: 2562–2569; other"
                + " years need a framework document");
    assertThatThrownBy(
            () ->
                builtIn
                    .withRemedy(year -> Text.of("โปรดขอ " + year, "ask for " + year))
                    .with(framework)
                    .of(FiscalYear.of(2570)))
        .hasMessage(
            "/fiscalYear: fiscal year 2570 is not supported; supported years: 2562–2569; ask for"
                + " 2570");
    assertThatThrownBy(() -> builtIn.of("x".repeat(100)))
        .hasMessage(
            "/framework: unknown framework \""
                + "x".repeat(79)
                + "…\"; known frameworks: th-ita-2562, th-ita-2563, th-ita-2564, th-ita-2565,"
                + " th-ita-2566, th-ita-2567, th-ita-2568, th-ita-2569");
  }

  @Test
  void oneMoreFrameworkTakesPrecedence() {
    Framework own = Given.own(Given.instrument("X", "100", Given.indicator("1"))).build();
    Framework of2565 = own.withId("th-ita-2564").withFiscalYear(FiscalYear.of(2565));
    Frameworks frameworks = Frameworks.builtIn().with(own).with(of2565);
    assertThat(frameworks.all()).hasSize(10);
    assertThat(frameworks.of(FiscalYear.of(2569))).isSameAs(own);
    assertThat(frameworks.of("own")).isSameAs(own);
    assertThat(frameworks.of(FiscalYear.of(2565))).isSameAs(of2565);
    assertThat(frameworks.of("th-ita-2564")).isSameAs(of2565);
    assertThat(message(frameworks)).contains("supported years: 2562–2569;");
    assertThat(message(frameworks.with(own.withFiscalYear(FiscalYear.of(2575)))))
        .contains("supported years: 2562–2569, 2575;");
    assertThat(frameworks).hasToString("[th-ita-2564, own, " + ids(Frameworks.builtIn()) + "]");
  }

  private static String message(Frameworks frameworks) {
    return frameworks.check(FiscalYear.of(2570)).problems().get(0).message().in(Language.EN);
  }

  private static String ids(Frameworks frameworks) {
    return Joiner.on(", ").join(frameworks.all());
  }

  @Test
  void valuesAreReadable() {
    assertThat(framework).hasToString("th-ita-2564");
    assertThat(framework.instruments().get(1))
        .hasToString(
            "EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก"
                + " / External Integrity and Transparency Assessment");
    assertThat(framework.indicators().get(2)).hasToString("3 การใช้อำนาจ / Use of power");
    assertThat(framework.elements().get(Code.of("9.1")))
        .hasToString("9.1 ข้อมูลพื้นฐาน / Basic information");
    assertThat(Given.item("O36", "0", "100").withName(Given.text("O36")))
        .hasToString("O36 ไทย O36 / English O36");
    assertThat(framework.elements().get(Code.of("I1"))).hasToString("I1");
    assertThat(framework.elements().get(Code.of("I1.2"))).hasToString("I1.2");
    assertThat(Given.part("EIT1")).hasToString("EIT1 ไทย EIT1 / English EIT1");
    assertThat(framework.levels().get(0)).hasToString("AA");
    assertThat(framework.rounding()).hasToString("HALF_UP INDICATOR=2 TOTAL=2");
    assertThat(Rounding.builder().mode(RoundingMode.DOWN).instrument(0).line(3).build())
        .hasToString("DOWN INSTRUMENT=0 LINE=3");
    assertThat(framework.sampleSize().orElseThrow()).hasToString("10 %, at least 30, at most 400");
    assertThat(framework.provenance(Provenance.Kind.SAMPLE_SIZE).orElseThrow())
        .hasToString("SAMPLE_SIZE derivative: seen in a manual for schools, not in the original");
    assertThat(framework.vectors().get(0)).hasToString("provincial-average-2564");
    assertThat(framework.criteria().get(1))
        .hasToString("report O43: RESULTS_REPORTED, RESULTS_IN_FISCAL_YEAR");
    assertThat(Criterion.fallback().get(1))
        .hasToString("report: RESULTS_REPORTED, OUTCOMES_REPORTED");
  }

  @Test
  void wordsOfDocumentsAreLowerCase() {
    assertThat(Confidence.UNVERIFIED.word()).isEqualTo("unverified");
    assertThat(Criterion.Kind.MEASURES.word()).isEqualTo("measures");
    assertThat(Criterion.Kind.REPORT.word()).isEqualTo("report");
  }
}
