package org.openita;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openita.Severity.INFO;
import static org.openita.Severity.WARNING;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of finding: code, severity, message and remedy of each, in Thai and English.
 *
 * <p>Grouped by who finds them: the analysis of one result, comparisons, uncertainty analysis, the
 * review of a plan; a review lists its findings in this order.
 */
public enum FindingKind {
  /** The result rests on a kind of rule that is not confirmed. */
  RULE_UNVERIFIED(
      INFO,
      "ผลนี้อาศัยกฎเรื่อง{1} ซึ่งยังไม่ได้รับการยืนยัน ({2}): {3}",
      "the result rests on the rule of {1}, which is not confirmed ({2}): {3}"),
  /**
   * The declared total is not the one that the evidence gives; {@code info} where it differs by
   * 0.01.
   */
  DECLARED_TOTAL_DIFFERS(
      WARNING,
      "คะแนนรวมที่ประกาศคือ {1} แต่คำนวณได้ {2}",
      "the declared total is {1} but the evidence gives {2}"),
  /**
   * A declared score is not the one that the evidence gives; {@code info} where it differs by 0.01.
   */
  DECLARED_SCORE_DIFFERS(
      WARNING,
      "คะแนนที่ประกาศของ {1} คือ {2} แต่คำนวณได้ {3}",
      "the declared score of {1} is {2} but the evidence gives {3}"),
  /** A score is declared for an element that does not apply. */
  DECLARED_SCORE_NOT_APPLICABLE(
      "DECLARED_SCORE_DIFFERS",
      WARNING,
      "ประกาศคะแนนของ {1} เป็น {2} ทั้งที่ระบุว่าไม่ต้องประเมิน",
      "a score of {1} is declared ({2}) although it does not apply"),
  /** The declared level is not the one that the evidence gives. */
  DECLARED_LEVEL_DIFFERS(
      WARNING,
      "ระดับที่ประกาศคือ {1} แต่คำนวณได้ {2}",
      "the declared level is {1} but the evidence gives {2}"),
  /** An instrument lies outside the range of its parts. */
  EIT_PARTS_DIFFER(
      WARNING,
      "คะแนน {1} คือ {2} อยู่นอกช่วงของคะแนนแต่ละส่วน {3} ถึง {4}",
      "the score of {1} is {2}, outside the range of its parts, {3} to {4}"),
  /** Fewer people answered than the rule on sample sizes asks for. */
  SAMPLE_TOO_SMALL(
      WARNING,
      "{1} มีผู้ตอบ {2} คน จากทั้งหมด {3} คน ต้องมีอย่างน้อย {4} คน",
      "{1} was answered by {2} of {3} people; at least {4} are needed"),
  /** Fewer people answered than the quota of the agency's kind and size. */
  SAMPLE_BELOW_QUOTA(
      "SAMPLE_TOO_SMALL",
      WARNING,
      TextPattern.of(
          "{1} มีผู้ตอบ {2} คน ต้องมีอย่างน้อย {3} คน สำหรับ{4} (ความน่าเชื่อถือของเกณฑ์: {5}; {6})",
          "{1} was answered by {2} people; at least {3} are needed by kind and size: {4} (this rule is"
              + " {5}: {6})"),
      null),
  /** An urgent weakness scores high enough for a strength. */
  URGENT_ABOVE_STRENGTH_THRESHOLD(
      INFO,
      "ตัวชี้วัดที่ {1} เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน ตามเกณฑ์ที่ใช้ แม้ได้ {2} ซึ่งสูงพอจะเป็นจุดแข็ง",
      "indicator {1} is an urgent weakness by the policy although its score, {2}, is high enough"
          + " for a strength"),
  /** An element does not apply, so its siblings count for more. */
  NOT_APPLICABLE_REWEIGHTED(
      INFO,
      "{1} ไม่ต้องประเมิน รายการอื่นใน {2} จึงมีน้ำหนักเพิ่มขึ้น",
      "{1} does not apply, so the others under {2} count for more"),
  /** A checklist item has a score that none of its options gives. */
  ITEM_OFF_SCALE(
      WARNING,
      "คะแนนของ {1} คือ {2} แต่ข้อนี้ให้คะแนนได้เพียง {3}",
      "the score of {1} is {2} but the item can only score {3}"),
  /** An issue to develop that the assessor named has the full score. */
  FULL_SCORE_NAMED_AS_ISSUE(
      "STRENGTH_AND_DEVELOPMENT_POINT",
      INFO,
      "ระบุ {1} เป็นประเด็นที่ควรพัฒนา ทั้งที่ได้คะแนน 100.00",
      "{1} is named as an issue to develop although its score is 100.00"),
  /** Only one of two years has an indicator. */
  INDICATOR_NOT_COMPARABLE(
      WARNING,
      "ตัวชี้วัดที่ {1} มีเฉพาะปี {2} จึงเปรียบเทียบกับปี {3} ไม่ได้",
      "indicator {1} exists in {2} only and cannot be compared with {3}"),
  /** An indicator has the same name in both years but other items or points. */
  INDICATOR_CONTENT_DIFFERS(
      INFO,
      "ตัวชี้วัดที่ {1} ชื่อเดียวกัน แต่ข้อคำถามหรือคะแนนของคำตอบปี {2} ไม่เหมือนปี {3}",
      "indicator {1} has the same name in both years, but other items or points in {2}"
          + " than in {3}"),
  /** Indicators have other shares of the total than the year before. */
  WEIGHTS_DIFFER(
      INFO,
      "น้ำหนักของเครื่องมือหรือตัวชี้วัดปี {1} ไม่เท่ากับปี {2}",
      "indicators do not have the same weights in {1} as in {2}"),
  /** Levels or their conditions are not those of the year before. */
  LEVEL_RULE_DIFFERS(
      INFO,
      "เกณฑ์ระดับของปี {1} ไม่เหมือนปี {2} ระดับของสองปีนี้จึงเทียบกันโดยตรงไม่ได้",
      "the levels of {1} or their conditions differ from those of {2}: do not compare"
          + " levels directly"),
  /** The level rule looks at other components than the year before. */
  COMPONENTS_DIFFER(
      INFO,
      "องค์ประกอบที่ใช้ตัดสินระดับคือ {1} ในปี {2} แต่เป็น {3} ในปี {4}",
      "the level depends on {1} in {2} but on {3} in {4}"),
  /** A peer group has too few agencies for ranks and quartiles to mean much. */
  GROUP_TOO_SMALL(
      WARNING,
      "กลุ่มเปรียบเทียบมีเพียง {1} หน่วยงาน น้อยกว่า {2} หน่วยงาน อันดับและค่ากลางจึงบอกได้น้อย",
      "the group has only {1} agencies, fewer than {2}: ranks and quartiles mean little"),
  /** Agencies assessed by another framework are not counted as peers. */
  PEERS_OF_OTHER_FRAMEWORK(
      WARNING,
      "ไม่นับ {1} หน่วยงานที่ประเมินด้วยกรอบอื่น",
      "{1} agencies were assessed by another framework and are not counted"),
  /** Agencies that do not state what the group is made by are not counted as peers. */
  PEERS_WITHOUT_GROUP(
      WARNING,
      "ไม่นับ {1} หน่วยงานที่ไม่ได้ระบุ{2}",
      "{1} agencies do not state their {2} and are not counted"),
  /** The agency is among its peers with another total. */
  OWN_ROW_DIFFERS(
      WARNING,
      "แถวของหน่วยงานนี้ในกลุ่มมีคะแนนรวม {1} แต่ผลที่นำมาเปรียบเทียบคือ {2} จึงใช้ค่าหลัง",
      "the agency's own row in the group has a total of {1}, its assessment {2}; the"
          + " assessment is used"),
  /** Sampling errors are computed as if respondents had been drawn at random. */
  ASSUMES_RANDOM_SAMPLE(
      WARNING,
      "คำนวณเสมือนว่าผู้ตอบถูกสุ่มมาจากผู้มีสิทธิตอบทั้งหมด ซึ่งในความเป็นจริงไม่ใช่ ตัวเลขนี้จึงบอกเพียงความคลาดเคลื่อนจากจำนวนผู้ตอบ ไม่รวมความเอนเอียงว่าใครเป็นผู้ตอบ",
      "computed as if respondents were a random sample of everyone who could answer, which"
          + " they are not: this is the error due to how many answered, not the bias due to who did"),
  /** The estimate takes the answers of one person to different items as independent. */
  ASSUMES_INDEPENDENT_ITEMS(
      INFO,
      "ผลนับคำตอบไม่บอกว่าใครตอบข้อใดอย่างไร ค่าประมาณถือว่าคำตอบแต่ละข้อของคนเดียวกันเป็นอิสระต่อกัน ส่วนค่าสูงสุดถือว่าทุกคนตอบทุกข้อไปในทางเดียวกัน",
      "tallies do not show who answered what: the estimate assumes that one person's"
          + " answers to different items are independent, the upper bound that they are"
          + " perfectly correlated"),
  /** Without tallies the sampling error is not known. */
  CANNOT_KNOW_SAMPLING(
      WARNING,
      "ไม่มีผลนับคำตอบของ {1} ที่ใช้ได้ จึงไม่อาจรู้ความคลาดเคลื่อนจากการสุ่มของคะแนนรวมและระดับ",
      "without a usable tally of {1} the sampling error of the total and the level is unknown"),
  /** Without a population the survey is taken as drawn from an unlimited one. */
  POPULATION_UNKNOWN(
      INFO,
      "ไม่ทราบจำนวนผู้มีสิทธิตอบ {1} จึงคำนวณเสมือนว่ามีจำนวนมากไม่จำกัด",
      "the population of {1} is unknown and assumed to be infinite"),
  /** The published score of a part is taken as free of sampling error. */
  PARTS_TAKEN_AS_GIVEN(
      WARNING,
      "คะแนน {1} ประกาศไว้โดยไม่มีผลนับคำตอบ โอกาสของแต่ละระดับจึงถือว่าคะแนนนี้ไม่มีความคลาดเคลื่อน",
      "{1} is published without tallies; the probabilities of the levels assume that it is exact"),
  /** The plan has no measures. */
  NO_MEASURES(
      INFO,
      "แผนนี้ยังไม่มีมาตรการ",
      "the plan has no measures",
      "เขียนมาตรการสำหรับจุดอ่อนและประเด็นที่ต้องพัฒนาทุกข้อ หรือระบุว่าไม่มีเรื่องที่ต้องแก้",
      "add a measure for every weakness and issue to develop, or state that there is none"),
  /** No progress is reported. */
  NO_PROGRESS(
      INFO,
      "ยังไม่มีรายงานว่าดำเนินการอะไรไปแล้ว",
      "no progress is reported yet",
      "บันทึกความก้าวหน้าของแต่ละมาตรการเมื่อครบรอบติดตาม",
      "record the progress of every measure at its monitoring rounds"),
  /** The year of the scores is not the one that the plan must rest on. */
  BASIS_YEAR_MISMATCH(
      WARNING,
      "ระบุปีของผลคะแนนเป็น {1} แต่ควรเป็น {2}",
      "the year of the scores is given as {1} but should be {2}",
      "ระบุให้ตรงกันทุกแห่งว่าวิเคราะห์จากผลคะแนนปีงบประมาณ {2}",
      "state everywhere that the analysis is based on the scores of fiscal year {2}"),
  /** The plan shows no total that it rests on. */
  NO_TRACEABLE_SCORE(
      WARNING,
      "แผนนี้ไม่แสดงคะแนนที่ใช้วิเคราะห์",
      "the plan does not state the score that it is based on",
      "เขียนคะแนนรวมและระดับของปีงบประมาณ {1}",
      "add the total and the level of fiscal year {1}"),
  /** The plan states another total or level than the assessment gives. */
  BASIS_DIFFERS(
      WARNING,
      "แผนระบุ {1} แต่ผลการประเมินคือ {2}",
      "the plan says {1} but the assessment gives {2}",
      "แก้เป็น {2}",
      "change it to {2}"),
  /** The document numbers an indicator by its rank. */
  INDICATOR_NUMBERED_BY_RANK(
      WARNING,
      "เอกสารให้ตัวชี้วัดที่ {1} เป็นลำดับที่ {2} ซึ่งไม่ใช่เลขของตัวชี้วัดนั้น",
      "the document numbers indicator {1} as {2}",
      "ใช้เลขทางการ {1} แล้วแสดงลำดับคะแนนแยกไว้ต่างหาก",
      "use the official number {1} and show the rank separately"),
  /** No measure targets an urgent weakness. */
  URGENT_WEAKNESS_WITHOUT_MEASURE(
      WARNING,
      "{1} เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน แต่ไม่มีมาตรการรองรับ",
      "{1} is an urgent weakness, but no measure targets it",
      "เพิ่มมาตรการที่มี {1} หรือข้อย่อยของ {1} เป็นเป้าหมาย",
      "add a measure that targets {1} or one of its items"),
  /** A measure targets what the analysis names neither as a weakness nor as an issue to develop. */
  MEASURE_NOT_FROM_ANALYSIS(
      WARNING,
      "มาตรการ {1} มุ่งที่ {2} ซึ่งผลการวิเคราะห์ไม่ได้ระบุว่าเป็นจุดอ่อนหรือประเด็นที่ต้องพัฒนา",
      "measure {1} targets {2}, which the analysis names neither as a weakness nor as an"
          + " issue to develop",
      "อธิบายเหตุผลไว้ในการวิเคราะห์ หรือเปลี่ยนเป็นมาตรการสำหรับเรื่องที่วิเคราะห์พบ",
      "give the reason in the analysis, or choose a measure for what the analysis found"),
  /** The document files an item under another indicator than its own. */
  ITEM_UNDER_WRONG_INDICATOR(
      WARNING,
      "{1} อยู่ในตัวชี้วัดที่ {2} แต่เอกสารจัดไว้ใต้ {3}",
      "{1} belongs to indicator {2} but the document files it under {3}",
      "ย้าย {1} ไปไว้ใต้ตัวชี้วัดที่ {2}",
      "move {1} to indicator {2}"),
  /** A text names a year before the one that the plan rests on. */
  STALE_YEAR(
      WARNING,
      "ข้อความอ้างถึงปี {1} ซึ่งก่อนปี {2} ที่ใช้เป็นฐาน",
      "the text refers to {1}, before {2}, the year that the plan is based on",
      "ปรับข้อความให้เป็นเรื่องของปีงบประมาณ {2} หรือหลังจากนั้น",
      "update the text to fiscal year {2} or later"),
  /** A measure names nobody responsible. */
  NO_RESPONSIBLE(
      WARNING,
      "มาตรการ {1} ไม่ระบุผู้รับผิดชอบ",
      "nobody is responsible for measure {1}",
      "ระบุหน่วยงานหลักและหน่วยงานสนับสนุน",
      "name the lead unit and the supporting units"),
  /** A measure has no steps. */
  NO_STEPS(
      WARNING,
      "มาตรการ {1} ไม่บอกขั้นตอนหรือวิธีการ",
      "measure {1} has no steps or method",
      "เขียนขั้นตอนตามลำดับ พร้อมผู้ทำและกำหนดเสร็จ",
      "add the steps in order, each with its unit and due date"),
  /** A measure does not say how it is monitored, though the criterion of its year asks for it. */
  NO_MONITORING(
      WARNING,
      "มาตรการ {1} ไม่บอกวิธีกำกับติดตามและรายงานผล",
      "measure {1} does not say how it is monitored and reported",
      "ระบุรอบการติดตาม เช่น 6 และ 12 เดือน และผู้รับรายงาน",
      "add the monitoring rounds, such as 6 and 12 months, and who receives the reports"),
  /** A due date or period lies outside the fiscal year. */
  DEADLINE_OUTSIDE_FISCAL_YEAR(
      WARNING,
      "กำหนดเวลา {1} อยู่นอกปีงบประมาณ {2}",
      "{1} is outside fiscal year {2}",
      "กำหนดวันให้อยู่ระหว่าง {3} ถึง {4}",
      "choose a date from {3} to {4}"),
  /** A result or its evidence is dated outside the fiscal year. */
  RESULT_OUTSIDE_FISCAL_YEAR(
      WARNING,
      "ผลหรือหลักฐานลงวันที่ {1} ซึ่งอยู่นอกปีงบประมาณ {2}",
      "the result or evidence is dated {1}, outside fiscal year {2}",
      "รายงานสิ่งที่ทำระหว่าง {3} ถึง {4} หรือแก้วันที่ถ้าเขียนผิด",
      "report work from {3} to {4}, or correct the date"),
  /** An outcome only repeats the title, the guideline or the result. */
  OUTCOME_RESTATES_MEASURE(
      INFO,
      "ผลลัพธ์ของมาตรการ {1} เพียงกล่าวซ้ำชื่อ แนวทาง หรือผลการดำเนินการ",
      "the outcome of measure {1} only restates its title, guideline or result",
      "เขียนว่าอะไรดีขึ้นสำหรับใคร เท่าใด และรู้ได้อย่างไร",
      "state what improved for whom, by how much, and how this is known"),
  /** A measure is reported done without evidence. */
  DONE_WITHOUT_EVIDENCE(
      WARNING,
      "มาตรการ {1} รายงานว่าแล้วเสร็จแต่ไม่มีหลักฐาน",
      "measure {1} is reported done without evidence",
      "แนบประกาศ รายงาน หรือลิงก์ พร้อมวันที่",
      "add the announcement, report or link with its date"),
  /** A measure is past its deadline and neither done nor cancelled. */
  OVERDUE(
      WARNING,
      "มาตรการ {1} ครบกำหนด {2} แต่ ณ วันที่ {3} ยังไม่แล้วเสร็จ",
      "measure {1} was due on {2} and is not done on {3}",
      "รายงานผล หรือระบุเหตุผลพร้อมกำหนดใหม่",
      "report the result, or give the reason and a new date"),
  /** Work under the plan is dated before the plan was approved. */
  PROGRESS_BEFORE_APPROVAL(
      WARNING,
      "ผลการดำเนินการหรือหลักฐานลงวันที่ {1} ก่อนวันที่แผนได้รับความเห็นชอบ ({2})",
      "the result or evidence is dated {1}, before the plan was approved on {2}",
      "รายงานเฉพาะการดำเนินการภายหลังแผนได้รับความเห็นชอบ หรือแก้ไขวันที่ให้ถูกต้อง",
      "report work that followed the approval, or correct the date"),
  /** A measure is reported done without saying what was done. */
  DONE_WITHOUT_RESULT(
      WARNING,
      "มาตรการ {1} รายงานว่าดำเนินการแล้วเสร็จ แต่ไม่ระบุผลการดำเนินการ",
      "measure {1} is reported done without a result",
      "ระบุว่าได้ดำเนินการสิ่งใด เมื่อใด และได้ผลอย่างไร",
      "state what was done, when and with what result"),
  /** A monitoring round that the plan promises is past and not reported. */
  ROUND_NOT_REPORTED(
      WARNING,
      "มาตรการ {1} กำหนดติดตามรอบ {2} เดือน ซึ่งสิ้นสุดเมื่อ {3} แต่ไม่มีรายงานของรอบนั้น",
      "measure {1} is to be reported after {2} months; that round ended on {3} and has no report",
      "รายงานผลของรอบนั้น หรือปรับรอบการติดตามในแผน",
      "report that round, or change the monitoring rounds of the plan"),
  /** The link of evidence leads to the home page of a site. */
  LINK_IS_HOME_PAGE(
      INFO,
      "ลิงก์หลักฐานของมาตรการ {1} เป็นหน้าแรกของเว็บไซต์",
      "the link of the evidence of measure {1} is the home page of a site",
      "ระบุลิงก์ของหน้าหรือไฟล์ที่แสดงหลักฐานโดยตรง",
      "give the address of the page or file that shows the evidence"),
  /** A measure names units but none that leads. */
  NOBODY_LEADS(
      INFO,
      "มาตรการ {1} ไม่ระบุหน่วยงานหลักที่รับผิดชอบ",
      "no unit leads measure {1}",
      "กำหนดหน่วยงานหลักหนึ่งหน่วยงาน และระบุหน่วยงานอื่นเป็นหน่วยงานสนับสนุน",
      "choose one unit that leads and name the others as supporting"),
  /** A stated issue to develop has the full score. */
  STRENGTH_AND_DEVELOPMENT_POINT(
      INFO,
      "ระบุ {1} เป็นประเด็นที่ควรพัฒนา ทั้งที่ได้คะแนน 100.00",
      "{1} is named as an issue to develop although its score is 100.00",
      "ทบทวนประเด็นที่ควรพัฒนา หรืออธิบายเหตุผลที่เลือกประเด็นนี้",
      "review the issues to develop, or give the reason for this one"),
  /** The last day of a waiver is past, and what it waived is open again. */
  WAIVER_EXPIRED(
      WARNING,
      "ข้อยกเว้นสำหรับ {1} สิ้นสุดเมื่อ {2} ข้อสังเกตนั้นจึงมีผลอีกครั้ง",
      "the waiver of {1} ended on {2}; the finding is open again",
      "แก้ไขตามข้อสังเกต หรือขยายกำหนดเวลาของข้อยกเว้น",
      "correct the fault, or extend the waiver"),
  /** A waiver matches no finding. */
  WAIVER_UNUSED(
      INFO,
      "ข้อยกเว้นสำหรับ {1} ที่ {2} ไม่ตรงกับข้อสังเกตใด",
      "the waiver of {1} at {2} matches no finding",
      "นำข้อยกเว้นนั้นออก หรือแก้ไขรหัสและตำแหน่งให้ถูกต้อง",
      "remove the waiver, or correct its code and pointer"),
  /** Not every element of the criteria of the plan's year is confirmed. */
  CRITERIA_UNVERIFIED(
      "RULE_UNVERIFIED",
      INFO,
      "เกณฑ์ของปีงบประมาณ {1} ว่าด้วยมาตรการและรายงานผลยังไม่ได้รับการยืนยันครบทุกองค์ประกอบ",
      "not all criteria of fiscal year {1} for measures and reports are confirmed",
      "เทียบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่",
      "check that year's manual before publishing");

