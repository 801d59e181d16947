package org.openita.measure;

import java.util.Locale;
import org.openita.Finding;
import org.openita.Severity;
import org.openita.Text;

/** The faults that a review finds, in the order in which it tells them, in both languages. */
enum Fault {
  NO_MEASURES(
      Severity.INFO,
      "แผนนี้ยังไม่มีมาตรการ",
      "the plan has no measures",
      "เขียนมาตรการสำหรับจุดอ่อนและประเด็นที่ต้องพัฒนาทุกข้อ หรือระบุว่าไม่มีเรื่องที่ต้องแก้",
      "write a measure for every weakness and issue to develop, or say that there is none"),
  NO_PROGRESS(
      Severity.INFO,
      "ยังไม่มีรายงานว่าดำเนินการอะไรไปแล้ว",
      "nothing is reported yet about what was done",
      "บันทึกความก้าวหน้าของแต่ละมาตรการเมื่อครบรอบติดตาม",
      "record the progress of every measure at its monitoring rounds"),
  BASIS_YEAR_MISMATCH(
      Severity.WARNING,
      "ระบุปีของผลคะแนนเป็น %1$s แต่ควรเป็น %2$s",
      "the year of the scores is given as %1$s but should be %2$s",
      "ระบุให้ตรงกันทุกแห่งว่าวิเคราะห์จากผลคะแนนปีงบประมาณ %2$s",
      "say in every place that the analysis rests on the scores of fiscal year %2$s"),
  NO_TRACEABLE_SCORE(
      Severity.WARNING,
      "แผนนี้ไม่แสดงคะแนนที่ใช้วิเคราะห์",
      "the plan shows no score that it rests on",
      "เขียนคะแนนรวมและระดับของปีงบประมาณ %1$s",
      "write the total and the level of fiscal year %1$s"),
  BASIS_DIFFERS(
      Severity.WARNING,
      "แผนระบุ %1$s แต่ผลการประเมินคือ %2$s",
      "the plan says %1$s but the assessment gives %2$s",
      "แก้เป็น %2$s",
      "write %2$s"),
  INDICATOR_NUMBERED_BY_RANK(
      Severity.WARNING,
      "เอกสารให้ตัวชี้วัดที่ %1$s เป็นลำดับที่ %2$s ซึ่งไม่ใช่เลขของตัวชี้วัดนั้น",
      "the document numbers indicator %1$s as %2$s, which is not its number",
      "ใช้เลขทางการ %1$s แล้วแสดงลำดับคะแนนแยกไว้ต่างหาก",
      "use the official number %1$s and show the rank beside it"),
  URGENT_WEAKNESS_WITHOUT_MEASURE(
      Severity.WARNING,
      "%1$s เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน แต่ไม่มีมาตรการรองรับ",
      "%1$s is an urgent weakness but no measure serves it",
      "เพิ่มมาตรการที่มี %1$s หรือข้อย่อยของ %1$s เป็นเป้าหมาย",
      "add a measure that targets %1$s or something under it"),
  MEASURE_NOT_FROM_ANALYSIS(
      Severity.WARNING,
      "มาตรการ %1$s มุ่งที่ %2$s ซึ่งผลการวิเคราะห์ไม่ได้ระบุว่าเป็นจุดอ่อนหรือประเด็นที่ต้องพัฒนา",
      "measure %1$s targets %2$s, which the analysis names neither as a weakness nor as an issue to"
          + " develop",
      "อธิบายเหตุผลไว้ในการวิเคราะห์ หรือเปลี่ยนเป็นมาตรการสำหรับเรื่องที่วิเคราะห์พบ",
      "give the reason in the analysis, or take a measure for what the analysis found"),
  ITEM_UNDER_WRONG_INDICATOR(
      Severity.WARNING,
      "%1$s อยู่ในตัวชี้วัดที่ %2$s แต่เอกสารจัดไว้ใต้ %3$s",
      "%1$s belongs to indicator %2$s but the document files it under %3$s",
      "ย้าย %1$s ไปไว้ใต้ตัวชี้วัดที่ %2$s",
      "move %1$s to indicator %2$s"),
  STALE_YEAR(
      Severity.WARNING,
      "ข้อความอ้างถึงปี %1$s ซึ่งก่อนปี %2$s ที่ใช้เป็นฐาน",
      "the text names the year %1$s, which is before %2$s, the year the plan rests on",
      "ปรับข้อความให้เป็นเรื่องของปีงบประมาณ %2$s หรือหลังจากนั้น",
      "bring the text up to fiscal year %2$s or later"),
  NO_RESPONSIBLE(
      Severity.WARNING,
      "มาตรการ %1$s ไม่ระบุผู้รับผิดชอบ",
      "measure %1$s names nobody responsible",
      "ระบุหน่วยงานหลักและหน่วยงานสนับสนุน",
      "name the unit that leads and those that support"),
  NO_STEPS(
      Severity.WARNING,
      "มาตรการ %1$s ไม่บอกขั้นตอนหรือวิธีการ",
      "measure %1$s gives no steps or method",
      "เขียนขั้นตอนตามลำดับ พร้อมผู้ทำและกำหนดเสร็จ",
      "write the steps in order, each with who does it and by when"),
  NO_MONITORING(
      Severity.WARNING,
      "มาตรการ %1$s ไม่บอกวิธีกำกับติดตามและรายงานผล",
      "measure %1$s does not say how it is followed up and reported",
      "ระบุรอบการติดตาม เช่น 6 และ 12 เดือน และผู้รับรายงาน",
      "give the rounds, such as 6 and 12 months, and who gets the report"),
  DEADLINE_OUTSIDE_FISCAL_YEAR(
      Severity.WARNING,
      "กำหนดเวลา %1$s อยู่นอกปีงบประมาณ %2$s",
      "%1$s lies outside fiscal year %2$s",
      "กำหนดวันให้อยู่ระหว่าง %3$s ถึง %4$s",
      "set a day from %3$s to %4$s"),
  RESULT_OUTSIDE_FISCAL_YEAR(
      Severity.WARNING,
      "ผลหรือหลักฐานลงวันที่ %1$s ซึ่งอยู่นอกปีงบประมาณ %2$s",
      "the result or evidence is dated %1$s, outside fiscal year %2$s",
      "รายงานสิ่งที่ทำระหว่าง %3$s ถึง %4$s หรือแก้วันที่ถ้าเขียนผิด",
      "report what was done from %3$s to %4$s, or mend the date if it is a slip"),
  OUTCOME_RESTATES_MEASURE(
      Severity.INFO,
      "ผลลัพธ์ของมาตรการ %1$s เพียงกล่าวซ้ำชื่อ แนวทาง หรือผลการดำเนินการ",
      "the outcome of measure %1$s only restates its title, guideline or result",
      "เขียนว่าอะไรดีขึ้นสำหรับใคร เท่าใด และรู้ได้อย่างไร",
      "write what got better for whom, by how much, and how that is known"),
  DONE_WITHOUT_EVIDENCE(
      Severity.WARNING,
      "มาตรการ %1$s รายงานว่าแล้วเสร็จแต่ไม่มีหลักฐาน",
      "measure %1$s is reported done without evidence",
      "แนบประกาศ รายงาน หรือลิงก์ พร้อมวันที่",
      "add the announcement, report or link, with its date"),
  OVERDUE(
      Severity.WARNING,
      "มาตรการ %1$s ครบกำหนด %2$s แต่ ณ วันที่ %3$s ยังไม่แล้วเสร็จ",
      "measure %1$s was due on %2$s and is not done on %3$s",
      "รายงานผล หรือระบุเหตุผลพร้อมกำหนดใหม่",
      "report the result, or give the reason and a new date"),
  RULE_UNVERIFIED(
      Severity.INFO,
      "เกณฑ์ของปีงบประมาณ %1$s ว่าด้วยมาตรการและรายงานผลยังไม่ได้รับการยืนยันครบทุกองค์ประกอบ",
      "not every element of the criteria of fiscal year %1$s on measures and report is confirmed",
      "เทียบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่",
      "compare with that year's manual before publishing");

  private final Severity severity;
  private final String th;
  private final String en;
  private final String remedyTh;
  private final String remedyEn;

  Fault(Severity severity, String th, String en, String remedyTh, String remedyEn) {
    this.severity = severity;
    this.th = th;
    this.en = en;
    this.remedyTh = remedyTh;
    this.remedyEn = remedyEn;
  }

  /** The finding at a place, with these details in both languages. */
  Finding at(String pointer, Object... details) {
    return Finding.builder()
        .code(name())
        .severity(severity)
        .pointer(pointer)
        .message(Text.of(filled(th, details), filled(en, details)))
        .remedy(Text.of(filled(remedyTh, details), filled(remedyEn, details)))
        .build();
  }

  private static String filled(String pattern, Object... details) {
    return String.format(Locale.ROOT, pattern, details);
  }
}
