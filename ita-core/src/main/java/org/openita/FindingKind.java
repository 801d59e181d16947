package org.openita;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openita.Severity.INFO;
import static org.openita.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of finding: code, severity, title, message and remedy of each, in Thai and English.
 *
 * <p>Grouped by who finds them: the analysis of one result, comparisons, uncertainty analysis, the
 * review of a plan; a review lists its findings in this order.
 */
public enum FindingKind {
  /** The result rests on a kind of rule that is not confirmed. */
  RULE_UNVERIFIED(
      INFO,
      title("หลักเกณฑ์ที่ยังไม่ได้รับการยืนยัน", "Rule not confirmed"),
      message(
          "ผลการประเมินนี้ใช้หลักเกณฑ์เรื่อง{1} ซึ่งยังไม่ได้รับการยืนยันจากเอกสารต้นทาง ({2}: {3})",
          "the result rests on the rule of {1}, which is not confirmed ({2}): {3}")),
  /**
   * The declared total is not the one that the evidence gives; {@code info} where it differs by
   * 0.01.
   */
  DECLARED_TOTAL_DIFFERS(
      WARNING,
      title("คะแนนรวมที่ประกาศไม่ตรงกับผลการคำนวณ", "Declared total differs"),
      message(
          "คะแนนรวมที่ประกาศคือ {1} คะแนน แต่คำนวณจากข้อมูลได้ {2} คะแนน",
          "the declared total is {1}, but the evidence gives {2}")),
  /**
   * A declared score is not the one that the evidence gives; {@code info} where it differs by 0.01.
   */
  DECLARED_SCORE_DIFFERS(
      WARNING,
      title("คะแนนที่ประกาศไม่ตรงกับผลการคำนวณ", "Declared score differs"),
      message(
          "คะแนนของ {1} ที่ประกาศคือ {2} คะแนน แต่คำนวณจากข้อมูลได้ {3} คะแนน",
          "the declared score of {1} is {2}, but the evidence gives {3}")),
  /** A score is declared for an element that does not apply. */
  DECLARED_SCORE_NOT_APPLICABLE(
      "DECLARED_SCORE_DIFFERS",
      WARNING,
      title("มีการประกาศคะแนนของรายการที่ไม่ต้องประเมิน", "Score declared for what does not apply"),
      message(
          "มีการประกาศคะแนนของ {1} ไว้ {2} คะแนน แต่ข้อมูลระบุว่ารายการนี้ไม่ต้องประเมิน",
          "a score of {2} is declared for {1}, although it does not apply")),
  /** The declared level is not the one that the evidence gives. */
  DECLARED_LEVEL_DIFFERS(
      WARNING,
      title("ระดับผลการประเมินที่ประกาศไม่ตรงกับผลการคำนวณ", "Declared level differs"),
      message(
          "ระดับผลการประเมินที่ประกาศคือ {1} แต่คำนวณจากข้อมูลได้ {2}",
          "the declared level is {1}, but the evidence gives {2}")),
  /** An instrument lies outside the range of its parts. */
  EIT_PARTS_DIFFER(
      WARNING,
      title(
          "คะแนนของเครื่องมืออยู่นอกช่วงคะแนนของแต่ละส่วน", "Score outside the range of its parts"),
      message(
          "คะแนน {1} คือ {2} คะแนน ซึ่งอยู่นอกช่วงคะแนนของแต่ละส่วน ({3} ถึง {4} คะแนน)",
          "the score of {1} is {2}, outside the range of its parts, {3} to {4}")),
  /** Fewer people answered than the rule on sample sizes asks for. */
  SAMPLE_TOO_SMALL(
      WARNING,
      title("จำนวนผู้ตอบแบบวัดน้อยกว่าที่กำหนด", "Too few respondents"),
      message(
          "{1} มีผู้ตอบ {2} คน จากจำนวนทั้งหมด {3} คน ซึ่งน้อยกว่าที่กำหนดไว้อย่างน้อย {4} คน",
          "{1} was answered by {2} of {3} people; at least {4} are needed")),
  /** Fewer people answered than the quota of the agency's kind and size. */
  SAMPLE_BELOW_QUOTA(
      "SAMPLE_TOO_SMALL",
      WARNING,
      title("จำนวนผู้ตอบแบบวัดน้อยกว่าที่กำหนด", "Too few respondents"),
      message(
          "{1} มีผู้ตอบ {2} คน ซึ่งน้อยกว่าที่กำหนดไว้อย่างน้อย {3} คน สำหรับ{4} (หลักเกณฑ์นี้{5}: {6})",
          "{1} was answered by {2} people; at least {3} are needed by kind and size: {4} (this rule is"
              + " {5}: {6})")),
  /** An urgent weakness scores high enough for a strength. */
  URGENT_ABOVE_STRENGTH_THRESHOLD(
      INFO,
      title("จุดอ่อนเร่งด่วนที่มีคะแนนถึงเกณฑ์จุดแข็ง", "Urgent weakness with a high score"),
      message(
          "ตัวชี้วัดที่ {1} จัดเป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วนตามหลักเกณฑ์ที่ใช้"
              + " แม้ได้ {2} คะแนน ซึ่งถึงเกณฑ์ของจุดแข็ง",
          "indicator {1} is an urgent weakness by the policy although its score, {2}, is high enough"
              + " for a strength")),
  /** An element does not apply, so its siblings count for more. */
  NOT_APPLICABLE_REWEIGHTED(
      INFO,
      title("รายการที่ไม่ต้องประเมิน", "Element not applicable"),
      message(
          "{1} ไม่ต้องประเมิน รายการอื่นภายใต้ {2} จึงมีน้ำหนักคะแนนเพิ่มขึ้น",
          "{1} does not apply, so the others under {2} count for more")),
  /** A checklist item has a score that none of its options gives. */
  ITEM_OFF_SCALE(
      WARNING,
      title("คะแนนของข้อไม่ตรงกับคะแนนที่กำหนดไว้", "Score that the item cannot have"),
      message(
          "คะแนนของ {1} คือ {2} คะแนน แต่ข้อนี้มีคะแนนได้เพียง {3} คะแนน",
          "the score of {1} is {2}, but the item can only score {3}")),
  /** An issue to develop that the assessor named has the full score. */
  FULL_SCORE_NAMED_AS_ISSUE(
      "STRENGTH_AND_DEVELOPMENT_POINT",
      INFO,
      title("ประเด็นที่ต้องพัฒนาซึ่งได้คะแนนเต็ม", "Issue to develop with the full score"),
      message(
          "มีการระบุ {1} เป็นประเด็นที่ต้องพัฒนา แม้ได้คะแนนเต็ม 100.00 คะแนน",
          "{1} is named as an issue to develop, although its score is 100.00")),
  /** Only one of two years has an indicator. */
  INDICATOR_NOT_COMPARABLE(
      WARNING,
      title("ตัวชี้วัดที่ไม่อาจเปรียบเทียบได้", "Indicator not comparable"),
      message(
          "ตัวชี้วัดที่ {1} มีเฉพาะในปีงบประมาณ {2} จึงไม่อาจเปรียบเทียบกับปีงบประมาณ {3} ได้",
          "indicator {1} exists only in fiscal year {2} and cannot be compared with {3}")),
  /** An indicator has the same name in both years but other items or points. */
  INDICATOR_CONTENT_DIFFERS(
      INFO,
      title("เนื้อหาของตัวชี้วัดเปลี่ยนแปลงไป", "Indicator with different content"),
      message(
          "ตัวชี้วัดที่ {1} ใช้ชื่อเดิม แต่ข้อคำถามหรือคะแนนของคำตอบในปีงบประมาณ {2}"
              + " แตกต่างจากปีงบประมาณ {3}",
          "indicator {1} has the same name in both years, but other items or points in {2}"
              + " than in {3}")),
  /** Indicators have other shares of the total than the year before. */
  WEIGHTS_DIFFER(
      INFO,
      title("น้ำหนักคะแนนเปลี่ยนแปลงไป", "Different weights"),
      message(
          "น้ำหนักคะแนนของเครื่องมือหรือตัวชี้วัดในปีงบประมาณ {1} แตกต่างจากปีงบประมาณ {2}",
          "the weights of the indicators in {1} differ from those in {2}")),
  /** Levels or their conditions are not those of the year before. */
  LEVEL_RULE_DIFFERS(
      INFO,
      title("หลักเกณฑ์ของระดับผลการประเมินเปลี่ยนแปลงไป", "Different levels"),
      message(
          "หลักเกณฑ์ของระดับผลการประเมินในปีงบประมาณ {1} แตกต่างจากปีงบประมาณ {2}"
              + " จึงไม่ควรเปรียบเทียบระดับของทั้งสองปีโดยตรง",
          "the levels of {1} or their conditions differ from those of {2}, so levels should not be"
              + " compared directly")),
  /** The level rule looks at other components than the year before. */
  COMPONENTS_DIFFER(
      INFO,
      title("องค์ประกอบที่ใช้พิจารณาระดับเปลี่ยนแปลงไป", "Level based on other components"),
      message(
          "องค์ประกอบที่ใช้พิจารณาระดับผลการประเมินคือ {1} ในปีงบประมาณ {2} และ {3}"
              + " ในปีงบประมาณ {4}",
          "the level depends on {1} in {2}, but on {3} in {4}")),
  /** A peer group has too few agencies for ranks and quartiles to mean much. */
  GROUP_TOO_SMALL(
      WARNING,
      title("กลุ่มเปรียบเทียบมีขนาดเล็ก", "Small peer group"),
      message(
          "กลุ่มเปรียบเทียบมีเพียง {1} หน่วยงาน น้อยกว่า {2} หน่วยงาน"
              + " จึงควรใช้ลำดับและค่ามัธยฐานด้วยความระมัดระวัง",
          "the group has only {1} agencies, fewer than {2}; read its ranks and quartiles with"
              + " caution")),
  /** Agencies assessed by another framework are not counted as peers. */
  PEERS_OF_OTHER_FRAMEWORK(
      WARNING,
      title("หน่วยงานที่ประเมินด้วยหลักเกณฑ์อื่น", "Agencies assessed by another framework"),
      message(
          "ไม่นับรวม {1} หน่วยงาน ซึ่งประเมินด้วยหลักเกณฑ์อื่น",
          "{1} agencies were assessed by another framework and are not counted")),
  /** Agencies that do not state what the group is made by are not counted as peers. */
  PEERS_WITHOUT_GROUP(
      WARNING,
      title("หน่วยงานที่ไม่ได้ระบุกลุ่ม", "Agencies without a group"),
      message(
          "ไม่นับรวม {1} หน่วยงาน ซึ่งไม่ได้ระบุ{2}",
          "{1} agencies do not state their {2} and are not counted")),
  /** The agency is among its peers with another total. */
  OWN_ROW_DIFFERS(
      WARNING,
      title("คะแนนของหน่วยงานในกลุ่มเปรียบเทียบไม่ตรงกัน", "Own score in the group differs"),
      message(
          "ข้อมูลของหน่วยงานในกลุ่มเปรียบเทียบมีคะแนนรวม {1} คะแนน แต่ผลการประเมินที่นำมาเปรียบเทียบคือ"
              + " {2} คะแนน จึงใช้ผลการประเมินที่นำมาเปรียบเทียบ",
          "the agency's own row in the group has a total of {1}, its assessment {2}; the"
              + " assessment is used")),
  /** Sampling errors are computed as if respondents had been drawn at random. */
  ASSUMES_RANDOM_SAMPLE(
      WARNING,
      title("สมมติว่าผู้ตอบได้จากการสุ่ม", "Random sample assumed"),
      message(
          "คำนวณโดยสมมติว่าผู้ตอบได้จากการสุ่มจากผู้มีสิทธิตอบทั้งหมด ซึ่งไม่ตรงกับข้อเท็จจริง"
              + " ผลที่ได้จึงแสดงเฉพาะความคลาดเคลื่อนอันเกิดจากจำนวนผู้ตอบ"
              + " โดยไม่รวมความเอนเอียงอันเกิดจากลักษณะของผู้ตอบ",
          "computed as if respondents were a random sample of everyone who could answer, which"
              + " they are not: this is the error due to how many answered, not the bias due to"
              + " who did")),
  /** The estimate takes the answers of one person to different items as independent. */
  ASSUMES_INDEPENDENT_ITEMS(
      INFO,
      title("สมมติความสัมพันธ์ระหว่างคำตอบของผู้ตอบแต่ละคน", "Correlation of answers assumed"),
      message(
          "ผลรวมจำนวนคำตอบไม่แสดงว่าผู้ตอบแต่ละคนตอบแต่ละข้ออย่างไร"
              + " ค่าประมาณจึงสมมติว่าคำตอบของผู้ตอบคนเดียวกันในแต่ละข้อเป็นอิสระต่อกัน"
              + " ส่วนค่าสูงสุดสมมติว่าผู้ตอบแต่ละคนตอบทุกข้อไปในทิศทางเดียวกัน",
          "tallies do not show who answered what: the estimate assumes that one person's"
              + " answers to different items are independent, the upper bound that they are"
              + " perfectly correlated")),
  /** Without tallies the sampling error is not known. */
  CANNOT_KNOW_SAMPLING(
      WARNING,
      title("ไม่อาจคำนวณความคลาดเคลื่อนได้", "Sampling error unknown"),
      message(
          "ไม่มีจำนวนคำตอบของ {1} ที่ใช้คำนวณได้"
              + " จึงไม่ทราบความคลาดเคลื่อนจากการสุ่มของคะแนนรวมและระดับผลการประเมิน",
          "without a usable tally of {1}, the sampling error of the total and the level is"
              + " unknown")),
  /** Without a population the survey is taken as drawn from an unlimited one. */
  POPULATION_UNKNOWN(
      INFO,
      title("ไม่ทราบจำนวนผู้มีสิทธิตอบ", "Population unknown"),
      message(
          "ไม่ทราบจำนวนผู้มีสิทธิตอบ {1} จึงคำนวณโดยสมมติว่ามีจำนวนไม่จำกัด",
          "the population of {1} is unknown and assumed to be infinite")),
  /** The published score of a part is taken as free of sampling error. */
  PARTS_TAKEN_AS_GIVEN(
      WARNING,
      title("คะแนนของส่วนที่ไม่มีจำนวนคำตอบประกอบ", "Part published without tallies"),
      message(
          "คะแนน {1} เผยแพร่โดยไม่มีจำนวนคำตอบประกอบ"
              + " ความน่าจะเป็นของแต่ละระดับจึงคำนวณโดยถือว่าคะแนนนี้ไม่มีความคลาดเคลื่อน",
          "{1} is published without tallies; the probabilities of the levels assume that it is"
              + " exact")),
  /** The plan has no measures. */
  NO_MEASURES(
      INFO,
      title("ไม่มีมาตรการ", "No measures"),
      message("เอกสารนี้ยังไม่มีมาตรการ", "the plan has no measures"),
      remedy(
          "กำหนดมาตรการสำหรับจุดอ่อนและประเด็นที่ต้องพัฒนาทุกประเด็น หรือระบุว่าไม่มีประเด็นที่ต้องแก้ไข",
          "add a measure for every weakness and issue to develop, or state that there is none")),
  /** No progress is reported. */
  NO_PROGRESS(
      INFO,
      title("ยังไม่มีการรายงานความก้าวหน้า", "No progress reported"),
      message("ยังไม่มีการรายงานความก้าวหน้าในการดำเนินการ", "no progress is reported yet"),
      remedy(
          "รายงานความก้าวหน้าของแต่ละมาตรการตามรอบการกำกับติดตาม",
          "record the progress of every measure at its monitoring rounds")),
  /** The year of the scores is not the one that the plan must rest on. */
  BASIS_YEAR_MISMATCH(
      WARNING,
      title("ปีของผลการประเมินไม่ถูกต้อง", "Scores of the wrong year"),
      message(
          "ระบุผลการประเมินของปีงบประมาณ {1} แต่ควรเป็นปีงบประมาณ {2}",
          "the year of the scores is given as {1}, but should be {2}"),
      remedy(
          "ระบุให้ตรงกันทั้งเอกสารว่าวิเคราะห์จากผลการประเมินปีงบประมาณ {2}",
          "state throughout that the analysis is based on the scores of fiscal year {2}")),
  /** The plan shows no total that it rests on. */
  NO_TRACEABLE_SCORE(
      WARNING,
      title("ไม่แสดงคะแนนที่ใช้ในการวิเคราะห์", "No score to trace"),
      message(
          "เอกสารไม่แสดงคะแนนที่ใช้ในการวิเคราะห์",
          "the plan does not state the score on which it is based"),
      remedy(
          "ระบุคะแนนรวมและระดับผลการประเมินของปีงบประมาณ {1}",
          "add the total and the level of fiscal year {1}")),
  /** The plan states another total or level than the assessment gives. */
  BASIS_DIFFERS(
      WARNING,
      title("ผลการประเมินที่ระบุไม่ตรงกับผลจริง", "Stated result differs"),
      message(
          "เอกสารระบุ {1} แต่ผลการประเมินคือ {2}",
          "the plan says {1}, but the assessment gives {2}"),
      remedy("แก้ไขเป็น {2}", "change it to {2}")),
  /** The document numbers an indicator by its rank. */
  INDICATOR_NUMBERED_BY_RANK(
      WARNING,
      title("ใช้ลำดับคะแนนเป็นเลขที่ตัวชี้วัด", "Indicator numbered by rank"),
      message(
          "เอกสารระบุตัวชี้วัดที่ {1} เป็นเลขที่ {2} ซึ่งไม่ใช่เลขที่ของตัวชี้วัดนั้น",
          "the document numbers indicator {1} as {2}"),
      remedy(
          "ใช้เลขที่ตัวชี้วัดที่กำหนด คือ {1} และแสดงลำดับคะแนนแยกต่างหาก",
          "use the official number, {1}, and show the rank separately")),
  /** No measure targets an urgent weakness. */
  URGENT_WEAKNESS_WITHOUT_MEASURE(
      WARNING,
      title("จุดอ่อนเร่งด่วนที่ไม่มีมาตรการรองรับ", "Urgent weakness without a measure"),
      message(
          "{1} เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน แต่ไม่มีมาตรการรองรับ",
          "{1} is an urgent weakness, but no measure targets it"),
      remedy(
          "กำหนดมาตรการที่มี {1} หรือข้อภายใต้ {1} เป็นเป้าหมาย",
          "add a measure that targets {1} or one of its items")),
  /** A measure targets what the analysis names neither as a weakness nor as an issue to develop. */
  MEASURE_NOT_FROM_ANALYSIS(
      WARNING,
      title("มาตรการไม่สอดคล้องกับผลการวิเคราะห์", "Measure not based on the analysis"),
      message(
          "มาตรการ {1} มีเป้าหมายคือ {2} ซึ่งผลการวิเคราะห์ไม่ได้ระบุเป็นจุดอ่อนหรือประเด็นที่ต้องพัฒนา",
          "measure {1} targets {2}, which the analysis names neither as a weakness nor as an"
              + " issue to develop"),
      remedy(
          "ระบุเหตุผลไว้ในผลการวิเคราะห์ หรือกำหนดมาตรการให้สอดคล้องกับผลการวิเคราะห์",
          "give the reason in the analysis, or choose a measure for what the analysis found")),
  /** A measure targets what only the plan's own analysis names, and the scores do not. */
  MEASURE_NOT_FROM_SCORES(
      "MEASURE_NOT_FROM_ANALYSIS",
      WARNING,
      title("มาตรการไม่สอดคล้องกับผลคะแนน", "Measure not supported by the scores"),
      message(
          "มาตรการ {1} มีเป้าหมายคือ {2} ซึ่งผลการวิเคราะห์ในแผนระบุไว้ แต่ผลคะแนนไม่สนับสนุน",
          "measure {1} targets {2}, which the plan's own analysis names, but the scores do not"
              + " support"),
      remedy(
          "ระบุเหตุผลที่เลือกประเด็นนี้แม้มีคะแนนไม่ต่ำ หรือเลือกประเด็นตามผลคะแนน",
          "give the reason for choosing it despite its score, or choose by the scores")),
  /** The document files an item under another indicator than its own. */
  ITEM_UNDER_WRONG_INDICATOR(
      WARNING,
      title("จัดข้อไว้ภายใต้ตัวชี้วัดที่ไม่ถูกต้อง", "Item under the wrong indicator"),
      message(
          "{1} อยู่ภายใต้ตัวชี้วัดที่ {2} แต่เอกสารจัดไว้ภายใต้ตัวชี้วัดที่ {3}",
          "{1} belongs to indicator {2}, but the document files it under {3}"),
      remedy("ย้าย {1} ไปไว้ภายใต้ตัวชี้วัดที่ {2}", "move {1} to indicator {2}")),
  /** A text names a year before the one that the plan rests on. */
  STALE_YEAR(
      WARNING,
      title("ข้อความอ้างถึงปีก่อนหน้า", "Text about an earlier year"),
      message(
          "ข้อความอ้างถึงปี {1} ซึ่งก่อนปี {2} ที่ใช้ในการวิเคราะห์",
          "the text refers to {1}, before {2}, the year on which the plan is based"),
      remedy(
          "ปรับปรุงข้อความให้เป็นปัจจุบัน คือ ปีงบประมาณ {2} หรือภายหลังจากนั้น",
          "update the text to fiscal year {2} or later")),
  /** A measure names nobody responsible. */
  NO_RESPONSIBLE(
      WARNING,
      title("ไม่ระบุผู้รับผิดชอบ", "Nobody responsible"),
      message("มาตรการ {1} ไม่ระบุผู้รับผิดชอบ", "nobody is responsible for measure {1}"),
      remedy("ระบุหน่วยงานหลักและหน่วยงานสนับสนุน", "name the lead unit and the supporting units")),
  /** A measure has no steps. */
  NO_STEPS(
      WARNING,
      title("ไม่ระบุขั้นตอนหรือวิธีการ", "No steps"),
      message("มาตรการ {1} ไม่ระบุขั้นตอนหรือวิธีการปฏิบัติ", "measure {1} has no steps or method"),
      remedy(
          "ระบุขั้นตอนตามลำดับ พร้อมผู้รับผิดชอบและกำหนดแล้วเสร็จ",
          "add the steps in order, each with its unit and due date")),
  /** A measure does not say how it is monitored, though the criterion of its year asks for it. */
  NO_MONITORING(
      WARNING,
      title("ไม่ระบุการกำกับติดตาม", "No monitoring"),
      message(
          "มาตรการ {1} ไม่ระบุวิธีการกำกับติดตามและรายงานผล",
          "measure {1} does not say how it is monitored and reported"),
      remedy(
          "ระบุรอบการกำกับติดตาม เช่น รอบ 6 เดือน และรอบ 12 เดือน และผู้รับรายงาน",
          "add the monitoring rounds, such as 6 and 12 months, and who receives the reports")),
  /** A due date or period lies outside the fiscal year. */
  DEADLINE_OUTSIDE_FISCAL_YEAR(
      WARNING,
      title("กำหนดเวลาอยู่นอกปีงบประมาณ", "Date outside the fiscal year"),
      message("กำหนดเวลา {1} อยู่นอกปีงบประมาณ {2}", "{1} is outside fiscal year {2}"),
      remedy("กำหนดวันให้อยู่ระหว่าง {3} ถึง {4}", "choose a date from {3} to {4}")),
  /** A result or its evidence is dated outside the fiscal year. */
  RESULT_OUTSIDE_FISCAL_YEAR(
      WARNING,
      title("ผลหรือหลักฐานอยู่นอกปีงบประมาณ", "Result outside the fiscal year"),
      message(
          "ผลการดำเนินการหรือหลักฐานลงวันที่ {1} ซึ่งอยู่นอกปีงบประมาณ {2}",
          "the result or evidence is dated {1}, outside fiscal year {2}"),
      remedy(
          "รายงานการดำเนินการระหว่าง {3} ถึง {4} หรือแก้ไขวันที่ให้ถูกต้อง",
          "report work from {3} to {4}, or correct the date")),
  /** An outcome only repeats the title, the guideline, the steps or the result. */
  OUTCOME_RESTATES_MEASURE(
      INFO,
      title("ผลลัพธ์ซ้ำกับข้อความของมาตรการ", "Outcome that restates the measure"),
      message(
          "ผลลัพธ์ของมาตรการ {1} เป็นการกล่าวซ้ำชื่อมาตรการ แนวทาง ขั้นตอน หรือผลการดำเนินการ"
              + " (พิจารณาจากถ้อยคำ)",
          "the outcome of measure {1} only restates its title, guideline, steps or result (judged by"
              + " the wording)"),
      remedy(
          "ระบุว่าเกิดการเปลี่ยนแปลงที่ดีขึ้นอย่างไร แก่ผู้ใด เพียงใด และวัดผลได้อย่างไร",
          "state what improved for whom, by how much, and how this is known")),
  /** A measure is reported done without evidence. */
  DONE_WITHOUT_EVIDENCE(
      WARNING,
      title("ดำเนินการแล้วเสร็จแต่ไม่มีหลักฐาน", "Done without evidence"),
      message(
          "มาตรการ {1} รายงานว่าดำเนินการแล้วเสร็จ แต่ไม่มีหลักฐานประกอบ",
          "measure {1} is reported done without evidence"),
      remedy(
          "แนบประกาศ รายงาน หรือลิงก์ที่แสดงหลักฐาน พร้อมระบุวันที่",
          "add the announcement, report or link with its date")),
  /** A measure is past its deadline and neither done nor cancelled. */
  OVERDUE(
      WARNING,
      title("มาตรการเกินกำหนดเวลา", "Overdue"),
      message(
          "มาตรการ {1} ครบกำหนดวันที่ {2} แต่ ณ วันที่ {3} ยังดำเนินการไม่แล้วเสร็จ",
          "measure {1} was due on {2} and is not done on {3}"),
      remedy(
          "รายงานผลการดำเนินการ หรือระบุเหตุผลพร้อมกำหนดเวลาใหม่",
          "report the result, or give the reason and a new date")),
  /** Work under the plan is dated before the plan was approved. */
  PROGRESS_BEFORE_APPROVAL(
      WARNING,
      title("ผลการดำเนินการก่อนแผนได้รับความเห็นชอบ", "Progress before approval"),
      message(
          "ผลการดำเนินการหรือหลักฐานลงวันที่ {1} ซึ่งก่อนวันที่แผนได้รับความเห็นชอบ ({2})",
          "the result or evidence is dated {1}, before the plan was approved on {2}"),
      remedy(
          "รายงานเฉพาะการดำเนินการภายหลังแผนได้รับความเห็นชอบ หรือแก้ไขวันที่ให้ถูกต้อง",
          "report work that followed the approval, or correct the date")),
  /** A measure is reported done without saying what was done. */
  DONE_WITHOUT_RESULT(
      WARNING,
      title("ดำเนินการแล้วเสร็จแต่ไม่ระบุผลการดำเนินการ", "Done without a result"),
      message(
          "มาตรการ {1} รายงานว่าดำเนินการแล้วเสร็จ แต่ไม่ระบุผลการดำเนินการ",
          "measure {1} is reported done without a result"),
      remedy(
          "ระบุว่าได้ดำเนินการอย่างไร เมื่อใด และได้ผลอย่างไร",
          "state what was done, when and with what result")),
  /** A monitoring round that the plan promises is past and not reported. */
  ROUND_NOT_REPORTED(
      WARNING,
      title("ไม่รายงานผลตามรอบการกำกับติดตาม", "Monitoring round not reported"),
      message(
          "มาตรการ {1} กำหนดให้กำกับติดตามรอบ {2} เดือน ซึ่งสิ้นสุดวันที่ {3} แต่ไม่มีรายงานผลของรอบดังกล่าว",
          "measure {1} has a {2}-month round that ended on {3}, but no report of it"),
      remedy(
          "รายงานผลของรอบดังกล่าว หรือปรับรอบการกำกับติดตามในแผน",
          "report that round, or change the monitoring rounds of the plan")),
  /** The link of evidence leads to the home page of a site. */
  LINK_IS_HOME_PAGE(
      INFO,
      title("ลิงก์หลักฐานเป็นหน้าแรกของเว็บไซต์", "Link to a home page"),
      message(
          "ลิงก์หลักฐานของมาตรการ {1} เป็นหน้าแรกของเว็บไซต์",
          "the evidence link of measure {1} is a site's home page"),
      remedy(
          "ระบุลิงก์ของหน้าหรือไฟล์ที่แสดงหลักฐานโดยตรง",
          "link to the page or file that shows the evidence")),
  /** A measure names units but none that leads. */
  NOBODY_LEADS(
      INFO,
      title("ไม่ระบุหน่วยงานหลัก", "No lead unit"),
      message("มาตรการ {1} ไม่ระบุหน่วยงานหลักที่รับผิดชอบ", "no unit leads measure {1}"),
      remedy(
          "กำหนดหน่วยงานหลักหนึ่งหน่วยงาน และระบุหน่วยงานอื่นเป็นหน่วยงานสนับสนุน",
          "choose one lead unit and name the others as supporting")),
  /** A measure is led by every unit, and so by none. */
  EVERY_UNIT_LEADS(
      "NOBODY_LEADS",
      INFO,
      title("ทุกหน่วยงานเป็นผู้รับผิดชอบหลัก", "Every unit leads"),
      message(
          "มาตรการ {1} กำหนดให้ทุกหน่วยงานเป็นผู้รับผิดชอบหลัก ({2}) จึงไม่มีหน่วยงานใดรับผิดชอบโดยตรง",
          "measure {1} is led by every unit ({2}), so none is accountable"),
      remedy(
          "กำหนดหน่วยงานหลักหนึ่งหน่วยงาน และระบุหน่วยงานอื่นเป็นหน่วยงานสนับสนุน",
          "choose one lead unit and name the others as supporting")),
  /** The template of a measure helps nothing that the measure is for. */
  MEASURE_MISSES_TARGET(
      INFO,
      title("มาตรการไม่ตรงกับเป้าหมาย", "Measure that misses its target"),
      message(
          "มาตรการ {1} (ต้นแบบ {2}) ไม่ส่งผลต่อ {3} ตามที่จัดไว้ เท่าที่พิจารณาได้จากคลังมาตรการ",
          "measure {1} (template {2}) does not serve {3}, under which it is filed, as far as the"
              + " catalogue can tell"),
      remedy(
          "จัดมาตรการไว้ภายใต้ตัวชี้วัดที่มาตรการส่งผลโดยตรง หรือกำหนดมาตรการอื่นสำหรับ {3}",
          "file the measure under what it serves, or choose another one for {3}")),
  /** Three measures or more give the same text. */
  SAME_TEXT_REPEATED(
      INFO,
      title("ข้อความเดียวกันในหลายมาตรการ", "Same text for several measures"),
      message(
          "{1}ข้อความเดียวกันปรากฏใน {2} มาตรการ (พิจารณาจากถ้อยคำ)",
          "{2} measures have the same text as their {1} (judged by the wording)"),
      remedy(
          "ระบุ{1}เฉพาะของแต่ละมาตรการ หรือรวมมาตรการที่ดำเนินการอย่างเดียวกัน",
          "write the {1} of each measure, or combine measures that do the same")),
  /** Three measures or more have the whole fiscal year as their period, and no dates. */
  SAME_PERIOD_REPEATED(
      "SAME_TEXT_REPEATED",
      INFO,
      title("ระยะเวลาเดียวกันในหลายมาตรการ", "Same period for several measures"),
      message(
          "{1}ของ {2} มาตรการคือทั้งปีงบประมาณ โดยไม่มีขั้นตอนใดกำหนดวันแล้วเสร็จ",
          "the {1} of {2} measures is the whole fiscal year, and no step has a due date"),
      remedy("กำหนดวันแล้วเสร็จของแต่ละขั้นตอน", "give every step a due date")),
  /** Work of an earlier fiscal year is reported. */
  WORK_OF_EARLIER_YEAR(
      INFO,
      title("รายงานการดำเนินการของปีก่อน", "Work of an earlier year"),
      message(
          "ข้อความกล่าวถึงการดำเนินการของปี {1} ซึ่งก่อนปีงบประมาณ {2} ที่รายงาน (พิจารณาจากถ้อยคำ)",
          "the text speaks of work done in {1}, before {2}, the fiscal year of the report (judged by"
              + " the wording)"),
      remedy("รายงานการดำเนินการของปีงบประมาณ {2}", "report the work of fiscal year {2}")),
  /** A measure is supervised before it is due. */
  SUPERVISED_BEFORE_DONE(
      INFO,
      title("กำกับติดตามก่อนดำเนินการแล้วเสร็จ", "Supervised before it is done"),
      message(
          "มาตรการ {1} กำหนดให้กำกับติดตามภายใน {2} ก่อนขั้นตอนสุดท้ายซึ่งครบกำหนด {3}"
              + " (พิจารณาจากถ้อยคำ)",
          "measure {1} is supervised by {2}, before its last step is due on {3} (judged by the"
              + " wording)"),
      remedy(
          "กำหนดการกำกับติดตามให้ครอบคลุมถึงขั้นตอนสุดท้าย",
          "supervise the measure until its last step is done")),
  /** The method of a measure is worded as a recommendation to the agency. */
  RECOMMENDATION_AS_METHOD(
      INFO,
      title("ใช้ข้อเสนอแนะเป็นวิธีดำเนินการ", "Recommendation as method"),
      message(
          "วิธีดำเนินการของมาตรการ {1} เป็นข้อเสนอแนะต่อหน่วยงาน มิใช่สิ่งที่หน่วยงานจะดำเนินการ"
              + " (พิจารณาจากถ้อยคำ)",
          "the method of measure {1} is a recommendation to the agency, not what the agency does"
              + " (judged by the wording)"),
      remedy(
          "ระบุสิ่งที่หน่วยงานจะดำเนินการ ผู้ดำเนินการ และกำหนดแล้วเสร็จ",
          "state what the agency does, who does it and by when")),
  /** A stated issue to develop has the full score. */
  STRENGTH_AND_DEVELOPMENT_POINT(
      INFO,
      title("ประเด็นที่ต้องพัฒนาซึ่งได้คะแนนเต็ม", "Issue to develop with the full score"),
      message(
          "มีการระบุ {1} เป็นประเด็นที่ต้องพัฒนา แม้ได้คะแนนเต็ม 100.00 คะแนน",
          "{1} is named as an issue to develop, although its score is 100.00"),
      remedy(
          "ทบทวนประเด็นที่ต้องพัฒนา หรือระบุเหตุผลที่เลือกประเด็นนี้",
          "review the issues to develop, or give the reason for this one")),
  /** The last day of a waiver is past, and what it waived is open again. */
  WAIVER_EXPIRED(
      WARNING,
      title("ข้อยกเว้นสิ้นสุดแล้ว", "Expired waiver"),
      message(
          "ข้อยกเว้นสำหรับข้อสังเกต “{1}” สิ้นสุดวันที่ {2} ข้อสังเกตดังกล่าวจึงมีผลอีกครั้ง",
          "the waiver of \"{1}\" ended on {2}; the finding is open again"),
      remedy(
          "แก้ไขตามข้อสังเกต หรือขยายระยะเวลาของข้อยกเว้น",
          "correct the fault, or extend the waiver")),
  /** A waiver matches no finding. */
  WAIVER_UNUSED(
      INFO,
      title("ข้อยกเว้นที่ไม่ตรงกับข้อสังเกตใด", "Unused waiver"),
      message(
          "ข้อยกเว้นสำหรับข้อสังเกต “{1}” ที่ {2} ไม่ตรงกับข้อสังเกตใด",
          "the waiver of \"{1}\" at {2} matches no finding"),
      remedy(
          "ยกเลิกข้อยกเว้นดังกล่าว หรือแก้ไขรหัสและตำแหน่งให้ถูกต้อง",
          "remove the waiver, or correct its code and pointer")),
  /** Not every element of the criteria of the plan's year is confirmed. */
  CRITERIA_UNVERIFIED(
      "RULE_UNVERIFIED",
      INFO,
      title("หลักเกณฑ์ที่ยังไม่ได้รับการยืนยัน", "Criteria not confirmed"),
      message(
          "หลักเกณฑ์ของปีงบประมาณ {1} ว่าด้วยมาตรการและรายงานผล ยังไม่ได้รับการยืนยันครบทุกองค์ประกอบ",
          "not all criteria of fiscal year {1} for measures and reports are confirmed"),
      remedy(
          "ตรวจสอบกับคู่มือการประเมินของปีดังกล่าวก่อนเผยแพร่",
          "check that year's manual before publishing"));

