package org.openita.framework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openita.framework.Confidence.CONFIRMED;
import static org.openita.framework.Confidence.DERIVATIVE;
import static org.openita.framework.Confidence.UNVERIFIED;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.InvalidInputException;
import org.openita.Problem;

/** What plans are judged by, year by year and in frameworks of other people. */
class CriterionTest {

  /** What each year requires: c confirmed, d derivative, u unverified. */
  private static final String TABLE =
      """
      MEASURES                  2562 2563 2564 2565 2566 2567 2568
      item                      -    O42  O42  O42  O42  -    -
      SOURCE_YEAR_NAMED         u    c    c    c    c    u    u
      URGENT_WEAKNESSES_LISTED  -    -    d    d    d    -    -
      ISSUES_TO_DEVELOP_LISTED  u    c    d    d    d    u    u
      PRACTICE_DESCRIBED        u    c    d    d    d    u    u
      MEASURES_CONSISTENT       u    c    u    u    u    u    u
      RESPONSIBLE_NAMED         u    u    u    u    u    u    u
      STEPS_GIVEN               u    u    u    u    u    u    u
      MONITORING_GIVEN          -    u    u    u    u    -    -
      TIME_FRAME_GIVEN          u    -    u    u    u    u    u
      REPORT                    2562 2563 2564 2565 2566 2567 2568
      item                      -    O43  O43  O43  O43  -    -
      RESULTS_REPORTED          u    c    d    d    d    u    u
      RESULTS_IN_FISCAL_YEAR    -    c    d    d    d    -    -
      OUTCOMES_REPORTED         u    -    -    -    -    u    u
      """;

  private static Confidence confidence(String letter) {
    return switch (letter) {
      case "c" -> CONFIRMED;
      case "d" -> DERIVATIVE;
      case "u" -> UNVERIFIED;
      default -> throw new IllegalArgumentException(letter);
    };
  }

  private static ImmutableList<Criterion> expected(int year) {
    Splitter words = Splitter.on(' ').omitEmptyStrings();
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    Criterion.Builder criterion = Criterion.builder();
    List<String> lines = TABLE.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = words.splitToList(lines.get(i));
      String cell = cells.get(year - 2561);
      switch (cells.get(0)) {
        case "MEASURES", "REPORT" ->
            criterion = Criterion.builder().kind(Criterion.Kind.valueOf(cells.get(0)));
        case "item" ->
            criterion.item(Optional.of(cell).filter(item -> !item.equals("-")).map(Code::of));
        default -> {
          if (!cell.equals("-")) {
            criterion.putElement(CriterionElement.valueOf(cells.get(0)), confidence(cell));
          }
        }
      }
      if (i == lines.size() - 1 || lines.get(i + 1).startsWith("REPORT")) {
        criteria.add(criterion.build());
      }
    }
    return criteria.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
  void everyBuiltInYearHasTheCriteriaOfTheTable(int year) {
    ImmutableList<Criterion> stated = Given.framework(year).criteria();
    assertThat(stated).isEqualTo(expected(year));
    assertThat(Frameworks.builtIn().criteria(FiscalYear.of(year))).isEqualTo(stated);
  }

  static IntStream yearsWithoutFramework() {
    return IntStream.concat(IntStream.range(2500, 2562), IntStream.rangeClosed(2569, 2999));
  }

  @ParameterizedTest
  @MethodSource("yearsWithoutFramework")
  void otherYearsFallBack(int year) {
    assertThat(Frameworks.builtIn().criteria(FiscalYear.of(year))).isEqualTo(Criterion.fallback());
  }

  @Test
  void theFallbackIsUnverifiedAndOfNoItem() {
    assertThat(Criterion.fallback()).isEqualTo(expected(2568));
    assertThat(Criterion.fallback()).noneMatch(Criterion::isConfirmed);
    assertThat(Criterion.fallback()).allMatch(criterion -> criterion.item().isEmpty());
    assertThat(Criterion.fallback())
        .allSatisfy(
            criterion -> assertThat(criterion.elements().values()).containsOnly(UNVERIFIED));
  }

