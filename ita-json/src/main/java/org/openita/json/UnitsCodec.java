package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import org.openita.catalogue.UnitRole;
import org.openita.plan.Units;

/** The document of an agency's own units. */
final class UnitsCodec {

  private static final Codec<ImmutableSortedMap<UnitRole, String>> NAMES =
      ObjectCodec.of(
          ImmutableSortedMap::<UnitRole, String>naturalOrder,
          ImmutableSortedMap.Builder::build,
          Members.of(Arrays.stream(UnitRole.values()).map(UnitsCodec::name).toList()));

  static final Codec<Units> UNITS =
      ObjectCodec.of(
          Units::builder,
          Units.Builder::build,
          schema("ita/units/v1"),
          required("units", NAMES, Units::names, Units.Builder::putAllNames));

  private UnitsCodec() {}

  private static Member<
          ImmutableSortedMap<UnitRole, String>, ImmutableSortedMap.Builder<UnitRole, String>>
      name(UnitRole role) {
    return optional(
        role.word(),
        Values.WORDS,
        names -> Optional.ofNullable(names.get(role)),
        (names, name) -> names.put(role, name));
  }
}
