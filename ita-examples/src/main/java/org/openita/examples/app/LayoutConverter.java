package org.openita.examples.app;

import org.openita.internal.Excerpt;
import org.openita.plan.Layout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses the name of a layout. */
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
