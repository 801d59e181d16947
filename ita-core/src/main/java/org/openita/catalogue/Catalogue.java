package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.InvalidInputException;
import org.openita.Problem;

/**
 * The templates that measures are proposed from.
 *
 * <p>A catalogue is checked as a whole when it is built; building one that fails throws {@link
 * InvalidInputException}, which carries every problem with its place. Immutable and safe for use by
 * many threads.
 */
@Value.Immutable
public abstract class Catalogue {

  Catalogue() {}

  /** The id with its version, such as {@code openita-1}; plans name it. */
  public abstract String id();

  /** The templates. */
  public abstract ImmutableList<MeasureTemplate> templates();

  /** The built-in catalogue, drawn from what agencies' own documents did. */
  public static Catalogue builtIn() {
    return BuiltInCatalogue.INSTANCE;
  }

  /** The template of an id. */
  public Optional<MeasureTemplate> template(String id) {
    return templates().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /**
   * These templates with those of another catalogue, which replace the ones of the same id and come
   * after the rest. The id names both, joined by {@code +}.
   */
  public Catalogue with(Catalogue other) {
    Map<String, MeasureTemplate> templates = new LinkedHashMap<>();
    templates().forEach(template -> templates.put(template.id(), template));
    other.templates().forEach(template -> templates.put(template.id(), template));
    return builder().id(id() + "+" + other.id()).addAllTemplates(templates.values()).build();
  }

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = CatalogueValidator.problems(this);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** A builder of catalogues. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Catalogue}; every member is set once. */
  public static final class Builder extends ImmutableCatalogue.Builder {
    Builder() {}
  }
}
