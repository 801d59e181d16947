package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.MONTHLY;
import static org.openita.catalogue.Recurrence.QUARTERLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.FINANCE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.INTEGRITY;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the performance of duties: indicator 1. */
final class DutyTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("work-standards")
              .serves(2562, 2569, "1")
              .serves(2563, 2566, "I1")
              .serves(2563, 2565, "O13")
              .touches(2563, 2569, "9.2")
              .title(
                  Text.of(
                      "การจัดทำมาตรฐานการปฏิบัติงานของทุกส่วนงาน", "Work standards for every unit"))
              .guideline(
                  Text.of(
                      "ทุกส่วนงานมีคู่มือหรือมาตรฐานการปฏิบัติงานที่กำหนดขั้นตอนและระยะเวลาอย่างน้อยหนึ่งกระบวนงาน ซึ่งอาจใช้คู่มือที่หน่วยงานกลางจัดทำไว้แล้ว และกำกับให้เจ้าหน้าที่ปฏิบัติตามอย่างเคร่งครัด",
                      "Every unit has a manual or standard for at least one process, with its stages and times, and ensures that officers follow it. A manual issued by a central authority may be adopted."))
              .step(
                  EVERY_UNIT,
                  2,
                  "คัดเลือกกระบวนงานที่มีผู้มาติดต่อจำนวนมากหรือมีความเสี่ยงสูง",
                  "Select the processes with the most visitors or the highest risk.")
              .step(
                  EVERY_UNIT,
                  3,
                  "จัดทำหรือปรับปรุงคู่มือ โดยระบุผู้รับผิดชอบ ขั้นตอน ระยะเวลา และเอกสารที่ใช้",
                  "Write or revise the manuals, stating who is in charge, the stages, the times and the documents required.")
              .step(
                  CLERK,
                  4,
                  "เสนอผู้บริหารให้ความเห็นชอบ แจ้งเวียนทุกส่วนงาน และเผยแพร่บนเว็บไซต์",
                  "Obtain the executive's approval, circulate the manuals to all units and publish them on the website.")
              .step(
                  CLERK,
                  10,
                  "ตรวจสอบระยะเวลาปฏิบัติงานจริงเทียบกับมาตรฐาน และรายงานผู้บริหาร",
                  "Compare actual times with the standards and report to the executive.")
              .lead(CLERK)
              .support(EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep(
                  "คู่มือหรือมาตรฐานการปฏิบัติงานที่เผยแพร่บนเว็บไซต์",
                  "Manuals or standards published on the website")
              .keep("บันทึกการให้ความเห็นชอบของผู้บริหาร", "Record of the executive's approval")
              .effort(3)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566, "O13")
              .drawnFrom("sa-khwan", 2564, "6")
              .build(),
          MeasureTemplate.builder()
              .id("equal-service-supervision")
              .serves(2562, 2569, "1", "6")
              .serves(2563, 2566, "I2", "E2", "E3", "E5")
              .title(
                  Text.of(
                      "การกำกับดูแลการให้บริการอย่างเท่าเทียมและตรงไปตรงมา",
                      "Supervision of equal and honest service"))
              .guideline(
                  Text.of(
                      "หัวหน้าส่วนงานกำกับดูแลให้เจ้าหน้าที่ให้บริการตามลำดับก่อนหลังโดยไม่เลือกปฏิบัติ ให้ข้อมูลที่ครบถ้วนและไม่บิดเบือน และคำนึงถึงประโยชน์ส่วนรวมเป็นสำคัญ",
                      "Heads of unit ensure that people are served in turn and without discrimination, that information is complete and not distorted, and that the public interest comes first."))
              .step(
                  CLERK,
                  2,
                  "จัดทำและประกาศหลักเกณฑ์การให้บริการตามลำดับก่อนหลังอย่างเท่าเทียม ณ จุดให้บริการ",
                  "Draw up the rules of equal service and display them at the service counter.")
              .step(
                  HUMAN_RESOURCES,
                  4,
                  "จัดกิจกรรมเสริมสร้างจิตสำนึกการให้บริการแก่เจ้าหน้าที่ผู้ให้บริการ",
                  "Hold an activity to promote a service mindset among front-line officers.")
              .recurring(
                  EVERY_UNIT,
                  MONTHLY,
                  12,
                  "สุ่มตรวจลำดับการให้บริการและการให้ข้อมูลแก่ผู้มาติดต่อทุกเดือน และบันทึกผลการแก้ไข",
                  "Check every month, by sample, the order of service and the information given, and record what was corrected.")
              .step(
                  CLERK,
                  12,
                  "วิเคราะห์เรื่องร้องเรียนด้านการให้บริการและเสนอแนวทางแก้ไขต่อผู้บริหาร",
                  "Analyse complaints about service and propose corrective action to the executive.")
              .lead(CLERK)
              .support(EVERY_UNIT, HUMAN_RESOURCES, EXECUTIVE)
              .rounds(6, 12)
              .keep("บันทึกผลการสุ่มตรวจ", "Records of the sample checks")
              .keep(
                  "รายงานการวิเคราะห์เรื่องร้องเรียนด้านการให้บริการ",
                  "Analysis of complaints about service")
              .effort(2)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "6")
              .drawnFrom("nong-chok", 2564, "E2", "E3", "E5")
              .build(),
          MeasureTemplate.builder()
              .id("responsibility-at-work")
              .serves(2562, 2569, "1")
              .serves(2563, 2566, "I3")
              .title(
                  Text.of(
                      "การเสริมสร้างความรับผิดชอบและความมุ่งผลสำเร็จของงาน",
                      "Responsibility and commitment at work"))
              .guideline(
                  Text.of(
                      "กำหนดความรับผิดชอบและเป้าหมายของงานเป็นรายบุคคล ติดตามงานค้าง และแก้ไขข้อผิดพลาดอย่างเปิดเผยโดยมุ่งป้องกันมิให้เกิดซ้ำ",
                      "Assign responsibilities and goals to each officer, follow up outstanding work, and correct mistakes openly so that they do not recur."))
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "กำหนดภารกิจ เป้าหมาย และผู้ปฏิบัติงานแทนเป็นรายตำแหน่ง และแจ้งให้ผู้ปฏิบัติงานรับทราบ",
                  "Set the tasks, goals and substitute for each position and inform the officers concerned.")
              .step(
                  EVERY_UNIT,
                  3,
                  "จัดทำทะเบียนคุมงานที่ระบุวันรับเรื่อง กำหนดแล้วเสร็จ และผู้รับผิดชอบ",
                  "Set up a register of work with the date received, the due date and the officer in charge.")
              .recurring(
                  EVERY_UNIT,
                  MONTHLY,
                  12,
                  "ติดตามงานค้างและข้อผิดพลาดในการปฏิบัติงานทุกเดือน และกำหนดแนวทางแก้ไข",
                  "Review outstanding work and mistakes every month and decide on corrective action.")
              .step(
                  HUMAN_RESOURCES,
                  12,
                  "นำผลการติดตามไปใช้ประกอบการประเมินผลการปฏิบัติงานและการยกย่องเชิดชู",
                  "Use the results in performance appraisal and recognition.")
              .lead(HUMAN_RESOURCES)
              .support(CLERK, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ทะเบียนคุมงาน", "Register of work")
              .keep(
                  "บันทึกการติดตามงานค้างและการแก้ไขข้อผิดพลาด",
                  "Record of outstanding work and corrections")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("no-demands-for-benefits")
              .serves(2562, 2569, "1")
              .serves(2563, 2566, "I4")
              .touches(2562, 2569, "6")
              .touches(2563, 2566, "E4")
              .title(
                  Text.of(
                      "มาตรการป้องกันการเรียกรับทรัพย์สินหรือประโยชน์อื่นใด",
                      "Measures against demands for money or other benefits"))
              .guideline(
                  Text.of(
                      "กำหนดข้อห้ามมิให้เจ้าหน้าที่เรียกรับเงิน ทรัพย์สิน หรือประโยชน์อื่นใดเพื่อแลกกับการอนุมัติ อนุญาต หรือให้บริการ พร้อมกลไกเฝ้าระวังและบทลงโทษทางวินัย",
                      "Prohibit officers from demanding money, property or other benefits in return for approvals, permits or services, with monitoring and disciplinary sanctions."))
              .step(
                  INTEGRITY,
                  2,
                  "สำรวจกระบวนงานที่มีโอกาสเรียกรับผลประโยชน์ และกำหนดจุดควบคุม",
                  "Identify the processes in which benefits could be demanded and set control points.")
              .step(
                  EXECUTIVE,
                  3,
                  "ออกประกาศข้อห้ามและบทลงโทษ และชี้แจงต่อบุคลากรทุกระดับ",
                  "Announce the prohibition and the sanctions, and explain them to staff at all levels.")
              .step(
                  CLERK,
                  4,
                  "เผยแพร่อัตราค่าธรรมเนียมและช่องทางแจ้งเบาะแส ณ จุดให้บริการและบนเว็บไซต์",
                  "Publish fees and the channel for reporting at the service counter and on the website.")
              .recurring(
                  INTEGRITY,
                  QUARTERLY,
                  12,
                  "สุ่มสอบถามผู้รับบริการและตรวจสอบสำนวนการอนุมัติอนุญาตทุกไตรมาส และรายงานผู้บริหาร",
                  "Ask service users and check approval files every quarter, by sample, and report to the executive.")
              .lead(INTEGRITY)
              .support(CLERK, EVERY_UNIT, EXECUTIVE)
              .rounds(3, 6, 9, 12)
              .keep("ประกาศข้อห้ามและบทลงโทษ", "Announcement of the prohibition and sanctions")
              .keep("รายงานผลการสุ่มสอบถามและตรวจสอบ", "Reports on the sample checks")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("no-gifts-to-outsiders")
              .serves(2563, 2566, "I6")
              .touches(2562, 2569, "1")
              .title(
                  Text.of(
                      "แนวปฏิบัติเกี่ยวกับการให้ของขวัญแก่บุคคลภายนอกและภาคเอกชน",
                      "Guidelines on giving gifts to outsiders and the private sector"))
              .guideline(
                  Text.of(
                      "กำหนดแนวปฏิบัติมิให้เจ้าหน้าที่ให้เงิน ทรัพย์สิน หรือประโยชน์อื่นใดแก่บุคคลภายนอกเพื่อหวังผลตอบแทน และให้ใช้บัตรอวยพรหรือการแสดงความปรารถนาดีทางอิเล็กทรอนิกส์แทน",
                      "Officers give no money, property or other benefits to outsiders in the hope of a return; greeting cards or electronic greetings are used instead."))
              .step(
                  INTEGRITY,
                  2,
                  "จัดทำแนวปฏิบัติพร้อมตัวอย่างการให้ที่กระทำได้และกระทำมิได้",
                  "Draw up the guidelines with examples of what may and may not be given.")
              .step(
                  CLERK,
                  3,
                  "แจ้งเวียนบุคลากรและแจ้งคู่ค้าหรือผู้มีส่วนได้ส่วนเสียก่อนเทศกาลปีใหม่",
                  "Circulate them to the staff and inform contractors and stakeholders before the New Year.")
              .step(
                  FINANCE,
                  9,
                  "ตรวจสอบค่ารับรองและค่าของที่ระลึก แล้วรายงานผู้บริหาร",
                  "Review spending on hospitality and souvenirs and report to the executive.")
              .lead(INTEGRITY)
              .support(CLERK, FINANCE, EXECUTIVE)
              .rounds(6, 12)
              .keep("แนวปฏิบัติและหนังสือแจ้งเวียน", "Guidelines and circular")
              .keep(
                  "รายงานการตรวจสอบค่ารับรองและค่าของที่ระลึก",
                  "Review of spending on hospitality and souvenirs")
              .effort(1)
              .usefulness(3)
              .build());

  private DutyTemplates() {}
}
