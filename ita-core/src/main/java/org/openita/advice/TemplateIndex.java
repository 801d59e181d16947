package org.openita.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.openita.Code;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.MeasureTemplate.Target;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.scoring.Scorecard;

/**
 * Finds the templates of a catalogue that fit a code of a scorecard.
 *
 * <p>A template fits a code if it is made for what the framework means by the code's indicator, if
 * one of its targets names the code for the scorecard's fiscal year, or the year whose rules were
 * carried over to it, and if none of them names an element below the code that has a score: the
 * template serves that element instead.
 *
 * <p>Immutable; built once for a catalogue.
 */
final class TemplateIndex {

  private final ImmutableList<Audience> audiences;

  private TemplateIndex(ImmutableList<Audience> audiences) {
    this.audiences = audiences;
  }

  static TemplateIndex of(Catalogue catalogue) {
    List<MeasureTemplate> templates = new ArrayList<>(catalogue.templates());
    templates.sort(Ranked.MOST_USEFUL_FIRST);
    ImmutableList.Builder<Ranked> ranked = ImmutableList.builder();
    for (int place = 0; place < templates.size(); place++) {
      ranked.add(new Ranked(templates.get(place), place));
    }
    return new TemplateIndex(
        Multimaps.asMap(Multimaps.index(ranked.build(), one -> one.template().frameworks()))
            .values()
            .stream()
            .map(Audience::of)
            .collect(toImmutableList()));
  }

  /** Returns the templates that are made for an indicator of a scorecard. */
  Selection forIndicator(Scorecard card, Code indicator) {
    Framework framework = card.framework();
    return select(card, template -> template.isMadeFor(framework, indicator));
  }

  /**
   * Returns the templates that are made for the indicator that a code is or lies under. Instruments
   * and their parts lie under none: only templates for any framework are made for them.
   */
  Selection forIndicatorOf(Scorecard card, Code code) {
    return card.framework()
        .indicatorOf(code)
        .map(indicator -> forIndicator(card, indicator.code()))
        .orElseGet(() -> select(card, template -> template.frameworks().isEmpty()));
  }

  private Selection select(Scorecard card, Predicate<MeasureTemplate> isMadeFor) {
    ImmutableList.Builder<Audience> selected = ImmutableList.builder();
    for (Audience audience : audiences) {
      if (isMadeFor.test(audience.any())) {
        selected.add(audience);
      }
    }
    return new Selection(card, selected.build());
  }

  /**
   * A template with its place among all: the most useful first, then the least work, then by id.
   */
  record Ranked(MeasureTemplate template, int place) {

    // Not usefulness for effort: then cheap measures of little use would come first.
    private static final Comparator<MeasureTemplate> MOST_USEFUL_FIRST =
        Comparator.comparing(MeasureTemplate::usefulness)
            .reversed()
            .thenComparing(MeasureTemplate::effort)
            .thenComparing(MeasureTemplate::id);
  }

  /** A template and how well it helps a code. */
  record Helping(Ranked ranked, Help help) {

    MeasureTemplate template() {
      return ranked.template();
    }
  }

  /** A template with one of its targets. */
  private record Serving(Ranked ranked, Target target) {}

  /** The templates that are made for the same frameworks; any of them says which. */
  private record Audience(
      MeasureTemplate any,
      ImmutableListMultimap<Code, Serving> byCode,
      ImmutableList<Ranked> general) {

    static Audience of(List<Ranked> templates) {
      ImmutableListMultimap.Builder<Code, Serving> byCode = ImmutableListMultimap.builder();
      ImmutableList.Builder<Ranked> general = ImmutableList.builder();
      for (Ranked ranked : templates) {
        for (Target target : ranked.template().targets()) {
          target.codes().forEach(code -> byCode.put(code, new Serving(ranked, target)));
        }
        if (ranked.template().general()) {
          general.add(ranked);
        }
      }
      return new Audience(templates.get(0).template(), byCode.build(), general.build());
    }
  }

  /** The templates that are made for one indicator of a scorecard. */
  static final class Selection {

    private final Scorecard card;
    private final ImmutableList<Audience> audiences;

    private Selection(Scorecard card, ImmutableList<Audience> audiences) {
      this.card = card;
      this.audiences = audiences;
    }

    /** Returns the templates that fit a code. */
    List<Helping> fitting(Code code) {
      List<Helping> fitting = targeting(code);
      fitting.removeIf(helping -> !fits(helping.template(), code));
      return fitting;
    }

    /** Returns the templates that name a code, also those for something below it. */
    List<Helping> targeting(Code code) {
      List<Helping> targeting = new ArrayList<>();
      for (Audience audience : audiences) {
        int start = targeting.size();
        for (Serving serving : audience.byCode().get(code)) {
          if (holds(serving.target())) {
            Helping helping = new Helping(serving.ranked(), serving.target().help());
            int last = targeting.size() - 1;
            // The targets of one template follow each other.
            if (last < start || targeting.get(last).ranked().place() != helping.ranked().place()) {
              targeting.add(helping);
            } else if (helping.help() == Help.MAIN) {
              targeting.set(last, helping);
            }
          }
        }
      }
      return targeting;
    }

    /** Returns the templates for what nothing else serves. */
    List<Ranked> general() {
      List<Ranked> general = new ArrayList<>();
      audiences.forEach(audience -> general.addAll(audience.general()));
      return general;
    }

    /** Returns whether a template that names a code fits it: it is for nothing below the code. */
    boolean fits(MeasureTemplate template, Code code) {
      for (Target target : template.targets()) {
        if (holds(target)) {
          for (Code other : target.codes()) {
            if (card.value(other).isPresent() && isBelow(other, code)) {
              return false;
            }
          }
        }
      }
      return true;
    }

    private boolean isBelow(Code code, Code above) {
      if (code.equals(above)) {
        return false;
      }
      for (Element element : card.framework().lineage(code)) {
        if (element.code().equals(above)) {
          return true;
        }
      }
      return false;
    }

    private boolean holds(Target target) {
      Framework framework = card.framework();
      return target.holdsIn(framework.fiscalYear())
          || framework.carriedFrom().filter(target::holdsIn).isPresent();
    }
  }
}
