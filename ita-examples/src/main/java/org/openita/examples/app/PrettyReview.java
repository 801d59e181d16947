package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.List;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.plan.MeasureCounts;
import org.openita.plan.Status;
import org.openita.review.CriterionResult;
import org.openita.review.ElementResult;
import org.openita.review.Review;
import org.openita.review.WaivedFinding;

/** Prints a review as a page for people. */
final class PrettyReview {

  private static final int ELEMENT = 42;
  private static final int STATUS = 12;

  private final Review review;
  private final PrettyPage page;
  private final PrettyPlaces places;

  private PrettyReview(Review review, PrettyPage page) {
    this.review = review;
    this.page = page;
    this.places = new PrettyPlaces(page, review);
  }

  static String print(Review review, PrettyPage page) {
    PrettyReview printer = new PrettyReview(review, page);
    page.heading(
        PrettySections.agency(review.agency())
            + " · "
            + page.say(PageText.FISCAL_YEAR, review.fiscalYear()));
    printer.progress();
    printer.criteria();
    printer.findings();
    printer.waived();
    return page.toString();
  }

  private void progress() {
    MeasureCounts counts = review.progress().total();
    page.paragraph(
        "",
        Joiner.on("  ")
            .join(
                page.say(PageText.MEASURES, counts.measures()),
                count(Status.DONE, counts.done()),
                count(Status.IN_PROGRESS, counts.inProgress()),
                count(Status.NOT_STARTED, counts.notStarted()),
                count(Status.CANCELLED, counts.cancelled())));
    if (!review.progress().overdue().isEmpty()) {
      page.paragraph(
          page.say(PageText.OVERDUE),
          Joiner.on(", ").join(review.progress().overdue()),
          AnsiStyle.RED);
    }
    review
        .since()
        .ifPresent(
            since ->
                page.paragraph(
                    "",
                    page.say(
                        PageText.SINCE,
                        since.added().size(),
                        since.gone().size(),
                        since.unchanged().size())));
  }

  private String count(Status status, int measures) {
    return page.say(PageText.COUNT, page.lowerCase(status.label()), measures);
  }

  private void criteria() {
    page.heading(page.say(PageText.CRITERIA));
    for (CriterionResult criterion : review.criteria()) {
      page.line(
          page.style(
              criterion
                  .item()
                  .map(item -> page.say(PageText.ITEM, item))
                  .orElseGet(() -> page.say(PageText.UNKNOWN_ITEM)),
              AnsiStyle.FAINT));
      criterion.elements().forEach(this::element);
    }
  }

  private void element(ElementResult element) {
    AnsiStyle style =
        switch (element.status()) {
          case MET -> AnsiStyle.GREEN;
          case WEAK -> AnsiStyle.YELLOW;
          case MISSING -> AnsiStyle.RED;
        };
    page.line(
        page.style(TerminalText.alignLeft(page.say(element.status().label()), STATUS), style)
            + TerminalText.alignLeft(page.say(element.element().label()), ELEMENT)
            + page.style(page.say(element.confidence().label()), AnsiStyle.FAINT));
  }

  private void findings() {
    page.heading(page.say(PageText.FINDINGS));
    if (review.findings().isEmpty()) {
      page.line(page.say(PageText.NONE));
    }
    PrettyFindings.byKind(review.findings()).asMap().forEach(this::findings);
  }

  /** Prints the findings of one kind: where they are, and the message that all share. */
  private void findings(FindingKind kind, Collection<Finding> all) {
    Finding first = all.iterator().next();
    AnsiStyle style =
        switch (first.severity()) {
          case INFO -> AnsiStyle.CYAN;
          case WARNING -> AnsiStyle.YELLOW;
          case ERROR -> AnsiStyle.RED;
        };
    page.styled(
        PrettyFindings.title(page, kind, all.size())
            + " ["
            + page.say(first.severity().label())
            + "]",
        style);
    String where = places.names(all.stream().map(Finding::pointer).toList());
    if (!where.isEmpty()) {
      page.paragraph("  " + page.say(PageText.PLACES), where);
    }
    List<String> messages = all.stream().map(one -> page.say(one.message())).distinct().toList();
    page.paragraph(
        "  ",
        messages.size() == 1 ? messages.get(0) : page.say(PageText.FOR_EXAMPLE, messages.get(0)));
    first.remedy().ifPresent(remedy -> page.paragraph("  → ", page.say(remedy)));
  }

  private void waived() {
    if (review.waived().isEmpty()) {
      return;
    }
    page.heading(page.say(PageText.WAIVED));
    for (WaivedFinding waived : review.waived()) {
      String where = places.name(waived.finding().pointer());
      page.paragraph("• ", page.say(waived.finding().message()) + bracketed(where));
      page.paragraph(
          "  ",
          waived
              .until()
              .map(day -> page.say(PageText.WAIVED_UNTIL, waived.reason(), day))
              .orElseGet(() -> page.say(PageText.WAIVED_FOR, waived.reason())));
    }
  }

  private static String bracketed(String where) {
    return where.isEmpty() ? "" : " [" + where + "]";
  }
}
