package org.openita.scoring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Tally;

/** One scoring of one assessment. */
final class Run {

  private final Outline outline;
  private final Assessment assessment;
  private final EvidenceMap evidence;
  private final @Nullable Fraction[] values;
  private final Results results;
  private final List<Code> missing = new ArrayList<>();
  private final List<Problem> empty = new ArrayList<>();

  /** How often evidence that there must be was missing or could not be used. */
  private int gaps;

  /**
   * Scores an assessment.
   *
   * @param unreadable the codes of the evidence that is there and not in the assessment
   */
  Run(Outline outline, Assessment assessment, Set<Code> unreadable) {
    this.outline = outline;
    this.assessment = assessment;
    this.evidence = new EvidenceMap(outline, assessment, unreadable);
    this.values = new Fraction[outline.size()];
    this.results = new Results(outline, assessment, values);
    for (Outline.Place instrument : outline.instruments()) {
      int gapsBefore = gaps;
      average(instrument);
      if (results.value(instrument) == null && gaps == gapsBefore) {
        empty.add(
            Problem.of(
                "/notApplicable",
                "no indicator of " + instrument.code() + " applies, so it has no score"));
      }
    }
  }

  /** Everything that is wrong with the assessment. */
  ImmutableList<Problem> problems() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(EvidenceCheck.problems(outline, assessment, evidence));
    if (!missing.isEmpty()) {
      problems.add(
          Problem.of(
              "/scores",
              "missing evidence of "
                  + Joiner.on(", ").join(missing)
                  + "; each needs a score, or complete evidence below it, or to be in"
                  + " notApplicable"));
    }
    return problems.addAll(empty).build();
  }

  /** The results, where nothing is wrong. */
  Results results() {
    return results;
  }

  /** Gives an element its number, unless it does not apply or evidence is missing. */
  private void score(Outline.Place place) {
    if (evidence.isNotApplicable(place)) {
      return;
    }
    BigDecimal score = evidence.score(place);
    Tally tally = evidence.tally(place);
    if (evidence.isUnreadable(place.code())) {
      gaps++;
    } else if (score != null) {
      put(place, Fraction.of(score));
    } else if (tally != null) {
      count(place, tally);
    } else if (evidence.isTouched(place) && !place.below().isEmpty()) {
      average(place);
    } else {
      missing.add(place.code());
      gaps++;
    }
  }

  private void count(Outline.Place place, Tally tally) {
    PointScale scale = place.scale();
    Fraction mean =
        scale == null || tally.options() != scale.options() ? null : scale.mean(tally.counts());
    if (mean == null) {
      gaps++;
    } else {
      put(place, mean);
    }
  }

  private void average(Outline.Place place) {
    int gapsBefore = gaps;
    for (int i = 0; i < place.below().size(); i++) {
      score(place.below().get(i));
    }
    // Evidence that is missing, or there and wrong, is not the same as not applicable.
    if (gaps == gapsBefore) {
      Mean mean = results.mean(place);
      if (mean.count() > 0) {
        put(place, mean.value());
      }
    }
  }

  private void put(Outline.Place place, Fraction exact) {
    values[place.number()] = outline.staged(place, exact);
  }
}
