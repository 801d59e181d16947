package org.openita.examples.app;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.openita.TextPattern;

/** What people call the members of a plan, with the number of the one that is meant in a list. */
enum PlaceText {
  MEASURES("measures", "มาตรการ {1}", "measure {1}"),
  TARGETS("targets", "เป้าหมาย", "targets"),
  FILED_UNDER("filedUnder", "ตัวชี้วัดที่จัดไว้", "indicator it is filed under"),
  TITLE("title", "ชื่อมาตรการ", "title"),
  WHY("why", "เหตุผล", "reason"),
  GUIDELINE("guideline", "แนวทาง", "guideline"),
  STEPS("steps", "ขั้นตอนที่ {1}", "step {1}"),
  OWNER("owner", "ผู้รับผิดชอบ", "owner"),
  DUE("due", "กำหนดแล้วเสร็จ", "due date"),
  DUE_MONTH("dueMonth", "กำหนดแล้วเสร็จ", "due month"),
  RESPONSIBLE("responsible", "ผู้รับผิดชอบ", "responsible units"),
  PERIOD("period", "ระยะเวลาดำเนินการ", "period"),
  FROM("from", "วันเริ่มต้น", "first day"),
  TO("to", "วันสิ้นสุด", "last day"),
  BUDGET("budget", "งบประมาณ", "budget"),
  SUCCESS("success", "ตัวชี้วัดความสำเร็จ", "success"),
  MONITORING("monitoring", "การกำกับติดตาม", "monitoring"),
  ROUNDS("rounds", "รอบที่ {1}", "round {1}"),
  PROGRESS("progress", "รายงานครั้งที่ {1}", "report {1}"),
  RESULT("result", "ผลการดำเนินการ", "result"),
  OUTCOME("outcome", "ผลลัพธ์", "outcome"),
  SUGGESTION("suggestion", "ข้อเสนอแนะ", "suggestion"),
  EVIDENCE("evidence", "หลักฐานที่ {1}", "evidence {1}"),
  LINK("link", "ลิงก์", "link"),
  DATE("date", "วันที่", "date"),
  STATUS("status", "สถานะ", "status"),
  TEXT("text", "ข้อความ", "text"),
  FISCAL_YEAR("fiscalYear", "ปีงบประมาณ", "fiscal year"),
  BASIS("basis", "ผลการประเมินที่ใช้", "scores it is based on"),
  PRINTED_YEAR("printedYear", "ปีที่พิมพ์ในเอกสาร", "printed year"),
  TOTAL("total", "คะแนนรวม", "total"),
  LEVEL("level", "ระดับ", "level"),
  ANALYSIS("analysis", "ผลการวิเคราะห์", "analysis"),
  STRENGTHS("strengths", "จุดแข็ง", "strengths"),
  URGENT_WEAKNESSES("urgentWeaknesses", "จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", "urgent weaknesses"),
  DEVELOPMENT_POINTS("developmentPoints", "ประเด็นที่ต้องพัฒนา", "issues to develop"),
  PRINTED_NUMBERS("printedNumbers", "เลขที่ตัวชี้วัดในเอกสาร", "printed numbers"),
  WAIVERS("waivers", "ข้อยกเว้นที่ {1}", "waiver {1}"),
  APPROVED("approved", "วันที่ให้ความเห็นชอบ", "approval");

  private static final ImmutableMap<String, PlaceText> BY_MEMBER =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(place -> place.member, place -> place));

  private final String member;
  private final TextPattern pattern;
  private final boolean numbered;

  PlaceText(String member, String th, String en) {
    this.member = member;
    this.pattern = TextPattern.of(th, en);
    this.numbered = th.contains("{1}");
  }

  static Optional<PlaceText> of(String member) {
    return Optional.ofNullable(BY_MEMBER.get(member));
  }

  /** Returns whether it names one of a list. */
  boolean isNumbered() {
    return numbered;
  }

  TextPattern pattern() {
    return pattern;
  }
}
