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
    return assessment
        .withScores(
            ImmutableMap.<Code, BigDecimal>builder()
                .putAll(assessment.scores())
                .putAll(scores)
                .buildKeepingLast())
        .withTallies(Maps.filterKeys(assessment.tallies(), code -> !scores.containsKey(code)))
        .withDeclared(Declared.nothing());
  }

  private String whyNot(Code code) {
    Element element = framework.elements().get(code);
    if (element == null) {
      return framework.parts().stream().anyMatch(part -> part.code().equals(code))
          ? code + " has no score to replace"
          : code + " is not a code of " + framework.id();
    }
    for (Element above : framework.lineage(code)) {
      if (evidence.contains(above.code())) {
        return code + " is below " + above.code() + ", which has the evidence";
      }
    }
    List<Code> below =
        evidence.stream()
            .filter(candidate -> framework.lineage(candidate).contains(element))
            .sorted()
            .toList();
    return below.isEmpty()
        ? code + " does not apply"
        : code + " is above the evidence, which is at " + Joiner.on(", ").join(below);
  }
}
