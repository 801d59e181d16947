package org.openita.comparison;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.Text;
import org.openita.internal.Checks;

/** What makes agencies peers. */
@Value.Immutable
public abstract class PeerGrouping implements WithPeerGrouping {

  /** Makes all agencies peers. */
  public static final PeerGrouping ALL =
      of("all", Text.of("กลุ่ม", "group"), agency -> Optional.of("all"));

  /** Makes agencies of the same kind peers. */
  public static final PeerGrouping KIND = of("kind", Text.of("ประเภท", "kind"), Agency::kind);

  /** Makes agencies of the same province peers. */
  public static final PeerGrouping PROVINCE =
      of("province", Text.of("จังหวัด", "province"), Agency::province);

  PeerGrouping() {}

  /** Returns a grouping by this name, label and key. */
  public static PeerGrouping of(String name, Text label, Function<Agency, Optional<String>> key) {
    return ImmutablePeerGrouping.builder().name(name).label(label).key(key).build();
  }

  /** Returns the name in documents, such as {@code kind}; not blank. */
  public abstract String name();

  /** Returns the label for people. */
  public abstract Text label();

  /** Returns the function that gives the group of an agency; empty where it is not known. */
  public abstract Function<Agency, Optional<String>> key();

  @Value.Check
  void check() {
    Checks.notBlank("name of a grouping", name());
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name();
  }
}
