package org.openita.framework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.openita.framework.Confidence.UNVERIFIED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.ThaiNumerals;

/** Carries the rules of one fiscal year over to another, with nothing confirmed any more. */
final class CarryOver {

  private final Framework from;
  private final FiscalYear year;
  private final Text source;

  private CarryOver(Framework from, FiscalYear year, Text source) {
    this.from = from;
    this.year = year;
    this.source = source;
  }

  static Framework of(Framework from, FiscalYear year) {
    return of(from, year, from.id());
  }

  /**
   * Returns the rules of a framework for another fiscal year.
   *
   * @param origin what the source of every rule calls that framework
   */
  static Framework of(Framework from, FiscalYear year, String origin) {
    Text source =
        Text.of(
            "นำมาจาก " + origin + " ยังไม่พบหลักเกณฑ์ของปี " + year,
            "carried over from " + origin + "; the rules of " + year + " were not seen");
    return new CarryOver(from, year, source).framework();
  }

  private Framework framework() {
    return Framework.builder()
        .id(id())
        .fiscalYear(year)
        .name(name())
        .carriedFrom(from.carriedFrom().orElse(from.fiscalYear()))
        .official(false)
        .addAllInstruments(from.instruments())
        .addAllLevels(map(from.levels(), level -> level.withConfidence(UNVERIFIED)))
        .rounding(from.rounding())
        .sampleSize(from.sampleSize())
        .addAllSampleQuotas(
            map(from.sampleQuotas(), quota -> quota.withConfidence(UNVERIFIED).withSource(source)))
        .addAllProvenances(
            // Also of the kinds that the framework lays down itself: it does so for its own year.
            map(
                Arrays.asList(Provenance.Kind.values()),
                kind -> Provenance.of(kind, UNVERIFIED, source)))
        .addAllCriteria(
            map(
                from.criteria(),
                criterion ->
                    criterion.withElements(
                        Maps.transformValues(criterion.elements(), any -> UNVERIFIED))))
        .addAllItemNames(
            map(from.itemNames(), names -> names.withConfidence(UNVERIFIED).withSource(source)))
        .addAllVectors(map(from.vectors(), this::vector))
        .build();
  }

  private static <T, R> ImmutableList<R> map(List<T> values, Function<T, R> change) {
    return values.stream().map(change).collect(toImmutableList());
  }

  /** Returns the id with the new year in place of its own at the end, or after it. */
  private String id() {
    String ending = "-" + from.fiscalYear();
    String stem =
        from.id().endsWith(ending)
            ? from.id().substring(0, from.id().length() - ending.length())
            : from.id();
    return stem + "-" + year;
  }

  /** Returns the name with the new year wherever it has its own. */
  private Text name() {
    return Text.ofNullable(
        from.name().th().map(this::renamed).orElse(null),
        from.name().en().map(this::renamed).orElse(null));
  }

  private String renamed(String name) {
    String old = from.fiscalYear().toString();
    return name.replace(old, year.toString())
        .replace(ThaiNumerals.toThai(old), ThaiNumerals.toThai(year.toString()));
  }

  /** Returns a case with the framework it was worked out for. */
  private TestVector vector(TestVector vector) {
    return vector.withSource(
        Text.ofNullable(
            vector.source().th().map(this::marked).orElse(null),
            vector.source().en().map(this::marked).orElse(null)));
  }

  private String marked(String text) {
    return text + " (" + from.id() + ")";
  }
}