  private final String code;
  private final Severity severity;
  private final TextPattern message;
  private final @Nullable TextPattern remedy;
  private final int placeholders;

  FindingKind(Severity severity, String th, String en) {
    this(null, severity, TextPattern.of(th, en), null);
  }

  FindingKind(String code, Severity severity, String th, String en) {
    this(code, severity, TextPattern.of(th, en), null);
  }

  FindingKind(Severity severity, String th, String en, String remedyTh, String remedyEn) {
    this(null, severity, TextPattern.of(th, en), TextPattern.of(remedyTh, remedyEn));
  }

  FindingKind(
      String code, Severity severity, String th, String en, String remedyTh, String remedyEn) {
    this(code, severity, TextPattern.of(th, en), TextPattern.of(remedyTh, remedyEn));
  }

  FindingKind(
      @Nullable String code, Severity severity, TextPattern message, @Nullable TextPattern remedy) {
    this.code = code == null ? name() : code;
    this.severity = severity;
    this.message = message;
    this.remedy = remedy;
    this.placeholders =
        Math.max(message.highestPlaceholder(), remedy == null ? 0 : remedy.highestPlaceholder());
  }

  /** Returns the stable code that documents carry: the name, unless two kinds share a code. */
  public String code() {
    return code;
  }

  /** Returns how much a finding of this kind usually matters. */
  public Severity severity() {
    return severity;
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
