package org.openita.json;

import org.openita.framework.Provenance;
import org.openita.scoring.Scorecard;

/**
 * What a result rests on: whose it is, the year, the total and level, and how sure the rules are.
 */
final class ResultBasis {

  private ResultBasis() {}

  /** Writes the members {@code agency} and {@code basis}. */
  static void members(DocumentWriter out, Scorecard card) {
    Values.AGENCY.write(out.member("agency"), card.assessment().agency());
    write(out.member("basis"), card);
  }

  /** Writes the basis as one value. */
  static void write(DocumentWriter out, Scorecard card) {
    out.beginObject();
    out.member("fiscalYear").number(card.assessment().fiscalYear().value());
    out.member("framework").string(card.framework().id());
    out.member("total").score(card.total().score());
    out.member("exact").string(card.total().exact().toDecimalString(6));
    out.member("level").string(card.level().code());
    out.byCode("components", card.components(), DocumentWriter::score);
    out.member("rules").list(card.rulesInUse(), (rules, kind) -> rule(rules, card, kind));
    out.endObject();
  }

  private static void rule(DocumentWriter out, Scorecard card, Provenance.Kind kind) {
    out.beginObject();
    out.member("kind").string(kind.name());
    out.member("confidence").string(card.confidence(kind).word());
    out.endObject();
  }
}
