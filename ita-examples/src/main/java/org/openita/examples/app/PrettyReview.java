package org.openita.examples.app;

import com.google.common.base.Joiner;
import org.openita.Finding;
import org.openita.plan.MeasureCounts;
import org.openita.review.CriterionResult;
import org.openita.review.ElementResult;
import org.openita.review.Review;

/** Prints a review as a page for people. */
final class PrettyReview {

  private static final int ELEMENT = 28;
  private static final int STATUS = 9;

  private final Review review;
  private final PrettyPage page;

  private PrettyReview(Review review, PrettyPage page) {
    this.review = review;
    this.page = page;
  }

  static String print(Review review, PrettyPage page) {
    PrettyReview printer = new PrettyReview(review, page);
    page.heading(
        review.agency().name().map(name -> name + " · ").orElse("")
            + review.agency().id()
            + " · "
            + page.say("ปีงบประมาณ พ.ศ. ", "fiscal year ")
            + review.fiscalYear());
    printer.progress();
    printer.criteria();
    printer.findings();
    return page.toString();
  }

  private void progress() {
    MeasureCounts counts = review.progress().total();
    page.line(
        page.say("มาตรการ ", "Measures ")
            + counts.measures()
            + page.say("  แล้วเสร็จ ", "  done ")
            + counts.done()
            + page.say("  กำลังทำ ", "  in progress ")
            + counts.inProgress()
            + page.say("  ยังไม่เริ่ม ", "  not started ")
            + counts.notStarted()
            + page.say("  ยกเลิก ", "  cancelled ")
            + counts.cancelled());
    if (!review.progress().overdue().isEmpty()) {
      page.paragraph(
          page.say("เกินกำหนด ", "Overdue "),
          Joiner.on(", ").join(review.progress().overdue()),
          AnsiStyle.RED);
    }
  }

  private void criteria() {
    page.heading(page.say("ตามเกณฑ์ของปี", "Criteria of the year"));
    for (CriterionResult criterion : review.criteria()) {
      page.line(
          page.style(
              criterion
                  .item()
                  .map(item -> page.say("ข้อ ", "Item ") + item)
                  .orElse(page.say("ไม่ทราบเลขข้อ", "Unknown item number")),
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
        page.style(TerminalText.alignLeft(element.status().name(), STATUS), style)
            + TerminalText.alignLeft(element.element().name(), ELEMENT)
            + page.style(element.confidence().word(), AnsiStyle.FAINT));
  }

  private void findings() {
    page.heading(page.say("ข้อค้นพบ", "Findings"));
    if (review.findings().isEmpty()) {
      page.line(page.say("ไม่มี", "None"));
    }
    review.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    AnsiStyle style =
        switch (finding.severity()) {
          case INFO -> AnsiStyle.CYAN;
          case WARNING -> AnsiStyle.YELLOW;
          case ERROR -> AnsiStyle.RED;
        };
    page.line(
        page.style(finding.code(), style) + "  " + page.style(finding.pointer(), AnsiStyle.FAINT));
    page.paragraph("  ", page.say(finding.message()));
    finding.remedy().ifPresent(remedy -> page.paragraph("  → ", page.say(remedy)));
  }
}
