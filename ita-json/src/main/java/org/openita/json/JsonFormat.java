package org.openita.json;

import com.google.common.collect.ImmutableList;

/**
 * Reads and writes one kind of document. What is written and read again is equal to what it was.
 *
 * @param <T> what the document says
 */
public final class JsonFormat<T> extends JsonInput<T> implements JsonOutput<T> {

  private final Codec<T> codec;
  private final DocumentReader.Others others;
  private final boolean isIndented;

  JsonFormat(Codec<T> codec) {
    this(codec, in -> ImmutableList.of());
  }

  JsonFormat(Codec<T> codec, DocumentReader.Others others) {
    this(codec, others, false);
  }

  private JsonFormat(Codec<T> codec, DocumentReader.Others others, boolean isIndented) {
    super(source -> DocumentReader.read(source, codec, others));
    this.codec = codec;
    this.others = others;
    this.isIndented = isIndented;
  }

  @Override
  public JsonFormat<T> indented() {
    return new JsonFormat<>(codec, others, true);
  }

  @Override
  public byte[] toBytes(T value) {
    return DocumentWriter.write(codec::write, value, isIndented);
  }
}
