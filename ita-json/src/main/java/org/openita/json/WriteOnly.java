package org.openita.json;

import java.util.function.BiConsumer;

/** Writes a kind of document that is not read. */
record WriteOnly<T>(BiConsumer<DocumentWriter, T> codec, boolean isIndented)
    implements JsonOutput<T> {

  @Override
  public JsonOutput<T> indented() {
    return new WriteOnly<>(codec, true);
  }

  @Override
  public byte[] toBytes(T value) {
    return DocumentWriter.write(codec, value, isIndented);
  }
}
