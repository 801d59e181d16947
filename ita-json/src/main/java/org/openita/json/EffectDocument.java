package org.openita.json;

import java.util.Optional;
import org.openita.Fraction;
import org.openita.plan.Effect;
import org.openita.plan.IndicatorChange;

/**
 * Writes what changed between two results.
 *
 * @param basis writes the results
 */
record EffectDocument(ResultBasis basis) {

  void write(DocumentWriter out, Effect effect) {
    out.beginObject();
    basis.write(out.member("before"), effect.before());
    basis.write(out.member("after"), effect.after());
    out.member("indicators").list(effect.indicators(), EffectDocument::change);
    out.member("notComparable").codes(effect.notComparable());
    mean(out.member("targeted"), effect.targeted());
    mean(out.member("untargeted"), effect.untargeted());
    mean(out.member("difference"), effect.difference());
    out.endObject();
  }

  private static void change(DocumentWriter out, IndicatorChange change) {
    out.beginObject();
    out.member("code").string(change.code().value());
    out.member("targeted").flag(change.targeted());
    out.member("before").score(change.before());
    out.member("after").score(change.after());
    out.member("change").decimal(change.change());
    out.endObject();
  }

  private static void mean(DocumentWriter out, Optional<Fraction> mean) {
    mean.ifPresentOrElse(out::fraction, out::nothing);
  }
}
