package org.openita.catalogue;

import org.openita.Text;

/** How often a step is repeated until it is due. */
public enum Recurrence {
  /** Every week. */
  WEEKLY("ทุกสัปดาห์", "every week"),
  /** Every month. */
  MONTHLY("ทุกเดือน", "every month"),
  /** Every three months. */
  QUARTERLY("ทุกไตรมาส", "every quarter"),
  /** Every six months. */
  HALF_YEARLY("ทุก 6 เดือน", "every six months");

  private final Text text;

  Recurrence(String th, String en) {
    this.text = Text.of(th, en);
  }

  /** Returns what it is called. */
  public Text text() {
    return text;
  }
}
