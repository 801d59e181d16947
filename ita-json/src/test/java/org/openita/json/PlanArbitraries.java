package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openita.Agency;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Recurrence;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;
import org.openita.framework.Criterion;
import org.openita.plan.Basis;
import org.openita.plan.Budget;
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
import org.openita.plan.Waiver;

/** Any plans, catalogues and units, every member present or not. */
final class PlanArbitraries {

  private static final ImmutableList<String> CODES =
      ImmutableList.of("1", "2", "8", "10", "9.1", "I1", "I20", "O42", "EIT", "A-B.7");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("สำนักปลัด", "กองคลัง", "x", "\u200B😀", "a/b~\"\\\n\t", "น้ำ ๕", "\u001Fก");

  private PlanArbitraries() {}

  static Arbitrary<Plan> plans() {
    return Builders.withBuilder(Plan::builder)
        .use(agencies())
        .in((plan, agency) -> plan.agency(agency))
        .use(years())
        .in((plan, year) -> plan.fiscalYear(year))
        .use(words().optional())
        .in((plan, id) -> plan.catalogue(id))
        .use(Arbitraries.of(Criterion.Kind.class).set())
        .in((plan, kinds) -> plan.addAllKinds(kinds))
        .use(days().optional())
        .in((plan, approved) -> plan.approved(approved))
        .use(bases().optional())
        .in((plan, basis) -> plan.basis(basis))
        .use(analyses().optional())
        .in((plan, analysis) -> plan.analysis(analysis))
        .use(measures().list().ofMaxSize(3))
        .in((plan, measures) -> plan.addAllMeasures(numbered(measures)))
        .use(waivers().list().ofMaxSize(2).uniqueElements(Waiver::pointer))
        .in((plan, waivers) -> plan.addAllWaivers(waivers))
        .build(Plan.Builder::build)
        .withoutEdgeCases();
  }

  static Arbitrary<Units> units() {
    return Arbitraries.maps(Arbitraries.of(UnitRole.class), words()).map(Units::of);
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
        .use(completeTexts())
        .in((template, title) -> template.title(title))
        .use(completeTexts())
        .in((template, guideline) -> template.guideline(guideline))
        .use(rating)
        .in((template, effort) -> template.effort(effort))
        .use(rating)
        .in((template, usefulness) -> template.usefulness(usefulness))
        .use(months())
        .in((template, rounds) -> template.addAllRounds(rounds))
        .use(templateSteps().list().ofMinSize(1).ofMaxSize(2))
        .in((template, steps) -> template.addAllSteps(steps))
        .use(Arbitraries.of(UnitRole.FINANCE, UnitRole.EXECUTIVE).set())
        .in((template, roles) -> template.support(roles.toArray(UnitRole[]::new)))
        .use(completeTexts().list().ofMaxSize(2))
        .in((template, evidence) -> template.addAllEvidence(evidence))
        .use(sources().list().ofMaxSize(2))
        .in((template, sources) -> template.addAllSources(sources))
        .build(MeasureTemplate.Builder::build);
  }

  private static Arbitrary<MeasureTemplate.Target> targets() {
    return Combinators.combine(
            codes(1), Arbitraries.integers().between(2562, 2569), Arbitraries.of(Help.class))
        .as(
            (codes, from, help) ->
                MeasureTemplate.Target.of(codes, FiscalYear.of(from), FiscalYear.of(2569))
                    .withHelp(help));
  }

  private static Arbitrary<MeasureTemplate.Step> templateSteps() {
    return Combinators.combine(
            completeTexts(),
            Arbitraries.of(UnitRole.class),
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(Recurrence.class).optional())
        .as(
            (text, owner, month, recurs) ->
                MeasureTemplate.Step.of(text, owner, month).withRecurs(recurs));
  }

  private static Arbitrary<MeasureTemplate.Source> sources() {
    return Combinators.combine(words(), years(), codes(0))
        .as((agency, year, codes) -> MeasureTemplate.Source.of(agency, year).withFiledUnder(codes));
  }

