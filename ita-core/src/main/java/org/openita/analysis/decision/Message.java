package org.openita.analysis.decision;

import com.google.common.base.Strings;
import org.openita.Text;

/** What the findings of this package say, in both languages. */
enum Message {
  INDICATOR_NOT_COMPARABLE(
      "ตัวชี้วัดที่ %s มีเฉพาะปี %s จึงเปรียบเทียบกับปี %s ไม่ได้",
      "indicator %s exists in %s only and cannot be compared with %s"),
  INDICATOR_CONTENT_DIFFERS(
      "ตัวชี้วัดที่ %s ชื่อเดียวกัน แต่ข้อคำถามหรือคะแนนของคำตอบปี %s ไม่เหมือนปี %s",
      "indicator %s has the same name, but its items or their points in %s are not those of %s"),
  WEIGHTS_DIFFER(
      "น้ำหนักของเครื่องมือหรือตัวชี้วัดปี %s ไม่เท่ากับปี %s",
      "indicators do not have the same share of the total in %s as in %s"),
  LEVEL_RULE_DIFFERS(
      "เกณฑ์ระดับของปี %s ไม่เหมือนปี %s ระดับของสองปีนี้จึงเทียบกันโดยตรงไม่ได้",
      "the levels of %s and their conditions are not those of %s, so levels do not compare directly"),
  COMPONENTS_DIFFER(
      "องค์ประกอบที่ใช้ตัดสินระดับคือ %s ในปี %s แต่เป็น %s ในปี %s",
      "the level rule looks at %s in %s but at %s in %s"),
  GROUP_TOO_SMALL(
      "กลุ่มเปรียบเทียบมีเพียง %s หน่วยงาน น้อยกว่า %s หน่วยงาน อันดับและค่ากลางจึงบอกได้น้อย",
      "the group has only %s agencies, fewer than %s: rank and quartiles say little"),
  PEERS_OF_OTHER_FRAMEWORK(
      "ไม่นับ %s หน่วยงานที่ประเมินด้วยกรอบอื่น",
      "%s agencies were assessed by another framework and are not counted"),
  PEERS_WITHOUT_GROUP(
      "ไม่นับ %s หน่วยงานที่ไม่ได้ระบุ%s", "%s agencies do not say their %s and are not counted"),
  OWN_ROW_DIFFERS(
      "แถวของหน่วยงานนี้ในกลุ่มมีคะแนนรวม %s แต่ผลที่นำมาเปรียบเทียบคือ %s จึงใช้ค่าหลัง",
      "the agency's own row in the group has a total of %s; its assessment, which counts, has %s"),
  ASSUMES_RANDOM_SAMPLE(
      "คำนวณเสมือนว่าผู้ตอบถูกสุ่มมาจากผู้มีสิทธิตอบทั้งหมด ซึ่งในความเป็นจริงไม่ใช่"
          + " ตัวเลขนี้จึงบอกเพียงความคลาดเคลื่อนจากจำนวนผู้ตอบ ไม่รวมความเอนเอียงว่าใครเป็นผู้ตอบ",
      "computed as if respondents had been drawn at random from everyone who could answer, which they"
          + " were not: it tells the error of how many answered, not the bias of who did"),
  ASSUMES_INDEPENDENT_ITEMS(
      "ผลนับคำตอบไม่บอกว่าใครตอบข้อใดอย่างไร ค่าประมาณถือว่าคำตอบแต่ละข้อของคนเดียวกันเป็นอิสระต่อกัน"
          + " ส่วนค่าสูงสุดถือว่าทุกคนตอบทุกข้อไปในทางเดียวกัน",
      "tallies do not tell who answered what: the estimate takes one person's answers to different"
          + " items as independent, the upper bound takes them as going fully together"),
  CANNOT_KNOW_SAMPLING(
      "ไม่มีผลนับคำตอบของ %s ที่ใช้ได้ จึงไม่อาจรู้ความคลาดเคลื่อนจากการสุ่มของคะแนนรวมและระดับ",
      "there is no usable tally of %s, so the sampling error of the total and the level cannot be"
          + " known"),
  POPULATION_UNKNOWN(
      "ไม่ทราบจำนวนผู้มีสิทธิตอบ %s จึงคำนวณเสมือนว่ามีจำนวนมากไม่จำกัด",
      "how many could have answered %s is not known and is taken as without limit"),
  PARTS_TAKEN_AS_GIVEN(
      "คะแนน %s ประกาศไว้โดยไม่มีผลนับคำตอบ โอกาสของแต่ละระดับจึงถือว่าคะแนนนี้ไม่มีความคลาดเคลื่อน",
      "%s is published without tallies; the probabilities of the levels take it as without error");

  private final String th;
  private final String en;

  Message(String th, String en) {
    this.th = th;
    this.en = en;
  }

  /** The message with these details, the same in both languages. */
  Text with(Object... details) {
    return Text.of(Strings.lenientFormat(th, details), Strings.lenientFormat(en, details));
  }

  /** The message with a number and a word that has a text in each language. */
  Text with(long number, Text word) {
    return Text.of(
        Strings.lenientFormat(th, number, word.th().orElseThrow()),
        Strings.lenientFormat(en, number, word.en().orElseThrow()));
  }
}
