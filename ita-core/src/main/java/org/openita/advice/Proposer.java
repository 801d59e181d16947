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
import org.openita.advice.TemplateIndex.Ranked;
import org.openita.advice.TemplateIndex.Selection;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;

/**
 * Proposes measures for what an analysis found weak, from one catalogue.
 *
 * <p>Urgent weaknesses come first, the lowest score first and ties by code; then the issues to
 * develop of every instrument, in official order. For one of them, a measure that serves something
 * more specific (an item that lost points, before a sub-indicator, before the indicator) comes
 * first, then the one with the most usefulness for its effort, then by id. A measure that serves
 * several of them is proposed once, where it is first needed.
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

  /** A template with the codes under one indicator that it serves, all of one kind. */
  private record Match(Ranked ranked, Element.Kind kind, List<Code> codes)
      implements Comparable<Match> {

    static Match of(Ranked ranked, Element.Kind kind, Code code) {
      List<Code> codes = new ArrayList<>();
      codes.add(code);
      return new Match(ranked, kind, codes);
    }

    static Match moreSpecific(Match one, Match other) {
      if (one.kind() == other.kind()) {
        one.codes().addAll(other.codes());
        return one;
      }
      return one.kind().compareTo(other.kind()) > 0 ? one : other;
    }

    MeasureTemplate template() {
      return ranked.template();
    }

    /** Orders the more specific first, then the one that is worth more. */
    @Override
    public int compareTo(Match other) {
      int moreSpecific = other.kind.compareTo(kind);
      return moreSpecific != 0
          ? moreSpecific
          : Integer.compare(ranked.place(), other.ranked.place());
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

    Matching(Scorecard card, Code indicator) {
      this.framework = card.framework();
      this.indicator = indicator;
      this.templates = index.forIndicator(card, indicator);
      framework.element(indicator).ifPresent(element -> collect(card, element));
      if (weakest.isEmpty()) {
        add(indicator);
      }
    }

    /** Collects evidence that lost points, by its values: nodes would stay with the scorecard. */
    private void collect(Scorecard card, Element element) {
      Optional<Fraction> value = card.value(element.code());
      if (value.isEmpty()) {
        return;
      }
      boolean isEvidence = true;
      for (Element child : element.children()) {
        if (card.value(child.code()).isPresent()) {
          isEvidence = false;
          collect(card, child);
        }
      }
      if (isEvidence && value.get().compareTo(FULL) < 0) {
        add(element.code());
      }
    }

    private void add(Code code) {
      weakest.add(code);
      for (Element element : framework.lineage(code)) {
        if (element.kind() != Element.Kind.INSTRUMENT) {
          weak.put(element.code(), element.kind());
        }
      }
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
        for (Ranked ranked : templates.targeting(entry.getKey())) {
          matches.merge(
              ranked.template().id(),
              Match.of(ranked, entry.getValue(), entry.getKey()),
              Match::moreSpecific);
        }
      }
      List<Match> sorted = new ArrayList<>(matches.values());
      Collections.sort(sorted);
      return sorted;
    }

    private List<Match> fitting(List<Match> matches) {
      List<Match> fitting = new ArrayList<>();
      for (Match match : matches) {
        List<Code> codes = new ArrayList<>(match.codes());
        codes.removeIf(code -> !templates.fits(match.template(), code));
        if (!codes.isEmpty()) {
          fitting.add(new Match(match.ranked(), match.kind(), codes));
        }
      }
      return fitting;
    }

    /** Keeps those for weak evidence itself, and less specific ones only while there are few. */
    private List<Match> enough(List<Match> sorted) {
      Map<Code, Integer> servedBy = new HashMap<>();
      List<Match> enough = new ArrayList<>();
      for (Match match : sorted) {
        if (isWeakest(match) ? servesWhatFewServe(match, servedBy) : enough.size() < ENOUGH) {
          enough.add(match);
          for (Code code : match.codes()) {
            servedBy.merge(code, 1, Integer::sum);
          }
        }
      }
      return enough;
    }

    private boolean servesWhatFewServe(Match match, Map<Code, Integer> servedBy) {
      for (Code code : match.codes()) {
        if (servedBy.getOrDefault(code, 0) < ENOUGH) {
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
          .map(ranked -> Match.of(ranked, Element.Kind.INDICATOR, indicator))
          .sorted()
          .limit(ENOUGH)
          .toList();
    }
  }
}
