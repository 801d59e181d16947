package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Text;

/** Collects what is wrong with a value that is being built; the pointers start at that value. */
final class Problems {

  private final ImmutableList.Builder<Problem> found = ImmutableList.builder();

  void add(String pointer, ProblemKind kind, Object... details) {
    found.add(kind.at(pointer, details));
  }

  void requireComplete(String pointer, Text text) {
    if (!text.isComplete()) {
      add(pointer, ProblemKind.TEMPLATE_TEXT_INCOMPLETE);
    }
  }

  void requireWithin(Range<Integer> range, String pointer, ProblemKind kind, int value) {
    if (!range.contains(value)) {
      add(pointer, kind, range.lowerEndpoint(), range.upperEndpoint(), value);
    }
  }

  /**
   * Ends the check.
   *
   * @throws InvalidInputException with all that was found, if anything was
   */
  void throwIfAny() {
    ImmutableList<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