  private static List<Measure> numbered(List<Measure> measures) {
    return IntStream.range(0, measures.size())
        .mapToObj(i -> measures.get(i).withId("m" + i))
        .toList();
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(WORDS).list().ofSize(2).map(words -> String.join("", words));
  }

  private static Arbitrary<Text> texts() {
    return Arbitraries.oneOf(words().map(Text::th), words().map(Text::en), completeTexts());
  }

  private static Arbitrary<Text> completeTexts() {
    return Combinators.combine(words(), words()).as(Text::of);
  }

  private static Arbitrary<FiscalYear> years() {
    return Arbitraries.integers().between(2501, 2999).map(FiscalYear::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2999).map(LocalDate.of(2020, 1, 1)::plusDays);
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

  private static Arbitrary<Agency> agencies() {
    return Combinators.combine(
            words(), words().optional(), Arbitraries.of(AgencySize.values()).optional())
        .as((id, name, size) -> Agency.of(id).withName(name).withSize(size));
  }

  private static Arbitrary<Basis> bases() {
    return Builders.withBuilder(Basis::builder)
        .use(years())
        .in((basis, year) -> basis.fiscalYear(year))
        .use(words().optional())
        .in((basis, framework) -> basis.framework(framework))
        .use(Arbitraries.strings().withChars("0123456789abcdef").ofLength(16).optional())
        .in((basis, fingerprint) -> basis.fingerprint(fingerprint))
        .use(Arbitraries.integers().between(0, 100_00).map(Score::ofHundredths).optional())
        .in((basis, total) -> basis.total(total))
        .use(Arbitraries.of("AA", "GOOD").optional())
        .in((basis, level) -> basis.level(level))
        .use(years().optional())
        .in((basis, year) -> basis.printedYear(year))
        .build(Basis.Builder::build);
  }

  private static Arbitrary<StatedAnalysis> analyses() {
    return Builders.withBuilder(StatedAnalysis::builder)
        .use(codes(0))
        .in((analysis, codes) -> analysis.addAllStrengths(codes))
        .use(codes(0))
        .in((analysis, codes) -> analysis.addAllUrgentWeaknesses(codes))
        .use(Arbitraries.maps(code(), codes(0)).ofMaxSize(2).map(ImmutableMap::copyOf))
        .in((analysis, points) -> analysis.putAllDevelopmentPoints(points))
        .use(Arbitraries.maps(code(), words()).ofMaxSize(2))
        .in((analysis, numbers) -> analysis.putAllPrintedNumbers(numbers))
        .build(StatedAnalysis.Builder::build);
  }

  private static Arbitrary<Measure> measures() {
    return Builders.withBuilder(() -> Measure.builder().id("m"))
        .use(words().optional())
        .in((measure, template) -> measure.template(template))
        .use(codes(1))
        .in((measure, targets) -> measure.addAllTargets(targets))
        .use(code().optional())
        .in((measure, code) -> measure.filedUnder(code))
        .use(texts())
        .in((measure, title) -> measure.title(title))
        .use(texts().optional())
        .in((measure, why) -> measure.why(why))
        .use(gains().optional())
        .in((measure, gain) -> measure.gain(gain))
        .use(texts().optional())
        .in((measure, guideline) -> measure.guideline(guideline))
        .use(steps().list().ofMaxSize(2))
        .in((measure, steps) -> measure.addAllSteps(steps))
        .use(responsible().list().ofMaxSize(2))
        .in((measure, units) -> measure.addAllResponsible(units))
        .use(periods().optional())
        .in((measure, period) -> measure.period(period))
        .use(budgets().optional())
        .in((measure, budget) -> measure.budget(budget))
        .use(texts().optional())
        .in((measure, success) -> measure.success(success))
        .use(monitoring().optional())
        .in((measure, monitoring) -> measure.monitoring(monitoring))
        .use(texts().list().ofMaxSize(2))
        .in((measure, evidence) -> measure.addAllEvidence(evidence))
        .use(progress())
        .in((measure, progress) -> measure.addAllProgress(progress))
        .build(Measure.Builder::build);
  }

  private static Arbitrary<Fraction> gains() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999), Arbitraries.integers().between(1, 7))
        .as((over, under) -> Fraction.of(over, under));
  }

  private static Arbitrary<Step> steps() {
    Arbitrary<Step> bare =
        Combinators.combine(
                texts(), words().optional(), Arbitraries.of(Recurrence.class).optional())
            .as((text, owner, recurs) -> Step.of(text).withOwner(owner).withRecurs(recurs));
    return Arbitraries.oneOf(
        bare,
        Combinators.combine(bare, days()).as(Step::withDue),
        Combinators.combine(bare, days().map(YearMonth::from)).as(Step::withDueMonth));
  }

  private static Arbitrary<Budget> budgets() {
    Arbitrary<BigDecimal> baht =
        Arbitraries.longs()
            .between(0, 100_000_000_000L)
            .map(satang -> BigDecimal.valueOf(satang, 2));
    return Arbitraries.oneOf(
        texts().map(text -> Budget.builder().text(text).build()),
        Combinators.combine(baht, texts().optional())
            .as((amount, text) -> Budget.builder().baht(amount).text(text).build()));
  }

  private static Arbitrary<Waiver> waivers() {
    return Combinators.combine(words(), words(), texts(), days().optional())
        .as((finding, at, reason, until) -> Waiver.of(finding, at, reason).withUntil(until));
  }

  private static Arbitrary<ResponsibleUnit> responsible() {
    return Combinators.combine(words(), Arbitraries.of(Responsibility.class))
        .as(ResponsibleUnit::of);
  }

  private static Arbitrary<TimeFrame> periods() {
    return Arbitraries.oneOf(
        days().map(TimeFrame::startingOn),
        days().map(TimeFrame::endingOn),
        Combinators.combine(days(), Arbitraries.integers().between(0, 400))
            .as((from, length) -> TimeFrame.of(from, from.plusDays(length))));
  }

  private static Arbitrary<List<Integer>> months() {
    return Arbitraries.integers()
        .between(1, 12)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(months -> months.stream().sorted().toList());
  }

  private static Arbitrary<Monitoring> monitoring() {
    return Arbitraries.oneOf(
        texts().map(text -> Monitoring.builder().text(text).build()),
        Combinators.combine(months(), texts().optional())
            .as((months, text) -> Monitoring.inMonths(months).withText(text)));
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(words(), words().optional(), days().optional())
        .as((text, link, date) -> Evidence.of(text).withLink(link).withDate(date));
  }

  /** Entries in the order of their dates, the first one perhaps without; only the last is final. */
  private static Arbitrary<List<ProgressEntry>> progress() {
    Arbitrary<ProgressEntry> open = entries(Arbitraries.of(Status.NOT_STARTED, Status.IN_PROGRESS));
    return Combinators.combine(
            open.list().ofMaxSize(2),
            entries(Arbitraries.of(Status.class)).list().ofMaxSize(1),
            days(),
            Arbitraries.integers().between(0, 90),
            Arbitraries.of(true, false))
        .as(
            (first, last, day, gap, dated) -> {
              List<ProgressEntry> all =
                  ImmutableList.<ProgressEntry>builder().addAll(first).addAll(last).build();
              return IntStream.range(0, all.size())
                  .mapToObj(
                      i ->
                          dated || i > 0
                              ? all.get(i).withDate(day.plusDays((long) i * gap))
                              : all.get(i))
                  .toList();
            });
  }

  private static Arbitrary<ProgressEntry> entries(Arbitrary<Status> statuses) {
    return Builders.withBuilder(ProgressEntry::builder)
        .use(statuses)
        .in((entry, status) -> entry.status(status))
        .use(Arbitraries.integers().between(1, 12).optional())
        .in((entry, round) -> entry.round(round))
        .use(texts().optional())
        .in((entry, result) -> entry.result(result))
        .use(texts().optional())
        .in((entry, outcome) -> entry.outcome(outcome))
        .use(evidence().list().ofMaxSize(2))
        .in((entry, evidence) -> entry.addAllEvidence(evidence))
        .use(texts().optional())
        .in((entry, suggestion) -> entry.suggestion(suggestion))
        .build(ProgressEntry.Builder::build);
  }
}
