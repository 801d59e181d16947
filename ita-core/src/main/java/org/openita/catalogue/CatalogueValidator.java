package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.Problem;
import org.openita.Text;
import org.openita.internal.Excerpt;

/** What must hold of a catalogue as a whole; every violation with its place. */
final class CatalogueValidator {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern CATALOGUE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,199}");
  private static final Range<Integer> MONTHS = Range.closed(1, 12);
  private static final Range<Integer> RATING = Range.closed(1, 5);

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  private CatalogueValidator() {}

  static ImmutableList<Problem> problems(Catalogue catalogue) {
    CatalogueValidator validator = new CatalogueValidator();
    if (!CATALOGUE_ID.matcher(catalogue.id()).matches()) {
      validator.add(
          "/id",
          "the id of a catalogue is letters, digits and . + _ - but was "
              + Excerpt.of(catalogue.id()));
    }
    for (int i = 0; i < catalogue.templates().size(); i++) {
      validator.template("/templates/" + i, catalogue.templates().get(i));
    }
    return validator.problems.build();
  }

  private void add(String pointer, String message) {
    problems.add(Problem.of(pointer, message));
  }

  private void template(String at, MeasureTemplate template) {
    if (!ID.matcher(template.id()).matches()) {
      add(
          at + "/id",
          "the id of a template is lower-case letters, digits and hyphens but was "
              + Excerpt.of(template.id()));
    } else if (!ids.add(template.id())) {
      add(at + "/id", "the id of a template stands once but " + template.id() + " stands again");
    }
    targets(at + "/targets", template);
    complete(at + "/title", template.title());
    complete(at + "/guideline", template.guideline());
    steps(at + "/steps", template.steps());
    responsible(at + "/responsible", template.responsible());
    rounds(at + "/monitoring", template.rounds());
    for (int i = 0; i < template.evidence().size(); i++) {
      complete(at + "/evidence/" + i, template.evidence().get(i));
    }
    within(at + "/effort", "effort", RATING, template.effort());
    within(at + "/usefulness", "usefulness", RATING, template.usefulness());
  }

  private void targets(String at, MeasureTemplate template) {
    if (template.general() != template.targets().isEmpty()) {
      add(
          at,
          template.general()
              ? "a general template has no targets"
              : "a template needs at least one target, or to be general");
    }
    for (int i = 0; i < template.targets().size(); i++) {
      MeasureTemplate.Target target = template.targets().get(i);
      if (target.codes().isEmpty()) {
        add(at + "/" + i + "/codes", "a target needs at least one code");
      }
      if (target.from().compareTo(target.to()) > 0) {
        add(
            at + "/" + i + "/years",
            "the years of a target run forwards but were " + target.from() + " to " + target.to());
      }
    }
  }

  private void steps(String at, List<MeasureTemplate.Step> steps) {
    if (steps.isEmpty()) {
      add(at, "a template needs at least one step");
    }
    for (int i = 0; i < steps.size(); i++) {
      complete(at + "/" + i + "/text", steps.get(i).text());
      within(at + "/" + i + "/dueMonth", "dueMonth", MONTHS, steps.get(i).dueMonth());
    }
  }

  private void responsible(String at, List<MeasureTemplate.Responsible> responsible) {
    if (responsible.stream().noneMatch(r -> r.duty() == Responsibility.LEAD)) {
      add(at, "a template needs somebody who leads");
    }
    Set<UnitRole> roles = new HashSet<>();
    for (int i = 0; i < responsible.size(); i++) {
      UnitRole role = responsible.get(i).role();
      if (!roles.add(role)) {
        add(at + "/" + i, "a role stands once in a template but " + role.word() + " stands again");
      }
    }
  }

  private void rounds(String at, List<Integer> rounds) {
    if (rounds.isEmpty()) {
      add(at, "a template needs at least one monitoring round");
    }
    int last = 0;
    for (int i = 0; i < rounds.size(); i++) {
      int round = rounds.get(i);
      within(at + "/" + i, "a monitoring round", MONTHS, round);
      if (round <= last) {
        add(at + "/" + i, "monitoring rounds ascend but " + round + " follows " + last);
      }
      last = round;
    }
  }

  private void complete(String at, Text text) {
    if (!text.isComplete()) {
      add(at, "a text of a template needs both th and en");
    }
  }

  private void within(String at, String what, Range<Integer> range, int found) {
    if (!range.contains(found)) {
      add(
          at,
          what
              + " must be "
              + range.lowerEndpoint()
              + " to "
              + range.upperEndpoint()
              + " but was "
              + found);
    }
  }
}
