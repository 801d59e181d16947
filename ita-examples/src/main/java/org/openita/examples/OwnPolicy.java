package org.openita.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.openita.Score;
import org.openita.advice.Advisor;
import org.openita.analysis.Analysis;
import org.openita.analysis.Policy;
import org.openita.json.ItaJson;

/** Applies a custom policy: 95 and above is a strength, below 97 is urgent. */
public final class OwnPolicy {

  private OwnPolicy() {}

  /** Prints the strengths and urgent weaknesses of an assessment document by two policies. */
  public static void main(String[] args) throws IOException {
    Path assessment = Path.of(args[0]);
    Policy strict =
        Policy.builder()
            .strength(Score.parse("95"))
            .strict(false)
            .urgency(Policy.Urgency.BELOW_FLOOR)
            .floor(Score.parse("97"))
            .build();
    print("standard", ItaJson.standard().advised().read(assessment).analysis());
    ItaJson own = ItaJson.of(Advisor.standard().withPolicy(strict));
    print("own", own.advised().read(assessment).analysis());
  }

  private static void print(String policy, Analysis analysis) {
    System.out.println(
        policy + ": strengths " + analysis.strengths() + ", urgent " + analysis.urgentWeaknesses());
  }
}
