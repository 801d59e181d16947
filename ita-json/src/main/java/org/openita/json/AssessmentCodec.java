package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.optionalMap;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Member.unless;
import static org.openita.json.Values.AGENCY;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.COUNT;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.ID;
import static org.openita.json.Values.LEVEL_CODE;
import static org.openita.json.Values.TALLY;
import static org.openita.json.Values.points;

import java.math.BigDecimal;
import org.openita.internal.Decimals;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;

/** The assessment document. */
final class AssessmentCodec {

  static final Codec<BigDecimal> SCORE = points(Decimals.MOST_DECIMALS);

  static final ObjectCodec<Declared, Declared.Builder> DECLARED =
      ObjectCodec.of(
          Declared::builder,
          Declared.Builder::build,
          optional("total", SCORE, Declared::total, Declared.Builder::total),
          optional("level", LEVEL_CODE, Declared::level, Declared.Builder::level),
          optionalMap("scores", SCORE, Declared::scores, Declared.Builder::putAllScores));

  static final Codec<Assessment> ASSESSMENT =
      ObjectCodec.of(
          Assessment::builder,
          Assessment.Builder::build,
          schema("ita/assessment/v1"),
          required(
              "fiscalYear", FISCAL_YEAR, Assessment::fiscalYear, Assessment.Builder::fiscalYear),
          required("agency", AGENCY, Assessment::agency, Assessment.Builder::agency),
          optional("framework", ID, Assessment::framework, Assessment.Builder::framework),
          optionalMap("scores", SCORE, Assessment::scores, Assessment.Builder::putAllScores),
          optionalMap("tallies", TALLY, Assessment::tallies, Assessment.Builder::putAllTallies),
          optionalList(
              "notApplicable",
              CODE,
              Assessment::notApplicable,
              Assessment.Builder::addAllNotApplicable),
          optionalMap(
              "population", COUNT, Assessment::population, Assessment.Builder::putAllPopulation),
          optionalMap(
              "respondents", COUNT, Assessment::respondents, Assessment.Builder::putAllRespondents),
          unless(
              Declared.nothing(),
              "declared",
              DECLARED,
              Assessment::declared,
              Assessment.Builder::declared),
          optionalMap(
              "developmentPoints",
              CODE.list(),
              Assessment::developmentPoints,
              Assessment.Builder::putAllDevelopmentPoints));

  private AssessmentCodec() {}
}
