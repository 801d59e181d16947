package org.openita.examples.app;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.Language;
import org.openita.framework.Framework;
import org.openita.plan.Basis;
import org.openita.plan.Layout;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.PlanView;
import org.openita.plan.TableView;

/** Prints a plan as a page for people, measure by measure. */
final class PrettyPlan {

  private final Plan plan;
  private final Framework framework;
  private final PrettyPage page;
  private final ImmutableList<TableView> views;

  private PrettyPlan(Plan plan, Framework framework, PrettyPage page) {
    this.plan = plan;
    this.framework = framework;
    this.page = page;
    Language language = page.language();
    // Together, these two layouts have all that a plan contains about a measure.
    this.views =
        ImmutableList.of(
            PlanView.of(plan, framework, Layout.INDICATORS, language),
            PlanView.of(plan, framework, Layout.GUIDELINE, language));
  }

  static String print(Plan plan, Framework framework, PrettyPage page) {
    PrettyPlan printer = new PrettyPlan(plan, framework, page);
    page.heading(printer.views.get(0).title());
    plan.basis().ifPresent(printer::basis);
    if (plan.measures().isEmpty()) {
      page.line(page.say(PageText.NO_MEASURES));
    }
    for (int i = 0; i < plan.measures().size(); i++) {
      printer.measure(i, plan.measures().get(i));
    }
    return page.toString();
  }

  private void basis(Basis basis) {
    page.paragraph(
        page.say(PageText.BASED_ON),
        basis.fiscalYear()
            + basis.total().map(total -> " · " + total).orElse("")
            + basis
                .level()
                .map(level -> " · " + page.say(framework.nameOfLevel(level)))
                .orElse(""));
    plan.catalogue().ifPresent(id -> page.paragraph(page.say(PageText.CATALOGUE_ID), id));
  }

  private void measure(int place, Measure measure) {
    page.heading(measure.id() + "  " + page.say(measure.title()));
    say(page.say(PageText.TARGETS), Joiner.on(", ").join(measure.targets()));
    measure.why().ifPresent(why -> say(page.say(PageText.REASON), page.say(why)));
    measure.gain().ifPresent(gain -> say(page.say(PageText.GAIN_AT_MOST), gain.toDecimalString(2)));
    cell(1, place, 1);
    cell(1, place, 2);
    cell(1, place, 3);
    cell(0, place, 4);
    cell(1, place, 4);
    List<String> evidence = measure.evidence().stream().map(text -> page.say(text)).toList();
    say(page.say(PageText.EVIDENCE_TO_KEEP), Joiner.on('\n').join(evidence));
    cell(1, place, 5);
    cell(0, place, 6);
    cell(1, place, 6);
  }

  private void cell(int view, int row, int column) {
    TableView table = views.get(view);
    say(table.headings().get(column), table.rows().get(row).get(column));
  }

  private void say(String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    // Several lines beside a long label would be too narrow.
    if (text.contains("\n")) {
      page.paragraph(label + ":", "");
      text.lines().forEach(line -> page.paragraph("  ", line));
    } else {
      page.paragraph(label + ": ", text);
    }
  }
}
