package org.openita.examples.app;

import org.openita.plan.Layout;
import picocli.CommandLine.ITypeConverter;

/** Parses the name of a layout. */
final class LayoutConverter implements ITypeConverter<Layout> {

  @Override
  public Layout convert(String word) {
    try {
      return Layout.parse(word);
    } catch (IllegalArgumentException unknown) {
      throw new UnusableValueException(ProgramProblem.said(unknown));
    }
  }
}
