package org.openita.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.FiscalYear;
import org.openita.ThaiNumerals;

/**
 * Finds years in a plan's texts before the year that it rests on.
 *
 * <p>A year is a number 25xx by itself: no further digit, comma or point with digits beside it, and
 * no unit of count or money behind it. The year of a law is no stale year: one written after พ.ศ.
 * or B.E., where a kind of law (a regulation, an announcement and the like) is named before it, or
 * one anywhere after an act. A year directly after ปี, งบประมาณ, "year" or the name of a month is
 * never a law's.
 */
final class StaleYears {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![0-9][.,])(?<![0-9/])25[0-9]{2}(?![0-9]|[.,][0-9])"
              + "(?!\\s*+(?:บาท|คน|ราย|ครั้ง|ชุด|เล่ม|ฉบับ|baht|THB|people|persons|copies|times))");
  private static final Pattern ACT =
      Pattern.compile("พระราชบัญญัติ|พ\\.?\\s?ร\\.?\\s?บ\\.?|\\bAct\\b");
  private static final Pattern LAW =
      Pattern.compile(
          "พระราชกำหนด|พระราชกฤษฎีกา|รัฐธรรมนูญ|กฎกระทรวง|กฎหมาย|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ"
              + "|เทศบัญญัติ|ข้อกำหนด|ประกาศ|คำสั่ง"
              + "|\\b(?:Law|Decree|Constitution|Regulations?|Rules?|Ordinance|Code|Announcement"
              + "|Notification|Order)\\b");
  private static final String ERA = "(?:พ\\.?\\s?ศ\\.?|B\\.?\\s?E\\.?)\\s*+$";
  private static final Pattern WITH_ERA = Pattern.compile(ERA);
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?:ปี|งบประมาณ|[Yy]ear(?:\\s++of)?|คม|ยน|พันธ์|[ก-ฮ]\\p{M}?\\.?[คพย]\\.)\\s*+(?:$|"
              + ERA
              + ")");

  private StaleYears() {}

  /** Calls an action with the place and the year of every text of a plan that names such a year. */
  static void each(ReviewedPlan reviewed, BiConsumer<String, Integer> action) {
    FiscalYear basis = reviewed.plan().scoreYear();
    PlanTexts.each(
        reviewed,
        placed ->
            before(basis, placed.text()).ifPresent(year -> action.accept(placed.pointer(), year)));
  }

  private static Optional<Integer> before(FiscalYear basis, List<String> texts) {
    return texts.stream()
        .map(text -> earliest(ThaiNumerals.toArabic(text)))
        .flatMapToInt(OptionalInt::stream)
        .filter(year -> year < basis.value())
        .boxed()
        .findFirst();
  }

  /** Returns the earliest year that is not a law's; looks at each character a few times. */
  static OptionalInt earliest(CharSequence text) {
    Matcher years = YEAR.matcher(text);
    OptionalInt earliest = OptionalInt.empty();
    int from = 0;
    while (years.find()) {
      if (!isOfALaw(text.subSequence(from, years.start()))) {
        int year = Integer.parseInt(years.group());
        earliest = OptionalInt.of(Math.min(year, earliest.orElse(year)));
      }
      from = years.end();
    }
    return earliest;
  }

  /** Returns whether the year after a text without years is that of a law named in the text. */
  private static boolean isOfALaw(CharSequence before) {
    return !OF_WORK.matcher(before).find()
        && (ACT.matcher(before).find()
            || (WITH_ERA.matcher(before).find() && LAW.matcher(before).find()));
  }
}
