package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.internal.Excerpt;

/**
 * The frameworks that can be asked for, by fiscal year or by id.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Frameworks {

  private static final int FIRST_BUILT_IN = 2562;

  private final ImmutableList<Framework> frameworks;

  private Frameworks(ImmutableList<Framework> frameworks) {
    this.frameworks = frameworks;
  }

  /** The built-in ones, fiscal years 2562 to 2568. */
  public static Frameworks builtIn() {
    return new Frameworks(BuiltInFrameworks.all());
  }

  /** These and one more, which wins over one of the same id or fiscal year that is here already. */
  public Frameworks with(Framework framework) {
    return new Frameworks(
        ImmutableList.<Framework>builder().add(framework).addAll(frameworks).build());
  }

  /** All of them. */
  public ImmutableList<Framework> all() {
    return frameworks;
  }

  /** The framework of a fiscal year; the problem is reported at {@code /fiscalYear}. */
  public Checked<Framework> of(FiscalYear year) {
    Optional<Framework> found =
        frameworks.stream().filter(f -> f.fiscalYear().equals(year)).findFirst();
    return found.map(Checked::of).orElseGet(() -> Checked.failed("/fiscalYear", unknown(year)));
  }

  private String unknown(FiscalYear year) {
    String known = " is not known here; known are " + years();
    return year.value() < FIRST_BUILT_IN
        ? "fiscal year " + year + " was assessed under another scheme (five indices), which" + known
        : "the framework of fiscal year "
            + year
            + known
            + "; others can be given as a framework document";
  }

  private String years() {
    return frameworks.stream()
        .map(f -> f.fiscalYear().toString())
        .distinct()
        .sorted()
        .reduce((a, b) -> a + ", " + b)
        .orElse("none");
  }

  /** The framework of an id; the problem is reported at {@code /framework}. */
  public Checked<Framework> of(String id) {
    return frameworks.stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .map(Checked::of)
        .orElseGet(
            () ->
                Checked.failed(
                    "/framework",
                    "there is no framework "
                        + Excerpt.of(id)
                        + "; known are "
                        + frameworks.stream()
                            .map(Framework::id)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("none")));
  }
}
