package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;
import org.openita.plan.Basis;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.ResponsibleUnit;
import org.openita.plan.StatedAnalysis;
import org.openita.plan.Status;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;
import org.openita.plan.Units;

/** Plans, catalogues and units to write and read again: every member there or not. */
final class PlanSamples {

  private static final ImmutableList<String> CODES =
      ImmutableList.of("1", "2", "8", "10", "9.1", "I1", "I20", "O42", "EIT", "A-B.7");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("สำนักปลัด", "กองคลัง", "x", "\u200B😀", "a/b~\"\\\n\t", "น้ำ ๕", "\u001F");

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private PlanSamples() {}

  private static Arbitrary<String> words() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    return Combinators.combine(word, word).as((one, other) -> one + other);
  }

  private static Arbitrary<Text> texts() {
    return Arbitraries.oneOf(
        words().map(Text::th),
        words().map(Text::en),
        Combinators.combine(words(), words()).as(Text::of));
  }

  private static Arbitrary<Text> complete() {
    return Combinators.combine(words(), words()).as(Text::of);
  }

  private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> of) {
    return of.optional(0.5);
  }

  private static Arbitrary<Boolean> chance() {
    return Arbitraries.of(false, true);
  }

  private static Arbitrary<FiscalYear> years() {
    return years(2501, 2999);
  }

  private static Arbitrary<FiscalYear> years(int from, int to) {
    return Arbitraries.integers().between(from, to).map(FiscalYear::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2999).map(FIRST_DAY::plusDays);
  }

  private static Arbitrary<Code> code() {
    return Arbitraries.of(CODES).map(Code::of);
  }

  private static Arbitrary<ImmutableList<Code>> codes(int least) {
    return code()
        .list()
        .uniqueElements()
        .ofMinSize(least)
        .ofMaxSize(least + 2)
        .map(ImmutableList::copyOf);
  }

  private static Arbitrary<ImmutableList<Integer>> rounds() {
    return Arbitraries.of(3, 6, 9, 12)
        .set()
        .ofMinSize(1)
        .map(rounds -> ImmutableList.sortedCopyOf(rounds));
  }

  static Arbitrary<Plan> plans() {
    return Builders.withBuilder(Plan::builder)
        .use(Combinators.combine(words(), maybe(words())).as(PlanSamples::agency))
        .in((plan, agency) -> plan.agency(agency))
        .use(years())
        .in((plan, year) -> plan.fiscalYear(year))
        .use(maybe(words()))
        .in((plan, catalogue) -> plan.catalogue(catalogue))
        .use(maybe(bases()))
        .in((plan, basis) -> plan.basis(basis))
        .use(maybe(analyses()))
        .in((plan, analysis) -> plan.analysis(analysis))
        .use(measures().list().ofMaxSize(3))
        .in((plan, measures) -> plan.addAllMeasures(numbered(measures)))
        .build(Plan.Builder::build)
        .withoutEdgeCases();
  }

  private static Agency agency(String id, Optional<String> name) {
    return Agency.builder().id(id).name(name).build();
  }

  private static List<Measure> numbered(List<Measure> measures) {
    return IntStream.range(0, measures.size())
        .mapToObj(i -> measures.get(i).withId("m" + i))
        .toList();
  }

  private static Arbitrary<Basis> bases() {
    return Combinators.combine(
            years(),
            maybe(words()),
            maybe(Arbitraries.integers().between(0, 100_00).map(Score::ofHundredths)),
            maybe(Arbitraries.just("AA")),
            maybe(years()))
        .as(
            (year, framework, total, level, printed) ->
                Basis.builder()
                    .fiscalYear(year)
                    .framework(framework)
                    .total(total)
                    .level(level)
                    .printedYear(printed)
                    .build());
  }

  private static Arbitrary<StatedAnalysis> analyses() {
    return Combinators.combine(
            codes(0),
            codes(0),
            Arbitraries.maps(code(), codes(0)).ofMaxSize(2),
            Arbitraries.maps(code(), words()).ofMaxSize(2))
        .as(
            (strengths, weaknesses, points, numbers) ->
                StatedAnalysis.builder()
                    .addAllStrengths(strengths)
                    .addAllUrgentWeaknesses(weaknesses)
                    .putAllDevelopmentPoints(points)
                    .putAllPrintedNumbers(numbers)
                    .build());
  }

  private static Arbitrary<Measure> measures() {
    return Builders.withBuilder(() -> Measure.builder().id("m"))
        .use(maybe(words()))
        .in((measure, template) -> measure.template(template))
        .use(codes(1))
        .in((measure, targets) -> measure.addAllTargets(targets))
        .use(maybe(code()))
        .in((measure, code) -> measure.filedUnder(code))
        .use(texts())
        .in((measure, title) -> measure.title(title))
        .use(maybe(texts()))
        .in((measure, why) -> measure.why(why))
        .use(maybe(gains()))
        .in((measure, gain) -> measure.gain(gain))
        .use(maybe(texts()))
        .in((measure, guideline) -> measure.guideline(guideline))
        .use(steps().list().ofMaxSize(2))
        .in((measure, steps) -> measure.addAllSteps(steps))
        .use(units().list().ofMaxSize(1))
        .in((measure, units) -> measure.addAllResponsible(units))
        .use(maybe(periods()))
        .in((measure, period) -> measure.period(period))
        .use(maybe(monitoring()))
        .in((measure, monitoring) -> measure.monitoring(monitoring))
        .use(texts().list().ofMaxSize(1))
        .in((measure, evidence) -> measure.addAllEvidence(evidence))
        .use(progress())
        .in((measure, entries) -> measure.addAllProgress(entries))
        .build(Measure.Builder::build);
  }

  private static Arbitrary<Fraction> gains() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999), Arbitraries.integers().between(1, 7))
        .as(Fraction::of);
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(texts(), maybe(words()), maybe(days()))
        .as((text, owner, due) -> Step.of(text).withOwner(owner).withDue(due));
  }

  private static Arbitrary<ResponsibleUnit> units() {
    return Combinators.combine(words(), Arbitraries.of(Responsibility.class))
        .as(ResponsibleUnit::of);
  }

  private static Arbitrary<TimeFrame> periods() {
    return Arbitraries.oneOf(
        days().map(from -> TimeFrame.of(from, from.plusDays(9))), days().map(TimeFrame::endingOn));
  }

  private static Arbitrary<Monitoring> monitoring() {
    return Arbitraries.oneOf(
        Combinators.combine(rounds(), maybe(texts()))
            .as((rounds, text) -> Monitoring.inMonths(rounds).withText(text)),
        texts().map(text -> Monitoring.builder().text(text).build()));
  }

  private static Arbitrary<List<ProgressEntry>> progress() {
    return Combinators.combine(
            entries().list().ofMaxSize(3), days(), chance(), Arbitraries.of(Status.class))
        .as(PlanSamples::inOrder);
  }

  private static Arbitrary<ProgressEntry> entries() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 89).map(FIRST_DAY::plusDays),
            maybe(Arbitraries.integers().between(1, 12)),
            Arbitraries.of(Status.NOT_STARTED, Status.IN_PROGRESS),
            maybe(texts()),
            maybe(texts()),
            maybe(texts()),
            evidence().list().ofMaxSize(1))
        .as(
            (date, round, status, result, outcome, suggestion, evidence) ->
                ProgressEntry.builder()
                    .date(date)
                    .round(round)
                    .status(status)
                    .result(result)
                    .outcome(outcome)
                    .suggestion(suggestion)
                    .addAllEvidence(evidence)
                    .build());
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(words(), maybe(words()), maybe(days()))
        .as((text, link, date) -> Evidence.builder().text(text).link(link).date(date).build());
  }

  /** Entries by date from a day on, the first maybe without one, and only the last maybe final. */
  private static List<ProgressEntry> inOrder(
      List<ProgressEntry> entries, LocalDate from, boolean undated, Status last) {
    long later = FIRST_DAY.until(from, ChronoUnit.DAYS);
    List<ProgressEntry> sorted =
        entries.stream()
            .map(entry -> entry.withDate(entry.date().map(day -> day.plusDays(later))))
            .sorted(Comparator.comparing(entry -> entry.date().orElseThrow()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!sorted.isEmpty()) {
      sorted.set(sorted.size() - 1, sorted.get(sorted.size() - 1).withStatus(last));
      if (undated) {
        sorted.set(0, sorted.get(0).withDate(Optional.empty()));
      }
    }
    return sorted;
  }

  static Arbitrary<Catalogue> catalogues() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8), templates().list().ofMaxSize(2))
        .as(
            (id, templates) ->
                Catalogue.builder()
                    .id("own-" + id + "+x")
                    .addAllTemplates(
                        IntStream.range(0, templates.size())
                            .mapToObj(i -> templates.get(i).withId("t-" + i))
                            .toList())
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<MeasureTemplate> templates() {
    Arbitrary<Integer> rating = Arbitraries.integers().between(1, 5);
    return Builders.withBuilder(() -> MeasureTemplate.builder().id("t").lead(UnitRole.CLERK))
        .use(targets().list().ofMaxSize(1))
        .in((template, targets) -> template.general(targets.isEmpty()).addAllTargets(targets))
        .use(Arbitraries.oneOf(words(), Arbitraries.just("th-ita")).set().ofMaxSize(2))
        .in((template, frameworks) -> template.addAllFrameworks(frameworks))
        .use(complete())
        .in((template, title) -> template.title(title))
        .use(complete())
        .in((template, guideline) -> template.guideline(guideline))
        .use(rating)
        .in((template, effort) -> template.effort(effort))
        .use(rating)
        .in((template, usefulness) -> template.usefulness(usefulness))
        .use(rounds())
        .in((template, rounds) -> template.addAllRounds(rounds))
        .use(templateSteps().list().ofMinSize(1).ofMaxSize(2))
        .in((template, steps) -> template.addAllSteps(steps))
        .use(chance())
        .in((template, helped) -> helped ? template.support(UnitRole.FINANCE) : template)
        .use(complete().list().ofMaxSize(1))
        .in((template, evidence) -> template.addAllEvidence(evidence))
        .use(words().list().ofMaxSize(1))
        .in((template, agencies) -> drawnFrom(template, agencies))
        .build(MeasureTemplate.Builder::build);
  }

  private static MeasureTemplate.Builder drawnFrom(
      MeasureTemplate.Builder template, List<String> agencies) {
    agencies.forEach(agency -> template.drawnFrom(agency, 2566));
    return template;
  }

  private static Arbitrary<MeasureTemplate.Target> targets() {
    return Combinators.combine(codes(1), years(2562, 2564))
        .as((codes, from) -> MeasureTemplate.Target.of(codes, from, FiscalYear.of(2568)));
  }

  private static Arbitrary<MeasureTemplate.Step> templateSteps() {
    return Combinators.combine(
            complete(), Arbitraries.of(UnitRole.class), Arbitraries.integers().between(1, 12))
        .as(MeasureTemplate.Step::of);
  }

  static Arbitrary<Units> ownNames() {
    return Arbitraries.maps(Arbitraries.of(UnitRole.class), words()).map(Units::of);
  }
}
