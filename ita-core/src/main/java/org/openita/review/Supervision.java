package org.openita.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.plan.Measure;
import org.openita.plan.Monitoring;

/** Judges how a measure is monitored, by the wording. */
final class Supervision {

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "เผยแพร่|ประชาสัมพันธ์|เว็บไซต์|publish|publication|publici[sz]|website|posted");
  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "ติดตาม|กำกับ|รายงาน|ตรวจ|ประเมิน|สำรวจ|ทบทวน|สรุป|ประชุม|พึงพอใจ|สถิติ|ควบคุม|ตามงาน"
              + "|monitor|follow|report|check|review|survey|evaluat|supervis|assess|audit|inspect"
              + "|meeting|statistic");

  /** A supervisor's month: nothing but letters and blanks between them. */
  private static final Pattern SUPERVISED_IN =
      Pattern.compile(
          "(?:กำกับ|ติดตาม|ควบคุมดูแล|supervise|oversee|monitor|follow up|see that)"
              + "[^0-9.;:\\n]{0,80}?(?:ในเดือน|within|by the end of)\\s{0,5}"
              + ThaiMonths.NAMED
              + "(?:\\s{0,5}(?:ปี)?\\s{0,5}(?:พ\\.?ศ\\.?)?\\s{0,5}(2[45][0-9]{2}))?(?![0-9])");

  private Supervision() {}

  /** Returns whether monitoring without rounds speaks of publication and of nothing else. */
  static boolean isPublicationOnly(Monitoring monitoring) {
    return monitoring.rounds().isEmpty()
        && monitoring.text().isPresent()
        && languages(monitoring.text().get()).allMatch(Supervision::speaksOfPublicationOnly);
  }

  private static boolean speaksOfPublicationOnly(String text) {
    return PUBLICATION.matcher(text).find() && !FOLLOW_UP.matcher(text).find();
  }

  private static Stream<String> languages(Text text) {
    return Stream.of(text.th(), text.en()).flatMap(Optional::stream).map(Wording::plain);
  }

  /**
   * Returns the end of the month within which a measure is supervised by its monitoring text, if
   * that is before the last deadline of its steps.
   */
  static Optional<LocalDate> beforeDone(Measure measure, FiscalYear year) {
    Optional<LocalDate> done = lastDeadline(measure);
    return measure.monitoring().flatMap(Monitoring::text).stream()
        .flatMap(Supervision::languages)
        .flatMap(text -> lastMonth(text, year).stream())
        .map(YearMonth::atEndOfMonth)
        .filter(day -> done.filter(day::isBefore).isPresent())
        .findFirst();
  }

  /** Returns the last deadline of the steps of a measure. */
  static Optional<LocalDate> lastDeadline(Measure measure) {
    return measure.steps().stream()
        .flatMap(step -> step.deadline().stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<YearMonth> lastMonth(String text, FiscalYear year) {
    Matcher matcher = SUPERVISED_IN.matcher(text);
    Optional<YearMonth> last = Optional.empty();
    while (matcher.find()) {
      YearMonth month = ThaiMonths.of(matcher.group(1), matcher.group(2), year);
      if (last.isEmpty() || month.isAfter(last.get())) {
        last = Optional.of(month);
      }
    }
    return last;
  }
}
