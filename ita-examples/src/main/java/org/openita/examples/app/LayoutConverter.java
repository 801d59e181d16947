package org.openita.examples.app;

import org.openita.Excerpt;
import org.openita.measure.Layout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a layout by its word. */
final class LayoutConverter implements ITypeConverter<Layout> {

  @Override
  public Layout convert(String word) {
    return Layout.parse(word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + Layout.words() + " but found " + Excerpt.of(word)));
  }
}
