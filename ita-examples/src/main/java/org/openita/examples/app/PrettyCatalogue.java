package org.openita.examples.app;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.MeasureTemplate.Target;
import org.openita.catalogue.Responsibility;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;

/** Prints a catalogue as a page for people, by what the measures help. */
final class PrettyCatalogue {

  private static final ImmutableList<Text> MONTHS =
      ImmutableList.of(
          Text.of("ตุลาคม", "October"),
          Text.of("พฤศจิกายน", "November"),
          Text.of("ธันวาคม", "December"),
          Text.of("มกราคม", "January"),
          Text.of("กุมภาพันธ์", "February"),
          Text.of("มีนาคม", "March"),
          Text.of("เมษายน", "April"),
          Text.of("พฤษภาคม", "May"),
          Text.of("มิถุนายน", "June"),
          Text.of("กรกฎาคม", "July"),
          Text.of("สิงหาคม", "August"),
          Text.of("กันยายน", "September"));

  private static final Comparator<MeasureTemplate> MOST_USEFUL_FIRST =
      Comparator.comparing(MeasureTemplate::usefulness)
          .reversed()
          .thenComparing(MeasureTemplate::effort)
          .thenComparing(MeasureTemplate::id);

  private final Catalogue catalogue;
  private final PrettyPage page;
  private final Set<MeasureTemplate> described = new HashSet<>();
  private final TreeMap<Code, String> headings = new TreeMap<>();

  private PrettyCatalogue(Catalogue catalogue, PrettyPage page) {
    this.catalogue = catalogue;
    this.page = page;
  }

  static String print(Catalogue catalogue, PrettyPage page) {
    PrettyCatalogue printer = new PrettyCatalogue(catalogue, page);
    page.heading(page.say(PageText.CATALOGUE, catalogue.id(), catalogue.templates().size()));
    catalogue.templates().forEach(printer::headings);
    printer.headings.forEach(printer::chapter);
    printer.general();
    return page.toString();
  }

  private void headings(MeasureTemplate template) {
    for (Target target : template.targets()) {
      for (Code code : target.codes()) {
        Optional<Indicator> indicator = indicator(template, target, code);
        headings.put(
            indicator.map(Indicator::code).orElse(code),
            indicator
                .map(one -> page.say(PageText.INDICATOR, one.code(), one.name()))
                .orElse(code.value()));
      }
    }
  }

  /** Finds what a code belongs to in a built-in framework; empty where it means something else. */
  private static Optional<Indicator> indicator(MeasureTemplate template, Target target, Code code) {
    for (Framework framework : Frameworks.builtIn().all()) {
      if (target.holdsIn(framework.fiscalYear())) {
        Optional<Indicator> indicator = framework.indicatorOf(code);
        if (indicator.isPresent() && template.isMadeFor(framework, indicator.get().code())) {
          return indicator;
        }
      }
    }
    return Optional.empty();
  }

  private void chapter(Code chapter, String heading) {
    page.heading(heading);
    for (Help help : Help.values()) {
      catalogue.templates().stream()
          .filter(template -> help(template, chapter).filter(help::equals).isPresent())
          .sorted(MOST_USEFUL_FIRST)
          .forEach(template -> template(template, help));
    }
  }

  /** Returns how well a template helps something in a chapter at best. */
  private static Optional<Help> help(MeasureTemplate template, Code chapter) {
    return template.targets().stream()
        .filter(
            target ->
                target.codes().stream()
                    .anyMatch(
                        code ->
                            indicator(template, target, code)
                                .map(Indicator::code)
                                .orElse(code)
                                .equals(chapter)))
        .map(Target::help)
        .min(Comparator.naturalOrder());
  }

  private void general() {
    List<MeasureTemplate> general =
        catalogue.templates().stream().filter(MeasureTemplate::general).toList();
    if (!general.isEmpty()) {
      page.heading(page.say(PageText.NO_OTHER_SERVES));
      general.forEach(this::describe);
    }
  }

  private void template(MeasureTemplate template, Help help) {
    boolean isMainSomewhere =
        template.targets().stream().anyMatch(target -> target.help() == Help.MAIN);
    if (help == Help.MAIN || !isMainSomewhere) {
      describe(template);
    } else {
      page.paragraph(side(), page.say(PageText.TEMPLATE, template.title(), template.id()));
    }
  }

  private String main() {
    return page.say(PageText.MAIN);
  }

  private String side() {
    return page.say(PageText.SIDE);
  }

  private void describe(MeasureTemplate template) {
    String title = page.say(PageText.TEMPLATE, template.title(), template.id());
    if (!described.add(template)) {
      page.paragraph(main(), page.say(PageText.SEE_ABOVE, title));
      return;
    }
    page.line("");
    page.paragraph("", title, AnsiStyle.BOLD);
    say(main(), targets(template, Help.MAIN));
    say(side(), targets(template, Help.SIDE));
    say("", page.say(PageText.RATINGS, template.effort(), template.usefulness()));
    say(page.say(PageText.GUIDELINE), page.say(template.guideline()));
    for (int i = 0; i < template.steps().size(); i++) {
      say("  " + (i + 1) + ". ", step(template.steps().get(i)));
    }
    Set<String> lead = units(template, Responsibility.LEAD);
    say(page.say(PageText.LED_BY), Joiner.on(" · ").join(lead));
    say(
        page.say(PageText.SUPPORTED_BY),
        Joiner.on(" · ").join(Sets.difference(units(template, Responsibility.SUPPORT), lead)));
    say(page.say(PageText.FOLLOWED_UP), Joiner.on(", ").join(template.rounds()));
    say(
        page.say(PageText.EVIDENCE),
        Joiner.on(" · ").join(Lists.transform(template.evidence(), text -> page.say(text))));
    say(page.say(PageText.SEEN_IN), sources(template));
  }

  private static String sources(MeasureTemplate template) {
    return Joiner.on(" · ")
        .join(
            Lists.transform(
                template.sources(),
                source ->
                    source.agency()
                        + " "
                        + source.fiscalYear()
                        + (source.filedUnder().isEmpty()
                            ? ""
                            : " (" + Joiner.on(", ").join(source.filedUnder()) + ")")));
  }

  private void say(String label, String text) {
    if (!text.isEmpty()) {
      page.paragraph("  " + label, text);
    }
  }

  private static String targets(MeasureTemplate template, Help help) {
    return Joiner.on(" · ")
        .join(
            template.targets().stream()
                .filter(target -> target.help() == help)
                .map(
                    target ->
                        Joiner.on(", ").join(target.codes())
                            + " ("
                            + years(target.from(), target.to())
                            + ")")
                .iterator());
  }

  private static String years(FiscalYear from, FiscalYear to) {
    return from.equals(to) ? from.toString() : from + "–" + to;
  }

  private String step(MeasureTemplate.Step step) {
    String month = page.say(MONTHS.get(step.dueMonth() - 1));
    return page.say(step.text())
        + " ["
        + page.say(step.owner().unit())
        + " · "
        + step.recurs()
            .map(how -> page.say(PageText.UNTIL_MONTH, how.label(), month))
            .orElseGet(() -> page.say(PageText.BY_MONTH, month))
        + "]";
  }

  /** Returns each unit once, for several roles may belong to one. */
  private ImmutableSet<String> units(MeasureTemplate template, Responsibility responsibility) {
    return template.responsible().stream()
        .filter(one -> one.responsibility() == responsibility)
        .map(one -> page.say(one.role().unit()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