  private static Criterion criterion(Criterion.Kind kind, String item) {
    return Criterion.builder()
        .kind(kind)
        .item(Optional.of(item).filter(code -> !code.isEmpty()).map(Code::of))
        .putElement(CriterionElement.STEPS_GIVEN, CONFIRMED)
        .build();
  }

  @Test
  void aFrameworkStatesTheCriteriaOfItsOwnYear() {
    Criterion report = criterion(Criterion.Kind.REPORT, "");
    Criterion measures = criterion(Criterion.Kind.MEASURES, "O1");
    Framework own = Given.framework(2566).withId("own").withCriteria(report, measures);
    Frameworks frameworks = Frameworks.builtIn().with(own);
    assertThat(frameworks.criteria(FiscalYear.of(2566))).containsExactly(measures, report);
    assertThat(frameworks.criteria(FiscalYear.of(2565))).isEqualTo(expected(2565));
    assertThat(frameworks.criteria(FiscalYear.of(2567))).isEqualTo(expected(2567));
    assertThat(frameworks.with(own.withCriteria()).criteria(FiscalYear.of(2566)))
        .containsExactly(measures, report);
    assertThat(Frameworks.builtIn().with(own.withCriteria()).criteria(FiscalYear.of(2566)))
        .isEqualTo(expected(2566));
    assertThat(
            Frameworks.builtIn()
                .with(own.withCriteria(report).withFiscalYear(FiscalYear.of(2570)))
                .criteria(FiscalYear.of(2570)))
        .containsExactly(report);
  }

  @Test
  void aCriterionKnowsWhatItRequires() {
    Criterion steps = criterion(Criterion.Kind.MEASURES, "");
    assertThat(steps.requires(CriterionElement.STEPS_GIVEN)).isTrue();
    assertThat(steps.requires(CriterionElement.MONITORING_GIVEN)).isFalse();
    assertThat(steps.isConfirmed()).isTrue();
    assertThat(steps.withElements(Map.of(CriterionElement.STEPS_GIVEN, DERIVATIVE)).isConfirmed())
        .isFalse();
    assertThatThrownBy(() -> steps.withElements(Map.of()))
        .hasMessage("a criterion must have at least one element");
    assertThatThrownBy(
            () ->
                Criterion.builder()
                    .kind(Criterion.Kind.MEASURES)
                    .putElement(CriterionElement.STEPS_GIVEN, CONFIRMED)
                    .putElement(CriterionElement.STEPS_GIVEN, DERIVATIVE)
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> problems(Framework framework, Criterion... criteria) {
    InvalidInputException thrown =
        catchThrowableOfType(InvalidInputException.class, () -> framework.withCriteria(criteria));
    return thrown.problems().stream().map(Problem::toString).collect(toImmutableList());
  }

  @Test
  void aFrameworkHasOneCriterionOfAKindAndOnlyItemsOfItsOwn() {
    Framework framework = Given.framework(2564);
    Criterion measures = criterion(Criterion.Kind.MEASURES, "O42");
    assertThat(
            problems(
                framework,
                measures,
                criterion(Criterion.Kind.REPORT, "O44"),
                measures,
                criterion(Criterion.Kind.REPORT, "9.1")))
        .containsExactly(
            "/criteria/1/item: the framework has no item O44",
            "/criteria/2/kind: duplicate kind measures",
            "/criteria/3/kind: duplicate kind report",
            "/criteria/3/item: the framework has no item 9.1");
    assertThat(problems(framework, criterion(Criterion.Kind.MEASURES, "I1.1")))
        .containsExactly("/criteria/0/item: the framework has no item I1.1");
    assertThat(framework.withCriteria(measures).criteria()).containsExactly(measures);
  }

  @Test
  void anItemMayBeNewWhereNotAllItemsAreKnown() {
    Framework framework = Given.framework(2566);
    assertThat(framework.withCriteria(criterion(Criterion.Kind.MEASURES, "O99")).criteria())
        .hasSize(1);
    for (String element : List.of("OIT", "9", "9.1", "EIT1")) {
      assertThat(problems(framework, criterion(Criterion.Kind.MEASURES, element)))
          .containsExactly("/criteria/0/item: the framework has no item " + element);
    }
  }
}
