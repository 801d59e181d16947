package org.openita.scoring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.internal.Decimals;

/** Puts supposed scores in the place of evidence, at the very codes at which evidence stands. */
final class Replacement {

  private final Framework framework;
  private final Assessment assessment;
  private final Set<Code> evidence;

  Replacement(Framework framework, Assessment assessment) {
    this.framework = framework;
    this.assessment = assessment;
    this.evidence = Sets.union(assessment.scores().keySet(), assessment.tallies().keySet());
  }

  Checked<Assessment> with(Map<Code, BigDecimal> scores) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    scores.forEach(
        (code, score) -> {
          String at = Problem.member("/set", code.value());
          if (!evidence.contains(code)) {
            found.add(Problem.of(at, whyNot(code)));
          }
          try {
            Decimals.checkScore("score of ", code, score);
          } catch (IllegalArgumentException outside) {
            found.add(Problem.of(at, String.valueOf(outside.getMessage())));
          }
        });
    ImmutableList<Problem> problems = found.build();
    return problems.isEmpty() ? Checked.of(replaced(scores)) : Checked.failed(problems);
  }

  private Assessment replaced(Map<Code, BigDecimal> scores) {
    return Assessment.builder()
        .fiscalYear(assessment.fiscalYear())
        .agency(assessment.agency())
        .framework(assessment.framework())
        .putAllScores(
            ImmutableMap.<Code, BigDecimal>builder()
                .putAll(assessment.scores())
                .putAll(scores)
                .buildKeepingLast())
        .putAllTallies(Maps.filterKeys(assessment.tallies(), code -> !scores.containsKey(code)))
        .addAllNotApplicable(assessment.notApplicable())
        .putAllPopulation(assessment.population())
        .putAllRespondents(assessment.respondents())
        .putAllDevelopmentPoints(assessment.developmentPoints())
        .build();
  }

  private String whyNot(Code code) {
    Element element = framework.elements().get(code);
    if (element == null) {
      return framework.parts().stream().anyMatch(part -> part.code().equals(code))
          ? code + " has no score that could be replaced"
          : code + " is not a code of " + framework.id();
    }
    for (Element above : framework.lineage(code)) {
      if (evidence.contains(above.code())) {
        return code + " lies under " + above.code() + ", where the evidence stands";
      }
    }
    List<Code> below =
        evidence.stream()
            .filter(candidate -> framework.lineage(candidate).contains(element))
            .sorted()
            .toList();
    return below.isEmpty()
        ? code + " does not apply"
        : code + " lies above the evidence, which stands at " + Joiner.on(", ").join(below);
  }
}
