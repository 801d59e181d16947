package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Decimals;
import org.openita.FiscalYear;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/** The assessment document. */
final class AssessmentCodec implements Codec<Assessment> {

  private static final String SCHEMA = "ita/assessment/v1";

  private static final Members MEMBERS =
      Members.required("schema", "fiscalYear", "agency")
          .optional(
              "framework",
              "scores",
              "tallies",
              "notApplicable",
              "population",
              "respondents",
              "declared",
              "developmentPoints");

  private static final Members DECLARED = Members.allOptional("total", "level", "scores");

  /**
   * What could be read of an assessment.
   *
   * @param assessment the readable part; null where not even its agency or year can be read
   * @param unreadable the codes of evidence that is there and could not be read
   */
  record Draft(@Nullable Assessment assessment, ImmutableSet<Code> unreadable) {}

  @Override
  public @Nullable Assessment read(DocumentReader in) {
    Assessment assessment = draft(in).assessment();
    return in.failed() ? null : assessment;
  }

  /** Reads as much of an assessment as can be read. */
  static Draft draft(DocumentReader in) {
    FiscalYear fiscalYear = null;
    Agency agency = null;
    Optional<String> framework = Optional.empty();
    ImmutableList<Code> notApplicable = ImmutableList.of();
    ImmutableSet.Builder<Code> unreadable = ImmutableSet.builder();
    Assessment.Builder assessment = Assessment.builder();
    if (!in.enter(MEMBERS)) {
      return new Draft(null, ImmutableSet.of());
    }
    while (in.next()) {
      int before = in.problemCount();
      switch (in.name()) {
        case "schema" -> in.schema(SCHEMA);
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        case "agency" -> agency = Values.agency(in);
        case "framework" -> framework = Optional.ofNullable(Values.id(in));
        case "scores" ->
            assessment.putAllScores(in.byCode(AssessmentCodec::score, unreadable::add));
        case "tallies" -> assessment.putAllTallies(in.byCode(Values::tally, unreadable::add));
        case "notApplicable" -> {
          notApplicable = in.list(DocumentReader::code);
          if (in.problemCount() > before) {
            // Places in a list of which something is gone are not those of the document.
            unreadable.addAll(notApplicable);
            notApplicable = ImmutableList.of();
          }
        }
        case "population" -> assessment.putAllPopulation(in.byCode(DocumentReader::count));
        case "respondents" -> assessment.putAllRespondents(in.byCode(DocumentReader::count));
        case "declared" -> {
          Declared declared = declared(in);
          if (declared != null) {
            assessment.declared(declared);
          }
        }
        case "developmentPoints" -> {
          ImmutableMap<Code, ImmutableList<Code>> points =
              in.byCode(codes -> codes.list(DocumentReader::code));
          assessment.putAllDevelopmentPoints(
              in.problemCount() > before ? ImmutableMap.of() : points);
        }
        default -> throw in.unhandled();
      }
    }
    if (fiscalYear == null) {
      return new Draft(null, ImmutableSet.of());
    }
    assessment
        .fiscalYear(fiscalYear)
        // Without an agency there is a problem already, and the rest can be told all the same.
        .agency(agency == null ? Agency.of("?") : agency)
        .framework(framework)
        .addAllNotApplicable(notApplicable);
    return new Draft(in.build(assessment::build), unreadable.build());
  }

  private static @Nullable BigDecimal score(DocumentReader in) {
    return in.points(Decimals.MOST_DECIMALS);
  }

  private static @Nullable Declared declared(DocumentReader in) {
    BigDecimal total = null;
    String level = null;
    ImmutableMap<Code, BigDecimal> scores = ImmutableMap.of();
    if (!in.enter(DECLARED)) {
      return null;
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
