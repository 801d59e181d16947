package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;

/** Collects what is wrong with a value that is being built; the pointers start at that value. */
final class Problems {

  private final ImmutableList.Builder<Problem> found = ImmutableList.builder();

  void add(String pointer, String message) {
    found.add(Problem.of(pointer, message));
  }

  void requireComplete(String pointer, Text text) {
    if (!text.isComplete()) {
      add(pointer, "a text of a template needs both th and en");
    }
  }

  void requireWithin(Range<Integer> range, String pointer, String what, int value) {
    if (!range.contains(value)) {
      add(
          pointer,
          what
              + " must be "
              + range.lowerEndpoint()
              + " to "
              + range.upperEndpoint()
              + " but was "
              + value);
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
