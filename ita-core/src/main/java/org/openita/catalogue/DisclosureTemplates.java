package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.MONTHLY;
import static org.openita.catalogue.Recurrence.QUARTERLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.FINANCE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.PLANNING;
import static org.openita.catalogue.UnitRole.PROCUREMENT;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the disclosure of information: indicator 9. */
final class DisclosureTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("basic-information-current")
              .serves(2562, 2569, "9")
              .serves(2563, 2569, "9.1")
              .serves(2563, 2565, "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O9")
              .title(
                  Text.of(
                      "การปรับปรุงข้อมูลพื้นฐานของหน่วยงานให้เป็นปัจจุบัน",
                      "Basic information kept current"))
              .guideline(
                  Text.of(
                      "ข้อมูลโครงสร้าง ผู้บริหาร หน้าที่และอำนาจ แผน การติดต่อ กฎหมาย และข่าวประชาสัมพันธ์บนเว็บไซต์ครบถ้วน ถูกต้อง และเป็นปัจจุบัน",
                      "Structure, executives, duties and powers, plans, contacts, laws and news on the website are complete, correct and current."))
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "ตรวจสอบข้อมูลรายข้อเทียบกับองค์ประกอบของเกณฑ์การประเมินประจำปี",
                  "Check the information item by item against the criteria of the year.")
              .step(
                  EVERY_UNIT,
                  3,
                  "ส่วนงานเจ้าของข้อมูลแก้ไขข้อมูลที่ขาดหรือไม่เป็นปัจจุบัน",
                  "The owning units correct what is missing or outdated.")
              .step(
                  PUBLIC_RELATIONS,
                  5,
                  "ตรวจสอบซ้ำก่อนช่วงการประเมินและบันทึกหลักฐานหน้าเว็บไซต์",
                  "Check again before the assessment period and keep proof of the pages.")
              .recurring(
                  PUBLIC_RELATIONS,
                  QUARTERLY,
                  12,
                  "ทบทวนความเป็นปัจจุบันของข้อมูลทุกไตรมาสและแจ้งส่วนงานแก้ไข",
                  "Review every quarter whether the information is current and notify the units of what to correct.")
              .lead(PUBLIC_RELATIONS)
              .support(CLERK, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep("แบบตรวจสอบรายข้อพร้อมวันที่ตรวจ", "Dated checklist")
              .keep("ภาพหน้าเว็บไซต์", "Screenshots")
              .effort(1)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "9")
              .build(),
          MeasureTemplate.builder()
              .id("web-duty-order")
              .serves(2562, 2569, "9")
              .touches(2562, 2569, "7")
              .touches(2563, 2566, "E6")
              .touches(2563, 2569, "9.1")
              .title(
                  Text.of(
                      "คำสั่งมอบหมายผู้รับผิดชอบเผยแพร่และกลั่นกรองข้อมูล",
                      "Order on who publishes and who checks information"))
              .guideline(
                  Text.of(
                      "ทุกส่วนงานมีผู้รับผิดชอบเผยแพร่ข้อมูลของตน หัวหน้าส่วนงานกลั่นกรองความถูกต้องก่อนเผยแพร่ และปรับปรุงข้อมูลที่ไม่เป็นปัจจุบันโดยเร็ว",
                      "Every unit has someone who publishes its information, its head checks it before publication, and outdated information is corrected promptly."))
              .step(
                  EXECUTIVE,
                  1,
                  "ออกคำสั่งมอบหมายผู้เผยแพร่และผู้กลั่นกรองข้อมูลเป็นรายส่วนงาน",
                  "Issue the order that names who publishes and who checks in each unit.")
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "ชี้แจงขั้นตอนการเผยแพร่และองค์ประกอบข้อมูลตามเกณฑ์การประเมิน",
                  "Brief them on the procedure and on the information that the criteria require.")
              .recurring(
                  EVERY_UNIT,
                  MONTHLY,
                  12,
                  "ตรวจสอบข้อมูลของส่วนงานบนเว็บไซต์ทุกเดือนและแก้ไขให้เป็นปัจจุบัน",
                  "Check the unit's information on the website every month and bring it up to date.")
              .step(
                  PUBLIC_RELATIONS,
                  12,
                  "สรุปผลการตรวจสอบและข้อมูลที่แก้ไขเสนอผู้บริหาร",
                  "Summarise the checks and corrections for the executive.")
              .lead(PUBLIC_RELATIONS)
              .support(EXECUTIVE, EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep("คำสั่งมอบหมาย", "Order of assignment")
              .keep("บันทึกการตรวจสอบข้อมูล", "Records of the checks")
              .effort(1)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "7", "9")
              .build(),
          MeasureTemplate.builder()
              .id("public-information-measures")
              .serves(2562, 2569, "9")
              .touches(2562, 2569, "7")
              .touches(2563, 2566, "E7")
              .touches(2563, 2569, "9.1")
              .title(
                  Text.of(
                      "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
                      "Measures for publishing information to the public"))
              .guideline(
                  Text.of(
                      "กำหนดข้อมูลที่ต้องเปิดเผย ผู้รับผิดชอบ ระยะเวลา และช่องทาง ตามกฎหมายว่าด้วยข้อมูลข่าวสารของราชการและเกณฑ์การประเมิน",
                      "Set what must be disclosed, by whom, when and where, under the law on official information and the criteria of the assessment."))
              .step(
                  CLERK,
                  1,
                  "จัดทำบัญชีข้อมูลที่ต้องเปิดเผยพร้อมผู้รับผิดชอบและกำหนดเวลา",
                  "List what must be disclosed, with the responsible units and times.")
              .step(
                  EXECUTIVE,
                  2,
                  "ประกาศมาตรการและแจ้งเวียนทุกส่วนงาน",
                  "Announce the measures and circulate them to all units.")
              .step(
                  EVERY_UNIT,
                  4,
                  "เผยแพร่ข้อมูลให้ครบถ้วนตามบัญชี",
                  "Publish everything on the list.")
              .step(
                  PUBLIC_RELATIONS,
                  6,
                  "ตรวจสอบสถานะข้อมูลรายข้อและรายงานข้อมูลที่ยังขาดต่อผู้บริหาร",
                  "Check each entry and report what is missing to the executive.")
              .lead(CLERK)
              .support(PUBLIC_RELATIONS, EVERY_UNIT, EXECUTIVE)
              .rounds(3, 6, 9, 12)
              .keep("ประกาศมาตรการ", "Announcement of the measures")
              .keep("บัญชีข้อมูลพร้อมที่อยู่หน้าเว็บไซต์", "List with the addresses of the pages")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "9")
              .drawnFrom("nadong", 2566, "7")
              .drawnFrom("sa-khwan", 2564, "9")
              .build(),
          MeasureTemplate.builder()
              .id("operating-plan-cycle")
              .serves(2563, 2569, "9.2")
              .serves(2563, 2565, "O10", "O11", "O12")
              .touches(2562, 2569, "9")
              .title(
                  Text.of(
                      "แผนการดำเนินงานประจำปีและการรายงานผล",
                      "Annual operating plan and its reports"))
              .guideline(
                  Text.of(
                      "จัดทำแผนการดำเนินงานที่ระบุโครงการ งบประมาณ และระยะเวลา และรายงานผลรอบ 6 เดือนและประจำปีตามกำหนด",
                      "Prepare an operating plan with projects, budget and times, and publish half-year and annual reports on time."))
              .step(
                  PLANNING,
                  1,
                  "รวบรวมแผนของทุกส่วนงานเป็นแผนการดำเนินงานประจำปีและเผยแพร่",
                  "Join the plans of all units into the annual operating plan and publish it.")
              .step(
                  PLANNING,
                  3,
                  "เผยแพร่รายงานผลการดำเนินงานประจำปีของปีที่ผ่านมา",
                  "Publish the annual report of the previous year.")
              .step(
                  PLANNING,
                  7,
                  "เผยแพร่รายงานการกำกับติดตามรอบ 6 เดือน",
                  "Publish the half-year report.")
              .lead(PLANNING)
              .support(CLERK, EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("แผนและรายงานที่เผยแพร่บนเว็บไซต์", "Plan and reports on the website")
              .effort(3)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566, "O10", "O11", "O12")
              .build(),
          MeasureTemplate.builder()
              .id("procurement-disclosure")
              .serves(2563, 2569, "9.3")
              .serves(2563, 2565, "O21", "O22", "O23", "O24")
              .touches(2562, 2569, "2", "9")
              .touches(2563, 2566, "I11")
              .title(
                  Text.of(
                      "การเปิดเผยข้อมูลการจัดซื้อจัดจ้างตลอดปีงบประมาณ",
                      "Disclosure of procurement throughout the year"))
              .guideline(
                  Text.of(
                      "เปิดเผยแผน ประกาศ ผลการจัดซื้อจัดจ้างแต่ละเดือน และรายงานประจำปีให้ครบถ้วนและเป็นปัจจุบัน",
                      "Disclose the plan, the notices, each month's results and the annual report, complete and current."))
              .step(
                  PROCUREMENT,
                  1,
                  "เผยแพร่แผนการจัดซื้อจัดจ้างประจำปี",
                  "Publish the annual procurement plan.")
              .step(
                  PROCUREMENT,
                  3,
                  "เผยแพร่รายงานสรุปผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                  "Publish the summary of the previous year.")
              .recurring(
                  PROCUREMENT,
                  MONTHLY,
                  12,
                  "เผยแพร่ประกาศและสรุปผลการจัดซื้อจัดจ้างทุกเดือน แม้เดือนที่ไม่มีรายการ",
                  "Publish notices and a summary every month, even where there was no procurement.")
              .lead(PROCUREMENT)
              .support(FINANCE, PUBLIC_RELATIONS)
              .rounds(3, 6, 9, 12)
              .keep("แผน ประกาศ และสรุปผลครบทั้ง 12 เดือน", "Plan, notices and twelve summaries")
              .keep("รายงานสรุปผลประจำปี", "Annual summary")
              .effort(3)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566, "O21", "O22", "O23", "O24")
              .build(),
          MeasureTemplate.builder()
              .id("hr-policy-and-criteria")
              .serves(2563, 2569, "9.4")
              .serves(2563, 2565, "O25", "O27")
              .touches(2562, 2569, "3", "9")
              .touches(2563, 2566, "I13", "I18")
              .title(
                  Text.of(
                      "นโยบายและหลักเกณฑ์การบริหารทรัพยากรบุคคล",
                      "Human-resource policy and criteria"))
              .guideline(
                  Text.of(
                      "มีนโยบายการบริหารทรัพยากรบุคคลที่ชัดเจน และหลักเกณฑ์การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล และให้คุณให้โทษที่ใช้บังคับอยู่ครบถ้วน",
                      "Have a clear human-resource policy and, in force, all criteria for recruitment, appointment, development, appraisal, reward and discipline."))
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "เผยแพร่นโยบายหรือแผนการบริหารทรัพยากรบุคคลของผู้บริหารปัจจุบัน",
                  "Publish the present executive's human-resource policy or plan.")
              .step(
                  HUMAN_RESOURCES,
                  3,
                  "ทบทวนหลักเกณฑ์ให้ครบทุกด้านและจัดทำหลักเกณฑ์ที่ยังขาด",
                  "Review the criteria for completeness and draw up what is missing.")
              .step(
                  HUMAN_RESOURCES,
                  4,
                  "เผยแพร่บนเว็บไซต์และแจ้งบุคลากรทราบ",
                  "Publish them on the website and inform the staff.")
              .lead(HUMAN_RESOURCES)
              .support(CLERK, EXECUTIVE)
              .rounds(6, 12)
              .keep("นโยบายและหลักเกณฑ์ที่เผยแพร่บนเว็บไซต์", "Policy and criteria on the website")
              .effort(2)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564, "O25", "O27")
              .drawnFrom("muang-kaset", 2566, "9.4")
              .build(),
          MeasureTemplate.builder()
              .id("hr-action-reports")
              .serves(2563, 2569, "9.4")
              .serves(2563, 2565, "O26", "O28")
              .touches(2562, 2569, "9")
              .title(
                  Text.of(
                      "การดำเนินการและรายงานผลการบริหารทรัพยากรบุคคล",
                      "Human-resource actions and reports"))
              .guideline(
                  Text.of(
                      "แสดงการดำเนินการตามนโยบายในปีปัจจุบัน และรายงานผลของปีที่ผ่านมาพร้อมข้อมูลสถิติและการวิเคราะห์",
                      "Show this year's actions under the policy, and report last year's results with statistics and analysis."))
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "เผยแพร่รายงานผลการบริหารทรัพยากรบุคคลของปีที่ผ่านมาพร้อมการวิเคราะห์",
                  "Publish last year's report with its analysis.")
              .step(
                  HUMAN_RESOURCES,
                  6,
                  "รวบรวมสถิติอัตรากำลัง การบรรจุแต่งตั้ง และการพัฒนาบุคลากร",
                  "Compile statistics on staffing, appointments and training.")
              .step(
                  HUMAN_RESOURCES,
                  7,
                  "เผยแพร่รายงานผลรอบ 6 เดือนของปีปัจจุบัน",
                  "Publish this year's half-year report.")
              .lead(HUMAN_RESOURCES)
              .support(CLERK, EXECUTIVE)
              .rounds(6, 12)
              .keep("รายงานประจำปีและรายงานรอบ 6 เดือน", "Annual and half-year reports")
              .keep("ตารางสถิติบุคลากร", "Tables of staff statistics")
              .effort(2)
              .usefulness(3)
              .drawnFrom("nong-chok", 2564, "O26", "O28")
              .drawnFrom("muang-kaset", 2566, "9.4")
              .build());

  private DisclosureTemplates() {}
}
