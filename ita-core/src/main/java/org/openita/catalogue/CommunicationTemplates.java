package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.MONTHLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.INTEGRITY;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the efficiency of communication: indicator 7. */
final class CommunicationTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("many-channels")
              .serves(2562, 2569, "7")
              .serves(2563, 2566, "E6", "E7")
              .touches(2562, 2569, "9")
              .touches(2563, 2569, "9.1")
              .title(
                  Text.of(
                      "การเผยแพร่ข้อมูลข่าวสารที่เข้าถึงง่ายหลากหลายช่องทาง",
                      "Accessible information through many channels"))
              .guideline(
                  Text.of(
                      "เผยแพร่ผลงานและข้อมูลที่ประชาชนควรรับทราบทางเว็บไซต์ สื่อสังคมออนไลน์ และสื่อในพื้นที่ ด้วยภาษาที่เข้าใจง่ายและตรงกันทุกช่องทาง",
                      "Publish results and information that citizens should know on the website, on social media and in local media, in plain language and consistently."))
              .step(
                  PUBLIC_RELATIONS,
                  1,
                  "สำรวจช่องทางที่กลุ่มเป้าหมายใช้จริงและกำหนดช่องทางหลัก",
                  "Survey the channels that the audience uses and choose the main ones.")
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "จัดทำปฏิทินการเผยแพร่ข้อมูลของแต่ละส่วนงาน",
                  "Prepare a calendar of publication by unit.")
              .recurring(
                  EVERY_UNIT,
                  MONTHLY,
                  12,
                  "เผยแพร่ผลงานและข้อมูลตามปฏิทินทุกเดือน",
                  "Publish results and information by the calendar every month.")
              .step(
                  PUBLIC_RELATIONS,
                  12,
                  "ประเมินการเข้าถึงและความพึงพอใจ และปรับปรุงช่องทาง",
                  "Evaluate reach and satisfaction and improve the channels.")
              .lead(PUBLIC_RELATIONS)
              .support(EVERY_UNIT, CLERK)
              .rounds(3, 6, 9, 12)
              .keep(
                  "รายการข้อมูลที่เผยแพร่จำแนกตามช่องทาง", "List of what was published by channel")
              .keep("ผลการประเมินความพึงพอใจ", "Results of the satisfaction survey")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "E6", "E7")
              .drawnFrom("sa-khwan", 2564, "7")
              .drawnFrom("nadong", 2566, "7")
              .drawnFrom("dong-muang", 2568, "7")
              .build(),
          MeasureTemplate.builder()
              .id("answering-practice")
              .serves(2562, 2569, "7")
              .serves(2563, 2566, "E8")
              .title(
                  Text.of(
                      "แนวปฏิบัติการชี้แจงและตอบข้อซักถาม",
                      "Guidelines for explaining and answering questions"))
              .guideline(
                  Text.of(
                      "กำหนดให้เจ้าหน้าที่ชี้แจงและตอบข้อซักถามอย่างชัดเจน เป็นแนวทางเดียวกัน ภายในเวลาที่กำหนด และไม่เลือกปฏิบัติ",
                      "Officers explain and answer clearly, consistently, within a set time and without discrimination."))
              .step(
                  EVERY_UNIT,
                  3,
                  "รวบรวมคำถามที่พบบ่อยพร้อมคำตอบที่หัวหน้าส่วนงานรับรอง",
                  "Collect frequent questions with answers approved by the head of unit.")
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "กำหนดผู้ตอบ ระยะเวลาตอบ และการส่งต่อเรื่อง และชี้แจงต่อเจ้าหน้าที่",
                  "Set who answers, how soon and how questions are passed on, and brief the officers.")
              .step(
                  PUBLIC_RELATIONS,
                  5,
                  "เผยแพร่คำถามที่พบบ่อยบนเว็บไซต์และ ณ จุดให้บริการ",
                  "Publish the frequent questions on the website and at the service counter.")
              .step(
                  PUBLIC_RELATIONS,
                  11,
                  "ตรวจสอบระยะเวลาตอบจริงและปรับปรุงคำตอบให้เป็นปัจจุบัน",
                  "Check actual answering times and update the answers.")
              .lead(PUBLIC_RELATIONS)
              .support(EVERY_UNIT)
              .rounds(6, 12)
              .keep("ชุดคำถามที่พบบ่อย", "Set of frequent questions")
              .keep("บันทึกระยะเวลาการตอบข้อซักถาม", "Record of answering times")
              .effort(1)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "7")
              .drawnFrom("nong-chok", 2564, "E8")
              .build(),
          MeasureTemplate.builder()
              .id("feedback-and-complaint-channels")
              .serves(2562, 2569, "7")
              .serves(2563, 2566, "E9", "E10")
              .touches(2562, 2569, "8")
              .touches(2563, 2566, "E14")
              .touches(2563, 2569, "9.5")
              .title(
                  Text.of(
                      "ช่องทางรับฟังความคิดเห็นและเรื่องร้องเรียนของผู้รับบริการ",
                      "Channels for service users' comments and complaints"))
              .guideline(
                  Text.of(
                      "จัดให้มีช่องทางแสดงความคิดเห็น ร้องเรียนการให้บริการ และร้องเรียนการทุจริตที่เข้าถึงง่าย แยกจากกันชัดเจน และแจ้งผลให้ผู้แจ้งทราบ",
                      "Provide accessible and clearly separate channels for comments, complaints about service and complaints of corruption, and inform people of the outcome."))
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "ทบทวนและทดสอบช่องทางทุกช่องทาง แล้วยกเลิกช่องทางที่ไม่มีผู้ดูแล",
                  "Review and test every channel and close those that nobody attends to.")
              .step(
                  PUBLIC_RELATIONS,
                  3,
                  "ประชาสัมพันธ์ช่องทางและขั้นตอน ณ จุดให้บริการ บนเว็บไซต์ และสื่อสังคมออนไลน์",
                  "Publicise the channels and the procedure at the service counter, on the website and on social media.")
              .recurring(
                  CLERK,
                  MONTHLY,
                  12,
                  "จำแนกเรื่องที่ได้รับ มอบหมายผู้รับผิดชอบ และแจ้งผลแก่ผู้แจ้งทุกเดือน",
                  "Classify what was received, assign it and inform people of the outcome every month.")
              .step(
                  CLERK,
                  12,
                  "สรุปผลการดำเนินการเสนอผู้บริหารและเผยแพร่ต่อสาธารณะ",
                  "Summarise the results for the executive and publish them.")
              .lead(CLERK)
              .support(PUBLIC_RELATIONS, INTEGRITY, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep(
                  "ทะเบียนเรื่องที่ได้รับและผลการดำเนินการ",
                  "Register of what was received and done")
              .keep("หลักฐานการประชาสัมพันธ์ช่องทาง", "Proof of publicity")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("two-way-questions")
              .serves(2563, 2565, "O8")
              .touches(2562, 2569, "7", "9")
              .touches(2563, 2566, "E8")
              .touches(2563, 2569, "9.1")
              .title(
                  Text.of("ช่องทางถามตอบแบบสองทางบนเว็บไซต์", "Two-way questions on the website"))
              .guideline(
                  Text.of(
                      "จัดให้ประชาชนสอบถามบนเว็บไซต์และได้รับคำตอบในช่องทางเดียวกันโดยเร็ว",
                      "Citizens can ask on the website and soon receive the answer there."))
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "เปิดช่องทางถามตอบที่เข้าถึงได้จากหน้าแรกของเว็บไซต์",
                  "Open the question box, reachable from the home page.")
              .step(
                  CLERK,
                  3,
                  "มอบหมายผู้ตอบ กำหนดระยะเวลาตอบ และทดสอบการใช้งาน",
                  "Assign who answers and how soon, and test it.")
              .recurring(
                  PUBLIC_RELATIONS,
                  MONTHLY,
                  12,
                  "ตรวจสอบคำถามที่ยังไม่ได้ตอบทุกเดือนและแจ้งส่วนงานที่เกี่ยวข้อง",
                  "Check every month for questions without an answer and notify the unit concerned.")
              .lead(PUBLIC_RELATIONS)
              .support(CLERK, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep(
                  "ที่อยู่หน้าเว็บไซต์พร้อมตัวอย่างการถามตอบ",
                  "Address of the page with an example")
              .keep("สถิติคำถามและคำตอบ", "Statistics of questions and answers")
              .effort(2)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564, "O8")
              .build());

  private CommunicationTemplates() {}
}
