package org.openita;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.UnitRole;
import org.openita.framework.Aggregation;
import org.openita.framework.Confidence;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Item;
import org.openita.framework.Level;
import org.openita.framework.SubIndicator;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/** Frameworks and assessments in few words, for tests. */
public final class Given {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Given() {}

  /** A built-in framework. */
  public static Framework framework(int year) {
    return Frameworks.builtIn().of(FiscalYear.of(year));
  }

  /** Codes, separated by spaces. */
  public static ImmutableList<Code> codes(String codes) {
    return WORDS.splitToStream(codes).map(Code::of).collect(toImmutableList());
  }

  /** Scores such as {@code 1=99.5 O1=100}. */
  public static ImmutableMap<Code, BigDecimal> scores(String scores) {
    ImmutableMap.Builder<Code, BigDecimal> map = ImmutableMap.builder();
    for (String word : WORDS.split(scores)) {
      int equals = word.indexOf('=');
      map.put(Code.of(word.substring(0, equals)), new BigDecimal(word.substring(equals + 1)));
    }
    return map.buildOrThrow();
  }

  /** Scores of the indicators from 1 upwards. */
  public static ImmutableMap<Code, BigDecimal> indicators(String scores) {
    ImmutableMap.Builder<Code, BigDecimal> map = ImmutableMap.builder();
    int number = 1;
    for (String score : WORDS.split(scores)) {
      map.put(Code.of(Integer.toString(number++)), new BigDecimal(score));
    }
    return map.buildOrThrow();
  }

  /** An assessment of a year without evidence. */
  public static Assessment.Builder assessment(int year) {
    return Assessment.builder().fiscalYear(FiscalYear.of(year)).agency(Agency.of("somewhere"));
  }

  /** The scorecard of ten indicator scores by a built-in framework. */
  public static Scorecard scorecard(int year, String indicators) {
    return score(framework(year), assessment(year).putAllScores(indicators(indicators)).build());
  }

  /** The scorecard of an assessment that is in order. */
  public static Scorecard score(Framework framework, Assessment assessment) {
    return Scorer.of(framework).score(assessment).orElseThrow();
  }

  /** The problems of an assessment, as they are printed. */
  public static List<String> problems(Framework framework, Assessment assessment) {
    return Scorer.of(framework).score(assessment).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  /** Points of answer options. */
  public static List<BigDecimal> points(String... points) {
    return Arrays.stream(points).map(BigDecimal::new).toList();
  }

  /** An item with these points. */
  public static Item item(String code, String... points) {
    return Item.builder().code(Code.of(code)).addAllPoints(points(points)).build();
  }

  /** A sub-indicator with these items. */
  public static SubIndicator sub(String code, Item... items) {
    return SubIndicator.builder().code(Code.of(code)).name(text(code)).addItems(items).build();
  }

  /** An indicator with these items. */
  public static Indicator indicator(String code, Item... items) {
    return newIndicator(code).addItems(items).build();
  }

  /** An indicator to be completed. */
  public static Indicator.Builder newIndicator(String code) {
    return Indicator.builder().code(Code.of(code)).name(text(code));
  }

  /** A part of an instrument. */
  public static InstrumentPart part(String code) {
    return InstrumentPart.of(Code.of(code), text(code));
  }

  /** An instrument of a weight. */
  public static Instrument instrument(String code, String weight, Indicator... indicators) {
    return instrument(code, weight, Aggregation.MEAN, indicators);
  }

  /** An instrument of a weight that is computed so. */
  public static Instrument instrument(
      String code, String weight, Aggregation aggregation, Indicator... indicators) {
    return Instrument.builder()
        .code(Code.of(code))
        .name(text(code))
        .form(Instrument.Form.SURVEY)
        .weight(new BigDecimal(weight))
        .aggregation(aggregation)
        .addIndicators(indicators)
        .build();
  }

  /** A framework of one's own for 2569, to be completed; its levels are HIGH (from 50) and LOW. */
  public static Framework.Builder own(Instrument... instruments) {
    return Framework.builder()
        .id("own")
        .fiscalYear(FiscalYear.of(2569))
        .name(text("own"))
        .addInstruments(instruments)
        .addLevels(level("HIGH").totalAtLeast(Score.parse("50")).build(), level("LOW").build());
  }

  /** A level without conditions, to be completed. */
  public static Level.Builder level(String code) {
    return Level.builder().code(code).name(text(code)).confidence(Confidence.CONFIRMED);
  }

  /** A text for something that needs one. */
  public static Text text(String of) {
    return Text.of("ไทย " + of, "English " + of);
  }

  /** Scores by code: a code, its score, the next code and so on. */
  public static ImmutableMap<Code, BigDecimal> set(String... codesAndScores) {
    ImmutableMap.Builder<Code, BigDecimal> scores = ImmutableMap.builder();
    for (int i = 0; i < codesAndScores.length; i += 2) {
      scores.put(Code.of(codesAndScores[i]), new BigDecimal(codesAndScores[i + 1]));
    }
    return scores.buildOrThrow();
  }

  /** A template with everything that it must have. */
  public static MeasureTemplate.Builder template(String id) {
    return MeasureTemplate.builder()
        .id(id)
        .title(Text.of("ก", "a"))
        .guideline(Text.of("ก", "a"))
        .step(UnitRole.CLERK, 1, "ก", "a")
        .lead(UnitRole.CLERK)
        .rounds(6, 12)
        .effort(1)
        .usefulness(5);
  }

  /** All survey items answered alike. */
  public static Scorecard tallied(int year, Tally four) {
    return tallied(year, Optional.empty(), four, 1);
  }

  public static Scorecard tallied(int year, Optional<Long> population, Tally four, long times) {
    Framework framework = framework(year);
    Assessment.Builder assessment = assessment(year);
    for (Element element : framework.elements().values()) {
      boolean survey =
          framework.instrumentOf(element.code()).orElseThrow().form() == Instrument.Form.SURVEY;
      if (survey && element.takesTally()) {
        assessment.putTally(element.code(), multiplied(fitting(element, four), times));
      }
    }
    population.ifPresent(
        people ->
            assessment.putPopulation(Code.of("IIT"), people).putPopulation(Code.of("EIT"), people));
    return score(
        framework,
        assessment
            .putScore(Code.of("9"), BigDecimal.valueOf(100))
            .putScore(Code.of("10"), new BigDecimal("90"))
            .build());
  }

  private static Tally fitting(Element element, Tally four) {
    if (element.points().size() == four.options()) {
      return four;
    }
    long half = four.total() / 2;
    return Tally.of(half, four.total() - half);
  }

  public static Tally multiplied(Tally tally, long times) {
    ImmutableLongArray.Builder counts = ImmutableLongArray.builder();
    tally.counts().forEach(count -> counts.add(count * times));
    return Tally.of(counts.build());
  }
}
