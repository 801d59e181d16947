package org.openita.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Score;
import org.openita.ThaiDates;
import org.openita.ThaiNumerals;
import org.openita.internal.Decimals;
import org.openita.internal.Excerpt;
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
 * <p>The reader is positioned at a value. {@link #enter} moves into an object, {@link #next} from
 * member to member, {@link #enterList} and {@link #nextItem} likewise for lists; any other method
 * that reads a value consumes all of it. An invalid value is reported at its pointer and returned
 * as null, and reading continues after it.
 */
final class DocumentReader {

  /** The most characters of a text. */
  static final int LONGEST_TEXT = 100_000;

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
          // Names whose hashes are equal are no fault of a document: such are read without table.
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

  private OpenObject open = OpenObject.NONE;
  private String name = "";

  /** The state of an object while its members are read. */
  private static final class OpenObject {

    /** The object around the whole document. */
    static final OpenObject NONE = new OpenObject(Names.CODES, null);

    private final Names allowed;
    private final @Nullable OpenObject outer;
    private final Set<String> free;
    private long seen;
    private int hint;

    OpenObject(Names allowed, @Nullable OpenObject outer) {
      this.allowed = allowed;
      this.outer = outer;
      this.free = allowed == Names.FREE ? new HashSet<>() : ImmutableSet.of();
    }
  }

  private DocumentReader(JsonParser parser, boolean escapes, Problems problems, boolean isLenient) {
    this.parser = parser;
    this.escapes = escapes;
    this.problems = problems;
    this.isLenient = isLenient;
  }

  /** Finds problems of a document that its form does not show, in what can be read of it. */
  interface Others {
    Iterable<Problem> find(DocumentReader in);
  }

  /**
   * Reads one document.
   *
   * @param others reads a document with problems again: unknown members are skipped then, and only
   *     what is found counts
   */
  static <T> Checked<T> read(Source source, Codec<T> codec, Others others) {
    Problems problems = new Problems();
    T value = read(source, problems, false, codec::read);
    if (value != null && problems.count() == 0) {
      return Checked.of(value);
    }
    if (!problems.hasFault()) {
      Problems ofPart = new Problems();
      read(
          source,
          ofPart,
          true,
          in -> {
            problems.addOthers(
                Iterables.transform(
                    others.find(in),
                    problem ->
                        Problem.of(ofPart.inDocument("/", problem.pointer()), problem.message())));
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

  /**
   * The result of reading a document.
   *
   * @param value the value, as far as it could be read; null if none could
   * @param problems every problem of the document
   * @param <T> the type of the value
   */
  record Reading<T>(@Nullable T value, ImmutableList<Problem> problems) {

    Checked<T> checked() {
      return value != null && problems.isEmpty() ? Checked.of(value) : Checked.failed(problems);
    }
  }

  /** Reads one document. */
  static <T> Reading<T> read(Source source, Function<DocumentReader, @Nullable T> codec) {
    Problems problems = new Problems();
    T value = read(source, problems, false, codec);
    return new Reading<>(problems.hasFault() ? null : value, problems.list());
  }

  /** Returns whether there are problems so far. */
  boolean failed() {
    return problems.count() > 0;
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
    String quoted = Excerpt.of(name);
    String bare = quoted.substring(1, quoted.length() - 1);
    return bare.replace("~", "~0").replace("/", "~1");
  }

  /** Reports a problem at the value that was read last. */
  void problem(String message) {
    problem(pointer(), message);
  }

  /** Reports a problem at a member of the object that was read last. */
  void problemAt(String member, String message) {
    problem(Problem.member(pointer(), member), message);
  }

  private void problem(String pointer, String message) {
    problems.add(pointer, message);
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

  /** Reports that the value here is not allowed, and consumes it. */
  void expected(String allowed) {
    problem("expected " + allowed + " but found " + found());
    if (parser.currentToken().isNumeric()) {
      problemOfNumber = problems.count();
      endOfNumber = parser.currentLocation().getCharOffset();
    }
    parser.skipChildren();
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> Excerpt.of(parser.getString());
      default -> {
        String quoted = Excerpt.of(parser.getString());
        yield quoted.substring(1, quoted.length() - 1);
      }
    };
  }

  // Objects and lists

  /** Returns whether the value here is an object. */
  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Moves into an object with these members; returns whether there is an object. */
  boolean enter(Names allowed) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      expected("an object");
      return false;
    }
    open = new OpenObject(allowed, open);
    return true;
  }

  /**
   * Moves to the value of the next member that is known and not a duplicate; at the end of the
   * object reports the missing members and leaves it.
   */
  boolean next() {
    while (true) {
      String next = parser.nextName();
      if (next == null) {
        leave();
        return false;
      }
      parser.nextToken();
      if (admit(next)) {
        name = next;
        return true;
      }
      parser.skipChildren();
    }
  }

  /**
   * Moves to the value of the next member that is known and not a duplicate, and returns its place
   * among those allowed; -1 at the end of the object, which is left after its missing members are
   * reported.
   */
  int nextPlace() {
    return next() ? open.hint - 1 : -1;
  }

  private boolean admit(String next) {
    OpenObject object = open;
    if (object.allowed == Names.CODES) {
      return true;
    }
    if (object.allowed == Names.FREE) {
      return once(object.free.add(next));
    }
    int place = object.allowed.place(next, object.hint);
    if (place < 0 && isLenient) {
      return false;
    }
    if (place < 0) {
      problem("unknown member " + Excerpt.of(next) + "; allowed are " + object.allowed);
      return false;
    }
    object.hint = place + 1;
    long bit = 1L << place;
    boolean first = (object.seen & bit) == 0;
    object.seen |= bit;
    return once(first);
  }

  private boolean once(boolean first) {
    if (!first) {
      problem("duplicate member");
    }
    return first;
  }

  private void leave() {
    for (String missing : open.allowed.missing(open.seen)) {
      problemAt(missing, "the member is missing; it is required");
    }
    open = Objects.requireNonNull(open.outer);
  }

  /** Returns the name of the member that {@link #next} moved to. */
  String name() {
    return name;
  }

  /** Returns the exception for a codec that allows a member and does not read it. */
  IllegalStateException unhandled() {
    return new IllegalStateException("nothing reads the member " + name);
  }

  /** Returns the name of the member as a code, or null and reports it. */
  @Nullable Code codeOfName() {
    Code code = Code.tryParse(name).orElse(null);
    if (code == null) {
      problem(
          "expected a code, upper-case letters and digits such as 9.1 or O42, but found "
              + Excerpt.of(name));
      parser.skipChildren();
    }
    return code;
  }

  /** Moves into a list; returns whether there is one. */
  boolean enterList() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      expected("a list");
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

  /** Reads the valid entries of an object by code; empty where there is no object. */
  <T> Map<Code, T> byCode(Function<DocumentReader, @Nullable T> value) {
    return byCode(value, new HashSet<>());
  }

  /** As {@link #byCode(Function)}; collects the codes of the invalid entries too. */
  <T> Map<Code, T> byCode(Function<DocumentReader, @Nullable T> value, Set<Code> unreadable) {
    Map<Code, T> entries = new LinkedHashMap<>();
    Set<Code> bad = new HashSet<>();
    if (enter(Names.CODES)) {
      while (next()) {
        Code code = codeOfName();
        if (code == null) {
          continue;
        }
        if (!once(!entries.containsKey(code) && !bad.contains(code))) {
          parser.skipChildren();
          continue;
        }
        T entry = value.apply(this);
        if (entry != null) {
          entries.put(code, entry);
        } else {
          bad.add(code);
        }
      }
    }
    unreadable.addAll(bad);
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
    if (text != null && isBlank(text)) {
      problem("expected a text that is not blank but found " + Excerpt.of(text));
      return null;
    }
    return text;
  }

  private static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  private @Nullable String string(int longest) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      expected("a string");
      return null;
    }
    String text = parser.getString();
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      problem(
          "a text has at most "
              + longest
              + " characters here but "
              + Excerpt.of(text)
              + " has "
              + text.codePointCount(0, text.length()));
      return null;
    }
    if (escapes && !isWellFormed(text)) {
      problem(
          "the text "
              + Excerpt.of(text)
              + " has half of a surrogate pair, which is not a character");
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
    expected("\"" + id + "\"");
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
    expected((words.size() == 1 ? "" : "one of ") + Joiner.on(", ").join(words.keySet()));
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
    expected("a code, upper-case letters and digits such as 9.1 or O42,");
    return null;
  }

  /** Reads true or false. */
  @Nullable Boolean flag() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    expected("true or false");
    return null;
  }

  /** Reads a number from 0 to 100 with at most so many decimals. */
  @Nullable BigDecimal points(int decimals) {
    BigDecimal number = number(decimals);
    if (number == null || number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      expected("a number from 0 to 100 with at most " + decimals + " decimals");
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
      expected("a date such as \"2023-01-27\"");
      return null;
    }
    Checked<LocalDate> date = ThaiDates.checkIso(parser.getString());
    date.problems().forEach(p -> problem(p.message()));
    return date.value().orElse(null);
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
    expected("an exact number such as \"0.250000\" or \"1/3\"");
    return null;
  }

  /** Reads a whole number in a range. */
  @Nullable Long whole(long least, long most, String allowed) {
    long value = wholeOrNone();
    if (value < least || value > most) {
      expected(allowed);
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
      expected("a whole number, 0 or more,");
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
          Lists.transform(
              invalid.problems(),
              problem ->
                  Problem.of(problems.inDocument(at, problem.pointer()), problem.message())));
    } catch (IllegalArgumentException | ArithmeticException invalid) {
      problems.addOthers(
          ImmutableList.of(Problem.of(pointer(), String.valueOf(invalid.getMessage()))));
    }
    return null;
  }

  <T> @Nullable T build(Supplier<T> step) {
    return build(Supplier::get, step);
  }
}
