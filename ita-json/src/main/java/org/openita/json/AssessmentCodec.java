package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.internal.Decimals;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/** The assessment document. */
final class AssessmentCodec implements Codec<Assessment> {

  private static final String SCHEMA = "ita/assessment/v1";

  private static final Names MEMBERS =
      Names.required("schema", "fiscalYear", "agency")
          .optional(
              "framework",
              "scores",
              "tallies",
              "notApplicable",
              "population",
              "respondents",
              "declared",
              "developmentPoints");

  // Evidence cannot be checked where one of these could not be read.
  private static final ImmutableSet<String> EVIDENCE = ImmutableSet.of("scores", "tallies");
  private static final ImmutableSet<String> DECISIVE =
      ImmutableSet.of("fiscalYear", "framework", "notApplicable");

  private static final Names DECLARED = Names.allOptional("total", "level", "scores");

  @Override
  public @Nullable Assessment read(DocumentReader in) {
    AssessmentDraft draft = draft(in);
    return draft == null || in.failed() ? null : draft.assessment();
  }

  /** Reads what can be read; null where that is too little to check the evidence. */
  @Nullable AssessmentDraft draft(DocumentReader in) {
    FiscalYear fiscalYear = null;
    Agency agency = null;
    String framework = null;
    Map<Code, BigDecimal> scores = ImmutableMap.of();
    Map<Code, Tally> tallies = ImmutableMap.of();
    ImmutableList<Code> notApplicable = ImmutableList.of();
    Map<Code, Long> population = ImmutableMap.of();
    Map<Code, Long> respondents = ImmutableMap.of();
    Declared declared = Declared.nothing();
    Map<Code, ImmutableList<Code>> developmentPoints = ImmutableMap.of();
    Set<Code> unreadable = new LinkedHashSet<>();
    boolean usable = true;
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      String name = in.name();
      int before = in.problems();
      usable &= in.isObject() || !EVIDENCE.contains(name);
      switch (name) {
        case "schema" -> in.schema(SCHEMA);
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        case "agency" -> agency = Values.agency(in);
        case "framework" -> framework = Values.id(in);
        case "scores" -> scores = in.byCode(AssessmentCodec::score, unreadable);
        case "tallies" -> tallies = in.byCode(Values::tally, unreadable);
        case "notApplicable" -> notApplicable = in.list(Values.CODE);
        case "population" -> population = in.byCode(DocumentReader::count);
        case "respondents" -> respondents = in.byCode(DocumentReader::count);
        case "declared" -> declared = declared(in);
        case "developmentPoints" -> developmentPoints = in.byCode(codes -> codes.list(Values.CODE));
        default -> throw in.unhandled();
      }
      usable &= in.problems() == before || !DECISIVE.contains(name);
    }
    if (!usable || fiscalYear == null) {
      return null;
    }
    return new AssessmentDraft(
        fiscalYear,
        Optional.ofNullable(agency),
        Optional.ofNullable(framework),
        scores,
        tallies,
        notApplicable,
        population,
        respondents,
        declared,
        developmentPoints,
        unreadable);
  }

  private static @Nullable BigDecimal score(DocumentReader in) {
    return in.points(Decimals.MOST_DECIMALS);
  }

  private static Declared declared(DocumentReader in) {
    BigDecimal total = null;
    String level = null;
    Map<Code, BigDecimal> scores = ImmutableMap.of();
    if (!in.enter(DECLARED)) {
      return Declared.nothing();
    }
    while (in.next()) {
      switch (in.name()) {
        case "total" -> total = score(in);
        case "level" -> level = Values.levelCode(in);
        case "scores" -> scores = in.byCode(AssessmentCodec::score);
        default -> throw in.unhandled();
      }
    }
    return Declared.builder()
        .total(Optional.ofNullable(total))
        .level(Optional.ofNullable(level))
        .putAllScores(scores)
        .build();
  }

  @Override
  public void write(DocumentWriter out, Assessment assessment) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    out.member("fiscalYear").number(assessment.fiscalYear().value());
    out.member("agency");
    Values.agency(out, assessment.agency());
    assessment.framework().ifPresent(id -> out.member("framework").string(id));
    out.byCode("scores", assessment.scores(), DocumentWriter::decimal);
    out.byCode("tallies", assessment.tallies(), Values::tally);
    if (!assessment.notApplicable().isEmpty()) {
      out.member("notApplicable").codes(assessment.notApplicable());
    }
    out.byCode("population", assessment.population(), DocumentWriter::number);
    out.byCode("respondents", assessment.respondents(), DocumentWriter::number);
    if (!assessment.declared().isEmpty()) {
      out.member("declared");
      declared(out, assessment.declared());
    }
    out.byCode("developmentPoints", assessment.developmentPoints(), DocumentWriter::codes);
    out.endObject();
  }

  private static void declared(DocumentWriter out, Declared declared) {
    out.beginObject();
    declared.total().ifPresent(total -> out.member("total").decimal(total));
    declared.level().ifPresent(level -> out.member("level").string(level));
    out.byCode("scores", declared.scores(), DocumentWriter::decimal);
    out.endObject();
  }
}
