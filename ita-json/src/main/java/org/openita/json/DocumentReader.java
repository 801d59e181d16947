package org.openita.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Text;
import org.openita.ThaiDates;
import org.openita.ThaiNumerals;
import org.openita.internal.Blanks;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;
import org.openita.plan.Budget;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through one document and collects everything that is wrong with it.
 *
 * <p>The reader is positioned at a value. {@link #enterObject} moves into an object, {@link
 * #nextName} from member to member, {@link #enterList} and {@link #nextItem} likewise for lists;
 * any other method that reads a value consumes all of it. An invalid value is reported at its
 * pointer and returned as null, and reading continues after it.
 */
final class DocumentReader {

  /** The most characters of a text. */
  static final int LONGEST_TEXT = 100_000;

  private static final BigDecimal MOST_BAHT = Budget.MOST_BAHT;

  /** The most characters of a number. */
  private static final int LONGEST_NUMBER = 1_000;

  /** The most characters of a fraction. */
  private static final int LONGEST_FRACTION = 20_000;

  private static final Pattern FRACTION =
      Pattern.compile("(?<over>-?[0-9]+)(?:\\.[0-9]{1,6}|/(?<under>[1-9][0-9]*))?");

  /** Less than every whole number that is allowed anywhere. */
  static final long NONE = Long.MIN_VALUE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  // Strings and numbers are bounded by their document already and have limits of their own here.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Names of members are literals of the codecs: the same string is found without a look.
          .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          // Many names of one hash are no fault of a document: it is read on without the table.
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(SyntaxFault.DEEPEST)
                  .maxNameLength(SyntaxFault.LONGEST_NAME)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final boolean escapes;
  private final Problems problems;
  private final boolean isLenient;

  /** The number of the problem of the last number that had one, and where that number ends. */
  private int problemOfNumber;

  private long endOfNumber;

  /** The values that {@link #isFirst} has seen in the innermost list. */
  private @Nullable Set<Object> firsts;

  private DocumentReader(JsonParser parser, boolean escapes, Problems problems, boolean isLenient) {
    this.parser = parser;
    this.escapes = escapes;
    this.problems = problems;
    this.isLenient = isLenient;
  }

  /** Finds problems of a document that its form does not show. */
  interface Others {

    /**
     * Reads what can be read of a document with problems, and adds others to them. The reader skips
     * unknown members; what it reports itself is known already.
     */
    void find(DocumentReader in, Problems problems);
  }

  /** Reads one document; one with problems is read again for others. */
  static <T> Checked<T> read(Source source, Codec<T> codec, Others others) {
    Problems problems = new Problems();
    T value = read(source, problems, false, codec::read);
    if (value != null && problems.count() == 0) {
      return Checked.of(value);
    }
    if (!problems.hasFault()) {
      read(
          source,
          new Problems(),
          true,
          in -> {
            others.find(in, problems);
            return null;
          });
    }
    return Checked.failed(problems.list());
  }

  private static <T> @Nullable T read(
      Source source,
      Problems problems,
      boolean isLenient,
      Function<DocumentReader, @Nullable T> codec) {
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), source.chars(), source.start(), source.length())) {
      DocumentReader in = new DocumentReader(parser, source.escapes(), problems, isLenient);
      try {
        if (parser.nextToken() != null) {
          T value = codec.apply(in);
          if (parser.nextToken() == null) {
            return value;
          }
        }
      } catch (JacksonException notJson) {
        // The fault is found again below, with its place and in words for users.
        in.forgetCutNumber(source);
      }
      problems.addFault(SyntaxFault.of(source));
      return null;
    }
  }

  /** Returns the number of problems so far. */
  int problems() {
    return problems.count();
  }

  /** Returns whether there is a problem at a pointer or under it. */
  boolean hasProblemWithin(String pointer) {
    return problems.list().stream()
        .anyMatch(problem -> (problem.pointer() + "/").startsWith(pointer + "/"));
  }

  /** Returns problems of a document that was built from what could be read, at their places. */
  Iterable<Problem> inDocument(Iterable<Problem> found) {
    return Iterables.transform(found, problem -> problems.inDocument("/", problem));
  }

  // Problems and their places

  /** Returns the pointer of the value that was read last or is read now. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    append(parser.streamReadContext(), pointer);
    return pointer.length() == 0 ? "/" : pointer.toString();
  }

  private static void append(@Nullable TokenStreamContext context, StringBuilder pointer) {
    if (context == null) {
      return;
    }
    append(context.getParent(), pointer);
    if (context.inObject() && context.hasCurrentName()) {
      pointer.append('/').append(shown(context.currentName()));
    } else if (context.inArray() && context.hasCurrentIndex()) {
      pointer.append('/').append(context.getCurrentIndex());
    }
  }

  /** Returns a name for a pointer: on one line, and no longer than messages may quote. */
  private static String shown(String name) {
    return Excerpt.bare(name).replace("~", "~0").replace("/", "~1");
  }

  /** Reports a problem at the value that was read last. */
  void problem(DocumentProblem problem, Object... details) {
    problems.add(problem.at(pointer(), details));
  }

  /**
   * Drops the problem of a number that runs into the fault or into the end of the document: its
   * intended value is unknown.
   */
  private void forgetCutNumber(Source source) {
    int behind = source.start() + (int) endOfNumber;
    boolean whole = behind < source.end() && " \t\r\n,]}".indexOf(source.chars()[behind]) >= 0;
    if (problemOfNumber > 0 && !whole) {
      problems.remove(problemOfNumber);
    }
  }

  /**
   * Reports that the value here is not allowed, and consumes it.
   *
   * @param problem says what is allowed; its first detail is what was found
   * @param more its other details
   */
  void expected(DocumentProblem problem, Object... more) {
    problem(problem, Lists.asList(found(), more).toArray());
    if (parser.currentToken().isNumeric()) {
      problemOfNumber = problems.count();
      endOfNumber = parser.currentLocation().getCharOffset();
    }
    parser.skipChildren();
  }

  private Object found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> DocumentProblem.OBJECT.text();
      case START_ARRAY -> DocumentProblem.LIST.text();
      case VALUE_STRING -> Excerpt.of(parser.getString());
      default -> Excerpt.bare(parser.getString());
    };
  }

  // Objects and lists

  /** Moves into an object; returns whether there is one. */
  boolean enterObject() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      expected(DocumentProblem.NOT_AN_OBJECT);
      return false;
    }
    return true;
  }

  /**
   * Moves to the value of the next member and returns its name; at the end of the object moves out
   * of it and returns null.
   */
  @Nullable String nextName() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** Consumes a value. */
  void skip() {
    parser.skipChildren();
  }

  /** Reports an unknown member and skips its value. */
  void skipUnknown(String name, Members<?, ?> allowed) {
    if (!isLenient) {
      problem(DocumentProblem.UNKNOWN_MEMBER, Excerpt.of(name), allowed);
    }
    parser.skipChildren();
  }

  /** Reports a duplicate member and skips its value. */
  void skipDuplicate() {
    problem(DocumentProblem.DUPLICATE_MEMBER);
    parser.skipChildren();
  }

  /** Reports a member that is missing in the object that was read last. */
  void reportMissing(String name) {
    problems.add(DocumentProblem.MISSING_MEMBER.at(Problem.member(pointer(), name)));
  }

  /** Moves into a list; returns whether there is one. */
  boolean enterList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      expected(DocumentProblem.NOT_A_LIST);
      return false;
    }
    return true;
  }

  /** Moves to the next item of the list, or out of it at its end; returns whether there is one. */
  boolean nextItem() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Returns whether a value is new in the list around it. */
  boolean isFirst(Object value) {
    if (firsts == null) {
      firsts = new HashSet<>();
    }
    return firsts.add(value);
  }

  /**
   * Reads the valid items of a list; empty where there is no list. The others leave no gap; {@link
   * Problems} keeps their places.
   */
  <T> ImmutableList<T> list(Codec<T> item) {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    if (enterList()) {
      Set<Object> firstsAround = firsts;
      firsts = null;
      for (int i = 0; nextItem(); i++) {
        T value = item.read(this);
        if (value != null) {
          items.add(value);
        } else {
          String pointer = pointer();
          problems.addGap(pointer.substring(0, pointer.lastIndexOf('/')), i);
        }
      }
      firsts = firstsAround;
    }
    return items.build();
  }

  /**
   * Reads the entries of an object by code; null where there is no object.
   *
   * @param unreadable takes the codes of entries with problems, which are left out
   */
  <T> @Nullable Map<Code, T> byCode(Codec<T> codec, Set<Code> unreadable) {
    if (!enterObject()) {
      return null;
    }
    Map<Code, T> entries = new LinkedHashMap<>();
    for (String name = nextName(); name != null; name = nextName()) {
      Code code = Code.tryParse(name).orElse(null);
      if (code == null) {
        problem(DocumentProblem.NOT_A_CODE, Excerpt.of(name));
        parser.skipChildren();
      } else if (entries.containsKey(code) || unreadable.contains(code)) {
        skipDuplicate();
      } else {
        T entry = codec.read(this);
        if (entry != null) {
          entries.put(code, entry);
        } else {
          unreadable.add(code);
        }
      }
    }
    return entries;
  }

  // Values

  /** Reads a string of any content, at most {@value #LONGEST_TEXT} characters. */
  @Nullable String string() {
    return string(LONGEST_TEXT);
  }

  /** Reads a string that is not blank. */
  @Nullable String words(int longest) {
    String text = string(longest);
    if (text != null && Blanks.isBlank(text)) {
      problem(DocumentProblem.BLANK, Excerpt.of(text));
      return null;
    }
    return text;
  }

  private @Nullable String string(int longest) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      expected(DocumentProblem.NOT_A_STRING);
      return null;
    }
    String text = parser.getString();
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      problem(
          DocumentProblem.TOO_MANY_CHARACTERS,
          longest,
          Excerpt.of(text),
          text.codePointCount(0, text.length()));
      return null;
    }
    if (escapes && !isWellFormed(text)) {
      problem(DocumentProblem.HALF_PAIR_IN_TEXT, Excerpt.of(text));
      return null;
    }
    return text;
  }

  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Reads the name of the schema that the document declares. */
  @Nullable String schema(String id) {
    if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getString().equals(id)) {
      return id;
    }
    expected(DocumentProblem.NOT_THE_SCHEMA, id);
    return null;
  }

  /** Reads one of these words. */
  <E> @Nullable E oneOf(ImmutableMap<String, E> words) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      E value = words.get(parser.getString());
      if (value != null) {
        return value;
      }
    }
    expected(
        words.size() == 1 ? DocumentProblem.NOT_THE_WORD : DocumentProblem.NOT_ONE_OF,
        Joiner.on(", ").join(words.keySet()));
    return null;
  }

  /** Reads a code. */
  @Nullable Code code() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      Code code = Code.tryParse(parser.getString()).orElse(null);
      if (code != null) {
        return code;
      }
    }
    expected(DocumentProblem.NOT_A_CODE);
    return null;
  }

  /** Reads true or false. */
  @Nullable Boolean flag() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    expected(DocumentProblem.NOT_A_FLAG);
    return null;
  }

  /** Reads a number from 0 to 100 with at most so many decimals. */
  @Nullable BigDecimal points(int decimals) {
    BigDecimal number = number(decimals);
    if (number == null || number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      expected(DocumentProblem.NOT_A_SCORE, decimals);
      return null;
    }
    return number;
  }

  /** Reads an amount of baht. */
  @Nullable BigDecimal baht() {
    BigDecimal number = number(2);
    if (number == null || number.signum() < 0 || number.compareTo(MOST_BAHT) > 0) {
      expected(DocumentProblem.NOT_AN_AMOUNT, MOST_BAHT);
      return null;
    }
    return number;
  }

  /** Reads a score with two decimals. */
  @Nullable Score score() {
    BigDecimal points = points(2);
    return points == null ? null : Score.of(points);
  }

  /** Reads a date in ISO form, of the Common Era. */
  @Nullable LocalDate date() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      expected(DocumentProblem.NOT_A_DATE);
      return null;
    }
    Checked<LocalDate> date = ThaiDates.checkIso(parser.getString());
    date.problems().forEach(p -> problems.add(p.at(pointer())));
    return date.value().orElse(null);
  }

  /** Reads a month in ISO form, of the Common Era. */
  @Nullable YearMonth month() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      expected(DocumentProblem.NOT_A_MONTH);
      return null;
    }
    Checked<YearMonth> month = ThaiDates.checkIsoMonth(parser.getString());
    month.problems().forEach(p -> problems.add(p.at(pointer())));
    return month.value().orElse(null);
  }

  /** Returns whether the value is a list. */
  boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Reads an exact number: with six decimals or as a fraction, in a string. */
  @Nullable Fraction fraction() {
    if (parser.currentToken() == JsonToken.VALUE_STRING
        && parser.getStringLength() <= LONGEST_FRACTION) {
      Matcher form = FRACTION.matcher(parser.getString());
      if (form.matches()) {
        String under = form.group("under");
        return under == null
            ? Fraction.of(new BigDecimal(form.group()))
            : Fraction.of(new BigInteger(form.group("over")), new BigInteger(under));
      }
    }
    expected(DocumentProblem.NOT_AN_EXACT_NUMBER);
    return null;
  }

  /** Reads a whole number in a range. */
  @Nullable Long whole(long least, long most, DocumentProblem otherwise) {
    long value = wholeOrNone();
    if (value < least || value > most) {
      expected(otherwise);
      return null;
    }
    return value;
  }

  /** Reads a number of people or things, 0 or more. */
  @Nullable Long count() {
    long count = countOrNone();
    return count == NONE ? null : count;
  }

  /** As {@link #count}, {@link #NONE} in place of null: tallies have hundreds of them. */
  long countOrNone() {
    long count = wholeOrNone();
    if (count < 0) {
      expected(DocumentProblem.NOT_A_COUNT);
      return NONE;
    }
    return count;
  }

  private long wholeOrNone() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= 18) {
      return parser.getLongValue();
    }
    BigDecimal number = number(0);
    return number == null || number.toBigInteger().bitLength() >= Long.SIZE
        ? NONE
        : number.longValueExact();
  }

  /** Reads a number, or the number that a string has in digits; null if there is none. */
  private @Nullable BigDecimal number(int decimals) {
    JsonToken token = parser.currentToken();
    boolean text = token == JsonToken.VALUE_STRING;
    if (!text && !token.isNumeric()) {
      return null;
    }
    if (parser.getStringLength() > LONGEST_NUMBER) {
      return null;
    }
    String digits = text ? ThaiNumerals.toArabic(parser.getString()) : parser.getString();
    return text && !Decimals.isPlain(digits)
        ? null
        : Decimals.tryParse(digits, decimals).orElse(null);
  }

  /**
   * Builds a value from what was read last. Reports what its checks find, but for places that have
   * a problem already.
   */
  <B, T> @Nullable T build(Function<B, T> finish, B builder) {
    try {
      return finish.apply(builder);
    } catch (InvalidInputException invalid) {
      String at = pointer();
      problems.addOthers(
          Lists.transform(invalid.problems(), problem -> problems.inDocument(at, problem)));
    } catch (IllegalArgumentException | ArithmeticException invalid) {
      problems.addOthers(
          ImmutableList.of(Problem.of(pointer(), Text.en(String.valueOf(invalid.getMessage())))));
    }
    return null;
  }
}
