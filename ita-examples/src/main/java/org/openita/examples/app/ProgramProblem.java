package org.openita.examples.app;

import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;
import org.openita.TextPattern;

/** Everything that the program itself says on standard error, in Thai and English. */
enum ProgramProblem {

  // Arguments as the parser sees them

  SEE_HELP("{1} ดูวิธีใช้ได้จาก ita {2}--help", "{1}; see ita {2}--help"),
  MISSING("ไม่ได้ระบุ{1}ที่จำเป็น คือ {2}", "Missing required {1}: {2}"),
  MISSING_VALUE("ไม่ได้ระบุค่าของ{1}", "Missing required parameter for {1}"),
  OPTION_AS_VALUE("ต้องระบุค่าของ{1} แต่พบ {2}", "Expected parameter for {1} but found {2}"),
  OPTION_AS_LATER_VALUE(
      "ต้องระบุรายการที่ {1} จาก {2} รายการของ{3} แต่พบ {4}",
      "Expected parameter {1} (of {2} mandatory parameters) for {3} but found {4}"),
  TOO_FEW_VALUES(
      "{1} ต้องมีอย่างน้อย {2} รายการ แต่ระบุเพียง {3} รายการ คือ {4}",
      "{1} requires at least {2} values, but only {3} were specified: {4}"),
  NO_VALUES(
      "{1} ต้องมีอย่างน้อย {2} รายการ แต่ไม่ได้ระบุ",
      "{1} requires at least {2} values, but none were specified."),
  GIVEN_TWICE("ระบุ{1}ได้เพียงครั้งเดียว", "{1} should be specified only once"),
  UNKNOWN_OPTION("ไม่รู้จักตัวเลือก {1}", "Unknown option: {1}"),
  UNKNOWN_OPTIONS("ไม่รู้จักตัวเลือก {1}", "Unknown options: {1}"),
  UNMATCHED_ARGUMENT(
      "อาร์กิวเมนต์ตำแหน่งที่ {1} เกินมาหรือไม่รู้จัก คือ {2}",
      "Unmatched argument at index {1}: {2}"),
  UNMATCHED_ARGUMENTS(
      "อาร์กิวเมนต์ตั้งแต่ตำแหน่งที่ {1} เกินมาหรือไม่รู้จัก คือ {2}",
      "Unmatched arguments from index {1}: {2}"),
  INVALID_VALUE("ค่าของ{1} ใช้ไม่ได้: {2}", "Invalid value for {1}: {2}"),
  NOT_A_SWITCH("{1} ไม่ใช่ true หรือ false", "{1} is not a boolean"),
  OTHER_ARGUMENT_FAULT("อาร์กิวเมนต์ใช้ไม่ได้: {1}", "{1}"),
  OPTION("ตัวเลือก", "option"),
  OPTIONS("ตัวเลือก", "options"),
  PARAMETER("พารามิเตอร์", "parameter"),
  PARAMETERS("พารามิเตอร์", "parameters"),
  OPTIONS_AND_PARAMETERS("ตัวเลือกและพารามิเตอร์", "options and parameters"),
  THE_OPTION("ตัวเลือก {1}", "option {1}"),
  THE_PARAMETER("พารามิเตอร์ตำแหน่งที่ {1}", "positional parameter at index {1}"),

  // Values of arguments

