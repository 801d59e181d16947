package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Templates that serve what is published: indicators 9 and 10. */
final class OpenDataTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("basic-information-current")
              .serves(2562, 2568, "9")
              .serves(2563, 2568, "9.1")
              .serves(2563, 2565, "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O9")
              .title(
                  Text.of(
                      "ข้อมูลพื้นฐานของหน่วยงานที่เป็นปัจจุบัน", "Basic information kept current"))
              .guideline(
                  Text.of(
                      "โครงสร้าง ผู้บริหาร อำนาจหน้าที่ แผนพัฒนา การติดต่อ กฎหมาย ข่าว และสื่อสังคมออนไลน์ ครบและตรงกับความจริงวันนี้",
                      "Structure, executives, powers and duties, development plan, contacts, laws, news and social media: complete and true today."))
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  2,
                  "ตรวจทีละรายการเทียบเกณฑ์ของปี",
                  "Check entry by entry against the year's criteria.")
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "ส่วนเจ้าของข้อมูลแก้สิ่งที่ขาดหรือเก่า",
                  "The owning units mend what is missing or old.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  5,
                  "ตรวจซ้ำก่อนเปิดรับการประเมินและเก็บภาพหน้าจอ",
                  "Check again before the assessment opens and keep screenshots.")
              .lead(UnitRole.PUBLIC_RELATIONS)
              .support(UnitRole.CLERK, UnitRole.EVERY_UNIT)
              .rounds(3, 6, 12)
              .keep("แบบตรวจรายการพร้อมวันที่", "Checklist with dates")
              .keep("ภาพหน้าจอ", "Screenshots")
              .effort(1)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("operating-plan-cycle")
              .serves(2562, 2568, "9")
              .serves(2563, 2568, "9.2")
              .serves(2563, 2565, "O10", "O11", "O12")
              .title(
                  Text.of(
                      "แผนดำเนินงานประจำปีและรายงานผล",
                      "Operating plan of the year and its reports"))
              .guideline(
                  Text.of(
                      "ทุกส่วนเขียนแผนของตนเมื่อมีงบประมาณ แล้วรายงานผลครึ่งปีและทั้งปีให้ตรงเวลา",
                      "Every unit writes its plan once there is a budget, and reports half-year and annual results on time."))
              .step(
                  UnitRole.EVERY_UNIT,
                  1,
                  "ส่วนงานส่งแผนที่มีโครงการ เงิน และเวลา แล้วรวมเป็นแผนหน่วยงาน",
                  "Units send plans with projects, money and time, and they are joined into one.")
              .step(
                  UnitRole.CLERK,
                  3,
                  "เผยแพร่รายงานผลทั้งปีของปีก่อน",
                  "Publish the annual report of the year before.")
              .step(
                  UnitRole.CLERK, 7, "เผยแพร่รายงานผลรอบ 6 เดือน", "Publish the half-year report.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("แผนและรายงานบนเว็บไซต์", "Plan and reports on the website")
              .effort(3)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("hr-action-reports")
              .serves(2562, 2568, "9")
              .serves(2563, 2568, "9.4")
              .serves(2563, 2565, "O26", "O28")
              .title(
                  Text.of(
                      "การดำเนินการและรายงานผลด้านบุคลากร", "Human-resource actions and reports"))
              .guideline(
                  Text.of(
                      "แสดงว่าทำอะไรตามนโยบายในปีนี้ และรายงานผลปีก่อนพร้อมตัวเลขและการวิเคราะห์",
                      "Show what is done under the policy this year, and report last year's results with figures and analysis."))
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  2,
                  "เผยแพร่รายงานผลของปีก่อนพร้อมวิเคราะห์",
                  "Publish last year's report with its analysis.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  6,
                  "เก็บสถิติอัตรากำลัง การบรรจุ และการอบรม",
                  "Keep figures on staffing, appointments and training.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  7,
                  "เผยแพร่รายงานรอบ 6 เดือนของปีนี้",
                  "Publish this year's half-year report.")
              .lead(UnitRole.HUMAN_RESOURCES)
              .support(UnitRole.CLERK, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("รายงานปีก่อนและรอบ 6 เดือน", "Annual and half-year reports")
              .keep("ตารางสถิติบุคลากร", "Tables of staff figures")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("ita-analysis-and-measures")
              .serves(2562, 2568, "10")
              .serves(2563, 2568, "10.2")
              .serves(2563, 2565, "O42")
              .title(
                  Text.of(
                      "วิเคราะห์ผล ITA และกำหนดมาตรการที่ตรงกับผล",
                      "Analyse the ITA result and set measures that follow from it"))
              .guideline(
                  Text.of(
                      "ใช้คะแนนปีก่อนชี้จุดอ่อนเร่งด่วนและเรื่องที่ต้องพัฒนาของแต่ละเครื่องมือ แล้วให้ทุกมาตรการมีผู้รับผิดชอบ ขั้นตอน เวลา และการติดตาม",
                      "From last year's scores name the urgent weaknesses and what to develop in each instrument, and give every measure an owner, steps, times and follow-up."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "ระบุปีและคะแนนที่ใช้ จุดแข็ง จุดอ่อน และเรื่องที่ต้องพัฒนา",
                  "State year and scores used, strengths, weaknesses and what to develop.")
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "ประชุมทุกส่วนตกลงมาตรการและผู้รับผิดชอบ",
                  "Meet with all units and agree on measures and owners.")
              .step(UnitRole.EXECUTIVE, 4, "ลงนามและเผยแพร่", "Sign and publish it.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(3, 6, 12)
              .keep("รายงานวิเคราะห์และมาตรการที่ลงนาม", "Signed analysis and measures")
              .keep("ที่อยู่หน้าที่เผยแพร่", "Address where it is published")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("ita-measures-report")
              .serves(2562, 2568, "10")
              .serves(2563, 2568, "10.2")
              .serves(2563, 2565, "O43")
              .title(
                  Text.of("รายงานผลตามมาตรการที่กำหนด", "Report what was done under the measures"))
              .guideline(
                  Text.of(
                      "ให้มาตรการที่กำหนดไว้เกิดขึ้นจริงในปีนี้ รายงานผลทีละข้อพร้อมหลักฐานและสิ่งที่เปลี่ยนไป",
                      "Carry out this year what the measures say, and report each with evidence and what changed."))
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "เก็บผลและหลักฐานรายมาตรการรอบ 6 เดือน",
                  "Collect results and evidence, measure by measure, at six months.")
              .step(UnitRole.CLERK, 7, "เผยแพร่รายงานความก้าวหน้า", "Publish the progress report.")
              .step(
                  UnitRole.CLERK,
                  12,
                  "สรุปผลทั้งปี ผลลัพธ์ และข้อเสนอปีหน้า",
                  "Sum up the year's results, outcomes and suggestions for next year.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("รายงานรอบ 6 และ 12 เดือน", "Reports at six and twelve months")
              .keep("หลักฐานรายมาตรการ", "Evidence for each measure")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nadong", 2566)
              .build());

  private OpenDataTemplates() {}
}
