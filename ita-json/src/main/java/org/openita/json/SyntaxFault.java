package org.openita.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Text;
import org.openita.TextPattern;
import org.openita.internal.Excerpt;

/**
 * Finds the first place at which a text is not JSON and says why, in Thai and English.
 *
 * <p>Runs only after the parser has failed, whose messages are meant for programmers and whose
 * places lie behind the fault. Takes one pass and does not recurse.
 */
final class SyntaxFault {

  /** How deep values may be nested. */
  static final int DEEPEST = 64;

  /** The most characters of a member's name. */
  static final int LONGEST_NAME = 256;

  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");
  private static final CharMatcher IN_WORD = CharMatcher.anyOf(" \t\r\n{}[],:\"").negate();
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("true", "false", "null");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
  private static final CharMatcher NUMBER_BEGIN = CharMatcher.anyOf("-0123456789");
  private static final Pattern LEADING_ZERO = Pattern.compile("-?0[0-9]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u([0-9A-Fa-f]{4}))");

  private static final TextPattern EXPECTED =
      TextPattern.of("ต้องเป็น{1} แต่พบ {2}", "expected {1} but found {2}");
  private static final TextPattern ENDED =
      TextPattern.of("ต้องเป็น{1} แต่เอกสารสิ้นสุดลงก่อน", "expected {1} but the document ends");
  private static final Text EMPTY =
      Text.of("เอกสารว่างเปล่า", "the document is empty; an object is expected");
  private static final TextPattern NOT_A_NUMBER =
      TextPattern.of("{1} ไม่ใช่ตัวเลข", "{1} is not a number");
  private static final TextPattern NO_LEADING_ZERO =
      TextPattern.of(
          "{1} ขึ้นต้นด้วย 0 ซึ่งตัวเลขต้องไม่มี 0 นำหน้า",
          "{1} begins with 0; a number has no leading zeros");
  private static final Text QUOTE =
      Text.of("เครื่องหมาย \" ปิดท้ายข้อความ", "the \" that ends a string");
  private static final Text ESCAPED =
      Text.of(
          "ลำดับหลีก \\\" \\\\ \\/ \\b \\f \\n \\r \\t หรือ \\u ตามด้วยเลขฐานสิบหก 4 หลัก",
          "an escape (\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits)");
  private static final TextPattern CONTROL =
      TextPattern.of(
          "อักขระควบคุม {1} ในข้อความต้องเขียนเป็นลำดับหลีก",
          "the control character {1} must be escaped in a string");
  private static final Text TOO_DEEP =
      TextPattern.of("ค่าซ้อนกันลึกเกิน {1} ชั้น", "values are nested more than {1} deep")
          .format(DEEPEST);
  private static final Text LONG_NAME =
      TextPattern.of(
              "ชื่อสมาชิกยาวได้ไม่เกิน {1} อักขระ",
              "the name of a member has at most {1} characters")
          .format(LONGEST_NAME);
  private static final Text BROKEN_NAME =
      Text.of(
          "ชื่อสมาชิกมีเพียงครึ่งหนึ่งของคู่รหัสแทนอักขระ (surrogate pair) ซึ่งไม่เป็นอักขระ",
          "the name of a member has half of a surrogate pair, which is not a character");

  /** What may come next, and the characters that it begins with; {@code w} is any in a word. */
  private enum Expected {
    DOCUMENT("{[\"w", "ออบเจกต์", "an object"),
    VALUE(
        "{[\"w",
        "ออบเจกต์ รายการ ข้อความ ตัวเลข true false หรือ null",
        "an object, a list, a string, a number, true, false or null"),
    ITEM("{[\"w]", "ค่าหรือเครื่องหมาย ]", "a value or ]"),
    NAME("\"", "ชื่อสมาชิกในเครื่องหมาย \"…\"", "the name of a member in \"…\""),
    MEMBER(
        "\"}",
        "ชื่อสมาชิกในเครื่องหมาย \"…\" หรือเครื่องหมาย }",
        "the name of a member in \"…\" or }"),
    COLON(":", "เครื่องหมาย : หลังชื่อสมาชิก", "a colon after the name of a member"),
    NEXT_MEMBER(",}", "เครื่องหมาย , หรือ }", "a comma or }"),
    NEXT_ITEM(",]", "เครื่องหมาย , หรือ ]", "a comma or ]"),
    END("", "จุดสิ้นสุดของเอกสาร", "the end of the document");

    private final String first;
    private final TextPattern text;

    Expected(String first, String th, String en) {
      this.first = first;
      this.text = TextPattern.of(th, en);
    }

    Text text() {
      return text.format();
    }
  }

  private final Source source;
  private final CharBuffer chars;
  private final Matcher escape;
  private final StringBuilder string = new StringBuilder();
  private final boolean[] objects = new boolean[DEEPEST + 1];
  private int depth;
  private int at;

