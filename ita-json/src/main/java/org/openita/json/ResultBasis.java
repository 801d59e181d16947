package org.openita.json;

import org.openita.framework.Provenance;
import org.openita.scoring.Scorecard;

/**
 * Writes what a result rests on: whose it is, the rules, the year, the total and level, and how
 * sure the rules are.
 *
 * @param fingerprints gives those of the frameworks
 */
record ResultBasis(Fingerprints fingerprints) {

  /** Writes the members {@code framework}, {@code agency} and {@code basis}. */
  void members(DocumentWriter out, Scorecard card) {
    fingerprints.write(out.member("framework"), card.framework());
    Values.AGENCY.write(out.member("agency"), card.assessment().agency());
    out.member("basis").beginObject();
    out.member("fiscalYear").number(card.assessment().fiscalYear().value());
    out.member("framework").string(card.framework().id());
    result(out, card);
    out.endObject();
  }

  /** Writes one of several results as a value, with its framework. */
  void write(DocumentWriter out, Scorecard card) {
    out.beginObject();
    out.member("fiscalYear").number(card.assessment().fiscalYear().value());
    fingerprints.write(out.member("framework"), card.framework());
    result(out, card);
    out.endObject();
  }

  private static void result(DocumentWriter out, Scorecard card) {
    out.member("total").score(card.total().score());
    out.member("exact").string(card.total().exact().toDecimalString(6));
    out.member("level").string(card.level().code());
    out.byCode("components", card.components(), DocumentWriter::score);
    out.member("rules").list(card.rulesInUse(), (rules, kind) -> rule(rules, card, kind));
  }

  private static void rule(DocumentWriter out, Scorecard card, Provenance.Kind kind) {
    out.beginObject();
    out.member("kind").string(kind.name());
    out.member("confidence").string(card.confidence(kind).word());
    out.endObject();
  }
}
