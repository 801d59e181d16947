package org.openita;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;
import static org.openita.plan.Plans.measure;
import static org.openita.plan.Plans.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.analysis.Analyzer;
import org.openita.comparison.Comparison;
import org.openita.comparison.PeerGroup;
import org.openita.comparison.PeerGrouping;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.plan.Effect;
import org.openita.plan.Plan;
import org.openita.plan.Progress;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.Status;
import org.openita.plan.Units;
import org.openita.review.EarlierReview;
import org.openita.review.Reviewer;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.tally.CsvChunkMerger;
import org.openita.tally.CsvHeader;
import org.openita.tally.CsvScanner;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;
import org.openita.uncertainty.UncertaintyAnalysis;
import org.openita.whatif.CostModel;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Simulation;
import org.openita.whatif.Target;

/** What is wrong is said in Thai and English, in every room. */
class ProblemsInBothLanguagesTest {

  /** Members that documents do not have: only programmers can set them wrongly. */
  private static final ImmutableSet<String> OF_PROGRAMS =
      ImmutableSet.of("PlanProposer.withAtMost", "PeerGrouping.withName");

  private static final ImmutableList<Object> HOSTILE =
      ImmutableList.of(
          "",
          " ",
          "no id",
          "x".repeat(99),
          -1,
          0,
          13,
          Integer.MAX_VALUE,
          -1L,
          new BigDecimal("-1"),
          new BigDecimal("100.5"),
          new BigDecimal("0.1234567890123456789"),
          LocalDate.of(2566, 1, 31),
          YearMonth.of(2566, 1),
          FiscalYear.EARLIEST,
          Text.th("ไทย"),
          ImmutableList.of(),
          ImmutableList.of(13, 1),
          ImmutableMap.of());

