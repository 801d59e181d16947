package org.openita.plan;

import static org.openita.advice.Assessments.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.Agency;
import org.openita.FiscalYear;
import org.openita.Text;

/** Plans in few words, for tests. */
public final class Plans {

  private Plans() {}

  public static Plan.Builder plan(int year) {
    return Plan.builder().agency(Agency.of("test")).fiscalYear(FiscalYear.of(year));
  }

  public static Measure.Builder measure(String id, String... targets) {
    return Measure.builder().id(id).addAllTargets(codes(targets)).title(Text.th("มาตรการ"));
  }

  public static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  public static ProgressEntry entry(String date, Status status) {
    return ProgressEntry.builder().date(LocalDate.parse(date)).status(status).build();
  }
}
