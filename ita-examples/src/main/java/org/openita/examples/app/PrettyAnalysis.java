package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Language;
import org.openita.Score;
import org.openita.advice.Advice;
import org.openita.advice.Proposal;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.NextLevel;
import org.openita.analysis.Standing;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.scoring.ScoreNode;

/** Prints an analysis with its proposals as a page for people. */
final class PrettyAnalysis {

  private static final int NAME = 31;
  private static final int BAR = 20;

  private final Advice advice;
  private final Analysis analysis;
  private final PrettyPage page;

  private PrettyAnalysis(Advice advice, PrettyPage page) {
    this.advice = advice;
    this.analysis = advice.analysis();
    this.page = page;
  }

  static String print(Advice advice, Language language, boolean coloured) {
    PrettyPage page = new PrettyPage(language, coloured);
    PrettyAnalysis printer = new PrettyAnalysis(advice, page);
    PrettySections.header(page, advice.analysis().scorecard());
    printer.instruments();
    printer.indicators();
    printer.standings();
    printer.nextLevel();
    PrettySections.findings(page, advice.analysis().findings());
    printer.proposals();
    return page.toString();
  }

  private void instruments() {
    page.line("");
    for (ScoreNode.Child child : analysis.total().children()) {
      ScoreNode node = child.node();
      page.line(
          TerminalText.alignLeft(node.label(), labelWidth())
              + TerminalText.alignRight(node.score().toString(), 6)
              + " × "
              + TerminalText.alignRight(
                  child.share().times(Fraction.of(100)).toScore().toString(), 5)
              + " % = "
              + TerminalText.alignRight(node.value().times(child.share()).toScore().toString(), 5)
              + parts(node));
    }
  }

  private int labelWidth() {
    return 2
        + analysis.total().children().stream()
            .mapToInt(child -> child.node().label().length())
            .max()
            .orElse(0);
  }

  private String parts(ScoreNode instrument) {
    Code code = instrument.element().orElseThrow().code();
    String parts =
        analysis.scorecard().partsOf(code).entrySet().stream()
            .map(part -> part.getKey() + " " + part.getValue())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : "   (" + parts + ")";
  }

  private void indicators() {
    page.heading(page.say("ตัวชี้วัด", "Indicators"));
    for (IndicatorResult result : analysis.indicators()) {
      page.line(row(result));
    }
  }

  private String row(IndicatorResult result) {
    AnsiStyle style = style(result.standing());
    return TerminalText.alignRight(result.code().value(), 3)
        + " "
        + TerminalText.alignLeft(page.say(result.indicator().name()), NAME)
        + " "
        + page.style(bar(result.score()), style)
        + " "
        + TerminalText.alignRight(result.score().toString(), 6)
        + " "
        + TerminalText.alignRight("#" + result.rank(), 3)
        + " "
        + page.style(mark(result.standing()), style);
  }

  private static String bar(Score score) {
    int full = score.hundredths() * BAR / Score.FULL.hundredths();
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private static AnsiStyle style(Standing standing) {
    return switch (standing) {
      case STRENGTH -> AnsiStyle.GREEN;
      case DEVELOP -> AnsiStyle.YELLOW;
      case URGENT_WEAKNESS -> AnsiStyle.RED;
    };
  }

  private String mark(Standing standing) {
    return switch (standing) {
      case STRENGTH -> page.say("จุดแข็ง", "strength");
      case DEVELOP -> page.say("พัฒนา", "develop");
      case URGENT_WEAKNESS -> page.say("เร่งด่วน", "urgent");
    };
  }

  private void standings() {
    page.heading(page.say("สรุป", "Summary"));
    page.paragraph(
        page.say("จุดแข็ง: ", "Strengths: "), names(analysis.strengths()), AnsiStyle.GREEN);
    page.paragraph(
        page.say("จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน: ", "Urgent weaknesses: "),
        names(analysis.urgentWeaknesses()),
        AnsiStyle.RED);
    analysis
        .developmentPoints()
        .forEach(
            (instrument, codes) ->
                page.paragraph(
                    page.say("ประเด็นที่ต้องพัฒนา ", "To develop in ") + instrument + ": ",
                    names(codes),
                    AnsiStyle.YELLOW));
  }

  private String names(List<Code> codes) {
    return codes.isEmpty()
        ? page.say("ไม่มี", "none")
        : Joiner.on(" · ")
            .join(
                codes.stream()
                    .map(code -> code + " " + page.say(indicator(code).name()))
                    .iterator());
  }

  private Indicator indicator(Code code) {
    return analysis.scorecard().framework().indicatorOf(code).orElseThrow();
  }

  private void nextLevel() {
    analysis.nextLevel().ifPresent(this::nextLevel);
  }

  private void nextLevel(NextLevel next) {
    String missing =
        next.missing().stream()
            .map(
                gap ->
                    (gap.what().equals("total") ? page.say("คะแนนรวม", "total") : gap.what())
                        + " "
                        + gap.now()
                        + " → "
                        + gap.need())
            .collect(Collectors.joining(", "));
    page.paragraph(
        page.say("สู่ระดับ ", "To reach ") + page.say(next.level().name()) + ": ",
        missing,
        AnsiStyle.CYAN);
  }

  /** Prints the items that a measure serves, where their names are known. */
  private void items(Proposal proposal) {
    Framework framework = analysis.scorecard().framework();
    for (Code target : proposal.targets()) {
      if (framework.nameConfidence(target).isPresent()) {
        page.paragraph(
            "      " + target + " ", PrettySections.named(page, framework, target).orElseThrow());
      }
    }
  }

  private void proposals() {
    if (advice.proposals().measures().isEmpty()) {
      return;
    }
    page.heading(page.say("มาตรการที่เสนอ", "Proposed measures"));
    int number = 1;
    String before = "";
    for (Proposal proposal : advice.proposals().measures()) {
      String why = page.say(proposal.why(analysis));
      if (!why.equals(before)) {
        page.paragraph("", why);
      }
      before = why;
      page.paragraph(
          TerminalText.alignRight(number + ". ", 6),
          page.say(proposal.template().title())
              + " ["
              + page.say("ภาระงาน ", "effort ")
              + proposal.template().effort()
              + "/5, "
              + page.say("ประโยชน์ที่คาดว่าจะได้รับ ", "usefulness ")
              + proposal.template().usefulness()
              + "/5"
              + (proposal.isOptional() ? page.say(", ทางเลือก", ", optional") : "")
              + "]",
          AnsiStyle.BOLD);
      items(proposal);
      number++;
    }
  }
}
