package org.openita;

import org.immutables.value.Value;

/**
 * One thing that is wrong with an input: where, and what.
 *
 * <p>A problem is a value, so that a reader of a document can report all of them at once.
 */
@Value.Immutable
public abstract class Problem {

  Problem() {}

  /** A problem at a place. */
  public static Problem of(String pointer, String message) {
    return ImmutableProblem.builder().pointer(pointer).message(message).build();
  }

  /**
   * Where: a JSON pointer such as {@code /scores/8}, {@code /} for the whole document, or {@code
   * line L, column C} where the text itself cannot be read.
   */
  public abstract String pointer();

  /** What is wrong, what was found, what is allowed. One line. */
  public abstract String message();

  /** The pointer of a member of the object at a pointer, with the member's name escaped. */
  public static String member(String pointer, String name) {
    String parent = pointer.equals("/") ? "" : pointer;
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** {@code POINTER: message}, the form in which programs print it. */
  @Override
  public String toString() {
    return pointer() + ": " + message();
  }
}
