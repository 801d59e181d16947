package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;
import static org.openita.json.Values.DATE;
import static org.openita.json.Values.ROUND;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import org.openita.plan.EntryDraft;
import org.openita.plan.Evidence;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;

/** The entries on the progress of a measure in its plan's document. */
final class EntryCodec {

  private static final Codec<Status> STATUS = oneOf(Status.values(), Status::name);

  private static final Codec<Evidence> EVIDENCE =
      ObjectCodec.of(
          Evidence::builder,
          Evidence.Builder::build,
          required("text", WORDS, Evidence::text, Evidence.Builder::text),
          optional("link", WORDS, Evidence::link, Evidence.Builder::link),
          optional("date", DATE, Evidence::date, Evidence.Builder::date));

  static final Codec<ProgressEntry> ENTRY =
      ObjectCodec.of(
          ProgressEntry::builder,
          ProgressEntry.Builder::build,
          optional("date", DATE, ProgressEntry::date, ProgressEntry.Builder::date),
          optional("round", ROUND, ProgressEntry::round, ProgressEntry.Builder::round),
          required("status", STATUS, ProgressEntry::status, ProgressEntry.Builder::status),
          optional("result", TEXT, ProgressEntry::result, ProgressEntry.Builder::result),
          optional("outcome", TEXT, ProgressEntry::outcome, ProgressEntry.Builder::outcome),
          optionalList(
              "evidence", EVIDENCE, ProgressEntry::evidence, ProgressEntry.Builder::addAllEvidence),
          optional(
              "suggestion", TEXT, ProgressEntry::suggestion, ProgressEntry.Builder::suggestion));

  static final Codec<EntryDraft> DRAFT =
      ObjectCodec.of(
              EntryDraft::builder,
              EntryDraft.Builder::build,
              part("date", DATE::read, EntryDraft.Builder::date),
              part("status", STATUS::read, EntryDraft.Builder::status))
          .tolerant();

  private EntryCodec() {}
}
