package org.openita.catalogue;

import static org.openita.catalogue.Recurrence.MONTHLY;
import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.PLANNING;
import static org.openita.catalogue.UnitRole.PROCUREMENT;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Measures about the improvement of procedures: indicator 8. */
final class ProcedureTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("suggestion-channels")
              .serves(2562, 2569, "8")
              .serves(2563, 2566, "E11", "E14", "E15")
              .touches(2563, 2566, "E12")
              .touches(2563, 2569, "9.5")
              .serves(2563, 2565, "O32")
              .title(
                  Text.of(
                      "การรับฟังข้อเสนอแนะและนำไปปรับปรุงการดำเนินงาน",
                      "Suggestions heard and used to improve the work"))
              .guideline(
                  Text.of(
                      "เปิดโอกาสให้ผู้รับบริการและผู้มีส่วนได้ส่วนเสียเสนอแนะได้สะดวก และเปิดเผยว่าหน่วยงานได้ปรับปรุงเรื่องใดจากข้อเสนอแนะ",
                      "Users and stakeholders can easily make suggestions, and the agency discloses what it improved because of them."))
              .step(
                  PUBLIC_RELATIONS,
                  2,
                  "เปิดช่องทางเสนอแนะ ณ จุดให้บริการและทางออนไลน์ และประชาสัมพันธ์ให้ทราบโดยทั่วกัน",
                  "Open channels at the service counter and online, and publicise them.")
              .recurring(
                  CLERK,
                  MONTHLY,
                  12,
                  "รวบรวมข้อเสนอแนะเสนอส่วนงานพิจารณาทุกเดือนและติดตามผล",
                  "Pass suggestions on to the units every month and follow them up.")
              .step(
                  EVERY_UNIT,
                  12,
                  "เผยแพร่ผลการปรับปรุงที่เกิดจากข้อเสนอแนะ พร้อมเปรียบเทียบก่อนและหลัง",
                  "Publish the improvements made because of suggestions, before and after.")
              .lead(CLERK)
              .support(PUBLIC_RELATIONS, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ทะเบียนข้อเสนอแนะและผลการพิจารณา", "Register of suggestions and decisions")
              .keep("ผลการปรับปรุงที่เผยแพร่", "Published improvements")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564, "E11", "E12", "E14", "E15")
              .drawnFrom("sa-khwan", 2564, "8")
              .build(),
          MeasureTemplate.builder()
              .id("shorter-procedures")
              .serves(2562, 2569, "8")
              .serves(2563, 2566, "E12")
              .touches(2563, 2566, "E11")
              .title(
                  Text.of(
                      "การลดขั้นตอนและระยะเวลาการให้บริการ",
                      "Fewer stages and shorter service times"))
              .guideline(
                  Text.of(
                      "ทบทวนงานบริการที่มีผู้ใช้บริการจำนวนมาก ลดขั้นตอนและเอกสารที่ไม่จำเป็น และประกาศระยะเวลาใหม่ให้ประชาชนทราบ",
                      "Review the services in most demand, remove unnecessary stages and documents, and announce the new times."))
              .step(
                  EVERY_UNIT,
                  3,
                  "เก็บข้อมูลขั้นตอนและระยะเวลาจริงของงานบริการที่มีผู้ใช้บริการจำนวนมาก",
                  "Record the actual stages and times of the services in most demand.")
              .step(
                  PLANNING,
                  5,
                  "จัดทำผังการลดขั้นตอนและเสนอผู้บริหารอนุมัติ",
                  "Draw up the shortened procedures and obtain the executive's approval.")
              .step(
                  PUBLIC_RELATIONS,
                  6,
                  "ประกาศขั้นตอนและระยะเวลาใหม่ ณ จุดให้บริการและบนเว็บไซต์",
                  "Announce the new stages and times at the service counter and on the website.")
              .step(
                  EVERY_UNIT,
                  10,
                  "วัดระยะเวลาอีกครั้งและเปรียบเทียบก่อนและหลังการปรับปรุง",
                  "Measure the times again and compare before and after.")
              .lead(CLERK)
              .support(EVERY_UNIT, PLANNING, EXECUTIVE, PUBLIC_RELATIONS)
              .rounds(6, 12)
              .keep("ผังขั้นตอนก่อนและหลังการปรับปรุง", "Charts before and after")
              .keep("ผลการวัดระยะเวลาให้บริการ", "Measured service times")
              .effort(3)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564, "8")
              .build(),
          MeasureTemplate.builder()
              .id("e-service")
              .serves(2562, 2569, "8")
              .serves(2563, 2566, "E13")
              .serves(2563, 2565, "O17")
              .touches(2562, 2569, "7")
              .touches(2563, 2566, "E6")
              .touches(2563, 2569, "9.2")
              .title(
                  Text.of(
                      "การให้บริการผ่านระบบอิเล็กทรอนิกส์ (E-Service)",
                      "Online services (E-Service)"))
              .guideline(
                  Text.of(
                      "จัดให้ประชาชนยื่นคำขอ ติดตามสถานะ หรือทำธุรกรรมทางอินเทอร์เน็ตได้โดยไม่ต้องเดินทางมาติดต่อด้วยตนเอง",
                      "Citizens can apply, follow their case or complete a transaction over the internet without coming in person."))
              .step(
                  PLANNING,
                  2,
                  "คัดเลือกงานบริการที่มีผู้ใช้บริการจำนวนมากและออกแบบคำขอออนไลน์",
                  "Choose the service in most demand and design the online form.")
              .step(
                  PUBLIC_RELATIONS,
                  4,
                  "เปิดใช้งานพร้อมคู่มือการใช้งาน และทดสอบกับผู้รับบริการจริง",
                  "Launch it with a guide, and test it with actual users.")
              .step(
                  PUBLIC_RELATIONS,
                  6,
                  "ประชาสัมพันธ์ช่องทางและเก็บสถิติผู้ใช้งาน",
                  "Publicise it and count its users.")
              .step(
                  PLANNING,
                  11,
                  "ประเมินการใช้งานและขยายไปยังงานบริการอื่น",
                  "Evaluate its use and extend it to other services.")
              .lead(CLERK)
              .support(PLANNING, PUBLIC_RELATIONS, EVERY_UNIT)
              .rounds(6, 12)
              .keep("ที่อยู่ของระบบและคู่มือการใช้งาน", "Address of the service and its guide")
              .keep("สถิติผู้ใช้งาน", "Number of users")
              .effort(4)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566, "O17")
              .drawnFrom("nong-chok", 2564, "O17")
              .drawnFrom("dong-muang", 2568, "7")
              .build(),
          MeasureTemplate.builder()
              .id("outsiders-in-planning")
              .serves(2562, 2569, "8")
              .serves(2563, 2566, "E14")
              .serves(2563, 2565, "O33")
              .serves(2563, 2569, "9.5")
              .touches(2563, 2566, "E15")
              .title(
                  Text.of(
                      "การเปิดโอกาสให้บุคคลภายนอกมีส่วนร่วมในการวางแผน ดำเนินงาน และตรวจสอบ",
                      "Public participation in planning, work and oversight"))
              .guideline(
                  Text.of(
                      "แต่งตั้งผู้แทนประชาชนหรือผู้มีส่วนได้ส่วนเสียร่วมเป็นกรรมการในการวางแผน การดำเนินโครงการ และการจัดซื้อจัดจ้าง และเผยแพร่ผลการมีส่วนร่วม",
                      "Appoint representatives of citizens or stakeholders to committees on plans, projects and procurement, and publish the results."))
              .step(
                  CLERK,
                  2,
                  "กำหนดมาตรการการมีส่วนร่วมและแจ้งเวียนทุกส่วนงาน",
                  "Set the rules of participation and circulate them to all units.")
              .step(
                  EXECUTIVE,
                  4,
                  "แต่งตั้งผู้แทนจากภายนอกและจัดประชุม",
                  "Appoint the external members and hold meetings.")
              .step(
                  CLERK,
                  9,
                  "เผยแพร่รายงานการประชุมและประเด็นที่นำไปปรับปรุงการดำเนินงาน",
                  "Publish the minutes and the points taken up.")
              .lead(CLERK)
              .support(EXECUTIVE, PLANNING, PROCUREMENT, EVERY_UNIT)
              .rounds(6, 12)
              .keep("คำสั่งแต่งตั้ง", "Order of appointment")
              .keep("รายงานการประชุมที่เผยแพร่", "Published minutes")
              .effort(3)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564, "8")
              .drawnFrom("nadong", 2566, "10")
              .build());

  private ProcedureTemplates() {}
}
