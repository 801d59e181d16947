package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.InvalidInputException;
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
    validator.problems.requireWithin(RATING, "/effort", "effort", template.effort());
    validator.problems.requireWithin(RATING, "/usefulness", "usefulness", template.usefulness());
    validator.problems.throwIfAny();
  }

  private void id(String id) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          "/id",
          "a template id must be lower-case letters, digits and hyphens but was " + Excerpt.of(id));
    }
  }

  private void frameworks(List<String> frameworks) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < frameworks.size(); i++) {
      String id = frameworks.get(i);
      if (Blanks.isBlank(id)) {
        problems.add("/frameworks/" + i, "a framework id must not be blank");
      } else if (!ids.add(id)) {
        problems.add("/frameworks/" + i, "duplicate framework " + Excerpt.of(id));
      }
    }
  }

  private void targets(MeasureTemplate template) {
    if (template.general() != template.targets().isEmpty()) {
      problems.add(
          "/targets",
          template.general()
              ? "a general template has no targets"
              : "a template needs at least one target, or to be general");
    }
  }

  private void texts(MeasureTemplate template) {
    problems.requireComplete("/title", template.title());
    problems.requireComplete("/guideline", template.guideline());
    if (template.steps().isEmpty()) {
      problems.add("/steps", "a template needs at least one step");
    }
    ImmutableList<Text> evidence = template.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      problems.requireComplete("/evidence/" + i, evidence.get(i));
    }
  }

  private void responsible(List<MeasureTemplate.Responsible> responsible) {
    if (responsible.stream().noneMatch(r -> r.responsibility() == Responsibility.LEAD)) {
      problems.add("/responsible", "a template needs a role that leads");
    }
    Set<UnitRole> roles = new HashSet<>();
    for (int i = 0; i < responsible.size(); i++) {
      UnitRole role = responsible.get(i).role();
      if (!roles.add(role)) {
        problems.add("/responsible/" + i, "duplicate role " + role.word());
      }
    }
  }

  private void rounds(List<Integer> rounds) {
    if (rounds.isEmpty()) {
      problems.add("/monitoring", "a template needs at least one monitoring round");
    }
    int last = 0;
    for (int i = 0; i < rounds.size(); i++) {
      int round = rounds.get(i);
      problems.requireWithin(MONTHS, "/monitoring/" + i, "a monitoring round", round);
      if (round <= last) {
        problems.add(
            "/monitoring/" + i, "monitoring rounds must ascend but " + round + " follows " + last);
      }
      last = round;
    }
  }
}
