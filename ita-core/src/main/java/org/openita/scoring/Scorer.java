package org.openita.scoring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Excerpt;
import org.openita.Fraction;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Tally;
import org.openita.framework.Aggregation;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Rule;
import org.openita.framework.TestVector;

/**
 * Scores assessments by one framework, exactly.
 *
 * <p>Nothing is rounded but where the framework says so. Immutable and safe for use by many
 * threads; keep one for many assessments.
 */
public final class Scorer {

  private final Framework framework;
  private final ImmutableMap<Code, PointScale> scales;

  private Scorer(Framework framework) {
    this.framework = framework;
    this.scales =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.filterValues(framework.elements(), Element::takesTally),
                element -> new PointScale(element.points())));
  }

  /** A scorer by this framework. */
  public static Scorer of(Framework framework) {
    return new Scorer(framework);
  }

  /** The framework. */
  public Framework framework() {
    return framework;
  }

  /**
   * The scorecard of an assessment, or everything that is wrong with the assessment: codes that the
   * framework does not have, evidence at two levels of one branch, and all codes that are missing.
   */
  public Checked<Scorecard> score(Assessment assessment) {
    Run run = new Run(assessment, new EvidenceMap(framework, assessment, ImmutableSet.of()));
    ScoreNode total = run.total();
    ImmutableList<Problem> problems = run.problems();
    return total != null && problems.isEmpty()
        ? Checked.of(new Scorecard(framework, assessment, total, parts(assessment)))
        : Checked.failed(problems);
  }

  /**
   * Everything that is wrong with an assessment of which some evidence could not be read, so that
   * it can be told beside why it could not.
   *
   * @param unreadable the codes of the evidence that is there and not in the assessment
   */
  public ImmutableList<Problem> problems(Assessment assessment, Set<Code> unreadable) {
    Run run = new Run(assessment, new EvidenceMap(framework, assessment, unreadable));
    run.total();
    return run.problems();
  }

  /**
   * The scorecard of an assessment were some of its evidence another: a supposed score takes the
   * place of the score or the tally at its code, an answer line's too. What was declared is about
   * the evidence as it is, so it is left out.
   *
   * @param scores 0 to 100 with at most 18 decimals, by code
   * @return the supposed scorecard, or everything that is wrong: with the assessment, or at {@code
   *     /set} with codes at which no evidence stands and scores out of range
   */
  public Checked<Scorecard> rescore(Assessment assessment, Map<Code, BigDecimal> scores) {
    return score(assessment)
        .flatMap(before -> new Replacement(framework, assessment).with(scores))
        .map(this::supposed);
  }

  private Scorecard supposed(Assessment after) {
    ScoreNode total = new Run(after, new EvidenceMap(framework, after, ImmutableSet.of())).total();
    // The same branches have evidence as before, so nothing is missing.
    return new Scorecard(framework, after, Objects.requireNonNull(total), parts(after));
  }

  private ImmutableMap<Code, Score> parts(Assessment assessment) {
    ImmutableMap.Builder<Code, Score> parts = ImmutableMap.builder();
    framework
        .parts()
        .forEach(
            part -> {
              BigDecimal score = assessment.scores().get(part.code());
              if (score != null) {
                parts.put(part.code(), Fraction.of(score).toScore());
              }
            });
    return parts.buildOrThrow();
  }

  /**
   * Runs the framework's own test vectors: one problem for each that does not give what it must,
   * none when all do.
   */
  public ImmutableList<Problem> verify() {
    ImmutableList.Builder<Problem> failures = ImmutableList.builder();
    for (int i = 0; i < framework.vectors().size(); i++) {
      String at = "/vectors/" + i;
      verify(framework.vectors().get(i)).ifPresent(why -> failures.add(Problem.of(at, why)));
    }
    return failures.build();
  }

  private Optional<String> verify(TestVector vector) {
    Checked<Scorecard> scored =
        score(
            Assessment.builder()
                .fiscalYear(framework.fiscalYear())
                .agency(Agency.of(vector.id()))
                .framework(framework.id())
                .putAllScores(vector.scores())
                .putAllTallies(vector.tallies())
                .build());
    if (!scored.isValid()) {
      return Optional.of(
          "vector "
              + Excerpt.of(vector.id())
              + " cannot be scored: "
              + Joiner.on("; ").join(scored.problems()));
    }
    Scorecard card = scored.orElseThrow();
    String found = card.total().score() + " " + card.level().code();
    String wanted = vector.total() + " " + vector.level().orElse(card.level().code());
    return found.equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "vector " + Excerpt.of(vector.id()) + " must give " + wanted + " but gives " + found);
  }

  /** One scoring of one assessment. */
  private final class Run {

    private final Assessment assessment;
    private final EvidenceMap evidence;
    private final List<Code> missing = new ArrayList<>();
    private final List<Problem> empty = new ArrayList<>();

    /** How often evidence that there must be was missing or could not be used. */
    private int gaps;

    Run(Assessment assessment, EvidenceMap evidence) {
      this.assessment = assessment;
      this.evidence = evidence;
    }

    /** What is missing beside what is wrong; known once the total was tried. */
    ImmutableList<Problem> problems() {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      problems.addAll(EvidenceCheck.problems(framework, assessment, evidence));
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

    @Nullable ScoreNode total() {
      ImmutableList.Builder<ScoreNode.Child> children = ImmutableList.builder();
      Fraction sum = Fraction.ZERO;
      for (Instrument instrument : framework.instruments()) {
        int gapsBefore = gaps;
        ScoreNode node = mean(instrument);
        if (node == null) {
          if (gaps == gapsBefore) {
            empty.add(
                Problem.of(
                    "/notApplicable",
                    "no indicator of " + instrument.code() + " applies, so it has no score"));
          }
          continue;
        }
        Fraction share = Fraction.of(instrument.weight()).dividedBy(100);
        children.add(new ScoreNode.Child(node, share));
        sum = sum.plus(node.value().times(share));
      }
      if (gaps > 0 || !empty.isEmpty()) {
        return null;
      }
      return new ScoreNode(
          null,
          ScoreNode.Basis.WEIGHTED_SUM,
          sum,
          framework.rounding().apply(framework.rounding().total(), sum),
          children.build(),
          ImmutableSet.of(Rule.Kind.WEIGHTS),
          ImmutableList.of(),
          null,
          null);
    }

    /** The node of an element, or null where it does not apply or evidence is missing. */
    private @Nullable ScoreNode node(Element element) {
      if (evidence.isNotApplicable(element.code())) {
        return null;
      }
      if (evidence.isUnreadable(element.code())) {
        return gap();
      }
      BigDecimal score = assessment.scores().get(element.code());
      if (score != null) {
        return leaf(element, ScoreNode.Basis.PUBLISHED, Fraction.of(score), score, null);
      }
      Tally tally = assessment.tallies().get(element.code());
      if (tally != null) {
        PointScale scale = scales.get(element.code());
        return scale == null || tally.options() != element.points().size() || tally.total() == 0
            ? gap()
            : leaf(element, ScoreNode.Basis.TALLIED, scale.mean(tally.counts()), null, tally);
      }
      if (!evidence.isTouched(element.code()) || element.children().isEmpty()) {
        missing.add(element.code());
        return gap();
      }
      return mean(element);
    }

    /** Evidence that is missing, or there and wrong, is not the same as not applicable. */
    private @Nullable ScoreNode gap() {
      gaps++;
      return null;
    }

    private ScoreNode leaf(
        Element element,
        ScoreNode.Basis basis,
        Fraction exact,
        @Nullable BigDecimal published,
        @Nullable Tally tally) {
      ImmutableSet<Rule.Kind> rules =
          tally == null
              ? ImmutableSet.of()
              : element.reversed()
                  ? ImmutableSet.of(Rule.Kind.POINTS, Rule.Kind.REVERSAL)
                  : ImmutableSet.of(Rule.Kind.POINTS);
      return new ScoreNode(
          element,
          basis,
          exact,
          staged(element, exact),
          ImmutableList.of(),
          rules,
          ImmutableList.of(),
          published,
          tally);
    }

    private @Nullable ScoreNode mean(Element element) {
      List<ScoreNode> nodes = new ArrayList<>();
      List<Long> counts = new ArrayList<>();
      ImmutableList.Builder<Code> leftOut = ImmutableList.builder();
      boolean flat = element.aggregation() == Aggregation.MEAN_OF_ITEMS;
      int gapsBefore = gaps;
      long total = 0;
      Fraction sum = Fraction.ZERO;
      for (Element child : element.children()) {
        ScoreNode node = node(child);
        if (node == null) {
          leftOut.add(child.code());
          continue;
        }
        long count = flat ? items(node) : 1;
        nodes.add(node);
        counts.add(count);
        total += count;
        sum = sum.plus(count == 1 ? node.value() : node.value().times(Fraction.of(count)));
      }
      if (gaps > gapsBefore || nodes.isEmpty()) {
        return null;
      }
      ImmutableList.Builder<ScoreNode.Child> children =
          ImmutableList.builderWithExpectedSize(nodes.size());
      for (int i = 0; i < nodes.size(); i++) {
        children.add(new ScoreNode.Child(nodes.get(i), Fraction.of(counts.get(i), total)));
      }
      Fraction exact = sum.dividedBy(total);
      return new ScoreNode(
          element,
          ScoreNode.Basis.MEAN,
          exact,
          staged(element, exact),
          children.build(),
          ruleOfMean(element),
          leftOut.build(),
          null,
          null);
    }

    private Fraction staged(Element element, Fraction exact) {
      return framework.rounding().apply(framework.rounding().decimals(element.kind()), exact);
    }

    private ImmutableSet<Rule.Kind> ruleOfMean(Element element) {
      if (element.kind() == Element.Kind.INSTRUMENT) {
        return ImmutableSet.of(Rule.Kind.WEIGHTS);
      }
      Instrument instrument = framework.instrumentOf(element.code()).orElseThrow();
      return instrument.form() == Instrument.Form.SURVEY
          ? ImmutableSet.of(Rule.Kind.SURVEY_AGGREGATION)
          : ImmutableSet.of(Rule.Kind.SPLIT);
    }
  }

  /**
   * How many items a number stands for: those that were averaged, or all where evidence is above.
   */
  private static long items(ScoreNode node) {
    Element element = node.element().orElseThrow();
    if (element.kind() == Element.Kind.ITEM) {
      return 1;
    }
    return node.basis() == ScoreNode.Basis.MEAN
        ? node.children().stream().mapToLong(child -> items(child.node())).sum()
        : items(element);
  }

  private static long items(Element element) {
    return element.kind() == Element.Kind.ITEM
        ? 1
        : element.children().stream().mapToLong(Scorer::items).sum();
  }

  @Override
  public String toString() {
    return "Scorer by " + framework.id();
  }
}
