package org.openita.examples.app;

import org.openita.Language;
import org.openita.TextPattern;

/** The words that pages put around those of the library and of documents, page by page. */
enum PageText {
  // Several pages.
  FISCAL_YEAR("ปีงบประมาณ พ.ศ. {1}", "fiscal year {1}"),
  RESULT("คะแนนรวม {1}   ระดับ {2}   {3}", "Total {1}   Level {2}   {3}"),
  TOTAL("คะแนนรวม", "total"),
  NONE("ไม่มี", "none"),
  AND_MORE("และอีก {1} รายการ", "and {1} more"),
  FINDINGS("ข้อสังเกต", "Findings"),
  FINDING("{1}: {2}", "{1}: {2}"),
  FINDING_TIMES("{1} ({2} รายการ)", "{1} ({2} times)"),
  NAME_WITH_CONFIDENCE("{1} ({2})", "{1} ({2})"),
  EFFORT("ภาระงาน {1}/5", "effort {1}/5"),
  USEFULNESS("ประโยชน์ที่คาดว่าจะได้รับ {1}/5", "usefulness {1}/5"),
  INDICATOR("ตัวชี้วัดที่ {1} {2}", "Indicator {1} {2}"),

  // Analysis.
  INDICATORS("ผลการประเมินรายตัวชี้วัด", "Indicators"),
  RANK("ลำดับที่ {1}", "rank {1}"),
  SUMMARY("สรุปผลการวิเคราะห์", "Summary"),
  STRENGTHS("จุดแข็ง: ", "Strengths: "),
  URGENT_WEAKNESSES("จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน: ", "Urgent weaknesses: "),
  TO_DEVELOP("ประเด็นที่ต้องพัฒนาของ {1}: ", "To develop in {1}: "),
  TO_REACH("การเลื่อนสู่ระดับ {1}: ", "To reach {1}: "),
  GAP("{1} {2} ต้องได้ {3}", "{1} {2}, needs {3}"),
  PROPOSED_MEASURES("มาตรการที่เสนอ", "Proposed measures"),
  OPTIONAL("มาตรการทางเลือก", "optional"),

  // Trace.
  DERIVATION("ที่มาของคะแนน", "Derivation of every number"),
  AS_PUBLISHED("คะแนนตามที่เผยแพร่", "as published"),
  FROM_ANSWERS("คำนวณจากจำนวนคำตอบ {1} × {2}", "from answers {1} × {2}"),
  MEAN("ค่าเฉลี่ยของ {1} = {2}", "mean of {1} = {2}"),

  // Gains.
  GAINS(
      "คะแนนรวมที่เพิ่มขึ้นเมื่อคะแนนสูงขึ้นหนึ่งขั้น (* ค่าสมมติ ซึ่งอยู่นอกเหนือการควบคุมโดยตรง)",
      "Gain in the total from one step up (* assumed; depends on respondents)"),
  ALL_FULL("ได้คะแนนเต็มทุกรายการแล้ว", "every score is at its maximum"),
  NO_STEP_HELPS(
      "ไม่มีรายการใดที่ทำให้คะแนนของตัวชี้วัดสูงขึ้นได้ด้วยการเพิ่มขึ้นหนึ่งขั้น",
      "no one step raises the score of an indicator"),

  // Paths to a target.
  TARGET("เป้าหมาย: {1}", "Target: {1}"),
  OUT_OF_REACH("ไม่สามารถบรรลุได้ เนื่องจาก", "Out of reach:"),
  BLOCKER(
      "{1} ปัจจุบัน {2} เพิ่มได้สูงสุดเป็น {3} แต่ต้องได้ {4}",
      "{1} is {2} and can reach at most {3}, but needs {4}"),
  REACHED("บรรลุเป้าหมายแล้ว", "Already reached"),
  NOT_OPTIMAL(
      "การค้นหาสิ้นสุดลงเมื่อครบจำนวนขั้นตอนที่กำหนด จึงอาจมีแนวทางที่มีภาระงานน้อยกว่านี้",
      "The search ended at its limit of steps, so there may be cheaper options."),
  OPTION("แนวทางที่ {1}: {2} {3} · ภาระงานรวม {4}", "Option {1}: {2} {3} · effort {4}"),
  ALTERNATIVES(" · ทดแทนได้ด้วย {1}", " · or {1}"),
  ASSUMED(" (ค่าสมมติ)", " (assumed)"),

  // Simulation.
  CHANGES("คะแนนที่เปลี่ยนแปลง เรียงจากเหตุไปหาผล", "Changes, causes first"),
  NO_CHANGES("ไม่มีคะแนนใดเปลี่ยนแปลง", "no score changes"),
  AFTERWARDS("ผลภายหลังการเปลี่ยนแปลง", "Result"),

  // Comparison of years.
  TOTAL_CHANGED("คะแนนรวมเปลี่ยนแปลง {1}", "The total changed by {1}"),
  OF_ROUNDING("การปัดเศษคะแนนของเครื่องมือ", "rounding of the instrument"),
  EARLIER_ONLY("มีเฉพาะในปีก่อน", "earlier year only"),
  LEVEL_CHANGED("ระดับ {1} → {2}", "Level {1} → {2}"),
  BECAUSE("เนื่องจาก ", "because "),
  IS_AT_LEAST("{1} {2} ถึงเกณฑ์ {3}", "{1} {2}, at least {3}"),
  IS_NEEDED("{1} {2} ต้องได้ {3}", "{1} {2}, needed {3}"),
  LAPSED("เงื่อนไขของปีก่อนที่ไม่ใช้แล้ว: ", "no longer required: "),
  RULE_CHANGED(
      "หลักเกณฑ์เปลี่ยนแปลงไป หากใช้หลักเกณฑ์ใหม่ ผลของปีก่อนจะอยู่ในระดับ {1}",
      "The criteria changed; by the new ones, the earlier level is {1}"),

