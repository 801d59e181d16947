package org.openita.advice;

import com.google.common.base.Strings;
import org.openita.Language;
import org.openita.Text;

/** What proposals and plans say of themselves, in both languages. */
enum MeasureMessage {
  WHY_URGENT(
      "ตัวชี้วัดที่ %s %s ได้ %s คะแนนในปีงบประมาณ %s เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน",
      "indicator %s, %s, scored %s in fiscal year %s and is an urgent weakness"),
  WHY_TO_DEVELOP(
      "ตัวชี้วัดที่ %s %s ได้ %s คะแนนในปีงบประมาณ %s เป็นประเด็นที่ต้องพัฒนาของเครื่องมือนี้",
      "indicator %s, %s, scored %s in fiscal year %s and is the issue to develop of its instrument"),
  WHY_NAMED(
      "ตัวชี้วัดที่ %s เป็นประเด็นที่ต้องพัฒนาในปีงบประมาณ %s",
      "indicator %s was named as an issue to develop in fiscal year %s");

  private final String th;
  private final String en;

  MeasureMessage(String th, String en) {
    this.th = th;
    this.en = en;
  }

  /** The message with details that have a text of their own in each language. */
  Text withTexts(Text... details) {
    return Text.of(
        Strings.lenientFormat(th, in(Language.TH, details)),
        Strings.lenientFormat(en, in(Language.EN, details)));
  }

  private static Object[] in(Language language, Text... details) {
    Object[] words = new Object[details.length];
    for (int i = 0; i < details.length; i++) {
      words[i] = details[i].in(language);
    }
    return words;
  }

  /** A detail that reads the same in both languages. */
  static Text same(Object detail) {
    String words = detail.toString();
    return Text.of(words, words);
  }

  /** Two complete texts, one after the other. */
  static Text joined(Text first, Text second) {
    return Text.of(
        first.in(Language.TH) + "; " + second.in(Language.TH),
        first.in(Language.EN) + "; " + second.in(Language.EN));
  }
}
