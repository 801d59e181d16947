package org.openita.analysis;

/** How an indicator does; every one has exactly one standing. */
public enum Standing {
  /** A strength (จุดแข็ง). */
  STRENGTH,
  /** Neither a strength nor urgent: to be developed. */
  DEVELOP,
  /** A weakness to be corrected urgently (จุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน). */
  URGENT_WEAKNESS
}
