package org.openita.json;

import org.openita.Code;
import org.openita.Finding;
import org.openita.plan.MeasureCounts;
import org.openita.plan.ProgressSummary;
import org.openita.review.CriterionResult;
import org.openita.review.ElementResult;
import org.openita.review.NotedFinding;
import org.openita.review.Review;
import org.openita.review.ReviewChanges;
import org.openita.review.WaivedFinding;

/**
 * Writes the review document.
 *
 * @param fingerprints gives that of the framework
 */
record ReviewDocument(Fingerprints fingerprints) {

  void write(DocumentWriter out, Review review) {
    out.beginObject();
    out.member("schema").string("ita/review/v1");
    Values.AGENCY.write(out.member("agency"), review.agency());
    out.member("fiscalYear").number(review.fiscalYear().value());
    out.member("criteria").list(review.criteria(), ReviewDocument::criterion);
    out.member("findings").list(review.findings(), (to, finding) -> noted(to, review, finding));
    out.list("waived", review.waived(), (to, waived) -> waived(to, review, waived));
    review.since().ifPresent(changes -> since(out.member("since"), changes));
    progress(out.member("progress"), review.progress());
    review
        .scoredBy()
        .ifPresent(framework -> fingerprints.write(out.member("framework"), framework));
    out.endObject();
  }

  private static void noted(DocumentWriter out, Review review, Finding finding) {
    ReviewCodec.FINDING.write(out, review.noted(finding));
  }

  private static void waived(DocumentWriter out, Review review, WaivedFinding waived) {
    NotedFinding noted = review.noted(waived.finding());
    out.beginObject();
    out.member("code").string(noted.code());
    out.member("severity").string(noted.severity().word());
    out.member("pointer").string(noted.pointer());
    noted.measure().ifPresent(id -> out.member("measure").string(id));
    out.member("message").text(noted.message());
    out.member("reason").text(waived.reason());
    waived.until().ifPresent(day -> out.member("until").date(day));
    out.endObject();
  }

  private static void since(DocumentWriter out, ReviewChanges changes) {
    out.beginObject();
    out.member("new").list(changes.added(), ReviewCodec.FINDING::write);
    out.member("gone").list(changes.gone(), ReviewCodec.FINDING::write);
    out.member("unchanged").list(changes.unchanged(), ReviewCodec.FINDING::write);
    out.endObject();
  }

  private static void criterion(DocumentWriter out, CriterionResult criterion) {
    out.beginObject();
    out.member("item");
    criterion.item().map(Code::value).ifPresentOrElse(out::string, out::nothing);
    out.member("elements").list(criterion.elements(), ReviewDocument::element);
    out.endObject();
  }

  private static void element(DocumentWriter out, ElementResult element) {
    out.beginObject();
    out.member("code").string(element.element().name());
    out.member("status").string(element.status().name());
    out.member("confidence").string(element.confidence().word());
    out.member("pointers").list(element.pointers(), DocumentWriter::string);
    out.endObject();
  }

  private static void progress(DocumentWriter out, ProgressSummary progress) {
    out.beginObject();
    progress.asOf().ifPresent(day -> out.member("asOf").date(day));
    counts(out, progress.total());
    progress
        .asOf()
        .ifPresent(day -> out.member("overdue").list(progress.overdue(), DocumentWriter::string));
    out.member("indicators").beginList();
    progress.byIndicator().forEach((code, counts) -> counted(out, "code", code.value(), counts));
    out.endList();
    out.member("units").beginList();
    progress.byUnit().forEach((unit, counts) -> counted(out, "unit", unit, counts));
    out.endList();
    out.endObject();
  }

  private static void counted(DocumentWriter out, String what, String name, MeasureCounts counts) {
    out.beginObject();
    out.member(what).string(name);
    counts(out, counts);
    out.endObject();
  }

  private static void counts(DocumentWriter out, MeasureCounts counts) {
    out.member("measures").number(counts.measures());
    out.member("done").number(counts.done());
    out.member("inProgress").number(counts.inProgress());
    out.member("notStarted").number(counts.notStarted());
    out.member("cancelled").number(counts.cancelled());
    counts.completion().ifPresent(share -> out.member("completion").decimal(share));
  }
}
