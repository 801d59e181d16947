package org.openita.catalogue;

import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.INTEGRITY;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the use of power: indicator 3. */
final class PowerTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("fair-personnel-decisions")
              .serves(2562, 2569, "3")
              .serves(2563, 2566, "I13", "I15", "I18")
              .touches(2563, 2566, "I14")
              .title(
                  Text.of(
                      "การมอบหมายงาน การคัดเลือกบุคลากร และการเลื่อนเงินเดือนอย่างเป็นธรรม",
                      "Fair assignment of work, selection and promotion"))
              .guideline(
                  Text.of(
                      "มอบหมายงานเป็นลายลักษณ์อักษร คัดเลือกผู้เข้ารับการฝึกอบรม ศึกษาดูงาน หรือรับทุนตามหลักเกณฑ์ที่ประกาศ และเปิดเผยหลักเกณฑ์กับผลการเลื่อนเงินเดือน แต่งตั้ง และโยกย้าย",
                      "Assign work in writing, select people for training, study visits or scholarships by published criteria, and disclose the criteria and results of promotions, appointments and transfers."))
              .step(
                  EVERY_UNIT,
                  1,
                  "จัดทำข้อตกลงการปฏิบัติงานระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชา",
                  "Conclude work agreements between superiors and subordinates.")
              .step(
                  HUMAN_RESOURCES,
                  2,
                  "ประกาศหลักเกณฑ์การคัดเลือกผู้เข้ารับการฝึกอบรม ศึกษาดูงาน และรับทุน",
                  "Announce the criteria for training, study visits and scholarships.")
              .step(
                  HUMAN_RESOURCES,
                  3,
                  "ทบทวนคำสั่งแบ่งงานและหน้าที่ความรับผิดชอบของแต่ละตำแหน่งให้เหมาะสมและเป็นธรรม",
                  "Review the division of work among positions so that it is suitable and fair.")
              .step(
                  HUMAN_RESOURCES,
                  7,
                  "เปิดเผยผลการพิจารณาเลื่อนเงินเดือน แต่งตั้ง และโยกย้าย พร้อมช่องทางอุทธรณ์และร้องทุกข์",
                  "Disclose the results of promotions, appointments and transfers, with channels for appeals and grievances.")
              .lead(HUMAN_RESOURCES)
              .support(EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ข้อตกลงการปฏิบัติงานที่ลงนามแล้ว", "Signed work agreements")
              .keep("ประกาศหลักเกณฑ์และผลการพิจารณา", "Announcements of criteria and results")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nadong", 2566, "3")
              .build(),
          MeasureTemplate.builder()
              .id("discretion-control")
              .serves(2562, 2569, "3")
              .serves(2563, 2566, "I17")
              .touches(2563, 2566, "I18")
              .title(Text.of("มาตรการตรวจสอบการใช้ดุลพินิจ", "Checks on the use of discretion"))
              .guideline(
                  Text.of(
                      "กำหนดหลักเกณฑ์เป็นลายลักษณ์อักษรเพื่อลดการใช้ดุลพินิจ ให้ผู้บังคับบัญชาทุกระดับตรวจสอบและติดตาม และบริหารความเสี่ยงที่คงเหลือ",
                      "Narrow discretion by written criteria, have superiors at every level check and follow up, and manage the remaining risk."))
              .step(
                  INTEGRITY,
                  2,
                  "จัดทำบัญชีกระบวนงานที่มีการใช้ดุลพินิจพร้อมความเสี่ยงของแต่ละกระบวนงาน",
                  "List the processes that involve discretion, with the risk of each.")
              .step(
                  INTEGRITY,
                  3,
                  "จัดทำร่างมาตรการและหลักเกณฑ์ที่กำหนดหน้าที่การตรวจสอบของผู้บังคับบัญชาแต่ละระดับ",
                  "Draft measures and criteria that define the checks at each level of command.")
              .step(
                  EXECUTIVE,
                  4,
                  "ประกาศใช้มาตรการ แจ้งเวียนบุคลากร และเผยแพร่บนเว็บไซต์",
                  "Announce the measures, circulate them to the staff and publish them on the website.")
              .step(
                  INTEGRITY,
                  9,
                  "ตรวจสอบการปฏิบัติตามมาตรการและรายงานผลต่อผู้บริหาร",
                  "Check compliance with the measures and report to the executive.")
              .lead(INTEGRITY)
              .support(CLERK, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศมาตรการที่ลงวันที่", "Dated announcement")
              .keep("รายงานผลการตรวจสอบการใช้ดุลพินิจ", "Report on the checks of discretion")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nadong", 2566, "3")
              .build(),
          MeasureTemplate.builder()
              .id("no-improper-orders")
              .serves(2562, 2569, "3")
              .serves(2563, 2566, "I16", "I17")
              .title(
                  Text.of(
                      "มาตรการป้องกันการสั่งการโดยมิชอบและการใช้ให้ทำธุระส่วนตัว",
                      "Measures against improper orders and personal errands"))
              .guideline(
                  Text.of(
                      "ผู้บริหารทุกระดับไม่สั่งให้ผู้ใต้บังคับบัญชาทำธุระส่วนตัวหรือกระทำการที่ไม่ถูกต้อง และคุ้มครองผู้ที่ทักท้วงหรือปฏิเสธคำสั่งดังกล่าว",
                      "Superiors at all levels order neither personal errands nor anything improper, and those who object or refuse are protected."))
              .step(
                  EXECUTIVE,
                  2,
                  "ประกาศแนวปฏิบัติของผู้บังคับบัญชาพร้อมตัวอย่างการสั่งการที่ต้องห้าม และลงนามรับทราบทุกคน",
                  "Announce a code for superiors with examples of prohibited orders, signed by every one of them.")
              .step(
                  HUMAN_RESOURCES,
                  3,
                  "จัดให้มีช่องทางแจ้งการสั่งการโดยมิชอบที่ปกปิดข้อมูลผู้แจ้ง และแจ้งเวียนบุคลากร",
                  "Open a channel for reporting improper orders that keeps informants confidential, and inform the staff.")
              .step(
                  INTEGRITY,
                  6,
                  "ตรวจสอบการใช้เวลาราชการ ยานพาหนะ และบุคลากรในภารกิจที่มิใช่งานของหน่วยงาน",
                  "Check whether working hours, vehicles and staff are used for tasks that are not the agency's.")
              .step(
                  HUMAN_RESOURCES,
                  11,
                  "สำรวจความคิดเห็นของบุคลากรโดยไม่ระบุชื่อ และรายงานผลต่อผู้บริหาร",
                  "Survey the staff anonymously and report to the executive.")
              .lead(HUMAN_RESOURCES)
              .support(INTEGRITY, EXECUTIVE, EVERY_UNIT)
              .rounds(6, 12)
              .keep("แนวปฏิบัติที่ผู้บังคับบัญชาลงนามรับทราบ", "Code signed by the superiors")
              .keep("ผลการสำรวจความคิดเห็นของบุคลากร", "Results of the staff survey")
              .effort(2)
              .usefulness(4)
              .build(),
          MeasureTemplate.builder()
              .id("appraisal-criteria")
              .serves(2562, 2569, "3")
              .serves(2563, 2566, "I14")
              .touches(2562, 2569, "1")
              .touches(2563, 2566, "I3")
              .title(
                  Text.of(
                      "การประกาศหลักเกณฑ์และวิธีการประเมินผลการปฏิบัติงานล่วงหน้า",
                      "Appraisal criteria announced in advance"))
              .guideline(
                  Text.of(
                      "ประกาศหลักเกณฑ์ วิธีการ และกำหนดเวลาการประเมินผลการปฏิบัติงานก่อนเริ่มรอบการประเมิน และใช้หลักเกณฑ์เดียวกันกับผู้รับการประเมินทุกคน",
                      "Announce criteria, method and times before each round of appraisal begins, and apply the same criteria to everyone."))
              .step(
                  HUMAN_RESOURCES,
                  1,
                  "ประกาศหลักเกณฑ์และวิธีการประเมินรอบที่ 1 ให้ครอบคลุมบุคลากรทุกประเภท",
                  "Announce the criteria and method of the first round for every category of staff.")
              .step(
                  EVERY_UNIT,
                  6,
                  "ประเมินตามหลักเกณฑ์และแจ้งผลให้ผู้รับการประเมินทราบเป็นรายบุคคล",
                  "Appraise by the criteria and inform each person of the result.")
              .step(
                  HUMAN_RESOURCES,
                  7,
                  "ประกาศหลักเกณฑ์รอบที่ 2 โดยปรับปรุงตามข้อทักท้วงของรอบที่ 1",
                  "Announce the second round, improved in the light of objections to the first.")
              .lead(HUMAN_RESOURCES)
              .support(CLERK, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศหลักเกณฑ์ทั้งสองรอบ", "Announcements of both rounds")
              .keep("บันทึกการแจ้งผลรายบุคคล", "Record that each person was informed of the result")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568, "1")
              .build());

  private PowerTemplates() {}
}
