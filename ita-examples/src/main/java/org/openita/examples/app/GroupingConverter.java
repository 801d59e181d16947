package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import org.openita.Excerpt;
import org.openita.analysis.decision.Grouping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a grouping by its name. */
final class GroupingConverter implements ITypeConverter<Grouping> {

  private static final ImmutableList<Grouping> ALL =
      ImmutableList.of(Grouping.KIND, Grouping.PROVINCE, Grouping.ALL);

  @Override
  public Grouping convert(String name) {
    return ALL.stream()
        .filter(grouping -> grouping.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected kind, province or all but found " + Excerpt.of(name)));
  }
}
