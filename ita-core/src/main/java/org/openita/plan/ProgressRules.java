package org.openita.plan;

import com.google.common.collect.ImmutableList;
import org.openita.Problem;

/** What entry may follow what. */
final class ProgressRules {

  private ProgressRules() {}

  /** What keeps an entry from following the one before, at the place of the later one. */
  static ImmutableList<Problem> problems(Place at, ProgressEntry before, ProgressEntry entry) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (before.date().isPresent()) {
      if (entry.date().isEmpty()) {
        problems.add(
            at.at("date")
                .problem(
                    "an entry without a date stands before the dated ones but follows "
                        + before.date().get()));
      } else if (entry.date().get().isBefore(before.date().get())) {
        problems.add(
            at.at("date")
                .problem(
                    "entries stand in the order of their dates but "
                        + entry.date().get()
                        + " follows "
                        + before.date().get()));
      }
    }
    // The same status again may add evidence to it.
    if (before.status().isFinal() && before.status() != entry.status()) {
      problems.add(
          at.at("status")
              .problem(
                  before.status() + " is final, so " + entry.status() + " must not follow it"));
    }
    return problems.build();
  }
}
