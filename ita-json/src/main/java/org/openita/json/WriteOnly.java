package org.openita.json;

import java.util.function.BiConsumer;

/** Writes a kind of document that is not read; its name is for {@link #toString}. */
record WriteOnly<T>(String name, BiConsumer<DocumentWriter, T> codec, boolean isIndented)
    implements JsonOutput<T> {

  WriteOnly(String name, BiConsumer<DocumentWriter, T> codec) {
    this(name, codec, false);
  }

  @Override
  public JsonOutput<T> indented() {
    return new WriteOnly<>(name, codec, true);
  }

  @Override
  public byte[] toBytes(T value) {
    return DocumentWriter.write(codec, value, isIndented);
  }

  @Override
  public String toString() {
    return (isIndented ? "indented JSON of " : "JSON of ") + name;
  }
}
