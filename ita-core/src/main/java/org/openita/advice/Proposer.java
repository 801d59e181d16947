package org.openita.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.advice.Proposal.Issue;
import org.openita.analysis.Analysis;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.MeasureTemplate.Target;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.ScoreNode;

/**
 * Proposes measures for what an analysis found weak, from one catalogue.
 *
 * <p>Urgent weaknesses come first, the lowest score first and ties by code; then the issues to
 * develop of every instrument, in official order. For one of them, a measure that serves something
 * more specific (an item that lost points, before a sub-indicator, before the indicator) comes
 * first, then the one with the most usefulness for its effort, then by id. A measure that serves
 * several of them stands once, where it is first needed.
 *
 * <p>Immutable and safe for use by many threads. The same analysis gives the same proposals.
 */
public final class Proposer {

  /** So many measures for one element are enough to choose from. */
  private static final int ENOUGH = 3;

  private final Catalogue catalogue;
  private final ImmutableListMultimap<Code, Serving> servings;
  private final ImmutableList<Ranked> general;

  /**
   * A template with its place among all, the one with the most usefulness for its effort first,
   * then by id.
   */
  private record Ranked(MeasureTemplate template, int place) {

    private static final Comparator<MeasureTemplate> WORTH_MOST_FIRST =
        Comparator.comparing(Ranked::worth).reversed().thenComparing(MeasureTemplate::id);

    private static Fraction worth(MeasureTemplate template) {
      return Fraction.of(template.usefulness(), template.effort());
    }
  }

  /**
   * A template with one of its targets.
   *
   * @param official whether its codes are those of the official indicators and of no others
   */
  private record Serving(Ranked ranked, Target target, boolean official) {}

  private Proposer(Catalogue catalogue) {
    this.catalogue = catalogue;
    ImmutableListMultimap.Builder<Code, Serving> servings = ImmutableListMultimap.builder();
    ImmutableList.Builder<Ranked> general = ImmutableList.builder();
    List<MeasureTemplate> templates = new ArrayList<>(catalogue.templates());
    templates.sort(Ranked.WORTH_MOST_FIRST);
    for (int place = 0; place < templates.size(); place++) {
      MeasureTemplate template = templates.get(place);
      Ranked ranked = new Ranked(template, place);
      boolean official = Catalogue.builtIn().templates().contains(template);
      for (Target target : template.targets()) {
        for (Code code : target.codes()) {
          servings.put(code, new Serving(ranked, target, official));
        }
      }
      if (template.general()) {
        general.add(ranked);
      }
    }
    this.servings = servings.build();
    this.general = general.build();
  }

  /** A proposer from this catalogue. */
  public static Proposer of(Catalogue catalogue) {
    return new Proposer(catalogue);
  }

  /** The catalogue. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The measures for an analysis. */
  public Proposals propose(Analysis analysis) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    ImmutableList.Builder<Code> uncovered = ImmutableList.builder();
    for (Issue issue : Issues.of(analysis)) {
      List<Match> matches = new Matching(analysis, issue.indicator()).best();
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
    return new Proposals(catalogue.id(), measures.build(), uncovered.build());
  }

  /** A proposal while issues are added to it. */
  private static final class Draft {

    private final MeasureTemplate template;
    private final ImmutableList.Builder<Issue> issues = ImmutableList.builder();
    private final ImmutableList.Builder<Code> targets = ImmutableList.builder();

    Draft(MeasureTemplate template) {
      this.template = template;
    }

    void add(Issue issue, Set<Code> codes) {
      issues.add(issue);
      targets.addAll(codes);
    }

    Proposal proposal() {
      return new Proposal(template, issues.build(), targets.build());
    }
  }

  /** A template with the codes under one indicator that it serves, all of one kind. */
  private record Match(Ranked ranked, Element.Kind kind, Set<Code> codes)
      implements Comparable<Match> {

    MeasureTemplate template() {
      return ranked.template();
    }

    /** The more specific first, then the one that is worth more. */
    @Override
    public int compareTo(Match other) {
      int moreSpecific = other.kind.compareTo(kind);
      return moreSpecific != 0
          ? moreSpecific
          : Integer.compare(ranked.place(), other.ranked.place());
    }
  }

