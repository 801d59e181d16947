package org.openita.json;

import static org.openita.json.Member.ignored;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Values.AGENCY;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import org.openita.Severity;
import org.openita.review.EarlierReview;
import org.openita.review.NotedFinding;

/** What is read of a review document; the whole is {@link ReviewDocument}'s. */
final class ReviewCodec {

  static final Codec<NotedFinding> FINDING =
      ObjectCodec.of(
          NotedFinding::builder,
          NotedFinding.Builder::build,
          required("code", WORDS, NotedFinding::code, NotedFinding.Builder::code),
          required(
              "severity",
              oneOf(Severity.values(), Severity::word),
              NotedFinding::severity,
              NotedFinding.Builder::severity),
          required("pointer", WORDS, NotedFinding::pointer, NotedFinding.Builder::pointer),
          optional("measure", WORDS, NotedFinding::measure, NotedFinding.Builder::measure),
          required("message", TEXT, NotedFinding::message, NotedFinding.Builder::message),
          optional("remedy", TEXT, NotedFinding::remedy, NotedFinding.Builder::remedy));

  static final Codec<EarlierReview> EARLIER =
      ObjectCodec.of(
          EarlierReview::builder,
          EarlierReview.Builder::build,
          schema("ita/review/v1"),
          required("agency", AGENCY, EarlierReview::agency, EarlierReview.Builder::agency),
          required(
              "fiscalYear",
              FISCAL_YEAR,
              EarlierReview::fiscalYear,
              EarlierReview.Builder::fiscalYear),
          ignored("framework"),
          ignored("criteria"),
          required(
              "findings",
              FINDING.list(),
              EarlierReview::findings,
              EarlierReview.Builder::addAllFindings),
          ignored("waived"),
          ignored("since"),
          ignored("progress"));

  private ReviewCodec() {}
}
