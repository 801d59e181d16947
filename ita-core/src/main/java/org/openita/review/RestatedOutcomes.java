package org.openita.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.Language;
import org.openita.Text;
import org.openita.plan.Measure;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Step;

/**
 * Finds outcomes of a measure that only restate it or its result, by the wording.
 *
 * <p>An outcome restates the measure where nearly all of its letters lie in runs of letters of the
 * title, the guideline, the steps or the result, or where it contains nearly all of the title, the
 * guideline or the result; words such as มี, ได้ and "the", spaces, punctuation and letter case do
 * not count. One that has a number or speaks of a change that they do not have says more than they
 * do.
 */
final class RestatedOutcomes {

  private static final Pattern NEW =
      Pattern.compile(
          "[0-9]++|ลดลง|เพิ่มขึ้น|ดีขึ้น|สูงขึ้น|มากขึ้น|น้อยลง|เร็วขึ้น|สั้นลง|ร้อยละ|พึงพอใจ|ไม่มีเรื่องร้องเรียน"
              + "|ไม่พบ|\\b(?:improved|increased|decreased|reduced|rose|fell|fewer|less|faster"
              + "|shorter|higher|lower|better|percent|satisfied|satisfaction)\\b");

  private final ImmutableList<InLanguage> languages;

  private RestatedOutcomes(ImmutableList<InLanguage> languages) {
    this.languages = languages;
  }

  static RestatedOutcomes of(Measure measure) {
    return new RestatedOutcomes(
        Stream.of(Language.TH, Language.EN)
            .map(language -> new InLanguage(language, measure))
            .collect(toImmutableList()));
  }

  /** Returns whether the outcome of an entry says no more than the measure or its result. */
  boolean isRestated(ProgressEntry entry) {
    return entry.outcome().isPresent()
        && languages.stream()
            .anyMatch(language -> language.isRestated(entry.outcome(), entry.result()));
  }

  /** A text as it is compared. */
  private record Said(String letters, String weighty, ImmutableSet<String> news) {

    static Said of(String text) {
      String plain = Wording.plain(text);
      return new Said(
          Wording.letters(plain),
          Wording.withoutLittleWords(plain),
          NEW.matcher(plain).results().map(MatchResult::group).collect(toImmutableSet()));
    }
  }

  /** The texts of a measure in one language. */
  private static final class InLanguage {

    private final Language language;
    private final ImmutableList<Said> named;
    private final ImmutableSet<String> news;
    private final Runs runs;

    InLanguage(Language language, Measure measure) {
      this.language = language;
      this.named =
          Stream.concat(Stream.of(measure.title()), measure.guideline().stream())
              .flatMap(text -> said(text).stream())
              .collect(toImmutableList());
      List<Said> all =
          Stream.concat(
                  named.stream(),
                  measure.steps().stream().map(Step::text).flatMap(text -> said(text).stream()))
              .toList();
      this.news = all.stream().flatMap(said -> said.news().stream()).collect(toImmutableSet());
      this.runs = Runs.of(all.stream().map(Said::weighty).toList());
    }

    private Optional<Said> said(Text text) {
      return (language == Language.TH ? text.th() : text.en()).map(Said::of);
    }

    boolean isRestated(Optional<Text> outcome, Optional<Text> result) {
      Optional<Said> reported = result.flatMap(this::said);
      return outcome
          .flatMap(this::said)
          .filter(said -> !said.letters().isEmpty())
          .filter(said -> isRestated(said, reported))
          .isPresent();
    }

    private boolean isRestated(Said outcome, Optional<Said> result) {
      if (Stream.concat(named.stream(), result.stream())
          .anyMatch(said -> said.letters().equals(outcome.letters()))) {
        return true;
      }
      if (outcome.news().stream()
          .anyMatch(
              word ->
                  !news.contains(word)
                      && result.filter(said -> said.news().contains(word)).isEmpty())) {
        return false;
      }
      Runs reported = Runs.of(result.map(Said::weighty).stream().toList());
      if (isNearlyAll(runs.covered(outcome.weighty(), reported), outcome.weighty())) {
        return true;
      }
      Runs outcomes = Runs.of(List.of(outcome.weighty()));
      return Stream.concat(named.stream(), result.stream())
          .map(Said::weighty)
          .filter(said -> said.length() <= outcome.weighty().length())
          .anyMatch(said -> isNearlyAll(outcomes.covered(said, outcomes), said));
    }

    /** Returns whether at least four fifths are covered. */
    private static boolean isNearlyAll(int covered, String text) {
      return !text.isEmpty() && 5L * covered >= 4L * text.length();
    }
  }
}
