package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.QUARTERLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.FINANCE;
import static org.openita.catalogue.UnitRole.INTEGRITY;
import static org.openita.catalogue.UnitRole.INTERNAL_AUDIT;
import static org.openita.catalogue.UnitRole.PLANNING;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about solving corruption: indicator 5. */
final class AntiCorruptionTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("corruption-complaints")
              .serves(2562, 2569, "5")
              .serves(2563, 2566, "I27", "I28", "I30")
              .serves(2563, 2565, "O29", "O30", "O31")
              .serves(2563, 2569, "9.5")
              .touches(2562, 2569, "7")
              .touches(2563, 2566, "E10")
              .title(
                  Text.of(
                      "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                      "Handling of corruption complaints"))
              .guideline(
                  Text.of(
                      "จัดให้มีช่องทางร้องเรียนที่สะดวกและปกปิดข้อมูลผู้แจ้งเบาะแส มีผู้รับผิดชอบและกำหนดเวลาที่ชัดเจน และแจ้งผลให้ผู้ร้องเรียนทราบ",
                      "Provide convenient channels that keep informants confidential, with an officer in charge and time limits, and inform complainants of the outcome."))
              .step(
                  INTEGRITY,
                  2,
                  "จัดทำแนวปฏิบัติการรับเรื่อง ตรวจสอบ แจ้งผล และคุ้มครองผู้แจ้งเบาะแส พร้อมกำหนดระยะเวลา",
                  "Issue a procedure for receiving, examining and answering complaints and for protecting informants, with time limits.")
              .step(
                  INTEGRITY,
                  3,
                  "เปิดช่องทางร้องเรียนออนไลน์ที่แยกจากเรื่องร้องเรียนทั่วไป และแต่งตั้งผู้รับผิดชอบ",
                  "Open an online channel separate from general complaints and appoint the officer in charge.")
              .step(
                  INTEGRITY,
                  7,
                  "เผยแพร่ข้อมูลสถิติเรื่องร้องเรียนการทุจริต แม้ในกรณีที่ไม่มีเรื่องร้องเรียน",
                  "Publish the statistics of corruption complaints, even where there were none.")
              .step(
                  INTEGRITY,
                  11,
                  "นำข้อเท็จจริงที่พบไปปรับปรุงการปฏิบัติงาน ดำเนินการทางวินัย และรายงานผู้บริหาร",
                  "Use the findings to improve the work and take disciplinary action, and report to the executive.")
              .lead(INTEGRITY)
              .support(CLERK, PUBLIC_RELATIONS, EXECUTIVE)
              .rounds(3, 6, 9, 12)
              .keep("แนวปฏิบัติและคำสั่งแต่งตั้งผู้รับผิดชอบ", "Procedure and order of appointment")
              .keep("หน้าเว็บไซต์ของช่องทางร้องเรียน", "Web page of the channel")
              .keep("สถิติเรื่องร้องเรียนการทุจริต", "Statistics of corruption complaints")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "O30")
              .drawnFrom("nadong", 2566, "7")
              .build(),
          MeasureTemplate.builder()
              .id("anti-corruption-plan")
              .serves(2562, 2569, "5", "10")
              .serves(2563, 2566, "I26", "10.1")
              .serves(2567, 2569, "10.2")
              .serves(2563, 2565, "O39", "O40", "O41")
              .title(
                  Text.of(
                      "แผนปฏิบัติการป้องกันการทุจริตและการรายงานผล",
                      "Action plan against corruption and its reports"))
              .guideline(
                  Text.of(
                      "จัดทำแผนปฏิบัติการป้องกันการทุจริตที่ชัดเจนพร้อมงบประมาณและผู้รับผิดชอบ เปิดเผยต่อสาธารณะ และรายงานผลตามรอบเวลาพร้อมปัญหา อุปสรรค และข้อเสนอแนะ",
                      "Have a clear plan with budget and responsible units, open to the public, and report on time with problems and suggestions."))
              .step(
                  INTEGRITY,
                  2,
                  "จัดทำหรือทบทวนแผนปฏิบัติการประจำปี เสนอผู้บริหารอนุมัติ และเผยแพร่",
                  "Prepare or review the annual plan, have it approved by the executive and publish it.")
              .step(
                  INTEGRITY,
                  3,
                  "เผยแพร่รายงานผลการดำเนินการประจำปีของปีที่ผ่านมา",
                  "Publish the annual report of the previous year.")
              .step(
                  INTEGRITY,
                  7,
                  "เผยแพร่รายงานการกำกับติดตามรอบ 6 เดือน",
                  "Publish the half-year report.")
              .step(
                  INTEGRITY,
                  11,
                  "ประเมินความสำเร็จของแผนและเสนอข้อปรับปรุงสำหรับปีถัดไป",
                  "Evaluate the plan and propose improvements for the next year.")
              .lead(INTEGRITY)
              .support(CLERK, PLANNING, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("แผนปฏิบัติการที่เผยแพร่บนเว็บไซต์", "Plan on the website")
              .keep("รายงานรอบ 6 เดือนและรายงานประจำปี", "Half-year and annual reports")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "O41")
              .drawnFrom("nadong", 2566, "10")
              .build(),
          MeasureTemplate.builder()
              .id("integrity-measures-circulated")
              .serves(2562, 2569, "5")
              .serves(2563, 2566, "I26")
              .touches(2563, 2566, "I25")
              .title(
                  Text.of(
                      "การทบทวนและถ่ายทอดมาตรการป้องกันการทุจริตสู่บุคลากร",
                      "Review and circulation of measures against corruption"))
              .guideline(
                  Text.of(
                      "ทบทวนมาตรการป้องกันการทุจริตเป็นประจำทุกปี และสื่อสารให้บุคลากรรับทราบว่าผู้บริหารให้ความสำคัญอย่างจริงจัง",
                      "Review the measures against corruption each year and show the staff that the executive is committed to them."))
              .step(
                  INTEGRITY,
                  3,
                  "ทบทวนมาตรการจากผลการประเมินและเหตุการณ์ที่เกิดขึ้นจริง",
                  "Review the measures in the light of the assessment and of actual cases.")
              .step(
                  EXECUTIVE,
                  4,
                  "ลงนามมาตรการและชี้แจงต่อบุคลากรด้วยตนเอง",
                  "Sign the measures and explain them to the staff in person.")
              .step(
                  INTEGRITY,
                  5,
                  "แจ้งเวียนทุกส่วนงานและเผยแพร่บนเว็บไซต์",
                  "Circulate the measures to all units and publish them on the website.")
              .step(
                  INTEGRITY,
                  10,
                  "สำรวจการรับรู้ของบุคลากรและรายงานผู้บริหาร",
                  "Survey the staff's awareness and report to the executive.")
              .lead(INTEGRITY)
              .support(CLERK, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("มาตรการที่ลงนามและหนังสือแจ้งเวียน", "Signed measures and circular")
              .keep("ผลการสำรวจการรับรู้", "Results of the awareness survey")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "5")
              .build(),
          MeasureTemplate.builder()
              .id("audit-findings-followed-up")
              .serves(2562, 2569, "5")
              .serves(2563, 2566, "I29")
              .touches(2562, 2569, "2")
              .touches(2563, 2566, "I28", "I9", "I10")
              .title(
                  Text.of(
                      "การนำผลการตรวจสอบภายในและภายนอกไปปรับปรุงการทำงาน",
                      "Follow-up of internal and external audit findings"))
              .guideline(
                  Text.of(
                      "รวบรวมข้อตรวจพบจากหน่วยตรวจสอบภายในและหน่วยงานตรวจสอบภายนอก กำหนดผู้แก้ไขและกำหนดเวลา และติดตามจนแล้วเสร็จ",
                      "Collect the findings of internal and external auditors, assign who corrects them by when, and follow them up until they are closed."))
              .step(
                  INTERNAL_AUDIT,
                  2,
                  "จัดทำทะเบียนข้อตรวจพบและข้อเสนอแนะที่ยังไม่ได้แก้ไข",
                  "Draw up a register of open findings and recommendations.")
              .step(
                  EVERY_UNIT,
                  4,
                  "กำหนดแนวทางแก้ไข ผู้รับผิดชอบ และกำหนดเวลาของแต่ละข้อ",
                  "Decide how, by whom and by when each is corrected.")
              .recurring(
                  INTERNAL_AUDIT,
                  QUARTERLY,
                  12,
                  "ติดตามสถานะการแก้ไขทุกไตรมาสและเสนอผู้บริหารสั่งการในเรื่องที่ล่าช้า",
                  "Follow up the corrections every quarter and refer delays to the executive for instructions.")
              .step(
                  INTERNAL_AUDIT,
                  12,
                  "รายงานผลการแก้ไขต่อผู้บริหารและแจ้งบุคลากรทราบ",
                  "Report the corrections to the executive and inform the staff.")
              .lead(INTERNAL_AUDIT)
              .support(FINANCE, EXECUTIVE, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep("ทะเบียนข้อตรวจพบและสถานะการแก้ไข", "Register of findings and their status")
              .keep("รายงานต่อผู้บริหาร", "Report to the executive")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("executive-participation")
              .serves(2563, 2566, "I25")
              .serves(2563, 2565, "O35")
              .touches(2562, 2569, "5", "10")
              .touches(2563, 2566, "10.1")
              .touches(2567, 2569, "10.2")
              .title(
                  Text.of(
                      "การมีส่วนร่วมของผู้บริหารในการส่งเสริมคุณธรรมและความโปร่งใส",
                      "Executive participation in promoting integrity"))
              .guideline(
                  Text.of(
                      "ผู้บริหารสูงสุดเข้าร่วมและสั่งการด้วยตนเองในกิจกรรมการต่อต้านการทุจริต และสื่อสารนโยบายต่อบุคลากรและประชาชน",
                      "The chief executive takes part in person in activities against corruption and communicates the policy to staff and citizens."))
              .step(
                  EXECUTIVE,
                  2,
                  "กำหนดนโยบายและปฏิทินการมีส่วนร่วมของผู้บริหารตลอดปี",
                  "Set the policy and the year's calendar of executive participation.")
              .step(
                  EXECUTIVE,
                  6,
                  "เป็นประธานการประชุมติดตามการป้องกันการทุจริตและมอบข้อสั่งการ",
                  "Chair the follow-up meeting on prevention of corruption and give instructions.")
              .step(
                  PUBLIC_RELATIONS,
                  7,
                  "เผยแพร่การมีส่วนร่วมของผู้บริหารพร้อมภาพและข้อสั่งการ",
                  "Publish the executive's participation with pictures and the instructions given.")
              .step(
                  INTEGRITY,
                  11,
                  "รายงานผลการปฏิบัติตามข้อสั่งการ",
                  "Report on the instructions carried out.")
              .lead(EXECUTIVE)
              .support(INTEGRITY, PUBLIC_RELATIONS)
              .rounds(6, 12)
              .keep("รายงานการประชุมและข้อสั่งการ", "Minutes and instructions")
              .keep("หลักฐานการเผยแพร่", "Proof of publication")
              .effort(1)
              .usefulness(4)
              .build());

  private AntiCorruptionTemplates() {}
}
