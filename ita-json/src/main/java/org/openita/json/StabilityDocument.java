package org.openita.json;

import java.math.BigDecimal;
import java.util.Map;
import org.openita.Code;
import org.openita.framework.Level;
import org.openita.uncertainty.ConfidenceInterval;
import org.openita.uncertainty.LevelMargin;
import org.openita.uncertainty.SamplingError;
import org.openita.uncertainty.UncertaintyAnalysis;

/**
 * Writes an uncertainty analysis.
 *
 * @param basis writes what it rests on
 */
record StabilityDocument(ResultBasis basis) {

  void write(DocumentWriter out, UncertaintyAnalysis analysis) {
    out.beginObject();
    out.member("level").string(analysis.scorecard().level().code());
    samplingError(out.member("estimate"), analysis.estimate());
    samplingError(out.member("bound"), analysis.bound());
    out.member("closest").list(analysis.closest(), StabilityDocument::margin);
    out.member("margins").list(analysis.margins(), StabilityDocument::margin);
    out.member("findings").list(analysis.findings(), Values::finding);
    basis.members(out, analysis.scorecard());
    out.endObject();
  }

  private static void samplingError(DocumentWriter out, SamplingError error) {
    out.beginObject();
    out.member("assumption").string(assumption(error.assumption()));
    out.member("levels").list(error.levels().entrySet(), StabilityDocument::probability);
    out.member("total");
    error
        .total()
        .ifPresentOrElse(
            interval -> {
              out.beginObject();
              interval(out, interval);
              out.endObject();
            },
            out::nothing);
    out.member("indicators").list(error.indicators().entrySet(), StabilityDocument::indicator);
    out.endObject();
  }

  /** Returns the word of an assumption in documents. */
  private static String assumption(SamplingError.Assumption assumption) {
    return switch (assumption) {
      case INDEPENDENT -> "INDEPENDENT";
      case PERFECTLY_CORRELATED -> "TOGETHER";
    };
  }

  private static void probability(DocumentWriter out, Map.Entry<Level, BigDecimal> level) {
    out.beginObject();
    out.member("level").string(level.getKey().code());
    out.member("probability").decimal(level.getValue());
    out.endObject();
  }

  private static void indicator(DocumentWriter out, Map.Entry<Code, ConfidenceInterval> indicator) {
    out.beginObject();
    out.member("code").string(indicator.getKey().value());
    interval(out, indicator.getValue());
    out.endObject();
  }

  private static void interval(DocumentWriter out, ConfidenceInterval interval) {
    out.member("standardError").decimal(interval.standardError());
    out.member("low").decimal(interval.low());
    out.member("high").decimal(interval.high());
  }

  private static void margin(DocumentWriter out, LevelMargin margin) {
    out.beginObject();
    out.member("code").string(margin.code().value());
    out.member("from").score(margin.from().toScore());
    out.member("to").score(margin.to().toScore());
    out.member("change").string(margin.change().toExactString());
    out.member("level").string(margin.level().code());
    out.endObject();
  }
}
