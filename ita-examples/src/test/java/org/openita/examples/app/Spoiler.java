package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils documents at random: as texts, as JSON, as tables and as bytes. */
final class Spoiler {

  /** A text that forges a line and moves the cursor where it is shown as it is. */
  static final String HOSTILE = "a\n/forged: line\r\u001B[2K\u202E\u2028\u0085";

  private static final String HOSTILE_JSON = "a\\n/forged: line\\r\\u001b[2K\\u202e\\u2028\\u0085";

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|[-+0-9.eE]++|[a-z]++|[\\[\\]{},:]");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\u2007x\"",
          "-0",
          "0",
          "-1",
          "101",
          "1e999999999",
          "1e-999999999",
          "1E400",
          "0.1234567890123456789",
          "99.999999999999999999",
          "9223372036854775808",
          "2400",
          "2023",
          "2570",
          "\"๙๙.๕๑\"",
          "\"๒๕๖๕\"",
          "\"2566-01-01\"",
          "\"2023-02-30\"",
          "\"-\"",
          "\"1,5\"",
          "\"NaN\"",
          "\"\\ud800\"",
          "\"" + HOSTILE_JSON + "\"",
          "\"@x\"",
          "{\"x\":[1]}",
          "[[1],[2]]",
          "\"ก\\u0000\"",
          "[0,0,0,0]",
          "[9223372036854775807,9223372036854775807,1,1]",
          "1e2");

  private static final List<String> CELLS =
      List.of(
          "",
          "-",
          " ",
          "\u00A0",
          "๙๙.๕",
          "89.12%",
          "1,5",
          "\"1,5\"",
          "\"",
          "\"\"",
          "\"a\nb\"",
          "1e2",
          "101",
          "-1",
          "NaN",
          "ก",
          "\t",
          ";",
          "9".repeat(300),
          "\u202E\u001B[2K",
          "\uFEFF",
          "=1+1",
          "0.1234567890123456789",
          "agency",
          "1",
          "O1",
          "IIT",
          "\r",
          "\u0000");

  private static final byte[][] BYTES = {
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xE0, (byte) 0xB8},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xA1},
    {0},
    {'\n'},
    {'"'},
    {'x'},
  };

  private final Random random;

  Spoiler(Random random) {
    this.random = random;
  }

  /** Returns a document with one to three things wrong. */
  byte[] spoil(byte[] document) {
    byte[] spoilt = document;
    for (int i = random.nextInt(3); i >= 0; i--) {
      spoilt = random.nextInt(4) == 0 ? bytes(spoilt) : text(spoilt);
    }
    return spoilt;
  }

  private byte[] text(byte[] document) {
    String text = new String(document, UTF_8);
    boolean isJson = text.startsWith("{");
    return (isJson ? json(text) : table(text)).getBytes(UTF_8);
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String value() {
    return switch (random.nextInt(16)) {
      case 0 -> "\"" + "x".repeat(any(List.of(81, 300, 5_000))) + "\"";
      case 1 -> "9".repeat(any(List.of(41, 1_001)));
      case 2 -> "[".repeat(70) + "]".repeat(70);
      default -> any(VALUES);
    };
  }

  private String name() {
    return any(
        List.of(
            "\"q\"",
            "\"\"",
            "\"/~\"",
            "\"" + HOSTILE_JSON + "\"",
            "\"" + "x".repeat(200) + "\"",
            "\"" + "x".repeat(300) + "\""));
  }

  private String json(String text) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    if (tokens.isEmpty()) {
      return value();
    }
    int at = random.nextInt(tokens.size());
    MatchResult token = tokens.get(at);
    String before = text.substring(0, token.start());
    String after = text.substring(token.end());
    boolean isName =
        token.group().startsWith("\"")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).group().equals(":");
    if (isName) {
      return member(text, tokens, at);
    }
    return switch (token.group()) {
      case "{" ->
          before
              + "{"
              + name()
              + ":"
              + value()
              + (after.stripLeading().startsWith("}") ? "" : ",")
              + after;
      case "[" ->
          before + "[" + value() + (after.stripLeading().startsWith("]") ? "" : ",") + after;
      case "}", "]", ",", ":" -> before + (random.nextBoolean() ? "" : value()) + after;
      default -> before + value() + after;
    };
  }

  /** Drops, doubles, renames or retypes a member. */
  private String member(String text, List<MatchResult> tokens, int at) {
    int last = at + 2;
    int depth = 0;
    for (int i = at + 2; i < tokens.size(); i++) {
      depth +=
          switch (tokens.get(i).group()) {
            case "{", "[" -> 1;
            case "}", "]" -> -1;
            default -> 0;
          };
      if (depth <= 0) {
        last = i;
        break;
      }
    }
    if (last >= tokens.size()) {
      return text + "x";
    }
    int start = tokens.get(at).start();
    int end = tokens.get(last).end();
    String before = text.substring(0, start);
    String whole = text.substring(start, end);
    String after = text.substring(end);
    return switch (random.nextInt(4)) {
      case 0 -> {
        boolean isLast = !after.stripLeading().startsWith(",");
        yield isLast
            ? before.replaceFirst(",\\s*$", "") + after
            : before + after.stripLeading().substring(1);
      }
      case 1 -> before + whole + "," + whole + after;
      case 2 -> before + name() + text.substring(tokens.get(at).end());
      default -> before + tokens.get(at).group() + ":" + value() + after;
    };
  }

  private String table(String text) {
    int comma = text.indexOf(',', random.nextInt(text.length() + 1));
    String cell = random.nextInt(8) == 0 ? "x".repeat(300) : any(CELLS);
    return comma < 0
        ? text + cell
        : text.substring(0, comma + 1)
            + cell
            + (random.nextInt(4) == 0 ? "," : "")
            + text.substring(Math.min(text.length(), comma + 1 + random.nextInt(3)));
  }

  private byte[] bytes(byte[] document) {
    int at = random.nextInt(document.length + 1);
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(document, at);
      case 1 -> new String(document, UTF_8).getBytes(Charset.forName("UTF-16LE"));
      case 2 -> new String(document, UTF_8).getBytes(Charset.forName("UTF-16"));
      case 3 -> with(document, 0, BYTES[0]);
      case 4 -> new byte[0];
      case 5 -> {
        byte[] flipped = document.clone();
        if (at < flipped.length) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      default -> with(document, at, BYTES[random.nextInt(BYTES.length)]);
    };
  }

  private static byte[] with(byte[] document, int at, byte[] more) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(document, 0, at);
    whole.writeBytes(more);
    whole.write(document, at, document.length - at);
    return whole.toByteArray();
  }
}
