package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Templates that serve what those who come for service are asked about: indicators 6 to 8. */
final class ServiceTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("citizen-handbooks")
              .serves(2562, 2568, "6")
              .serves(2563, 2566, "E1", "E2", "E3", "E5")
              .serves(2563, 2568, "9.2")
              .serves(2563, 2565, "O14")
              .title(
                  Text.of(
                      "คู่มือและมาตรฐานบริการสำหรับประชาชน",
                      "Handbooks and service standards for citizens"))
              .guideline(
                  Text.of(
                      "ทุกงานบริการมีคู่มือที่บอกขั้นตอน เวลา เอกสาร และค่าธรรมเนียม เป็นปัจจุบัน และประชาชนรู้ว่ามี",
                      "Every service has a current handbook with stages, times, papers and fees, and citizens know of it."))
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "แต่ละส่วนทำหรือแก้คู่มือของตนอย่างน้อยหนึ่งเล่ม",
                  "Each unit makes or revises at least one handbook.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  4,
                  "ลงเว็บไซต์และติดไว้ที่จุดบริการ",
                  "Put them on the website and at the counter.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  6,
                  "แจ้งประชาชนผ่านเวทีและสื่อของพื้นที่",
                  "Tell citizens at local meetings and in local media.")
              .lead(UnitRole.EVERY_UNIT)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("คู่มือที่ลงเว็บไซต์", "Handbooks on the website")
              .keep("ภาพการติดประกาศที่จุดบริการ", "Picture of the notice at the counter")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("organisational-culture")
              .serves(2562, 2568, "6", "10")
              .serves(2563, 2566, "10.1")
              .serves(2567, 2568, "10.2")
              .serves(2563, 2565, "O35", "O38")
              .title(Text.of("วัฒนธรรมองค์กรที่ซื่อสัตย์", "A culture of honesty"))
              .guideline(
                  Text.of(
                      "จัดกิจกรรมของปีนี้ที่เห็นชัดว่าเสริมค่านิยมซื่อสัตย์ เช่น ประชุมประจำเดือนว่าด้วยประมวลจริยธรรมและการไม่รับของขวัญ",
                      "Hold activities, this year, that plainly build honest values, such as monthly meetings on the code of ethics and on refusing gifts."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "กำหนดกิจกรรมของปีและผู้รับผิดชอบ",
                  "Set the year's activities and who runs them.")
              .step(
                  UnitRole.EXECUTIVE,
                  4,
                  "ประกาศประมวลจริยธรรมของฝ่ายการเมืองและฝ่ายประจำ",
                  "Announce the codes of ethics of political and permanent officials.")
              .step(
                  UnitRole.CLERK,
                  6,
                  "จัดกิจกรรมและเผยแพร่ภาพกับข้อตกลงที่ได้",
                  "Hold the activities and publish pictures and what was agreed.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.HUMAN_RESOURCES, UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("บันทึกการประชุมหรือกิจกรรม", "Minutes of meetings or activities")
              .keep("ประกาศประมวลจริยธรรม", "Announcement of the codes")
              .effort(2)
              .usefulness(3)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("many-channels")
              .serves(2562, 2568, "7", "9")
              .serves(2563, 2566, "E6", "E7")
              .title(
                  Text.of(
                      "ข้อมูลเข้าถึงง่ายหลายช่องทาง",
                      "Information that is easy to reach, through many channels"))
              .guideline(
                  Text.of(
                      "ให้ข่าวสารเรื่องเดียวกันไปถึงประชาชนทั้งทางเว็บไซต์ สื่อสังคมออนไลน์ และช่องทางในชุมชน ด้วยภาษาที่เข้าใจ",
                      "The same news reaches citizens on the website, on social media and in the community, in words they understand."))
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  1,
                  "เลือกช่องทางที่ประชาชนในพื้นที่ใช้จริง",
                  "Choose the channels that residents really use.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  2,
                  "ทำปฏิทินข่าวสารของแต่ละส่วนงาน",
                  "Make a calendar of news by unit.")
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "เผยแพร่ผลงานและข้อมูลที่ควรรู้ตามปฏิทิน",
                  "Publish results and what should be known, by the calendar.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  11,
                  "วัดความพึงพอใจและปรับช่องทาง",
                  "Measure satisfaction and adjust the channels.")
              .lead(UnitRole.PUBLIC_RELATIONS)
              .support(UnitRole.EVERY_UNIT, UnitRole.CLERK)
              .rounds(3, 6, 9, 12)
              .keep("รายการข่าวที่เผยแพร่", "List of what was published")
              .keep("ผลวัดความพึงพอใจ", "Satisfaction results")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nadong", 2566)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("answering-practice")
              .serves(2562, 2568, "7")
              .serves(2563, 2566, "E8")
              .title(
                  Text.of(
                      "แนวปฏิบัติในการชี้แจงและตอบข้อสงสัย",
                      "A practice for explaining and answering"))
              .guideline(
                  Text.of(
                      "เจ้าหน้าที่ตอบคำถามเรื่องงานของหน่วยงานได้ชัด เหมือนกันทุกคน และไม่เลือกปฏิบัติ",
                      "Officers answer questions about the agency's work clearly, alike for everyone and without discrimination."))
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "รวบรวมคำถามที่พบบ่อยพร้อมคำตอบของแต่ละส่วน",
                  "Collect frequent questions with each unit's answers.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  4,
                  "กำหนดผู้ตอบ เวลาตอบ และวิธีส่งต่อ",
                  "Set who answers, how soon, and how to pass on.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  6,
                  "เผยแพร่คำถามคำตอบและปรับทุกหกเดือน",
                  "Publish questions and answers and revise every half year.")
              .lead(UnitRole.PUBLIC_RELATIONS)
              .support(UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ชุดคำถามคำตอบ", "The set of questions and answers")
              .keep("บันทึกเวลาตอบ", "Record of answering times")
              .effort(1)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("two-way-questions")
              .serves(2562, 2568, "7")
              .serves(2563, 2566, "E8")
              .serves(2563, 2568, "9.1")
              .serves(2563, 2565, "O8")
              .title(Text.of("ช่องทางถามตอบสองทางบนเว็บไซต์", "Two-way questions on the website"))
              .guideline(
                  Text.of(
                      "ประชาชนถามบนเว็บไซต์ได้และเห็นคำตอบกลับในที่เดียวกันโดยเร็ว",
                      "Citizens can ask on the website and soon see the answer in the same place."))
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  2,
                  "เปิดช่องถามตอบบนหน้าแรกของเว็บไซต์",
                  "Open the question box on the home page.")
              .step(
                  UnitRole.CLERK,
                  3,
                  "มอบผู้ตอบและทดสอบด้วยคำถามจริง",
                  "Assign who answers and test it with real questions.")
              .step(
                  UnitRole.CLERK,
                  12,
                  "ตรวจทุกเดือนว่าไม่มีคำถามค้าง",
                  "Check every month that no question is left.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.PUBLIC_RELATIONS)
              .rounds(3, 6, 9, 12)
              .keep("ที่อยู่หน้าถามตอบพร้อมตัวอย่าง", "Address of the page with an example")
              .keep("สถิติคำถามและคำตอบ", "Statistics of questions and answers")
              .effort(2)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("web-duty-order")
              .serves(2562, 2568, "7", "9")
              .serves(2563, 2566, "E6")
              .title(
                  Text.of(
                      "คำสั่งมอบผู้ลงข้อมูลและผู้กลั่นกรอง",
                      "Order on who publishes and who checks"))
              .guideline(
                  Text.of(
                      "ทุกส่วนมีคนลงข้อมูลของตน หัวหน้าตรวจความถูกต้องก่อนเผยแพร่ และข้อมูลเก่าถูกแก้ทันที",
                      "Every unit has someone who publishes, its head checks before publication, and old information is mended at once."))
              .step(
                  UnitRole.EXECUTIVE,
                  1,
                  "ออกคำสั่งมอบหมายเป็นรายส่วน",
                  "Issue the order unit by unit.")
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "หัวหน้าส่วนกลั่นกรองก่อนลงและตรวจซ้ำทุกเดือน",
                  "Heads check before publication and again every month.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  12,
                  "สรุปข้อมูลที่ล้าสมัยและวันที่แก้",
                  "Sum up what was out of date and when it was mended.")
              .lead(UnitRole.PUBLIC_RELATIONS)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(3, 6, 9, 12)
              .keep("คำสั่งมอบหมาย", "The order")
              .keep("บันทึกการตรวจรายเดือน", "Monthly check records")
              .effort(1)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("public-information-measures")
              .serves(2562, 2568, "7", "9")
              .serves(2563, 2566, "E7")
              .serves(2563, 2568, "9.1")
              .title(
                  Text.of(
                      "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
                      "Measures for publishing information to the public"))
              .guideline(
                  Text.of(
                      "กำหนดว่าข้อมูลใดต้องเปิด ใครเปิด เมื่อใด ที่ใด ตามกฎหมายข้อมูลข่าวสารและแนวทาง ป.ป.ช.",
                      "State what must be open, by whom, when and where, following the information law and the NACC's guidance."))
              .step(
                  UnitRole.CLERK,
                  1,
                  "ทำบัญชีข้อมูลที่ต้องเปิดและผู้รับผิดชอบ",
                  "List what must be open and who is responsible.")
              .step(
                  UnitRole.EXECUTIVE,
                  1,
                  "ออกประกาศมาตรการและเวียนให้ทุกส่วน",
                  "Announce the measures and circulate them to all units.")
              .step(
                  UnitRole.EVERY_UNIT, 4, "ลงข้อมูลครบตามบัญชี", "Publish everything on the list.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  6,
                  "ตรวจสถานะข้อมูลและรายงานที่ยังขาด",
                  "Check the state of each entry and report what is missing.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(3, 6, 9, 12)
              .keep("ประกาศมาตรการ", "The announcement")
              .keep("บัญชีข้อมูลพร้อมที่อยู่หน้าเว็บ", "The list with page addresses")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nadong", 2566)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("suggestion-channels")
              .serves(2562, 2568, "8")
              .serves(2563, 2566, "E11", "E12", "E14", "E15")
              .serves(2563, 2568, "9.5")
              .serves(2563, 2565, "O32")
              .title(
                  Text.of("ช่องทางเสนอแนะต่อการทำงาน", "Channels for suggestions about the work"))
              .guideline(
                  Text.of(
                      "ประชาชนเสนอแนะได้ง่าย เห็นว่ามีผู้อ่าน และเห็นว่าอะไรเปลี่ยนไปเพราะข้อเสนอนั้น",
                      "Citizens can suggest with ease, see that it is read, and see what changed because of it."))
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  2,
                  "เปิดช่องทางเสนอแนะทั้งที่สำนักงานและออนไลน์ แล้วประกาศให้รู้",
                  "Open channels at the office and online, and announce them.")
              .step(
                  UnitRole.CLERK,
                  6,
                  "ส่งข้อเสนอให้ส่วนงานพิจารณาทุกเดือน",
                  "Pass suggestions on to the units every month.")
              .step(
                  UnitRole.EVERY_UNIT,
                  11,
                  "เผยแพร่ว่าปรับปรุงอะไรแล้วบ้างจากข้อเสนอ",
                  "Publish what has been improved because of them.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ทะเบียนข้อเสนอและผล", "Register of suggestions and results")
              .keep("ประกาศช่องทาง", "Announcement of the channels")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("shorter-procedures")
              .serves(2562, 2568, "8")
              .serves(2563, 2566, "E11", "E12")
              .title(Text.of("ลดขั้นตอนและเวลาให้บริการ", "Fewer steps and shorter times"))
              .guideline(
                  Text.of(
                      "เลือกบริการที่คนใช้มาก ตัดขั้นตอนที่ไม่จำเป็น และแสดงผังก่อนหลังให้ประชาชนเห็น",
                      "Take the services that people use most, cut what is not needed, and show before and after."))
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "เก็บเวลาและขั้นตอนจริงของบริการที่คนใช้มาก",
                  "Record real stages and times of the busiest services.")
              .step(
                  UnitRole.EVERY_UNIT,
                  5,
                  "ทำผังลดขั้นตอนและขออนุมัติ",
                  "Draw the shortened chart and have it approved.")
              .step(
                  UnitRole.EVERY_UNIT,
                  10,
                  "ประกาศผังใหม่และวัดเวลาอีกครั้ง",
                  "Announce the new chart and measure again.")
              .lead(UnitRole.EVERY_UNIT)
              .support(UnitRole.EXECUTIVE, UnitRole.PUBLIC_RELATIONS)
              .rounds(6, 12)
              .keep("ผังก่อนและหลัง", "Charts before and after")
              .keep("ผลวัดเวลา", "Times measured")
              .effort(3)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("outsiders-in-planning")
              .serves(2562, 2568, "8", "10")
              .serves(2563, 2566, "E14", "E15")
              .serves(2563, 2568, "9.5")
              .serves(2563, 2565, "O33")
              .title(
                  Text.of(
                      "คนภายนอกร่วมวางแผน ทำงาน และตรวจ", "Outsiders help to plan, work and check"))
              .guideline(
                  Text.of(
                      "ตั้งตัวแทนประชาชนหรือองค์กรชุมชนเป็นกรรมการในงานแผน งานโครงการ และการจัดซื้อจัดจ้าง และแจ้งมาตรการมีส่วนร่วมให้ทุกส่วนถือปฏิบัติ",
                      "Appoint citizens or community groups to committees on plans, projects and procurement, and bind every unit to the rules of participation."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "ออกมาตรการการมีส่วนร่วมและเวียนทุกส่วน",
                  "Issue the rules of participation and circulate them.")
              .step(
                  UnitRole.EXECUTIVE,
                  4,
                  "ตั้งกรรมการจากภายนอกและประชุม",
                  "Appoint outside members and meet.")
              .step(
                  UnitRole.CLERK,
                  9,
                  "เผยแพร่รายงานการประชุมและสิ่งที่นำไปใช้",
                  "Publish the minutes and what was taken up.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EXECUTIVE, UnitRole.PROCUREMENT, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("คำสั่งแต่งตั้ง", "Order of appointment")
              .keep("รายงานการประชุมที่เผยแพร่", "Published minutes")
              .effort(3)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("service-statistics")
              .serves(2562, 2568, "6", "8")
              .serves(2563, 2568, "9.2")
              .serves(2563, 2565, "O15", "O16")
              .title(
                  Text.of(
                      "สถิติบริการและผลสำรวจความพึงพอใจ",
                      "Service statistics and satisfaction survey"))
              .guideline(
                  Text.of(
                      "นับผู้รับบริการแยกประเภท สำรวจความพึงพอใจ เผยแพร่ และใช้ปรับบริการ",
                      "Count users by service, survey satisfaction, publish it and use it to improve."))
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  4,
                  "เผยแพร่ผลสำรวจความพึงพอใจของปีก่อนพร้อมสิ่งที่จะปรับ",
                  "Publish last year's survey with what will be changed.")
              .step(
                  UnitRole.EVERY_UNIT,
                  7,
                  "เผยแพร่สถิติบริการรอบ 6 เดือน",
                  "Publish the half-year service statistics.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  11,
                  "สำรวจความพึงพอใจของปีนี้",
                  "Carry out this year's survey.")
              .lead(UnitRole.EVERY_UNIT)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.CLERK)
              .rounds(6, 12)
              .keep("รายงานสำรวจ", "Survey report")
              .keep("ตารางสถิติ", "Tables of statistics")
              .effort(2)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("e-service")
              .serves(2562, 2568, "7", "8")
              .serves(2563, 2568, "9.2")
              .serves(2563, 2565, "O17")
              .title(Text.of("บริการออนไลน์ (E-Service)", "Online service (E-Service)"))
              .guideline(
                  Text.of(
                      "ให้ยื่นคำขอหรือทำธุรกรรมทางอินเทอร์เน็ตได้อย่างน้อยหนึ่งเรื่องโดยไม่ต้องมาเอง",
                      "At least one request or transaction can be made over the internet, without coming in person."))
              .step(
                  UnitRole.EVERY_UNIT,
                  2,
                  "เลือกงานที่มีผู้ขอมากและเตรียมแบบออนไลน์",
                  "Choose the most wanted service and prepare the form.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  3,
                  "เปิดใช้พร้อมคู่มือสั้น",
                  "Open it with a short guide.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  6,
                  "ประกาศช่องทางและนับผู้ใช้",
                  "Announce it and count its users.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ที่อยู่หน้าบริการ", "Address of the service")
              .keep("จำนวนผู้ใช้", "Number of users")
              .effort(4)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("honest-intent-declaration")
              .serves(2562, 2568, "10")
              .serves(2563, 2566, "10.1")
              .serves(2567, 2568, "10.2")
              .serves(2563, 2564, "O34")
              .title(Text.of("ประกาศเจตจำนงบริหารงานอย่างสุจริต", "Declaration of honest intent"))
              .guideline(
                  Text.of(
                      "ผู้บริหารสูงสุดคนปัจจุบันให้คำมั่นใหม่ทุกปีว่าจะบริหารอย่างซื่อสัตย์ โปร่งใส และตามหลักธรรมาภิบาล",
                      "The present chief executive promises anew every year to govern honestly, openly and well."))
              .step(
                  UnitRole.EXECUTIVE,
                  1,
                  "ออกประกาศลงวันที่ในปีงบประมาณนี้",
                  "Issue it, dated within this fiscal year.")
              .step(
                  UnitRole.CLERK,
                  2,
                  "ลงเว็บไซต์และเวียนให้บุคลากร",
                  "Put it on the website and circulate it.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  4,
                  "ประชาสัมพันธ์ต่อคนภายนอก",
                  "Make it known outside.")
              .lead(UnitRole.EXECUTIVE)
              .support(UnitRole.CLERK, UnitRole.PUBLIC_RELATIONS)
              .rounds(6, 12)
              .keep("ประกาศที่ลงวันที่ในปีงบประมาณ", "The announcement dated in the fiscal year")
              .keep("หนังสือเวียน", "The circular")
              .effort(1)
              .usefulness(2)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nadong", 2566)
              .build());

  private ServiceTemplates() {}
}