  private final String code;
  private final Severity severity;
  private final Text title;
  private final TextPattern message;
  private final @Nullable TextPattern remedy;
  private final int placeholders;

  FindingKind(Severity severity, Text title, TextPattern message) {
    this(null, severity, title, message, null);
  }

  FindingKind(String code, Severity severity, Text title, TextPattern message) {
    this(code, severity, title, message, null);
  }

  FindingKind(Severity severity, Text title, TextPattern message, TextPattern remedy) {
    this(null, severity, title, message, remedy);
  }

  FindingKind(
      @Nullable String code,
      Severity severity,
      Text title,
      TextPattern message,
      @Nullable TextPattern remedy) {
    this.code = code == null ? name() : code;
    this.severity = severity;
    this.title = title;
    this.message = message;
    this.remedy = remedy;
    this.placeholders =
        Math.max(message.highestPlaceholder(), remedy == null ? 0 : remedy.highestPlaceholder());
  }

  private static Text title(String th, String en) {
    return Text.of(th, en);
  }

  private static TextPattern message(String th, String en) {
    return TextPattern.of(th, en);
  }

  private static TextPattern remedy(String th, String en) {
    return TextPattern.of(th, en);
  }

  /** Returns the stable code that documents carry: the name, unless two kinds share a code. */
  public String code() {
    return code;
  }

