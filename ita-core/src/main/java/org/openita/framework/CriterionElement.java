package org.openita.framework;

/** One thing that a criterion requires of measures or of the report on them. */
public enum CriterionElement {
  /** The year of the scores is named, and is the fiscal year before. */
  SOURCE_YEAR_NAMED,
  /** Urgent weaknesses are listed. */
  URGENT_WEAKNESSES_LISTED,
  /** Issues to develop are listed. */
  ISSUES_TO_DEVELOP_LISTED,
  /** How the analysis becomes practice is described. */
  PRACTICE_DESCRIBED,
  /** The measures follow from the analysis. */
  MEASURES_CONSISTENT,
  /** Every measure names who is responsible. */
  RESPONSIBLE_NAMED,
  /** Every measure gives its steps or method. */
  STEPS_GIVEN,
  /** Every measure says how it is monitored and reported. */
  MONITORING_GIVEN,
  /** Every measure gives its time frame. */
  TIME_FRAME_GIVEN,
  /** The progress or the result of every measure is reported in concrete terms. */
  RESULTS_REPORTED,
  /** What is reported was done in the fiscal year. */
  RESULTS_IN_FISCAL_YEAR,
  /** The outcome of every measure is reported. */
  OUTCOMES_REPORTED
}
