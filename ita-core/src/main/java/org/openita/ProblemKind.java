package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.temporal.Temporal;
import java.util.Arrays;

/**
 * The kinds of problem: message of each in Thai and English.
 *
 * <p>Grouped by what reports them. The number in braces stands for a detail; both languages name
 * the same ones.
 */
public enum ProblemKind {
  // Values

  /** A text is not a code. */
  NOT_A_CODE(
      "รหัสต้องเป็นอักษรโรมันตัวพิมพ์ใหญ่และตัวเลข เช่น 9.1 หรือ O42 แต่พบ {1}",
      "a code is upper-case letters and digits, such as 9.1 or O42, but was {1}"),
  /** A code is listed twice. */
  DUPLICATE_CODE("รหัสซ้ำ {1}", "duplicate code {1}"),
  /** A text has neither language. */
  TEXT_MISSING(
      "ข้อความต้องมีภาษาไทย (th) ภาษาอังกฤษ (en) หรือทั้งสองภาษา", "a text needs th, en or both"),
  /** The Thai of a text is blank. */
  TEXT_BLANK_TH("ข้อความภาษาไทยต้องไม่เป็นค่าว่าง", "a Thai text must not be blank"),
  /** The English of a text is blank. */
  TEXT_BLANK_EN("ข้อความภาษาอังกฤษต้องไม่เป็นค่าว่าง", "an English text must not be blank"),
  /** A text is not a decimal number. */
  NOT_A_NUMBER("{1} ไม่ใช่ตัวเลขทศนิยม", "{1} is not a decimal number"),
  /** A number has too many decimals. */
  NUMBER_TOO_FINE("{1} มีทศนิยมเกิน {2} ตำแหน่ง", "{1} has more than {2} decimals"),
  /** A number is too large. */
  NUMBER_TOO_LARGE("{1} เป็นตัวเลขที่มีค่ามากเกินไป", "{1} is too large"),
  /** A score is outside 0 to 100. */
  SCORE_OUT_OF_RANGE(
      "คะแนนต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {1}", "a score must be in [0, 100] but was {1}"),
  /** A score in hundredths is outside 0 to 10,000. */
  SCORE_OUT_OF_RANGE_IN_HUNDREDTHS(
      "คะแนนต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {1} ในหน่วยหนึ่งส่วนร้อยคะแนน",
      "a score must be in [0, 100] but was {1} hundredths"),
  /** A score has more than two decimals. */
  SCORE_TOO_FINE(
      "คะแนนต้องมีทศนิยมไม่เกิน 2 ตำแหน่ง แต่พบ {1}", "a score has two decimals but was {1}"),
  /** A number is not a fiscal year. */
  FISCAL_YEAR_OUT_OF_RANGE(
      "ปีงบประมาณต้องเป็นปี พ.ศ. {1} ถึง {2} แต่พบ {3}",
      "a fiscal year is a Buddhist Era year from {1} to {2} but was {3}"),
  /** A day is in no supported fiscal year. */
  DAY_OUT_OF_RANGE(
      "{1} อยู่ในปีงบประมาณ พ.ศ. {2} ซึ่งอยู่นอกช่วงที่รองรับ คือ {3} ถึง {4}",
      "{1} is in fiscal year {2}; supported are {3} to {4}"),
  /** The id of an agency is blank. */
  AGENCY_ID_BLANK("รหัสหน่วยงานต้องไม่เป็นค่าว่าง", "the id of an agency must not be blank"),
  /** A text is not the fingerprint of a framework. */
  NOT_A_FINGERPRINT(
      "ลายนิ้วมือของกรอบการประเมินต้องเป็นเลขฐานสิบหกตัวพิมพ์เล็ก 16 หลัก แต่พบ {1}",
      "a fingerprint must be 16 hexadecimal digits in lower case but was {1}"),
  /** A tally has fewer than two options. */
  TALLY_TOO_SHORT(
      "ผลการนับคำตอบต้องมีอย่างน้อย 2 ตัวเลือก แต่พบ {1}",
      "a tally has at least two options but had {1}"),
  /** A count of a tally is negative. */
  COUNT_NEGATIVE(
      "จำนวนคำตอบของแต่ละตัวเลือกต้องไม่น้อยกว่า 0 แต่พบ {1}",
      "a count of a tally must be 0 or more but was {1}"),
  /** A tally has more answers than can be counted. */
  TALLY_TOO_LARGE(
      "ผลการนับคำตอบต้องมีคำตอบรวมไม่เกิน {1} คำตอบ แต่พบมากกว่านั้น",
      "a tally has at most {1} answers but had more"),
  // Dates

  /** A text is not a date or a month; the second detail says why. */
  DATE_TEXT("วันที่หรือเดือน {1} {2}", "{1} {2}"),
  /** Why a text is no date: it is too long. */
  DATE_TOO_LONG("ยาวเกินกว่าจะเป็นวันที่", "is too long for a date"),
  /** Why a text is no date: it has no known form. */
  DATE_UNKNOWN(
      "ไม่อยู่ในรูปแบบวันที่ รูปแบบที่ใช้ได้ เช่น 2023-01-27, 27 มกราคม 2566 และ 27 ม.ค. 66",
      "is not a date; allowed are 2023-01-27, 27 มกราคม 2566 and 27 ม.ค. 66"),
  /** Why a text is no date: it is not in ISO form. */
  DATE_NOT_ISO(
      "ไม่อยู่ในรูปแบบวันที่ รูปแบบที่ใช้ได้ เช่น 2023-01-27 โดยใช้ปี ค.ศ.",
      "is not a date; allowed is the form 2023-01-27, in the Common Era"),
  /** Why a text is no month: it is not in ISO form. */
  MONTH_NOT_ISO(
      "ไม่อยู่ในรูปแบบเดือน รูปแบบที่ใช้ได้ เช่น 2023-01 โดยใช้ปี ค.ศ.",
      "is not a month; allowed is the form 2023-01, in the Common Era"),
  /** Why a text is no range of days: it ends first. */
  DATES_REVERSED("มีวันสิ้นสุดก่อนวันเริ่มต้น", "ends before it begins"),
  /** Why a text is no date: the day is missing. */
  DATE_WITHOUT_DAY("ไม่ได้ระบุวัน", "has no day"),
  /** Why a text is no date: the year is missing. */
  DATE_WITHOUT_YEAR("ไม่ได้ระบุปี", "has no year"),
  /** Why a text is no date: the year has a wrong number of digits. */
  DATE_YEAR_DIGITS(
      "มีเลขปี {1} หลัก ซึ่งต้องเป็น 2 หรือ 4 หลัก",
      "has a year of {1} digits; allowed are 2 and 4"),
  /** Why a text is no date: the year does not suit its era. */
  DATE_ERA_IMPLAUSIBLE(
      "มีเลขปีที่ไม่สอดคล้องกับศักราชที่ระบุ",
      "has a year that is implausible in the era it names"),
  /** Why a text is no date: there is no such month. */
  DATE_MONTH_UNKNOWN("ระบุเดือน {1} ซึ่งไม่มีอยู่จริง", "has no month {1}"),
  /** Why a text is no date: there is no such day. */
  DATE_DAY_UNKNOWN(
      "ระบุวันที่ไม่มีอยู่จริง: เดือน{1}ของปีนั้นมี {2} วัน",
      "has no such day: {1} of that year has {2} days"),
  /** Why a text is no date: its form asks for the Common Era. */
  DATE_FORM_OF_WRONG_ERA(
      "ใช้ปี พ.ศ. แต่วันที่ในรูปแบบนี้ต้องใช้ปี ค.ศ. ให้ระบุเป็น {1}",
      "has a year of the Buddhist Era; dates of this form are of the Common Era: write {1}"),
  /** Why a text is no month: its form asks for the Common Era. */
  MONTH_FORM_OF_WRONG_ERA(
      "ใช้ปี พ.ศ. แต่เดือนในรูปแบบนี้ต้องใช้ปี ค.ศ. ให้ระบุเป็น {1}",
      "has a year of the Buddhist Era; months of this form are of the Common Era: write {1}"),
  /** The year of a date is of the Buddhist Era. */
  DATE_OF_WRONG_ERA(
      "{1} ใช้ปี พ.ศ. แต่วันที่ต้องใช้ปี ค.ศ. ให้ระบุเป็น {2}",
      "{1} has a year of the Buddhist Era; dates are of the Common Era: write {2}"),
  /** The year of a month is of the Buddhist Era. */
  MONTH_OF_WRONG_ERA(
      "{1} ใช้ปี พ.ศ. แต่เดือนต้องใช้ปี ค.ศ. ให้ระบุเป็น {2}",
      "{1} has a year of the Buddhist Era; months are of the Common Era: write {2}"),
  /** The day that is asked about is of the Buddhist Era. */
  DAY_IN_WRONG_ERA("วันที่ที่ระบุ: {1}", "day: {1}"),
  // Frameworks

