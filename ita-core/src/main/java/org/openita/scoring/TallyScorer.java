package org.openita.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.Score;
import org.openita.framework.Framework;
import org.openita.internal.Excerpt;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Scores all agencies of a tally book, without a scorecard for each.
 *
 * <p>The results are those of {@link Scorer}, to which every agency is handed that has not answers
 * to every item. Immutable and safe for use by many threads.
 */
public final class TallyScorer {

  private final Outline outline;
  private final WholeNumbers wholeNumbers;
  private final Scorer scorer;
  private final TalliedAssessments assessments;

  private TallyScorer(Framework framework) {
    this.scorer = Scorer.of(framework);
    this.outline = scorer.outline();
    this.wholeNumbers = new WholeNumbers(outline);
    this.assessments = TalliedAssessments.of(framework, true);
  }

  /** A scorer by this framework. */
  public static TallyScorer of(Framework framework) {
    return new TallyScorer(framework);
  }

  /** The columns that raw answers can have: every item and answer line that takes a tally. */
  public TallyLayout layout() {
    return assessments.layout();
  }

  /**
   * The results of the agencies, in the order of {@link TallyBook#ids()}, made as the stream comes
   * to them; it may be made parallel. An agency that cannot be scored is there with all that is
   * wrong.
   *
   * @throws ArithmeticException from the stream, if a count overflows
   */
  public Stream<Checked<AgencyResult>> scores(TallyBook book) {
    int[] columns = columns(book.layout());
    return book.numbers()
        .mapToObj(
            agency -> {
              AgencyResult score = columns == null ? null : quickly(book, agency, columns);
              return score == null ? carefully(book, agency) : Checked.of(score);
            });
  }

  /** For each element its column, or null where the columns are not all of the framework. */
  private int @Nullable [] columns(TallyLayout layout) {
    TallyLayout own = assessments.layout();
    if (!own.columns().containsAll(layout.columns())) {
      return null;
    }
    int[] columns = new int[outline.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = layout.indexOf(outline.place(i).code());
    }
    return columns;
  }

  private Checked<AgencyResult> carefully(TallyBook book, int agency) {
    Checked<Scorecard> card = scorer.score(assessments.of(book, agency));
    return card.isValid()
        ? Checked.of(score(book.id(agency), card.orElseThrow()))
        : Checked.failed(
            card.problems().stream()
                .map(problem -> of(book.id(agency), problem))
                .collect(toImmutableList()));
  }

  private static Problem of(String agency, Problem problem) {
    return Problem.of(problem.pointer(), "agency " + Excerpt.of(agency) + ": " + problem.message());
  }

  private static AgencyResult score(String agency, Scorecard card) {
    return new AgencyResult(
        agency,
        card.total().score(),
        card.level(),
        card.total().children().stream()
            .map(child -> child.node().score())
            .collect(toImmutableList()));
  }

  /** The result of an agency that answered everything; null where it did not. */
  private @Nullable AgencyResult quickly(TallyBook book, int agency, int[] columns) {
    TallyLayout layout = book.layout();
    long[] counts = new long[layout.counters()];
    book.addCounts(agency, counts);
    int[] scores = wholeNumbers.score(layout, columns, counts, book.checklistAnswers(agency));
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
    return new AgencyResult(
        book.id(agency), total, Grading.level(outline.framework(), total, components), components);
  }
}
