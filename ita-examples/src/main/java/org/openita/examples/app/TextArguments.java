package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.openita.Text;
import org.openita.internal.Excerpt;

/** Checks that arguments are texts, whatever the character set of the environment. */
final class TextArguments {

  private static final char REPLACEMENT = '\uFFFD';

  private TextArguments() {}

  /**
   * Returns why one of the arguments is not the text that was typed; empty if all are.
   *
   * @param encoding the character set of the environment, which has decoded them
   */
  static Optional<Text> fault(String[] args, String encoding) {
    for (String arg : args) {
      if (arg.indexOf(REPLACEMENT) >= 0 || !isWellFormed(arg) || isUtf8As(encoding, arg)) {
        return Optional.of(ProgramProblem.GARBLED.text(Excerpt.of(arg), encoding));
      }
    }
    return Optional.empty();
  }

  /** Returns whether an argument is text in UTF-8 that another character set has decoded. */
  private static boolean isUtf8As(String encoding, String arg) {
    if (CharMatcher.ascii().matchesAllOf(arg) || !isSupported(encoding)) {
      return false;
    }
    try {
      Charset charset = Charset.forName(encoding);
      if (charset.equals(StandardCharsets.UTF_8) || !charset.canEncode()) {
        return false;
      }
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(arg));
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean isSupported(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /** Returns a name of any length with control and format characters shown as {@code ?}. */
  static String onOneLine(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints().forEach(point -> shown.appendCodePoint(isPrintable(point) ? point : '?'));
    return shown.toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * Returns whether two words are the same but for the case of letters, blanks around them and the
   * two ways to type sara am.
   */
  static boolean areSame(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private static String canonical(String word) {
    return Normalizer.normalize(word.strip(), Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
  }

  /** Returns whether a text has nothing but blanks. */
  static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }
}
