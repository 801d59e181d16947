package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openita.InvalidInputException;
import org.openita.ProblemKind;
import org.openita.internal.Excerpt;

/**
 * The templates that measures are proposed from.
 *
 * <p>A catalogue is checked as a whole when it is built; building one that fails throws {@link
 * InvalidInputException}, which carries every problem with its place. Immutable and safe for use by
 * many threads.
 */
@Value.Immutable
public abstract class Catalogue implements WithCatalogue {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,199}");

  Catalogue() {}

  /** Returns the id with its version, such as {@code openita-1}; plans name it. */
  public abstract String id();

  /** Returns the templates; no two have the same id. */
  public abstract ImmutableList<MeasureTemplate> templates();

  /** Returns the built-in catalogue, drawn from what agencies' own documents did. */
  public static Catalogue builtIn() {
    return BuiltInCatalogue.INSTANCE;
  }

  /** Returns the template of an id. */
  public Optional<MeasureTemplate> template(String id) {
    return templates().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /**
   * Returns these templates with those of another catalogue, which replace the ones of the same id
   * and come after the rest. The id names both, joined by {@code +}.
   */
  public Catalogue with(Catalogue other) {
    Map<String, MeasureTemplate> templates = new LinkedHashMap<>();
    templates().forEach(template -> templates.put(template.id(), template));
    other.templates().forEach(template -> templates.put(template.id(), template));
    return builder().id(id() + "+" + other.id()).addAllTemplates(templates.values()).build();
  }

  @Value.Check
  void check() {
    Problems problems = new Problems();
    if (!ID.matcher(id()).matches()) {
      problems.add("/id", ProblemKind.CATALOGUE_ID, Excerpt.of(id()));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < templates().size(); i++) {
      String id = templates().get(i).id();
      if (!ids.add(id)) {
        problems.add("/templates/" + i + "/id", ProblemKind.TEMPLATE_ID_DUPLICATE, Excerpt.of(id));
      }
    }
    problems.throwIfAny();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }

  /** Returns a builder of catalogues. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Catalogue}; every member is set once. */
  public static final class Builder extends ImmutableCatalogue.Builder {
    Builder() {}
  }
}