  /** The id of a framework is blank. */
  FRAMEWORK_ID_BLANK(
      "รหัสกรอบการประเมินต้องไม่เป็นค่าว่าง", "the id of a framework must not be blank"),
  /** The id of a framework is too long. */
  FRAMEWORK_ID_TOO_LONG(
      "รหัสกรอบการประเมินต้องมีไม่เกิน {1} อักขระ แต่พบ {2}",
      "the id of a framework has at most {1} characters but was {2}"),
  /** The id of a framework has characters that cannot be shown. */
  FRAMEWORK_ID_NOT_PRINTABLE(
      "รหัสกรอบการประเมินต้องไม่มีอักขระควบคุมหรืออักขระจัดรูปแบบ แต่พบ {1}",
      "the id of a framework must not contain control or format characters but was {1}"),
  /** A framework has no instrument. */
  NO_INSTRUMENTS(
      "กรอบการประเมินต้องมีเครื่องมืออย่างน้อย 1 เครื่องมือ",
      "a framework needs at least one instrument"),
  /** A framework has too many instruments. */
  TOO_MANY_INSTRUMENTS(
      "กรอบการประเมินต้องมีเครื่องมือไม่เกิน {1} เครื่องมือ แต่พบ {2}",
      "a framework has at most {1} instruments but had {2}"),
  /** The weights of the instruments do not sum to 100. */
  WEIGHTS_NOT_100(
      "ค่าน้ำหนักของทุกเครื่องมือต้องรวมกันได้ 100 แต่รวมได้ {1}",
      "weights of the instruments must sum to 100 but sum to {1}"),
  /** The weight of an instrument is outside 0 to 100. */
  WEIGHT_OUT_OF_RANGE(
      "ค่าน้ำหนักของเครื่องมือ {1} ต้องมากกว่า 0 และไม่เกิน 100 แต่พบ {2}",
      "weight of instrument {1} must be above 0 and at most 100 but was {2}"),
  /** The weight of an instrument has too many decimals. */
  WEIGHT_TOO_FINE(
      "ค่าน้ำหนักของเครื่องมือ {1} ต้องมีทศนิยมไม่เกิน 6 ตำแหน่ง แต่พบ {2}",
      "weight of instrument {1} must have at most 6 decimals but was {2}"),
  /** An instrument has a single part. */
  SINGLE_PART(
      "เครื่องมือ {1} ต้องไม่แบ่งส่วน หรือมีอย่างน้อย 2 ส่วน แต่พบ 1 ส่วน",
      "instrument {1} must have no parts or at least two but had 1"),
  /** An instrument has no indicator. */
  NO_INDICATORS(
      "เครื่องมือ {1} ต้องมีตัวชี้วัดอย่างน้อย 1 ตัวชี้วัด",
      "instrument {1} must have at least one indicator"),
  /** An indicator has both sub-indicators and items. */
  INDICATOR_WITH_SUBS_AND_ITEMS(
      "ตัวชี้วัด {1} ต้องไม่มีทั้งตัวชี้วัดย่อยและข้อคำถาม",
      "indicator {1} must not have both sub-indicators and items"),
  /** Another name of an indicator is blank. */
  INDICATOR_NAME_BLANK(
      "ชื่อของตัวชี้วัด {1} ต้องไม่เป็นค่าว่าง", "a name of indicator {1} must not be blank"),
  /** A name is that of another indicator. */
  INDICATOR_NAME_TAKEN("{1} เป็นชื่อของตัวชี้วัด {2} อยู่แล้ว", "{1} already names indicator {2}"),
  /** A mean of items lacks items somewhere. */
  ITEMS_REQUIRED(
      "{1} กำหนดให้ทุกส่วนภายใต้ {2} ต้องมีข้อ", "{1} requires items everywhere below {2}"),
  /** An item with answer lines has points. */
  ITEM_WITH_LINES_AND_POINTS(
      "ข้อ {1} มีรายการคำตอบย่อยแล้ว จึงต้องไม่มีคะแนนของตัวเลือก",
      "item {1} with answer lines must not have points"),
  /** An item with answer lines is reversed. */
  ITEM_WITH_LINES_REVERSED(
      "ข้อ {1} มีรายการคำตอบย่อยแล้ว จึงต้องไม่กลับทิศคะแนน",
      "item {1} with answer lines must not be reversed"),
  /** An item has too few or too many answer options. */
  ITEM_OPTIONS(
      "ข้อ {1} ต้องมีตัวเลือกคำตอบ 2 ถึง {2} ตัวเลือก แต่พบ {3}",
      "item {1} must have 2 to {2} answer options but had {3}"),
  /** The points of an item are not allowed. */
  ITEM_POINTS(
      "คะแนนของตัวเลือกในข้อ {1} ต้องอยู่ระหว่าง 0 ถึง 100 และมีทศนิยมไม่เกิน 6 ตำแหน่ง แต่พบ {2}",
      "points of item {1} must be in [0, 100] with at most 6 decimals but were {2}"),
  /** An answer line has no points. */
  LINE_WITHOUT_POINTS(
      "รายการคำตอบย่อย {1} ต้องมีคะแนนของตัวเลือก", "answer line {1} must have points"),
  /** An answer line has too few or too many answer options. */
  LINE_OPTIONS(
      "รายการคำตอบย่อย {1} ต้องมีตัวเลือกคำตอบ 2 ถึง {2} ตัวเลือก แต่พบ {3}",
      "answer line {1} must have 2 to {2} answer options but had {3}"),
  /** The points of an answer line are not allowed. */
  LINE_POINTS(
      "คะแนนของตัวเลือกในรายการคำตอบย่อย {1} ต้องอยู่ระหว่าง 0 ถึง 100 และมีทศนิยมไม่เกิน 6 ตำแหน่ง แต่พบ {2}",
      "points of answer line {1} must be in [0, 100] with at most 6 decimals but were {2}"),
  /** A framework has no such item. */
  ITEM_UNKNOWN("กรอบการประเมินไม่มีข้อ {1}", "the framework has no item {1}"),
  /** An item is named twice. */
  ITEM_NAME_DUPLICATE("ข้อ {1} มีชื่ออยู่แล้ว", "item {1} already has a name"),
  /** A framework has no such survey. */
  SURVEY_UNKNOWN(
      "กรอบการประเมินไม่มีแบบสำรวจ {1} และไม่มีส่วนของแบบสำรวจที่ใช้รหัสนี้",
      "the framework has no survey {1} and no such part of one"),
  /** A survey has two quotas. */
  QUOTA_DUPLICATE("เกณฑ์จำนวนผู้ตอบของ {1} ซ้ำ", "duplicate quota of {1}"),
  /** The kind of agency of a quota is blank. */
  QUOTA_KIND_BLANK(
      "ประเภทหน่วยงานของเกณฑ์จำนวนผู้ตอบต้องไม่เป็นค่าว่าง",
      "the kind of agency of a quota must not be blank"),
  /** A quota is below one. */
  QUOTA_TOO_SMALL(
      "จำนวนผู้ตอบตามเกณฑ์ต้องไม่น้อยกว่า 1 แต่พบ {1}",
      "the respondents of a quota must be at least 1 but were {1}"),
  /** A quota has no row. */
  QUOTA_EMPTY(
      "เกณฑ์จำนวนผู้ตอบของ {1} ต้องมีอย่างน้อย 1 แถว",
      "the quota of {1} must have at least one row"),
  /** A quota has two rows for the same agencies. */
  QUOTA_ROW_DUPLICATE(
      "เกณฑ์จำนวนผู้ตอบของ {1} มี 2 แถวสำหรับ {2}", "the quota of {1} has two rows for {2}"),
  /** The share of a sample is not a percentage. */
  SAMPLE_PERCENT(
      "ร้อยละของกลุ่มตัวอย่าง (percent) ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {1}",
      "percent must be in [0, 100] but was {1}"),
  /** The bounds of a sample are out of order. */
  SAMPLE_BOUNDS(
      "จำนวนขั้นต่ำ (atLeast) ต้องอยู่ระหว่าง 0 ถึงจำนวนสูงสุด (atMost) แต่พบ {1} โดยมีจำนวนสูงสุด {2}",
      "atLeast must be in [0, atMost] but was {1} with atMost {2}"),
  /** A framework has no level. */
  NO_LEVELS(
      "กรอบการประเมินต้องมีระดับผลการประเมินอย่างน้อย 1 ระดับ",
      "a framework needs at least one level"),
  /** A framework has too many levels. */
  TOO_MANY_LEVELS(
      "กรอบการประเมินต้องมีระดับผลการประเมินไม่เกิน {1} ระดับ แต่พบ {2}",
      "a framework has at most {1} levels but had {2}"),
  /** A text is not the code of a level. */
  NOT_A_LEVEL_CODE(
      "รหัสระดับผลการประเมินต้องเป็นอักษรโรมันตัวพิมพ์ใหญ่ ตัวเลข และ _ แต่พบ {1}",
      "the code of a level must be upper-case letters, digits and _ but was {1}"),
  /** A level is listed twice. */
  LEVEL_DUPLICATE("ระดับผลการประเมินซ้ำ {1}", "duplicate level {1}"),
  /** The last level has a condition. */
  LAST_LEVEL_WITH_CONDITION(
      "ระดับผลการประเมินสุดท้ายต้องไม่มีเงื่อนไข แต่ {1} มีเงื่อนไข",
      "the last level must not have a condition but {1} has one"),
  /** A level requires a higher total than the one above it. */
  LEVEL_TOTAL_ABOVE(
      "{1} กำหนดคะแนนรวมสูงกว่า {2} ซึ่งเป็นระดับที่สูงกว่า",
      "{1} requires a higher total than {2} above it"),
  /** A level requires higher components than the one above it. */
  LEVEL_COMPONENTS_ABOVE(
      "{1} กำหนดคะแนนรายเครื่องมือสูงกว่า {2} ซึ่งเป็นระดับที่สูงกว่า",
      "{1} requires higher components than {2} above it"),
  /** A level cannot be reached. */
  LEVEL_OUT_OF_REACH(
      "ไม่มีผลใดได้ระดับ {1} เนื่องจาก {2} ไม่ได้กำหนดเงื่อนไขสูงกว่า",
      "{1} cannot be reached: {2} requires nothing more"),
  /** A rounding has no mode. */
  ROUNDING_MODE(
      "วิธีปัดเศษต้องไม่เป็น UNNECESSARY", "the mode of a rounding must not be UNNECESSARY"),
  /** A stage has a wrong number of decimals. */
  ROUNDING_DECIMALS(
      "จำนวนตำแหน่งทศนิยมของแต่ละขั้นต้องอยู่ระหว่าง 0 ถึง {1} แต่พบ {2}",
      "decimals of a stage must be in [0, {1}] but were {2}"),
  /** A criterion has no element. */
  CRITERION_EMPTY(
      "เกณฑ์ต้องมีองค์ประกอบอย่างน้อย 1 องค์ประกอบ", "a criterion must have at least one element"),
  /** A kind is listed twice. */
  KIND_DUPLICATE("ประเภทซ้ำ {1}", "duplicate kind {1}"),
  /** The id of a test vector is blank. */
  VECTOR_ID_BLANK("รหัสกรณีทดสอบต้องไม่เป็นค่าว่าง", "the id of a test vector must not be blank"),
  /** A test vector is listed twice. */
  VECTOR_DUPLICATE("กรณีทดสอบซ้ำ {1}", "duplicate vector {1}"),
  /** A test vector names an unknown code. */
  VECTOR_CODE_UNKNOWN("กรอบการประเมินไม่มีรหัส {1}", "the framework has no code {1}"),
  /** A test vector names an unknown level. */
  VECTOR_LEVEL_UNKNOWN(
      "กรอบการประเมินไม่มีระดับผลการประเมิน {1}", "the framework has no level {1}"),
  /** A test vector cannot be scored. */
  VECTOR_UNSCORABLE("คำนวณคะแนนของกรณีทดสอบ {1} ไม่ได้: {2}", "vector {1} cannot be scored: {2}"),
  /** There are more reasons why a test vector cannot be scored. */
  VECTOR_MORE_REASONS("{1}; และปัญหาอื่นอีก {2} รายการ", "{1}; and {2} more"),
  /** More test vectors fail than are listed. */
  VECTORS_FAIL_MORE(
      "มีกรณีทดสอบที่ไม่ผ่านมากกว่า {1} รายการข้างต้น",
      "there are more failures than the {1} above"),
  /** A test vector gives another result. */
  VECTOR_DIFFERS("กรณีทดสอบ {1} ต้องได้ {2} แต่ได้ {3}", "vector {1} must give {2} but gives {3}"),
  /** A framework is carried over to its own year. */
  FRAMEWORK_OF_SAME_YEAR(
      "กรอบการประเมิน {1} เป็นของปีงบประมาณ พ.ศ. {2} อยู่แล้ว",
      "framework {1} is already of fiscal year {2}"),
  /** A framework is carried over to a year of another scheme. */
  YEAR_OF_OTHER_SCHEME(
      "ปีงบประมาณ พ.ศ. {1} ใช้ระบบการประเมินอื่น (5 ดัชนี)",
      "fiscal year {1} was assessed under another scheme (five indices)"),
  /** A year without a framework was assessed under another scheme. */
  YEAR_TOO_EARLY(
      "ไม่รองรับปีงบประมาณ พ.ศ. {1} ซึ่งใช้ระบบการประเมินอื่น (5 ดัชนี) ปีที่รองรับ: {2}",
      "fiscal year {1} is not supported: it was assessed under another scheme (five indices); supported years: {2}"),
  /** A year has no framework. */
  YEAR_UNSUPPORTED(
      "ไม่รองรับปีงบประมาณ พ.ศ. {1} ปีที่รองรับ: {2} ทั้งนี้ {3}",
      "fiscal year {1} is not supported; supported years: {2}; {3}"),
  /** What to do about a year without a framework. */
  FRAMEWORK_DOCUMENT_NEEDED(
      "ปีอื่นต้องใช้เอกสารกรอบการประเมิน", "other years need a framework document"),
  /** A framework of this id is not known. */
  FRAMEWORK_UNKNOWN(
      "ไม่รู้จักกรอบการประเมิน {1} กรอบการประเมินที่รู้จัก: {2}",
      "unknown framework {1}; known frameworks: {2}"),
  // Assessments and evidence

