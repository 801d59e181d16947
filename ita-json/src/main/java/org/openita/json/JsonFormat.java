package org.openita.json;

/**
 * Reads and writes one kind of document. What is written and read again is equal to what it was.
 *
 * @param <T> what the document says
 */
public final class JsonFormat<T> extends JsonInput<T> implements JsonOutput<T> {

  private final Codec<T> codec;
  private final boolean indented;

  JsonFormat(Codec<T> codec) {
    this(codec, false);
  }

  private JsonFormat(Codec<T> codec, boolean indented) {
    super(source -> DocumentReader.read(source, codec::read).checked());
    this.codec = codec;
    this.indented = indented;
  }

  @Override
  public JsonFormat<T> indented() {
    return new JsonFormat<>(codec, true);
  }

  @Override
  public byte[] toBytes(T value) {
    return DocumentWriter.write(codec::write, value, indented);
  }
}