  GARBLED(
      "{1} ผิดเพี้ยน เพราะชุดอักขระของระบบ ({2}) ไม่มีอักขระที่ใช้ ให้กำหนด LC_ALL=C.UTF-8"
          + " หรือส่งข้อความเป็น @FILE และส่งเอกสารเป็น -",
      "{1} is garbled: the character set of the environment ({2}) does not have its characters;"
          + " set LC_ALL=C.UTF-8, or give a text as @FILE and a document as -"),
  NOT_A_LANGUAGE("ต้องเป็น th หรือ en แต่พบ {1}", "expected th or en but found {1}"),
  NOT_DIGITS("ต้องเป็น thai หรือ arabic แต่พบ {1}", "expected thai or arabic but found {1}"),
  NOT_A_GROUP(
      "ต้องเป็น kind, province หรือ all แต่พบ {1}", "expected kind, province or all but found {1}"),
  NOT_A_STATUS(
      "ต้องเป็น NOT_STARTED, IN_PROGRESS, DONE หรือ CANCELLED หรือชื่อภาษาไทยของสถานะ แต่พบ {1}",
      "expected NOT_STARTED, IN_PROGRESS, DONE or CANCELLED, or its Thai name, but found {1}"),
  NOT_A_WHOLE_NUMBER(
      "ต้องเป็นจำนวนเต็มไม่เกินเก้าหลัก แต่พบ {1}",
      "expected a whole number of at most nine digits but found {1}"),
  NOT_A_YEAR(
      "ต้องเป็นปีงบประมาณในปีพุทธศักราชตั้งแต่ {1} ถึง {2} แต่พบ {3}",
      "expected a fiscal year of the Buddhist Era, {1} to {2}, but found {3}"),
  NOT_A_YEAR_BUT(
      "ต้องเป็นปีงบประมาณในปีพุทธศักราชตั้งแต่ {1} ถึง {2} แต่พบ {3} ซึ่งอาจหมายถึง {4}",
      "expected a fiscal year of the Buddhist Era, {1} to {2}, but found {3}; {4} may be meant"),
  NOT_A_NUMBER_OF_THREADS(
      "ต้องเป็นจำนวนตั้งแต่ 1 ถึง {1} แต่พบ {2}", "expected 1 to {1} but found {2}"),
  NEGATIVE_MOST("--max ต้องเป็น 0 ขึ้นไป แต่พบ {1}", "--max must be 0 or more but was {1}"),
  NOT_A_ROUND(
      "--round ต้องเป็นลำดับเดือนของปีงบประมาณตั้งแต่ 1 ถึง 12 แต่พบ {1}",
      "--round must be a month of the fiscal year, 1 to 12, but was {1}"),
  LINK_WITHOUT_EVIDENCE(
      "--link ต้องใช้พร้อมกับ --evidence ซึ่งอธิบายหลักฐานนั้น",
      "--link requires --evidence, which says what is there"),
  SET_OR_TARGET(
      "ต้องระบุ --set หรือ --target อย่างใดอย่างหนึ่งเท่านั้น",
      "exactly one of --set and --target is required"),
  ONE_FILE_WITH_TARGET(
      "เมื่อใช้ --target ระบุ FILE ได้เพียงไฟล์เดียว", "only one FILE is allowed with --target"),
  UNKNOWN_SCHEMA("ไม่รู้จักสคีมา {1} ที่ใช้ได้คือ {2}", "unknown schema {1}; expected one of {2}"),
  NO_YEAR("ไม่ได้ระบุ YEAR หรือคำสั่ง check", "missing YEAR or command check"),
  CHECK_WITH_YEAR("คำสั่ง check ไม่ใช้ YEAR แต่พบ {1}", "check takes no YEAR but found {1}"),
  CHECK_WITH_LIKE("คำสั่ง check ไม่ใช้ --like แต่พบ {1}", "check takes no --like but found {1}"),
  FRAMEWORK_OF_OTHER_YEAR(
      "เกณฑ์ {1} ใช้กับปี {2} แต่ปีที่ระบุคือ {3}", "framework {1} is for {2} but the year is {3}"),
  NO_ITEMS_TO_TALLY("เกณฑ์ {1} ไม่มีข้อคำถามสำหรับนับคำตอบ", "{1} has no items to tally"),
  HOW_TO_CARRY_OVER(
      "สร้างเกณฑ์จากปีอื่นได้ด้วย ita framework {1} --like {2} -o FILE แล้วเพิ่ม --framework FILE",
      "carry one over with: ita framework {1} --like {2} -o FILE; then add --framework FILE"),
  NOT_AN_ASSIGNMENT(
      "ต้องเป็น CODE=SCORE เช่น O42=100 แต่พบ {1}",
      "expected CODE=SCORE, such as O42=100, but found {1}"),
  ASSIGNED_TWICE("คะแนนของ {1} ซ้ำกัน", "duplicate score of {1}"),
  NOT_AN_ASSIGNED_SCORE(
      "{1} คะแนนต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100", "{1}; a score is a number from 0 to 100"),
  BLANK_TEXT("ต้องเป็นข้อความ แต่พบเพียงช่องว่าง", "expected a text but found blanks only"),
  NO_FILE_NAME(
      "ต้องระบุชื่อไฟล์หลัง @ ส่วนข้อความที่ขึ้นต้นด้วย @ ให้เขียน @ สองตัว",
      "expected the name of a file after @; a text that begins with @ has two"),
  TEXT_TOO_LONG(
      "ข้อความยาวเกินไป ยาวได้ไม่เกิน {1} อักขระ",
      "the text is too long; at most {1} characters are allowed"),
  NOT_UTF_8("ข้อความต้องเป็น UTF-8", "text must be UTF-8"),

  // Files

