package org.openita.comparison;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;
import org.openita.scoring.Scorecard;

/** One agency over the years: what changed its total, and its level, from each year to the next. */
@Value.Immutable
public abstract class Comparison {

  Comparison() {}

  /** Returns the steps from each year to the next one given, the earliest first. */
  public abstract ImmutableList<ComparisonStep> steps();

  /**
   * Compares scorecards given in any order, or returns every problem, each at the index of the
   * scorecard: fewer than two, another agency, a fiscal year given twice.
   */
  public static Checked<Comparison> compare(List<Scorecard> cards) {
    ImmutableList<Problem> problems = problems(cards);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Scorecard> ordered =
        cards.stream()
            .sorted(Comparator.comparing(card -> card.assessment().fiscalYear()))
            .toList();
    ImmutableComparison.Builder comparison = ImmutableComparison.builder();
    for (int i = 1; i < ordered.size(); i++) {
      comparison.addStep(new Decomposition(ordered.get(i - 1), ordered.get(i)).step());
    }
    return Checked.of(comparison.build());
  }

  private static ImmutableList<Problem> problems(List<Scorecard> cards) {
    if (cards.size() < 2) {
      return ImmutableList.of(ProblemKind.TOO_FEW_YEARS.at("/", cards.size()));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<FiscalYear> years = new HashSet<>();
    String id = cards.get(0).assessment().agency().id();
    for (int i = 0; i < cards.size(); i++) {
      String other = cards.get(i).assessment().agency().id();
      if (!other.equals(id)) {
        problems.add(
            ProblemKind.COMPARED_AGENCY_DIFFERS.at(
                "/" + i + "/agency/id", Excerpt.of(id), Excerpt.of(other)));
      }
      FiscalYear year = cards.get(i).assessment().fiscalYear();
      if (!years.add(year)) {
        problems.add(ProblemKind.FISCAL_YEAR_DUPLICATE.at("/" + i + "/fiscalYear", year));
      }
    }
    return problems.build();
  }

  /** Returns the results of all years, such as {@code 2567: 92.00 GOOD -> 2568: 93.85 PASS}. */
  @Override
  public String toString() {
    return Joiner.on("; ").join(steps());
  }
}
