package org.openita.framework;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.ProblemKind;
import org.openita.Text;

/**
 * What an assessment requires of the measures that an agency plans, or of the report on them.
 *
 * <p>A framework states the criteria for the plans of its own fiscal year; {@link
 * Frameworks#criteria(FiscalYear)} finds those of any year.
 */
@Value.Immutable
public abstract class Criterion implements WithCriterion {

  Criterion() {}

  /** What a criterion is about. */
  public enum Kind {
    /** The measures: what is planned. */
    MEASURES("มาตรการ", "measures"),
    /** The report: what was done. */
    REPORT("รายงานผลการดำเนินการ", "report");

    private final Text label;

    Kind(String th, String en) {
      this.label = Text.of(th, en);
    }

    /** Returns what people call it. */
    public Text label() {
      return label;
    }

    /** Returns the word that documents use: {@code measures} or {@code report}. */
    public String word() {
      return Ascii.toLowerCase(name());
    }
  }

  /**
   * Returns the criteria for plans of years whose framework states none: the elements known from
   * other years, all unverified.
   */
  public static ImmutableList<Criterion> fallback() {
    return BuiltInCriteria.UNVERIFIED_YEARS;
  }

  /** Returns what the criterion is about. */
  public abstract Kind kind();

  /** Returns the code of the item that requires it; empty where the code is not known. */
  public abstract Optional<Code> item();

  /**
   * Returns what is required, at least one element in the order of {@link CriterionElement}, and
   * how sure each is.
   */
  public abstract ImmutableMap<CriterionElement, Confidence> elements();

  /** Returns whether an element is required. */
  public boolean requires(CriterionElement element) {
    return elements().containsKey(element);
  }

  /** Returns whether every element is confirmed. */
  public boolean isConfirmed() {
    return elements().values().stream().allMatch(Confidence.CONFIRMED::equals);
  }

  @Value.Check
  void check() {
    ProblemKind.CRITERION_EMPTY.require(!elements().isEmpty());
  }

  /** Returns the kind, the item and the elements. */
  @Override
  public final String toString() {
    return kind().word()
        + item().map(code -> " " + code).orElse("")
        + ": "
        + Joiner.on(", ").join(elements().keySet());
  }

  /** Returns a builder of criteria. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Criterion}; every member is set once. */
  public static final class Builder extends ImmutableCriterion.Builder {
    Builder() {}
  }
}
