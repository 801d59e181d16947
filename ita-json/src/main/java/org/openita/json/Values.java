package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;

/** Values that several documents have in common. */
final class Values {

  /** The most characters of an id. */
  private static final int LONGEST_ID = 80;

  private Values() {}

  static final Codec<String> STRING = Codec.of(DocumentReader::string, DocumentWriter::string);
  static final Codec<String> WORDS = Codec.of(Values::words, DocumentWriter::string);
  static final Codec<String> ID = Codec.of(Values::id, DocumentWriter::string);
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
  static final Codec<UnitRole> ROLE = oneOf(UnitRole.values(), UnitRole::word);
  static final Codec<Responsibility> RESPONSIBILITY =
      oneOf(Responsibility.values(), Responsibility::word);

  /** A monitoring round. */
  static final Codec<Integer> ROUND = whole(1, 12, "a month of the fiscal year, 1 to 12,");

  /** Monitoring rounds; those that do not ascend are left out. */
  static final Codec<ImmutableList<Integer>> ROUNDS =
      Codec.of(Values::rounds, (out, rounds) -> out.list(rounds, ROUND::write));

  private static final Names LANGUAGES = Names.allOptional("th", "en");

  /** A text in Thai, in English or in both. */
  static final Codec<Text> TEXT = Codec.of(Values::text, DocumentWriter::text);

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

  /** A list; what has problems is left out. */
  static <T> Codec<ImmutableList<T>> list(Codec<T> item) {
    return Codec.of(in -> in.list(item), (out, items) -> out.list(items, item::write));
  }

  /** Codes, each once. */
  static final Codec<ImmutableList<Code>> CODES = list(distinct(CODE, "code"));

  /** A value with parts that counts only where none of them has problems. */
  static <V> Codec<V> sound(Codec<V> codec) {
    return Codec.of(
        in -> {
          int before = in.problems();
          V value = codec.read(in);
          return in.problems() == before ? value : null;
        },
        codec::write);
  }

  /** A value that no other item of the list around it has. */
  static <V> Codec<V> distinct(Codec<V> codec, String what) {
    return Codec.of(
        in -> {
          V value = codec.read(in);
          if (value == null || in.isFirst(value)) {
            return value;
          }
          in.problem("duplicate " + what + " " + value);
          return null;
        },
        codec::write);
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

  private static ImmutableList<Integer> rounds(DocumentReader in) {
    AtomicInteger last = new AtomicInteger();
    return in.list(
        Codec.of(
            item -> {
              Integer round = ROUND.read(item);
              int before = round == null ? 0 : last.getAndSet(round);
              if (round != null && round <= before) {
                item.problem("monitoring rounds must ascend but " + round + " follows " + before);
                return null;
              }
              return round;
            },
            ROUND::write));
  }

  private static @Nullable Text text(DocumentReader in) {
    if (!in.enter(LANGUAGES)) {
      return null;
    }
    boolean any = false;
    String th = null;
    String en = null;
    for (int place = in.nextPlace(); place >= 0; place = in.nextPlace()) {
      any = true;
      String words = words(in);
      if (place == 0) {
        th = words;
      } else {
        en = words;
      }
    }
    if (!any) {
      in.problem("a text needs th, en or both but has neither");
    }
    return th == null && en == null ? null : Text.ofNullable(th, en);
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
