package org.openita.examples.app;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Examines documents written by the program. */
final class Documents {

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Documents() {}

  /** Returns whether a text is one JSON object on one line, without duplicate members. */
  static boolean isOneLineOfJson(String text) {
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      boolean object = parser.isExpectedStartObjectToken();
      parser.skipChildren();
      return object && parser.nextToken() == null && text.indexOf('\n') == text.length() - 1;
    }
  }

  /** Returns all matches of a pattern. */
  static List<MatchResult> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  /** Returns the first group of the first match of a pattern. */
  static String first(String text, String pattern) {
    return all(text, pattern).get(0).group(1);
  }

  /** An exact number as documents write it: a decimal or a fraction. */
  record Ratio(BigInteger over, BigInteger under) {

    static Ratio of(String text) {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return new Ratio(
            new BigDecimal(text).movePointRight(6).toBigIntegerExact(),
            BigInteger.valueOf(1_000_000));
      }
      return new Ratio(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    boolean isSameAs(Ratio other) {
      return over.multiply(other.under).equals(other.over.multiply(under));
    }
  }
}
