package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import org.openita.comparison.PeerGrouping;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Parses the name of a peer grouping. */
final class GroupingConverter implements ITypeConverter<PeerGrouping> {

  private static final ImmutableList<PeerGrouping> ALL =
      ImmutableList.of(PeerGrouping.KIND, PeerGrouping.PROVINCE, PeerGrouping.ALL);

  @Override
  public PeerGrouping convert(String name) {
    return ALL.stream()
        .filter(grouping -> grouping.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UnusableValueException(ProgramProblem.NOT_A_GROUP.text(Excerpt.of(name))));
  }
}
