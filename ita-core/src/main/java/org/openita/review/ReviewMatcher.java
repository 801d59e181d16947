package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.FindingKind;
import org.openita.Language;

/** Matches the findings of a review with those of an earlier one, in linear time. */
final class ReviewMatcher {

  private final List<NotedFinding> now;
  private final List<NotedFinding> before;
  private final boolean[] isKnown;
  private final boolean[] isStill;

  private ReviewMatcher(List<NotedFinding> now, List<NotedFinding> before) {
    this.now = now;
    this.before = before;
    this.isKnown = new boolean[now.size()];
    this.isStill = new boolean[before.size()];
  }

  static ReviewChanges match(List<NotedFinding> now, List<NotedFinding> before) {
    ReviewMatcher matcher = new ReviewMatcher(now, before);
    matcher.match(
        finding -> true,
        finding -> true,
        finding -> new Key(finding, finding.measure(), finding.message().in(Language.EN)));
    // What several measures share is found at the first of them, whichever that is.
    matcher.match(
        ReviewMatcher::isShared,
        ReviewMatcher::isShared,
        finding -> new Key(finding, Optional.empty(), finding.message().in(Language.EN)));
    matcher.match(
        finding -> true, finding -> true, finding -> new Key(finding, finding.measure(), null));
    matcher.match(
        ReviewMatcher::lacksItsMeasure,
        finding -> finding.measure().isPresent(),
        finding -> new Key(finding, Optional.empty(), null));
    return ImmutableReviewChanges.builder()
        .addAllAdded(those(now, matcher.isKnown, false))
        .addAllGone(those(before, matcher.isStill, false))
        .addAllUnchanged(those(now, matcher.isKnown, true))
        .build();
  }

  private static boolean isShared(NotedFinding finding) {
    return finding.code().equals(FindingKind.SAME_TEXT_REPEATED.code());
  }

  private static boolean lacksItsMeasure(NotedFinding finding) {
    return finding.measure().isEmpty() && finding.pointer().startsWith("/measures/");
  }

  /** What findings agree in. */
  private record Key(
      String code, String member, Optional<String> measure, @Nullable String message) {

    Key(NotedFinding finding, Optional<String> measure, @Nullable String message) {
      this(finding.code(), withoutIndexes(finding.pointer()), measure, message);
    }
  }

  /** Returns a pointer without its indexes; numbers that are names are kept. */
  private static String withoutIndexes(String pointer) {
    List<String> steps = new ArrayList<>();
    String parent = "";
    for (String step : Splitter.on('/').split(pointer)) {
      if (!isIndex(step) || parent.equals("printedNumbers")) {
        steps.add(step);
      }
      parent = step;
    }
    return Joiner.on('/').join(steps);
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Matches findings that are open in both reviews and have the same key, in order. */
  private void match(
      Predicate<NotedFinding> earlier,
      Predicate<NotedFinding> current,
      Function<NotedFinding, Key> key) {
    Map<Key, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!isStill[i] && earlier.test(before.get(i))) {
        open.computeIfAbsent(key.apply(before.get(i)), k -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      if (!isKnown[i] && current.test(now.get(i))) {
        take(i, open.get(key.apply(now.get(i))));
      }
    }
  }

  private void take(int finding, @Nullable Deque<Integer> open) {
    if (open != null && !open.isEmpty()) {
      isKnown[finding] = true;
      isStill[open.remove()] = true;
    }
  }

  private static ImmutableList<NotedFinding> those(
      List<NotedFinding> all, boolean[] marks, boolean wanted) {
    return IntStream.range(0, all.size())
        .filter(i -> marks[i] == wanted)
        .mapToObj(all::get)
        .collect(toImmutableList());
  }
}
