package org.openita.plan;

import com.google.common.base.Strings;
import org.openita.Language;

/** The words that views put around a plan's own. */
enum ViewText {
  TITLE(
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. %s %s",
      "Measures to promote integrity and transparency, fiscal year %s, %s"),
  INDICATOR("ตัวชี้วัดที่ %s %s", "Indicator %s, %s"),
  BY("ภายใน %s", "by %s"),
  FROM("ตั้งแต่ %s", "from %s"),
  FROM_TO("%s ถึง %s", "%s to %s"),
  SUPPORT("%s (สนับสนุน)", "%s (support)"),
  ROUNDS("รอบ %s เดือน", "rounds: %s months"),
  ROUND("รอบ %s เดือน", "%s-month round"),
  EVIDENCE("หลักฐาน: %s", "Evidence: %s"),
  NOT_STARTED("ยังไม่ดำเนินการ", "Not started"),
  IN_PROGRESS("อยู่ระหว่างดำเนินการ", "In progress"),
  DONE("ดำเนินการแล้ว", "Done"),
  CANCELLED("ยกเลิก", "Cancelled");

  private final String th;
  private final String en;

  ViewText(String th, String en) {
    this.th = th;
    this.en = en;
  }

  String in(Language language, Object... details) {
    return Strings.lenientFormat(language == Language.TH ? th : en, details);
  }

  static ViewText of(Status status) {
    return valueOf(status.name());
  }
}
