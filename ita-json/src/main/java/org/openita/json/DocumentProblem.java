package org.openita.json;

import org.openita.Problem;
import org.openita.Text;
import org.openita.TextPattern;

/** Everything that can be wrong with the form of a document, in Thai and English. */
enum DocumentProblem {

  // What was found where something else is expected: {1} is what was found.

  NOT_AN_OBJECT("ต้องเป็นออบเจกต์ แต่พบ {1}", "expected an object but found {1}"),
  NOT_A_LIST("ต้องเป็นรายการ แต่พบ {1}", "expected a list but found {1}"),
  NOT_A_STRING("ต้องเป็นข้อความ แต่พบ {1}", "expected a string but found {1}"),
  BLANK(
      "ต้องเป็นข้อความที่ไม่ว่างเปล่า แต่พบ {1}",
      "expected a text that is not blank but found {1}"),
  NOT_THE_SCHEMA("ต้องเป็น \"{2}\" แต่พบ {1}", "expected \"{2}\" but found {1}"),
  NOT_THE_WORD("ต้องเป็น {2} แต่พบ {1}", "expected {2} but found {1}"),
  NOT_ONE_OF("ต้องเป็นคำใดคำหนึ่งใน {2} แต่พบ {1}", "expected one of {2} but found {1}"),
  NOT_A_CODE(
      "ต้องเป็นรหัสซึ่งประกอบด้วยอักษรโรมันตัวพิมพ์ใหญ่และตัวเลข เช่น 9.1 หรือ O42 แต่พบ {1}",
      "expected a code, upper-case letters and digits such as 9.1 or O42, but found {1}"),
  NOT_A_FLAG("ต้องเป็น true หรือ false แต่พบ {1}", "expected true or false but found {1}"),
  NOT_A_SCORE(
      "ต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100 และมีทศนิยมไม่เกิน {2} ตำแหน่ง แต่พบ {1}",
      "expected a number from 0 to 100 with at most {2} decimals but found {1}"),
  NOT_ABOVE_ZERO("ต้องเป็นตัวเลขที่มากกว่า 0 แต่พบ {1}", "expected a number above 0 but found {1}"),
  NOT_AN_AMOUNT(
      "ต้องเป็นจำนวนเงินเป็นบาทตั้งแต่ 0 ถึง {2} และมีทศนิยมไม่เกิน 2 ตำแหน่ง แต่พบ {1}",
      "expected an amount of baht from 0 to {2} with at most 2 decimals but found {1}"),
  NOT_AN_EXACT_NUMBER(
      "ต้องเป็นตัวเลขที่แน่นอน เช่น \"0.250000\" หรือ \"1/3\" แต่พบ {1}",
      "expected an exact number such as \"0.250000\" or \"1/3\" but found {1}"),
  NOT_A_COUNT(
      "ต้องเป็นจำนวนเต็มตั้งแต่ 0 ขึ้นไป แต่พบ {1}",
      "expected a whole number, 0 or more, but found {1}"),
  NOT_A_RATING(
      "ต้องเป็นจำนวนเต็มตั้งแต่ 1 (น้อย) ถึง 5 แต่พบ {1}",
      "expected a whole number, 1 (little) to 5, but found {1}"),
  NOT_A_NUMBER_OF_DECIMALS(
      "ต้องเป็นจำนวนตำแหน่งทศนิยมตั้งแต่ 0 ถึง 6 แต่พบ {1}",
      "expected a number of decimals, 0 to 6, but found {1}"),
  NOT_A_PERCENTAGE(
      "ต้องเป็นร้อยละที่เป็นจำนวนเต็มตั้งแต่ 0 ถึง 100 แต่พบ {1}",
      "expected a whole number of percent, 0 to 100, but found {1}"),
  NOT_A_DATE(
      "ต้องเป็นวันที่ เช่น \"2023-01-27\" แต่พบ {1}",
      "expected a date such as \"2023-01-27\" but found {1}"),
  NOT_A_MONTH(
      "ต้องเป็นเดือน เช่น \"2023-01\" แต่พบ {1}",
      "expected a month such as \"2023-01\" but found {1}"),
  NOT_A_FISCAL_YEAR(
      "ต้องเป็นปีงบประมาณในปีพุทธศักราชตั้งแต่ 2500 ถึง 2999 แต่พบ {1}",
      "expected a fiscal year of the Buddhist Era, 2500 to 2999, but found {1}"),
  NOT_A_ROUND(
      "ต้องเป็นลำดับเดือนของปีงบประมาณตั้งแต่ 1 ถึง 12 แต่พบ {1}",
      "expected a month of the fiscal year, 1 to 12, but found {1}"),
  NOT_A_LEVEL(
      "ต้องเป็นรหัสของระดับผลการประเมิน เช่น AA หรือ GOOD แต่พบ {1}",
      "expected the code of a level, such as AA or GOOD, but found {1}"),
  NOT_A_FINGERPRINT(
      "ต้องเป็นลายพิมพ์ของเกณฑ์ซึ่งเป็นเลขฐานสิบหก 16 หลักใช้อักษรตัวพิมพ์เล็ก แต่พบ {1}",
      "expected a fingerprint, 16 hexadecimal digits in lower case, but found {1}"),

