package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openita.Code;
import org.openita.Score;
import org.openita.advice.Advice;
import org.openita.advice.Proposal;
import org.openita.analysis.Analysis;
import org.openita.analysis.IndicatorResult;
import org.openita.analysis.NextLevel;
import org.openita.analysis.Policy;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Provenance;
import org.openita.scoring.ScoreNode;

/** The analysis document, with or without its trace. */
final class AnalysisDocument {

  private static final Comparator<IndicatorResult> BY_CODE =
      Comparator.comparing(IndicatorResult::code);

  private final Fingerprints fingerprints;
  private final boolean traced;

  AnalysisDocument(Fingerprints fingerprints, boolean traced) {
    this.fingerprints = fingerprints;
    this.traced = traced;
  }

  void write(DocumentWriter out, Advice advice) {
    Analysis analysis = advice.analysis();
    out.beginObject();
    out.member("schema").string("ita/analysis/v1");
    fingerprints.write(out.member("framework"), analysis.scorecard().framework());
    Values.AGENCY.write(out.member("agency"), analysis.agency());
    policy(out.member("policy"), analysis.policy());
    total(out.member("total"), analysis);
    out.member("instruments").beginList();
    for (ScoreNode.Child child : analysis.total().children()) {
      instrument(out, analysis, child);
    }
    out.endList();
    List<IndicatorResult> indicators = new ArrayList<>(analysis.indicators());
    indicators.sort(BY_CODE);
    out.member("indicators").list(indicators, AnalysisDocument::indicator);
    List<Code> notApplicable = analysis.scorecard().notApplicableIndicators();
    if (!notApplicable.isEmpty()) {
      out.member("notApplicable").codes(notApplicable);
    }
    out.member("strengths").codes(analysis.strengths());
    out.member("urgentWeaknesses").codes(analysis.urgentWeaknesses());
    out.member("developmentPoints").beginObject();
    for (Map.Entry<Code, ImmutableList<Code>> points : analysis.developmentPoints().entrySet()) {
      out.member(points.getKey().value()).codes(points.getValue());
    }
    out.endObject();
    nextLevel(out.member("nextLevel"), analysis);
    out.member("measures").beginList();
    for (Proposal measure : advice.proposals().measures()) {
      measure(out, analysis, measure);
    }
    out.endList();
    out.member("findings").list(analysis.findings(), Values::finding);
    if (traced) {
      out.member("trace");
      new TraceWriter(out, analysis.scorecard().framework()).write(analysis.total());
    }
    out.endObject();
  }

  private static void policy(DocumentWriter out, Policy policy) {
    out.beginObject();
    out.member(policy.strict() ? "strengthAbove" : "strengthFrom").score(policy.strength());
    out.member("urgent").string(policy.urgency().name());
    policy.floor().ifPresent(floor -> out.member("urgentBelow").score(floor));
    if (policy.development() != Policy.Development.LOWEST) {
      out.member("develop").string(policy.development().name());
    }
    out.endObject();
  }

  private static void total(DocumentWriter out, Analysis analysis) {
    out.beginObject();
    out.member("score").score(analysis.total().score());
    out.member("exact").string(analysis.total().exact().toDecimalString(6));
    out.member("level").string(analysis.level().code());
    out.member("levelName").text(analysis.level().name());
    out.endObject();
  }

  private static void instrument(DocumentWriter out, Analysis analysis, ScoreNode.Child child) {
    ScoreNode node = child.node();
    Instrument instrument = (Instrument) node.element().orElseThrow();
    out.beginObject();
    out.member("code").string(instrument.code().value());
    out.member("name").text(instrument.name());
    out.member("score").score(node.score());
    out.member("weight").decimal(instrument.weight());
    out.member("weighted")
        .decimal(node.value().times(child.share()).toDecimal(2, RoundingMode.HALF_UP));
    out.list(
        "parts",
        analysis.scorecard().partsOf(instrument.code()).entrySet(),
        AnalysisDocument::part);
    out.endObject();
  }

  private static void part(DocumentWriter out, Map.Entry<Code, Score> part) {
    out.beginObject();
    out.member("code").string(part.getKey().value());
    out.member("score").score(part.getValue());
    out.endObject();
  }

  private static void indicator(DocumentWriter out, IndicatorResult result) {
    out.beginObject();
    out.member("code").string(result.code().value());
    out.member("name").text(result.indicator().name());
    out.member("instrument").string(result.instrument().code().value());
    out.member("score").score(result.score());
    out.member("rank").number(result.rank());
    out.member("standing").string(result.standing().name());
    out.member("pointsLost").score(result.score().lost());
    out.endObject();
  }

  private static void nextLevel(DocumentWriter out, Analysis analysis) {
    if (analysis.nextLevel().isEmpty()) {
      out.nothing();
      return;
    }
    NextLevel next = analysis.nextLevel().get();
    out.beginObject();
    out.member("level").string(next.level().code());
    out.member("missing").list(next.missing(), AnalysisDocument::gap);
    out.endObject();
  }

  private static void gap(DocumentWriter out, NextLevel.Gap gap) {
    out.beginObject();
    out.member("what").string(gap.what());
    out.member("now").score(gap.now());
    out.member("need").score(gap.need());
    out.endObject();
  }

  private static void measure(DocumentWriter out, Analysis analysis, Proposal measure) {
    MeasureTemplate template = measure.template();
    out.beginObject();
    out.member("template").string(template.id());
    out.member("indicator").string(measure.indicator().value());
    out.member("targets").codes(measure.targets());
    out.member("reason").string(measure.reason().name());
    out.member("title").text(template.title());
    out.member("why").text(measure.why(analysis));
    out.member("effort").number(template.effort());
    out.member("usefulness").number(template.usefulness());
    if (measure.isOptional()) {
      out.member("optional").flag(true);
    }
    out.endObject();
  }

  /** Writes every number down to the evidence. */
  private record TraceWriter(DocumentWriter out, Framework framework) {

    void write(ScoreNode node) {
      out.beginObject();
      members(node);
      out.endObject();
    }

    private void write(ScoreNode.Child child) {
      out.beginObject();
      out.member("share").string(child.share().toExactString());
      members(child.node());
      out.endObject();
    }

    private void members(ScoreNode node) {
      out.member("code").string(node.label());
      out.member("basis").string(node.basis().name());
      out.member("exact").string(node.exact().toExactString());
      out.member("score").score(node.score());
      out.member("lost").string(node.lost().toExactString());
      out.list("rules", node.rules(), this::rule);
      node.published().ifPresent(score -> out.member("published").decimal(score));
      node.tally().ifPresent(tally -> Values.TALLY.write(out.member("tally"), tally));
      out.list("points", node.points(), DocumentWriter::decimal);
      if (!node.leftOut().isEmpty()) {
        out.member("leftOut").codes(node.leftOut());
      }
      if (!node.children().isEmpty()) {
        out.member("children").beginList();
        node.children().forEach(this::write);
        out.endList();
      }
    }

    private void rule(DocumentWriter writer, Provenance.Kind kind) {
      writer.beginObject();
      writer.member("kind").string(kind.name());
      writer.member("confidence").string(framework.confidence(kind).word());
      writer.endObject();
    }
  }
}