  /** Returns how much a finding of this kind usually matters. */
  public Severity severity() {
    return severity;
  }

  /** Returns what people call it, in a few words. */
  public Text title() {
    return title;
  }

  /** Returns what people call the findings with a code; empty where no kind has it. */
  public static Optional<Text> titleOf(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(code))
        .findFirst()
        .map(FindingKind::title);
  }

  /** Returns the message with placeholders for its details. */
  public TextPattern message() {
    return message;
  }

  /** Returns what to do about it, with placeholders for the details of the message. */
  public Optional<TextPattern> remedy() {
    return Optional.ofNullable(remedy);
  }

  /**
   * Makes a finding of this kind.
   *
   * @param pointer where, as a JSON pointer; {@code /} for the whole document
   * @param details the details for the placeholders of the message and the remedy
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public Finding at(String pointer, Object... details) {
    return at(severity, pointer, details);
  }

  /** Makes a finding of this kind with another severity than the usual one. */
  public Finding at(Severity severity, String pointer, Object... details) {
    checkArgument(
        details.length <= placeholders,
        "%s has placeholders for %s details but was given %s",
        this,
        placeholders,
        details.length);
    return ImmutableFinding.builder()
        .kind(this)
        .severity(severity)
        .pointer(pointer)
        .message(message.format(details))
        .remedy(remedy().map(pattern -> pattern.format(details)))
        .build();
  }
}
