package org.openita.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.openita.Checked;
import org.openita.analysis.Analysis;
import org.openita.analysis.Analyzer;
import org.openita.framework.Framework;
import org.openita.scoring.AgencyResult;
import org.openita.scoring.Ranks;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.scoring.TalliedAssessments;
import org.openita.scoring.TallyScorer;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/** Scores, analyses and ranks all agencies by their tallies. */
public final class NationalScores {

  private final Scorer scorer;
  private final TallyScorer tallyScorer;
  private final TalliedAssessments assessments;
  private final Analyzer analyzer = Analyzer.standard();

  private NationalScores(Framework framework) {
    this.scorer = Scorer.of(framework);
    this.tallyScorer = TallyScorer.of(framework);
    this.assessments = TalliedAssessments.naming(framework);
  }

  /** Returns an instance for the framework of the data set. */
  public static NationalScores create() {
    return new NationalScores(NationalFramework.framework());
  }

  /** Returns the columns of the framework. */
  public TallyLayout layout() {
    return tallyScorer.layout();
  }

  /**
   * Computes the totals and ranks of all agencies.
   *
   * @param allCores whether to use all cores or one thread
   */
  public Outcome outcome(TallyBook book, boolean allCores) {
    Stream<Checked<AgencyResult>> scores = tallyScorer.scores(book);
    List<AgencyResult> found =
        (allCores ? scores.parallel() : scores).map(Checked::orElseThrow).toList();
    Ranks among = Ranks.among(Lists.transform(found, AgencyResult::total));
    int[] totals = new int[NationalData.AGENCIES];
    int[] ranks = new int[NationalData.AGENCIES];
    for (AgencyResult score : found) {
      int agency = Agencies.number(score.agency());
      totals[agency] = score.total().hundredths();
      ranks[agency] = among.rank(score.total());
    }
    return Outcome.of(totals, ranks);
  }

  /** Computes the complete analyses and ranks of all agencies on all cores. */
  Ranked analyses(TallyBook book) {
    ImmutableList<Analysis> analyses =
        assessments
            .all(book)
            .parallel()
            .map(assessment -> analyzer.analyze(scorer.score(assessment).orElseThrow()))
            .collect(toImmutableList());
    int[] totals = new int[NationalData.AGENCIES];
    for (Analysis analysis : analyses) {
      Scorecard card = analysis.scorecard();
      totals[Agencies.number(card.assessment().agency().id())] = card.total().score().hundredths();
    }
    return new Ranked(analyses, Outcome.of(totals));
  }

  /**
   * Holds the analyses of all agencies with their ranks.
   *
   * @param analyses in the order of the book
   * @param outcome the totals and ranks
   */
  record Ranked(ImmutableList<Analysis> analyses, Outcome outcome) {}
}
