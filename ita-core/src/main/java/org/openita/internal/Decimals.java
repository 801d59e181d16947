package org.openita.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimal numbers in bounded time, however many digits or whatever exponent they have. */
public final class Decimals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The most decimals of any number in a document. */
  public static final int MOST_DECIMALS = 18;

  private static final int MOST_WHOLE_DIGITS = 40;

  // More than any number of digits that FORM takes: beyond it a number is too large or too fine.
  private static final int FARTHEST_EXPONENT = 5_000;

  private static final Pattern FORM =
      Pattern.compile("(-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?)(?:[eE]([+-]?)0*([0-9]{1,1000}))?");

  private Decimals() {}

  /** Why a text is not a decimal. */
  public enum Fault {
    /** It is no number in Arabic digits. */
    NO_NUMBER,
    /** It has too many decimals. */
    TOO_FINE,
    /** It is too large. */
    TOO_LARGE
  }

  /** Returns why a text is not a decimal, given that {@link #tryParse} says so. */
  public static Fault fault(String text, int decimals) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Fault.NO_NUMBER;
    }
    return value(form).scale() > decimals ? Fault.TOO_FINE : Fault.TOO_LARGE;
  }

  /**
   * Parses a decimal in Arabic digits, with or without a small exponent; empty where the text is
   * not one.
   *
   * @param decimals how many decimals it may have, not counting trailing zeros
   */
  public static Optional<BigDecimal> tryParse(String text, int decimals) {
    if (isShortAndPlain(text)) {
      BigDecimal value = plain(shortAndPlain(text));
      return value.scale() <= decimals ? Optional.of(value) : Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal value = value(form);
    return value.scale() <= decimals && isSmall(value)
        ? Optional.of(plain(value))
        : Optional.empty();
  }

  /** Returns whether a text is digits, with or without decimals, and nothing else. */
  public static boolean isPlain(String text) {
    int dot = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && dot < 0) {
        dot = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return !text.isEmpty() && dot != 0 && dot != text.length() - 1;
  }

  /** Returns a number in the form that equal numbers share: without trailing zeros. */
  public static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns whether all numbers have the form that {@link #plain} gives. */
  public static boolean arePlain(Collection<BigDecimal> values) {
    for (BigDecimal value : values) {
      if (plain(value).scale() != value.scale()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortAndPlain(String text) {
    return text.length() <= 18 && isPlain(text);
  }

  private static BigDecimal shortAndPlain(String text) {
    long digits = 0;
    int scale = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        scale = text.length() - 1 - i;
      } else {
        digits = 10 * digits + (c - '0');
      }
    }
    return BigDecimal.valueOf(digits, scale);
  }

  private static BigDecimal value(Matcher form) {
    BigDecimal value = new BigDecimal(form.group(1));
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return value.scaleByPowerOfTen(exponent(form)).stripTrailingZeros();
  }

  private static int exponent(Matcher form) {
    String digits = form.group(3);
    if (digits == null) {
      return 0;
    }
    int size = digits.length() > 4 ? FARTHEST_EXPONENT : Integer.parseInt(digits);
    return "-".equals(form.group(2)) ? -size : size;
  }

  private static boolean isSmall(BigDecimal value) {
    return value.precision() - value.scale() <= MOST_WHOLE_DIGITS;
  }

  /** Returns whether a number is in [0, 100]. */
  public static boolean isPercentage(BigDecimal score) {
    return score.signum() >= 0 && score.compareTo(HUNDRED) <= 0;
  }

  /** Returns whether a number has at most {@link #MOST_DECIMALS} decimals, but for zeros. */
  public static boolean hasFewDecimals(BigDecimal score) {
    return score.scale() <= MOST_DECIMALS || score.stripTrailingZeros().scale() <= MOST_DECIMALS;
  }
}
