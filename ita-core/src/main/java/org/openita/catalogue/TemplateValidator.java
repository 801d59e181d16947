package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.InvalidInputException;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;

/** Checks what must hold of a template beyond its targets and steps, which check themselves. */
final class TemplateValidator {

  static final Range<Integer> MONTHS = Range.closed(1, 12);

  // Possessive, as any other repetition of a group takes a frame of the stack for each.
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Range<Integer> RATING = Range.closed(1, 5);

  private final Problems problems = new Problems();

  private TemplateValidator() {}

  /**
   * Checks a template.
   *
   * @throws InvalidInputException with everything that is wrong, if anything is
   */
  static void check(MeasureTemplate template) {
    TemplateValidator validator = new TemplateValidator();
    validator.id(template.id());
    validator.frameworks(template.frameworks());
    validator.targets(template);
    validator.texts(template);
    validator.responsible(template.responsible());
    validator.rounds(template.rounds());
    validator.problems.requireWithin(
        RATING, "/effort", ProblemKind.EFFORT_OUT_OF_RANGE, template.effort());
    validator.problems.requireWithin(
        RATING, "/usefulness", ProblemKind.USEFULNESS_OUT_OF_RANGE, template.usefulness());
    validator.problems.throwIfAny();
  }

  private void id(String id) {
    if (!ID.matcher(id).matches()) {
      problems.add("/id", ProblemKind.TEMPLATE_ID, Excerpt.of(id));
    }
  }

  private void frameworks(List<String> frameworks) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < frameworks.size(); i++) {
      String id = frameworks.get(i);
      if (Blanks.isBlank(id)) {
        problems.add("/frameworks/" + i, ProblemKind.TEMPLATE_FRAMEWORK_BLANK);
      } else if (!ids.add(id)) {
        problems.add("/frameworks/" + i, ProblemKind.TEMPLATE_FRAMEWORK_DUPLICATE, Excerpt.of(id));
      }
    }
  }

  private void targets(MeasureTemplate template) {
    if (template.general() != template.targets().isEmpty()) {
      problems.add(
          "/targets",
          template.general()
              ? ProblemKind.GENERAL_WITH_TARGETS
              : ProblemKind.TEMPLATE_WITHOUT_TARGETS);
    }
  }

  private void texts(MeasureTemplate template) {
    problems.requireComplete("/title", template.title());
    problems.requireComplete("/guideline", template.guideline());
    if (template.steps().isEmpty()) {
      problems.add("/steps", ProblemKind.TEMPLATE_WITHOUT_STEPS);
    }
    ImmutableList<Text> evidence = template.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      problems.requireComplete("/evidence/" + i, evidence.get(i));
    }
  }

  private void responsible(List<MeasureTemplate.Responsible> responsible) {
    if (responsible.stream().noneMatch(r -> r.responsibility() == Responsibility.LEAD)) {
      problems.add("/responsible", ProblemKind.TEMPLATE_WITHOUT_LEAD);
    }
    Set<UnitRole> roles = new HashSet<>();
    for (int i = 0; i < responsible.size(); i++) {
      UnitRole role = responsible.get(i).role();
      if (!roles.add(role)) {
        problems.add("/responsible/" + i, ProblemKind.ROLE_DUPLICATE, role.word());
      }
    }
  }

  private void rounds(List<Integer> rounds) {
    if (rounds.isEmpty()) {
      problems.add("/monitoring", ProblemKind.TEMPLATE_WITHOUT_ROUNDS);
    }
    int last = 0;
    for (int i = 0; i < rounds.size(); i++) {
      int round = rounds.get(i);
      problems.requireWithin(
          MONTHS, "/monitoring/" + i, ProblemKind.TEMPLATE_ROUND_OUT_OF_RANGE, round);
      if (round <= last) {
        problems.add("/monitoring/" + i, ProblemKind.ROUNDS_DESCEND, round, last);
      }
      last = round;
    }
  }
}
