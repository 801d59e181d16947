package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.Text;

/** Values that several documents have in common. */
final class Values {

  /** The most characters of an id. */
  private static final int LONGEST_ID = 80;

  private static final Members AGENCY = Members.required("id").optional("name", "kind", "province");
  private static final Members TEXT = Members.allOptional("th", "en");

  private Values() {}

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
    String id = null;
    String name = null;
    String kind = null;
    String province = null;
    if (!in.enter(AGENCY)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "id" -> id = in.words(DocumentReader.LONGEST_TEXT);
        case "name" -> name = in.string();
        case "kind" -> kind = in.string();
        case "province" -> province = in.string();
        default -> throw in.unhandled();
      }
    }
    return id == null
        ? null
        : Agency.builder()
            .id(id)
            .name(Optional.ofNullable(name))
            .kind(Optional.ofNullable(kind))
            .province(Optional.ofNullable(province))
            .build();
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
    if (!in.enter(TEXT)) {
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
