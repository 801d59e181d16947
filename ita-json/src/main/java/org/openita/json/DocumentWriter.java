package org.openita.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.openita.Code;
import org.openita.Fraction;
import org.openita.Score;
import org.openita.Text;
import org.openita.internal.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one document: members in the order of the calls, numbers as decimals without exponent,
 * text as itself.
 */
final class DocumentWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Name TH = new Name("th");
  private static final Name EN = new Name("en");

  private final JsonGenerator generator;

  private DocumentWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * The document of a value, in UTF-8.
   *
   * @throws IllegalArgumentException if a text has half of a surrogate pair, which no document can
   *     hold
   */
  static <T> byte[] write(BiConsumer<DocumentWriter, T> codec, T value, boolean indented) {
    // In blocks: one array that grows would be copied again and again.
    ByteArrayBuilder bytes = new ByteArrayBuilder(4096);
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
      codec.accept(new DocumentWriter(generator), value);
    }
    return bytes.toByteArray();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    // One per document: a printer counts how deep it is.
    private final PrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** The name of a member, encoded once for all documents. */
  static final class Name {

    private final SerializedString name;

    Name(String name) {
      this.name = new SerializedString(name);
    }

    @Override
    public String toString() {
      return name.getValue();
    }
  }

  DocumentWriter member(Name name) {
    generator.writeName(name.name);
    return this;
  }

  /** Writes the name of the member whose value follows. */
  DocumentWriter member(String name) {
    generator.writeName(name);
    return this;
  }

  void beginObject() {
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void beginList() {
    generator.writeStartArray();
  }

  void endList() {
    generator.writeEndArray();
  }

  void string(String value) {
    // The generator would escape what no reader can take.
    if (!DocumentReader.isWellFormed(value)) {
      throw new IllegalArgumentException(
          "the text "
              + Excerpt.of(value)
              + " has half of a surrogate pair, which is not a character");
    }
    generator.writeString(value);
  }

  void number(long value) {
    generator.writeNumber(value);
  }

  /** Writes a number as it is, without exponent. */
  void decimal(BigDecimal value) {
    generator.writeNumber(value);
  }

  /** Writes a score with exactly two decimals. */
  void score(Score value) {
    generator.writeNumber(value.toString());
  }

  void flag(boolean value) {
    generator.writeBoolean(value);
  }

  void nothing() {
    generator.writeNull();
  }

  /** Writes a text with the languages it has. */
  void text(Text value) {
    beginObject();
    value.th().ifPresent(th -> member(TH).string(th));
    value.en().ifPresent(en -> member(EN).string(en));
    endObject();
  }

  /** Writes a date in ISO form, of the Common Era. */
  void date(LocalDate value) {
    string(value.toString());
  }

  /** Writes an exact number. */
  void fraction(Fraction value) {
    string(value.toExactString());
  }

  /** Writes a list. */
  <T> void list(Iterable<? extends T> items, BiConsumer<DocumentWriter, T> item) {
    beginList();
    for (T value : items) {
      item.accept(this, value);
    }
    endList();
  }

  /** Writes a list of codes. */
  void codes(Iterable<Code> codes) {
    beginList();
    for (Code code : codes) {
      string(code.value());
    }
    endList();
  }

  /** Writes a member that is an object by code, in the order of the map, unless it is empty. */
  <T> void byCode(String name, Map<Code, T> entries, BiConsumer<DocumentWriter, T> entry) {
    if (entries.isEmpty()) {
      return;
    }
    member(name).byCode(entries, entry);
  }

  /** Writes an object by code, in the order of the map. */
  <T> void byCode(Map<Code, T> entries, BiConsumer<DocumentWriter, T> entry) {
    beginObject();
    for (Map.Entry<Code, T> one : entries.entrySet()) {
      member(one.getKey().value());
      entry.accept(this, one.getValue());
    }
    endObject();
  }

  /** Writes a member that is a list, unless it is empty. */
  <T> void list(String name, Collection<? extends T> items, BiConsumer<DocumentWriter, T> item) {
    if (!items.isEmpty()) {
      member(name).list(items, item);
    }
  }
}
