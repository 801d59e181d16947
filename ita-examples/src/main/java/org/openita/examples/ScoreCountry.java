package org.openita.examples;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openita.Checked;
import org.openita.examples.tally.CsvInput;
import org.openita.examples.tally.TallyFiles;
import org.openita.framework.Framework;
import org.openita.json.ItaJson;
import org.openita.scoring.AgencyResult;
import org.openita.scoring.Ranks;
import org.openita.scoring.TallyScorer;
import org.openita.tally.TallyBook;

/** Scores and ranks many agencies by their raw answers, one row per respondent. */
public final class ScoreCountry {

  private ScoreCountry() {}

  /** Prints the rank, total and level of every agency in a CSV file (second argument). */
  public static void main(String[] args) throws IOException {
    Framework rules = ItaJson.standard().frameworkDocuments().read(Path.of(args[0]));
    TallyScorer scorer = TallyScorer.of(rules);
    TallyBook answers =
        TallyFiles.of(scorer.layout())
            .onProblem((file, problem) -> System.out.println("not counted: " + problem))
            .read(List.of(CsvInput.file(Path.of(args[1]))))
            .orElseThrow();
    List<AgencyResult> scores =
        scorer.scores(answers).parallel().map(Checked::orElseThrow).toList();
    Ranks ranks = Ranks.among(Lists.transform(scores, AgencyResult::total));
    for (AgencyResult score : scores) {
      System.out.println(
          ranks.rank(score.total())
              + ". "
              + score.agency()
              + " "
              + score.total()
              + " "
              + score.level().code());
    }
  }
}