  // Members and items

  UNKNOWN_MEMBER(
      "ไม่รู้จักสมาชิก {1} สมาชิกที่ใช้ได้คือ {2}", "unknown member {1}; allowed are {2}"),
  DUPLICATE_MEMBER("สมาชิกซ้ำกัน", "duplicate member"),
  MISSING_MEMBER("ไม่มีสมาชิกนี้ ซึ่งจำเป็นต้องมี", "the member is missing; it is required"),
  DUPLICATE_CODE("รหัส {1} ซ้ำกัน", "duplicate code {1}"),
  DUPLICATE_TEMPLATE("รหัสแม่แบบมาตรการ {1} ซ้ำกัน", "duplicate template id {1}"),
  DUPLICATE_ELEMENT("องค์ประกอบ {1} ซ้ำกัน", "duplicate element {1}"),
  DUPLICATE_KIND("ประเภท {1} ซ้ำกัน", "duplicate kind {1}"),
  NO_KIND(
      "รายการประเภทต้องมี measures หรือ report หรือทั้งสองอย่าง แต่ว่างเปล่า",
      "a list of kinds needs measures, report or both but is empty"),
  NO_TARGET(
      "มาตรการต้องมีเป้าหมายอย่างน้อยหนึ่งรายการ แต่ไม่มี",
      "a measure needs at least one target but has none"),
  TOO_FEW_OPTIONS(
      "ผลการนับคำตอบต้องมีตัวเลือกอย่างน้อยสองตัวเลือก แต่มี {1}",
      "a tally has at least two options but has {1}"),
  ROUNDS_DESCEND(
      "รอบการติดตามต้องเรียงจากน้อยไปมาก แต่ {1} อยู่หลัง {2}",
      "monitoring rounds must ascend but {1} follows {2}"),

  // Texts

  NO_LANGUAGE(
      "ข้อความต้องมี th หรือ en หรือทั้งสองภาษา แต่ไม่มี",
      "a text needs th, en or both but has neither"),
  TOO_MANY_CHARACTERS(
      "ข้อความในที่นี้ยาวได้ไม่เกิน {1} อักขระ แต่ {2} มี {3} อักขระ",
      "a text has at most {1} characters here but {2} has {3}"),
  HALF_PAIR_IN_TEXT(
      "ข้อความ {1} มีเพียงครึ่งหนึ่งของคู่รหัสแทนอักขระ (surrogate pair) ซึ่งไม่เป็นอักขระ",
      "the text {1} has half of a surrogate pair, which is not a character"),
  HALF_PAIR(
      "ครึ่งหนึ่งของคู่รหัสแทนอักขระ (surrogate pair) ไม่เป็นอักขระ",
      "half of a surrogate pair is not a character"),

  // The document as a whole

