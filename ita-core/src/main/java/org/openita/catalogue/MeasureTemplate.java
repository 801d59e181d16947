package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Text;

/**
 * A measure that any agency could take, with what it serves and how hard and how useful it is.
 *
 * <p>What must hold of templates is checked where they become a {@link Catalogue}, all at once.
 */
@Value.Immutable
public abstract class MeasureTemplate {

  MeasureTemplate() {}

  /**
   * Codes that a measure serves, and for which years' frameworks they mean that.
   *
   * @param codes indicators, sub-indicators or items
   * @param from the first fiscal year of scores
   * @param to the last one, included
   */
  public record Target(ImmutableList<Code> codes, FiscalYear from, FiscalYear to) {

    /** Whether it holds for scores of a fiscal year. */
    public boolean holdsIn(FiscalYear year) {
      return from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
    }
  }

  /**
   * One step.
   *
   * @param text what is done
   * @param owner who does it
   * @param dueMonth by the end of which month of the fiscal year, 1 (October) to 12 (September)
   */
  public record Step(Text text, UnitRole owner, int dueMonth) {}

  /**
   * Who is responsible.
   *
   * @param role who
   * @param duty leading or supporting
   */
  public record Responsible(UnitRole role, Responsibility duty) {}

  /**
   * Whose document a measure was drawn from.
   *
   * @param agency the agency's id
   * @param fiscalYear the fiscal year of the document
   */
  public record Source(String agency, FiscalYear fiscalYear) {}

  /** The id: lower-case letters, digits and hyphens. */
  public abstract String id();

  /**
   * Whether it serves whatever nothing else in the catalogue serves; then it has no targets.
   * Proposed only there.
   */
  @Value.Default
  public boolean general() {
    return false;
  }

  /** What it serves. */
  public abstract ImmutableList<Target> targets();

  /** What it is called, in both languages. */
  public abstract Text title();

  /** What to go by, in both languages. */
  public abstract Text guideline();

  /** The steps, in order. */
  public abstract ImmutableList<Step> steps();

  /** Who is responsible, the lead first. */
  public abstract ImmutableList<Responsible> responsible();

  /** When it is followed up: months of the fiscal year, 1 to 12, ascending. */
  public abstract ImmutableList<Integer> rounds();

  /** What to keep as evidence. */
  public abstract ImmutableList<Text> evidence();

  /** How much work it is, from 1 (little) to 5. */
  public abstract int effort();

  /** How much it helps, from 1 (little) to 5. */
  public abstract int usefulness();

  /** Whose documents it was drawn from. */
  public abstract ImmutableList<Source> sources();

  /** A builder of templates. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasureTemplate}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutableMeasureTemplate.Builder {
    Builder() {}

    /** Adds a target: these codes, in frameworks from one fiscal year to another. */
    public Builder serves(int from, int to, String... codes) {
      addTargets(
          new Target(
              Arrays.stream(codes).map(Code::of).collect(ImmutableList.toImmutableList()),
              FiscalYear.of(from),
              FiscalYear.of(to)));
      return this;
    }

    /** Adds a step. */
    public Builder step(UnitRole owner, int dueMonth, String th, String en) {
      addSteps(new Step(Text.of(th, en), owner, dueMonth));
      return this;
    }

    /** Adds the one who leads. */
    public Builder lead(UnitRole role) {
      addResponsible(new Responsible(role, Responsibility.LEAD));
      return this;
    }

    /** Adds those who support. */
    public Builder support(UnitRole... roles) {
      Arrays.stream(roles)
          .forEach(role -> addResponsible(new Responsible(role, Responsibility.SUPPORT)));
      return this;
    }

    /** Adds the months in which it is followed up. */
    public Builder rounds(int... months) {
      addAllRounds(Ints.asList(months));
      return this;
    }

    /** Adds something to keep as evidence. */
    public Builder keep(String th, String en) {
      addEvidence(Text.of(th, en));
      return this;
    }

    /** Adds the document that it was drawn from. */
    public Builder drawnFrom(String agency, int fiscalYear) {
      addSources(new Source(agency, FiscalYear.of(fiscalYear)));
      return this;
    }
  }
}
