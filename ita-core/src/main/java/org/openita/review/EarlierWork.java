package org.openita.review;

import java.time.Month;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.FiscalYear;
import org.openita.framework.Criterion;

/**
 * Finds work of an earlier fiscal year in what a plan reports, by the wording.
 *
 * <p>Work is of a year where a word for doing it comes before "in" and the year, or where a report
 * dates it by a month: October to December belong to the next fiscal year. The report on an earlier
 * year's results, the name of a plan, a law, and what the work rests on are no work.
 */
final class EarlierWork {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9.,/])25[0-9]{2}(?![0-9]|[.,][0-9])");
  private static final int BEFORE = 120;
  private static final String ERA = "\\s{0,5}(?:พ\\.?\\s?ศ\\.?|b\\.?e\\.?)?\\s{0,5}$";

  private static final Pattern DONE_IN =
      Pattern.compile(
          "(?<!ผลการ)(?<!รายงานการ)(?<!แผน)(?<!แผนการ)"
              + "(?:ดำเนินการ|ดำเนินงาน|ดำเนินกิจกรรม|จัดทำ|จัดขึ้น|จัดกิจกรรม|กิจกรรมที่จัด|จัดอบรม|จัดประชุม"
              + "|ไปทำ|ไปปฏิบัติ|ได้ทำ|ที่ทำ|แล้วเสร็จ)"
              + "(?:[^0-9.;:\\n]{0,40}?)(?:ใน|เมื่อ|ระหว่าง|ช่วง)(?:รอบ|ช่วง)?\\s{0,5}"
              + "ปี(?:งบประมาณ)?"
              + ERA
              + "|\\b(?:done|carried out|conducted|held|implemented|performed|completed|organi[sz]ed)"
              + "\\s(?:in|during)\\s(?:the\\s)?(?:fiscal\\s)?(?:year\\s)?$");

  private static final Pattern DATED =
      Pattern.compile(
          "(?:ลงวันที่|วันที่|เมื่อ|เดือน|ตั้งแต่|dated|\\bon|\\bin|since)\\s{0,5}[0-9]{0,2}\\s{0,5}"
              + ThaiMonths.NAMED
              + ERA);

  /** What the work rests on, or what it reports on. */
  private static final Pattern NO_WORK =
      Pattern.compile(
          "พระราช|พ\\.ร\\.บ|กฎหมาย|กฎกระทรวง|ระเบียบ|ข้อบังคับ|หนังสือ|มติ|ตามประกาศ|ตามคำสั่ง|ตามแผน"
              + "|แผนพัฒนา|แผนแม่บท|ยุทธศาสตร์ชาติ|\\b(?:act|law|regulations?|letter|resolution|strategy)\\b");

  private EarlierWork() {}

  /** Calls an action with the place and the fiscal year of the work of every such text. */
  static void each(ReviewedPlan reviewed, ObjIntConsumer<String> action) {
    if (!reviewed.isAskedFor(Criterion.Kind.REPORT)) {
      return;
    }
    FiscalYear year = reviewed.plan().fiscalYear();
    boolean reports = reviewed.hasProgress();
    PlanTexts.each(
        reviewed,
        placed -> {
          if (placed.subject() == PlanTexts.Subject.REPORT
              || (placed.subject() == PlanTexts.Subject.METHOD && reports)) {
            boolean dated = placed.subject() == PlanTexts.Subject.REPORT;
            placed.text().stream()
                .map(text -> earliest(Wording.plain(text), dated))
                .flatMapToInt(OptionalInt::stream)
                .filter(found -> found < year.value())
                .findFirst()
                .ifPresent(found -> action.accept(placed.pointer(), found));
          }
        });
  }

  /** Returns the earliest fiscal year of work, reading each character of a text a few times. */
  static OptionalInt earliest(CharSequence text, boolean dated) {
    Matcher years = YEAR.matcher(text);
    OptionalInt earliest = OptionalInt.empty();
    int from = 0;
    while (years.find()) {
      CharSequence before = text.subSequence(Math.max(from, years.start() - BEFORE), years.start());
      OptionalInt year = fiscalYear(before, years.group(), dated);
      if (year.isPresent()) {
        earliest = OptionalInt.of(Math.min(year.getAsInt(), earliest.orElse(year.getAsInt())));
      }
      from = years.end();
    }
    return earliest;
  }

  private static OptionalInt fiscalYear(CharSequence before, String year, boolean dated) {
    if (NO_WORK.matcher(before).find()) {
      return OptionalInt.empty();
    }
    Matcher month = DATED.matcher(before);
    if (dated && month.find()) {
      boolean isOfNextYear = ThaiMonths.month(month.group(1)).compareTo(Month.OCTOBER) >= 0;
      return OptionalInt.of(Integer.parseInt(year) + (isOfNextYear ? 1 : 0));
    }
    return DONE_IN.matcher(before).find()
        ? OptionalInt.of(Integer.parseInt(year))
        : OptionalInt.empty();
  }
}
