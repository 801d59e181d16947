package org.openita.bench;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;

/** Maps the ids of the agencies in {@link NationalData} to their numbers. */
public final class Agencies {

  private static final ImmutableMap<String, Integer> NUMBERS =
      IntStream.range(0, NationalData.AGENCIES)
          .boxed()
          .collect(ImmutableMap.toImmutableMap(NationalData::id, number -> number));

  private Agencies() {}

  /** Returns the number of an agency. */
  public static int number(String id) {
    Integer number = NUMBERS.get(id);
    checkArgument(number != null, "unknown agency %s", id);
    return number;
  }
}
