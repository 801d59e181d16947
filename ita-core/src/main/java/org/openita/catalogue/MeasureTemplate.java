package org.openita.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Language;
import org.openita.ProblemKind;
import org.openita.Text;
import org.openita.framework.Framework;
import org.openita.internal.Blanks;
import org.openita.internal.Listing;

/**
 * A measure that any agency could take, with what it helps and how hard and how useful it is.
 *
 * <p>A template, and every part of it, is checked when it is built; building one that fails throws
 * {@link InvalidInputException}, which carries every problem with its place in the template.
 */
@Value.Immutable
public abstract class MeasureTemplate implements WithMeasureTemplate {

  MeasureTemplate() {}

  /** Codes that a measure helps, how well, and the fiscal years in which they mean that. */
  @Value.Immutable
  public abstract static class Target implements WithTarget {

    Target() {}

    /** Returns the indicators, sub-indicators or items; never empty. */
    public abstract ImmutableList<Code> codes();

    /** Returns the first fiscal year of scores. */
    public abstract FiscalYear from();

    /** Returns the last fiscal year of scores, included. */
    public abstract FiscalYear to();

    /** Returns how well it helps them. */
    @Value.Default
    public Help help() {
      return Help.MAIN;
    }

    @Value.Check
    void check() {
      Problems problems = new Problems();
      if (codes().isEmpty()) {
        problems.add("/codes", ProblemKind.TARGET_WITHOUT_CODES);
      }
      if (from().compareTo(to()) > 0) {
        problems.add("/years", ProblemKind.TARGET_YEARS, from(), to());
      }
      problems.throwIfAny();
    }

    /**
     * Returns the target of these codes, which the measure is about.
     *
     * @throws InvalidInputException if there is no code, or the years do not ascend
     */
    public static Target of(Iterable<Code> codes, FiscalYear from, FiscalYear to) {
      return builder().addAllCodes(codes).from(from).to(to).build();
    }

    /** Returns whether it holds for scores of a fiscal year. */
    public boolean holdsIn(FiscalYear year) {
      return from().compareTo(year) <= 0 && year.compareTo(to()) <= 0;
    }

    /**
     * Returns the first three codes and the years, such as {@code 9.1, O42 (2563–2565)} or {@code
     * 9.1 (2563–2565, side)}.
     */
    @Override
    public String toString() {
      return Listing.of(codes())
          + " ("
          + from()
          + "–"
          + to()
          + (help() == Help.MAIN ? "" : ", " + help().word())
          + ")";
    }

    /** Returns a builder of targets. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Target}; every member is set once. */
    public static final class Builder extends ImmutableTarget.Builder {
      Builder() {}
    }
  }

  /** One step of a measure. */
  @Value.Immutable
  public abstract static class Step implements WithStep {

    Step() {}

    /** Returns what is done, in both languages. */
    public abstract Text text();

    /** Returns who does it. */
    public abstract UnitRole owner();

    /**
     * Returns the month of the fiscal year, 1 (October) to 12 (September), by the end of which it
     * is done, or until which it recurs.
     */
    public abstract int dueMonth();

    /** Returns how often it recurs; empty where it is done once. */
    public abstract Optional<Recurrence> recurs();

    @Value.Check
    void check() {
      Problems problems = new Problems();
      problems.requireComplete("/text", text());
      problems.requireWithin(
          TemplateValidator.MONTHS, "/dueMonth", ProblemKind.DUE_MONTH_OUT_OF_RANGE, dueMonth());
      problems.throwIfAny();
    }

    /**
     * Returns a step.
     *
     * @throws InvalidInputException if the text is not in both languages, or the month is outside 1
     *     to 12
     */
    public static Step of(Text text, UnitRole owner, int dueMonth) {
      return builder().text(text).owner(owner).dueMonth(dueMonth).build();
    }

    /** Returns what is done, by whom, how often and by when. */
    @Override
    public String toString() {
      return text()
          + " ("
          + owner().word()
          + recurs().map(how -> ", " + how.label().in(Language.EN)).orElse("")
          + ", month "
          + dueMonth()
          + ")";
    }

    /** Returns a builder of steps. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Step}; every member is set once. */
    public static final class Builder extends ImmutableStep.Builder {
      Builder() {}
    }
  }

  /** A role that leads or supports a measure. */
  @Value.Immutable
  public abstract static class Responsible implements WithResponsible {

    Responsible() {}

    /** Returns the role. */
    public abstract UnitRole role();

    /** Returns whether it leads or supports. */
    public abstract Responsibility responsibility();

    /** Returns a role with its responsibility. */
    public static Responsible of(UnitRole role, Responsibility responsibility) {
      return builder().role(role).responsibility(responsibility).build();
    }

    /** Returns the role and its responsibility, such as {@code clerk (lead)}. */
    @Override
    public String toString() {
      return role().word() + " (" + responsibility().word() + ")";
    }

    /** Returns a builder of roles with their responsibilities. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Responsible}; every member is set once. */
    public static final class Builder extends ImmutableResponsible.Builder {
      Builder() {}
    }
  }

  /**
   * The document of an agency that a measure was seen in, and what it was filed under there: not
   * always what it helps.
   */
  @Value.Immutable
  public abstract static class Source implements WithSource {

