package org.openita.analysis;

import com.google.common.base.Strings;
import java.util.Arrays;
import org.openita.Language;
import org.openita.Text;

/** What the findings of an analysis say, in both languages. */
enum Message {
  RULE_UNVERIFIED(
      "ผลนี้อาศัยกฎเรื่อง%s ซึ่งยังไม่ได้รับการยืนยัน (%s): %s",
      "the result rests on the rule of %s, which is not confirmed (%s): %s"),
  TOTAL_DIFFERS(
      "คะแนนรวมที่ประกาศคือ %s แต่คำนวณได้ %s",
      "the declared total is %s but the evidence gives %s"),
  LEVEL_DIFFERS(
      "ระดับที่ประกาศคือ %s แต่คำนวณได้ %s", "the declared level is %s but the evidence gives %s"),
  SCORE_DIFFERS(
      "คะแนนที่ประกาศของ %s คือ %s แต่คำนวณได้ %s",
      "the declared score of %s is %s but the evidence gives %s"),
  DECLARED_NOT_APPLICABLE(
      "ประกาศคะแนนของ %s เป็น %s ทั้งที่ระบุว่าไม่ต้องประเมิน",
      "a score of %s is declared (%s) although it does not apply"),
  PARTS_DIFFER(
      "คะแนน %s คือ %s อยู่นอกช่วงของคะแนนแต่ละส่วน %s ถึง %s",
      "the score of %s is %s, outside the range of its parts, %s to %s"),
  SAMPLE_TOO_SMALL(
      "%s มีผู้ตอบ %s คน จากทั้งหมด %s คน ต้องมีอย่างน้อย %s คน",
      "%s was answered by %s of %s people; at least %s are needed"),
  URGENT_ABOVE_STRENGTH(
      "ตัวชี้วัดที่ %s เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน ตามเกณฑ์ที่ใช้ แม้ได้ %s ซึ่งสูงพอจะเป็นจุดแข็ง",
      "indicator %s is an urgent weakness by the policy although its score, %s, is high enough for a"
          + " strength"),
  REWEIGHTED(
      "%s ไม่ต้องประเมิน รายการอื่นใน %s จึงมีน้ำหนักเพิ่มขึ้น",
      "%s does not apply, so the others under %s count for more"),
  OFF_SCALE(
      "คะแนนของ %s คือ %s แต่ข้อนี้ให้คะแนนได้เพียง %s",
      "the score of %s is %s but the item can only score %s");

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

  /** The message with details that have a text of their own in each language. */
  Text withTexts(Text... details) {
    return Text.of(
        Strings.lenientFormat(th, in(Language.TH, details)),
        Strings.lenientFormat(en, in(Language.EN, details)));
  }

  private static Object[] in(Language language, Text... details) {
    return Arrays.stream(details).map(detail -> detail.in(language)).toArray();
  }
}
