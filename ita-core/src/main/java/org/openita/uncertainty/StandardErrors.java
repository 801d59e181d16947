package org.openita.uncertainty;

/**
 * Standard errors of one score under both assumptions about the answers of one respondent.
 *
 * @param independent the standard error with independent answers
 * @param correlated the standard error with perfectly correlated answers
 */
record StandardErrors(double independent, double correlated) {

  static final StandardErrors NONE = new StandardErrors(0, 0);

  double under(SamplingError.Assumption assumption) {
    return switch (assumption) {
      case INDEPENDENT -> independent;
      case PERFECTLY_CORRELATED -> correlated;
    };
  }

  /** Returns the errors of this score plus a share of another by the same respondents. */
  StandardErrors plusOfSameRespondents(StandardErrors other, double share) {
    return new StandardErrors(
        StrictMath.hypot(independent, share * other.independent),
        correlated + share * other.correlated);
  }

  /** Returns the errors of this score plus a share of another by other respondents. */
  StandardErrors plusOfOtherRespondents(StandardErrors other, double share) {
    return new StandardErrors(
        StrictMath.hypot(independent, share * other.independent),
        StrictMath.hypot(correlated, share * other.correlated));
  }
}
