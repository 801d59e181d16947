package org.openita.framework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Text;
import org.openita.scoring.Scorer;

/** The built-in frameworks are what the table of sources says, count for count. */
class BuiltInFrameworksTest {

  static Stream<Framework> all() {
    return Frameworks.builtIn().all().stream();
  }

  private static List<Element> elements(Framework framework, Predicate<Element> wanted) {
    return framework.elements().values().stream().filter(wanted).toList();
  }

  private static String codes(Framework framework, Predicate<Element> wanted) {
    return Joiner.on(' ').join(elements(framework, wanted).stream().map(Element::code).toList());
  }

  private static List<String> points(Framework framework, String code) {
    return framework.element(Code.of(code)).orElseThrow().points().stream()
        .map(BigDecimal::toPlainString)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyVectorHolds(Framework framework) {
    assertThat(framework.vectors()).isNotEmpty();
    assertThat(Scorer.of(framework).verify()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyYearHasTenIndicatorsInThreeInstruments(Framework framework) {
    assertThat(framework.official()).isEqualTo(framework.fiscalYear().value() != 2569);
    assertThat(framework.rounding()).isEqualTo(Rounding.official());
    assertThat(framework.sampleSize())
        .contains(
            framework.fiscalYear().value() <= 2566
                ? SampleSize.official()
                : SampleSize.official().withCodes(Code.of("IIT")));
    assertThat(framework.instruments())
        .extracting(instrument -> instrument.code() + " " + instrument.weight())
        .containsExactly("IIT 30", "EIT 30", "OIT 40");
    assertThat(framework.instruments())
        .extracting(Instrument::form)
        .containsExactly(Instrument.Form.SURVEY, Instrument.Form.SURVEY, Instrument.Form.CHECKLIST);
    assertThat(framework.instruments())
        .extracting(i -> Joiner.on(' ').join(i.indicators().stream().map(Indicator::code).toList()))
        .containsExactly("1 2 3 4 5", "6 7 8", "9 10");
    assertThat(framework.indicators())
        .extracting(indicator -> indicator.name().en().orElseThrow())
        .containsExactly(
            "Performance of duties",
            "Use of budget",
            "Use of power",
            "Use of public assets",
            "Anti-corruption efforts",
            "Quality of operations",
            "Communication efficiency",
            "Improvement of procedures",
            "Open data",
            "Corruption prevention");
    assertThat(framework.indicators())
        .extracting(indicator -> indicator.name().th().orElseThrow())
        .containsExactly(
            "การปฏิบัติหน้าที่",
            "การใช้งบประมาณ",
            "การใช้อำนาจ",
            "การใช้ทรัพย์สินของราชการ",
            "การแก้ไขปัญหาการทุจริต",
            "คุณภาพการดำเนินงาน",
            "ประสิทธิภาพการสื่อสาร",
            "การปรับปรุงระบบการทำงาน",
            "การเปิดเผยข้อมูล",
            "การป้องกันการทุจริต");
    assertThat(elements(framework, e -> e.aggregation() != Aggregation.MEAN)).isEmpty();
    assertThat(framework.name().isComplete()).isTrue();
    assertThat(framework.id()).isEqualTo("th-ita-" + framework.fiscalYear());
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 0, 0, 0, 0, 0",
    "2563, 30, 0, 15, 43, 7",
    "2564, 30, 51, 15, 43, 7",
    "2565, 30, 0, 15, 43, 7",
    "2566, 30, 0, 15, 0, 7",
    "2567, 15, 0, 9, 0, 7",
    "2568, 15, 0, 9, 0, 7",
    "2569, 0, 0, 0, 0, 7"
  })
  void formsHaveTheirNumberOfItems(int year, int iit, int answers, int eit, int oit, int subs) {
    Framework framework = Given.framework(year);
    assertThat(items(framework, "I")).hasSize(iit);
    assertThat(items(framework, "E")).hasSize(eit);
    assertThat(items(framework, "O")).hasSize(oit);
    assertThat(elements(framework, SubIndicator.class::isInstance)).hasSize(subs);
    // 51 answers of 30 items: 17 items have one answer each and no lines.
    long single = items(framework, "I").stream().filter(Element::takesTally).count();
    long lines = elements(framework, AnswerLine.class::isInstance).size();
    assertThat(answers == 0 ? 0 : single + lines).isEqualTo(answers);
    assertThat(lines > 0).isEqualTo(year == 2564);
  }

  private static List<Element> items(Framework framework, String prefix) {
    return elements(
        framework,
        e -> e.kind() == Element.Kind.ITEM && e.code().value().matches(prefix + "[0-9]+"));
  }

  /** Numbers run through the form without a gap, the same number of items an indicator. */
  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568})
  void itemsAreNumberedThroughTheirForm(int year) {
    Framework framework = Given.framework(year);
    int perIndicator = year <= 2566 ? 6 : 3;
    int iit = 1;
    int eit = 1;
    for (Indicator indicator : framework.indicators().subList(0, 5)) {
      assertThat(indicator.items()).hasSize(perIndicator);
      for (Item item : indicator.items()) {
        assertThat(item.code().value()).isEqualTo("I" + iit++);
      }
    }
    for (Indicator indicator : framework.indicators().subList(5, 8)) {
      assertThat(indicator.items()).hasSize(year <= 2566 ? 5 : 3);
      for (Item item : indicator.items()) {
        assertThat(item.code().value()).isEqualTo("E" + eit++);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565})
  void theChecklistIsSplitNineEightSevenFourFiveEightTwo(int year) {
    Framework framework = Given.framework(year);
    List<SubIndicator> subs =
        elements(framework, SubIndicator.class::isInstance).stream()
            .map(SubIndicator.class::cast)
            .toList();
    assertThat(subs)
        .extracting(sub -> sub.code().value())
        .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
    assertThat(subs).extracting(sub -> sub.items().size()).containsExactly(9, 8, 7, 4, 5, 8, 2);
    int number = 1;
    for (SubIndicator sub : subs) {
      for (Item item : sub.items()) {
        assertThat(item.code().value()).isEqualTo("O" + number++);
        assertThat(item.points()).isEqualTo(Given.points("0", "100"));
        assertThat(item.reversed()).isFalse();
      }
    }
    assertThat(itemName(framework, "O42"))
        .isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน CONFIRMED");
    assertThat(itemName(framework, "O34"))
        .isEqualTo(
            (year == 2565 ? "นโยบาย No Gift Policy" : "เจตจำนงสุจริตของผู้บริหาร") + " CONFIRMED");
    assertThat(framework.name(Code.of("O33"))).isEmpty();
    assertThat(name(framework, "10.1")).isEqualTo("การดำเนินการเพื่อป้องกันการทุจริต");
  }

  private static String name(Framework framework, String code) {
    return framework.element(Code.of(code)).orElseThrow().title().orElseThrow().th().orElseThrow();
  }

  private static String itemName(Framework framework, String code) {
    return framework.name(Code.of(code)).orElseThrow().th().orElseThrow()
        + " "
        + framework.nameConfidence(Code.of(code)).orElseThrow();
  }

  /** By hand from the list of what was seen, not from the code. */
  @ParameterizedTest
  @CsvSource({
    "2562, '', '', ''",
    "2563, 'I12 I20 I21 I23 E1-E3 E5-E8 E11 E12 E14 E15 O34-O43', '',"
        + " 'I1-I11 I13-I19 I22 I24-I30 E4'",
    "2564, 'I12 I20 I21 I23 E1-E3 E5-E8 E11 E12 E14 E15 O34-O43',"
        + " 'I1-I11 I13-I19 I22 I24-I30', 'E4'",
    "2565, 'O34-O43', '', 'I1-I30 E1-E8 E11 E12 E14 E15'",
    "2566, 'O8-O10 O18 O31-O43', '', 'I1-I30 E1-E8 E11 E12 E14 E15'",
    "2567, 'O25', '', ''",
    "2568, '', 'O10-O26', ''",
    "2569, '', '', ''"
  })
  void itemsThatAreKnownHaveNames(
      int year, String confirmed, String derivative, String unverified) {
    Framework framework = Given.framework(year);
    Map<Code, Confidence> found = new HashMap<>();
    for (ItemNames names : framework.itemNames()) {
      names.names().forEach((code, name) -> assertThat(name.isComplete()).isTrue());
      names.names().keySet().forEach(code -> found.put(code, names.confidence()));
    }
    Map<Code, Confidence> expected = new HashMap<>();
    range(confirmed).forEach(code -> expected.put(code, Confidence.CONFIRMED));
    range(derivative).forEach(code -> expected.put(code, Confidence.DERIVATIVE));
    range(unverified).forEach(code -> expected.put(code, Confidence.UNVERIFIED));
    assertThat(found).isEqualTo(expected);
    // A name makes no rule: it gives no item a place.
    assertThat(framework.element(Code.of("O25")).isPresent())
        .isEqualTo(year >= 2563 && year <= 2565);
  }

  private static List<Code> range(String ranges) {
    List<Code> codes = new ArrayList<>();
    for (String range : Splitter.on(' ').omitEmptyStrings().split(ranges)) {
      String prefix = range.substring(0, 1);
      List<String> ends = Splitter.on('-').splitToList(range.replace(prefix, ""));
      int last = Integer.parseInt(ends.get(ends.size() - 1));
      for (int number = Integer.parseInt(ends.get(0)); number <= last; number++) {
        codes.add(Code.of(prefix + number));
      }
    }
    return codes;
  }

  @ParameterizedTest
  @CsvSource({
    "2564, I20, ความสะดวกของขั้นตอนการขออนุญาตยืมทรัพย์สินของราชการ",
    "2566, O10, นโยบายคุ้มครองข้อมูลส่วนบุคคล",
    "2567, O25, การเปิดโอกาสให้เกิดการมีส่วนร่วม",
    "2568, O20, การเปิดโอกาสให้เกิดการมีส่วนร่วม",
    "2564, 9.1, ข้อมูลพื้นฐาน",
    "2564, 3, การใช้อำนาจ",
    "2566, EIT1, EIT ส่วนที่ 1"
  })
  void namesAnswerForEveryCode(int year, String code, String th) {
    assertThat(Given.framework(year).name(Code.of(code)).orElseThrow().th()).contains(th);
  }

  @Test
  void theProvisionalYearIsThatBeforeWithoutItemsAndWithNothingConfirmed() {
    Framework known = Given.framework(2568);
    Framework provisional = Given.framework(2569);
    assertThat(provisional.carriedFrom()).contains(FiscalYear.of(2568));
    assertThat(provisional.itemNames()).isEmpty();
    assertThat(provisional.sampleQuotas().get(0).rows())
        .isEqualTo(known.sampleQuotas().get(0).rows());
    assertThat(provisional.levels())
        .isEqualTo(
            known.levels().stream()
                .map(level -> level.withConfidence(Confidence.UNVERIFIED))
                .toList());
    for (Provenance.Kind kind : Provenance.Kind.values()) {
      assertThat(provisional.provenance(kind))
          .contains(
              Provenance.of(
                  kind,
                  Confidence.UNVERIFIED,
                  Text.of(
                      "นำมาจาก 2568 ยังไม่พบหลักเกณฑ์ของปี 2569",
                      "carried over from 2568; the rules of 2569 were not seen")));
    }
    assertThat(provisional.criteria()).isEqualTo(Criterion.fallback());
  }

  @ParameterizedTest
  @CsvSource({"2563", "2564", "2565", "2566"})
  void answersOfFourOptionsScoreThirds(int year) {
    Framework framework = Given.framework(year);
    assertThat(points(framework, "I2")).containsExactly("0", "33", "67", "100");
    assertThat(points(framework, "I9")).containsExactly("100", "67", "33", "0");
    assertThat(points(framework, "E15")).containsExactly("0", "33", "67", "100");
    // Printed yes first; yes is bad for E4.
    assertThat(points(framework, "E4")).containsExactly("0", "100");
    assertThat(codes(framework, e -> e.reversed() && e.code().value().startsWith("E")))
        .isEqualTo("E4");
    assertThat(elements(framework, e -> e.code().value().startsWith("E") && e.points().size() == 2))
        .hasSize(1);
    if (year != 2564) {
      assertThat(codes(framework, e -> e.reversed() && e.code().value().startsWith("I")))
          .isEqualTo("I4 I5 I6 I9 I10 I16 I17 I18 I19 I22");
      assertThat(codes(framework, e -> e.points().size() == 2 && e.code().value().startsWith("I")))
          .isEqualTo("I4 I5 I6 I26");
      assertThat(points(framework, "I26")).containsExactly("100", "0");
    }
  }

  @Test
  void the2564FormHasLines() {
    Framework framework = Given.framework(2564);
    assertThat(codes(framework, e -> e.kind() == Element.Kind.LINE))
        .isEqualTo(
            "I1.1 I1.2 I3.1 I3.2 I3.3 I4.1 I4.2 I4.3 I5.1 I5.2 I5.3 I6.1 I6.2 I6.3 I8.1 I8.2 I11.1"
                + " I11.2 I12.1 I12.2 I12.3 I18.1 I18.2 I18.3 I26.1 I26.2 I28.1 I28.2 I28.3 I30.1"
                + " I30.2 I30.3 I30.4");
    assertThat(codes(framework, e -> e.reversed() && e.code().value().startsWith("I")))
        .isEqualTo(
            "I4.1 I4.2 I4.3 I5.1 I5.2 I5.3 I6.1 I6.2 I6.3 I9 I10 I11.2 I16 I17 I18.1 I18.2 I18.3"
                + " I19 I22");
    assertThat(codes(framework, e -> e.points().size() == 2 && e.code().value().startsWith("I")))
        .isEqualTo("I4.1 I4.2 I4.3 I5.1 I5.2 I5.3 I6.1 I6.2 I6.3 I26.1 I26.2");
    assertThat(points(framework, "I4.1")).containsExactly("0", "100");
    assertThat(points(framework, "I26.2")).containsExactly("100", "0");
    assertThat(points(framework, "I11.1")).containsExactly("0", "33", "67", "100");
    assertThat(points(framework, "I11.2")).containsExactly("100", "67", "33", "0");
    assertThat(points(framework, "I11")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2567, 2568})
  void answersOfSixOptionsScoreFifths(int year) {
    Framework framework = Given.framework(year);
    assertThat(points(framework, "I1")).containsExactly("0", "20", "40", "60", "80", "100");
    assertThat(points(framework, "I5")).containsExactly("100", "80", "60", "40", "20", "0");
    assertThat(points(framework, "I3")).containsExactly("0", "100");
    assertThat(points(framework, "I9")).containsExactly("0", "100");
    // Printed never first.
    assertThat(points(framework, "E3")).containsExactly("100", "0");
    assertThat(points(framework, "E9")).containsExactly("0", "100");
    assertThat(codes(framework, Element::reversed)).isEqualTo("I3 I5 I6 I7 I8 I9 I11 E3");
    assertThat(name(framework, "9.3")).isEqualTo("การจัดซื้อจัดจ้าง");
    assertThat(framework.element(Code.of("9.1")).orElseThrow().children()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void reversedOptionsFallAndOthersOfManyOptionsRise(Framework framework) {
    for (Element element : elements(framework, e -> e.points().size() > 2)) {
      ImmutableList<BigDecimal> rising =
          element.points().stream().sorted().collect(toImmutableList());
      assertThat(element.points())
          .as(element.code().value())
          .isEqualTo(element.reversed() ? rising.reverse() : rising);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2562, UNVERIFIED, , , , , DERIVATIVE",
    "2563, CONFIRMED, DERIVATIVE, UNVERIFIED, UNVERIFIED, UNVERIFIED, CONFIRMED",
    "2564, CONFIRMED, DERIVATIVE, DERIVATIVE, UNVERIFIED, CONFIRMED, CONFIRMED",
    "2565, CONFIRMED, DERIVATIVE, UNVERIFIED, UNVERIFIED, UNVERIFIED, CONFIRMED",
    "2566, DERIVATIVE, DERIVATIVE, UNVERIFIED, UNVERIFIED, UNVERIFIED, DERIVATIVE",
    "2567, CONFIRMED, UNVERIFIED, UNVERIFIED, UNVERIFIED, UNVERIFIED, DERIVATIVE",
    "2568, UNVERIFIED, UNVERIFIED, UNVERIFIED, UNVERIFIED, UNVERIFIED, DERIVATIVE"
  })
  void everyRuleSaysHowSureItIs(
      int year,
      Confidence weights,
      Confidence points,
      Confidence reversal,
      Confidence aggregation,
      Confidence split,
      Confidence levels) {
    Framework framework = Given.framework(year);
    assertThat(framework.confidence(Provenance.Kind.WEIGHTS)).isEqualTo(weights);
    assertThat(
            framework.provenance(Provenance.Kind.POINTS).map(Provenance::confidence).orElse(null))
        .isEqualTo(points);
    assertThat(
            framework.provenance(Provenance.Kind.REVERSAL).map(Provenance::confidence).orElse(null))
        .isEqualTo(reversal);
    assertThat(
            framework
                .provenance(Provenance.Kind.SURVEY_AGGREGATION)
                .map(Provenance::confidence)
                .orElse(null))
        .isEqualTo(aggregation);
    assertThat(framework.provenance(Provenance.Kind.SPLIT).map(Provenance::confidence).orElse(null))
        .isEqualTo(split);
    assertThat(framework.confidence(Provenance.Kind.LEVEL_CONDITIONS)).isEqualTo(levels);
    assertThat(framework.confidence(Provenance.Kind.ROUNDING)).isEqualTo(Confidence.DERIVATIVE);
    assertThat(framework.confidence(Provenance.Kind.SAMPLE_SIZE)).isEqualTo(Confidence.DERIVATIVE);
    assertThat(framework.provenances()).allMatch(rule -> rule.source().isComplete());
  }

  @Test
  void levelsSayHowSureTheyAre() {
    assertThat(Given.framework(2562).levels())
        .isEqualTo(
            Given.framework(2565).levels().stream()
                .map(level -> level.withConfidence(Confidence.DERIVATIVE))
                .toList());
    assertThat(Given.framework(2565).levels())
        .extracting(level -> level.code() + " " + level.confidence())
        .containsExactly(
            "AA CONFIRMED",
            "A CONFIRMED",
            "B CONFIRMED",
            "C CONFIRMED",
            "D CONFIRMED",
            "E CONFIRMED",
            "F CONFIRMED");
    assertThat(Given.framework(2567).levels())
        .extracting(
            level ->
                level.code()
                    + " "
                    + level.name().th().orElseThrow()
                    + " "
                    + level.totalAtLeast().map(Object::toString).orElse("-")
                    + " "
                    + level.componentsAtLeast().map(Object::toString).orElse("-")
                    + " "
                    + level.confidence())
        .containsExactly(
            "EXCELLENT ผ่านดีเยี่ยม 95.00 95.00 DERIVATIVE",
            "GOOD ผ่านดี 85.00 85.00 DERIVATIVE",
            "PASS ผ่าน 85.00 - CONFIRMED",
            "IMPROVE ต้องปรับปรุง 70.00 - DERIVATIVE",
            "URGENT ต้องปรับปรุงโดยด่วน - - DERIVATIVE");
  }

  @ParameterizedTest
  @MethodSource("all")
  void externalSurveyHasTwoPartsFrom2566(Framework framework) {
    List<Code> parts = framework.parts().stream().map(InstrumentPart::code).toList();
    assertThat(parts)
        .isEqualTo(
            framework.fiscalYear().value() >= 2566 ? Given.codes("EIT1 EIT2") : Given.codes(""));
    assertThat(framework.instruments().get(1).parts()).isEqualTo(framework.parts());
  }

  @Test
  void theChecklistIsCalledAsInItsYear() {
    assertThat(name(Given.framework(2566), "OIT")).isEqualTo("แบบตรวจการเปิดเผยข้อมูลสาธารณะ");
    assertThat(name(Given.framework(2567), "OIT")).isEqualTo("แบบวัดการเปิดเผยข้อมูลสาธารณะ");
  }
}
