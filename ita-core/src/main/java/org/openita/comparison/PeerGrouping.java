package org.openita.comparison;

import java.util.Optional;
import java.util.function.Function;
import org.openita.Agency;
import org.openita.Text;

/**
 * What makes agencies peers.
 *
 * @param name the name of the grouping in documents: {@code all}, {@code kind}, {@code province}
 * @param label what people call it
 * @param key the group of an agency; empty where the agency does not say
 */
public record PeerGrouping(String name, Text label, Function<Agency, Optional<String>> key) {

  /** All agencies are peers. */
  public static final PeerGrouping ALL =
      new PeerGrouping("all", Text.of("กลุ่ม", "group"), agency -> Optional.of("all"));

  /** Agencies of the same kind are peers. */
  public static final PeerGrouping KIND =
      new PeerGrouping("kind", Text.of("ประเภท", "kind"), Agency::kind);

  /** Agencies of the same province are peers. */
  public static final PeerGrouping PROVINCE =
      new PeerGrouping("province", Text.of("จังหวัด", "province"), Agency::province);
}
