package org.openita.framework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openita.Agency;
import org.openita.AgencyKind;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.Text;
import org.openita.internal.Checks;
import org.openita.internal.Excerpt;

/**
 * How many respondents a survey needs of an agency of a kind and a size, whatever the population.
 *
 * <p>It takes the place of a {@link SampleSize} for its survey. Nothing is needed of agencies whose
 * kind or size is not known, or that no row is for.
 */
@Value.Immutable
public abstract class SampleQuota implements WithSampleQuota {

  SampleQuota() {}

  /** The number for one kind of agency, or for one size of that kind. */
  @Value.Immutable
  public abstract static class Row implements WithRow {

    Row() {}

    /** Returns the kind of agency, such as {@code local-subdistrict}; not blank. */
    public abstract String kind();

    /** Returns the size of agency; empty where the number is the same for every size. */
    public abstract Optional<AgencySize> size();

    /** Returns the least number of respondents, 1 or more. */
    public abstract long respondents();

    @Value.Check
    void check() {
      Checks.notBlank("the kind of agency of a quota", kind());
      checkArgument(
          respondents() >= 1,
          "the respondents of a quota must be at least 1 but were %s",
          respondents());
    }

    /** Returns the kind of agency and its size in words. */
    public Text agencies() {
      Text kind =
          AgencyKind.tryParse(kind()).map(AgencyKind::label).orElse(Text.of(kind(), kind()));
      return size()
          .map(
              size ->
                  Text.of(
                      kind.th().orElse("") + size.label().th().orElse(""),
                      size.label().en().orElse("") + " " + kind.en().orElse("")))
          .orElse(kind);
    }

    /** Returns the kind, the size and the number. */
    @Override
    public final String toString() {
      return kind() + size().map(size -> " " + size).orElse("") + ": " + respondents();
    }

    /** Returns a builder of rows. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Row}; every member is set once. */
    public static final class Builder extends ImmutableRow.Builder {
      Builder() {}
    }
  }

  /** Returns the survey, or the part of one. */
  public abstract Code code();

  /** Returns how sure the numbers are. */
  public abstract Confidence confidence();

  /** Returns where they come from. */
  public abstract Text source();

  /** Returns the numbers, at most one for a kind and size. */
  public abstract ImmutableList<Row> rows();

  /** Returns the row for an agency; empty where its kind or size is not known, or has none. */
  public Optional<Row> row(Agency agency) {
    Optional<String> kind =
        agency.kind().map(any -> AgencyKind.tryParse(any).map(AgencyKind::code).orElse(any));
    return rows().stream()
        .filter(row -> kind.filter(row.kind()::equals).isPresent())
        .filter(row -> row.size().isEmpty() || row.size().equals(agency.size()))
        .findFirst();
  }

  @Value.Check
  void check() {
    checkArgument(!rows().isEmpty(), "the quota of %s must have at least one row", code());
    SetMultimap<String, Optional<AgencySize>> seen = HashMultimap.create();
    for (Row row : rows()) {
      Set<Optional<AgencySize>> sizes = seen.get(row.kind());
      boolean isTaken =
          row.size().isEmpty()
              ? !sizes.isEmpty()
              : sizes.contains(row.size()) || sizes.contains(Optional.<AgencySize>empty());
      checkArgument(
          !isTaken, "the quota of %s has two rows for %s", code(), Excerpt.of(row.toString()));
      sizes.add(row.size());
    }
  }

  /** Returns the survey and the rows. */
  @Override
  public final String toString() {
    return code() + " " + rows();
  }

  /** Returns a builder of quotas. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SampleQuota}; every member is set once. */
  public static final class Builder extends ImmutableSampleQuota.Builder {
    Builder() {}
  }
}