  /** The score of a code is outside 0 to 100. */
  SCORE_OF_CODE_OUT_OF_RANGE(
      "คะแนนของ {1} ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {2}",
      "score of {1} must be in [0, 100] but was {2}"),
  /** The score of a code has too many decimals. */
  SCORE_OF_CODE_TOO_FINE(
      "คะแนนของ {1} ต้องมีทศนิยมไม่เกิน {2} ตำแหน่ง แต่พบ {3}",
      "score of {1} has at most {2} decimals but was {3}"),
  /** A declared score is outside 0 to 100. */
  DECLARED_SCORE_OUT_OF_RANGE(
      "คะแนนที่ประกาศของ {1} ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {2}",
      "declared score of {1} must be in [0, 100] but was {2}"),
  /** A declared score has too many decimals. */
  DECLARED_SCORE_TOO_FINE(
      "คะแนนที่ประกาศของ {1} ต้องมีทศนิยมไม่เกิน {2} ตำแหน่ง แต่พบ {3}",
      "declared score of {1} has at most {2} decimals but was {3}"),
  /** The declared total is outside 0 to 100. */
  DECLARED_TOTAL_OUT_OF_RANGE(
      "คะแนนรวมที่ประกาศต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {1}",
      "declared total must be in [0, 100] but was {1}"),
  /** The declared total has too many decimals. */
  DECLARED_TOTAL_TOO_FINE(
      "คะแนนรวมที่ประกาศต้องมีทศนิยมไม่เกิน {1} ตำแหน่ง แต่พบ {2}",
      "declared total has at most {1} decimals but was {2}"),
  /** The declared level is blank. */
  DECLARED_LEVEL_BLANK("ระดับที่ประกาศต้องไม่เป็นค่าว่าง", "the declared level must not be blank"),
  /** The framework of an assessment is blank. */
  ASSESSMENT_FRAMEWORK_BLANK(
      "กรอบการประเมินของผลการประเมินต้องไม่เป็นค่าว่าง",
      "the framework of an assessment must not be blank"),
  /** A population is negative. */
  POPULATION_NEGATIVE(
      "จำนวนประชากรของ {1} ต้องไม่น้อยกว่า 0 แต่พบ {2}",
      "population of {1} must be 0 or more but was {2}"),
  /** A number of respondents is negative. */
  RESPONDENTS_NEGATIVE(
      "จำนวนผู้ตอบของ {1} ต้องไม่น้อยกว่า 0 แต่พบ {2}",
      "respondents of {1} must be 0 or more but was {2}"),
  /** An assessment names another framework. */
  FRAMEWORK_DIFFERS(
      "ผลการประเมินระบุกรอบการประเมิน {1} แต่คำนวณด้วย {2}",
      "the assessment names framework {1} but is scored by {2}"),
  /** An assessment is of another year than its framework. */
  FRAMEWORK_YEAR_DIFFERS(
      "กรอบการประเมิน {1} ใช้กับปีงบประมาณ พ.ศ. {2} แต่ผลการประเมินเป็นของปีงบประมาณ พ.ศ. {3}",
      "framework {1} is for fiscal year {2} but the assessment is for {3}"),
  /** A framework has no such code. */
  CODE_UNKNOWN("{1} ไม่ใช่รหัสใน {2}", "{1} is not a code of {2}"),
  /** A score is given for an instrument. */
  SCORE_OF_INSTRUMENT(
      "{1} เป็นเครื่องมือ ซึ่งคำนวณคะแนนจากตัวชี้วัด คะแนนที่ประกาศให้ระบุใน declared",
      "{1} is an instrument, whose score is computed from its indicators; put a published one in declared"),
  /** A score is given for an answer line. */
  SCORE_OF_LINE(
      "{1} เป็นรายการคำตอบย่อย ซึ่งต้องระบุผลการนับคำตอบ มิใช่คะแนน",
      "{1} is an answer line, which takes a tally, not a score"),
  /** Evidence is given below a score. */
  EVIDENCE_BELOW_SCORE(
      "{1} อยู่ภายใต้ {2} ซึ่งมีคะแนนแล้ว ให้ระบุข้อมูลเพียงระดับเดียวในแต่ละสาย",
      "{1} is below {2}, which has a score; give evidence at one level of each branch only"),
  /** Only some parts of an instrument are given. */
  PART_MISSING(
      "ไม่พบข้อมูล {1} ทั้งนี้ {2} ต้องระบุทั้งหมดหรือไม่ระบุเลย",
      "{1} is missing; {2} must be given together or not at all"),
  /** Two things in a sentence. */
  AND("{1} และ {2}", "{1} and {2}"),
  /** Answers are tallied at an item with answer lines. */
  TALLY_OF_ITEM_WITH_LINES(
      "{1} มีรายการคำตอบย่อยหลายรายการ ให้ระบุผลการนับคำตอบที่ {2}",
      "{1} has several answer lines; tally {2}"),
  /** Answers are tallied where none are given. */
  TALLY_NOT_TAKEN(
      "{1} ไม่รับผลการนับคำตอบ ซึ่งระบุได้ที่ข้อและรายการคำตอบย่อยเท่านั้น",
      "{1} takes no tally; answers are tallied at items and answer lines"),
  /** A tally is given beside a score. */
  TALLY_BESIDE_SCORE(
      "{1} มีคะแนนแล้ว ให้ระบุข้อมูลเพียงระดับเดียวในแต่ละสาย",
      "{1} has a score as well; give evidence at one level of each branch only"),
  /** A tally has another number of options than its item. */
  TALLY_OPTIONS(
      "{1} มีตัวเลือกคำตอบ {2} ตัวเลือก แต่ผลการนับคำตอบมี {3} ตัวเลือก",
      "{1} has {2} answer options but the tally has {3}"),
  /** A tally has no answers. */
  TALLY_EMPTY(
      "ทุกตัวเลือกมีจำนวนเป็น 0 ให้ตัด {1} ออก หรือระบุใน notApplicable",
      "all counts are zero; omit {1} or list it in notApplicable"),
  /** A tally has more answers than there are respondents. */
  TALLY_ABOVE_RESPONDENTS(
      "ผลการนับคำตอบมี {1} คำตอบ แต่มีผู้ตอบ {2} คน",
      "the tally has {1} answers but there are {2} respondents"),
  /** A part of an instrument is left out. */
  PART_NOT_APPLICABLE(
      "{1} เป็นส่วนหนึ่งของเครื่องมือ หากไม่ใช้ส่วนนี้ ไม่ต้องระบุคะแนน",
      "{1} is a part of an instrument; to leave it out, give no score for it"),
  /** An instrument is left out. */
  INSTRUMENT_NOT_APPLICABLE(
      "{1} เป็นเครื่องมือ ซึ่งต้องประเมินเสมอ", "{1} is an instrument; instruments always apply"),
  /** Something with evidence is left out. */
  EVIDENCE_NOT_APPLICABLE(
      "{1} มีข้อมูลการประเมินแล้ว จึงระบุว่าไม่ต้องประเมินไม่ได้",
      "{1} has evidence, so it cannot be left out"),
  /** Something below a score is left out. */
  SCORED_NOT_APPLICABLE(
      "{1} อยู่ภายใต้ {2} ซึ่งประกาศคะแนนแล้ว จึงระบุว่าไม่ต้องประเมินไม่ได้",
      "{1} is below {2}, whose score is published, so nothing can be left out of it"),
  /** Evidence is missing. */
  EVIDENCE_MISSING(
      "ไม่พบข้อมูลการประเมินของ {1} ซึ่งแต่ละรหัสต้องมีคะแนน มีข้อมูลครบทุกส่วนที่อยู่ภายใต้ หรือระบุใน notApplicable",
      "missing evidence for {1}; each needs a score, complete evidence below it, or an entry in notApplicable"),
  /** No indicator of an instrument applies. */
  NOTHING_APPLIES(
      "ทุกตัวชี้วัดของ {1} ระบุว่าไม่ต้องประเมิน จึงไม่มีคะแนน",
      "no indicator of {1} applies, so it has no score"),
  /** A code is not an instrument. */
  NOT_AN_INSTRUMENT(
      "{1} ไม่ใช่เครื่องมือ รหัสที่ใช้ได้: {2}", "{1} is not an instrument; allowed: {2}"),
  /** A code is neither an instrument nor a part of one. */
  NOT_AN_INSTRUMENT_OR_PART(
      "{1} ไม่ใช่เครื่องมือหรือส่วนของเครื่องมือ รหัสที่ใช้ได้: {2}, {3}",
      "{1} is neither an instrument nor a part of one; allowed: {2}, {3}"),
  /** More people answered than there are. */
  RESPONDENTS_ABOVE_POPULATION(
      "จำนวนผู้ตอบ {1} คน มากกว่าจำนวนประชากร {2} คน",
      "{1} respondents exceed the population of {2}"),
  /** A framework has no such level. */
  LEVEL_UNKNOWN(
      "ไม่รู้จักระดับผลการประเมิน {1} ระดับที่ใช้ได้: {2}", "unknown level {1}; allowed: {2}"),
  /** A code is neither an instrument nor an indicator. */
  NOT_AN_INSTRUMENT_OR_INDICATOR(
      "{1} ไม่ใช่เครื่องมือหรือตัวชี้วัดใน {2}",
      "{1} is neither an instrument nor an indicator of {2}"),
  /** A code is not an indicator of an instrument. */
  NOT_AN_INDICATOR_OF_INSTRUMENT("{1} ไม่ใช่ตัวชี้วัดของ {2}", "{1} is not an indicator of {2}"),
  /** An issue to develop does not apply. */
  DEVELOPED_NOT_APPLICABLE(
      "{1} ระบุว่าไม่ต้องประเมิน จึงเป็นประเด็นที่ต้องพัฒนาไม่ได้",
      "{1} does not apply, so it cannot be developed"),
  // Scoring

