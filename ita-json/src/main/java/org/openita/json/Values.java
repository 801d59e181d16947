package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;

/** Values that several documents have in common. */
final class Values {

  /** The most characters of an id. */
  private static final int LONGEST_ID = 80;

  /** A string of any content. */
  static final Codec<String> STRING = Codec.of(DocumentReader::string, DocumentWriter::string);

  /** A text that is not blank. */
  static final Codec<String> WORDS =
      Codec.of(in -> in.words(DocumentReader.LONGEST_TEXT), DocumentWriter::string);

  /** An id: a short text that is not blank. */
  static final Codec<String> ID = Codec.of(in -> in.words(LONGEST_ID), DocumentWriter::string);

  /** A code. */
  static final Codec<Code> CODE =
      Codec.of(DocumentReader::code, (out, code) -> out.string(code.value()));

  /** Codes, each once. */
  static final Codec<ImmutableList<Code>> CODES =
      CODE.distinct(DocumentProblem.DUPLICATE_CODE).list();

  /** True or false. */
  static final Codec<Boolean> FLAG = Codec.of(DocumentReader::flag, DocumentWriter::flag);

  /** A number of people or things. */
  static final Codec<Long> COUNT = Codec.of(DocumentReader::count, DocumentWriter::number);

  /** A score with two decimals. */
  static final Codec<Score> SCORE = Codec.of(DocumentReader::score, DocumentWriter::score);

  /** A date in ISO form, of the Common Era. */
  static final Codec<LocalDate> DATE = Codec.of(DocumentReader::date, DocumentWriter::date);

  /** A month in ISO form, of the Common Era. */
  static final Codec<YearMonth> MONTH =
      Codec.of(DocumentReader::month, (out, month) -> out.string(month.toString()));

  /** An exact number. */
  static final Codec<Fraction> FRACTION =
      Codec.of(DocumentReader::fraction, DocumentWriter::fraction);

  /** A fiscal year of the Buddhist Era. */
  static final Codec<FiscalYear> FISCAL_YEAR =
      Codec.of(Values::fiscalYear, (out, year) -> out.number(year.value()));

  /** The code of a level. */
  static final Codec<String> LEVEL_CODE = Codec.of(Values::levelCode, DocumentWriter::string);

  /** The fingerprint of a framework. */
  static final Codec<String> FINGERPRINT = Codec.of(Values::fingerprint, DocumentWriter::string);

  /** How many people chose each option: a list of two counts or more. */
  static final Codec<Tally> TALLY = Codec.of(Values::tally, Values::tally);

  /** The role of a unit. */
  static final Codec<UnitRole> ROLE = oneOf(UnitRole.values(), UnitRole::word);

  /** Leading or supporting. */
  static final Codec<Responsibility> RESPONSIBILITY =
      oneOf(Responsibility.values(), Responsibility::word);

  /** A monitoring round. */
  static final Codec<Integer> ROUND = whole(1, 12, DocumentProblem.NOT_A_ROUND);

  /** Monitoring rounds, ascending. */
  static final Codec<ImmutableList<Integer>> ROUNDS =
      Codec.of(Values::rounds, (out, rounds) -> out.list(rounds, ROUND::write));

  private static final Members<Text, TextBuilder> LANGUAGES =
      Members.of(
          part("th", WORDS::read, TextBuilder::th), part("en", WORDS::read, TextBuilder::en));

  /** A text in Thai, in English or in both. */
  static final Codec<Text> TEXT = Codec.of(Values::text, DocumentWriter::text);

  /** The size of an agency. */
  static final Codec<AgencySize> SIZE = oneOf(AgencySize.values(), AgencySize::name);

  /** An agency. */
  static final Codec<Agency> AGENCY =
      ObjectCodec.of(
          Agency::builder,
          Agency.Builder::build,
          required("id", WORDS, Agency::id, Agency.Builder::id),
          optional("name", STRING, Agency::name, Agency.Builder::name),
          optional("kind", STRING, Agency::kind, Agency.Builder::kind),
          optional("size", SIZE, Agency::size, Agency.Builder::size),
          optional("province", STRING, Agency::province, Agency.Builder::province));

  private Values() {}

  /** Returns the codec of numbers from 0 to 100 with at most so many decimals. */
  static Codec<BigDecimal> points(int decimals) {
    return Codec.of(in -> in.points(decimals), DocumentWriter::decimal);
  }

