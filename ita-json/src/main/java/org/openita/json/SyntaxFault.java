package org.openita.json;

import java.util.Locale;
import org.openita.Problem;
import org.openita.internal.Excerpt;

/**
 * Finds the first place at which a text is not JSON and says why.
 *
 * <p>Runs only where reading has failed, so it may be plain; it takes one pass, and no more of the
 * stack than the allowed depth.
 */
final class SyntaxFault {

  /** How deep values may be nested. */
  static final int DEEPEST = 64;

  /** The most characters of a member's name. */
  static final int LONGEST_NAME = 256;

  private final Source source;
  private final char[] chars;
  private final boolean[] objects = new boolean[DEEPEST + 1];
  private int depth;
  private int at;
  private boolean comma;
  private String fault = "";

  private SyntaxFault(Source source) {
    this.source = source;
    this.chars = source.chars();
    this.at = source.start();
  }

  /** The fault of a text that is known to have one. */
  static Problem of(Source source) {
    SyntaxFault scan = new SyntaxFault(source);
    return scan.document()
        ? Problem.of("/", "the document cannot be read")
        : source.problem(scan.at, scan.fault);
  }

  /** Whether a text is JSON of the depth and with the names that are allowed. */
  static boolean isJson(Source source) {
    return new SyntaxFault(source).document();
  }

  private boolean fault(String message) {
    fault = message;
    return false;
  }

  private boolean document() {
    skipBlanks();
    if (isEnd()) {
      return fault("the document is empty; an object is expected");
    }
    if (!value()) {
      return false;
    }
    while (depth > 0) {
      if (!(objects[depth] ? afterMember() : afterItem())) {
        return false;
      }
    }
    skipBlanks();
    return isEnd() || fault("nothing may follow the document but " + found() + " does");
  }

  /** A value, or the beginning of one that holds others and is not empty. */
  private boolean value() {
    skipBlanks();
    if (isEnd()) {
      return ended("a value is expected");
    }
    char c = chars[at];
    return switch (c) {
      case '{', '[' -> begin(c == '{');
      case '"' -> string(false);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default ->
          word("true")
              || word("false")
              || word("null")
              || fault(
                  "an object, a list, a string, a number, true, false or null is expected but there"
                      + " is "
                      + found());
    };
  }

  private boolean begin(boolean object) {
    if (depth == DEEPEST) {
      return fault("values are nested more than " + DEEPEST + " deep");
    }
    at++;
    objects[++depth] = object;
    skipBlanks();
    if (!isEnd() && chars[at] == (object ? '}' : ']')) {
      at++;
      depth--;
      return true;
    }
    return object ? member() : value();
  }

  private boolean member() {
    skipBlanks();
    if (isEnd()) {
      return ended("the name of a member is expected");
    }
    if (chars[at] != '"') {
      return fault("the name of a member, in \"…\", is expected but there is " + found());
    }
    if (!string(true)) {
      return false;
    }
    skipBlanks();
    if (isEnd()) {
      return ended("a colon is expected");
    }
    if (chars[at] != ':') {
      return fault("a colon is expected after the name of a member but there is " + found());
    }
    at++;
    return value();
  }

  private boolean afterMember() {
    return after('}', "a comma or } is expected") && (!comma || member());
  }

  private boolean afterItem() {
    return after(']', "a comma or ] is expected") && (!comma || value());
  }

  private boolean after(char close, String expected) {
    skipBlanks();
    comma = false;
    if (isEnd()) {
      return ended(expected);
    }
    if (chars[at] == ',') {
      comma = true;
      at++;
      return true;
    }
    if (chars[at] == close) {
      at++;
      depth--;
      return true;
    }
    return fault(expected + " but there is " + found());
  }

  private boolean word(String word) {
    int end = at + word.length();
    if (end > source.end() || !new String(chars, at, word.length()).equals(word)) {
      return false;
    }
    if (end < source.end() && isWordPart(chars[end])) {
      return false;
    }
    at = end;
    return true;
  }