  /** The exact total needs too large a denominator. */
  DENOMINATOR_OF_TOTAL(
      "ค่าแม่นตรงของคะแนนรวมต้องใช้ตัวส่วนเกิน {1} หลัก",
      "the exact value of total needs a denominator of more than {1} digits"),
  /** The exact score of a code needs too large a denominator. */
  DENOMINATOR_OF_CODE(
      "ค่าแม่นตรงของ {1} ต้องใช้ตัวส่วนเกิน {2} หลัก",
      "the exact value of {1} needs a denominator of more than {2} digits"),
  /** A part without a score is replaced. */
  REPLACED_WITHOUT_SCORE("{1} ไม่มีคะแนนให้แทนที่", "{1} has no score to replace"),
  /** Something below the evidence is replaced. */
  REPLACED_BELOW_EVIDENCE(
      "{1} อยู่ภายใต้ {2} ซึ่งเป็นระดับที่มีข้อมูลการประเมิน",
      "{1} is below {2}, which has the evidence"),
  /** Something above the evidence is replaced. */
  REPLACED_ABOVE_EVIDENCE(
      "{1} อยู่เหนือระดับที่มีข้อมูลการประเมิน ซึ่งอยู่ที่ {2}",
      "{1} is above the evidence, which is at {2}"),
  /** Something that does not apply is replaced. */
  REPLACED_NOT_APPLICABLE("{1} ระบุว่าไม่ต้องประเมิน", "{1} does not apply"),
  /** A framework has no items to tally. */
  NOTHING_TO_TALLY("{1} ไม่มีข้อที่นับคำตอบได้", "{1} has no items to tally"),
  /** An agency cannot be scored. */
  AGENCY_UNSCORABLE("หน่วยงาน {1}: {2}", "agency {1}: {2}"),
  // Files of answers

