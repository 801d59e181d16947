package org.openita.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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
    Map<UnitRole, String> units = ImmutableMap.of();
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
    return in.failed() ? null : Units.of(units);
  }

  private static Map<UnitRole, String> units(DocumentReader in) {
    Map<UnitRole, String> units = new EnumMap<>(UnitRole.class);
    if (in.enter(Members.FREE)) {
      while (in.next()) {
        String word = in.name();
        UnitRole role = ROLES.get(word);
        if (role == null) {
          in.problem("unknown role " + Excerpt.of(word) + "; allowed: " + UnitRole.words());
        }
        String unit = Values.words(in);
        if (role != null && unit != null) {
          units.put(role, unit);
        }
      }
    }
    return units;
  }

  @Override
  public void write(DocumentWriter out, Units units) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    out.member("units").beginObject();
    units.names().forEach((role, unit) -> out.member(role.word()).string(unit));
    out.endObject();
    out.endObject();
  }
}
