package org.openita.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openita.catalogue.UnitRole;
import org.openita.internal.Excerpt;
import org.openita.plan.Units;

/** The document of an agency's own units. */
final class UnitsCodec implements Codec<Units> {

  private static final String SCHEMA = "ita/units/v1";

  private static final Members MEMBERS = Members.required("schema", "units");

  /** The words for the roles. */
  static final ImmutableMap<String, UnitRole> ROLES =
      Maps.uniqueIndex(Arrays.asList(UnitRole.values()), UnitRole::word);

  @Override
  public @Nullable Units read(DocumentReader in) {
    ImmutableMap<String, String> units = ImmutableMap.of();
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "schema" -> in.schema(SCHEMA);
        case "units" -> units = units(in);
        default -> throw in.unhandled();
      }
    }
    return in.failed() ? null : Units.of(units).orElseThrow();
  }

  private static ImmutableMap<String, String> units(DocumentReader in) {
    ImmutableMap.Builder<String, String> units = ImmutableMap.builder();
    if (in.enter(Members.FREE)) {
      while (in.next()) {
        String role = in.name();
        if (!ROLES.containsKey(role)) {
          in.problem(
              Excerpt.of(role)
                  + " is not a role; allowed are "
                  + Joiner.on(", ").join(ROLES.keySet()));
        }
        String unit = Values.words(in);
        if (unit != null) {
          units.put(role, unit);
        }
      }
    }
    return units.buildOrThrow();
  }

  @Override
  public void write(DocumentWriter out, Units units) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    out.member("units").beginObject();
    units.own().forEach((role, unit) -> out.member(role.word()).string(unit));
    out.endObject();
    out.endObject();
  }
}
