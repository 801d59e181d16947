package org.openita.examples.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.openita.Language;
import org.openita.framework.Level;
import org.openita.uncertainty.LevelMargin;
import org.openita.uncertainty.SamplingError;
import org.openita.uncertainty.UncertaintyAnalysis;

/** Prints the uncertainty of a level as a page for people. */
final class PrettyStability {

  private final PrettyPage page;

  private PrettyStability(PrettyPage page) {
    this.page = page;
  }

  static String print(UncertaintyAnalysis stability, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettySections.header(page, stability.scorecard());
    PrettyStability printer = new PrettyStability(page);
    page.heading(
        page.say(
            "ความคลาดเคลื่อนจากจำนวนผู้ตอบ (ช่วงความเชื่อมั่น 95 %)",
            "Sampling error (95 % confidence interval)"));
    printer.sampling(page.say("ค่าประมาณ", "estimate"), stability.estimate());
    printer.sampling(page.say("ค่าสูงสุด", "upper bound"), stability.bound());
    printer.closest(stability);
    PrettySections.findings(page, stability.findings());
    return page.toString();
  }

  private void sampling(String label, SamplingError sampling) {
    page.line(
        TerminalText.alignLeft(label, 13)
            + sampling.total().map(this::spread).orElse(page.say("ไม่อาจรู้ได้", "unknown")));
    for (Map.Entry<Level, BigDecimal> odds : sampling.levels().entrySet()) {
      if (odds.getValue().signum() > 0) {
        page.line(
            TerminalText.alignLeft("", 13)
                + TerminalText.alignRight(
                    odds.getValue().movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %", 9)
                + "  "
                + PrettySections.level(page, odds.getKey()));
      }
    }
  }

  private String spread(SamplingError.Spread spread) {
    return page.say("คะแนนรวม ", "total ")
        + two(spread.low())
        + " – "
        + two(spread.high())
        + page.say("  ค่าคลาดเคลื่อนมาตรฐาน ", "  standard error ")
        + spread.standardError();
  }

  private static String two(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void closest(UncertaintyAnalysis stability) {
    page.heading(
        page.say(
            "การเปลี่ยนเพียงจุดเดียวที่น้อยที่สุดซึ่งทำให้ระดับเปลี่ยน",
            "Smallest single changes that alter the level"));
    if (stability.closest().isEmpty()) {
      page.line(page.say("ไม่มีจุดเดียวใดทำได้", "none"));
    }
    for (LevelMargin margin : stability.closest()) {
      page.line(
          TerminalText.alignLeft(margin.code().value(), 7)
              + margin.from().toScore()
              + " → "
              + margin.to().toScore()
              + " ("
              + PrettySections.signed(margin.change())
              + ")  "
              + PrettySections.level(page, margin.level()));
    }
  }
}
