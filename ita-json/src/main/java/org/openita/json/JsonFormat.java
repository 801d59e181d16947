package org.openita.json;

import com.google.common.collect.ImmutableList;

/**
 * Reads and writes one kind of document. A value that is written and read again is equal.
 *
 * @param <T> the value of a document
 */
public final class JsonFormat<T> extends JsonInput<T> implements JsonOutput<T> {

  private final String name;
  private final Codec<T> codec;
  private final DocumentReader.Others others;
  private final boolean isIndented;

  JsonFormat(String name, Codec<T> codec) {
    this(name, codec, in -> ImmutableList.of());
  }

  JsonFormat(String name, Codec<T> codec, DocumentReader.Others others) {
    this(name, codec, others, false);
  }

  private JsonFormat(
      String name, Codec<T> codec, DocumentReader.Others others, boolean isIndented) {
    super(name, source -> DocumentReader.read(source, codec, others));
    this.name = name;
    this.codec = codec;
    this.others = others;
    this.isIndented = isIndented;
  }

  @Override
  public JsonFormat<T> indented() {
    return new JsonFormat<>(name, codec, others, true);
  }

  @Override
  public byte[] toBytes(T value) {
    return DocumentWriter.write(codec::write, value, isIndented);
  }

  @Override
  public String toString() {
    return (isIndented ? "indented " : "") + super.toString();
  }
}
