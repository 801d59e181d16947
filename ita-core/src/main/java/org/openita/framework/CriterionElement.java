package org.openita.framework;

import org.openita.Text;

/** One thing that a criterion requires of measures or of the report on them. */
public enum CriterionElement {
  /** The year of the scores is named, and is the fiscal year before. */
  SOURCE_YEAR_NAMED("ระบุปีของผลการประเมินที่นำมาวิเคราะห์", "year of the scores named"),
  /** Urgent weaknesses are listed. */
  URGENT_WEAKNESSES_LISTED("ระบุจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", "urgent weaknesses listed"),
  /** Issues to develop are listed. */
  ISSUES_TO_DEVELOP_LISTED("ระบุประเด็นที่ต้องพัฒนาให้ดีขึ้น", "issues to develop listed"),
  /** How the analysis becomes practice is described. */
  PRACTICE_DESCRIBED(
      "ระบุแนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", "way from analysis to practice described"),
  /** The measures follow from the analysis. */
  MEASURES_CONSISTENT("มาตรการสอดคล้องกับผลการวิเคราะห์", "measures consistent with the analysis"),
  /** Every measure names who is responsible. */
  RESPONSIBLE_NAMED("กำหนดผู้รับผิดชอบ", "responsible units named"),
  /** Every measure gives its steps or method. */
  STEPS_GIVEN("กำหนดขั้นตอนหรือวิธีการปฏิบัติ", "steps or method given"),
  /** Every measure says how it is monitored and reported. */
  MONITORING_GIVEN("กำหนดแนวทางการกำกับติดตามและรายงานผล", "monitoring and reporting given"),
  /** Every measure gives its time frame. */
  TIME_FRAME_GIVEN("กำหนดระยะเวลาดำเนินการ", "time frame given"),
  /** The progress or the result of every measure is reported in concrete terms. */
  RESULTS_REPORTED("รายงานผลการดำเนินการเป็นรูปธรรม", "results reported in concrete terms"),
  /** What is reported was done in the fiscal year. */
  RESULTS_IN_FISCAL_YEAR("ผลการดำเนินการอยู่ในปีงบประมาณ", "results of the fiscal year"),
  /** The outcome of every measure is reported. */
  OUTCOMES_REPORTED("รายงานผลลัพธ์หรือความสำเร็จ", "outcomes reported");

  private final Text label;

  CriterionElement(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what people call it. */
  public Text label() {
    return label;
  }
}
