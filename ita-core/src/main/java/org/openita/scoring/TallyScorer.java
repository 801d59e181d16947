package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.internal.Excerpt;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Scores all agencies of a tally book, without a scorecard for each.
 *
 * <p>The results are those of {@link Scorer}, which also scores every agency that lacks answers to
 * an item. Immutable and safe for use by many threads.
 */
public final class TallyScorer {

  private final ScoringTree tree;
  private final FixedPointScorer fixedPoint;
  private final Scorer scorer;
  private final TalliedAssessments assessments;

  private TallyScorer(Framework framework) {
    this.scorer = Scorer.of(framework);
    this.tree = scorer.tree();
    this.fixedPoint = new FixedPointScorer(tree);
    this.assessments = TalliedAssessments.naming(framework);
  }

  /**
   * Returns a scorer by this framework.
   *
   * @throws IllegalArgumentException if the framework has no item to tally, such as one that ends
   *     at sub-indicators
   */
  public static TallyScorer of(Framework framework) {
    return new TallyScorer(framework);
  }

  /** Returns the columns that raw answers can have: every item and answer line that is tallied. */
  public TallyLayout layout() {
    return assessments.layout();
  }

  /**
   * Scores the agencies as the stream reaches them; it may be made parallel.
   *
   * @return their results in the order of {@link TallyBook#ids()}; of an agency that cannot be
   *     scored, everything that is wrong
   * @throws ArithmeticException from the stream, if a count overflows
   */
  public Stream<Checked<AgencyResult>> scores(TallyBook book) {
    int[] columns = columns(book.layout());
    return book.numbers()
        .mapToObj(
            agency -> {
              AgencyResult result = columns == null ? null : inFixedPoint(book, agency, columns);
              return result == null ? byScorecard(book, agency) : Checked.of(result);
            });
  }

  /** Returns each element's column, or null where some column is not of the framework. */
  private int @Nullable [] columns(TallyLayout layout) {
    TallyLayout own = assessments.layout();
    if (!own.columns().containsAll(layout.columns())) {
      return null;
    }
    int[] columns = new int[tree.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = layout.indexOf(tree.stage(i).code());
    }
    return columns;
  }

  private Checked<AgencyResult> byScorecard(TallyBook book, int agency) {
    Checked<Scorecard> card = scorer.score(assessments.assessment(book, agency));
    return card.isValid()
        ? Checked.of(result(book.id(agency), card.orElseThrow()))
        : Checked.failed(
            card.problems().stream()
                .map(problem -> of(book.id(agency), problem))
                .collect(toImmutableList()));
  }

  private static Problem of(String agency, Problem problem) {
    return ProblemKind.AGENCY_UNSCORABLE.at(
        problem.pointer(), Excerpt.of(agency), problem.message());
  }

  private static AgencyResult result(String agency, Scorecard card) {
    return ImmutableAgencyResult.of(
        agency,
        card.total().score(),
        card.level(),
        card.total().children().stream()
            .map(child -> child.node().score())
            .collect(toImmutableList()));
  }

  /** Scores an agency that answered everything; null where it did not. */
  private @Nullable AgencyResult inFixedPoint(TallyBook book, int agency, int[] columns) {
    TallyLayout layout = book.layout();
    long[] counts = new long[layout.counters()];
    book.addCounts(agency, counts);
    int[] scores = fixedPoint.score(layout, columns, counts, book.checklistAnswers(agency));
    if (scores == null) {
      return null;
    }
    ImmutableList.Builder<Score> instruments =
        ImmutableList.builderWithExpectedSize(scores.length - 1);
    for (int i = 0; i < scores.length - 1; i++) {
      instruments.add(Score.ofHundredths(scores[i]));
    }
    Score total = Score.ofHundredths(scores[scores.length - 1]);
    ImmutableList<Score> components = instruments.build();
    return ImmutableAgencyResult.of(
        book.id(agency), total, Grading.level(tree.framework(), total, components), components);
  }
}
