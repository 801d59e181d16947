package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openita.Agency;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.framework.Aggregation;
import org.openita.framework.AnswerLine;
import org.openita.framework.Confidence;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Item;
import org.openita.framework.ItemNames;
import org.openita.framework.Level;
import org.openita.framework.Provenance;
import org.openita.framework.Rounding;
import org.openita.framework.SampleQuota;
import org.openita.framework.SampleSize;
import org.openita.framework.SubIndicator;
import org.openita.framework.TestVector;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/** Values of every kind to write and read again. */
final class Samples {

  private static final ImmutableList<String> CODES =
      ImmutableList.of("1", "2", "10", "9.1", "I1", "I1.1", "O42", "EIT1", "IIT", "A-B.7", "0");

  private Samples() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withChars("กำนี้๕ aZ/\\\"~\u0000\n\t\u001F\u007F\u0085\u2028\u200B\uFEFF{}[],:'")
            .ofMaxLength(12);
    return Arbitraries.oneOf(
        any,
        Arbitraries.strings().ofMaxLength(8).filter(DocumentReader::isWellFormed),
        any.map(text -> text + "😀" + text));
  }

  static Arbitrary<String> words() {
    return texts().map(text -> text + "x");
  }

  static Arbitrary<Text> bilingual() {
    return Combinators.combine(words(), words(), Arbitraries.integers().between(0, 2))
        .as(
            (th, en, which) ->
                switch (which) {
                  case 0 -> Text.th(th);
                  case 1 -> Text.en(en);
                  default -> Text.of(th, en);
                });
  }

  static Arbitrary<Code> codes() {
    return Arbitraries.of(CODES).map(Code::of);
  }

  /** Numbers from 0 to 100, zeros at the end and all. */
  static Arbitrary<BigDecimal> points(int mostDecimals) {
    return Arbitraries.integers()
        .between(0, mostDecimals)
        .flatMap(
            scale ->
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                    .ofScale(scale));
  }

  static Arbitrary<Long> counts() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE);
  }

  static Arbitrary<Tally> tallies() {
    return Arbitraries.longs()
        .between(0, 1L << 58)
        .list()
        .ofMinSize(2)
        .ofMaxSize(7)
        .map(counts -> Tally.of(ImmutableLongArray.copyOf(counts)));
  }

  static <T> Arbitrary<Map<Code, T>> byCode(Arbitrary<T> values) {
    return Arbitraries.maps(codes(), values).ofMaxSize(6);
  }

  private static Arbitrary<Agency> agencies() {
    return Combinators.combine(
            words(),
            texts().optional(),
            texts().optional(),
            texts().optional(),
            Arbitraries.of(AgencySize.values()).optional())
        .as(
            (id, name, kind, province, size) ->
                Agency.builder()
                    .id(id)
                    .name(name)
                    .kind(kind)
                    .province(province)
                    .size(size)
                    .build());
  }

  private static Arbitrary<Declared> declared() {
    return Combinators.combine(
            points(18).optional(),
            Arbitraries.of("AA", "GOOD", "X_1").optional(),
            byCode(points(18)))
        .as(
            (total, level, scores) ->
                Declared.builder().total(total).level(level).putAllScores(scores).build());
  }

  static Arbitrary<Assessment> assessments() {
    Arbitrary<Assessment.Builder> evidence =
        Combinators.combine(
                byCode(points(18)),
                byCode(tallies()),
                codes().list().ofMaxSize(3),
                byCode(codes().list().ofMaxSize(3).map(ImmutableList::copyOf)))
            .as(
                (scores, tallies, notApplicable, points) ->
                    Assessment.builder()
                        .putAllScores(scores)
                        .putAllTallies(tallies)
                        .addAllNotApplicable(notApplicable)
                        .putAllDevelopmentPoints(points));
    return Combinators.combine(
            evidence,
            Arbitraries.integers().between(2500, 2999).map(FiscalYear::of),
            agencies(),
            words().optional(),
            byCode(counts()),
            byCode(counts()),
            declared())
        .as(
            (builder, year, agency, framework, population, respondents, declared) ->
                builder
                    .fiscalYear(year)
                    .agency(agency)
                    .framework(framework)
                    .putAllPopulation(population)
                    .putAllRespondents(respondents)
                    .declared(declared)
                    .build());
  }

  /** Small frameworks with everything that a framework can have. */
  static Arbitrary<Framework> frameworks() {
    Arbitrary<List<BigDecimal>> options = points(6).list().ofMinSize(2).ofMaxSize(5);
    return Combinators.combine(
            bilingual(),
            options,
            Arbitraries.of(Aggregation.values()),
            Arbitraries.of(true, false),
            rounding(),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99.99"))
                .ofScale(2),
            Arbitraries.of(Confidence.values()),
            counts())
        .as(Samples::framework);
  }

  private static Arbitrary<Rounding> rounding() {
    Arbitrary<Optional<Integer>> stage =
        Arbitraries.integers().between(0, 6).injectNull(0.3).map(Optional::ofNullable);
    return Combinators.combine(
            Arbitraries.of(RoundingMode.values()).filter(m -> m != RoundingMode.UNNECESSARY),
            stage,
            stage,
            stage,
            stage,
            stage,
            stage)
        .as(
            (mode, line, item, sub, indicator, instrument, total) ->
                Rounding.builder()
                    .mode(mode)
                    .line(line)
                    .item(item)
                    .subIndicator(sub)
                    .indicator(indicator)
                    .instrument(instrument)
                    .total(total)
                    .build());
  }

  private static Framework framework(
      Text name,
      List<BigDecimal> options,
      Aggregation aggregation,
      boolean flag,
      Rounding rounding,
      BigDecimal weight,
      Confidence confidence,
      long count) {
    AnswerLine line =
        AnswerLine.builder()
            .code(Code.of("I1.1"))
            .name(flag ? Optional.of(name) : Optional.empty())
            .addAllPoints(options)
            .reversed(flag)
            .build();
    Item lined = Item.builder().code(Code.of("I1")).addLines(line).build();
    Item plain =
        Item.builder().code(Code.of("I2")).addAllPoints(options).reversed(!flag).name(name).build();
    Indicator first =
        Indicator.builder()
            .code(Code.of("1"))
            .name(Text.of("หนึ่ง", "one"))
            .addVariants("ที่หนึ่ง", "first")
            .aggregation(aggregation)
            .addItems(lined, plain)
            .build();
    Indicator second =
        Indicator.builder()
            .code(Code.of("2"))
            .name(Text.th("สอง"))
            .addSubIndicators(
                SubIndicator.builder()
                    .code(Code.of("2.1"))
                    .name(name)
                    .addItems(Item.builder().code(Code.of("O1")).build())
                    .build())
            .build();
    return Framework.builder()
        .id("own-" + count)
        .fiscalYear(FiscalYear.of(2569))
        .name(name)
        .official(flag)
        .rounding(rounding)
        .carriedFrom(flag ? Optional.of(FiscalYear.of(2568)) : Optional.empty())
        .sampleSize(
            SampleSize.builder()
                .percent((int) (count % 101))
                .atLeast(0)
                .atMost(count)
                .addAllCodes(flag ? List.of(Code.of("S")) : List.of())
                .build())
        .addAllSampleQuotas(flag ? List.of(quota(confidence, name, count)) : List.of())
        .addInstruments(
            Instrument.builder()
                .code(Code.of("S"))
                .name(name)
                .form(Instrument.Form.SURVEY)
                .weight(weight)
                .aggregation(aggregation)
                .addIndicators(first)
                .addParts(
                    InstrumentPart.of(Code.of("S1"), name),
                    InstrumentPart.of(Code.of("S2"), Text.en("part two")))
                .build(),
            Instrument.builder()
                .code(Code.of("C"))
                .name(name)
                .form(Instrument.Form.CHECKLIST)
                .weight(BigDecimal.valueOf(100).subtract(weight))
                .addIndicators(second)
                .build())
        .addLevels(
            Level.builder()
                .code("TOP")
                .name(name)
                .totalAtLeast(Score.parse("95"))
                .componentsAtLeast(flag ? Optional.of(Score.parse("85.5")) : Optional.empty())
                .confidence(confidence)
                .build(),
            Level.builder().code("REST").name(name).confidence(confidence).build())
        .addAllProvenances(rules(confidence, name))
        .addAllCriteria(flag ? criteria(confidence) : List.of())
        .addAllItemNames(flag ? List.of(itemNames(confidence, name)) : List.of())
        .addVectors(
            TestVector.builder()
                .id("case")
                .source(name)
                .putAllScores(ImmutableMap.of(Code.of("1"), weight))
                .putAllTallies(ImmutableMap.of(Code.of("I2"), Tally.of(1, count)))
                .total(Score.parse("50"))
                .level("TOP")
                .build())
        .build();
  }

  private static SampleQuota quota(Confidence confidence, Text source, long count) {
    return SampleQuota.builder()
        .code(Code.of("S1"))
        .confidence(confidence)
        .source(source)
        .addRows(
            SampleQuota.Row.builder()
                .kind("local-subdistrict")
                .size(AgencySize.L)
                .respondents(Math.max(1, count))
                .build(),
            SampleQuota.Row.builder().kind("ก").respondents(1).build())
        .build();
  }

  private static ItemNames itemNames(Confidence confidence, Text name) {
    return ItemNames.builder()
        .confidence(confidence)
        .source(name)
        .putName(Code.of("I1"), name)
        .putName(Code.of("O1"), Text.of("หนึ่ง", "one"))
        .build();
  }

  private static List<Criterion> criteria(Confidence confidence) {
    return List.of(
        Criterion.builder()
            .kind(Criterion.Kind.REPORT)
            .putElement(CriterionElement.OUTCOMES_REPORTED, confidence)
            .putElement(CriterionElement.RESULTS_REPORTED, Confidence.CONFIRMED)
            .build(),
        Criterion.builder()
            .kind(Criterion.Kind.MEASURES)
            .item(Code.of("O1"))
            .putElement(CriterionElement.STEPS_GIVEN, confidence)
            .build());
  }

  private static List<Provenance> rules(Confidence confidence, Text source) {
    List<Provenance> rules = new ArrayList<>();
    Arrays.stream(Provenance.Kind.values())
        .forEach(kind -> rules.add(Provenance.of(kind, confidence, source)));
    return rules;
  }
}
