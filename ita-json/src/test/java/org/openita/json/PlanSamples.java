package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

  private final Random random;

  private PlanSamples(Random random) {
    this.random = random;
  }

  static Arbitrary<Plan> plans() {
    return Arbitraries.longs().map(seed -> new PlanSamples(new Random(seed)).plan());
  }

  static Arbitrary<Catalogue> catalogues() {
    return Arbitraries.longs().map(seed -> new PlanSamples(new Random(seed)).catalogue());
  }

  static Arbitrary<Units> units() {
    return Arbitraries.longs().map(seed -> new PlanSamples(new Random(seed)).ownUnits());
  }

  private boolean chance() {
    return random.nextBoolean();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String words() {
    return one(WORDS) + one(WORDS);
  }

  private Optional<String> maybeWords() {
    return chance() ? Optional.of(words()) : Optional.empty();
  }

  private Text text() {
    return switch (random.nextInt(3)) {
      case 0 -> Text.th(words());
      case 1 -> Text.en(words());
      default -> Text.of(words(), words());
    };
  }

  private Optional<Text> maybeText() {
    return chance() ? Optional.of(text()) : Optional.empty();
  }

  private FiscalYear year() {
    return FiscalYear.of(2501 + random.nextInt(499));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
  }

  private Optional<LocalDate> maybeDay() {
    return chance() ? Optional.of(day()) : Optional.empty();
  }

  private ImmutableList<Code> codes(int least) {
    Set<Code> codes = new LinkedHashSet<>();
    int size = least + random.nextInt(3);
    while (codes.size() < size) {
      codes.add(Code.of(one(CODES)));
    }
    return ImmutableList.copyOf(codes);
  }

  private ImmutableList<Integer> rounds(int least) {
    List<Integer> rounds = new ArrayList<>(List.of(3, 6, 9, 12));
    while (rounds.size() > least && random.nextInt(3) > 0) {
      rounds.remove(random.nextInt(rounds.size()));
    }
    return ImmutableList.copyOf(rounds);
  }

  private Fraction gain() {
    return Fraction.of(random.nextInt(1000), 1 + random.nextInt(7));
  }

  private Plan plan() {
    Plan.Builder plan = Plan.builder();
    plan.agency(Agency.builder().id(words()).name(maybeWords()).build())
        .fiscalYear(year())
        .catalogue(maybeWords());
    if (chance()) {
      plan.basis(
          Basis.builder()
              .fiscalYear(year())
              .framework(maybeWords())
              .total(
                  chance()
                      ? Optional.of(Score.ofHundredths(random.nextInt(10001)))
                      : Optional.empty())
              .level(chance() ? Optional.of("AA") : Optional.empty())
              .printedYear(chance() ? Optional.of(year()) : Optional.empty())
              .build());
    }
    if (chance()) {
      StatedAnalysis.Builder analysis = StatedAnalysis.builder();
      analysis.addAllStrengths(codes(0)).addAllUrgentWeaknesses(codes(0));
      codes(0).forEach(code -> analysis.putDevelopmentPoint(code, codes(0)));
      codes(0).forEach(code -> analysis.putPrintedNumber(code, words()));
      plan.analysis(analysis.build());
    }
    int measures = random.nextInt(4);
    for (int i = 0; i < measures; i++) {
      plan.addMeasures(measure("m" + i));
    }
    return plan.build();
  }

  private Measure measure(String id) {
    Measure.Builder measure = Measure.builder();
    measure
        .id(id)
        .template(maybeWords())
        .addAllTargets(codes(1))
        .filedUnder(chance() ? Optional.of(Code.of(one(CODES))) : Optional.empty())
        .title(text())
        .why(maybeText())
        .gain(chance() ? Optional.of(gain()) : Optional.empty())
        .guideline(maybeText());
    if (chance()) {
      measure.addSteps(Step.of(text()).withOwner(maybeWords()).withDue(maybeDay()));
      measure.addSteps(Step.of(text()));
      measure.addResponsible(ResponsibleUnit.of(words(), one(List.of(Responsibility.values()))));
      LocalDate from = day();
      measure.period(chance() ? TimeFrame.of(from, from.plusDays(9)) : TimeFrame.endingOn(from));
      measure.monitoring(
          chance()
              ? Monitoring.inMonths(rounds(1)).withText(maybeText())
              : Monitoring.builder().text(text()).build());
      measure.addEvidence(text());
    }
    entries().forEach(measure::addProgress);
    return measure.build();
  }

  private List<ProgressEntry> entries() {
    List<ProgressEntry> entries = new ArrayList<>();
    LocalDate last = day();
    int undated = random.nextInt(2);
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      ProgressEntry.Builder entry = ProgressEntry.builder();
      last = last.plusDays(random.nextInt(90));
      entry
          .date(i < undated ? Optional.empty() : Optional.of(last))
          .round(chance() ? Optional.of(1 + random.nextInt(12)) : Optional.empty())
          .status(
              i == size - 1
                  ? one(List.of(Status.values()))
                  : one(List.of(Status.NOT_STARTED, Status.IN_PROGRESS)))
          .result(maybeText())
          .outcome(maybeText())
          .suggestion(maybeText());
      if (chance()) {
        entry.addEvidence(
            Evidence.builder().text(words()).link(maybeWords()).date(maybeDay()).build());
      }
      entries.add(entry.build());
    }
    return entries;
  }

  private Catalogue catalogue() {
    Catalogue.Builder catalogue = Catalogue.builder();
    catalogue.id("own-" + random.nextInt(9) + "+x");
    int templates = random.nextInt(3);
    for (int i = 0; i < templates; i++) {
      catalogue.addTemplates(template("t-" + i));
    }
    return catalogue.build();
  }

  private MeasureTemplate template(String id) {
    MeasureTemplate.Builder template = MeasureTemplate.builder();
    boolean general = chance();
    template
        .id(id)
        .general(general)
        .title(Text.of(words(), words()))
        .guideline(Text.of(words(), words()))
        .effort(1 + random.nextInt(5))
        .usefulness(1 + random.nextInt(5))
        .addAllRounds(rounds(1));
    if (chance()) {
      template.addFrameworks(words()).addFrameworks("th-ita");
    }
    if (!general) {
      FiscalYear from = FiscalYear.of(2562 + random.nextInt(3));
      template.addTargets(MeasureTemplate.Target.of(codes(1), from, FiscalYear.of(2568)));
    }
    template.step(one(List.of(UnitRole.values())), 1 + random.nextInt(12), words(), words());
    template.lead(UnitRole.CLERK);
    if (chance()) {
      template.support(UnitRole.FINANCE).keep(words(), words()).drawnFrom(words(), 2566);
    }
    return template.build();
  }

  private Units ownUnits() {
    Map<UnitRole, String> units = new EnumMap<>(UnitRole.class);
    for (UnitRole role : UnitRole.values()) {
      if (chance()) {
        units.put(role, words());
      }
    }
    return Units.of(units);
  }
}
