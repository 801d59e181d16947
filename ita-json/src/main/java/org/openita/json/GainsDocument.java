package org.openita.json;

import org.openita.Code;
import org.openita.Fraction;
import org.openita.advice.Opportunities;
import org.openita.advice.Opportunity;
import org.openita.catalogue.MeasureTemplate;
import org.openita.whatif.MarginalGain;

/**
 * Writes the gains document: what one step up is worth, best first.
 *
 * @param basis writes what the gains rest on
 */
record GainsDocument(ResultBasis basis) {

  void write(DocumentWriter out, Opportunities opportunities) {
    out.beginObject();
    out.member("gains").list(opportunities.all(), GainsDocument::gain);
    out.member("byEffort").codes(opportunities.byEffort());
    out.member("measures").list(opportunities.templates(), GainsDocument::measure);
    basis.members(out, opportunities.scorecard());
    out.endObject();
  }

  private static void gain(DocumentWriter out, Opportunity opportunity) {
    MarginalGain gain = opportunity.gain();
    out.beginObject();
    out.member("code").string(gain.code().value());
    out.member("from").score(gain.from().toScore());
    out.member("to").score(gain.to().toScore());
    out.member("total").string(gain.totalGain().toDecimalString(6));
    out.member("exact").string(gain.totalGain().toExactString());
    gain(out.member("indicator"), gain.indicator(), gain.indicatorGain());
    gain(out.member("instrument"), gain.instrument(), gain.instrumentGain());
    out.member("assumption").flag(gain.isAssumption());
    opportunity.effort().ifPresent(effort -> out.member("effort").number(effort));
    opportunity
        .perEffort()
        .ifPresent(points -> out.member("perEffort").string(points.toDecimalString(6)));
    out.member("templates").list(opportunity.templates(), GainsDocument::id);
    out.endObject();
  }

  private static void gain(DocumentWriter out, Code code, Fraction gain) {
    out.beginObject();
    out.member("code").string(code.value());
    out.member("gain").string(gain.toExactString());
    out.endObject();
  }

  private static void id(DocumentWriter out, MeasureTemplate template) {
    out.string(template.id());
  }

  private static void measure(DocumentWriter out, MeasureTemplate template) {
    out.beginObject();
    out.member("template").string(template.id());
    out.member("title").text(template.title());
    out.member("effort").number(template.effort());
    out.member("usefulness").number(template.usefulness());
    out.endObject();
  }
}