  /** A file is in another encoding. */
  FILE_UTF_16("แฟ้มต้องเข้ารหัสแบบ UTF-8 แต่พบ UTF-16", "file must be UTF-8 but is UTF-16"),
  /** A file has no header. */
  HEADER_MISSING(
      "ไม่พบบรรทัดหัวตาราง ซึ่งต้องมี agency ตามด้วยรหัส เช่น I1",
      "missing header; expected agency, then codes such as I1"),
  /** The header of a file is too long. */
  HEADER_TOO_LONG("บรรทัดหัวตารางยาวเกิน {1} ไบต์", "header is longer than {1} bytes"),
  /** A file has no column of an item. */
  ITEM_COLUMNS_MISSING("ไม่พบคอลัมน์ของข้อ", "missing item columns"),
  /** A file has no column of agencies. */
  AGENCY_COLUMN_MISSING("ไม่พบคอลัมน์ agency", "missing column agency"),
  /** A column is given twice. */
  COLUMN_DUPLICATE("คอลัมน์ซ้ำ {1}", "duplicate column {1}"),
  /** A column is not known. */
  COLUMN_UNKNOWN(
      "ไม่รู้จักคอลัมน์ {1} ซึ่งต้องเป็น agency, respondent หรือรหัสของข้อที่ทราบตัวเลือก",
      "unknown column {1}; expected agency, respondent or the code of an item with known options"),
  /** A cell has a quotation mark inside. */
  QUOTE_INSIDE_CELL(
      "พบเครื่องหมายคำพูดในช่องที่ไม่ได้เริ่มด้วยเครื่องหมายคำพูด: {1}",
      "quotation mark in an unquoted cell: {1}"),
  /** A quotation mark of a cell is not closed. */
  QUOTE_UNCLOSED("ไม่พบเครื่องหมายคำพูดปิด: {1}", "unclosed quotation mark: {1}"),
  /** A cell goes on after its quotation. */
  TEXT_AFTER_QUOTE(
      "พบข้อความหลังเครื่องหมายคำพูดปิด: {1}", "text after the closing quotation mark: {1}"),
  /** A cell of a named column has a problem. */
  CELL_PROBLEM("คอลัมน์ {1}: {2}", "{1}: {2}"),
  /** A row is too long. */
  ROW_TOO_LONG("แถวยาวเกิน {1} ไบต์", "row is longer than {1} bytes"),
  /** A row has a wrong number of cells. */
  ROW_CELLS("ต้องมี {1} ช่อง แต่พบ {2} ช่อง", "expected {1} cells but found {2}"),
  /** The id in a row is in another encoding. */
  ROW_ID_NOT_UTF_8(
      "คอลัมน์ agency: รหัสหน่วยงานต้องเข้ารหัสแบบ UTF-8 แต่พบ {1}",
      "agency: id must be UTF-8 but was {1}"),
  /** A row has no id. */
  ROW_ID_MISSING("คอลัมน์ agency: ไม่พบรหัสหน่วยงาน", "agency: missing id"),
  /** An answer is not an option of its item. */
  ANSWER_NOT_AN_OPTION(
      "คอลัมน์ {1}: ต้องเป็นตัวเลือก 1 ถึง {2} แต่พบ {3}",
      "{1}: must be an option from 1 to {2} but was {3}"),
  /** An answer to a checklist is neither 0 nor 1. */
  ANSWER_NOT_YES_OR_NO(
      "คอลัมน์ {1}: ต้องเป็น 0 หรือ 1 แต่พบ {2}", "{1}: must be 0 or 1 but was {2}"),
  /** An agency has two rows of checklist answers. */
  CHECKLIST_ROW_DUPLICATE(
      "แถวแบบตรวจสอบของหน่วยงาน {1} ซ้ำ", "duplicate checklist row for agency {1}"),
  // Analysis, what-if, comparison, uncertainty