  /**
   * Returns the codec of whole numbers in a range.
   *
   * @param otherwise says what is allowed
   */
  static Codec<Integer> whole(int least, int most, DocumentProblem otherwise) {
    return Codec.of(
        in -> {
          Long number = in.whole(least, most, otherwise);
          return number == null ? null : number.intValue();
        },
        (out, number) -> out.number(number));
  }

  /** Returns the codec of values that are written as words. */
  static <E> Codec<E> oneOf(E[] values, Function<? super E, String> word) {
    return oneOf(ImmutableList.copyOf(values), word);
  }

  /** Returns the codec of values that are written as words. */
  static <E> Codec<E> oneOf(Iterable<E> values, Function<? super E, String> word) {
    ImmutableMap<String, E> words = Maps.uniqueIndex(values, word::apply);
    return Codec.of(in -> in.oneOf(words), (out, value) -> out.string(word.apply(value)));
  }

  private static @Nullable FiscalYear fiscalYear(DocumentReader in) {
    Long year = in.whole(2500, 2999, DocumentProblem.NOT_A_FISCAL_YEAR);
    return year == null ? null : FiscalYear.of(year.intValue());
  }

  private static @Nullable String levelCode(DocumentReader in) {
    String code = in.string();
    if (code != null && !isLevelCode(code)) {
      in.expected(DocumentProblem.NOT_A_LEVEL);
      return null;
    }
    return code;
  }

  private static @Nullable String fingerprint(DocumentReader in) {
    String digits = in.string();
    if (digits != null && !isFingerprint(digits)) {
      in.expected(DocumentProblem.NOT_A_FINGERPRINT);
      return null;
    }
    return digits;
  }

  private static boolean isFingerprint(String digits) {
    return digits.length() == 16
        && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static boolean isLevelCode(String code) {
    if (code.isEmpty() || code.length() > 32 || code.charAt(0) < 'A' || code.charAt(0) > 'Z') {
      return false;
    }
    for (int i = 1; i < code.length(); i++) {
      char c = code.charAt(i);
      if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Tally tally(DocumentReader in) {
    if (!in.enterList()) {
      return null;
    }
    ImmutableLongArray.Builder counts = ImmutableLongArray.builder(4);
    boolean whole = true;
    int options = 0;
    while (in.nextItem()) {
      long count = in.countOrNone();
      whole &= count != DocumentReader.NONE;
      options++;
      counts.add(count);
    }
    if (options < 2) {
      in.problem(DocumentProblem.TOO_FEW_OPTIONS, options);
      return null;
    }
    return whole ? in.build(all -> Tally.of(all.build()), counts) : null;
  }

  private static void tally(DocumentWriter out, Tally tally) {
    out.beginList();
    tally.counts().forEach(out::number);
    out.endList();
  }

  private static ImmutableList<Integer> rounds(DocumentReader in) {
    AtomicInteger last = new AtomicInteger();
    Codec<Integer> ascending =
        Codec.of(
            item -> {
              Integer round = ROUND.read(item);
              int before = round == null ? 0 : last.getAndSet(round);
              if (round != null && round <= before) {
                item.problem(DocumentProblem.ROUNDS_DESCEND, round, before);
                return null;
              }
              return round;
            },
            ROUND::write);
    return in.list(ascending);
  }

  private static @Nullable Text text(DocumentReader in) {
    if (!in.enterObject()) {
      return null;
    }
    TextBuilder text = new TextBuilder();
    if (!LANGUAGES.read(in, text, null)) {
      in.problem(DocumentProblem.NO_LANGUAGE);
    }
    return text.build();
  }

  /** Collects the languages of a text. */
  private static final class TextBuilder {

    private @Nullable String th;
    private @Nullable String en;

    void th(String text) {
      th = text;
    }

    void en(String text) {
      en = text;
    }

    @Nullable Text build() {
      return th == null && en == null ? null : Text.ofNullable(th, en);
    }
  }

  /** Writes a finding. */
  static void finding(DocumentWriter out, Finding finding) {
    out.beginObject();
    out.member("code").string(finding.code());
    out.member("severity").string(finding.severity().word());
    out.member("pointer").string(finding.pointer());
    out.member("message").text(finding.message());
    finding.remedy().ifPresent(remedy -> out.member("remedy").text(remedy));
    out.endObject();
  }
}
