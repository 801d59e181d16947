package org.openita;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * One thing that is wrong with an input, and where.
 *
 * <p>A problem is a value, so that all problems of a document can be reported at once.
 */
@Value.Immutable
public abstract class Problem {

  Problem() {}

  @Value.Check
  void check() {
    checkArgument(!pointer().isEmpty(), "the pointer of a problem must not be empty");
  }

  /**
   * Returns a problem at a place.
   *
   * @throws IllegalArgumentException if the pointer is empty
   */
  public static Problem of(String pointer, Text message) {
    return ImmutableProblem.builder().pointer(pointer).message(message).build();
  }

  /**
   * Returns the place: a JSON pointer such as {@code /scores/8}, {@code /} for the whole document,
   * or {@code line L, column C} where the text itself cannot be read.
   */
  public abstract String pointer();

  /** Returns what is wrong, what was found and what is allowed, in Thai and English. */
  public abstract Text message();

  /** Returns this problem at another place. */
  public Problem at(String pointer) {
    return of(pointer, message());
  }

  /** Returns the pointer of a member of the object at a pointer, its name escaped (RFC 6901). */
  public static String member(String pointer, String name) {
    String parent = pointer.equals("/") ? "" : pointer;
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns {@code POINTER: message} in a language, the form in which programs print it. */
  public String in(Language language) {
    return pointer() + ": " + message().in(language);
  }

  /** Returns {@code POINTER: message} in English. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