  /** A policy has a floor that it does not use. */
  URGENCY_WITH_FLOOR(
      "เกณฑ์ความเร่งด่วน {1} ต้องไม่มีคะแนนขั้นต่ำ (floor)", "urgency {1} takes no floor"),
  /** A policy lacks its floor. */
  URGENCY_WITHOUT_FLOOR(
      "เกณฑ์ความเร่งด่วน {1} ต้องมีคะแนนขั้นต่ำ (floor)", "urgency {1} needs a floor"),
  /** A target is neither a level nor a total. */
  TARGET_UNKNOWN(
      "ไม่รู้จักเป้าหมาย {1} ซึ่งต้องเป็นระดับผลการประเมิน ({2}) หรือคะแนนรวมระหว่าง 0 ถึง 100 ที่มีทศนิยมไม่เกิน 2 ตำแหน่ง",
      "unknown target {1}; expected a level ({2}) or a total in [0, 100] with at most two decimals"),
  /** The effort of a code is out of range. */
  EFFORT_OF_CODE_OUT_OF_RANGE(
      "ความพยายามของ {1} ต้องอยู่ระหว่าง 1 ถึง {2} แต่พบ {3}",
      "effort of {1} must be in [1, {2}] but was {3}"),
  /** The effort of other codes is out of range. */
  DEFAULT_EFFORT_OUT_OF_RANGE(
      "ความพยายามเริ่มต้นต้องอยู่ระหว่าง 1 ถึง {1} แต่พบ {2}",
      "default effort must be in [1, {1}] but was {2}"),
  /** A comparison has fewer than two years. */
  TOO_FEW_YEARS(
      "การเปรียบเทียบต้องมีอย่างน้อย 2 ปีงบประมาณ แต่พบ {1}",
      "a comparison needs two or more fiscal years but has {1}"),
  /** A result to compare is of another agency. */
  COMPARED_AGENCY_DIFFERS(
      "ผลการประเมินทั้งหมดต้องเป็นของหน่วยงาน {1} แต่ฉบับนี้เป็นของ {2}",
      "all assessments must be of agency {1} but this one is of {2}"),
  /** A fiscal year is given twice. */
  FISCAL_YEAR_DUPLICATE("ปีงบประมาณซ้ำ {1}", "duplicate fiscal year {1}"),
  /** The group of an agency is not known. */
  PEER_MEMBER_MISSING(
      "ไม่พบข้อมูลนี้ ซึ่งจำเป็นต่อการเทียบกับหน่วยงานในกลุ่มเดียวกันตาม {1}",
      "the member is missing; peers by {1} need it"),
  /** A tally has more answers than the population. */
  ANSWERS_ABOVE_POPULATION(
      "จำนวนคำตอบ {1} มากกว่าจำนวนประชากร {2} คน", "{1} answers exceed the population of {2}"),
  // Catalogues

  /** A text is not the id of a catalogue. */
  CATALOGUE_ID(
      "รหัสคลังมาตรการต้องเป็นอักษรโรมัน ตัวเลข และ . + _ - แต่พบ {1}",
      "a catalogue id must be letters, digits and . + _ - but was {1}"),
  /** Two templates have the same id. */
  TEMPLATE_ID_DUPLICATE("รหัสแม่แบบมาตรการซ้ำ {1}", "duplicate template id {1}"),
  /** A text is not the id of a template. */
  TEMPLATE_ID(
      "รหัสแม่แบบมาตรการต้องเป็นอักษรโรมันตัวพิมพ์เล็ก ตัวเลข และยัติภังค์ แต่พบ {1}",
      "a template id must be lower-case letters, digits and hyphens but was {1}"),
  /** The id of a framework of a template is blank. */
  TEMPLATE_FRAMEWORK_BLANK(
      "รหัสกรอบการประเมินต้องไม่เป็นค่าว่าง", "a framework id must not be blank"),
  /** A template lists a framework twice. */
  TEMPLATE_FRAMEWORK_DUPLICATE("กรอบการประเมินซ้ำ {1}", "duplicate framework {1}"),
  /** A general template has targets. */
  GENERAL_WITH_TARGETS("แม่แบบมาตรการทั่วไปต้องไม่มีเป้าหมาย", "a general template has no targets"),
  /** A template has no target. */
  TEMPLATE_WITHOUT_TARGETS(
      "แม่แบบมาตรการต้องมีเป้าหมายอย่างน้อย 1 เป้าหมาย หรือเป็นแม่แบบทั่วไป",
      "a template needs at least one target, or to be general"),
  /** A target of a template has no code. */
  TARGET_WITHOUT_CODES("เป้าหมายต้องมีรหัสอย่างน้อย 1 รหัส", "a target needs at least one code"),
  /** The years of a target are out of order. */
  TARGET_YEARS(
      "ปีของเป้าหมายต้องเรียงจากน้อยไปมาก แต่พบ {1} ถึง {2}",
      "the years of a target must ascend but were {1} to {2}"),
  /** A text of a template lacks a language. */
  TEMPLATE_TEXT_INCOMPLETE(
      "ข้อความของแม่แบบมาตรการต้องมีทั้งภาษาไทย (th) และภาษาอังกฤษ (en)",
      "a text of a template needs both th and en"),
  /** A template has no step. */
  TEMPLATE_WITHOUT_STEPS(
      "แม่แบบมาตรการต้องมีขั้นตอนอย่างน้อย 1 ขั้นตอน", "a template needs at least one step"),
  /** A template has no role that leads. */
  TEMPLATE_WITHOUT_LEAD(
      "แม่แบบมาตรการต้องมีผู้รับผิดชอบหลัก", "a template needs a role that leads"),
  /** A template lists a role twice. */
  ROLE_DUPLICATE("ผู้รับผิดชอบซ้ำ {1}", "duplicate role {1}"),
  /** A text is not the word of a role. */
  ROLE_UNKNOWN("ผู้รับผิดชอบต้องเป็นหนึ่งใน {1} แต่พบ {2}", "role must be one of {1} but was {2}"),
  /** A template has no monitoring round. */
  TEMPLATE_WITHOUT_ROUNDS(
      "แม่แบบมาตรการต้องมีรอบการกำกับติดตามอย่างน้อย 1 รอบ",
      "a template needs at least one monitoring round"),
  /** A monitoring round of a template is not a month. */
  TEMPLATE_ROUND_OUT_OF_RANGE(
      "รอบการกำกับติดตามต้องอยู่ระหว่าง {1} ถึง {2} แต่พบ {3}",
      "a monitoring round must be {1} to {2} but was {3}"),
  /** The month of a step is not a month. */
  DUE_MONTH_OUT_OF_RANGE(
      "เดือนที่กำหนดแล้วเสร็จ (dueMonth) ต้องอยู่ระหว่าง {1} ถึง {2} แต่พบ {3}",
      "dueMonth must be {1} to {2} but was {3}"),
  /** The effort of a template is out of range. */
  EFFORT_OUT_OF_RANGE(
      "ความพยายาม (effort) ต้องอยู่ระหว่าง {1} ถึง {2} แต่พบ {3}",
      "effort must be {1} to {2} but was {3}"),
  /** The usefulness of a template is out of range. */
  USEFULNESS_OUT_OF_RANGE(
      "ประโยชน์ (usefulness) ต้องอยู่ระหว่าง {1} ถึง {2} แต่พบ {3}",
      "usefulness must be {1} to {2} but was {3}"),
  // Plans