  @Provide
  Arbitrary<Object> values() {
    FilledValues filled = new FilledValues();
    return Arbitraries.oneOf(
        MainClasses.withWithers().stream()
            .map(filled::of)
            .map(of -> of.map(Object.class::cast))
            .toList());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void changedValuesAreRefusedInBothLanguages(
      @ForAll("values") Object value, @ForAll("values") Object other) {
    List<Object> details = new ArrayList<>(HOSTILE);
    details.add(other);
    details.add(ImmutableList.of(other, other));
    for (Method wither : value.getClass().getMethods()) {
      if (wither.getName().startsWith("with") && wither.getParameterCount() == 1) {
        for (Object detail : details) {
          Optional<Throwable> refused = refused(value, wither, detail);
          refused.ifPresent(cause -> assertBoth(wither, cause));
          Statistics.collect(refused.isPresent());
        }
      }
    }
    Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 100));
  }

  private static Optional<Throwable> refused(Object value, Method wither, Object detail) {
    Class<?> type = wither.getParameterTypes()[0];
    Object argument = type == Optional.class ? Optional.of(detail) : detail;
    if (!FilledValues.accepts(type, argument)) {
      return Optional.empty();
    }
    try {
      wither.setAccessible(true);
      wither.invoke(value, argument);
      return Optional.empty();
    } catch (InvocationTargetException refused) {
      // Others are of a wrong type inside an optional, a list or a map.
      return Optional.ofNullable(refused.getCause())
          .filter(cause -> cause.getClass() != ClassCastException.class);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void assertBoth(Method wither, Throwable refused) {
    String type = wither.getDeclaringClass().getSimpleName().replaceFirst("^Immutable", "");
    if (!OF_PROGRAMS.contains(type + "." + wither.getName())) {
      assertThat(refused).as(wither.toString()).isInstanceOf(InvalidInputException.class);
      assertBoth(((InvalidInputException) refused).problems());
    }
  }

  private static void assertBoth(Iterable<Problem> problems) {
    assertThat(problems)
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.message().isComplete()).as(problem.toString()).isTrue();
              assertThat(problem.in(Language.TH)).isNotEqualTo(problem.in(Language.EN));
            });
  }

  @Provide
  Arbitrary<Code> someCodes() {
    return Arbitraries.of(
        Given.codes(
            "1", "9", "9.1", "10.2", "O1", "O42", "I1", "I30", "E1", "IIT", "EIT", "OIT", "EIT1",
            "EIT2", "S1-1", "Z9"));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void evidenceThatDoesNotFitIsRefusedInBothLanguages(
      @ForAll("years") int year,
      @ForAll("years") int other,
      @ForAll @Size(max = 4) List<@From("someCodes") Code> codes,
      @ForAll @Size(max = 2) List<@From("someCodes") Code> none) {
    Assessment.Builder assessment =
        Assessment.builder().agency(Agency.of("test")).fiscalYear(FiscalYear.of(other));
    for (Code code : new TreeSet<>(codes)) {
      assessment.putScore(code, BigDecimal.ONE).putTally(code, Tally.of(0, 9, 0, 0));
      assessment.putPopulation(code, 3).putRespondents(code, 5);
      assessment.putDevelopmentPoint(code, ImmutableList.copyOf(codes));
    }
    assertBoth(
        Scorer.of(Given.framework(year))
            .score(assessment.addAllNotApplicable(none).build())
            .problems());
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(2562, 2568);
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.strings()
        .withChars("0123459 -./๑๕๖มกราคมพ.ศ.ถึง")
        .ofMaxLength(24)
        .edgeCases(cases -> cases.add("31 ก.พ. 66", "2566-01-31", "1/13/66", "มีนาคม", "1 ม.ค."));
  }

  @Property(tries = 300)
  void textsThatAreNoDatesAreRefusedInBothLanguages(@ForAll("dates") String text) {
    for (Checked<?> checked :
        List.of(
            ThaiDates.check(text),
            ThaiDates.checkRange(text),
            ThaiDates.checkIso(text),
            ThaiDates.checkIsoMonth(text))) {
      if (!checked.isValid()) {
        assertBoth(checked.problems());
      }
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "agency",
            "respondent",
            "I1",
            "I2",
            "O1",
            "Z9",
            ",",
            ",",
            "\n",
            "\n",
            "\"",
            "a",
            "1",
            "9",
            "๒",
            "\"a\"x")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void filesThatAreRefusedAreSoInBothLanguages(@ForAll("files") String text) {
    TallyLayout layout =
        TallyLayout.builder()
            .survey(code("I1"), 4)
            .survey(code("I2"), 4)
            .checklist(code("O1"))
            .build();
    for (String file : List.of(text, "agency,I1,O1\n" + text)) {
      byte[] bytes = file.getBytes(UTF_8);
      Checked<CsvHeader> header = CsvHeader.check(bytes, 0, bytes.length, layout);
      if (!header.isValid()) {
        assertBoth(header.problems());
        continue;
      }
      TallyBook book = TallyBook.of(header.orElseThrow().layout());
      CsvChunkMerger merger = CsvChunkMerger.of(book);
      merger.begin(header.orElseThrow());
      List<Problem> problems = new ArrayList<>();
      merger.accept(
          CsvScanner.of(header.orElseThrow(), book)
              .scan(bytes, header.orElseThrow().length(), bytes.length, bytes.length),
          problems::add);
      if (!problems.isEmpty()) {
        assertBoth(problems);
      }
    }
  }

  @Test
  void operationsRefuseInBothLanguages() {
    Scorecard card = Scorer.of(Given.framework(2565)).score(Given.naDong()).orElseThrow();
    Framework framework = card.framework();
    Plan plan =
        plan(2560)
            .addMeasures(
                measure("m1", "Z9", "O42")
                    .filedUnder(code("O42"))
                    .addResponsible(ResponsibleUnit.leading("x"))
                    .build())
            .build();
    EarlierReview earlier =
        EarlierReview.builder().agency(Agency.of("other")).fiscalYear(FiscalYear.of(2567)).build();
    ImmutableList<Checked<?>> refused =
        ImmutableList.of(
            Frameworks.builtIn().check("none"),
            Frameworks.builtIn().check(FiscalYear.of(2561)),
            Frameworks.builtIn().check(FiscalYear.of(2580)),
            Scorer.of(framework).rescore(Given.naDong(), Given.set("O1", "101", "Z9", "1")),
            Simulation.run(card, Given.set("IIT", "1", "1", "0.1234567890123456789")),
            Target.check("Z", framework),
            ImprovementPaths.find(
                card,
                Target.parse("100", framework),
                CostModel.standard().withFixed(code("Z9")),
                1),
            Comparison.compare(List.of()),
            Comparison.compare(List.of(card, card)),
            PeerGroup.check(
                Given.scorecard(2564, "90 90 90 90 90 90 90 90 90 90"), PeerGrouping.PROVINCE),
            UncertaintyAnalysis.run(Given.tallied(2564, Tally.of(1, 2, 3, 54), 59)),
            Units.check(Map.of("king", " ")),
            Progress.record(plan, "m9", ProgressEntry.of(Status.DONE)),
            Progress.record(plan(2566).build(), "m9", ProgressEntry.of(Status.DONE)),
            Effect.evaluate(plan, framework, card, card),
            plan.checkCodes(framework),
            Reviewer.standard().since(earlier).review(plan, framework),
            Reviewer.standard()
                .withAnalysis(Analyzer.standard().analyze(card))
                .review(plan, framework));
    assertThat(refused).allSatisfy(checked -> assertBoth(checked.problems()));
    assertBoth(Units.standard().unknownIn(plan));
  }
}
