package org.openita.json;

import static org.openita.json.Values.set;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.plan.EntryDraft;
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

  /** Reads an entry; what could be read of one that is wrong is still in the draft. */
  static @Nullable ProgressEntry read(DocumentReader in, EntryDraft.Builder draft) {
    ProgressEntry.Builder entry = ProgressEntry.builder();
    int before = in.problems();
    if (!in.enter(ENTRY)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "date" -> {
          LocalDate date = in.date();
          set(draft::date, date);
          set(entry::date, date);
        }
        case "round" -> set(entry::round, round(in));
        case "status" -> {
          Status status = in.oneOf(STATUSES);
          set(draft::status, status);
          set(entry::status, status);
        }
        case "result" -> set(entry::result, Values.text(in));
        case "outcome" -> set(entry::outcome, Values.text(in));
        case "evidence" -> entry.addAllEvidence(in.list(EntryCodec::evidence));
        case "suggestion" -> set(entry::suggestion, Values.text(in));
        default -> throw in.unhandled();
      }
    }
    return in.problems() == before ? entry.build() : null;
  }

  /** Reads a monitoring round. */
  static @Nullable Integer round(DocumentReader in) {
    Long round = in.whole(1, 12, "a month of the fiscal year, 1 to 12,");
    return round == null ? null : round.intValue();
  }

  private static @Nullable Evidence evidence(DocumentReader in) {
    Evidence.Builder evidence = Evidence.builder();
    int before = in.problems();
    if (!in.enter(EVIDENCE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "text" -> set(evidence::text, Values.words(in));
        case "link" -> set(evidence::link, Values.words(in));
        case "date" -> set(evidence::date, in.date());
        default -> throw in.unhandled();
      }
    }
    return in.problems() == before ? evidence.build() : null;
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
