package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as people and machines write them, read in bounded time. */
public final class Decimals {

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
}
