package org.openita.catalogue;

import org.openita.Text;

/** How often a step is done again until it is due. */
public enum Recurrence {
  /** Every week (ทุกสัปดาห์). */
  WEEKLY("ทุกสัปดาห์", "every week"),
  /** Every month (ทุกเดือน). */
  MONTHLY("ทุกเดือน", "every month"),
  /** Every three months (ทุกไตรมาส). */
  QUARTERLY("ทุกไตรมาส", "every quarter"),
  /** Every six months (ทุก 6 เดือน). */
  HALF_YEARLY("ทุก 6 เดือน", "every six months");

  private final Text label;

  Recurrence(String th, String en) {
    this.label = Text.of(th, en);
  }

  /** Returns what it is called in both languages. */
  public Text label() {
    return label;
  }
}
