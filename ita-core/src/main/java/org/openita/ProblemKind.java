package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The kinds of problem: message of each in Thai and English.
 *
 * <p>Grouped by what reports them. The number in braces stands for a detail; both languages name
 * the same ones.
 */
public enum ProblemKind {
  // Values

  /** A text is not a code. */
  NOT_A_CODE(
      "รหัสต้องเป็นอักษรโรมันตัวพิมพ์ใหญ่และตัวเลข เช่น 9.1 หรือ O42 แต่พบ {1}",
      "a code is upper-case letters and digits, such as 9.1 or O42, but was {1}");

  private final TextPattern message;
  private final int placeholders;

  ProblemKind(String th, String en) {
    this.message = TextPattern.of(th, en);
    this.placeholders = message.highestPlaceholder();
  }

  /** Returns the message with placeholders for its details. */
  public TextPattern message() {
    return message;
  }

  /**
   * Returns the message with its details; those that are a {@link Text} are filled in by language.
   *
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public Text text(Object... details) {
    checkArgument(
        details.length <= placeholders,
        "%s has placeholders for %s details but was given %s",
        this,
        placeholders,
        details.length);
    return message.format(details);
  }

  /**
   * Makes a problem of this kind.
   *
   * @param pointer where, as a JSON pointer; {@code /} for the whole document
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public Problem at(String pointer, Object... details) {
    return Problem.of(pointer, text(details));
  }

  /**
   * Makes an exception for a value that is wrong as a whole; its message has no pointer.
   *
   * @throws IllegalArgumentException if a detail is missing or has no placeholder
   */
  public InvalidInputException exception(Object... details) {
    return new InvalidInputException(text(details));
  }

  /**
   * Requires a condition without which a value is wrong as a whole.
   *
   * @throws InvalidInputException if it does not hold; its message has no pointer
   */
  public void require(boolean condition, Object... details) {
    if (!condition) {
      throw exception(details);
    }
  }
}
