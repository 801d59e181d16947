package org.openita.plan;

import org.openita.Text;

/** The columns of the layouts, with their headings. */
enum Column {
  ISSUE("ประเด็นที่ต้องปรับปรุงหรือพัฒนา", "Issue to improve or develop"),
  MEASURE_AND_STEPS("ขั้นตอนหรือวิธีการ/มาตรการ", "Measure and its steps"),
  INDICATOR("ตัวชี้วัด", "Indicator"),
  ITEM("ข้อ", "Item"),
  MEASURE("มาตรการ", "Measure"),
  MEASURE_OR_GUIDELINE("มาตรการ/แนวทางที่จะดำเนินการ", "Measure or guideline"),
  GUIDELINE("แนวทางการปฏิบัติ", "Guideline"),
  STEPS("ขั้นตอน/วิธีการปฏิบัติ", "Steps or method"),
  METHOD("วิธีดำเนินการ", "Method"),
  RESPONSIBLE("ผู้รับผิดชอบ", "Responsible"),
  PERIOD("ระยะเวลาดำเนินการ", "Period"),
  MONITORING("การกำกับติดตาม", "Monitoring"),
  FOLLOW_UP("การรายงานผล การกำกับติดตาม และกำหนดแล้วเสร็จ", "Reporting, monitoring and due dates"),
  DONE("การดำเนินการ", "What was done"),
  STATUS("ผลการดำเนินงาน", "Progress"),
  RESULT("ผลการดำเนินการ", "Results"),
  SUMMARY("สรุปผลการดำเนินการ", "Summary of results"),
  OUTCOME("ผลลัพธ์/ความสำเร็จ", "Outcome or success"),
  SUGGESTION("ข้อเสนอแนะ", "Suggestions");

  private final Text heading;

  Column(String th, String en) {
    this.heading = Text.of(th, en);
  }

  Text heading() {
    return heading;
  }
}