  /** A plan is for the earliest year, before which there is none. */
  PLAN_YEAR_TOO_EARLY(
      "ปีงบประมาณของแผนต้องเป็น พ.ศ. {1} ขึ้นไป แต่พบ {2}",
      "the fiscal year of a plan must be {1} or later but was {2}"),
  /** The catalogue of a plan is blank. */
  PLAN_CATALOGUE_BLANK(
      "คลังมาตรการของแผนต้องไม่เป็นค่าว่าง", "the catalogue of a plan must not be blank"),
  /** The day of approval is of the Buddhist Era. */
  APPROVAL_OF_WRONG_ERA("วันที่อนุมัติ: {1}", "the day of approval: {1}"),
  /** The framework of a basis is blank. */
  BASIS_FRAMEWORK_BLANK(
      "กรอบการประเมินของผลที่แผนอ้างอิงต้องไม่เป็นค่าว่าง",
      "the framework of a basis must not be blank"),
  /** The level of a basis is blank. */
  BASIS_LEVEL_BLANK(
      "ระดับผลการประเมินที่แผนอ้างอิงต้องไม่เป็นค่าว่าง", "the level of a basis must not be blank"),
  /** A strength is listed twice. */
  STRENGTH_DUPLICATE("รหัสซ้ำ {1} ในจุดแข็ง", "duplicate code {1} among strengths"),
  /** An urgent weakness is listed twice. */
  WEAKNESS_DUPLICATE("รหัสซ้ำ {1} ในจุดอ่อนเร่งด่วน", "duplicate code {1} among urgent weaknesses"),
  /** An issue to develop is listed twice. */
  DEVELOPMENT_DUPLICATE(
      "รหัสซ้ำ {1} ในประเด็นที่ต้องพัฒนาของ {2}",
      "duplicate code {1} among issues to develop of {2}"),
  /** The printed number of an indicator is blank. */
  PRINTED_NUMBER_BLANK(
      "เลขที่พิมพ์ของ {1} ต้องไม่เป็นค่าว่าง", "the printed number of {1} must not be blank"),
  /** The id of a measure is blank. */
  MEASURE_ID_BLANK("รหัสมาตรการต้องไม่เป็นค่าว่าง", "the id of a measure must not be blank"),
  /** Two measures have the same id. */
  MEASURE_ID_DUPLICATE("รหัสมาตรการซ้ำ {1}", "duplicate measure id {1}"),
  /** The template of a measure is blank. */
  MEASURE_TEMPLATE_BLANK(
      "แม่แบบของมาตรการต้องไม่เป็นค่าว่าง", "the template of a measure must not be blank"),
  /** A measure has no target. */
  MEASURE_WITHOUT_TARGETS(
      "มาตรการต้องมีเป้าหมายอย่างน้อย 1 เป้าหมาย แต่ไม่พบ",
      "a measure needs at least one target but has none"),
  /** The owner of a step is blank. */
  STEP_OWNER_BLANK(
      "ผู้รับผิดชอบขั้นตอนต้องไม่เป็นค่าว่าง", "the owner of a step must not be blank"),
  /** The due date of a step is of the Buddhist Era. */
  STEP_DUE_OF_WRONG_ERA("วันที่กำหนดแล้วเสร็จของขั้นตอน: {1}", "the due date of a step: {1}"),
  /** The due month of a step is of the Buddhist Era. */
  STEP_MONTH_OF_WRONG_ERA("เดือนที่กำหนดแล้วเสร็จของขั้นตอน: {1}", "the due month of a step: {1}"),
  /** A step is due on a day and in a month. */
  STEP_DUE_TWICE(
      "ขั้นตอนต้องกำหนดแล้วเสร็จเป็นวันหรือเป็นเดือนอย่างใดอย่างหนึ่ง แต่พบทั้ง {1} และ {2}",
      "a step is due on a day or in a month but has both, {1} and {2}"),
  /** The name of a responsible unit is blank. */
  UNIT_NAME_BLANK(
      "ชื่อหน่วยงานผู้รับผิดชอบต้องไม่เป็นค่าว่าง",
      "the name of a responsible unit must not be blank"),
  /** A period has neither end. */
  PERIOD_EMPTY(
      "ระยะเวลาดำเนินการต้องมีวันเริ่มต้น (from) วันสิ้นสุด (to) หรือทั้งสอง แต่ไม่พบ",
      "a period needs from, to or both but has neither"),
  /** The first day of a period is of the Buddhist Era. */
  PERIOD_START_OF_WRONG_ERA(
      "วันเริ่มต้นของระยะเวลาดำเนินการ: {1}", "the first day of a period: {1}"),
  /** The last day of a period is of the Buddhist Era. */
  PERIOD_END_OF_WRONG_ERA("วันสิ้นสุดของระยะเวลาดำเนินการ: {1}", "the last day of a period: {1}"),
  /** A period ends before it begins. */
  PERIOD_REVERSED(
      "ระยะเวลาดำเนินการต้องไม่สิ้นสุดก่อนเริ่มต้น แต่พบ {1} ถึง {2}",
      "a period must not end before it begins but was {1} to {2}"),
  /** A budget has neither an amount nor a text. */
  BUDGET_EMPTY(
      "งบประมาณต้องมีจำนวนเงิน (baht) ข้อความ (text) หรือทั้งสอง แต่ไม่พบ",
      "a budget needs baht, text or both but has neither"),
  /** A budget is negative or too large. */
  BUDGET_OUT_OF_RANGE(
      "จำนวนเงินงบประมาณต้องอยู่ระหว่าง 0 ถึง {1} บาท แต่พบ {2}",
      "the baht of a budget must be from 0 to {1} but were {2}"),
  /** A budget has too many decimals. */
  BUDGET_TOO_FINE(
      "จำนวนเงินงบประมาณต้องมีทศนิยมไม่เกิน 2 ตำแหน่ง แต่พบ {1}",
      "the baht of a budget have at most 2 decimals but were {1}"),
  /** Monitoring has neither rounds nor a text. */
  MONITORING_EMPTY(
      "การกำกับติดตามต้องมีรอบ (rounds) ข้อความ (text) หรือทั้งสอง แต่ไม่พบ",
      "monitoring needs rounds, text or both but has neither"),
  /** A monitoring round is not a month. */
  ROUND_OUT_OF_RANGE(
      "รอบการกำกับติดตามต้องเป็นเดือนของปีงบประมาณ 1 ถึง {1} แต่พบ {2}",
      "a monitoring round must be a month of the fiscal year, 1 to {1}, but was {2}"),
  /** Monitoring rounds are out of order. */
  ROUNDS_DESCEND(
      "รอบการกำกับติดตามต้องเรียงจากน้อยไปมาก แต่พบ {1} ต่อจาก {2}",
      "monitoring rounds must ascend but {1} follows {2}"),
  /** The text of evidence is blank. */
  EVIDENCE_TEXT_BLANK(
      "ข้อความของหลักฐานต้องไม่เป็นค่าว่าง", "the text of evidence must not be blank"),
  /** The link of evidence is blank. */
  EVIDENCE_LINK_BLANK(
      "ลิงก์ของหลักฐานต้องไม่เป็นค่าว่าง", "the link of evidence must not be blank"),
  /** The date of evidence is of the Buddhist Era. */
  EVIDENCE_DATE_OF_WRONG_ERA("วันที่ของหลักฐาน: {1}", "the date of evidence: {1}"),
  /** The date of an entry is of the Buddhist Era. */
  ENTRY_DATE_OF_WRONG_ERA("วันที่ของรายการความก้าวหน้า: {1}", "the date of an entry: {1}"),
  /** An entry without a date follows a dated one. */
  ENTRY_UNDATED(
      "รายการความก้าวหน้าที่ไม่มีวันที่ต้องอยู่ก่อนรายการที่มีวันที่ แต่อยู่ต่อจาก {1}",
      "an entry without a date must precede the dated ones but follows {1}"),
  /** Entries are not in the order of their dates. */
  ENTRIES_UNORDERED(
      "รายการความก้าวหน้าต้องเรียงตามวันที่ แต่พบ {1} ต่อจาก {2}",
      "entries must be in the order of their dates but {1} follows {2}"),
  /** A final status is followed by another. */
  STATUS_FINAL(
      "{1} เป็นสถานะสุดท้าย จึงต้องไม่มี {2} ต่อจากนั้น",
      "{1} is final, so {2} must not follow it"),
  /** The finding of a waiver is blank. */
  WAIVER_FINDING_BLANK(
      "ข้อสังเกตที่ขอยกเว้นต้องไม่เป็นค่าว่าง", "the finding of a waiver must not be blank"),
  /** The pointer of a waiver is blank. */
  WAIVER_POINTER_BLANK(
      "ตำแหน่งของข้อสังเกตที่ขอยกเว้นต้องไม่เป็นค่าว่าง",
      "the pointer of a waiver must not be blank"),
  /** The last day of a waiver is of the Buddhist Era. */
  WAIVER_END_OF_WRONG_ERA("วันสุดท้ายของการยกเว้น: {1}", "the last day of a waiver: {1}"),
  /** Two waivers are of one finding at one place. */
  WAIVER_DUPLICATE("การยกเว้นข้อสังเกต {1} ที่ {2} ซ้ำ", "duplicate waiver of {1} at {2}"),
  /** A code is not an instrument of the framework. */
  NOT_AN_INSTRUMENT_OF_FRAMEWORK("{1} ไม่ใช่เครื่องมือใน {2}", "{1} is not an instrument of {2}"),
  /** A code is not an indicator of the framework. */
  NOT_AN_INDICATOR_OF_FRAMEWORK("{1} ไม่ใช่ตัวชี้วัดใน {2}", "{1} is not an indicator of {2}"),
  /** A code is neither an indicator nor an item of the framework. */
  NOT_AN_INDICATOR_OR_ITEM(
      "{1} ไม่ใช่ตัวชี้วัดหรือข้อใน {2}", "{1} is not an indicator or an item of {2}"),
  /** An issue to develop is not under its instrument. */
  NOT_UNDER_INSTRUMENT("{1} ไม่อยู่ภายใต้ {2}", "{1} is not under {2}"),
  /** The name of the unit of a role is blank. */
  UNIT_OF_ROLE_BLANK(
      "ชื่อหน่วยงานของบทบาท {1} ต้องไม่เป็นค่าว่าง", "the unit of role {1} must not be blank"),
  /** A unit is named for an unknown role. */
  UNIT_ROLE_UNKNOWN("ไม่รู้จักบทบาท {1} บทบาทที่ใช้ได้: {2}", "unknown role {1}; allowed: {2}"),
  /** The name of a unit is blank. */
  UNIT_BLANK("ชื่อหน่วยงานต้องไม่เป็นค่าว่าง", "the name of a unit must not be blank"),
  /** A plan names a unit that the agency does not have. */
  UNIT_UNKNOWN("{1} ไม่ใช่หน่วยงานภายในของหน่วยงานนี้", "{1} is not a unit of this agency"),
  /** A text is not the word of a layout. */
  LAYOUT_UNKNOWN("ต้องเป็นหนึ่งใน {1} แต่พบ {2}", "expected one of {1} but found {2}"),
  /** Progress is recorded of an unknown measure. */
  MEASURE_UNKNOWN(
      "ไม่รู้จักมาตรการ {1} มาตรการในแผน: {2}", "unknown measure {1}; the plan has {2}"),
  /** Progress is recorded of an unknown measure of a long plan. */
  MEASURE_UNKNOWN_OF_MANY(
      "ไม่รู้จักมาตรการ {1} มาตรการในแผน: {2} และอีก {3} มาตรการ",
      "unknown measure {1}; the plan has {2}, and {3} more"),
  /** Progress is recorded under a plan without measures. */
  MEASURE_UNKNOWN_OF_NONE(
      "ไม่รู้จักมาตรการ {1} แผนนี้ไม่มีมาตรการ", "unknown measure {1}; the plan has none"),
  /** The effect of a plan is asked of another agency's results. */
  PLAN_OF_OTHER_AGENCY(
      "แผนเป็นของหน่วยงาน {1} แต่ผลการประเมินปีงบประมาณ พ.ศ. {2} เป็นของ {3}",
      "the plan is of agency {1} but the assessment of fiscal year {2} is of {3}"),
  /** The result after a plan is not of a later year. */
  RESULTS_UNORDERED(
      "ผลการประเมินหลังดำเนินการตามแผนต้องเป็นของปีงบประมาณหลังจากผลก่อนดำเนินการ แต่พบ {1} และ {2}",
      "the assessment after the plan must be of a later fiscal year than the one before but they are of {1} and {2}"),
  // Proposals