  TOO_LARGE(
      "เอกสารมีขนาดใหญ่เกินไป ขนาดใหญ่ที่สุดที่ใช้ได้คือ 16 MiB",
      "the document is too large; at most 16 MiB are allowed"),
  LINE_TOO_LONG(
      "บรรทัดยาวเกินไป ความยาวมากที่สุดที่ใช้ได้คือ 4 MiB",
      "the line is too long; at most 4 MiB are allowed"),
  OTHER_ENCODING(
      "เอกสารเข้ารหัสแบบ {1} ซึ่งใช้ไม่ได้ ต้องเป็น UTF-8 เท่านั้น",
      "the document is in {1}; only UTF-8 is allowed"),
  NOT_UTF_8(
      "ไบต์ {1} ที่ตำแหน่ง {2} ไม่เป็น UTF-8 ซึ่งเป็นรหัสเดียวที่ใช้ได้",
      "byte {1} at offset {2} is not UTF-8; only UTF-8 is allowed"),
  UNREADABLE("อ่านเอกสารไม่ได้", "the document cannot be read"),
  MORE_PROBLEMS(
      "ยังมีข้อผิดพลาดอีก นอกเหนือจาก {1} รายการข้างต้น",
      "there are more problems than the {1} above"),

  // Where a text is not JSON: {1} is what may come next.

  UNEXPECTED("ต้องเป็น{1} แต่พบ {2}", "expected {1} but found {2}"),
  ENDS("ต้องเป็น{1} แต่เอกสารสิ้นสุดลงก่อน", "expected {1} but the document ends"),
  EMPTY("เอกสารว่างเปล่า ต้องเป็นออบเจกต์", "the document is empty; an object is expected"),
  NOT_A_NUMBER("{1} ไม่ใช่ตัวเลข", "{1} is not a number"),
  LEADING_ZERO(
      "{1} ขึ้นต้นด้วย 0 ซึ่งตัวเลขต้องไม่มี 0 นำหน้า",
      "{1} begins with 0; a number has no leading zeros"),
  CONTROL_CHARACTER(
      "อักขระควบคุม {1} ในข้อความต้องเขียนเป็นลำดับหลีก",
      "the control character {1} must be escaped in a string"),
  TOO_DEEP("ค่าซ้อนกันลึกเกิน {1} ชั้น", "values are nested more than {1} deep"),
  NAME_TOO_LONG(
      "ชื่อสมาชิกยาวได้ไม่เกิน {1} อักขระ", "the name of a member has at most {1} characters"),
  HALF_PAIR_IN_NAME(
      "ชื่อสมาชิกมีเพียงครึ่งหนึ่งของคู่รหัสแทนอักขระ (surrogate pair) ซึ่งไม่เป็นอักขระ",
      "the name of a member has half of a surrogate pair, which is not a character"),

  // What was found or may come, as part of the sentences above

  OBJECT("ออบเจกต์", "an object"),
  LIST("รายการ", "a list"),
  VALUE(
      "ออบเจกต์ รายการ ข้อความ ตัวเลข true false หรือ null",
      "an object, a list, a string, a number, true, false or null"),
  VALUE_OR_END_OF_LIST("ค่าหรือเครื่องหมาย ]", "a value or ]"),
  NAME("ชื่อสมาชิกในเครื่องหมาย \"…\"", "the name of a member in \"…\""),
  NAME_OR_END_OF_OBJECT(
      "ชื่อสมาชิกในเครื่องหมาย \"…\" หรือเครื่องหมาย }", "the name of a member in \"…\" or }"),
  COLON("เครื่องหมาย : หลังชื่อสมาชิก", "a colon after the name of a member"),
  COMMA_OR_END_OF_OBJECT("เครื่องหมาย , หรือ }", "a comma or }"),
  COMMA_OR_END_OF_LIST("เครื่องหมาย , หรือ ]", "a comma or ]"),
  END_OF_DOCUMENT("จุดสิ้นสุดของเอกสาร", "the end of the document"),
  END_OF_STRING("เครื่องหมาย \" ปิดท้ายข้อความ", "the \" that ends a string"),
  ESCAPE(
      "ลำดับหลีก \\\" \\\\ \\/ \\b \\f \\n \\r \\t หรือ \\u ตามด้วยเลขฐานสิบหก 4 หลัก",
      "an escape (\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits)");

  private final TextPattern pattern;

  DocumentProblem(String th, String en) {
    this.pattern = TextPattern.of(th, en);
  }

  /** Returns the sentence with these details. */
  Text text(Object... details) {
    return pattern.format(details);
  }

  /** Returns the problem at a place. */
  Problem at(String pointer, Object... details) {
    return Problem.of(pointer, text(details));
  }
}
