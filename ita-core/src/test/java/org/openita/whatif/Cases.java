package org.openita.whatif;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
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
import org.openita.framework.Rounding;
import org.openita.framework.SubIndicator;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/** Assessments to decide on: of the built-in years, and of small made-up frameworks. */
public final class Cases {

  private static final Text ANY = Text.of("ก", "a");

  private Cases() {}

  public static Framework year(int year) {
    return Frameworks.builtIn().of(FiscalYear.of(year));
  }

  public static Scorecard score(Framework framework, Assessment assessment) {
    return Scorer.of(framework).score(assessment).orElseThrow();
  }

  /** The same evidence with other scores, scored from the start. */
  public static Scorecard rescored(Scorecard card, Map<Code, BigDecimal> scores) {
    Map<Code, BigDecimal> all = new LinkedHashMap<>(card.assessment().scores());
    Map<Code, Tally> tallies = new LinkedHashMap<>(card.assessment().tallies());
    scores.forEach(
        (code, score) -> {
          tallies.remove(code);
          all.put(code, score);
        });
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

  public static Assessment.Builder assessment(int year) {
    return Assessment.builder().fiscalYear(FiscalYear.of(year)).agency(Agency.of("a"));
  }

  /** Scores of the indicators 1 to 10, or of as many as there are. */
  public static ImmutableMap<Code, BigDecimal> indicators(String scores) {
    ImmutableMap.Builder<Code, BigDecimal> byCode = ImmutableMap.builder();
    int number = 1;
    for (String score : Splitter.on(' ').split(scores)) {
      byCode.put(Code.of(Integer.toString(number++)), new BigDecimal(score));
    }
    return byCode.buildOrThrow();
  }

  public static Scorecard published(int year, String scores) {
    return score(year(year), assessment(year).putAllScores(indicators(scores)).build());
  }

  /** Survey indicators as published, and every item of the checklist at 100 but these. */
  public static Scorecard withItems(int year, String surveys, String... failed) {
    Assessment.Builder assessment = assessment(year).putAllScores(indicators(surveys));
    for (Element element : year(year).elements().values()) {
      if (element.kind() == Element.Kind.ITEM && element.code().value().startsWith("O")) {
        boolean zero = List.of(failed).contains(element.code().value());
        assessment.putScore(element.code(), BigDecimal.valueOf(zero ? 0 : 100));
      }
    }
    return score(year(year), assessment.build());
  }

  /** An assessment of a made-up framework, small enough that everything can be tried. */
  public static Scorecard small(Random random) {
    Framework framework = smallFramework(random);
    Assessment.Builder assessment = assessment(2600);
    for (Element element : framework.elements().values()) {
      if (!element.children().isEmpty()) {
        continue;
      }
      boolean checked = element.code().value().startsWith("C");
      List<BigDecimal> points = element.points();
      assessment.putScore(
          element.code(),
          checked ? points.get(random.nextInt(points.size())) : near(random, 55, 100));
    }
    for (InstrumentPart part : framework.parts()) {
      assessment.putScore(part.code(), near(random, 70, 100));
    }
    return score(framework, assessment.build());
  }

  private static BigDecimal near(Random random, int low, int high) {
    BigDecimal score = BigDecimal.valueOf(low * 100L + random.nextInt((high - low) * 100 + 1), 2);
    return random.nextInt(4) == 0 ? score.setScale(0, RoundingMode.DOWN) : score;
  }

  private static Framework smallFramework(Random random) {
    int[][] weights = {{30, 30, 40}, {50, 20, 30}, {25, 25, 50}};
    int[] weight = weights[random.nextInt(weights.length)];
    Instrument.Builder second = survey("B", weight[1], 1 + random.nextInt(2), false);
    if (random.nextBoolean()) {
      second
          .addParts(InstrumentPart.of(Code.of("B1"), ANY))
          .addParts(InstrumentPart.of(Code.of("B2"), ANY));
    }
    return Framework.builder()
        .id("small")
        .fiscalYear(FiscalYear.of(2600))
        .name(ANY)
        .rounding(rounding(random))
        .addInstruments(survey("A", weight[0], 1 + random.nextInt(2), random.nextBoolean()).build())
        .addInstruments(second.build())
        .addInstruments(checklist(weight[2], random))
        .addLevels(level("TOP", 95, 95))
        .addLevels(level("HIGH", 85, 85))
        .addLevels(level("MIDDLE", 85, 0))
        .addLevels(level("LOW", 70, 0))
        .addLevels(level("NONE", 0, 0))
        .build();
  }

  private static Rounding rounding(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Rounding.builder().build();
      case 1 -> Rounding.builder().item(1).subIndicator(1).indicator(1).total(2).build();
      case 2 ->
          Rounding.builder().indicator(2).instrument(1).total(2).mode(RoundingMode.DOWN).build();
      default -> Rounding.official();
    };
  }

  private static Level level(String code, int total, int components) {
    Level.Builder level = Level.builder().code(code).name(ANY).confidence(Confidence.CONFIRMED);
    if (total > 0) {
      level.totalAtLeast(Score.ofHundredths(total * 100L));
    }
    if (components > 0) {
      level.componentsAtLeast(Score.ofHundredths(components * 100L));
    }
    return level.build();
  }

  private static Instrument.Builder survey(
      String code, int weight, int indicators, boolean withItems) {
    Instrument.Builder survey =
        Instrument.builder()
            .code(Code.of(code))
            .name(ANY)
            .form(Instrument.Form.SURVEY)
            .weight(BigDecimal.valueOf(weight));
    for (int i = 1; i <= indicators; i++) {
      String own = code + "-" + i;
      Indicator.Builder indicator =
          Indicator.builder().code(Code.of(own)).name(Text.of("ชื่อ" + own, "name" + own));
      if (withItems && i == 1) {
        indicator.addItems(item(own + "-1", 0, 50, 100)).addItems(item(own + "-2", 0, 50, 100));
      }
      survey.addIndicators(indicator.build());
    }
    return survey;
  }

  private static Instrument checklist(int weight, Random random) {
    Instrument.Builder checklist =
        Instrument.builder()
            .code(Code.of("C"))
            .name(ANY)
            .form(Instrument.Form.CHECKLIST)
            .weight(BigDecimal.valueOf(weight));
    boolean half = random.nextInt(3) == 0;
    for (int i = 1; i <= 2; i++) {
      String own = "C-" + i;
      Indicator.Builder indicator =
          Indicator.builder()
              .code(Code.of(own))
              .name(Text.of("ชื่อ" + own, "name" + own))
              .aggregation(random.nextInt(3) == 0 ? Aggregation.MEAN_OF_ITEMS : Aggregation.MEAN);
      for (int j = 1; j <= 1 + random.nextInt(2); j++) {
        SubIndicator.Builder sub = SubIndicator.builder().code(Code.of(own + "-" + j)).name(ANY);
        int items = 1 + random.nextInt(3);
        for (int k = 1; k <= items; k++) {
          String code = own + "-" + j + "-" + k;
          sub.addItems(half ? item(code, 0, 50, 100) : item(code, 0, 100));
        }
        indicator.addSubIndicators(sub.build());
      }
      checklist.addIndicators(indicator.build());
    }
    return checklist.build();
  }

  private static Item item(String code, int... points) {
    ImmutableList.Builder<BigDecimal> all = ImmutableList.builder();
    for (int point : points) {
      all.add(BigDecimal.valueOf(point));
    }
    return Item.builder().code(Code.of(code)).addAllPoints(all.build()).build();
  }
}
