package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openita.InvalidInputException;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * Reads a text of {@code progress}: the argument itself, or {@code @FILE} for the content of a
 * file. {@code @@x} is the text {@code @x}.
 */
final class ProgressText {

  private static final CharMatcher THAI_LETTER = CharMatcher.inRange('ก', 'ฮ');
  private static final char MARK = '\uFEFF';

  /** The most characters of a text in a document. */
  private static final int LONGEST = 100_000;

  /** The most bytes of a character, and those of a byte-order mark and a line end. */
  private static final int MOST_BYTES = 4 * LONGEST + 5;

  private final String option;
  private final Console console;

  /** Creates the reader of the text of an option. */
  ProgressText(String option, Console console) {
    this.option = option;
    this.console = console;
  }

  /** Returns a text, Thai if it has a Thai letter, else English. */
  Text of(String argument) {
    boolean isFile = argument.startsWith("@") && !argument.startsWith("@@");
    String place = isFile ? option + ": " + Excerpt.of(argument.substring(1)) : option;
    String text =
        isFile
            ? content(argument.substring(1), place)
            : argument.startsWith("@@") ? argument.substring(1) : argument;
    if (TextArguments.isBlank(text)) {
      throw Console.unusable(place, ProgramProblem.BLANK_TEXT.text());
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw tooLong(place);
    }
    return THAI_LETTER.matchesAnyOf(text) ? Text.th(text) : Text.en(text);
  }

  private String content(String file, String place) {
    if (file.isEmpty()) {
      throw Console.unusable(option, ProgramProblem.NO_FILE_NAME.text());
    }
    byte[] bytes = console.inputs().bytes(new InputFile(file), MOST_BYTES + 1, option);
    if (bytes.length > MOST_BYTES) {
      throw tooLong(place);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.substring(
          !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0, text.length() - lineEnd(text));
    } catch (CharacterCodingException notUtf8) {
      throw Console.unusable(place, ProgramProblem.NOT_UTF_8.text());
    }
  }

  /** Returns the number of characters of the final line end. */
  private static int lineEnd(String text) {
    return text.endsWith("\r\n") ? 2 : text.endsWith("\n") ? 1 : 0;
  }

  private static InvalidInputException tooLong(String place) {
    return Console.unusable(place, ProgramProblem.TEXT_TOO_LONG.text(LONGEST));
  }
}
