package org.openita.analysis;

/** Where an indicator stands; exactly one each. */
public enum Standing {
  /** A strength (จุดแข็ง). */
  STRENGTH,
  /** Neither a strength nor urgent: to be developed. */
  DEVELOP,
  /** A weakness to mend urgently (จุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน). */
  URGENT_WEAKNESS
}
