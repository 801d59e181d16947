package org.openita.catalogue;

import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.FINANCE;
import static org.openita.catalogue.UnitRole.INTERNAL_AUDIT;
import static org.openita.catalogue.UnitRole.PROCUREMENT;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the use of public assets: indicator 4. */
final class AssetTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("asset-borrowing-rules")
              .serves(2562, 2569, "4")
              .serves(2563, 2566, "I20", "I21")
              .title(
                  Text.of(
                      "การจัดทำระเบียบและแบบการขอยืมทรัพย์สินของราชการ",
                      "Rules and forms for borrowing public assets"))
              .guideline(
                  Text.of(
                      "กำหนดขั้นตอนการขออนุญาตใช้และยืมทรัพย์สินของราชการที่ถูกต้องตามกฎหมาย ชัดเจน และสะดวก ทั้งสำหรับบุคลากรภายในและบุคคลภายนอก",
                      "Establish one lawful, clear and convenient procedure for using and borrowing public assets, for staff and for outsiders."))
              .step(
                  FINANCE,
                  2,
                  "ทบทวนขั้นตอนและแบบการขอยืมจากความเห็นของผู้ที่เคยยืมทรัพย์สิน",
                  "Review the procedure and the form with those who have borrowed assets.")
              .step(
                  FINANCE,
                  3,
                  "ประกาศใช้แนวปฏิบัติและแบบคำขอที่กรอกได้ในหน้าเดียว",
                  "Issue the rules and a one-page form.")
              .step(
                  PROCUREMENT,
                  4,
                  "จัดทำคู่มือพร้อมผังขั้นตอน และเผยแพร่ให้บุคลากรและประชาชนทราบ",
                  "Prepare a handbook with a flow chart and publish it for staff and citizens.")
              .step(
                  PROCUREMENT,
                  11,
                  "ตรวจสอบทะเบียนการยืมและการคืน และติดตามทรัพย์สินที่เกินกำหนดคืน",
                  "Check the register of loans and returns and recover what is overdue.")
              .lead(FINANCE)
              .support(PROCUREMENT, EVERY_UNIT)
              .rounds(6, 12)
              .keep("แนวปฏิบัติ แบบคำขอ และคู่มือที่ประกาศใช้", "Rules, form and handbook in force")
              .keep("ทะเบียนการยืมและการคืน", "Register of loans and returns")
              .effort(2)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566, "4")
              .drawnFrom("sa-khwan", 2564, "4")
              .drawnFrom("nong-chok", 2564, "I20", "I21")
              .build(),
          MeasureTemplate.builder()
              .id("asset-use-checks")
              .serves(2562, 2569, "4")
              .serves(2563, 2566, "I19", "I22", "I24")
              .title(
                  Text.of(
                      "การกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ",
                      "Supervision and checks of the use of public assets"))
              .guideline(
                  Text.of(
                      "ผู้บังคับบัญชากำกับดูแลมิให้มีการนำทรัพย์สินของราชการไปใช้ส่วนตัวหรือโดยไม่ได้รับอนุญาต และตรวจสอบทรัพย์สินตามรอบเวลา",
                      "Superiors prevent private or unauthorised use of public assets and inspect them at set times."))
              .step(
                  PROCUREMENT,
                  2,
                  "กำหนดผู้ตรวจสอบ รอบการตรวจสอบ และแบบบันทึกผล",
                  "Appoint the inspectors and set the times and the form of inspection.")
              .step(
                  PROCUREMENT,
                  6,
                  "ตรวจนับทรัพย์สินและเทียบกับทะเบียนคุมและทะเบียนการยืม ครั้งที่ 1",
                  "Count the assets and compare them with the registers, first time.")
              .step(
                  INTERNAL_AUDIT,
                  9,
                  "สอบทานการควบคุมและการใช้ทรัพย์สินโดยอิสระ",
                  "Review control and use of assets independently.")
              .step(
                  PROCUREMENT,
                  11,
                  "ตรวจนับครั้งที่ 2 และรายงานทรัพย์สินที่ชำรุด สูญหาย หรือใช้ผิดวัตถุประสงค์ต่อผู้บริหาร",
                  "Count a second time and report damage, loss or misuse to the executive.")
              .lead(PROCUREMENT)
              .support(FINANCE, INTERNAL_AUDIT, EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("บันทึกผลการตรวจนับ", "Records of the counts")
              .keep("รายงานต่อผู้บริหาร", "Report to the executive")
              .effort(3)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566, "4")
              .drawnFrom("sa-khwan", 2564, "4")
              .build(),
          MeasureTemplate.builder()
              .id("asset-guidance-known")
              .serves(2562, 2569, "4")
              .serves(2563, 2566, "I23")
              .touches(2563, 2566, "I20", "I21")
              .title(
                  Text.of(
                      "การเผยแพร่แนวปฏิบัติการใช้และการยืมทรัพย์สินของราชการ",
                      "Publicity for the rules on using and borrowing public assets"))
              .guideline(
                  Text.of(
                      "เผยแพร่แนวปฏิบัติผ่านช่องทางที่บุคลากรและประชาชนเข้าถึงได้จริง และสำรวจระดับการรับรู้",
                      "Publicise the rules through channels that reach staff and citizens, and survey how well they are known."))
              .step(
                  EVERY_UNIT,
                  3,
                  "ผู้บังคับบัญชาชี้แจงแนวปฏิบัติแก่บุคลากรทุกคนในส่วนงาน",
                  "Superiors explain the rules to everyone in their units.")
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "เผยแพร่แนวปฏิบัติทางเว็บไซต์ สื่อสังคมออนไลน์ และสื่อในพื้นที่",
                  "Publicise the rules on the website, on social media and in local media.")
              .step(
                  PROCUREMENT,
                  10,
                  "สำรวจการรับรู้และความพึงพอใจของผู้ยืมทรัพย์สิน และรายงานผู้บริหาร",
                  "Survey the awareness and satisfaction of borrowers and report to the executive.")
              .lead(PROCUREMENT)
              .support(FINANCE, PUBLIC_RELATIONS, EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "ประกาศและหลักฐานการเผยแพร่แต่ละช่องทาง",
                  "Announcement and proof of publication in each channel")
              .keep("รายงานผลการสำรวจ", "Report on the survey")
              .effort(1)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564, "I20", "I21", "I23")
              .drawnFrom("sa-khwan", 2564, "4")
              .drawnFrom("muang-kaset", 2566, "4")
              .build(),
          MeasureTemplate.builder()
              .id("vehicle-use-permits")
              .serves(2562, 2569, "4")
              .touches(2563, 2566, "I19", "I21", "I24")
              .title(
                  Text.of(
                      "ใบขออนุญาตใช้รถส่วนกลางและบันทึกการใช้รถ", "Vehicle permits and log books"))
              .guideline(
                  Text.of(
                      "การใช้รถส่วนกลางทุกครั้งต้องมีใบขออนุญาตที่ได้รับอนุมัติ และบันทึกระยะทางกับการใช้เชื้อเพลิง",
                      "Every use of an official vehicle has an approved permit and a record of distance and fuel."))
              .step(
                  CLERK,
                  1,
                  "จัดทำแบบใบขออนุญาตและคู่มือการใช้รถส่วนกลาง",
                  "Prepare the permit form and a handbook on the use of official vehicles.")
              .step(
                  CLERK,
                  2,
                  "แจ้งเวียนผู้บริหารและบุคลากรทุกคนให้ถือปฏิบัติ",
                  "Circulate them to the executives and all staff for compliance.")
              .step(
                  INTERNAL_AUDIT,
                  9,
                  "สุ่มตรวจบันทึกการใช้รถเทียบกับการเบิกจ่ายค่าเชื้อเพลิง",
                  "Verify log books against fuel claims by sample.")
              .lead(CLERK)
              .support(FINANCE, INTERNAL_AUDIT, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ใบขออนุญาตใช้รถและบันทึกการใช้รถ", "Permits and log books")
              .keep("หนังสือแจ้งเวียน", "Circular")
              .effort(1)
              .usefulness(3)
              .drawnFrom("dong-muang", 2568, "4")
              .build());

  private AssetTemplates() {}
}
