package org.openita;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A code. */
  public static Code code(String code) {
    return Code.of(code);
  }

  /** Codes, each by itself or several separated by spaces. */
  public static ImmutableList<Code> codes(String... codes) {
    return Arrays.stream(codes)
        .flatMap(WORDS::splitToStream)
        .map(Code::of)
        .collect(toImmutableList());
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
    return Assessment.builder().fiscalYear(FiscalYear.of(year)).agency(Agency.of("test"));
  }

  /** An assessment of a year with scores of the indicators from 1 upwards. */
  public static Assessment.Builder assessment(int year, String indicators) {
    return assessment(year).putAllScores(indicators(indicators));
  }

  /** The published result of Na Dong, fiscal year 2565. */
  public static Assessment naDong() {
    return assessment(2565, "100 100 100 100 99.51 97.24 95.59 94.94 100 100").build();
  }

  /** The scorecard of ten indicator scores by a built-in framework. */
  public static Scorecard scorecard(int year, String indicators) {
    return score(framework(year), assessment(year, indicators).build());
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

  /** An unofficial framework for 2569, to be completed; its levels are HIGH (from 50) and LOW. */
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

  /**
   * A scorecard of the given scores of survey indicators, with every checklist item at 100 but
   * these.
   */
  public static Scorecard scorecardWithItems(int year, String indicators, String... failed) {
    Assessment.Builder assessment = assessment(year, indicators);
    for (Element element : framework(year).elements().values()) {
      if (element.kind() == Element.Kind.ITEM && form(element, year) == Instrument.Form.CHECKLIST) {
        boolean zero = List.of(failed).contains(element.code().value());
        assessment.putScore(element.code(), BigDecimal.valueOf(zero ? 0 : 100));
      }
    }
    return score(framework(year), assessment.build());
  }

  /** The same evidence with other scores in place of some of it, scored from the start. */
  public static Scorecard rescored(Scorecard card, Map<Code, BigDecimal> scores) {
    Map<Code, BigDecimal> all = new LinkedHashMap<>(card.assessment().scores());
    Map<Code, Tally> tallies = new LinkedHashMap<>(card.assessment().tallies());
    tallies.keySet().removeAll(scores.keySet());
    all.putAll(scores);
    return score(
        card.framework(),
        Assessment.builder()
            .fiscalYear(card.assessment().fiscalYear())
            .agency(card.assessment().agency())
            .framework(card.framework().id())
            .putAllScores(all)
            .putAllTallies(tallies)
            .addAllNotApplicable(card.assessment().notApplicable())
            .build());
  }

  /** All survey items answered alike, by a population that is not known. */
  public static Scorecard tallied(int year, Tally four) {
    return score(framework(year), talliedAssessment(year, four).build());
  }

  /** All survey items answered alike, by respondents of this population. */
  public static Scorecard tallied(int year, Tally four, long population) {
    return score(
        framework(year),
        talliedAssessment(year, four)
            .putPopulation(Code.of("IIT"), population)
            .putPopulation(Code.of("EIT"), population)
            .build());
  }

  private static Assessment.Builder talliedAssessment(int year, Tally four) {
    Assessment.Builder assessment = assessment(year).putAllScores(set("9", "100", "10", "90"));
    for (Element element : framework(year).elements().values()) {
      if (element.takesTally() && form(element, year) == Instrument.Form.SURVEY) {
        assessment.putTally(element.code(), fitting(element, four));
      }
    }
    return assessment;
  }

  private static Instrument.Form form(Element element, int year) {
    return framework(year).instrumentOf(element.code()).orElseThrow().form();
  }

  private static Tally fitting(Element element, Tally four) {
    if (element.points().size() == four.options()) {
      return four;
    }
    long half = four.total() / 2;
    return Tally.of(half, four.total() - half);
  }
}
