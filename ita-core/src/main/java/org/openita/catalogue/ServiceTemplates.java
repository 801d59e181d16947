package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.MONTHLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.INTEGRITY;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the quality of operations: indicator 6. */
final class ServiceTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("citizen-handbooks")
              .serves(2562, 2569, "6")
              .serves(2563, 2566, "E1")
              .serves(2563, 2565, "O14")
              .touches(2563, 2566, "E2", "E3", "E5")
              .touches(2563, 2569, "9.2")
              .title(
                  Text.of(
                      "การจัดทำคู่มือและมาตรฐานการให้บริการประชาชน",
                      "Handbooks and service standards for citizens"))
              .guideline(
                  Text.of(
                      "ทุกงานบริการมีคู่มือที่ระบุขั้นตอน ระยะเวลา เอกสาร และค่าธรรมเนียมเป็นปัจจุบัน และประชาชนเข้าถึงได้โดยง่าย",
                      "Every service has a current handbook with stages, times, documents and fees, which citizens can easily find."))
              .step(
                  EVERY_UNIT,
                  3,
                  "จัดทำหรือปรับปรุงคู่มือการให้บริการของส่วนงานให้ครบทุกงานบริการ",
                  "Write or revise the handbooks of all services of the unit.")
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "เผยแพร่คู่มือบนเว็บไซต์และ ณ จุดให้บริการ",
                  "Publish the handbooks on the website and at the service counter.")
              .step(
                  PUBLIC_RELATIONS,
                  6,
                  "ประชาสัมพันธ์ขั้นตอน ระยะเวลา และค่าธรรมเนียมผ่านสื่อที่ประชาชนใช้",
                  "Publicise stages, times and fees in the media that citizens use.")
              .step(
                  CLERK,
                  10,
                  "ประเมินการปฏิบัติตามคู่มือจากความเห็นของผู้รับบริการและรายงานผู้บริหาร",
                  "Assess from users' opinions whether the handbooks are followed, and report to the executive.")
              .lead(CLERK)
              .support(EVERY_UNIT, PUBLIC_RELATIONS, EXECUTIVE)
              .rounds(6, 12)
              .keep("คู่มือการให้บริการที่เผยแพร่บนเว็บไซต์", "Handbooks on the website")
              .keep(
                  "ภาพการปิดประกาศ ณ จุดให้บริการ", "Picture of the notice at the service counter")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "E1", "E2", "E3", "E5")
              .drawnFrom("muang-kaset", 2566, "O14")
              .drawnFrom("sa-khwan", 2564, "6", "8")
              .build(),
          MeasureTemplate.builder()
              .id("service-skills-training")
              .serves(2562, 2569, "6")
              .serves(2563, 2566, "E1")
              .touches(2562, 2569, "1", "8")
              .touches(2563, 2566, "I1", "E11")
              .title(
                  Text.of(
                      "การพัฒนาทักษะเจ้าหน้าที่ผู้ให้บริการอย่างต่อเนื่อง",
                      "Continuing training of front-line officers"))
              .guideline(
                  Text.of(
                      "พัฒนาความรู้ในงานและทักษะการให้บริการของเจ้าหน้าที่ผู้ให้บริการตามความจำเป็น และวัดผลจากคุณภาพการให้บริการ",
                      "Develop the knowledge and service skills of front-line officers where needed, and measure the effect on the quality of service."))
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "สำรวจความจำเป็นในการพัฒนาของเจ้าหน้าที่ผู้ให้บริการ",
                  "Assess the training needs of front-line officers.")
              .step(
                  HUMAN_RESOURCES,
                  3,
                  "จัดทำแผนพัฒนาและคัดเลือกผู้เข้ารับการฝึกอบรมอย่างเปิดเผย",
                  "Prepare a training plan and select participants openly.")
              .step(
                  HUMAN_RESOURCES,
                  8,
                  "จัดฝึกอบรมหรือส่งเข้ารับการฝึกอบรม และถ่ายทอดความรู้ภายในส่วนงาน",
                  "Train, or send to training, and pass on the knowledge within the unit.")
              .step(
                  EVERY_UNIT,
                  11,
                  "ประเมินผลจากความพึงพอใจของผู้รับบริการและระยะเวลาให้บริการ",
                  "Evaluate the effect by users' satisfaction and service times.")
              .lead(HUMAN_RESOURCES)
              .support(EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "แผนพัฒนาและทะเบียนผู้เข้ารับการฝึกอบรม", "Training plan and attendance records")
              .keep("ผลการประเมินก่อนและหลังการพัฒนา", "Evaluation before and after")
              .effort(3)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564, "6")
              .build(),
          MeasureTemplate.builder()
              .id("bribe-free-service")
              .serves(2562, 2569, "6")
              .serves(2563, 2566, "E4")
              .touches(2562, 2569, "1")
              .touches(2563, 2566, "I4", "I5")
              .title(Text.of("การให้บริการที่ปลอดจากการเรียกรับสินบน", "Service free of bribery"))
              .guideline(
                  Text.of(
                      "แสดงค่าธรรมเนียมและขั้นตอนอย่างเปิดเผย ออกใบเสร็จรับเงินทุกครั้ง และให้ผู้รับบริการแจ้งการเรียกรับเงินหรือผลประโยชน์ได้ทันที",
                      "Display fees and stages openly, issue a receipt every time, and let users report any demand for money or benefits immediately."))
              .step(
                  CLERK,
                  2,
                  "ติดประกาศค่าธรรมเนียมและข้อความไม่รับเงินหรือของขวัญ ณ จุดให้บริการทุกแห่ง",
                  "Display the fees and a notice that no money or gifts are accepted at every service counter.")
              .step(
                  PUBLIC_RELATIONS,
                  3,
                  "จัดทำแบบประเมินหลังรับบริการผ่านคิวอาร์โค้ดพร้อมช่องทางแจ้งการเรียกรับผลประโยชน์",
                  "Provide an evaluation by QR code after each service, with a channel for reporting demands.")
              .recurring(
                  INTEGRITY,
                  MONTHLY,
                  12,
                  "วิเคราะห์แบบประเมินและการแจ้งเบาะแสทุกเดือน และดำเนินการกับกรณีที่พบ",
                  "Analyse evaluations and reports every month and act on the cases found.")
              .step(
                  CLERK,
                  12,
                  "รายงานผลและมาตรการแก้ไขต่อผู้บริหารและเผยแพร่ต่อสาธารณะ",
                  "Report results and corrective measures to the executive and the public.")
              .lead(CLERK)
              .support(INTEGRITY, PUBLIC_RELATIONS, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep("ภาพประกาศ ณ จุดให้บริการ", "Picture of the notice at the service counter")
              .keep("สรุปผลการประเมินหลังรับบริการ", "Summary of the evaluations")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("service-statistics")
              .touches(2562, 2569, "6", "8")
              .touches(2563, 2566, "E1", "E11")
              .serves(2563, 2565, "O15", "O16")
              .touches(2563, 2569, "9.2")
              .title(
                  Text.of(
                      "สถิติการให้บริการและผลสำรวจความพึงพอใจ",
                      "Service statistics and satisfaction survey"))
              .guideline(
                  Text.of(
                      "เก็บสถิติผู้รับบริการจำแนกตามประเภทงาน สำรวจความพึงพอใจ เผยแพร่ผล และนำไปปรับปรุงการให้บริการ",
                      "Count users by service, survey their satisfaction, publish the results and use them to improve."))
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "เผยแพร่ผลสำรวจความพึงพอใจของปีที่ผ่านมาพร้อมแนวทางปรับปรุง",
                  "Publish last year's survey with the improvements planned.")
              .step(
                  EVERY_UNIT,
                  7,
                  "จัดทำและเผยแพร่สถิติการให้บริการรอบ 6 เดือน",
                  "Compile and publish the half-year service statistics.")
              .step(
                  PUBLIC_RELATIONS,
                  11,
                  "สำรวจความพึงพอใจของปีปัจจุบันและเสนอผลต่อผู้บริหาร",
                  "Carry out this year's survey and present it to the executive.")
              .lead(PUBLIC_RELATIONS)
              .support(EVERY_UNIT, CLERK)
              .rounds(6, 12)
              .keep("รายงานผลสำรวจความพึงพอใจ", "Survey report")
              .keep("ตารางสถิติการให้บริการ", "Tables of service statistics")
              .effort(2)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566, "O15", "O16")
              .drawnFrom("nong-chok", 2564, "E6", "E11")
              .build());

  private ServiceTemplates() {}
}