  /** What the catalogue has for one indicator of one analysis. */
  private final class Matching {

    private final Analysis analysis;
    private final Framework framework;
    private final FiscalYear year;
    private final Code indicator;
    private final boolean official;
    // The evidence that lost points, and with what is above it up to the indicator.
    private final Set<Code> weakest = new HashSet<>();
    private final Map<Code, Element.Kind> weak = new LinkedHashMap<>();

    Matching(Analysis analysis, Code indicator) {
      this.analysis = analysis;
      this.framework = analysis.scorecard().framework();
      this.year = framework.fiscalYear();
      this.indicator = indicator;
      this.official = framework.isOfficial(indicator);
      analysis.scorecard().node(indicator).ifPresent(this::collect);
      if (weakest.isEmpty()) {
        add(indicator);
      }
    }

    private void collect(ScoreNode node) {
      if (node.children().isEmpty() && node.lost().signum() > 0) {
        add(node.element().orElseThrow().code());
      }
      for (ScoreNode.Child child : node.children()) {
        collect(child.node());
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

    List<Match> best() {
      List<Match> matches = matches();
      List<Match> helpful = new ArrayList<>();
      for (Match match : matches) {
        if (helps(match)) {
          helpful.add(match);
        }
      }
      if (!helpful.isEmpty()) {
        return enough(helpful);
      }
      return matches.isEmpty() ? generalOnes() : enough(matches);
    }

    private List<Match> matches() {
      Map<String, Match> matches = new HashMap<>();
      for (Map.Entry<Code, Element.Kind> entry : weak.entrySet()) {
        for (Serving serving : servings.get(entry.getKey())) {
          if (serving.target().holdsIn(year) && (official || !serving.official())) {
            matches.merge(
                serving.ranked().template().id(),
                match(serving.ranked(), entry.getValue(), entry.getKey()),
                this::moreSpecific);
          }
        }
      }
      List<Match> sorted = new ArrayList<>(matches.values());
      Collections.sort(sorted);
      return sorted;
    }

    private Match match(Ranked ranked, Element.Kind kind, Code code) {
      Set<Code> codes = new LinkedHashSet<>();
      codes.add(code);
      return new Match(ranked, kind, codes);
    }

    private Match moreSpecific(Match one, Match other) {
      if (one.kind() == other.kind()) {
        one.codes().addAll(other.codes());
        return one;
      }
      return one.kind().compareTo(other.kind()) > 0 ? one : other;
    }

    /** Something made for parts of the indicator that all have full points would help nothing. */
    private boolean helps(Match match) {
      for (Target target : match.template().targets()) {
        if (target.holdsIn(year)) {
          for (Code code : target.codes()) {
            if (isBelow(code, match) && isScored(code)) {
              return false;
            }
          }
        }
      }
      return true;
    }

    private boolean isBelow(Code code, Match match) {
      ImmutableList<Element> lineage = framework.lineage(code);
      return !lineage.isEmpty()
          && lineage.get(0).kind().compareTo(match.kind()) > 0
          && framework.indicatorOf(code).filter(i -> i.code().equals(indicator)).isPresent();
    }

    private boolean isScored(Code code) {
      return analysis.scorecard().node(code).isPresent();
    }

    /** Those for weak evidence itself, and less specific ones only as long as there are few. */
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

    /** Whether it serves the evidence itself, or the item that a weak answer line belongs to. */
    private boolean isWeakest(Match match) {
      return match.kind().compareTo(Element.Kind.ITEM) >= 0
          || !Collections.disjoint(weakest, match.codes());
    }

    private List<Match> generalOnes() {
      List<Match> matches = new ArrayList<>();
      for (Ranked ranked : general) {
        if (matches.size() < ENOUGH) {
          matches.add(match(ranked, Element.Kind.INDICATOR, indicator));
        }
      }
      return matches;
    }
  }
}
