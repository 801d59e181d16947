package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.openita.plan.Plan;
import org.openita.scoring.Assessment;

/**
 * Reads documents as {@link ItaJson} does, but for the decoding of UTF-8, which is left to the JDK:
 * to be timed beside {@link Utf8}.
 */
public final class JdkDecoding {

  private JdkDecoding() {}

  /** Reads an assessment. */
  public static Assessment assessment(byte[] document) throws CharacterCodingException {
    return read(document, AssessmentCodec.ASSESSMENT);
  }

  /** Reads a plan. */
  public static Plan plan(byte[] document) throws CharacterCodingException {
    return read(document, PlanCodec.PLAN);
  }

  private static <T> T read(byte[] document, Codec<T> codec) throws CharacterCodingException {
    CharBuffer chars =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(document));
    Source source =
        new Source(chars.array(), 0, chars.length(), 1, hasEscapes(chars.array(), chars.length()));
    return DocumentReader.read(source, codec, (in, problems) -> {}).orElseThrow();
  }

  private static boolean hasEscapes(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\\') {
        return true;
      }
    }
    return false;
  }
}