    Source() {}

    /** Returns the id of the agency; not blank. */
    public abstract String agency();

    /** Returns the fiscal year of the document. */
    public abstract FiscalYear fiscalYear();

    /** Returns the codes that the document filed the measure under; empty where it does not say. */
    public abstract ImmutableList<Code> filedUnder();

    @Value.Check
    void check() {
      Problems problems = new Problems();
      if (Blanks.isBlank(agency())) {
        problems.add("/agency", ProblemKind.AGENCY_ID_BLANK);
      }
      problems.throwIfAny();
    }

    /**
     * Returns the document of an agency.
     *
     * @throws InvalidInputException if the id of the agency is blank
     */
    public static Source of(String agency, FiscalYear fiscalYear) {
      return builder().agency(agency).fiscalYear(fiscalYear).build();
    }

    /** Returns the agency, the year and the codes, such as {@code nadong 2566 (3)}. */
    @Override
    public String toString() {
      return agency()
          + " "
          + fiscalYear()
          + (filedUnder().isEmpty() ? "" : " (" + Listing.of(filedUnder()) + ")");
    }

    /** Returns a builder of sources. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link Source}; every member is set once. */
    public static final class Builder extends ImmutableSource.Builder {
      Builder() {}
    }
  }

  /** Returns the id: lower-case letters, digits and hyphens. */
  public abstract String id();

  /**
   * Returns whether it is general: proposed only where no other template serves. A general template
   * has no targets.
   */
  @Value.Default
  public boolean general() {
    return false;
  }

  /**
   * Returns the frameworks that it is made for: ids such as {@code th-ita-2564}, or families such
   * as {@code th-ita}, which is the id without the year. Empty where it is for any framework.
   */
  public abstract ImmutableList<String> frameworks();

  /** Returns what it helps. */
  public abstract ImmutableList<Target> targets();

  /** Returns what it is called, in both languages. */
  public abstract Text title();

  /** Returns the guideline, in both languages. */
  public abstract Text guideline();

  /** Returns the steps, in order; never empty. */
  public abstract ImmutableList<Step> steps();

  /** Returns who is responsible; at least one leads, each role at most once. */
  public abstract ImmutableList<Responsible> responsible();

  /** Returns when it is followed up: months of the fiscal year, 1 to 12, ascending; never empty. */
  public abstract ImmutableList<Integer> rounds();

  /** Returns what to keep as evidence, in both languages. */
  public abstract ImmutableList<Text> evidence();

  /** Returns how much work it is, from 1 (little) to 5. */
  public abstract int effort();

  /** Returns how much it helps, from 1 (little) to 5. */
  public abstract int usefulness();

  /** Returns where it was seen. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    TemplateValidator.check(this);
  }

  /**
   * Returns whether it is made for an indicator of a framework: it is for any framework, or the
   * indicator means what one of its {@link #frameworks} means by that code.
   */
  public boolean isMadeFor(Framework framework, Code indicator) {
    return frameworks().isEmpty()
        || frameworks().stream().anyMatch(id -> framework.isIndicatorOf(id, indicator));
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }

  /** Returns a builder of templates. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeasureTemplate}; every member is set once, lists may be added to. */
  public static final class Builder extends ImmutableMeasureTemplate.Builder {
    Builder() {}

    /** Adds codes that it is about, in frameworks from one fiscal year to another. */
    public Builder serves(int from, int to, String... codes) {
      return target(Help.MAIN, from, to, codes);
    }

    /** Adds codes that it only touches, in frameworks from one fiscal year to another. */
    public Builder touches(int from, int to, String... codes) {
      return target(Help.SIDE, from, to, codes);
    }

    private Builder target(Help help, int from, int to, String... codes) {
      addTargets(
          Target.builder()
              .help(help)
              .from(FiscalYear.of(from))
              .to(FiscalYear.of(to))
              .addAllCodes(codes(codes))
              .build());
      return this;
    }

    private static List<Code> codes(String... codes) {
      return Arrays.stream(codes).map(Code::of).toList();
    }

    /** Adds a step. */
    public Builder step(UnitRole owner, int dueMonth, String th, String en) {
      addSteps(Step.of(Text.of(th, en), owner, dueMonth));
      return this;
    }

    /** Adds a step that recurs until the end of a month. */
    public Builder recurring(
        UnitRole owner, Recurrence recurs, int untilMonth, String th, String en) {
      addSteps(Step.of(Text.of(th, en), owner, untilMonth).withRecurs(recurs));
      return this;
    }

    /** Adds the one who leads. */
    public Builder lead(UnitRole role) {
      addResponsible(Responsible.of(role, Responsibility.LEAD));
      return this;
    }

    /** Adds those who support. */
    public Builder support(UnitRole... roles) {
      Arrays.stream(roles)
          .forEach(role -> addResponsible(Responsible.of(role, Responsibility.SUPPORT)));
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

    /** Adds a document that it was seen in, with the codes that it was filed under there. */
    public Builder drawnFrom(String agency, int fiscalYear, String... filedUnder) {
      addSources(Source.of(agency, FiscalYear.of(fiscalYear)).withFiledUnder(codes(filedUnder)));
      return this;
    }
  }
}
