package org.openita.json;

import java.util.function.Supplier;

/**
 * Reads and writes one kind of document. A value that is written and read again is equal.
 *
 * @param <T> the value of a document
 */
public final class JsonFormat<T> extends JsonInput<T> implements JsonOutput<T> {

  private final String name;
  private final Supplier<Codec<T>> codec;
  private final DocumentReader.Others others;
  private final boolean isIndented;

  /** Makes a format of a codec that is loaded when it is used: few programs use all of them. */
  JsonFormat(String name, Supplier<Codec<T>> codec) {
    this(name, codec, (in, problems) -> {});
  }

  JsonFormat(String name, Supplier<Codec<T>> codec, DocumentReader.Others others) {
    this(name, codec, others, false);
  }

  private JsonFormat(
      String name, Supplier<Codec<T>> codec, DocumentReader.Others others, boolean isIndented) {
    super(name, source -> DocumentReader.read(source, codec.get(), others));
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
    return DocumentWriter.write(codec.get()::write, value, isIndented);
  }

  @Override
  public String toString() {
    return (isIndented ? "indented " : "") + super.toString();
  }
}
