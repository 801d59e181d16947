package org.openita.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Fraction;
import org.openita.analysis.Analysis;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.measure.MeasureTemplate.Target;
import org.openita.measure.Proposal.Issue;
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

  /**
   * A template with one of its targets.
   *
   * @param official whether its codes are those of the official indicators and of no others
   */
  private record Serving(MeasureTemplate template, Target target, boolean official) {}

  private Proposer(Catalogue catalogue) {
    this.catalogue = catalogue;
    ImmutableListMultimap.Builder<Code, Serving> servings = ImmutableListMultimap.builder();
    for (MeasureTemplate template : catalogue.templates()) {
      boolean official = BuiltInCatalogue.INSTANCE.templates().contains(template);
      for (Target target : template.targets()) {
        target.codes().forEach(code -> servings.put(code, new Serving(template, target, official)));
      }
    }
    this.servings = servings.build();
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
    return new Proposals(
        catalogue.id(),
        drafts.values().stream().map(Draft::proposal).collect(ImmutableList.toImmutableList()),
        uncovered.build());
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
  private record Match(MeasureTemplate template, Element.Kind kind, Set<Code> codes) {

    private static final Comparator<Match> BEST_FIRST =
        Comparator.comparing(Match::kind)
            .reversed()
            .thenComparing(Match::worth, Comparator.reverseOrder())
            .thenComparing(match -> match.template().id());

    private Fraction worth() {
      return Fraction.of(template.usefulness(), template.effort());
    }
  }

  /** What the catalogue has for one indicator of one analysis. */
  private final class Matching {

    private final Analysis analysis;
    private final Framework framework;
    private final FiscalYear year;
    private final Code indicator;
    private final boolean official;
    private final List<ImmutableList<Code>> weakPaths = new ArrayList<>();

    Matching(Analysis analysis, Code indicator) {
      this.analysis = analysis;
      this.framework = analysis.scorecard().framework();
      this.year = framework.fiscalYear();
      this.indicator = indicator;
      this.official = OfficialIndicators.isOne(framework, indicator);
      analysis.scorecard().node(indicator).ifPresent(node -> weak(node, ImmutableList.of()));
      if (weakPaths.isEmpty()) {
        weakPaths.add(ImmutableList.of(indicator));
      }
    }

    /** Collects the evidence that lost points, each with what is above it up to the indicator. */
    private void weak(ScoreNode node, ImmutableList<Code> above) {
      ImmutableList<Code> path =
          ImmutableList.<Code>builder()
              .add(node.element().orElseThrow().code())
              .addAll(above)
              .build();
      if (node.children().isEmpty() && node.lost().signum() > 0) {
        weakPaths.add(path);
      }
      node.children().forEach(child -> weak(child.node(), path));
    }

    List<Match> best() {
      List<Match> matches = matches();
      List<Match> helpful = matches.stream().filter(this::helps).toList();
      if (!helpful.isEmpty()) {
        return enough(helpful);
      }
      return matches.isEmpty() ? general() : enough(matches);
    }

    private List<Match> matches() {
      Map<String, Match> matches = new HashMap<>();
      for (ImmutableList<Code> path : weakPaths) {
        for (Code code : path) {
          for (Serving serving : servings.get(code)) {
            if (serving.target().holdsIn(year) && (official || !serving.official())) {
              matches.merge(
                  serving.template().id(), match(serving.template(), code), this::moreSpecific);
            }
          }
        }
      }
      return matches.values().stream().sorted(Match.BEST_FIRST).toList();
    }

    private Match match(MeasureTemplate template, Code code) {
      Element.Kind kind = framework.element(code).orElseThrow().kind();
      Set<Code> codes = new LinkedHashSet<>();
      codes.add(code);
      return new Match(template, kind, codes);
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
      return match.template().targets().stream()
          .filter(target -> target.holdsIn(year))
          .flatMap(target -> target.codes().stream())
          .noneMatch(code -> isBelow(code, match) && isScored(code));
    }

    private boolean isBelow(Code code, Match match) {
      return framework.element(code).filter(e -> e.kind().compareTo(match.kind()) > 0).isPresent()
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
        boolean specific = isWeakest(match);
        boolean wanted =
            specific
                ? match.codes().stream().anyMatch(c -> servedBy.getOrDefault(c, 0) < ENOUGH)
                : enough.size() < ENOUGH;
        if (wanted) {
          enough.add(match);
          match.codes().forEach(code -> servedBy.merge(code, 1, Integer::sum));
        }
      }
      return enough;
    }

    /** Whether it serves the evidence itself, or the item that a weak answer line belongs to. */
    private boolean isWeakest(Match match) {
      return match.kind().compareTo(Element.Kind.ITEM) >= 0
          || weakPaths.stream().anyMatch(path -> match.codes().contains(path.get(0)));
    }

    private List<Match> general() {
      return catalogue.templates().stream()
          .filter(MeasureTemplate::general)
          .map(template -> match(template, indicator))
          .sorted(Match.BEST_FIRST)
          .limit(ENOUGH)
          .toList();
    }
  }
}
