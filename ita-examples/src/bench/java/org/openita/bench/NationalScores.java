package org.openita.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.openita.analysis.Analysis;
import org.openita.analysis.Analyzer;
import org.openita.examples.tally.Assessments;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.tally.TallyBook;

/** From the tallies of all agencies to scorecards, analyses and ranks. */
public final class NationalScores {

  private final Scorer scorer;
  private final Assessments assessments;
  private final Analyzer analyzer = Analyzer.standard();

  private NationalScores(Framework framework) {
    this.scorer = Scorer.of(framework);
    this.assessments = Assessments.of(framework, true);
  }

  /** Scores by the framework of the data set. */
  public static NationalScores create() {
    return new NationalScores(NationalFramework.framework());
  }

  /**
   * The totals and ranks of all agencies.
   *
   * @param allCores or one thread
   */
  public Outcome outcome(TallyBook book, boolean allCores) {
    int[] totals = new int[NationalData.AGENCIES];
    Stream<String> ids = book.ids().stream();
    (allCores ? ids.parallel() : ids)
        .map(id -> scorecard(book, id))
        .forEach(card -> enter(card, totals));
    return Outcome.of(totals);
  }

  private static void enter(Scorecard card, int[] totals) {
    int agency = Agencies.number(card.assessment().agency().id());
    totals[agency] = card.total().score().hundredths();
  }

  private Scorecard scorecard(TallyBook book, String id) {
    return scorer.score(assessments.of(book.get(id).orElseThrow())).orElseThrow();
  }

  /** The complete analyses of all agencies with their ranks, on all cores. */
  Ranked analyses(TallyBook book) {
    ImmutableList<Analysis> analyses =
        book.ids().parallelStream()
            .map(id -> analyzer.analyze(scorecard(book, id)))
            .collect(toImmutableList());
    int[] totals = new int[NationalData.AGENCIES];
    analyses.forEach(analysis -> enter(analysis.scorecard(), totals));
    return new Ranked(analyses, Outcome.of(totals));
  }

  /**
   * All analyses and what they say together.
   *
   * @param analyses in the order of the book
   * @param outcome the totals and ranks
   */
  record Ranked(ImmutableList<Analysis> analyses, Outcome outcome) {}
}
