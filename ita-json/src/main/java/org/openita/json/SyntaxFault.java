package org.openita.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.Problem;
import org.openita.Text;
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

  /** What may come next, and the characters that it begins with; {@code w} is any in a word. */
  private enum Expected {
    DOCUMENT("{[\"w", DocumentProblem.OBJECT),
    VALUE("{[\"w", DocumentProblem.VALUE),
    ITEM("{[\"w]", DocumentProblem.VALUE_OR_END_OF_LIST),
    NAME("\"", DocumentProblem.NAME),
    MEMBER("\"}", DocumentProblem.NAME_OR_END_OF_OBJECT),
    COLON(":", DocumentProblem.COLON),
    NEXT_MEMBER(",}", DocumentProblem.COMMA_OR_END_OF_OBJECT),
    NEXT_ITEM(",]", DocumentProblem.COMMA_OR_END_OF_LIST),
    END("", DocumentProblem.END_OF_DOCUMENT);

    private final String first;
    private final DocumentProblem words;

    Expected(String first, DocumentProblem words) {
      this.first = first;
      this.words = words;
    }

    Text text() {
      return words.text();
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
        ? DocumentProblem.UNREADABLE.at("/")
        : Problem.of(source.at(scan.at), fault);
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
        return next == Expected.END
            ? null
            : next == Expected.DOCUMENT ? DocumentProblem.EMPTY.text() : ended(next.text());
      }
      char c = IN_WORD.matches(chars.get(at)) ? 'w' : chars.get(at);
      if (next.first.indexOf(c) < 0) {
        return DocumentProblem.UNEXPECTED.text(next.text(), found());
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
        return DocumentProblem.TOO_DEEP.text(DEEPEST);
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
      return DocumentProblem.LEADING_ZERO.text(found());
    }
    return NUMBER_BEGIN.matches(word.charAt(0))
        ? DocumentProblem.NOT_A_NUMBER.text(found())
        : DocumentProblem.UNEXPECTED.text(expected.text(), found());
  }

  /** Goes behind a string and leaves what it says in {@link #string}. */
  private @Nullable Text string() {
    string.setLength(0);
    at++;
    while (!isEnd() && chars.get(at) != '"') {
      char c = chars.get(at);
      if (c < ' ') {
        return DocumentProblem.CONTROL_CHARACTER.text(
            String.format(Locale.ROOT, "U+%04X", (int) c));
      }
      if (c == '\\') {
        if (!escape.region(at, source.end()).lookingAt()) {
          Text allowed = DocumentProblem.ESCAPE.text();
          return escape.hitEnd()
              ? ended(allowed)
              : DocumentProblem.UNEXPECTED.text(allowed, found());
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
      return ended(DocumentProblem.END_OF_STRING.text());
    }
    at++;
    return null;
  }

  private @Nullable Text name() {
    int start = at;
    Text fault = string();
    if (fault == null && string.length() > LONGEST_NAME) {
      at = start;
      return DocumentProblem.NAME_TOO_LONG.text(LONGEST_NAME);
    }
    if (fault == null && !DocumentReader.isWellFormed(string.toString())) {
      at = start;
      return DocumentProblem.HALF_PAIR_IN_NAME.text();
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
    return DocumentProblem.ENDS.text(expected);
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