  private SyntaxFault(Source source) {
    this.source = source;
    this.chars = CharBuffer.wrap(source.chars(), 0, source.end());
    this.escape = ESCAPE.matcher(chars);
    this.at = source.start();
  }

  /** Returns the fault of a text that the parser could not read. */
  static Problem of(Source source) {
    SyntaxFault scan = new SyntaxFault(source);
    Text fault = scan.document();
    return fault == null
        ? Problem.of("/", "the document cannot be read")
        : source.problem(scan.at, fault.in(Language.EN));
  }

  /** Returns why a text is not JSON of the allowed depth and names; null where it is. */
  static @Nullable Text in(Source source) {
    return new SyntaxFault(source).document();
  }

  private @Nullable Text document() {
    Expected next = Expected.DOCUMENT;
    Text fault = null;
    while (fault == null) {
      skip(BLANK);
      if (isEnd()) {
        return next == Expected.END ? null : next == Expected.DOCUMENT ? EMPTY : ended(next.text());
      }
      char c = IN_WORD.matches(chars.get(at)) ? 'w' : chars.get(at);
      if (next.first.indexOf(c) < 0) {
        return EXPECTED.format(next.text(), found());
      }
      boolean name = next == Expected.NAME || next == Expected.MEMBER;
      fault =
          switch (c) {
            case 'w' -> word(next);
            case '"' -> name ? name() : string();
            default -> mark(c);
          };
      next =
          switch (c) {
            case '{' -> Expected.MEMBER;
            case '[' -> Expected.ITEM;
            case ':' -> Expected.VALUE;
            case ',' -> objects[depth] ? Expected.NAME : Expected.VALUE;
            default -> name && c == '"' ? Expected.COLON : behindValue();
          };
    }
    return fault;
  }

  private Expected behindValue() {
    return depth == 0 ? Expected.END : objects[depth] ? Expected.NEXT_MEMBER : Expected.NEXT_ITEM;
  }

  /** Goes behind one of the marks of JSON. */
  private @Nullable Text mark(char mark) {
    if (mark == '{' || mark == '[') {
      if (depth == DEEPEST) {
        return TOO_DEEP;
      }
      objects[++depth] = mark == '{';
    } else if (mark == '}' || mark == ']') {
      depth--;
    }
    at++;
    return null;
  }

  private @Nullable Text word(Expected expected) {
    int start = at;
    skip(IN_WORD);
    String word = chars.subSequence(start, at).toString();
    if (WORDS.contains(word) || NUMBER.matcher(word).matches()) {
      return null;
    }
    at = start;
    if (LEADING_ZERO.matcher(word).lookingAt()) {
      return NO_LEADING_ZERO.format(found());
    }
    return NUMBER_BEGIN.matches(word.charAt(0))
        ? NOT_A_NUMBER.format(found())
        : EXPECTED.format(expected.text(), found());
  }

  /** Goes behind a string and leaves what it says in {@link #string}. */
  private @Nullable Text string() {
    string.setLength(0);
    at++;
    while (!isEnd() && chars.get(at) != '"') {
      char c = chars.get(at);
      if (c < ' ') {
        return CONTROL.format(String.format(Locale.ROOT, "U+%04X", (int) c));
      }
      if (c == '\\') {
        if (!escape.region(at, source.end()).lookingAt()) {
          return escape.hitEnd() ? ended(ESCAPED) : EXPECTED.format(ESCAPED, found());
        }
        String hex = escape.group(1);
        // Which of the short escapes it is makes no difference here.
        string.append(hex == null ? ' ' : (char) Integer.parseInt(hex, 16));
        at = escape.end();
      } else {
        string.append(c);
        at++;
      }
    }
    if (isEnd()) {
      return ended(QUOTE);
    }
    at++;
    return null;
  }

  private @Nullable Text name() {
    int start = at;
    Text fault = string();
    if (fault == null && string.length() > LONGEST_NAME) {
      at = start;
      return LONG_NAME;
    }
    if (fault == null && !DocumentReader.isWellFormed(string.toString())) {
      at = start;
      return BROKEN_NAME;
    }
    return fault;
  }

  private void skip(CharMatcher these) {
    while (!isEnd() && these.matches(chars.get(at))) {
      at++;
    }
  }

  private boolean isEnd() {
    return at >= source.end();
  }

  private Text ended(Text expected) {
    at = source.end();
    return ENDED.format(expected);
  }

  /** Quotes what is here: a word as a whole, else one character. */
  private String found() {
    int end = at + 1;
    while (end < source.end()
        && IN_WORD.matches(chars.get(end - 1))
        && IN_WORD.matches(chars.get(end))) {
      end++;
    }
    return Excerpt.of(chars.subSequence(at, end).toString());
  }
}
