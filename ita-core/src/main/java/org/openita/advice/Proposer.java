package org.openita.advice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.advice.Proposal.Issue;
import org.openita.advice.TemplateIndex.Helping;
import org.openita.advice.TemplateIndex.Selection;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;

/**
 * Proposes measures for what an analysis found weak, from one catalogue.
 *
 * <p>Urgent weaknesses come first, the lowest score first and ties by code; then the issues to
 * develop of every instrument, in official order. For one of them, measures for the very evidence
 * that lost points come first (an item where items are known), then those that are about it rather
 * than only touch it, then those for what lost the most, then the most useful, then the least work,
 * then by id. A measure that serves several of them is proposed once, where it is first needed.
 * Where an indicator lost little, one measure is proposed.
 *
 * <p>Immutable and safe for use by many threads. The same analysis gives the same proposals.
 */
public final class Proposer {

  /** Limits the measures for one element: these are enough to choose from. */
  private static final int ENOUGH = 3;

  private static final Fraction FULL = Fraction.of(100);

  private final Catalogue catalogue;
  private final TemplateIndex index;

  private Proposer(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = TemplateIndex.of(catalogue);
  }

  /** Returns a proposer from a catalogue. */
  public static Proposer of(Catalogue catalogue) {
    return new Proposer(catalogue);
  }

