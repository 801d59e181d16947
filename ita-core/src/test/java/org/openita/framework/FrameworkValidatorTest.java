package org.openita.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.internal.Excerpt;
import org.openita.scoring.Scorecard;

/** Every rule for frameworks violated, with its place. */
class FrameworkValidatorTest {

  private static List<String> problems(Framework.Builder framework) {
    return problems((ThrowingCallable) framework::build);
  }

  private static List<String> problems(ThrowingCallable build) {
    return catchThrowableOfType(InvalidInputException.class, build).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static Framework.Builder levels(Level... levels) {
    return Framework.builder()
        .id("own")
        .fiscalYear(FiscalYear.of(2569))
        .name(Given.text("own"))
        .addInstrument(Given.instrument("X", "100", Given.indicator("1")))
        .addLevels(levels);
  }

  private static Level level(String code, int total, int components) {
    Level.Builder level = Given.level(code);
    if (total >= 0) {
      level.totalAtLeast(Score.ofHundredths(total * 100L));
    }
    if (components >= 0) {
      level.componentsAtLeast(Score.ofHundredths(components * 100L));
    }
    return level.build();
  }

  @Test
  void aFrameworkHasInstrumentsAndLevelsAndAnId() {
    assertThat(
            problems(
                Framework.builder()
                    .id(" \t")
                    .fiscalYear(FiscalYear.of(2569))
                    .name(Given.text("own"))))
        .containsExactly(
            "/id: the id of a framework must not be blank",
            "/instruments: a framework needs at least one instrument",
            "/levels: a framework needs at least one level");
  }

  @Test
  void aFrameworkHasAtMostAHundredInstrumentsAndLevels() {
    assertThat(many(100).build().levels()).hasSize(100);
    assertThat(problems(many(101)))
        .containsExactly(
            "/instruments: a framework has at most 100 instruments but had 101",
            "/instruments: weights of the instruments must sum to 100 but sum to 101",
            "/levels: a framework has at most 100 levels but had 101");
  }

  private static Framework.Builder many(int number) {
    Framework.Builder framework =
        Framework.builder().id("own").fiscalYear(FiscalYear.of(2569)).name(Given.text("own"));
    for (int i = number - 1; i >= 0; i--) {
      framework.addInstruments(Given.instrument("X" + i, "1", Given.indicator("" + i)));
      framework.addLevels(i == 0 ? Given.level("L0").build() : level("L" + i, i, -1));
    }
    return framework;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\u0000", "\u001b[31m", "a\u2028b", "a\u0085b", "a\u202Eb", "\uFEFFa"})
  void anIdStaysOnItsLine(String id) {
    assertThat(problems(named(id)))
        .containsExactly(
            "/id: the id of a framework must not contain control or format characters but was "
                + Excerpt.of(id));
  }

  @Test
  void anIdIsShortEnoughForMessages() {
    assertThat(problems(named("ก".repeat(81))))
        .containsExactly(
            "/id: the id of a framework has at most 80 characters but was "
                + Excerpt.of("ก".repeat(81)));
    assertThat(named("😀".repeat(80)).build().id()).hasSize(160);
  }

  @Test
  void anIdMayBeOfAnyLetters() {
    assertThat(named("กรอบ ของ เรา: 1/2569").build().id()).isEqualTo("กรอบ ของ เรา: 1/2569");
  }

  private static Framework.Builder named(String id) {
    return Framework.builder()
        .id(id)
        .fiscalYear(FiscalYear.of(2569))
        .name(Given.text("own"))
        .addInstrument(Given.instrument("X", "100", Given.indicator("1")))
        .addLevels(level("A", -1, -1));
  }

  @ParameterizedTest
  @CsvSource({"99.999999, 99.999999", "50, 50", "100, ''", "100.0, ''"})
  void weightsSumToAHundred(String weight, String sum) {
    Framework.Builder framework = Given.own(Given.instrument("X", weight, Given.indicator("1")));
    if (sum.isEmpty()) {
      assertThat(framework.build().instruments()).hasSize(1);
    } else {
      assertThat(problems(framework))
          .containsExactly(
              "/instruments: weights of the instruments must sum to 100 but sum to " + sum);
    }
    assertThat(
            Given.own(
                    Given.instrument("X", "33.333333", Given.indicator("1")),
                    Given.instrument("Y", "66.666667", Given.indicator("2")))
                .build()
                .indicators())
        .hasSize(2);
    assertThat(
            problems(
                Given.own(
                    Given.instrument("X", "60", Given.indicator("1")),
                    Given.instrument("Y", "60.0", Given.indicator("2")))))
        .containsExactly("/instruments: weights of the instruments must sum to 100 but sum to 120");
  }

  @Test
  void anInstrumentHasIndicatorsAndNotASinglePart() {
    Instrument instrument = Given.instrument("X", "100", Given.indicator("1"));
    assertThatThrownBy(() -> instrument.withParts(Given.part("X1")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/parts: instrument X must have no parts or at least two but had 1");
    assertThatThrownBy(instrument::withIndicators)
        .hasMessage("/indicators: instrument X must have at least one indicator");
    assertThat(instrument.withParts(Given.part("X1"), Given.part("X2")).parts()).hasSize(2);
    assertThat(
            problems(
                () ->
                    Instrument.builder()
                        .code(Code.of("X"))
                        .name(Given.text("X"))
                        .form(Instrument.Form.SURVEY)
                        .weight(BigDecimal.valueOf(100))
                        .aggregation(Aggregation.MEAN_OF_ITEMS)
                        .addPart(Given.part("X1"))
                        .build()))
        .containsExactly(
            "/parts: instrument X must have no parts or at least two but had 1",
            "/indicators: instrument X must have at least one indicator",
            "/aggregation: MEAN_OF_ITEMS requires items everywhere below X");
  }

  @Test
  void codesAreUnique() {
    Item line =
        Item.builder()
            .code(Code.of("Q"))
            .addLines(
                AnswerLine.builder()
                    .code(Code.of("1"))
                    .addAllPoints(Given.points("0", "1"))
                    .build(),
                AnswerLine.builder()
                    .code(Code.of("Q"))
                    .addAllPoints(Given.points("0", "1"))
                    .build())
            .build();
    assertThat(
            problems(
                Given.own(
                    Instrument.builder()
                        .code(Code.of("X"))
                        .name(Given.text("X"))
                        .form(Instrument.Form.SURVEY)
                        .weight(BigDecimal.valueOf(50))
                        .addParts(
                            InstrumentPart.of(Code.of("P"), Given.text("part")),
                            InstrumentPart.of(Code.of("P"), Given.text("part")))
                        .addIndicators(
                            Given.indicator("1", Given.item("P"), line),
                            Given.newIndicator("2").addSubIndicator(Given.sub("2", line)).build())
                        .build(),
                    Given.instrument("X", "50", Given.indicator("2")))))
        .containsExactly(
            "/instruments/0/parts/1/code: duplicate code P",
            "/instruments/0/indicators/0/items/0/code: duplicate code P",
            "/instruments/0/indicators/0/items/1/lines/0/code: duplicate code 1",
            "/instruments/0/indicators/0/items/1/lines/1/code: duplicate code Q",
            "/instruments/0/indicators/1/subIndicators/0/code: duplicate code 2",
            "/instruments/0/indicators/1/subIndicators/0/items/0/code: duplicate code Q",
            "/instruments/0/indicators/1/subIndicators/0/items/0/lines/0/code: duplicate code 1",
            "/instruments/0/indicators/1/subIndicators/0/items/0/lines/1/code: duplicate code Q",
            "/instruments/1/code: duplicate code X",
            "/instruments/1/indicators/0/code: duplicate code 2");
  }

  @Test
  void anIndicatorHasSubIndicatorsOrItems() {
    Indicator indicator = Given.indicator("2", Given.item("Q1"));
    assertThatThrownBy(() -> indicator.withSubIndicators(Given.sub("2.1", Given.item("Q2"))))
        .hasMessage("indicator 2 must not have both sub-indicators and items");
    assertThat(
            indicator.withItems().withSubIndicators(Given.sub("2.1", Given.item("Q2"))).children())
        .hasSize(1);
  }

  @Test
  void flatMeansHaveItemsToCount() {
    Indicator mixed =
        Given.newIndicator("2")
            .addSubIndicators(Given.sub("2.1", Given.item("Q2")), Given.sub("2.2"))
            .build();
    assertThatThrownBy(() -> mixed.withAggregation(Aggregation.MEAN_OF_ITEMS))
        .hasMessage("/aggregation: MEAN_OF_ITEMS requires items everywhere below 2");
    Instrument instrument =
        Given.instrument("Y", "100", Given.indicator("3", Given.item("Q3")), Given.indicator("4"));
    assertThatThrownBy(() -> instrument.withAggregation(Aggregation.MEAN_OF_ITEMS))
        .hasMessage("/aggregation: MEAN_OF_ITEMS requires items everywhere below Y");
    Instrument flat =
        instrument
            .withIndicators(Given.indicator("3", Given.item("Q3")))
            .withAggregation(Aggregation.MEAN_OF_ITEMS);
    assertThat(Given.own(flat).build().instruments()).containsExactly(flat);
  }

  @Test
  void noVariantOfAnIndicatorIsBlank() {
    assertThat(
            problems(
                () ->
                    Indicator.builder()
                        .code(Code.of("1"))
                        .name(Given.text("One"))
                        .addVariants("One", "", " \u200B")
                        .build()))
        .containsExactly(
            "/variants/1: a name of indicator 1 must not be blank",
            "/variants/2: a name of indicator 1 must not be blank");
  }

  @Test
  void aNameBelongsToOneIndicator() {
    assertThat(
            problems(
                Given.own(
                    Given.instrument(
                        "X",
                        "100",
                        Given.newIndicator("1").addVariants("One", " one", "Shared").build(),
                        Given.newIndicator("2").addVariants("sha red", "1").build(),
                        Given.newIndicator("3").addVariants("english 2").build(),
                        Indicator.builder().code(Code.of("4")).name(Text.of("one", "two")).build(),
                        Indicator.builder()
                            .code(Code.of("5"))
                            .name(Text.of("ห้า", "TWO"))
                            .build()))))
        .containsExactly(
            "/instruments/0/indicators/1/variants/0: \"sha red\" already names indicator 1",
            "/instruments/0/indicators/1/variants/1: \"1\" already names indicator 1",
            "/instruments/0/indicators/2/variants/0: \"english 2\" already names indicator 2",
            "/instruments/0/indicators/3/name/th: \"one\" already names indicator 1",
            "/instruments/0/indicators/4/name/en: \"TWO\" already names indicator 4");
  }

  @Test
  void theLastLevelTakesWhatIsLeft() {
    assertThat(problems(levels(level("A", 50, -1))))
        .containsExactly("/levels/0: the last level must not have a condition but A has one");
    assertThat(problems(levels(level("A", 50, -1), level("B", -1, 1))))
        .containsExactly(
            "/levels/1/componentsAtLeast: B requires higher components than A above it",
            "/levels/1: the last level must not have a condition but B has one");
    assertThat(levels(level("A", 50, 50), level("B", 0, 0)).build().levels()).hasSize(2);
  }

  @Test
  void levelsAskForLessFromTheTopDown() {
    assertThat(
            problems(
                levels(
                    level("A", 80, 50),
                    level("B", 81, 40),
                    level("C", 70, 60),
                    level("C", -1, -1))))
        .containsExactly(
            "/levels/1/totalAtLeast: B requires a higher total than A above it",
            "/levels/2/componentsAtLeast: C requires higher components than B above it",
            "/levels/3/code: duplicate level C");
  }

  @Test
  void levelsThatNothingReachesAreRefused() {
    assertThat(problems(levels(level("A", 80, -1), level("B", 80, -1), level("C", -1, -1))))
        .containsExactly("/levels/1: B cannot be reached: A requires nothing more");
    // Components that are all at 85 make a total of 85.
    assertThat(problems(levels(level("A", 80, 85), level("B", 70, 85), level("C", -1, -1))))
        .containsExactly("/levels/1: B cannot be reached: A requires nothing more");
    assertThat(problems(levels(level("A", -1, -1), level("B", -1, -1))))
        .containsExactly("/levels/1: B cannot be reached: A requires nothing more");
    assertThat(
            levels(level("A", 95, 85), level("B", 90, 85), level("C", 90, 80), level("D", -1, -1))
                .build()
                .levels())
        .hasSize(4);
  }

  @Test
  void componentsDoNotCarryTheTotalWherePartsStandForAnInstrument() {
    Instrument withParts =
        Instrument.builder()
            .code(Code.of("X"))
            .name(Given.text("X"))
            .form(Instrument.Form.SURVEY)
            .weight(BigDecimal.valueOf(100))
            .addIndicators(Given.indicator("1"))
            .addParts(Given.part("X1"), Given.part("X2"))
            .build();
    Framework framework =
        Framework.builder()
            .id("own")
            .fiscalYear(FiscalYear.of(2569))
            .name(Given.text("own"))
            .addInstruments(withParts)
            .addLevels(level("A", 80, 85), level("B", 70, 85), level("C", -1, -1))
            .build();
    Scorecard card =
        Given.score(
            framework,
            Given.assessment(2569).putAllScores(Given.scores("1=75 X1=90 X2=90")).build());
    assertThat(card.level().code()).isEqualTo("B");
  }

  @Test
  void componentsDoNotCarryATotalThatIsRoundedDown() {
    Framework framework =
        levels(level("A", 85, 85), level("B", -1, 85), level("C", -1, -1))
            .rounding(Rounding.builder().indicator(3).total(2).mode(RoundingMode.DOWN).build())
            .build();
    Scorecard card =
        Given.score(
            framework, Given.assessment(2569).putAllScores(Given.scores("1=84.995")).build());
    assertThat(card.total().score()).hasToString("84.99");
    assertThat(card.level().code()).isEqualTo("B");
  }

  @Test
  void componentsDoNotCarryATotalThatIsRoundedCoarsely() {
    Level half =
        Given.level("A")
            .totalAtLeast(Score.parse("85.3"))
            .componentsAtLeast(Score.parse("85.3"))
            .build();
    Level other = Given.level("B").componentsAtLeast(Score.parse("85.3")).build();
    Framework framework =
        levels(half, other, level("C", -1, -1))
            .rounding(Rounding.builder().indicator(2).total(0).build())
            .build();
    Scorecard card =
        Given.score(framework, Given.assessment(2569).putAllScores(Given.scores("1=85.3")).build());
    assertThat(card.level().code()).isEqualTo("B");
  }

  @Test
  void kindsOfRulesAreUnique() {
    Provenance rule =
        Provenance.of(Provenance.Kind.SPLIT, Confidence.DERIVATIVE, Given.text("source"));
    Provenance points =
        Provenance.of(Provenance.Kind.POINTS, Confidence.DERIVATIVE, Given.text("source"));
    assertThat(problems(levels(level("A", -1, -1)).addProvenances(rule, points, rule)))
        .containsExactly("/rules/2/kind: duplicate kind SPLIT");
  }

  @Test
  void vectorsSpeakOfTheFramework() {
    TestVector right =
        TestVector.builder()
            .id("case")
            .source(Given.text("case"))
            .putAllScores(Given.scores("1=1"))
            .total(Score.parse("1"))
            .level("A")
            .build();
    TestVector wrong =
        TestVector.builder()
            .id("case")
            .source(Given.text("case"))
            .putAllScores(Given.scores("2=1"))
            .putTally(Code.of("Q"), Tally.of(1, 1))
            .total(Score.parse("1"))
            .level("B")
            .build();
    assertThat(problems(levels(level("A", -1, -1)).addVectors(right, wrong)))
        .containsExactly(
            "/vectors/1/id: duplicate vector \"case\"",
            "/vectors/1: the framework has no code 2",
            "/vectors/1: the framework has no code Q",
            "/vectors/1/level: the framework has no level B");
  }

  @Test
  void everythingWrongIsReportedTogether() {
    Provenance rule =
        Provenance.of(Provenance.Kind.SPLIT, Confidence.DERIVATIVE, Given.text("source"));
    assertThat(
            problems(
                Framework.builder()
                    .id("")
                    .fiscalYear(FiscalYear.of(2569))
                    .name(Given.text("own"))
                    .addInstruments(
                        Given.instrument("X", "50", Given.indicator("2")),
                        Given.instrument("X", "40", Given.indicator("1", Given.item("1"))))
                    .addLevels(level("A", 50, -1), level("A", 60, -1))
                    .addProvenances(rule, rule)
                    .addVector(
                        TestVector.builder()
                            .id("case")
                            .source(Given.text("case"))
                            .total(Score.ZERO)
                            .level("Z")
                            .build())))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "/id",
            "/instruments",
            "/instruments/1/code",
            "/instruments/1/indicators/0/items/0/code",
            "/levels/1/code",
            "/levels/1/totalAtLeast",
            "/levels/1",
            "/rules/1/kind",
            "/vectors/0/level");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100.01", "1E+9"})
  void aWeightIsAboveZeroAndAtMostAHundred(String weight) {
    assertThatThrownBy(() -> Given.instrument("X", weight))
        .hasMessage("weight of instrument X must be above 0 and at most 100 but was " + weight);
  }

  private static BigDecimal weight(String weight) {
    return Given.instrument("X", weight, Given.indicator("1")).weight();
  }

  @Test
  void weightsHaveAtMostSixDecimals() {
    assertThatThrownBy(() -> Given.instrument("X", "1.0000001"))
        .hasMessage("weight of instrument X must have at most 6 decimals but was 1.0000001");
    assertThat(weight("30.00000000")).isEqualByComparingTo("30");
    assertThat(weight("0.000001")).isPositive();
    assertThat(weight("1E+2")).isEqualByComparingTo("100");
  }

  @Test
  void pointsAreBetweenZeroAndAHundred() {
    assertThatThrownBy(() -> Given.item("Q", "0", "100.000001"))
        .hasMessage(
            "points of item Q must be in [0, 100] with at most 6 decimals but were 100.000001");
    assertThatThrownBy(() -> Given.item("Q", "-0.1", "100"))
        .hasMessage("points of item Q must be in [0, 100] with at most 6 decimals but were -0.1");
    assertThatThrownBy(() -> Given.item("Q", "0", "0.0000001"))
        .hasMessage("points of item Q must be in [0, 100] with at most 6 decimals but were 1E-7");
    assertThatThrownBy(() -> Given.item("Q", "0", "1E+2147483647"))
        .hasMessage(
            "points of item Q must be in [0, 100] with at most 6 decimals but were 1E+2147483647");
    assertThat(Given.item("Q", "0", "0.000001", "1.0000000").points()).hasSize(3);
  }

  @Test
  void answersHaveTwoToAHundredOptions() {
    assertThatThrownBy(() -> Given.item("Q", "0"))
        .hasMessage("item Q must have 2 to 100 answer options but had 1");
    String[] points = new String[101];
    Arrays.fill(points, "1");
    assertThatThrownBy(() -> Given.item("Q", points))
        .hasMessage("item Q must have 2 to 100 answer options but had 101");
    assertThat(Given.item("Q", Arrays.copyOf(points, 100)).points()).hasSize(100);
    assertThatThrownBy(() -> AnswerLine.builder().code(Code.of("Q.1")).build())
        .hasMessage("answer line Q.1 must have points");
    assertThatThrownBy(
            () -> AnswerLine.builder().code(Code.of("Q.1")).addPoint(BigDecimal.ONE).build())
        .hasMessage("answer line Q.1 must have 2 to 100 answer options but had 1");
  }

  @Test
  void anItemWithLinesHasNothingOfItsOwn() {
    AnswerLine line =
        AnswerLine.builder().code(Code.of("Q.1")).addAllPoints(Given.points("0", "1")).build();
    assertThatThrownBy(
            () ->
                Item.builder()
                    .code(Code.of("Q"))
                    .addLine(line)
                    .addAllPoints(Given.points("0", "1"))
                    .build())
        .hasMessage("item Q with answer lines must not have points");
    assertThatThrownBy(() -> Item.builder().code(Code.of("Q")).addLine(line).reversed(true).build())
        .hasMessage("item Q with answer lines must not be reversed");
    Item item = Item.builder().code(Code.of("Q")).addLine(line).build();
    assertThat(item.takesTally()).isFalse();
    assertThat(item.children()).containsExactly(line);
    assertThat(line.takesTally()).isTrue();
    assertThat(line.children()).isEmpty();
    assertThat(line.title()).isEmpty();
    assertThat(line.reversed()).isFalse();
    AnswerLine named =
        AnswerLine.builder()
            .code(Code.of("Q.1"))
            .name(Given.text("line"))
            .addAllPoints(Given.points("0", "1"))
            .build();
    assertThat(named.title()).contains(Given.text("line"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1A", "A-B", "A B", "ก"})
  void aLevelHasACodeOfItsForm(String code) {
    assertThatThrownBy(() -> Given.level(code).build())
        .hasMessage(
            "the code of a level must be upper-case letters, digits and _ but was \""
                + code
                + "\"");
  }

  @Test
  void aVectorHasAnIdAndScoresInRange() {
    TestVector.Builder vector = TestVector.builder().source(Given.text("case")).total(Score.ZERO);
    assertThatThrownBy(() -> vector.id(" ").build())
        .hasMessage("the id of a test vector must not be blank");
    assertThatThrownBy(
            () ->
                TestVector.builder()
                    .id("case")
                    .source(Given.text("case"))
                    .total(Score.ZERO)
                    .putAllScores(Given.scores("1=100.1"))
                    .build())
        .hasMessage("score of 1 must be in [0, 100] but was 100.1");
  }

  @Test
  void sampleSizesAreInOrder() {
    assertThatThrownBy(() -> SampleSize.builder().percent(101).atLeast(0).atMost(1).build())
        .hasMessage("percent must be in [0, 100] but was 101");
    assertThatThrownBy(() -> SampleSize.builder().percent(-1).atLeast(0).atMost(1).build())
        .hasMessage("percent must be in [0, 100] but was -1");
    assertThatThrownBy(() -> SampleSize.builder().percent(0).atLeast(2).atMost(1).build())
        .hasMessage("atLeast must be in [0, atMost] but was 2 with atMost 1");
    assertThatThrownBy(() -> SampleSize.builder().percent(0).atLeast(-1).atMost(1).build())
        .hasMessage("atLeast must be in [0, atMost] but was -1 with atMost 1");
    assertThat(SampleSize.builder().percent(100).atLeast(0).atMost(0).build().needed(10)).isZero();
    assertThat(SampleSize.builder().percent(0).atLeast(1).atMost(1).build().needed(10)).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "29, 29",
    "30, 30",
    "31, 30",
    "300, 30",
    "301, 31",
    "310, 31",
    "311, 32",
    "3990, 399",
    "3991, 400",
    "4000, 400",
    "5000, 400",
    "9223372036854775807, 400"
  })
  void theOfficialSampleIsATenthWithinBounds(long population, long needed) {
    assertThat(SampleSize.official().needed(population)).isEqualTo(needed);
  }

  @Test
  void aSampleOfAllIsAllHoweverMany() {
    SampleSize all = SampleSize.builder().percent(100).atLeast(0).atMost(Long.MAX_VALUE).build();
    assertThat(all.needed(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(
            SampleSize.builder().percent(33).atLeast(0).atMost(Long.MAX_VALUE).build().needed(101))
        .isEqualTo(34);
  }

  @Test
  void stagesHaveDecimalsThatMakeSense() {
    assertThatThrownBy(() -> Rounding.builder().total(7).build())
        .hasMessage("decimals of a stage must be in [0, 6] but were 7");
    assertThatThrownBy(() -> Rounding.builder().line(-1).build())
        .hasMessage("decimals of a stage must be in [0, 6] but were -1");
    assertThatThrownBy(() -> Rounding.builder().mode(RoundingMode.UNNECESSARY).build())
        .hasMessage("the mode of a rounding must not be UNNECESSARY");
    Rounding all =
        Rounding.builder()
            .line(0)
            .item(1)
            .subIndicator(2)
            .indicator(3)
            .instrument(4)
            .total(6)
            .build();
    assertThat(
            ImmutableList.of(
                    Element.Kind.LINE,
                    Element.Kind.ITEM,
                    Element.Kind.SUB_INDICATOR,
                    Element.Kind.INDICATOR,
                    Element.Kind.INSTRUMENT)
                .stream()
                .map(kind -> all.decimals(kind).orElseThrow()))
        .containsExactly(0, 1, 2, 3, 4);
  }

  private static ItemNames names(String... codes) {
    ItemNames.Builder names =
        ItemNames.builder().confidence(Confidence.CONFIRMED).source(Given.text("source"));
    for (String code : codes) {
      names.putName(Code.of(code), Given.text(code));
    }
    return names.build();
  }

  @Test
  void namesAreOfItemsAndOneEach() {
    Framework.Builder closed =
        Given.own(
            Given.instrument(
                "X",
                "100",
                Given.indicator(
                    "1",
                    Given.item("X1", "0", "100"),
                    Given.item("X2", "0", "100").withName(Given.text("X2")))));
    assertThat(problems(closed.addItemNames(names("X1", "X2"), names("X1", "X3", "1"))))
        .containsExactly(
            "/itemNames/0/names/X2: item X2 already has a name",
            "/itemNames/1/names/X1: item X1 already has a name",
            "/itemNames/1/names/X3: the framework has no item X3",
            "/itemNames/1/names/1: the framework has no item 1");
    // Where not all items are known, others may be named.
    Framework open =
        Given.own(Given.instrument("X", "100", Given.indicator("1")))
            .addItemNames(names("X9"))
            .build();
    assertThat(open.name(Code.of("X9"))).contains(Given.text("X9"));
    assertThat(open.element(Code.of("X9"))).isEmpty();
  }

  private static SampleQuota.Builder quota(String code) {
    return SampleQuota.builder()
        .code(Code.of(code))
        .confidence(Confidence.CONFIRMED)
        .source(Given.text("source"));
  }

  private static SampleQuota.Row row(String kind, Optional<AgencySize> size, long respondents) {
    return SampleQuota.Row.builder().kind(kind).size(size).respondents(respondents).build();
  }

  @Test
  void samplesAreOfSurveys() {
    SampleQuota.Row any = row("school", Optional.empty(), 1);
    Framework.Builder framework =
        Given.own(
            Given.instrument("X", "50", Given.indicator("1")),
            Given.instrument("Y", "50", Given.indicator("2")).withForm(Instrument.Form.CHECKLIST));
    assertThat(
            problems(
                framework
                    .sampleSize(SampleSize.official().withCodes(Code.of("X"), Code.of("Y")))
                    .addSampleQuotas(
                        quota("X").addRows(any).build(),
                        quota("1").addRows(any).build(),
                        quota("X").addRows(any).build())))
        .containsExactly(
            "/sampleSize/codes/1: the framework has no survey Y and no such part of one",
            "/sampleQuotas/1/code: the framework has no survey 1 and no such part of one",
            "/sampleQuotas/2/code: duplicate quota of X");
  }

  @Test
  void aQuotaHasOneRowForAKindAndSize() {
    Optional<AgencySize> large = Optional.of(AgencySize.L);
    Optional<AgencySize> any = Optional.empty();
    assertThatThrownBy(() -> quota("X").build())
        .hasMessage("the quota of X must have at least one row");
    assertThatThrownBy(() -> row("k", any, 0))
        .hasMessage("the respondents of a quota must be at least 1 but were 0");
    assertThatThrownBy(() -> row(" ", any, 1))
        .hasMessage("the kind of agency of a quota must not be blank");
    assertThatThrownBy(() -> quota("X").addRows(row("k", large, 1), row("k", large, 2)).build())
        .hasMessage("the quota of X has two rows for \"k L: 2\"");
    assertThatThrownBy(() -> quota("X").addRows(row("k", large, 1), row("k", any, 2)).build())
        .hasMessage("the quota of X has two rows for \"k: 2\"");
    assertThatThrownBy(() -> quota("X").addRows(row("k", any, 1), row("k", large, 2)).build())
        .hasMessage("the quota of X has two rows for \"k L: 2\"");
    assertThat(
            quota("X")
                .addRows(row("k", large, 1), row("k", Optional.of(AgencySize.S), 2))
                .addRows(row("other", any, 2))
                .build())
        .hasToString("X [k L: 1, k S: 2, other: 2]");
  }
}
