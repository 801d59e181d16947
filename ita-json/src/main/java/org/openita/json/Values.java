package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;

/** Values that several documents have in common. */
final class Values {

  /** The most characters of an id. */
  private static final int LONGEST_ID = 80;

  private static final Members LANGUAGES = Members.allOptional("th", "en");

  private Values() {}

  static final Codec<String> STRING = Codec.of(DocumentReader::string, DocumentWriter::string);
  static final Codec<String> WORDS = Codec.of(Values::words, DocumentWriter::string);
  static final Codec<String> ID = Codec.of(Values::id, DocumentWriter::string);
  static final Codec<Text> TEXT = Codec.of(Values::text, DocumentWriter::text);
  static final Codec<Code> CODE =
      Codec.of(DocumentReader::code, (out, code) -> out.string(code.value()));
  static final Codec<Boolean> FLAG = Codec.of(DocumentReader::flag, DocumentWriter::flag);
  static final Codec<Long> COUNT = Codec.of(DocumentReader::count, DocumentWriter::number);
  static final Codec<Score> SCORE = Codec.of(DocumentReader::score, DocumentWriter::score);
  static final Codec<LocalDate> DATE = Codec.of(DocumentReader::date, DocumentWriter::date);
  static final Codec<Fraction> FRACTION =
      Codec.of(DocumentReader::fraction, DocumentWriter::fraction);
  static final Codec<FiscalYear> FISCAL_YEAR =
      Codec.of(Values::fiscalYear, (out, year) -> out.number(year.value()));
  static final Codec<String> LEVEL_CODE = Codec.of(Values::levelCode, DocumentWriter::string);
  static final Codec<Tally> TALLY = Codec.of(Values::tally, Values::tally);

  static final Codec<Agency> AGENCY =
      ObjectCodec.of(
          Agency::builder,
          Agency.Builder::build,
          required("id", WORDS, Agency::id, Agency.Builder::id),
          optional("name", STRING, Agency::name, Agency.Builder::name),
          optional("kind", STRING, Agency::kind, Agency.Builder::kind),
          optional("province", STRING, Agency::province, Agency.Builder::province));

  /** A number from 0 to 100 with at most so many decimals. */
  static Codec<BigDecimal> points(int decimals) {
    return Codec.of(in -> in.points(decimals), DocumentWriter::decimal);
  }

  /** A whole number in a range, which a message calls by these words. */
  static Codec<Integer> whole(int least, int most, String allowed) {
    return Codec.of(
        in -> {
          Long number = in.whole(least, most, allowed);
          return number == null ? null : number.intValue();
        },
        (out, number) -> out.number(number));
  }

  /** One of these values by its word. */
  static <E> Codec<E> oneOf(E[] values, Function<? super E, String> word) {
    return oneOf(ImmutableList.copyOf(values), word);
  }

  static <E> Codec<E> oneOf(Iterable<E> values, Function<? super E, String> word) {
    ImmutableMap<String, E> words = Maps.uniqueIndex(values, word::apply);
    return Codec.of(in -> in.oneOf(words), (out, value) -> out.string(word.apply(value)));
  }

  static <T> Codec<ImmutableList<T>> list(Codec<T> item) {
    return Codec.of(in -> in.list(item::read), (out, items) -> out.list(items, item::write));
  }

  /** An object by code, in its order. */
  static <V> Codec<ImmutableMap<Code, V>> byCode(Codec<V> entry) {
    return Codec.of(
        in -> ImmutableMap.copyOf(in.byCode(entry::read)),
        (out, entries) -> out.byCode(entries, entry::write));
  }

  static @Nullable FiscalYear fiscalYear(DocumentReader in) {
    Long year = in.whole(2500, 2999, "a fiscal year of the Buddhist Era, 2500 to 2999,");
    return year == null ? null : FiscalYear.of(year.intValue());
  }

  /** An id: a text of one line that is not blank. */
  static @Nullable String id(DocumentReader in) {
    return in.words(LONGEST_ID);
  }

  /** A text that is not blank. */
  static @Nullable String words(DocumentReader in) {
    return in.words(DocumentReader.LONGEST_TEXT);
  }

  static @Nullable Agency agency(DocumentReader in) {
    return AGENCY.read(in);
  }

  static void agency(DocumentWriter out, Agency agency) {
    out.beginObject();
    out.member("id").string(agency.id());
    out.string("name", agency.name());
    out.string("kind", agency.kind());
    out.string("province", agency.province());
    out.endObject();
  }

  /** A text in Thai, in English or in both. */
  static @Nullable Text text(DocumentReader in) {
    String th = null;
    String en = null;
    if (!in.enter(LANGUAGES)) {
      return null;
    }
    boolean any = false;
    while (in.next()) {
      any = true;
      switch (in.name()) {
        case "th" -> th = in.words(DocumentReader.LONGEST_TEXT);
        case "en" -> en = in.words(DocumentReader.LONGEST_TEXT);
        default -> throw in.unhandled();
      }
    }
    if (!any) {
      in.problem("a text needs th, en or both but has neither");
    }
    return th == null && en == null ? null : Text.ofNullable(th, en);
  }

  /** Codes, each at its own place; one of no element stands in for what is no code. */
  static ImmutableList<Code> codesInPlace(DocumentReader in) {
    return in.places(DocumentReader::code, i -> Code.of("NO-CODE-" + i));
  }

  /** Reads codes; those that are none, or there already, are reported and left out. */
  static ImmutableList<Code> distinctCodes(DocumentReader in) {
    Set<Code> seen = new HashSet<>();
    return in.list(
        item -> {
          Code code = item.code();
          if (code != null && !seen.add(code)) {
            item.problem("duplicate code " + code);
            return null;
          }
          return code;
        });
  }

  /** Sets a member of a builder, if the member could be read. */
  static <T> void set(Consumer<T> member, @Nullable T value) {
    if (value != null) {
      member.accept(value);
    }
  }

  static void finding(DocumentWriter out, Finding finding) {
    out.beginObject();
    out.member("code").string(finding.code());
    out.member("severity").string(finding.severity().word());
    out.member("pointer").string(finding.pointer());
    out.member("message").text(finding.message());
    finding.remedy().ifPresent(remedy -> out.member("remedy").text(remedy));
    out.endObject();
  }

  static @Nullable String levelCode(DocumentReader in) {
    String code = in.string();
    if (code != null && !isLevelCode(code)) {
      in.expected("the code of a level, such as AA or GOOD,");
      return null;
    }
    return code;
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

  /** How many chose each option; a list of two counts or more. */
  static @Nullable Tally tally(DocumentReader in) {
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
      in.problem("a tally has at least two options but has " + options);
      return null;
    }
    return whole ? in.build(() -> Tally.of(counts.build())) : null;
  }

  static void tally(DocumentWriter out, Tally tally) {
    out.beginList();
    tally.counts().forEach(out::number);
    out.endList();
  }
}
