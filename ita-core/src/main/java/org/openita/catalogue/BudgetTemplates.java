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

/** Measures about the use of the budget: indicator 2. */
final class BudgetTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("budget-plan-known")
              .serves(2562, 2569, "2")
              .serves(2563, 2566, "I7")
              .serves(2563, 2565, "O18")
              .touches(2563, 2566, "9.3")
              .touches(2567, 2569, "9.2")
              .title(
                  Text.of(
                      "การสร้างการรับรู้แผนการใช้จ่ายงบประมาณประจำปี",
                      "Awareness of the annual spending plan"))
              .guideline(
                  Text.of(
                      "เผยแพร่แผนการใช้จ่ายงบประมาณประจำปีต่อบุคลากรและประชาชนด้วยภาษาที่เข้าใจง่าย และเปิดโอกาสให้สอบถาม",
                      "Publish the annual spending plan for staff and citizens in plain language, with an opportunity to ask questions."))
              .step(
                  FINANCE,
                  1,
                  "จัดทำแผนการใช้จ่ายงบประมาณและสรุปสาระสำคัญจำแนกตามแผนงานและแหล่งเงิน",
                  "Prepare the spending plan and a summary by programme and source of funds.")
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "เผยแพร่แผนและบทสรุปบนเว็บไซต์ และแจ้งเวียนบุคลากรทุกส่วนงาน",
                  "Publish the plan and the summary on the website and circulate them to the staff of all units.")
              .step(
                  FINANCE,
                  2,
                  "ชี้แจงแผนการใช้จ่ายงบประมาณในการประชุมบุคลากรและตอบข้อซักถาม",
                  "Explain the plan at a staff meeting and answer questions.")
              .step(
                  FINANCE,
                  7,
                  "สำรวจการรับรู้ของบุคลากรและชี้แจงเพิ่มเติมในประเด็นที่ยังไม่เข้าใจ",
                  "Survey the staff's awareness and explain further what is not yet understood.")
              .lead(FINANCE)
              .support(PUBLIC_RELATIONS, EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "แผนการใช้จ่ายงบประมาณและบทสรุปที่เผยแพร่", "Published spending plan and summary")
              .keep("รายงานการประชุมชี้แจง", "Minutes of the meeting")
              .keep("ผลการสำรวจการรับรู้", "Results of the awareness survey")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "I12")
              .drawnFrom("dong-muang", 2568, "2")
              .drawnFrom("sa-khwan", 2564, "2")
              .build(),
          MeasureTemplate.builder()
              .id("staff-check-spending")
              .serves(2562, 2569, "2")
              .serves(2563, 2566, "I12")
              .title(
                  Text.of(
                      "การเปิดโอกาสให้บุคลากรมีส่วนร่วมตรวจสอบการใช้จ่ายงบประมาณ",
                      "Staff participation in checking spending"))
              .guideline(
                  Text.of(
                      "จัดให้มีช่องทางที่สะดวกและปลอดภัยสำหรับบุคลากรในการสอบถาม ทักท้วง หรือร้องเรียนการใช้จ่ายงบประมาณ และตอบกลับภายในเวลาที่กำหนด",
                      "Provide convenient and safe channels for staff to ask about, object to or complain about spending, and reply within a set time."))
              .step(
                  FINANCE,
                  2,
                  "จัดให้มีช่องทางทั้งแบบระบุชื่อและไม่ระบุชื่อ กำหนดผู้ตอบและระยะเวลาตอบ และแจ้งเวียนบุคลากร",
                  "Open channels with and without a name, state who replies and how soon, and inform the staff.")
              .step(
                  FINANCE,
                  6,
                  "เสนอรายงานการใช้จ่ายงบประมาณให้บุคลากรตรวจสอบก่อนเผยแพร่",
                  "Let the staff examine the spending report before it is published.")
              .step(
                  FINANCE,
                  11,
                  "สรุปข้อซักถาม ข้อทักท้วง และผลการแก้ไขเสนอผู้บริหารและแจ้งบุคลากร",
                  "Summarise questions, objections and corrections for the executive and the staff.")
              .lead(FINANCE)
              .support(CLERK, EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "ทะเบียนข้อซักถาม ข้อทักท้วง และคำตอบ",
                  "Register of questions, objections and replies")
              .keep("หนังสือแจ้งเวียนช่องทาง", "Circular announcing the channels")
              .effort(2)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "2")
              .drawnFrom("nong-chok", 2564, "I12")
              .drawnFrom("dong-muang", 2568, "2")
              .build(),
          MeasureTemplate.builder()
              .id("honest-spending-awareness")
              .serves(2562, 2569, "2")
              .serves(2563, 2566, "I8", "I9", "I10")
              .title(
                  Text.of(
                      "การป้องกันการใช้จ่ายงบประมาณโดยมิชอบและการเบิกจ่ายอันเป็นเท็จ",
                      "Prevention of improper spending and false claims"))
              .guideline(
                  Text.of(
                      "สร้างความเข้าใจเรื่องการใช้จ่ายงบประมาณอย่างคุ้มค่าและเป็นไปตามวัตถุประสงค์ ควบคู่กับการสุ่มตรวจการเบิกจ่าย",
                      "Promote value for money and spending for its purpose, and verify disbursements by sample."))
              .step(
                  FINANCE,
                  3,
                  "จัดทำเอกสารข้อพึงปฏิบัติและข้อห้ามในการเบิกจ่ายจากข้อทักท้วงที่เคยได้รับ",
                  "Prepare a sheet of do's and don'ts of disbursement from earlier audit remarks.")
              .step(
                  FINANCE,
                  5,
                  "ชี้แจงระเบียบการเบิกจ่ายและกรณีตัวอย่างแก่บุคลากรทุกส่วนงาน",
                  "Explain the rules of disbursement and sample cases to the staff of all units.")
              .step(
                  INTERNAL_AUDIT,
                  8,
                  "สุ่มตรวจฎีกาและหลักฐานการเบิกจ่าย แล้วแจ้งผลให้ส่วนงานแก้ไข",
                  "Verify payment requests and supporting documents by sample and notify the units of what to correct.")
              .step(
                  FINANCE,
                  11,
                  "รายงานผลการสุ่มตรวจและการแก้ไขต่อผู้บริหาร",
                  "Report the checks and the corrections to the executive.")
              .lead(FINANCE)
              .support(INTERNAL_AUDIT, EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("เอกสารข้อพึงปฏิบัติและข้อห้าม", "Sheet of do's and don'ts")
              .keep("บันทึกการสุ่มตรวจฎีกา", "Record of the payment requests verified")
              .effort(2)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564, "2")
              .build(),
          MeasureTemplate.builder()
              .id("spending-reports")
              .serves(2562, 2569, "2")
              .serves(2563, 2565, "O19", "O20")
              .serves(2563, 2566, "9.3")
              .serves(2567, 2569, "9.2")
              .touches(2563, 2566, "I8")
              .title(
                  Text.of(
                      "การรายงานผลการใช้จ่ายงบประมาณรอบ 6 เดือนและประจำปี",
                      "Half-year and annual spending reports"))
              .guideline(
                  Text.of(
                      "เผยแพร่ผลการใช้จ่ายงบประมาณเทียบกับแผน ยอดคงเหลือ ปัญหา และแนวทางแก้ไขตามกำหนดเวลา",
                      "Publish spending against the plan, what remains, the problems and their solutions, on time."))
              .step(
                  FINANCE,
                  3,
                  "เผยแพร่รายงานผลการใช้จ่ายงบประมาณประจำปีของปีที่ผ่านมา",
                  "Publish the annual spending report of the previous year.")
              .step(
                  FINANCE,
                  7,
                  "เผยแพร่รายงานผลการใช้จ่ายงบประมาณรอบ 6 เดือนของปีปัจจุบัน",
                  "Publish this year's half-year spending report.")
              .step(
                  FINANCE,
                  9,
                  "เสนอผู้บริหารเร่งรัดรายการที่เบิกจ่ายล่าช้ากว่าแผน",
                  "Propose to the executive how to speed up items that are behind the plan.")
              .lead(FINANCE)
              .support(PUBLIC_RELATIONS, EXECUTIVE)
              .rounds(6, 12)
              .keep(
                  "รายงานรอบ 6 เดือนและประจำปีที่เผยแพร่บนเว็บไซต์",
                  "Half-year and annual reports on the website")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "2")
              .drawnFrom("muang-kaset", 2566, "O10", "O11", "O12", "9.3")
              .build(),
          MeasureTemplate.builder()
              .id("procurement-transparency-measures")
              .serves(2562, 2569, "2")
              .serves(2563, 2566, "I11")
              .touches(2567, 2569, "9.3")
              .title(
                  Text.of(
                      "มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง",
                      "Measures for transparency in procurement"))
              .guideline(
                  Text.of(
                      "กำหนดมาตรการป้องกันผลประโยชน์ทับซ้อนและการเอื้อประโยชน์แก่ผู้ประกอบการ และถือปฏิบัติในการจัดซื้อจัดจ้างทุกวิธี",
                      "Prevent conflicts of interest and the favouring of suppliers, in every method of procurement."))
              .step(
                  PROCUREMENT,
                  1,
                  "จัดทำร่างมาตรการ โดยให้หน่วยตรวจสอบภายในให้ความเห็น",
                  "Draft the measures and obtain the opinion of internal audit.")
              .step(
                  EXECUTIVE,
                  2,
                  "ประกาศใช้มาตรการและแจ้งเวียนผู้เกี่ยวข้อง",
                  "Announce the measures and circulate them to all concerned.")
              .step(
                  PROCUREMENT,
                  3,
                  "จัดให้คณะกรรมการและเจ้าหน้าที่พัสดุรับรองการไม่มีส่วนได้เสียทุกโครงการ",
                  "Have committee members and procurement officers declare for every project that they have no interest in it.")
              .step(
                  INTERNAL_AUDIT,
                  8,
                  "สุ่มตรวจโครงการจัดซื้อจัดจ้างตามมาตรการและรายงานผู้บริหาร",
                  "Audit a sample of projects against the measures and report to the executive.")
              .lead(PROCUREMENT)
              .support(FINANCE, INTERNAL_AUDIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("ประกาศมาตรการ", "Announcement of the measures")
              .keep("แบบรับรองการไม่มีส่วนได้เสีย", "Declarations of no interest")
              .keep("รายงานผลการสุ่มตรวจโครงการ", "Report on the projects audited")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "10")
              .build());

  private BudgetTemplates() {}
}
