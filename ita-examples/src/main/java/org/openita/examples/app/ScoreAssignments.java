package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;
import org.openita.Score;
import org.openita.ThaiNumerals;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;
import org.openita.scoring.Scorecard;
import org.openita.whatif.Simulation;

/** Parses hypothetical scores such as {@code O42=100}, in Arabic or Thai digits. */
final class ScoreAssignments {

  private static final String POINTER = "/set";

  private final Map<Code, BigDecimal> scores = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ScoreAssignments() {}

  static ScoreAssignments of(List<String> texts) {
    ScoreAssignments assignments = new ScoreAssignments();
    texts.forEach(assignments::add);
    return assignments;
  }

  private void add(String text) {
    String arabic = ThaiNumerals.toArabic(Blanks.strip(text));
    int equals = arabic.indexOf('=');
    Optional<Code> code =
        equals < 0 ? Optional.empty() : Code.tryParse(arabic.substring(0, equals));
    if (code.isEmpty()) {
      problems.add(ProgramProblem.NOT_AN_ASSIGNMENT.at(POINTER, Excerpt.of(text)));
      return;
    }
    String at = Problem.member(POINTER, code.get().value());
    try {
      BigDecimal score = Score.parseExact(arabic.substring(equals + 1));
      if (scores.put(code.get(), score) != null) {
        problems.add(ProgramProblem.ASSIGNED_TWICE.at(at, code.get()));
      }
    } catch (IllegalArgumentException notDecimal) {
      problems.add(ProgramProblem.NOT_AN_ASSIGNED_SCORE.at(at, ProgramProblem.said(notDecimal)));
    }
  }

  /** Simulates an assessment with these scores, or returns all their problems. */
  Checked<Simulation> simulate(Scorecard card) {
    Checked<Simulation> simulation = Simulation.run(card, scores);
    return problems.isEmpty()
        ? simulation
        : Checked.failed(
            ImmutableList.<Problem>builder()
                .addAll(problems)
                .addAll(simulation.problems())
                .build());
  }
}
