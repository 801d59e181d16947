package org.openita.review;

/** How far a plan has something that a criterion asks for. */
public enum ElementStatus {
  /** The plan has it. */
  MET,
  /** The plan has it in part, or something about it is wrong. */
  WEAK,
  /** The plan does not have it. */
  MISSING
}
