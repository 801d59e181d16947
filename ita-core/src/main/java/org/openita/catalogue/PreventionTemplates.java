package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.HALF_YEARLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.INTEGRITY;
import static org.openita.catalogue.UnitRole.INTERNAL_AUDIT;
import static org.openita.catalogue.UnitRole.PLANNING;
import static org.openita.catalogue.UnitRole.PROCUREMENT;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the prevention of corruption: indicator 10. */
final class PreventionTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("corruption-risk-management")
              .serves(2562, 2569, "10")
              .serves(2563, 2569, "10.1")
              .serves(2563, 2565, "O36", "O37")
              .touches(2562, 2569, "5")
              .touches(2563, 2566, "I28")
              .title(
                  Text.of(
                      "การประเมินและบริหารจัดการความเสี่ยงการทุจริต",
                      "Assessment and management of corruption risks"))
              .guideline(
                  Text.of(
                      "ระบุ ประเมิน และจัดลำดับความเสี่ยงการทุจริตและการรับสินบน แล้วกำหนดและดำเนินมาตรการลดความเสี่ยงที่สำคัญ",
                      "Identify, assess and rank the risks of corruption and bribery, then decide on and carry out measures for the most important ones."))
              .step(
                  INTEGRITY,
                  3,
                  "ประเมินและจัดลำดับความเสี่ยงของการอนุมัติ อนุญาต การจัดซื้อจัดจ้าง และการบริหารงานบุคคล",
                  "Assess and rank the risks of approvals, permits, procurement and personnel management.")
              .step(
                  EXECUTIVE,
                  4,
                  "อนุมัติแผนบริหารจัดการความเสี่ยงพร้อมผู้รับผิดชอบ",
                  "Approve the risk management plan with those responsible.")
              .step(
                  EVERY_UNIT,
                  6,
                  "ดำเนินมาตรการลดความเสี่ยงในกระบวนงานของตน",
                  "Carry out the measures in their own processes.")
              .step(
                  INTEGRITY,
                  9,
                  "รายงานผลการจัดการความเสี่ยงและความเสี่ยงคงเหลือต่อผู้บริหาร และเผยแพร่",
                  "Report the results and the remaining risk to the executive, and publish them.")
              .lead(INTEGRITY)
              .support(CLERK, INTERNAL_AUDIT, EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("แบบประเมินความเสี่ยงการทุจริต", "Corruption risk assessment")
              .keep("รายงานผลการจัดการความเสี่ยง", "Report on risk management")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nadong", 2566, "10")
              .build(),
          MeasureTemplate.builder()
              .id("ita-analysis-and-measures")
              .serves(2562, 2569, "10")
              .serves(2563, 2569, "10.2")
              .serves(2563, 2565, "O42")
              .title(
                  Text.of(
                      "การวิเคราะห์ผลการประเมิน ITA และการกำหนดมาตรการ",
                      "Analysis of the ITA result and measures that follow from it"))
              .guideline(
                  Text.of(
                      "วิเคราะห์ผลคะแนนปีที่ผ่านมาเพื่อระบุจุดอ่อนเร่งด่วนและประเด็นที่ต้องพัฒนาของแต่ละเครื่องมือ และกำหนดมาตรการที่มีผู้รับผิดชอบ ขั้นตอน ระยะเวลา และการกำกับติดตามครบถ้วน",
                      "Name the urgent weaknesses and the issues to develop in each instrument from last year's scores, and set measures with those responsible, steps, times and monitoring."))
              .step(
                  PLANNING,
                  2,
                  "วิเคราะห์คะแนนปีที่ผ่านมารายเครื่องมือและรายตัวชี้วัด พร้อมระบุปีของข้อมูลที่ใช้",
                  "Analyse last year's scores by instrument and indicator, stating the year of the data.")
              .step(
                  CLERK,
                  3,
                  "จัดประชุมทุกส่วนงานเพื่อกำหนดมาตรการและผู้รับผิดชอบ",
                  "Meet with all units to decide on measures and those responsible.")
              .step(
                  EXECUTIVE,
                  4,
                  "ลงนามประกาศใช้มาตรการและเผยแพร่บนเว็บไซต์",
                  "Sign and announce the measures and publish them on the website.")
              .lead(CLERK)
              .support(PLANNING, EXECUTIVE, EVERY_UNIT)
              .rounds(3, 6, 12)
              .keep("รายงานการวิเคราะห์และมาตรการที่ลงนามแล้ว", "Signed analysis and measures")
              .keep("ที่อยู่หน้าเว็บไซต์ที่เผยแพร่", "Address of the page")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "O42")
              .drawnFrom("dong-muang", 2568, "5")
              .build(),
          MeasureTemplate.builder()
              .id("ita-measures-report")
              .serves(2562, 2569, "10")
              .serves(2563, 2569, "10.2")
              .serves(2563, 2565, "O43")
              .title(
                  Text.of(
                      "การกำกับติดตามและรายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                      "Monitoring and reporting of the integrity measures"))
              .guideline(
                  Text.of(
                      "ขับเคลื่อนมาตรการที่กำหนดไว้ให้เกิดผลในปีปัจจุบัน และรายงานผลเป็นรายมาตรการพร้อมหลักฐานและผลลัพธ์",
                      "Carry out this year what the measures say, and report measure by measure with evidence and outcomes."))
              .step(
                  EVERY_UNIT,
                  6,
                  "รายงานผลและหลักฐานรายมาตรการรอบ 6 เดือน",
                  "Report results and evidence for each measure at six months.")
              .step(
                  CLERK,
                  7,
                  "สรุปความก้าวหน้าเสนอผู้บริหารและเผยแพร่",
                  "Summarise progress for the executive and publish it.")
              .step(
                  CLERK,
                  12,
                  "สรุปผลประจำปี ผลลัพธ์ ปัญหา และข้อเสนอแนะสำหรับปีถัดไป",
                  "Summarise the year's results, outcomes, problems and suggestions for the next year.")
              .lead(CLERK)
              .support(EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("รายงานรอบ 6 เดือนและ 12 เดือน", "Reports at six and twelve months")
              .keep("หลักฐานรายมาตรการ", "Evidence for each measure")
              .effort(2)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564, "O43")
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("conflict-of-interest")
              .serves(2562, 2569, "10")
              .touches(2563, 2569, "10.1")
              .touches(2562, 2569, "2", "3")
              .touches(2563, 2566, "I9", "I11", "I18")
              .title(
                  Text.of(
                      "มาตรการป้องกันผลประโยชน์ทับซ้อนและการเอื้อประโยชน์แก่ผู้ประกอบการ",
                      "Measures against conflicts of interest and favouring suppliers"))
              .guideline(
                  Text.of(
                      "กำหนดให้เจ้าหน้าที่เปิดเผยส่วนได้เสียและถอนตัวจากการพิจารณาเรื่องที่ตนมีส่วนได้เสีย พร้อมการให้ความรู้และการสอบทาน",
                      "Officers disclose their interests and withdraw from matters in which they have one, supported by training and review."))
              .step(
                  INTEGRITY,
                  2,
                  "ออกแนวปฏิบัติและแบบเปิดเผยส่วนได้เสียสำหรับงานจัดซื้อจัดจ้าง งานอนุมัติอนุญาต และงานบุคคล",
                  "Issue guidelines and a disclosure form for procurement, approvals and personnel matters.")
              .step(
                  HUMAN_RESOURCES,
                  4,
                  "ให้ความรู้แก่บุคลากรเรื่องการแยกประโยชน์ส่วนตนกับประโยชน์ส่วนรวมด้วยกรณีตัวอย่าง",
                  "Train the staff to separate private from public interests, with sample cases.")
              .step(
                  INTERNAL_AUDIT,
                  9,
                  "สอบทานแบบเปิดเผยส่วนได้เสียเทียบกับคู่สัญญาและผู้ได้รับอนุญาต",
                  "Review the disclosures against contractors and permit holders.")
              .step(
                  INTEGRITY,
                  11,
                  "รายงานผลและกรณีที่ถอนตัวหรือแก้ไขต่อผู้บริหาร",
                  "Report the results, with withdrawals and corrections, to the executive.")
              .lead(INTEGRITY)
              .support(HUMAN_RESOURCES, PROCUREMENT, INTERNAL_AUDIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("แนวปฏิบัติและแบบเปิดเผยส่วนได้เสีย", "Guidelines and disclosure forms")
              .keep("รายงานผลการสอบทาน", "Report on the review")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("no-gift-policy")
              .serves(2563, 2566, "I5")
              .serves(2565, 2565, "O34")
              .serves(2567, 2569, "10.1")
              .touches(2562, 2569, "1", "10")
              .touches(2563, 2566, "10.1")
              .title(
                  Text.of(
                      "นโยบายไม่รับของขวัญและของกำนัลจากการปฏิบัติหน้าที่ (No Gift Policy)",
                      "No Gift Policy"))
              .guideline(
                  Text.of(
                      "ผู้บริหารสูงสุดประกาศนโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ และกำกับให้บุคลากรทุกคนถือปฏิบัติ",
                      "The chief executive announces that no gifts of any kind are accepted in connection with duties, and ensures that all staff comply."))
              .step(
                  EXECUTIVE,
                  3,
                  "ออกประกาศฉบับภาษาไทยและภาษาอังกฤษก่อนเทศกาลปีใหม่ และเผยแพร่บนเว็บไซต์",
                  "Announce it in Thai and English before the New Year and publish it on the website.")
              .step(
                  INTEGRITY,
                  5,
                  "เน้นย้ำนโยบายในที่ประชุมบุคลากรและปิดประกาศ ณ จุดให้บริการ",
                  "Reaffirm the policy at a staff meeting and display it at the service counter.")
              .step(
                  INTEGRITY,
                  7,
                  "รายงานผลตามนโยบายรอบ 6 เดือน รวมถึงการปฏิเสธหรือส่งคืนของขวัญ",
                  "Report on the policy at six months, including gifts refused or returned.")
              .step(
                  INTEGRITY,
                  12,
                  "รายงานผลตามนโยบายประจำปีและเผยแพร่",
                  "Report for the year and publish the report.")
              .lead(EXECUTIVE)
              .support(INTEGRITY, CLERK, EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "ประกาศฉบับภาษาไทยและภาษาอังกฤษที่ลงวันที่",
                  "Dated announcement in Thai and English")
              .keep("ทะเบียนการปฏิเสธหรือส่งคืนของขวัญ", "Register of gifts refused or returned")
              .effort(1)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "3")
              .drawnFrom("nadong", 2566, "10")
              .build(),
          MeasureTemplate.builder()
              .id("property-received-report")
              .serves(2567, 2568, "10.1")
              .touches(2567, 2568, "10")
              .touches(2563, 2566, "I5")
              .title(
                  Text.of(
                      "การรายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
                      "Report of property or benefits received"))
              .guideline(
                  Text.of(
                      "ให้เจ้าหน้าที่รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา และเผยแพร่รายงานสรุป แม้ในกรณีที่ไม่มีการรับ",
                      "Officers report property or benefits received by custom, and a summary is published even where nothing was received."))
              .step(
                  INTEGRITY,
                  2,
                  "ชี้แจงหลักเกณฑ์การรับทรัพย์สินและแบบรายงานแก่บุคลากรทุกคน",
                  "Explain the rules on receiving property and the report form to all staff.")
              .step(
                  EVERY_UNIT,
                  6,
                  "รวบรวมรายงานการรับทรัพย์สินของส่วนงานส่งผู้รับผิดชอบ",
                  "Collect the reports of the unit and submit them.")
              .step(
                  INTEGRITY,
                  7,
                  "สรุปรายงานเสนอผู้บริหารและเผยแพร่บนเว็บไซต์",
                  "Summarise the reports for the executive and publish the summary on the website.")
              .lead(INTEGRITY)
              .support(HUMAN_RESOURCES, EVERY_UNIT, EXECUTIVE)
              .rounds(6, 12)
              .keep("แบบรายงานการรับทรัพย์สิน", "Report forms")
              .keep("รายงานสรุปที่เผยแพร่", "Published summary")
              .effort(1)
              .usefulness(3)
              .build(),
          MeasureTemplate.builder()
              .id("ethics-drive")
              .serves(2566, 2566, "10", "10.1")
              .touches(2562, 2565, "10")
              .touches(2563, 2565, "10.1", "O38")
              .touches(2567, 2569, "10", "10.2")
              .title(
                  Text.of(
                      "การขับเคลื่อนจริยธรรมของเจ้าหน้าที่ของรัฐ",
                      "Promotion of ethics among officials"))
              .guideline(
                  Text.of(
                      "ประกาศใช้ประมวลจริยธรรม แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม จัดทำข้อพึงปฏิบัติและข้อห้าม และฝึกอบรมบุคลากร",
                      "Adopt the code of ethics, appoint a team, issue do's and don'ts, and train the staff."))
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "เผยแพร่ประมวลจริยธรรมที่ใช้บังคับกับบุคลากรแต่ละประเภท",
                  "Publish the codes of ethics that apply to each category of staff.")
              .step(
                  EXECUTIVE,
                  3,
                  "แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรมและให้คำปรึกษา",
                  "Appoint a team to promote ethics and give advice.")
              .step(
                  INTEGRITY,
                  4,
                  "จัดทำแนวทางข้อพึงปฏิบัติและข้อห้าม (Dos & Don'ts) เพื่อลดความสับสนเกี่ยวกับพฤติกรรมสีเทา",
                  "Issue do's and don'ts that settle doubtful cases.")
              .step(
                  HUMAN_RESOURCES,
                  7,
                  "จัดฝึกอบรมหรือกิจกรรมที่สอดแทรกสาระด้านจริยธรรม",
                  "Hold training or activities that cover ethics.")
              .step(
                  HUMAN_RESOURCES,
                  11,
                  "นำพฤติกรรมทางจริยธรรมไปใช้ประกอบการบริหารงานบุคคลและรายงานผู้บริหาร",
                  "Use ethical conduct in personnel management and report to the executive.")
              .lead(HUMAN_RESOURCES)
              .support(INTEGRITY, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep(
                  "ประมวลจริยธรรมและคำสั่งแต่งตั้งคณะทำงาน",
                  "Codes of ethics and order appointing the team")
              .keep("แนวทางข้อพึงปฏิบัติและข้อห้าม", "Do's and don'ts")
              .keep("รายงานการฝึกอบรม", "Report on the training")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("organisational-culture")
              .serves(2563, 2565, "O38")
              .touches(2562, 2569, "10")
              .touches(2563, 2566, "10.1")
              .touches(2567, 2569, "10.2")
              .title(
                  Text.of("การเสริมสร้างวัฒนธรรมองค์กรที่ซื่อสัตย์สุจริต", "A culture of honesty"))
              .guideline(
                  Text.of(
                      "จัดกิจกรรมในปีปัจจุบันที่มุ่งเสริมสร้างค่านิยมความซื่อสัตย์สุจริตและการไม่ทนต่อการทุจริตอย่างเป็นรูปธรรม",
                      "Hold activities this year that visibly promote honesty and intolerance of corruption."))
              .step(
                  INTEGRITY,
                  2,
                  "กำหนดกิจกรรมประจำปี วัตถุประสงค์ และผู้รับผิดชอบ",
                  "Set the year's activities, their aims and those responsible.")
              .step(
                  EXECUTIVE,
                  4,
                  "ร่วมกิจกรรมและประกาศค่านิยมร่วมขององค์กร",
                  "Take part and announce the agency's shared values.")
              .step(
                  INTEGRITY,
                  6,
                  "จัดกิจกรรมและเผยแพร่ผลพร้อมภาพและข้อตกลงร่วม",
                  "Hold the activities and publish the results with pictures and what was agreed.")
              .step(
                  INTEGRITY,
                  10,
                  "ประเมินการเปลี่ยนแปลงทัศนคติของบุคลากรและรายงานผู้บริหาร",
                  "Evaluate the change in attitudes and report to the executive.")
              .lead(INTEGRITY)
              .support(HUMAN_RESOURCES, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("รายงานการจัดกิจกรรม", "Report on the activities")
              .keep("ผลการประเมินทัศนคติ", "Results of the evaluation")
              .effort(2)
              .usefulness(3)
              .drawnFrom("dong-muang", 2568, "6")
              .drawnFrom("nong-chok", 2564, "O38")
              .build(),
          MeasureTemplate.builder()
              .id("risk-registers-shared")
              .touches(2562, 2569, "5", "10")
              .touches(2563, 2569, "10.1")
              .touches(2563, 2565, "O36", "O37")
              .touches(2563, 2566, "I28", "I29")
              .title(
                  Text.of(
                      "การแลกเปลี่ยนทะเบียนความเสี่ยงการทุจริตระหว่างส่วนงาน",
                      "Sharing of corruption risk registers between units"))
              .guideline(
                  Text.of(
                      "รวบรวมทะเบียนความเสี่ยงของทุกส่วนงานให้เป็นข้อมูลกลาง เพื่อเรียนรู้เหตุการณ์ มาตรการควบคุม และบทเรียนร่วมกัน",
                      "Bring the risk registers of all units together, so that they learn from one another's cases, controls and lessons."))
              .step(
                  INTEGRITY,
                  3,
                  "กำหนดรูปแบบทะเบียนความเสี่ยงให้เป็นมาตรฐานเดียวกัน",
                  "Set one form for all risk registers.")
              .step(
                  EVERY_UNIT,
                  4,
                  "จัดทำทะเบียนความเสี่ยงของส่วนงานและส่งรวบรวม",
                  "Draw up the unit's register and submit it.")
              .recurring(
                  INTEGRITY,
                  HALF_YEARLY,
                  12,
                  "จัดประชุมแลกเปลี่ยนความเสี่ยงและบทเรียนระหว่างส่วนงานทุก 6 เดือน",
                  "Hold a meeting of the units on risks and lessons every six months.")
              .step(
                  INTERNAL_AUDIT,
                  12,
                  "สอบทานทะเบียนกับผลการตรวจสอบและเสนอข้อปรับปรุง",
                  "Review the registers against audit findings and propose improvements.")
              .lead(INTEGRITY)
              .support(INTERNAL_AUDIT, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ทะเบียนความเสี่ยงกลาง", "Common risk register")
              .keep("รายงานการประชุมแลกเปลี่ยน", "Minutes of the meetings")
              .effort(2)
              .usefulness(3)
              .build(),
          MeasureTemplate.builder()
              .id("honest-intent-declaration")
              .serves(2563, 2564, "O34")
              .touches(2562, 2564, "10")
              .touches(2563, 2564, "10.1")
              .touches(2562, 2569, "5")
              .touches(2563, 2566, "I25")
              .title(
                  Text.of("การประกาศเจตจำนงสุจริตในการบริหารงาน", "Declaration of honest intent"))
              .guideline(
                  Text.of(
                      "ผู้บริหารสูงสุดคนปัจจุบันประกาศเจตจำนงว่าจะบริหารงานด้วยความซื่อสัตย์สุจริต โปร่งใส และเป็นไปตามหลักธรรมาภิบาล",
                      "The present chief executive declares the intent to govern honestly, transparently and by good governance."))
              .step(
                  EXECUTIVE,
                  1,
                  "ออกประกาศเจตจำนงสุจริตที่ลงวันที่ในปีงบประมาณปัจจุบัน",
                  "Issue the declaration, dated within this fiscal year.")
              .step(
                  CLERK,
                  2,
                  "แจ้งเวียนบุคลากรและเผยแพร่บนเว็บไซต์",
                  "Circulate it to the staff and publish it on the website.")
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "ประชาสัมพันธ์ต่อประชาชนและผู้มีส่วนได้ส่วนเสีย",
                  "Publicise it to citizens and stakeholders.")
              .lead(EXECUTIVE)
              .support(CLERK, PUBLIC_RELATIONS)
              .rounds(6, 12)
              .keep("ประกาศเจตจำนงสุจริตที่ลงวันที่", "Dated declaration")
              .keep("หนังสือแจ้งเวียน", "Circular")
              .effort(1)
              .usefulness(2)
              .drawnFrom("dong-muang", 2568, "8")
              .drawnFrom("nadong", 2566, "10")
              .build());

  private PreventionTemplates() {}
}
