package org.openita.json;

import java.math.BigDecimal;
import java.util.Map;
import org.openita.Code;
import org.openita.framework.Level;
import org.openita.uncertainty.LevelMargin;
import org.openita.uncertainty.SamplingError;
import org.openita.uncertainty.UncertaintyAnalysis;

/** The document of how sure a level is. */
final class StabilityDocument {

  private StabilityDocument() {}

  static void write(DocumentWriter out, UncertaintyAnalysis stability) {
    out.beginObject();
    out.member("level").string(stability.scorecard().level().code());
    sampling(out.member("estimate"), stability.estimate());
    sampling(out.member("bound"), stability.bound());
    out.member("closest").list(stability.closest(), StabilityDocument::margin);
    out.member("margins").list(stability.margins(), StabilityDocument::margin);
    out.member("findings").list(stability.findings(), Values::finding);
    ResultBasis.members(out, stability.scorecard());
    out.endObject();
  }

  private static void sampling(DocumentWriter out, SamplingError sampling) {
    out.beginObject();
    out.member("assumption").string(sampling.assumption().name());
    out.member("levels").list(sampling.levels().entrySet(), StabilityDocument::odds);
    out.member("total");
    sampling
        .total()
        .ifPresentOrElse(
            spread -> {
              out.beginObject();
              spread(out, spread);
              out.endObject();
            },
            out::nothing);
    out.member("indicators").list(sampling.indicators().entrySet(), StabilityDocument::indicator);
    out.endObject();
  }

  private static void odds(DocumentWriter out, Map.Entry<Level, BigDecimal> odds) {
    out.beginObject();
    out.member("level").string(odds.getKey().code());
    out.member("probability").decimal(odds.getValue());
    out.endObject();
  }

  private static void indicator(
      DocumentWriter out, Map.Entry<Code, SamplingError.Spread> indicator) {
    out.beginObject();
    out.member("code").string(indicator.getKey().value());
    spread(out, indicator.getValue());
    out.endObject();
  }

  private static void spread(DocumentWriter out, SamplingError.Spread spread) {
    out.member("standardError").decimal(spread.standardError());
    out.member("low").decimal(spread.low());
    out.member("high").decimal(spread.high());
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
