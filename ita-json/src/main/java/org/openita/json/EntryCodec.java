package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Text;
import org.openita.plan.Evidence;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

/** The entries on the progress of a measure in its plan's document. */
final class EntryCodec {

  private static final Members ENTRY =
      Members.required("status")
          .optional("date", "round", "result", "outcome", "evidence", "suggestion");
  private static final Members EVIDENCE = Members.required("text").optional("link", "date");

  private static final ImmutableMap<String, Status> STATUSES =
      Maps.uniqueIndex(Arrays.asList(Status.values()), Status::name);

  private EntryCodec() {}

  /** What stands in for an entry that is none: nothing follows from it. */
  static ProgressEntry standIn() {
    return ProgressEntry.of(Status.NOT_STARTED);
  }

  static @Nullable ProgressEntry read(DocumentReader in) {
    LocalDate date = null;
    Integer round = null;
    Status status = null;
    Text result = null;
    Text outcome = null;
    ImmutableList<Evidence> evidence = ImmutableList.of();
    Text suggestion = null;
    if (!in.enter(ENTRY)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "date" -> date = in.date();
        case "round" -> round = round(in);
        case "status" -> status = in.oneOf(STATUSES);
        case "result" -> result = Values.text(in);
        case "outcome" -> outcome = Values.text(in);
        case "evidence" -> evidence = in.places(EntryCodec::evidence, i -> Evidence.of("?"));
        case "suggestion" -> suggestion = Values.text(in);
        default -> throw in.unhandled();
      }
    }
    return ProgressEntry.builder()
        .date(Optional.ofNullable(date))
        .round(Optional.ofNullable(round))
        .status(status == null ? Status.NOT_STARTED : status)
        .result(Optional.ofNullable(result))
        .outcome(Optional.ofNullable(outcome))
        .addAllEvidence(evidence)
        .suggestion(Optional.ofNullable(suggestion))
        .build();
  }

  /** A monitoring round. */
  static @Nullable Integer round(DocumentReader in) {
    Long round = in.whole(1, 12, "a month of the fiscal year, 1 to 12,");
    return round == null ? null : round.intValue();
  }

  private static @Nullable Evidence evidence(DocumentReader in) {
    String text = null;
    String link = null;
    LocalDate date = null;
    if (!in.enter(EVIDENCE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "text" -> text = Values.words(in);
        case "link" -> link = Values.words(in);
        case "date" -> date = in.date();
        default -> throw in.unhandled();
      }
    }
    return text == null
        ? null
        : Evidence.builder()
            .text(text)
            .link(Optional.ofNullable(link))
            .date(Optional.ofNullable(date))
            .build();
  }

  static void write(DocumentWriter out, ProgressEntry entry) {
    out.beginObject();
    entry.date().ifPresent(date -> out.member("date").date(date));
    entry.round().ifPresent(round -> out.member("round").number(round));
    out.member("status").string(entry.status().name());
    entry.result().ifPresent(result -> out.member("result").text(result));
    entry.outcome().ifPresent(outcome -> out.member("outcome").text(outcome));
    out.list("evidence", entry.evidence(), EntryCodec::evidence);
    entry.suggestion().ifPresent(suggestion -> out.member("suggestion").text(suggestion));
    out.endObject();
  }

  private static void evidence(DocumentWriter out, Evidence evidence) {
    out.beginObject();
    out.member("text").string(evidence.text());
    evidence.link().ifPresent(link -> out.member("link").string(link));
    evidence.date().ifPresent(date -> out.member("date").date(date));
    out.endObject();
  }
}
