package org.openita.plan;

import static org.openita.Given.code;
import static org.openita.Given.codes;

import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Text;
import org.openita.catalogue.Recurrence;
import org.openita.framework.Criterion;

/** Plans in few words, for tests. */
public final class Plans {

  private Plans() {}

  public static Plan.Builder plan(int year) {
    return Plan.builder().agency(Agency.of("test")).fiscalYear(FiscalYear.of(year));
  }

  public static Measure.Builder measure(String id, String... targets) {
    return Measure.builder().id(id).addAllTargets(codes(targets)).title(Text.th("มาตรการ"));
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static ProgressEntry entry(String date, Status status) {
    return ProgressEntry.builder().date(LocalDate.parse(date)).status(status).build();
  }

  /** A plan with every member, of three measures with every member. */
  public static Plan full() {
    return Plan.builder()
        .agency(Agency.builder().id("test").name("ทดสอบ").kind("local").province("ลำปาง").build())
        .fiscalYear(FiscalYear.of(2566))
        .catalogue("own-1")
        .addKinds(Criterion.Kind.MEASURES, Criterion.Kind.REPORT)
        .approved(day("2022-11-01"))
        .basis(
            Basis.builder()
                .fiscalYear(FiscalYear.of(2565))
                .framework("th-ita-2565")
                .total(Score.parse("98.75"))
                .level("AA")
                .printedYear(FiscalYear.of(2566))
                .build())
        .analysis(
            StatedAnalysis.builder()
                .addAllStrengths(codes("1", "2"))
                .addAllUrgentWeaknesses(codes("8"))
                .putDevelopmentPoint(code("EIT"), codes("7", "8"))
                .putPrintedNumber(code("8"), "10")
                .build())
        .addMeasures(full("m1"), full("m2"), full("m3"))
        .addWaivers(
            Waiver.of("NO_TRACEABLE_SCORE", "/basis", Text.of("เหตุผล", "Reason"))
                .withUntil(day("2023-06-30")))
        .build();
  }

  private static Measure full(String id) {
    return Measure.builder()
        .id(id)
        .template("template-of-" + id)
        .addAllTargets(codes("8", "I20"))
        .filedUnder(code("2"))
        .title(Text.of("มาตรการ " + id, "Measure " + id))
        .why(Text.of("เพราะ", "Because"))
        .gain(Fraction.of(1, 3))
        .guideline(Text.of("แนวทาง", "Guideline"))
        .addSteps(
            Step.of(Text.of("ขั้นตอน", "Step")).withOwner("กองคลัง").withDue(day("2023-01-31")),
            Step.of(Text.th("ทบทวน"))
                .withDueMonth(YearMonth.of(2023, 8))
                .withRecurs(Recurrence.MONTHLY))
        .addResponsible(ResponsibleUnit.leading("กองคลัง"))
        .period(TimeFrame.of(day("2022-10-01"), day("2023-09-30")))
        .budget(Budget.ofBaht(50_000).withText(Text.of("งบประมาณ", "Budget")))
        .success(Text.of("ตัวชี้วัดความสำเร็จ", "Measure of success"))
        .monitoring(Monitoring.inMonths(List.of(6, 12)).withText(Text.of("ติดตาม", "Follow up")))
        .addEvidence(Text.of("หลักฐาน", "Evidence"))
        .addProgress(
            ProgressEntry.builder()
                .date(LocalDate.of(2023, 3, 31))
                .round(6)
                .status(Status.IN_PROGRESS)
                .result(Text.of("ผล", "Result"))
                .outcome(Text.of("ผลลัพธ์", "Outcome"))
                .addEvidence(
                    Evidence.builder()
                        .text("ประกาศ")
                        .link("https://example.org/")
                        .date(LocalDate.of(2023, 1, 17))
                        .build())
                .suggestion(Text.of("ข้อเสนอแนะ", "Suggestion"))
                .build())
        .build();
  }

  /** The members of a value by their names. */
  static <T> SortedMap<String, Object> members(Class<T> type, T value) {
    ImmutableSortedMap.Builder<String, Object> members = ImmutableSortedMap.naturalOrder();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        try {
          members.put(method.getName(), method.invoke(value));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return members.buildOrThrow();
  }
}