  READ_TWICE("อ่านข้อมูลนำเข้ามาตรฐานได้เพียงครั้งเดียว", "standard input can be read only once"),
  INPUT_IS_CLOSED("ข้อมูลนำเข้ามาตรฐานถูกปิดไว้", "standard input is closed"),
  IS_A_DIRECTORY("เป็นโฟลเดอร์", "is a directory"),
  NOT_A_FILE("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "is a directory, not a file"),
  CHANGED("ไฟล์ถูกแก้ไขระหว่างอ่าน", "changed while it was read"),
  NO_SUCH_FILE("ไม่พบไฟล์", "no such file"),
  NO_SUCH_FOLDER("ไม่พบโฟลเดอร์", "no such folder"),
  NO_PERMISSION("ไม่มีสิทธิ์ใช้ไฟล์", "permission denied"),
  NO_PERMISSION_IN_FOLDER(
      "ไม่มีสิทธิ์เขียนในโฟลเดอร์ของไฟล์", "no permission to write in its folder"),
  NO_FILES_IN_FOLDER("สร้างไฟล์ในโฟลเดอร์นั้นไม่ได้", "no file can be created in its folder"),
  NOT_A_FILE_NAME("ไม่ใช่ชื่อไฟล์", "is not a file name"),
  CANNOT_READ("อ่านไฟล์ไม่ได้: {1}", "cannot be read: {1}"),
  CANNOT_WRITE("เขียนไฟล์ไม่ได้: {1}", "cannot be written: {1}"),
  CANNOT_WRITE_TO("เขียนผลลัพธ์ลง {1} ไม่ได้: {2}", "cannot write to {1}: {2}"),
  STANDARD_OUTPUT("ข้อมูลส่งออกมาตรฐาน", "standard output"),
  INPUT_OUTPUT_ERROR("ข้อผิดพลาดในการรับหรือส่งข้อมูล", "input/output error"),
  TOO_MANY_LINKS("ลิงก์สัญลักษณ์ซ้อนกันมากเกินไป", "too many symbolic links"),
  OWNER_NOT_KEPT(
      "คงเจ้าของและกลุ่มเดิมของ {1} ไว้ไม่ได้", "the owner and group of {1} could not be kept"),
  PERMISSIONS_NOT_KEPT("คงสิทธิ์เดิมของ {1} ไว้ไม่ได้", "the permissions of {1} could not be kept"),

  // Documents

  OTHER_KIND("ต้องเป็น{1} แต่พบ{2} {3}", "expected {1} but found {2}, {3}"),
  TOO_LARGE(
      "เอกสารมีขนาดใหญ่เกินไป ขนาดใหญ่ที่สุดที่ใช้ได้คือ 16 MiB",
      "the document is too large; at most 16 MiB are allowed"),
  PEER_OF_OTHER_YEAR(
      "หน่วยงานที่นำมาเปรียบเทียบต้องเป็นของปีงบประมาณ {1} แต่พบ {2}",
      "peers must be of fiscal year {1} but was {2}"),
  MORE_ROWS(
      "มีแถวในลักษณะนี้ {1} แถว แสดงไว้ {2} แถว: {3}",
      "{1} rows like this one, {2} of them shown: {3}"),

  // Spreadsheets

  NO_HEADER(
      "ไม่มีหัวตาราง ต้องเริ่มด้วย agency ตามด้วยรหัส",
      "missing header; expected agency, then codes"),
  MALFORMED_CSV("รูปแบบ CSV ไม่ถูกต้อง", "malformed CSV"),
  UNCLOSED_QUOTE(
      "เครื่องหมายอัญประกาศในบรรทัดนี้หรือบรรทัดถัดไปไม่มีตัวปิด",
      "unclosed quote on this or a later line"),
  DUPLICATE_COLUMN(
      "คอลัมน์ {1} ซ้ำกัน พบครั้งแรกในคอลัมน์ที่ {2}", "duplicate column {1}, first in column {2}"),
  NO_AGENCY_COLUMN("ไม่มีคอลัมน์ agency", "missing column agency"),
  UNKNOWN_COLUMN(
      "{1} ไม่ใช่รหัสหรือชื่อตัวชี้วัดของเกณฑ์ {2}", "{1} is not a code or indicator name of {2}"),
  LINE_COLUMN(
      "{1} เป็นข้อคำถามย่อย ซึ่งมีผลการนับคำตอบแทนคะแนน",
      "{1} is an answer line, which has a tally instead of a score"),
  OTHER_NUMBER_OF_CELLS("ต้องมี {1} เซลล์ แต่พบ {2}", "expected {1} cells but found {2}"),
  NO_AGENCY_ID("ไม่มีรหัสหน่วยงาน", "missing agency id"),
  AGENCY_ID_TOO_LONG(
      "รหัสหน่วยงานยาวได้ไม่เกิน {1} อักขระ แต่ {2} มี {3} อักขระ",
      "an agency id has at most {1} characters but {2} has {3}"),
  IN_COLUMN("{1}: {2}", "{1}: {2}"),
  SCORE_OUTSIDE(
      "{1}: คะแนนต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {2}",
      "{1}: score must be in [0, 100] but was {2}"),

  // Faults of the program

  OUT_OF_MEMORY("หน่วยความจำไม่พอ", "out of memory"),
  OUT_OF_STACK("หน่วยความจำสำหรับการเรียกซ้อนกันไม่พอ", "out of memory for nested calls"),
  INTERNAL_ERROR("ข้อผิดพลาดภายในโปรแกรม", "internal error");

  private final TextPattern pattern;

  ProgramProblem(String th, String en) {
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

  /** Returns what an exception of the library says. */
  static Text said(IllegalArgumentException invalid) {
    return invalid instanceof InvalidInputException known && !known.problems().isEmpty()
        ? known.problems().get(0).message()
        : verbatim(String.valueOf(invalid.getMessage()));
  }

  /** Returns words in whichever language they are, such as those of the operating system. */
  static Text verbatim(String words) {
    return Text.of(words, words);
  }
}
