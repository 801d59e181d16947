package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import org.openita.Text;

/** Templates that serve what staff are asked about: indicators 1 to 5. */
final class StaffTemplates {

  static final ImmutableList<MeasureTemplate> ALL =
      ImmutableList.of(
          MeasureTemplate.builder()
              .id("appraisal-criteria")
              .serves(2562, 2568, "1", "3")
              .serves(2563, 2566, "I14")
              .title(
                  Text.of(
                      "เกณฑ์ประเมินผลงานที่ประกาศให้รู้ล่วงหน้า",
                      "Appraisal criteria announced in advance"))
              .guideline(
                  Text.of(
                      "ให้ทุกคนรู้ก่อนเริ่มรอบว่าจะถูกประเมินจากอะไร อย่างไร และเมื่อใด แล้วใช้เกณฑ์เดียวกันกับทุกคน",
                      "Before each round everyone knows what will be appraised, how and when, and the same criteria hold for all."))
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  1,
                  "ออกประกาศเกณฑ์และวิธีประเมินรอบแรกให้ครอบคลุมข้าราชการและลูกจ้างทุกประเภท",
                  "Announce criteria and method of the first round for officials and every kind of employee.")
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "ประเมินตามเกณฑ์และแจ้งผลให้ผู้ถูกประเมินรู้เป็นรายคน",
                  "Appraise by the criteria and tell each person the result.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  7,
                  "ออกประกาศรอบที่สองและแก้ข้อที่ถูกทักท้วงในรอบแรก",
                  "Announce the second round, mending what was objected to in the first.")
              .lead(UnitRole.HUMAN_RESOURCES)
              .support(UnitRole.CLERK, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศเกณฑ์ทั้งสองรอบ", "The announcements of both rounds")
              .keep("บันทึกการแจ้งผลรายบุคคล", "Record that each person was told the result")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("work-standards")
              .serves(2562, 2568, "1")
              .serves(2563, 2566, "I1")
              .serves(2563, 2568, "9.2")
              .serves(2563, 2565, "O13")
              .title(Text.of("มาตรฐานการปฏิบัติงานของแต่ละส่วนงาน", "Work standards for each unit"))
              .guideline(
                  Text.of(
                      "ทุกส่วนงานมีคู่มือหรือมาตรฐานของงานตนอย่างน้อยหนึ่งงาน บอกขั้นตอนและเวลา ใช้ของหน่วยงานกลางได้หากมีแล้ว",
                      "Every unit has a manual or standard for at least one of its tasks, with stages and times; one issued centrally may be used."))
              .step(
                  UnitRole.EVERY_UNIT,
                  2,
                  "แต่ละส่วนงานเลือกงานที่มีผู้ติดต่อหรือมีความเสี่ยงมาก",
                  "Each unit picks a task with many callers or much risk.")
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "เขียนหรือปรับคู่มือให้ระบุตำแหน่ง ขั้นตอน เวลา และเอกสารที่ใช้",
                  "Write or revise the manual with positions, stages, times and papers needed.")
              .step(
                  UnitRole.CLERK,
                  4,
                  "เสนอผู้บริหารเห็นชอบและลงเว็บไซต์",
                  "Have it approved by the executive and put it on the website.")
              .lead(UnitRole.EVERY_UNIT)
              .support(UnitRole.CLERK, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("คู่มือหรือมาตรฐานที่ลงเว็บไซต์", "The manual or standard on the website")
              .keep("บันทึกความเห็นชอบ", "Note of approval")
              .effort(3)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("equal-service-supervision")
              .serves(2562, 2568, "1", "6")
              .serves(2563, 2566, "I2", "E2", "E3", "E5")
              .title(
                  Text.of(
                      "กำกับให้บริการทุกคนเท่าเทียมและตรงไปตรงมา",
                      "Supervision so that everyone is served equally and honestly"))
              .guideline(
                  Text.of(
                      "หัวหน้าส่วนงานกำกับหน้างานว่าไม่มีการลัดคิวหรือเอื้อคนรู้จัก ให้ข้อมูลครบไม่บิดเบือน และนึกถึงส่วนรวมก่อน",
                      "Heads of unit watch the front desk: no queue jumping, no favours to acquaintances, full and honest information, the public interest first."))
              .step(
                  UnitRole.EVERY_UNIT,
                  2,
                  "ประกาศหลักการให้บริการที่เท่าเทียมไว้ที่จุดบริการ",
                  "Post the rules of equal service at the counter.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  4,
                  "จัดกิจกรรมปลูกจิตสำนึกแก่ผู้ให้บริการ",
                  "Hold an awareness activity for those who serve.")
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "สุ่มตรวจลำดับคิวและคำตอบที่ให้ แล้วบันทึกสิ่งที่แก้ไข",
                  "Spot-check queues and answers given, and record what was mended.")
              .step(
                  UnitRole.CLERK,
                  12,
                  "สรุปเรื่องร้องเรียนด้านบริการเสนอผู้บริหาร",
                  "Sum up service complaints for the executive.")
              .lead(UnitRole.EVERY_UNIT)
              .support(UnitRole.HUMAN_RESOURCES, UnitRole.CLERK, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("บันทึกการสุ่มตรวจ", "Spot-check records")
              .keep("สรุปเรื่องร้องเรียนด้านบริการ", "Summary of service complaints")
              .effort(2)
              .usefulness(4)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("service-skills-training")
              .serves(2562, 2568, "1", "6")
              .serves(2563, 2566, "E1", "E11")
              .title(
                  Text.of(
                      "ฝึกอบรมผู้ให้บริการอย่างสม่ำเสมอ", "Regular training for those who serve"))
              .guideline(
                  Text.of(
                      "ผู้ที่พบประชาชนได้เรียนรู้เรื่องงานและการบริการอย่างน้อยปีละครั้งตามสิ่งที่ยังขาด",
                      "Those who meet citizens learn about their work and about service at least once a year, where they need it."))
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  2,
                  "สำรวจว่าผู้ให้บริการยังขาดทักษะใด",
                  "Find out which skills are missing.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  3,
                  "ทำแผนอบรมและจัดคนเข้าอบรมอย่างเปิดเผย",
                  "Make a training plan and choose participants openly.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  8,
                  "จัดหรือส่งเข้าอบรมและนำความรู้มาสอนต่อในส่วนงาน",
                  "Train, and pass on what was learnt inside the unit.")
              .step(
                  UnitRole.EVERY_UNIT,
                  11,
                  "วัดผลจากความพึงพอใจและเวลาให้บริการ",
                  "Measure the effect by satisfaction and service times.")
              .lead(UnitRole.HUMAN_RESOURCES)
              .support(UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("แผนและทะเบียนผู้เข้าอบรม", "Training plan and list of attendance")
              .keep("ผลวัดก่อนและหลัง", "Measurements before and after")
              .effort(3)
              .usefulness(3)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("budget-plan-known")
              .serves(2562, 2568, "2")
              .serves(2563, 2566, "I7")
              .serves(2563, 2566, "9.3")
              .serves(2567, 2568, "9.2")
              .serves(2563, 2565, "O18")
              .title(
                  Text.of("แผนใช้จ่ายงบประมาณที่ทุกคนรู้", "A spending plan that everyone knows"))
              .guideline(
                  Text.of(
                      "เปิดเผยแผนใช้จ่ายของปีต่อบุคลากรและประชาชนด้วยภาษาที่อ่านเข้าใจ",
                      "Open the year's spending plan to staff and citizens in words that can be understood."))
              .step(
                  UnitRole.FINANCE,
                  1,
                  "ทำสรุปแผนใช้จ่ายสั้น ๆ แยกตามงานและแหล่งเงิน",
                  "Write a short summary of the plan by work and source of money.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  2,
                  "ลงแผนและสรุปบนเว็บไซต์",
                  "Put plan and summary on the website.")
              .step(
                  UnitRole.FINANCE,
                  2,
                  "ชี้แจงในที่ประชุมบุคลากรและตอบคำถาม",
                  "Explain it at a staff meeting and answer questions.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("แผนและสรุปบนเว็บไซต์", "Plan and summary on the website")
              .keep("บันทึกการประชุมชี้แจง", "Minutes of the meeting")
              .effort(2)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("staff-check-spending")
              .serves(2562, 2568, "2")
              .serves(2563, 2566, "I12")
              .title(
                  Text.of(
                      "ช่องทางให้บุคลากรสอบถามและทักท้วงการใช้เงิน",
                      "Channels for staff to question spending"))
              .guideline(
                  Text.of(
                      "ให้คนในหน่วยงานถาม ทักท้วง หรือร้องเรียนเรื่องการใช้งบประมาณได้สะดวกและปลอดภัย และได้คำตอบ",
                      "People inside can ask about, object to or complain about spending with ease and safety, and get an answer."))
              .step(
                  UnitRole.FINANCE,
                  2,
                  "เปิดช่องทางทั้งแบบเปิดเผยชื่อและไม่เปิดเผยชื่อ แล้วแจ้งให้ทุกคนรู้",
                  "Open channels with and without a name and tell everyone.")
              .step(UnitRole.FINANCE, 2, "กำหนดผู้ตอบและเวลาตอบ", "Name who answers and how soon.")
              .step(
                  UnitRole.FINANCE,
                  6,
                  "เวียนรายงานการใช้เงินให้บุคลากรดูก่อนเผยแพร่",
                  "Circulate the spending report to the staff before it is published.")
              .step(
                  UnitRole.FINANCE,
                  11,
                  "สรุปคำถาม ข้อทักท้วง และสิ่งที่แก้ไข",
                  "Sum up the questions, the objections and what was mended.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.CLERK, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ทะเบียนคำถามและคำตอบ", "Register of questions and answers")
              .keep("หนังสือเวียนแจ้งช่องทาง", "Circular on the channels")
              .effort(2)
              .usefulness(5)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("honest-spending-awareness")
              .serves(2562, 2568, "2")
              .serves(2563, 2566, "I8", "I9", "I10")
              .title(
                  Text.of(
                      "จิตสำนึกการใช้เงินให้คุ้มค่าและถูกวัตถุประสงค์",
                      "Awareness: value for money and money for its purpose"))
              .guideline(
                  Text.of(
                      "ทำให้ทุกคนรู้ว่าอะไรคือการเบิกเท็จ การเอื้อพวกพ้อง และการใช้เงินผิดวัตถุประสงค์ พร้อมวิธีป้องกัน",
                      "Everyone knows what a false claim, a favour and money off its purpose look like, and how they are prevented."))
              .step(
                  UnitRole.FINANCE,
                  3,
                  "ทำตัวอย่างข้อควรทำและไม่ควรทำจากข้อทักท้วงที่เคยมี",
                  "Make examples of do and don't from earlier audit remarks.")
              .step(
                  UnitRole.FINANCE,
                  5,
                  "อธิบายในการประชุมทุกส่วนงาน",
                  "Explain them at a meeting of all units.")
              .step(
                  UnitRole.FINANCE,
                  8,
                  "สุ่มตรวจใบเบิกและแจ้งผลกลับไปยังส่วนงาน",
                  "Spot-check claims and tell the units the result.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("เอกสารตัวอย่าง", "The sheet of examples")
              .keep("บันทึกการสุ่มตรวจใบเบิก", "Record of the claims checked")
              .effort(2)
              .usefulness(3)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("spending-reports")
              .serves(2562, 2568, "2")
              .serves(2563, 2566, "9.3")
              .serves(2567, 2568, "9.2")
              .serves(2563, 2565, "O19", "O20")
              .title(
                  Text.of(
                      "รายงานการใช้จ่ายรอบ 6 เดือนและทั้งปี",
                      "Half-year and annual spending reports"))
              .guideline(
                  Text.of(
                      "เผยแพร่ว่าใช้เงินไปเท่าใดเทียบแผน เหลือเท่าใด และเพราะเหตุใด",
                      "Publish how much was spent against the plan, what remains and why."))
              .step(
                  UnitRole.FINANCE,
                  3,
                  "เผยแพร่รายงานทั้งปีของปีก่อน",
                  "Publish the annual report of the year before.")
              .step(
                  UnitRole.FINANCE,
                  7,
                  "เผยแพร่รายงานรอบ 6 เดือนของปีนี้",
                  "Publish this year's half-year report.")
              .step(
                  UnitRole.FINANCE,
                  9,
                  "เสนอผู้บริหารเร่งรายการที่ล่าช้า",
                  "Propose to the executive what to speed up.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("รายงานทั้งสองฉบับบนเว็บไซต์", "Both reports on the website")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("discretion-control")
              .serves(2562, 2568, "3")
              .serves(2563, 2566, "I17")
              .title(Text.of("มาตรการตรวจสอบการใช้ดุลพินิจ", "Checks on the use of discretion"))
              .guideline(
                  Text.of(
                      "ลดช่องว่างของดุลพินิจด้วยเกณฑ์ที่เขียนไว้ ให้ผู้บังคับบัญชาทุกชั้นตรวจและติดตาม และจัดการความเสี่ยงที่เหลือ",
                      "Narrow the room for discretion by written criteria, let every level of command check and follow up, and manage the risk that remains."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "ทำรายการงานที่ใช้ดุลพินิจและความเสี่ยงของแต่ละงาน",
                  "List the tasks with discretion and the risk of each.")
              .step(
                  UnitRole.CLERK,
                  3,
                  "ร่างมาตรการและเกณฑ์ พร้อมหน้าที่ตรวจสอบของผู้บริหารแต่ละระดับ",
                  "Draft measures and criteria with the checking duty of each level.")
              .step(
                  UnitRole.EXECUTIVE,
                  4,
                  "ประกาศให้เจ้าหน้าที่และคนภายนอกรู้และลงเว็บไซต์",
                  "Announce them to officers and outsiders and put them on the website.")
              .step(
                  UnitRole.CLERK,
                  6,
                  "เวียนให้บุคลากรและรายงานผลการตรวจ",
                  "Circulate them to the staff and report what the checks found.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศมาตรการที่ลงวันที่", "The dated announcement")
              .keep("รายงานผลการตรวจสอบดุลพินิจ", "Report on the checks")
              .effort(3)
              .usefulness(4)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("fair-personnel-decisions")
              .serves(2562, 2568, "3")
              .serves(2563, 2566, "I13", "I14", "I15", "I18")
              .title(
                  Text.of(
                      "การมอบหมายงาน คัดเลือก และเลื่อนขั้นที่เป็นธรรม",
                      "Fair assignment, selection and promotion"))
              .guideline(
                  Text.of(
                      "ตกลงงานกันเป็นลายลักษณ์อักษร คัดคนไปอบรมหรือศึกษาต่อด้วยเกณฑ์ที่รู้กัน และเปิดเผยเกณฑ์กับผลของการประเมิน เลื่อนขั้น และโยกย้าย",
                      "Agree on work in writing, choose people for training or study by known criteria, and open the criteria and the results of appraisal, promotion and transfer."))
              .step(
                  UnitRole.EVERY_UNIT,
                  1,
                  "ทำข้อตกลงงานระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชา",
                  "Sign work agreements between superiors and subordinates.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  2,
                  "ประกาศเกณฑ์คัดเลือกผู้ไปอบรม ศึกษาดูงาน หรือรับทุน",
                  "Announce the criteria for training, study visits and scholarships.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  3,
                  "ประกาศแนวทางปฏิบัติงานตามหน้าที่ของแต่ละตำแหน่ง",
                  "Announce the practice of duty for each position.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  7,
                  "เปิดเผยผลประเมิน เลื่อนขั้น และโยกย้าย พร้อมทางทักท้วง",
                  "Open the results of appraisal, promotion and transfer, with a way to object.")
              .lead(UnitRole.HUMAN_RESOURCES)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ข้อตกลงงานที่ลงนาม", "Signed work agreements")
              .keep("ประกาศเกณฑ์และผล", "Announcements of criteria and results")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("no-gift-policy")
              .serves(2562, 2568, "1", "3", "10")
              .serves(2563, 2566, "I5")
              .serves(2563, 2568, "10.1")
              .serves(2565, 2565, "O34")
              .title(Text.of("นโยบายไม่รับของขวัญ (No Gift Policy)", "No Gift Policy"))
              .guideline(
                  Text.of(
                      "ผู้บริหารสูงสุดประกาศไม่รับของขวัญจากการปฏิบัติหน้าที่เป็นภาษาไทยและอังกฤษ และทุกคนถือเป็นกติกาเดียวกัน",
                      "The chief executive announces, in Thai and English, that no gifts are taken for the performance of duties, and it binds everyone."))
              .step(
                  UnitRole.EXECUTIVE,
                  3,
                  "ออกประกาศสองภาษาก่อนเทศกาลปีใหม่และลงเว็บไซต์",
                  "Issue it in two languages before the New Year and put it on the website.")
              .step(
                  UnitRole.CLERK,
                  5,
                  "ย้ำในที่ประชุมประจำเดือนและติดไว้ที่จุดบริการ",
                  "Stress it at the monthly meeting and post it at the counter.")
              .step(
                  UnitRole.CLERK,
                  12,
                  "บันทึกของขวัญที่ปฏิเสธหรือส่งคืน แล้วรายงานผลทั้งปี",
                  "Record gifts refused or returned and report for the year.")
              .lead(UnitRole.EXECUTIVE)
              .support(UnitRole.CLERK, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศสองภาษาที่ลงวันที่", "The dated announcement in two languages")
              .keep("ทะเบียนของขวัญที่ปฏิเสธหรือส่งคืน", "Register of gifts refused or returned")
              .effort(1)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("asset-borrowing-rules")
              .serves(2562, 2568, "4")
              .serves(2563, 2566, "I20", "I21")
              .title(
                  Text.of(
                      "ระเบียบและแบบขอยืมทรัพย์สินที่ใช้ง่าย",
                      "Simple rules and forms for borrowing assets"))
              .guideline(
                  Text.of(
                      "มีวิธีเดียวที่ถูกกฎหมาย ชัดเจน และสะดวกสำหรับยืมทรัพย์สินของราชการ ทั้งคนในและคนนอก",
                      "One way of borrowing public assets, lawful, clear and convenient, for insiders and outsiders."))
              .step(
                  UnitRole.FINANCE,
                  2,
                  "ทบทวนขั้นตอนและแบบขอยืมจากผู้ที่เคยยืม",
                  "Review stages and forms with those who have borrowed.")
              .step(
                  UnitRole.FINANCE,
                  3,
                  "ออกระเบียบและแบบคำขอที่กรอกได้ในหน้าเดียว",
                  "Issue rules and a one-page form.")
              .step(
                  UnitRole.FINANCE,
                  4,
                  "รวมเป็นคู่มือพร้อมผังขั้นตอน",
                  "Put them in a handbook with a flow chart.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.PROCUREMENT, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ระเบียบ แบบ และคู่มือที่ประกาศใช้", "Rules, forms and handbook in force")
              .keep("ทะเบียนยืมและคืน", "Register of loans and returns")
              .effort(2)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("nong-chok", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("asset-guidance-known")
              .serves(2562, 2568, "4")
              .serves(2563, 2566, "I20", "I21", "I23")
              .title(
                  Text.of(
                      "ข้อปฏิบัติการใช้และยืมทรัพย์สินที่รู้กันทั่ว",
                      "Rules on using and borrowing assets, known to all"))
              .guideline(
                  Text.of(
                      "ประกาศข้อปฏิบัติทุกช่องทางที่คนในหน่วยงานและคนในพื้นที่ใช้จริง แล้ววัดว่ารู้จริง",
                      "Announce the rules wherever staff and residents really look, and measure whether they know them."))
              .step(
                  UnitRole.EVERY_UNIT,
                  3,
                  "บุคลากรทุกคนได้รับแจ้งจากผู้บังคับบัญชา",
                  "Every member of staff is told by the superior.")
              .step(
                  UnitRole.PUBLIC_RELATIONS,
                  4,
                  "เผยแพร่ทางเว็บไซต์ เสียงตามสาย สื่อสังคมออนไลน์ และผู้นำชุมชน",
                  "Spread them on the website, loudspeakers, social media and through village heads.")
              .step(
                  UnitRole.PROCUREMENT,
                  10,
                  "สำรวจความพึงพอใจหรือพฤติกรรมของผู้มายืมแล้วรายงาน",
                  "Survey the satisfaction or the conduct of borrowers and report.")
              .lead(UnitRole.PROCUREMENT)
              .support(UnitRole.FINANCE, UnitRole.PUBLIC_RELATIONS, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ประกาศและภาพช่องทางที่เผยแพร่", "The announcement and where it was spread")
              .keep("รายงานความพึงพอใจของผู้ยืม", "Report on borrowers' satisfaction")
              .effort(1)
              .usefulness(4)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("sa-khwan", 2564)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("asset-use-checks")
              .serves(2562, 2568, "4")
              .serves(2563, 2566, "I19", "I22", "I24")
              .title(
                  Text.of(
                      "การกำกับและตรวจสอบการใช้ทรัพย์สิน", "Supervision and checks of asset use"))
              .guideline(
                  Text.of(
                      "ผู้บังคับบัญชาตรวจเป็นประจำว่าทรัพย์สินอยู่ครบ ไม่ถูกใช้ส่วนตัว และของชำรุดหรือหายถูกรายงานทันที",
                      "Superiors check regularly that assets are there and not used privately, and damage or loss is reported at once."))
              .step(
                  UnitRole.PROCUREMENT,
                  2,
                  "กำหนดผู้ตรวจ รอบการตรวจ และแบบบันทึก",
                  "Set who checks, when, and the form.")
              .step(
                  UnitRole.PROCUREMENT,
                  6,
                  "ตรวจนับและเทียบทะเบียนยืมคืนรอบแรก",
                  "Count and compare with the register, first round.")
              .step(
                  UnitRole.PROCUREMENT,
                  11,
                  "ตรวจรอบที่สองและรายงานของชำรุด สูญหาย หรือใช้ผิดต่อผู้บริหาร",
                  "Check a second time and report damage, loss or misuse to the executive.")
              .lead(UnitRole.PROCUREMENT)
              .support(UnitRole.FINANCE, UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("บันทึกการตรวจนับ", "Count records")
              .keep("รายงานต่อผู้บริหาร", "Report to the executive")
              .effort(3)
              .usefulness(4)
              .drawnFrom("muang-kaset", 2566)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("vehicle-use-permits")
              .serves(2562, 2568, "4")
              .serves(2563, 2566, "I19", "I21")
              .title(
                  Text.of("ใบขออนุญาตและสมุดบันทึกการใช้รถ", "Permits and log books for vehicles"))
              .guideline(
                  Text.of(
                      "ทุกครั้งที่ใช้รถในงานราชการมีใบอนุญาต ผู้อนุญาต และบันทึกเลขไมล์กับเชื้อเพลิง",
                      "Whenever a vehicle is used for official work there is a permit, somebody who granted it, and a record of mileage and fuel."))
              .step(
                  UnitRole.CLERK,
                  1,
                  "ทำแบบขออนุญาตและคู่มือการใช้รถ",
                  "Make the permit form and a handbook on vehicle use.")
              .step(
                  UnitRole.CLERK,
                  2,
                  "แจ้งเวียนผู้บริหาร หัวหน้าส่วน และพนักงานให้ถือปฏิบัติ",
                  "Circulate them to executives, heads and employees.")
              .step(
                  UnitRole.FINANCE,
                  9,
                  "สุ่มตรวจสมุดบันทึกกับการเบิกเชื้อเพลิง",
                  "Spot-check log books against fuel claims.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.FINANCE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("ใบอนุญาตและสมุดบันทึกการใช้รถ", "Permits and log books")
              .keep("หนังสือเวียน", "The circular")
              .effort(1)
              .usefulness(3)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("integrity-measures-circulated")
              .serves(2562, 2568, "5")
              .serves(2563, 2566, "I25", "I26")
              .title(
                  Text.of(
                      "มาตรการคุณธรรมและความโปร่งใสที่ทุกคนรับรู้",
                      "Integrity measures that everyone knows of"))
              .guideline(
                  Text.of(
                      "ทบทวนมาตรการป้องกันทุจริตทุกปี แล้วให้ทุกคนรู้ว่าผู้บริหารเอาจริง",
                      "Review the measures against corruption every year, and let everyone see that the executive means them."))
              .step(
                  UnitRole.CLERK,
                  3,
                  "ทบทวนมาตรการจากผลประเมินและเหตุที่เกิดจริง",
                  "Review the measures from the assessment and from what happened.")
              .step(
                  UnitRole.EXECUTIVE,
                  4,
                  "ผู้บริหารลงนามและชี้แจงด้วยตนเอง",
                  "The executive signs them and explains them in person.")
              .step(
                  UnitRole.CLERK,
                  5,
                  "แจ้งเวียนทุกส่วนและลงเว็บไซต์",
                  "Circulate them to all units and put them on the website.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("มาตรการที่ลงนามและหนังสือเวียน", "Signed measures and circular")
              .keep("หน้าเว็บไซต์ที่เผยแพร่", "The page where they are published")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("corruption-complaints")
              .serves(2562, 2568, "5")
              .serves(2563, 2566, "I27", "I28", "I30")
              .serves(2563, 2568, "9.5")
              .serves(2563, 2565, "O29", "O30", "O31")
              .title(
                  Text.of(
                      "ช่องทางและวิธีจัดการเรื่องร้องเรียนการทุจริต",
                      "Channel and handling of corruption complaints"))
              .guideline(
                  Text.of(
                      "รับแจ้งทางออนไลน์และสายด่วน เก็บความลับผู้แจ้ง มีผู้รับผิดชอบเฉพาะ และบอกผลกลับ",
                      "Reports come online and by hotline, the informant is kept secret, one person is in charge, and the outcome is told."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "เขียนขั้นตอนรับเรื่อง ตรวจสอบ แจ้งผล และระยะเวลา",
                  "Write down the stages of receiving, examining and answering, with times.")
              .step(
                  UnitRole.CLERK,
                  3,
                  "เปิดช่องทางออนไลน์ที่ปกปิดผู้แจ้งและตั้งผู้รับเรื่อง",
                  "Open an online channel that hides the informant and appoint who receives.")
              .step(
                  UnitRole.CLERK,
                  7,
                  "เผยแพร่สถิติเรื่องร้องเรียน รวมถึงเมื่อไม่มีเรื่อง",
                  "Publish the statistics of complaints, even when there were none.")
              .step(
                  UnitRole.CLERK,
                  11,
                  "นำข้อตรวจพบไปแก้วิธีทำงานและรายงานผู้บริหาร",
                  "Use what was found to mend the work and report to the executive.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.PUBLIC_RELATIONS, UnitRole.EXECUTIVE)
              .rounds(3, 6, 9, 12)
              .keep("หน้าเว็บช่องทางร้องเรียน", "The page of the channel")
              .keep("คำสั่งตั้งผู้รับเรื่อง", "Order appointing who receives")
              .keep("สถิติเรื่องร้องเรียน", "Statistics of complaints")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("nadong", 2566)
              .drawnFrom("sa-khwan", 2564)
              .build(),
          MeasureTemplate.builder()
              .id("procurement-disclosure")
              .serves(2562, 2568, "2", "9")
              .serves(2563, 2566, "I11")
              .serves(2563, 2568, "9.3")
              .serves(2563, 2565, "O21", "O22", "O23", "O24")
              .title(Text.of("เปิดเผยการจัดซื้อจัดจ้างตลอดปี", "Procurement disclosed all year"))
              .guideline(
                  Text.of(
                      "ประชาชนเห็นแผน ประกาศ ผลรายเดือนครบทุกเดือน และรายงานทั้งปีของการจัดซื้อจัดจ้าง",
                      "Citizens see the plan, the notices, the result of every month and the annual report of procurement."))
              .step(
                  UnitRole.PROCUREMENT,
                  1,
                  "เผยแพร่แผนจัดซื้อจัดจ้างของปี",
                  "Publish the year's procurement plan.")
              .step(
                  UnitRole.PROCUREMENT,
                  3,
                  "เผยแพร่รายงานสรุปทั้งปีของปีก่อน",
                  "Publish the annual summary of the year before.")
              .step(
                  UnitRole.PROCUREMENT,
                  12,
                  "ลงประกาศและสรุปรายเดือนแยกเดือน แม้เดือนที่ไม่มีรายการ",
                  "Publish notices and monthly summaries, month by month, even an empty one.")
              .lead(UnitRole.PROCUREMENT)
              .support(UnitRole.FINANCE, UnitRole.PUBLIC_RELATIONS)
              .rounds(3, 6, 9, 12)
              .keep(
                  "แผน ประกาศ และสรุป 12 เดือนบนเว็บไซต์",
                  "Plan, notices and twelve summaries on the website")
              .keep("รายงานทั้งปี", "Annual report")
              .effort(3)
              .usefulness(5)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("procurement-transparency-measures")
              .serves(2562, 2568, "2", "10")
              .serves(2563, 2566, "I11")
              .serves(2567, 2568, "9.3")
              .serves(2563, 2566, "10.2")
              .title(
                  Text.of(
                      "มาตรการความโปร่งใสในการจัดซื้อจัดจ้าง",
                      "Measures for transparency in procurement"))
              .guideline(
                  Text.of(
                      "ประกาศกติกาที่กันผลประโยชน์ทับซ้อนและการเอื้อผู้ค้า ให้เจ้าหน้าที่ทุกคนถือปฏิบัติ",
                      "Announce rules against conflicts of interest and favouring a supplier, binding on all officers."))
              .step(
                  UnitRole.PROCUREMENT,
                  1,
                  "ร่างมาตรการและให้กองคลังหรือหน่วยตรวจสอบทักท้วง",
                  "Draft the measures and let finance or audit object.")
              .step(UnitRole.EXECUTIVE, 1, "ประกาศและแจ้งเวียน", "Announce and circulate them.")
              .step(
                  UnitRole.FINANCE,
                  8,
                  "สุ่มตรวจโครงการตามมาตรการและรายงาน",
                  "Check sample projects against the measures and report.")
              .lead(UnitRole.FINANCE)
              .support(UnitRole.PROCUREMENT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("ประกาศมาตรการ", "The announcement")
              .keep("รายงานสุ่มตรวจ", "Report of the sample check")
              .effort(2)
              .usefulness(4)
              .drawnFrom("dong-muang", 2568)
              .build(),
          MeasureTemplate.builder()
              .id("hr-policy-and-criteria")
              .serves(2562, 2568, "3", "9")
              .serves(2563, 2568, "9.4")
              .serves(2563, 2565, "O25", "O27")
              .title(Text.of("นโยบายและหลักเกณฑ์ด้านบุคลากร", "Human-resource policy and criteria"))
              .guideline(
                  Text.of(
                      "มีนโยบายบริหารคนที่โปร่งใส และเกณฑ์ครบเรื่องสรรหา บรรจุแต่งตั้ง พัฒนา ประเมิน ให้คุณให้โทษและสร้างขวัญกำลังใจ ที่ยังใช้อยู่",
                      "There is a transparent policy, and criteria in force for recruitment, appointment, development, appraisal, and reward, penalty and morale."))
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  2,
                  "เผยแพร่นโยบายหรือแผนของผู้บริหารปัจจุบัน",
                  "Publish the present executive's policy or plan.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  2,
                  "ตรวจเกณฑ์ทีละเรื่อง เขียนที่ขาด",
                  "Check the criteria one by one and write what is missing.")
              .step(
                  UnitRole.HUMAN_RESOURCES,
                  3,
                  "ลงเว็บไซต์และแจ้งบุคลากร",
                  "Put them on the website and tell the staff.")
              .lead(UnitRole.HUMAN_RESOURCES)
              .support(UnitRole.CLERK, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("นโยบายและเกณฑ์บนเว็บไซต์", "Policy and criteria on the website")
              .effort(2)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("muang-kaset", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("anti-corruption-plan")
              .serves(2562, 2568, "5", "10")
              .serves(2563, 2566, "I26")
              .serves(2563, 2566, "10.1")
              .serves(2567, 2568, "10.2")
              .serves(2563, 2565, "O39", "O40", "O41")
              .title(
                  Text.of(
                      "แผนปฏิบัติการป้องกันการทุจริตและรายงานผล",
                      "Action plan against corruption and its reports"))
              .guideline(
                  Text.of(
                      "มีแผนที่ชัดเจนพร้อมเงินและผู้รับผิดชอบ เปิดเผยต่อสาธารณะ และรายงานผลครึ่งปีกับทั้งปีพร้อมปัญหาและข้อเสนอ",
                      "A clear plan with money and owners, open to the public, with half-year and annual reports that state problems and suggestions."))
              .step(
                  UnitRole.CLERK,
                  2,
                  "จัดทำหรือทบทวนแผนและเผยแพร่",
                  "Make or review the plan and publish it.")
              .step(
                  UnitRole.CLERK,
                  3,
                  "เผยแพร่รายงานผลทั้งปีของปีก่อน",
                  "Publish the annual report of the year before.")
              .step(UnitRole.CLERK, 7, "เผยแพร่รายงานรอบ 6 เดือน", "Publish the half-year report.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EXECUTIVE, UnitRole.EVERY_UNIT)
              .rounds(6, 12)
              .keep("แผนบนเว็บไซต์", "The plan on the website")
              .keep("รายงานครึ่งปีและทั้งปี", "Half-year and annual reports")
              .effort(3)
              .usefulness(5)
              .drawnFrom("nong-chok", 2564)
              .drawnFrom("nadong", 2566)
              .build(),
          MeasureTemplate.builder()
              .id("corruption-risk-management")
              .serves(2562, 2568, "5", "10")
              .serves(2563, 2566, "I29")
              .serves(2563, 2568, "10.1")
              .serves(2563, 2565, "O36", "O37")
              .title(
                  Text.of(
                      "ประเมินและจัดการความเสี่ยงการทุจริต", "Assess and manage corruption risks"))
              .guideline(
                  Text.of(
                      "หางานที่เสี่ยงรับสินบนหรือเอื้อประโยชน์ ให้คะแนน แล้วทำสิ่งที่ลดความเสี่ยงจริง",
                      "Find where bribes or favours are likely, rate it, and do what really lowers the risk."))
              .step(
                  UnitRole.CLERK,
                  3,
                  "ประเมินความเสี่ยงของงานอนุมัติ อนุญาต จัดซื้อ และบริหารคน",
                  "Rate approvals, permits, procurement and personnel.")
              .step(
                  UnitRole.EVERY_UNIT,
                  6,
                  "กำหนดและทำมาตรการกับความเสี่ยงสูงสุด",
                  "Decide and carry out measures on the highest risks.")
              .step(
                  UnitRole.CLERK,
                  9,
                  "รายงานผลที่ได้และความเสี่ยงที่เหลือ",
                  "Report the result and the risk that remains.")
              .lead(UnitRole.CLERK)
              .support(UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
              .rounds(6, 12)
              .keep("แบบประเมินความเสี่ยง", "The risk assessment")
              .keep("รายงานผลการจัดการ", "Report on the management")
              .effort(3)
              .usefulness(4)
              .drawnFrom("nadong", 2566)
              .build());

  private StaffTemplates() {}
}
