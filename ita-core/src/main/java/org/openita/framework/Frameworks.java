package org.openita.framework;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.function.Function;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Excerpt;

/**
 * The frameworks to choose from, by fiscal year or by id.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Frameworks {

  private static final class Holder {
    static final Frameworks BUILT_IN =
        new Frameworks(
            BuiltInFrameworks.all(), year -> ProblemKind.FRAMEWORK_DOCUMENT_NEEDED.text());
  }

  private final ImmutableList<Framework> frameworks;
  private final Function<FiscalYear, Text> remedy;

  private Frameworks(ImmutableList<Framework> frameworks, Function<FiscalYear, Text> remedy) {
    this.frameworks = frameworks;
    this.remedy = remedy;
  }

  /**
   * Returns the built-in frameworks, of the fiscal years 2562 to 2568, and the provisional one of
   * 2569, whose rules were not seen.
   */
  public static Frameworks builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * Returns a copy with one more framework, which takes precedence over others with its id or
   * fiscal year.
   */
  public Frameworks with(Framework framework) {
    return new Frameworks(
        ImmutableList.<Framework>builder().add(framework).addAll(frameworks).build(), remedy);
  }

  /**
   * Returns a copy that ends the problem of a year without a framework with words of the program
   * that uses it, such as what to type.
   */
  public Frameworks withRemedy(Function<FiscalYear, Text> remedy) {
    return new Frameworks(frameworks, remedy);
  }

  /** Returns all frameworks, those that take precedence first. */
  public ImmutableList<Framework> all() {
    return frameworks;
  }

  /**
   * Returns the framework of a fiscal year.
   *
   * @throws InvalidInputException if there is none
   */
  public Framework of(FiscalYear year) {
    return check(year).orElseThrow();
  }

  /** Returns the framework of a fiscal year, or a problem at {@code /fiscalYear}. */
  public Checked<Framework> check(FiscalYear year) {
    return frameworks.stream()
        .filter(framework -> framework.fiscalYear().equals(year))
        .findFirst()
        .map(Checked::of)
        .orElseGet(() -> Checked.failed(unsupported(year)));
  }

  private Problem unsupported(FiscalYear year) {
    return year.compareTo(BuiltInFrameworks.first()) < 0
        ? ProblemKind.YEAR_TOO_EARLY.at("/fiscalYear", year, years())
        : ProblemKind.YEAR_UNSUPPORTED.at("/fiscalYear", year, years(), remedy.apply(year));
  }

  /** Returns the fiscal years, runs of them as {@code 2562–2568}. */
  private String years() {
    ImmutableRangeSet<Integer> years =
        ImmutableRangeSet.unionOf(
            frameworks.stream()
                .map(framework -> framework.fiscalYear().value())
                .map(year -> Range.closedOpen(year, year + 1))
                .toList());
    return years.asRanges().stream()
        .map(run -> ContiguousSet.create(run, DiscreteDomain.integers()))
        .map(run -> run.size() == 1 ? run.first().toString() : run.first() + "–" + run.last())
        .collect(joining(", "));
  }

  /**
   * Returns the framework of an id.
   *
   * @throws InvalidInputException if there is none
   */
  public Framework of(String id) {
    return check(id).orElseThrow();
  }

  /** Returns the framework of an id, or a problem at {@code /framework}. */
  public Checked<Framework> check(String id) {
    return frameworks.stream()
        .filter(framework -> framework.id().equals(id))
        .findFirst()
        .map(Checked::of)
        .orElseGet(
            () ->
                Checked.failed(
                    ProblemKind.FRAMEWORK_UNKNOWN.at(
                        "/framework",
                        Excerpt.of(id),
                        frameworks.stream().map(Framework::id).distinct().collect(joining(", ")))));
  }

  /**
   * Returns the criteria for plans of a fiscal year, that of the measures first: those of the first
   * framework of the year that states any, or else {@link Criterion#fallback()}.
   */
  public ImmutableList<Criterion> criteria(FiscalYear year) {
    return frameworks.stream()
        .filter(framework -> framework.fiscalYear().equals(year))
        .map(Framework::criteria)
        .filter(criteria -> !criteria.isEmpty())
        .findFirst()
        .map(criteria -> ImmutableList.sortedCopyOf(comparing(Criterion::kind), criteria))
        .orElseGet(Criterion::fallback);
  }

  /** Returns the ids. */
  @Override
  public String toString() {
    return frameworks.toString();
  }
}
