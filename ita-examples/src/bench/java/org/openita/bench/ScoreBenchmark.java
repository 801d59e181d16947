package org.openita.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.openita.Fraction;
import org.openita.analysis.Analysis;
import org.openita.analysis.Analyzer;
import org.openita.framework.Framework;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;
import org.openita.scoring.TalliedAssessments;
import org.openita.tally.AgencyTallies;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the steps of scoring one agency of the national data set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoreBenchmark {

  private static final String ID = "agency";

  private final Framework framework = NationalFramework.framework();
  private final Scorer scorer = Scorer.of(framework);
  private final Analyzer analyzer = Analyzer.standard();
  private final TalliedAssessments assessments = TalliedAssessments.naming(framework);
  private final TallyBook book = book();
  private final Assessment assessment = assessment();
  private final Scorecard scorecard = scorecard();
  private final Fraction third = Fraction.of(179_123, 3 * 179);
  private final Fraction mean = Fraction.of(66_665, 1_000);

  private static TallyBook book() {
    TallyLayout layout = NationalData.layout();
    TallyBook book = TallyBook.of(layout);
    int agency = book.numberOf(ID);
    byte[] row = new byte[layout.size()];
    for (int respondent = 0; respondent < 180; respondent++) {
      for (int i = 0; i < row.length; i++) {
        boolean checklist = layout.columns().get(i).isChecklist();
        row[i] =
            (byte) (checklist ? (respondent == 0 ? 1 + i % 2 : 0) : 1 + (i * 7 + respondent) % 4);
      }
      book.addRow(agency, row);
    }
    return book;
  }

  /** Gets the tallies of an agency from a book. */
  @Benchmark
  public AgencyTallies tallies() {
    return book.get(ID).orElseThrow();
  }

  /** Creates the assessment from the tallies. */
  @Benchmark
  public final Assessment assessment() {
    return assessments.assessment(book, book.numberOf(ID));
  }

  /** Scores an assessment. */
  @Benchmark
  public final Scorecard scorecard() {
    return scorer.score(assessment).orElseThrow();
  }

  /** Analyses a scorecard. */
  @Benchmark
  public Analysis analysis() {
    return analyzer.analyze(scorecard);
  }

  /** Adds two fractions with different denominators. */
  @Benchmark
  public Fraction plus() {
    return third.plus(mean);
  }

  /** Rounds a fraction to two decimals. */
  @Benchmark
  public BigDecimal rounded() {
    return mean.toDecimal(2, RoundingMode.HALF_UP);
  }
}