  /** Returns the catalogue. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Proposes measures for what an analysis found weak. */
  public Proposals propose(Analysis analysis) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    ImmutableList.Builder<Code> uncovered = ImmutableList.builder();
    for (Issue issue : Issues.of(analysis)) {
      List<Match> matches = new Matching(analysis.scorecard(), issue.indicator()).best();
      if (issue.lostLittle() && !matches.isEmpty()) {
        matches = matches.subList(0, 1);
      }
      if (matches.isEmpty()) {
        uncovered.add(issue.indicator());
      }
      for (Match match : matches) {
        drafts
            .computeIfAbsent(match.template().id(), id -> new Draft(match.template()))
            .add(issue, match.codes());
      }
    }
    ImmutableList.Builder<Proposal> measures = ImmutableList.builder();
    for (Draft draft : drafts.values()) {
      measures.add(draft.proposal());
    }
    return ImmutableProposals.of(catalogue.id(), measures.build(), uncovered.build());
  }

  /** A proposal while issues are added to it. */
  private static final class Draft {

    private final MeasureTemplate template;
    private final ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    private final ImmutableList.Builder<Code> targets = ImmutableList.builder();

    Draft(MeasureTemplate template) {
      this.template = template;
    }

    void add(Issue issue, List<Code> codes) {
      issues.add(issue);
      targets.addAll(codes);
    }

    Proposal proposal() {
      return ImmutableProposal.of(template, issues.build(), targets.build());
    }
  }

  /**
   * A template with the codes under one indicator that it helps, all of one kind and equally well.
   */
  private record Match(Helping helping, Element.Kind kind, List<Code> codes) {

    static Match of(Helping helping, Element.Kind kind, Code code) {
      List<Code> codes = new ArrayList<>();
      codes.add(code);
      return new Match(helping, kind, codes);
    }

    /** Returns the more specific, of the same kind the one that is about its codes, or both. */
    static Match better(Match one, Match other) {
      if (one.kind() != other.kind()) {
        return one.kind().compareTo(other.kind()) > 0 ? one : other;
      }
      if (one.help() != other.help()) {
        return one.help() == Help.MAIN ? one : other;
      }
      one.codes().addAll(other.codes());
      return one;
    }

    MeasureTemplate template() {
      return helping.template();
    }

    Help help() {
      return helping.help();
    }

    int place() {
      return helping.ranked().place();
    }
  }

  /** Chooses what the catalogue has for one indicator of one analysis. */
  private final class Matching {

    private final Framework framework;
    private final Code indicator;
    private final Selection templates;
    // The evidence that lost points, and with what is above it up to the indicator.
    private final Set<Code> weakest = new HashSet<>();
    private final Map<Code, Element.Kind> weak = new LinkedHashMap<>();
    // The points of the indicator that each of them lost.
    private final Map<Code, Fraction> lost = new HashMap<>();

    Matching(Scorecard card, Code indicator) {
      this.framework = card.framework();
      this.indicator = indicator;
      this.templates = index.forIndicator(card, indicator);
      framework.element(indicator).ifPresent(element -> collect(card, element, Fraction.of(1)));
      if (weakest.isEmpty()) {
        add(indicator, Fraction.ZERO);
      }
    }

    /**
     * Collects evidence that lost points, by its values: nodes would stay with the scorecard.
     *
     * @param share the share of the element in the indicator
     */
    private void collect(Scorecard card, Element element, Fraction share) {
      Optional<Fraction> value = card.value(element.code());
      if (value.isEmpty()) {
        return;
      }
      List<Element> scored = new ArrayList<>();
      for (Element child : element.children()) {
        if (card.value(child.code()).isPresent()) {
          scored.add(child);
        }
      }
      for (Element child : scored) {
        collect(card, child, share.dividedBy(scored.size()));
      }
      if (scored.isEmpty() && value.get().compareTo(FULL) < 0) {
        add(element.code(), FULL.minus(value.get()).times(share));
      }
    }

    private void add(Code code, Fraction points) {
      weakest.add(code);
      for (Element element : framework.lineage(code)) {
        if (element.kind() != Element.Kind.INSTRUMENT) {
          weak.put(element.code(), element.kind());
          lost.merge(element.code(), points, Fraction::plus);
        }
      }
    }

    /** Orders the better measure first, as {@link Proposer} says. */
    private int compare(Match one, Match other) {
      int weakestFirst = Boolean.compare(isWeakest(other), isWeakest(one));
      if (weakestFirst != 0) {
        return weakestFirst;
      }
      int mainFirst = one.help().compareTo(other.help());
      if (mainFirst != 0) {
        return mainFirst;
      }
      int mostLostFirst = one.codes().equals(other.codes()) ? 0 : lost(other).compareTo(lost(one));
      if (mostLostFirst != 0) {
        return mostLostFirst;
      }
      int mostSpecificFirst = other.kind().compareTo(one.kind());
      return mostSpecificFirst != 0
          ? mostSpecificFirst
          : Integer.compare(one.place(), other.place());
    }

    private Fraction lost(Match match) {
      Fraction points = Fraction.ZERO;
      for (Code code : match.codes()) {
        points = points.plus(lost.getOrDefault(code, Fraction.ZERO));
      }
      return points;
    }

    /** Prefers what fits: a measure for parts that all have full points would help nothing. */
    List<Match> best() {
      List<Match> targeting = targeting();
      List<Match> fitting = fitting(targeting);
      if (!fitting.isEmpty()) {
        return enough(fitting);
      }
      return targeting.isEmpty() ? generalOnes() : enough(targeting);
    }

    private List<Match> targeting() {
      Map<String, Match> matches = new HashMap<>();
      for (Map.Entry<Code, Element.Kind> entry : weak.entrySet()) {
        for (Helping helping : templates.targeting(entry.getKey())) {
          matches.merge(
              helping.template().id(),
              Match.of(helping, entry.getValue(), entry.getKey()),
              Match::better);
        }
      }
      List<Match> sorted = new ArrayList<>(matches.values());
      sorted.sort(this::compare);
      return sorted;
    }

    private List<Match> fitting(List<Match> matches) {
      List<Match> fitting = new ArrayList<>();
      for (Match match : matches) {
        List<Code> codes = new ArrayList<>(match.codes());
        codes.removeIf(code -> !templates.fits(match.template(), code));
        if (!codes.isEmpty()) {
          fitting.add(new Match(match.helping(), match.kind(), codes));
        }
      }
      fitting.sort(this::compare);
      return fitting;
    }

    /**
     * Keeps those about weak evidence itself; those that only touch it, and less specific ones,
     * only while there are few or they serve what nothing else does.
     */
    private List<Match> enough(List<Match> sorted) {
      Map<Code, Integer> servedBy = new HashMap<>();
      List<Match> enough = new ArrayList<>();
      for (Match match : sorted) {
        int few = !isWeakest(match) ? 0 : match.help() == Help.MAIN ? ENOUGH : 1;
        if (enough.size() < ENOUGH || servesWhatFewServe(match, few, servedBy)) {
          enough.add(match);
          for (Code code : match.codes()) {
            servedBy.merge(code, 1, Integer::sum);
          }
        }
      }
      return enough;
    }

    private static boolean servesWhatFewServe(Match match, int few, Map<Code, Integer> servedBy) {
      for (Code code : match.codes()) {
        if (servedBy.getOrDefault(code, 0) < few) {
          return true;
        }
      }
      return false;
    }

    /** Returns whether it serves weak evidence itself, or the item that a weak line belongs to. */
    private boolean isWeakest(Match match) {
      return match.kind().compareTo(Element.Kind.ITEM) >= 0
          || !Collections.disjoint(weakest, match.codes());
    }

    private List<Match> generalOnes() {
      return templates.general().stream()
          .map(ranked -> new Helping(ranked, Help.MAIN))
          .map(helping -> Match.of(helping, Element.Kind.INDICATOR, indicator))
          .sorted(this::compare)
          .limit(ENOUGH)
          .toList();
    }
  }
}
