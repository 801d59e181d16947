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
import org.openita.ProblemKind;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.internal.Decimals;

/** Replaces evidence with supposed scores, at the codes that have evidence. */
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
            found.add(whyNot(code, at));
          }
          if (!Decimals.isPercentage(score)) {
            found.add(ProblemKind.SCORE_OF_CODE_OUT_OF_RANGE.at(at, code, score));
          } else if (!Decimals.hasFewDecimals(score)) {
            found.add(
                ProblemKind.SCORE_OF_CODE_TOO_FINE.at(at, code, Decimals.MOST_DECIMALS, score));
          }
        });
    ImmutableList<Problem> problems = found.build();
    return problems.isEmpty() ? Checked.of(replaced(scores)) : Checked.failed(problems);
  }

  private Assessment replaced(Map<Code, BigDecimal> scores) {
    return assessment
        .withScores(
            ImmutableMap.<Code, BigDecimal>builder()
                .putAll(assessment.scores())
                .putAll(scores)
                .buildKeepingLast())
        .withTallies(Maps.filterKeys(assessment.tallies(), code -> !scores.containsKey(code)))
        .withDeclared(Declared.nothing());
  }

  private Problem whyNot(Code code, String at) {
    Element element = framework.elements().get(code);
    if (element == null) {
      return framework.parts().stream().anyMatch(part -> part.code().equals(code))
          ? ProblemKind.REPLACED_WITHOUT_SCORE.at(at, code)
          : ProblemKind.CODE_UNKNOWN.at(at, code, framework.id());
    }
    for (Element above : framework.lineage(code)) {
      if (evidence.contains(above.code())) {
        return ProblemKind.REPLACED_BELOW_EVIDENCE.at(at, code, above.code());
      }
    }
    List<Code> below =
        evidence.stream()
            .filter(candidate -> framework.lineage(candidate).contains(element))
            .sorted()
            .toList();
    return below.isEmpty()
        ? ProblemKind.REPLACED_NOT_APPLICABLE.at(at, code)
        : ProblemKind.REPLACED_ABOVE_EVIDENCE.at(at, code, Joiner.on(", ").join(below));
  }
}