  private static boolean isWordPart(char c) {
    return !isBlank(c) && "{}[],:\"".indexOf(c) < 0;
  }

  private boolean number() {
    int start = at;
    if (chars[at] == '-') {
      at++;
    }
    int whole = at;
    if (!digits()) {
      return notNumber(start);
    }
    if (chars[whole] == '0' && at - whole > 1) {
      at = whole;
      return fault("a number does not begin with a 0 before other digits");
    }
    if (!isEnd() && chars[at] == '.') {
      at++;
      if (!digits()) {
        return notNumber(start);
      }
    }
    if (!isEnd() && (chars[at] == 'e' || chars[at] == 'E')) {
      at++;
      if (!isEnd() && (chars[at] == '+' || chars[at] == '-')) {
        at++;
      }
      if (!digits()) {
        return notNumber(start);
      }
    }
    return isEnd() || !isWordPart(chars[at]) || notNumber(start);
  }

  private boolean notNumber(int start) {
    at = start;
    return fault(found() + " is not a number");
  }

  private boolean digits() {
    int start = at;
    while (!isEnd() && chars[at] >= '0' && chars[at] <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean string(boolean name) {
    int start = at;
    at++;
    int length = 0;
    boolean high = false;
    while (!isEnd() && chars[at] != '"') {
      int from = at;
      if (chars[at] < ' ') {
        return fault(
            String.format(
                Locale.ROOT,
                "the control character U+%04X must be escaped in a string",
                (int) chars[at]));
      }
      char c = chars[at] == '\\' ? escape() : chars[at];
      if (!fault.isEmpty()) {
        return false;
      }
      // Of a value it is told where the value is read.
      if (name && high != Character.isLowSurrogate(c)) {
        at = from;
        return halfOfPair();
      }
      high = Character.isHighSurrogate(c);
      at++;
      if (name && ++length > LONGEST_NAME) {
        at = start;
        return fault("the name of a member has at most " + LONGEST_NAME + " characters");
      }
    }
    if (isEnd()) {
      return ended("the \" that ends a string is expected");
    }
    if (name && high) {
      return halfOfPair();
    }
    at++;
    return true;
  }

  private boolean halfOfPair() {
    return fault("the name of a member has half of a surrogate pair, which is not a character");
  }

  /** The character that an escape writes; leaves off at the last character of the escape. */
  private char escape() {
    int start = at;
    at++;
    if (isEnd()) {
      ended("an escape is not complete");
    } else if (chars[at] == 'u') {
      return hexadecimal(start);
    } else if ("\"\\/bfnrt".indexOf(chars[at]) < 0) {
      at = start;
      fault("a backslash in a string is followed by one of \" \\ / b f n r t u");
    }
    // Which of the simple escapes it is makes no difference here.
    return ' ';
  }

  private char hexadecimal(int start) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      if (isEnd()) {
        ended("an escape is not complete");
        return ' ';
      }
      int digit = chars[at] < 0x80 ? Character.digit(chars[at], 16) : -1;
      if (digit < 0) {
        at = start;
        fault("\\u in a string is followed by four hexadecimal digits");
        return ' ';
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private void skipBlanks() {
    while (!isEnd() && isBlank(chars[at])) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private boolean isEnd() {
    return at >= source.end();
  }

  private boolean ended(String expected) {
    at = source.end();
    return fault("the document ends too early: " + expected);
  }

  /** What stands here: a word as a whole, else one character. */
  private String found() {
    int end = at + 1;
    if (isWordPart(chars[at])) {
      // A little more than is quoted, so that the quotation shows that there is more.
      while (end < source.end() && end - at < 100 && isWordPart(chars[end])) {
        end++;
      }
    }
    return Excerpt.of(new String(chars, at, end - at));
  }
}
