package org.openita.scoring;

import java.util.HashSet;
import java.util.Set;
import org.openita.Code;
import org.openita.framework.Element;
import org.openita.framework.Framework;

/** Where in a framework's tree an assessment says anything. */
final class EvidenceMap {

  private final Set<Code> notApplicable;
  private final Set<Code> unreadable;
  private final Set<Code> touched = new HashSet<>();

  EvidenceMap(Framework framework, Assessment assessment, Set<Code> unreadable) {
    this.unreadable = unreadable;
    this.notApplicable = new HashSet<>(assessment.notApplicable());
    assessment.scores().keySet().forEach(code -> touch(framework, code));
    assessment.tallies().keySet().forEach(code -> touch(framework, code));
    notApplicable.forEach(code -> touch(framework, code));
    unreadable.forEach(code -> touch(framework, code));
  }

  private void touch(Framework framework, Code code) {
    Element at = framework.elements().get(code);
    while (at != null && touched.add(at.code())) {
      at = framework.parents().get(at.code());
    }
  }

  boolean isNotApplicable(Code code) {
    return notApplicable.contains(code);
  }

  /** Whether there is evidence of an element that could not be read. */
  boolean isUnreadable(Code code) {
    return unreadable.contains(code);
  }

  /** Whether an element, or something below it, is left to be scored. */
  boolean applies(Element element) {
    return !isNotApplicable(element.code())
        && (element.children().isEmpty() || element.children().stream().anyMatch(this::applies));
  }

  /** Whether anything is said of an element or of one below it. */
  boolean isTouched(Code code) {
    return touched.contains(code);
  }
}
