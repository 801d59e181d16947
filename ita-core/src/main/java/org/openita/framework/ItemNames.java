package org.openita.framework;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.Text;

/**
 * Names of items that come from one source, for people to read beside the codes.
 *
 * <p>A name makes no rule: an item may be named although its points or its place in the tree are
 * not known well enough to score it.
 */
@Value.Immutable
public abstract class ItemNames implements WithItemNames {

  ItemNames() {}

  /** Returns how sure it is that the codes mean these items. */
  public abstract Confidence confidence();

  /** Returns where the names come from. */
  public abstract Text source();

  /** Returns the names by code, in the order of the form. */
  public abstract ImmutableMap<Code, Text> names();

  /** Returns the number of names and how sure they are. */
  @Override
  public final String toString() {
    return names().size() + " names, " + confidence().word();
  }

  /** Returns a builder of item names. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ItemNames}; every member is set once. */
  public static final class Builder extends ImmutableItemNames.Builder {
    Builder() {}
  }
}