  // Peers.
  AMONG_PEERS("การเปรียบเทียบกับหน่วยงานในกลุ่ม: {1}", "Among peers: {1}"),
  GROUP("{1} {2}", "{1} {2}"),
  SCORE("คะแนน", "score"),
  RANK_IN_GROUP("ลำดับ", "rank"),
  PERCENTILE("เปอร์เซ็นไทล์", "percentile"),
  FROM_MEDIAN("ต่างจากมัธยฐาน", "vs median"),
  TOTAL_OF_PEERS("คะแนนรวม", "Total"),
  PEER_MARKS(
      "▲ สูงกว่ากลุ่ม  ▼ ต่ำกว่ากลุ่ม  + จุดแข็งตามเกณฑ์คะแนน",
      "▲ above peers  ▼ below peers  + strength by its score"),

  // Stability of the level.
  SAMPLING_ERROR(
      "ความคลาดเคลื่อนอันเกิดจากจำนวนผู้ตอบ (ช่วงความเชื่อมั่น 95 %)",
      "Sampling error (95 % confidence interval)"),
  ESTIMATE("ค่าประมาณ", "estimate"),
  UPPER_BOUND("ค่าสูงสุด", "upper bound"),
  UNKNOWN("ไม่อาจทราบได้", "unknown"),
  INTERVAL("คะแนนรวม {1} – {2}  ความคลาดเคลื่อนมาตรฐาน {3}", "total {1} – {2}  standard error {3}"),
  CLOSEST(
      "การเปลี่ยนแปลงรายการเดียวที่น้อยที่สุดซึ่งทำให้ระดับเปลี่ยนแปลง",
      "Smallest single changes that alter the level"),
  NO_SINGLE_CHANGE("ไม่มีรายการเดียวใดที่ทำให้ระดับเปลี่ยนแปลง", "none"),

  // Plan.
  NO_MEASURES("ไม่มีมาตรการ", "No measures"),
  BASED_ON("จากผลการประเมินปีงบประมาณ พ.ศ. ", "Based on the scores of fiscal year "),
  CATALOGUE_ID("คลังมาตรการ ", "Catalogue "),
  TARGETS("เป้าหมาย", "Targets"),
  REASON("เหตุผล", "Reason"),
  GAIN_AT_MOST("คะแนนรวมที่อาจเพิ่มขึ้นได้สูงสุด", "Possible gain in the total, at most"),
  EVIDENCE_TO_KEEP("หลักฐานที่ควรจัดเก็บ", "Evidence to keep"),

  // Review.
  MEASURES("มาตรการ {1}", "Measures {1}"),
  COUNT("{1} {2}", "{1} {2}"),
  OVERDUE("เกินกำหนดเวลา ", "Overdue "),
  CRITERIA("ผลการตรวจสอบตามหลักเกณฑ์ของปี", "Criteria of the year"),
  ITEM("ข้อ {1}", "Item {1}"),
  UNKNOWN_ITEM("ไม่ทราบเลขที่ข้อ", "Unknown item number"),
  PLACES("ตำแหน่ง: ", "At: "),
  FOR_EXAMPLE("เช่น {1}", "for example, {1}"),
  WAIVED("ข้อสังเกตที่ได้รับการยกเว้น", "Waived"),
  WAIVED_FOR("เหตุผล: {1}", "Reason: {1}"),
  WAIVED_UNTIL("เหตุผล: {1} (ถึงวันที่ {2})", "Reason: {1} (until {2})"),
  SINCE(
      "เมื่อเทียบกับการตรวจสอบครั้งก่อน: เพิ่มขึ้น {1} แก้ไขแล้ว {2} คงเดิม {3}",
      "Since the earlier review: new {1}, gone {2}, unchanged {3}"),

  // Catalogue.
  CATALOGUE("คลังมาตรการ {1} · {2} มาตรการ", "Catalogue of measures {1} · {2} measures"),
  NO_OTHER_SERVES("กรณีไม่มีมาตรการอื่นรองรับ", "Where no other measure serves"),
  MAIN("เป้าหมายหลัก: ", "Main: "),
  SIDE("เป้าหมายสนับสนุน: ", "Side: "),
  TEMPLATE("{1} ({2})", "{1} ({2})"),
  SEE_ABOVE("{1} ดังกล่าวข้างต้น", "{1}, see above"),
  RATINGS("ภาระงาน {1}/5 · ประโยชน์ที่คาดว่าจะได้รับ {2}/5", "Effort {1}/5 · usefulness {2}/5"),
  GUIDELINE("แนวทาง: ", "Guideline: "),
  LED_BY("ผู้รับผิดชอบหลัก: ", "Led by: "),
  SUPPORTED_BY("ผู้สนับสนุน: ", "Supported by: "),
  FOLLOWED_UP("กำกับติดตามเมื่อสิ้นเดือนที่ ", "Followed up after month "),
  EVIDENCE("หลักฐาน: ", "Evidence: "),
  SEEN_IN("พบใน: ", "Seen in: "),
  UNTIL_MONTH("{1} จนถึงเดือน{2}", "{1} until the end of {2}"),
  BY_MONTH("ภายในเดือน{1}", "by the end of {1}");

  private final TextPattern pattern;

  PageText(String th, String en) {
    this.pattern = TextPattern.of(th, en);
  }

  String in(Language language, Object... details) {
    return pattern.format(details).in(language);
  }
}