  /** No plan can follow the latest year. */
  NO_YEAR_AFTER("ไม่มีปีงบประมาณถัดจาก {1}", "no fiscal year comes after {1}"),
  /** A plan is asked for a year that is not later than the scores. */
  PLAN_NOT_LATER(
      "แผนของปีงบประมาณ พ.ศ. {1} อ้างอิงคะแนนของปี {2} ไม่ได้ ปีของแผนต้องอยู่หลังปีของคะแนน",
      "a plan for fiscal year {1} cannot rest on the scores of {2}; it must be for a later year"),
  // Reviews

  /** A plan is reviewed with the result of another agency. */
  ASSESSMENT_OF_OTHER_AGENCY(
      "แผนเป็นของหน่วยงาน {1} แต่ผลการประเมินเป็นของ {2}",
      "the plan is of agency {1} but the assessment is of {2}"),
  /** A plan is reviewed since a review of another agency. */
  EARLIER_REVIEW_OF_OTHER_AGENCY(
      "แผนเป็นของหน่วยงาน {1} แต่ผลการตรวจทานครั้งก่อนเป็นของ {2}",
      "the plan is of agency {1} but the earlier review is of {2}"),
  /** A plan is reviewed since a review of another year. */
  EARLIER_REVIEW_OF_OTHER_YEAR(
      "แผนเป็นของปีงบประมาณ พ.ศ. {1} แต่ผลการตรวจทานครั้งก่อนเป็นของแผนปี {2}",
      "the plan is for {1} but the earlier review is of a plan for {2}"),
  /** The code of a noted finding is blank. */
  FINDING_CODE_BLANK("รหัสข้อสังเกตต้องไม่เป็นค่าว่าง", "the code of a finding must not be blank"),
  /** The pointer of a noted finding is empty. */
  FINDING_POINTER_EMPTY(
      "ตำแหน่งของข้อสังเกตต้องไม่เป็นค่าว่าง", "the pointer of a finding must not be empty");

  private final TextPattern message;
  private final int placeholders;

  ProblemKind(String th, String en) {
    this.message = TextPattern.of(th, en);
    this.placeholders = message.highestPlaceholder();
  }

  /** Returns the message with placeholders for its details. */
  public TextPattern message() {
    return message;
  }

  /**
   * Returns the message with its details; those that are a {@link Text} are filled in by language.
   *
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public Text text(Object... details) {
    checkArgument(
        details.length <= placeholders,
        "%s has placeholders for %s details but was given %s",
        this,
        placeholders,
        details.length);
    // A problem quotes dates as documents must have them, not in words.
    return message.format(Arrays.stream(details).map(ProblemKind::asWritten).toArray());
  }

  private static Object asWritten(Object detail) {
    return detail instanceof Temporal ? detail.toString() : detail;
  }

  /**
   * Makes a problem of this kind.
   *
   * @param pointer where, as a JSON pointer; {@code /} for the whole document
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public Problem at(String pointer, Object... details) {
    return Problem.of(pointer, text(details));
  }

  /**
   * Makes an exception for a value that is wrong as a whole; its message has no pointer.
   *
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public InvalidInputException exception(Object... details) {
    return new InvalidInputException(text(details));
  }

  /**
   * Requires a condition without which a value is wrong as a whole.
   *
   * @throws InvalidInputException if it does not hold; its message has no pointer
   */
  public void require(boolean condition, Object... details) {
    if (!condition) {
      throw exception(details);
    }
  }
}
