package org.openita.plan;

import org.openita.Language;
import org.openita.TextPattern;

/** The words that views put around a plan's own. */
enum ViewText {
  TITLE(
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {1} {2}",
      "Measures to promote integrity and transparency, fiscal year {1}, {2}"),
  REPORT_TITLE(
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
          + " ประจำปีงบประมาณ พ.ศ. {1} {2}",
      "Report on the measures to promote integrity and transparency, fiscal year {1}, {2}"),
  INDICATOR("ตัวชี้วัดที่ {1} {2}", "Indicator {1}, {2}"),
  UNDER("ข้อ {1} {2}", "{1}, {2}"),
  BY_MONTH("ภายในเดือน{1}", "by the end of {1}"),
  UNTIL_MONTH("{1} จนถึงเดือน{2}", "{1} until the end of {2}"),
  UNTIL("{1} จนถึง {2}", "{1} until {2}"),
  BY("ภายใน {1}", "by {1}"),
  FROM("ตั้งแต่ {1}", "from {1}"),
  FROM_TO("{1} ถึง {2}", "{1} to {2}"),
  SUPPORT("{1} (สนับสนุน)", "{1} (support)"),
  ROUNDS("รอบ {1} เดือน", "rounds: {1} months"),
  ROUND("รอบ {1} เดือน", "{1}-month round"),
  EVIDENCE("หลักฐาน: {1}", "Evidence: {1}");

  private final TextPattern pattern;

  ViewText(String th, String en) {
    this.pattern = TextPattern.of(th, en);
  }

  String in(Language language, Object... details) {
    return pattern.format(details).in(language);
  }
}
