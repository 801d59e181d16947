package org.openita.analysis;

import org.openita.Text;
import org.openita.framework.Confidence;
import org.openita.framework.Provenance;

/** The names of the kinds of rule and of the degrees of confidence, for people. */
public final class RuleNames {

  private RuleNames() {}

  /** Returns the name of a kind of rule. */
  public static Text of(Provenance.Kind kind) {
    return switch (kind) {
      case WEIGHTS -> Text.of("น้ำหนักของเครื่องมือ", "weights of the instruments");
      case POINTS -> Text.of("คะแนนของตัวเลือกคำตอบ", "points of the answers");
      case REVERSAL -> Text.of("ข้อที่ให้คะแนนกลับด้าน", "reverse-scored items");
      case SURVEY_AGGREGATION -> Text.of("การเฉลี่ยคำตอบแบบสำรวจ", "averaging of survey answers");
      case SPLIT -> Text.of("การจัดข้อเข้าตัวชี้วัดย่อย", "division into sub-indicators");
      case LEVEL_CONDITIONS -> Text.of("เงื่อนไขของระดับ", "conditions of the levels");
      case ROUNDING -> Text.of("ขั้นตอนการปัดเศษ", "stages of rounding");
      case SAMPLE_SIZE -> Text.of("จำนวนผู้ตอบขั้นต่ำ", "least number of respondents");
    };
  }

  /** Returns the name of a degree of confidence. */
  public static Text of(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> Text.of("ยืนยันแล้ว", "confirmed");
      case DERIVATIVE -> Text.of("จากแหล่งทุติยภูมิ", "derivative");
      case UNVERIFIED -> Text.of("ยังไม่ยืนยัน", "unverified");
    };
  }
}
