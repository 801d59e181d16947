package org.openita.catalogue;

/** How often a step is done again until it is due. */
public enum Recurrence {
  /** Every week (ทุกสัปดาห์). */
  WEEKLY,
  /** Every month (ทุกเดือน). */
  MONTHLY,
  /** Every three months (ทุกไตรมาส). */
  QUARTERLY,
  /** Every six months (ทุกหกเดือน). */
  HALF_YEARLY
}
