package org.openita.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a document says it is, whether or not it is valid. */
final class SchemaName {

  private static final Pattern SCHEMA = Pattern.compile("ita/([a-z]{1,40})/v[0-9]{1,9}");

  private Optional<String> kind = Optional.empty();

  private SchemaName() {}

  /** Returns the kind in the schema of a document. */
  static Optional<String> kind(byte[] document) {
    SchemaName name = new SchemaName();
    Source.of(document)
        .flatMap(
            source ->
                DocumentReader.read(
                    source, Codec.of(name::read, (out, none) -> {}), (in, problems) -> {}));
    return name.kind;
  }

  private Optional<String> read(DocumentReader in) {
    if (in.enterObject()) {
      for (String member = in.nextName(); member != null; member = in.nextName()) {
        if (member.equals("schema") && kind.isEmpty()) {
          String schema = in.string();
          Matcher known = SCHEMA.matcher(schema == null ? "" : schema);
          kind = known.matches() ? Optional.of(known.group(1)) : kind;
        } else {
          in.skip();
        }
      }
    }
    return kind;
  }
}
