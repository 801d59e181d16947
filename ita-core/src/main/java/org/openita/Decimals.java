package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as people and machines write them, read in bounded time. */
public final class Decimals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The most decimals of any number in a document. */
  public static final int MOST_DECIMALS = 18;

  private static final Pattern FORM =
      Pattern.compile("(-?)([0-9]{1,40})(?:\\.([0-9]{1,1000}))?(?:[eE]([+-]?[0-9]{1,3}))?");

  private Decimals() {}

  /**
   * The number written so, in Arabic digits, with at most so many decimals once trailing zeros are
   * gone. An exponent is understood where the number it makes is small.
   *
   * @throws IllegalArgumentException if the text is not such a number; the message names what was
   *     found and what is allowed
   */
  public static BigDecimal parse(String text, int decimals) {
    checkArgument(FORM.matcher(text).matches(), "%s is not a decimal number", Excerpt.of(text));
    BigDecimal value = new BigDecimal(text);
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    checkArgument(
        plain.scale() <= decimals, "%s has more than %s decimals", Excerpt.of(text), decimals);
    checkArgument(plain.precision() - plain.scale() <= 40, "%s is too large", Excerpt.of(text));
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * Checks that a number may stand as a score before it is rounded.
   *
   * @param what what it is the score of, for the message
   * @throws IllegalArgumentException if it is not in [0, 100] or has more than {@link
   *     #MOST_DECIMALS} decimals once trailing zeros are gone
   */
  public static void checkScore(String what, BigDecimal score) {
    // Never as a plain string: 1E+2147483647 has too many digits for one.
    checkArgument(
        score.signum() >= 0 && score.compareTo(HUNDRED) <= 0,
        "%s must be in [0, 100] but was %s",
        what,
        score);
    checkArgument(
        score.scale() <= MOST_DECIMALS || score.stripTrailingZeros().scale() <= MOST_DECIMALS,
        "%s has at most %s decimals but was %s",
        what,
        MOST_DECIMALS,
        score);
  }
}
