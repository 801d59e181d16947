package org.openita.json;

import static org.openita.json.Member.group;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Member.unless;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.FLAG;
import static org.openita.json.Values.ID;
import static org.openita.json.Values.RESPONSIBILITY;
import static org.openita.json.Values.ROLE;
import static org.openita.json.Values.ROUND;
import static org.openita.json.Values.ROUNDS;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;
import static org.openita.json.Values.whole;

import com.google.common.collect.ImmutableList;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.Help;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.MeasureTemplate.Responsible;
import org.openita.catalogue.MeasureTemplate.Source;
import org.openita.catalogue.MeasureTemplate.Step;
import org.openita.catalogue.MeasureTemplate.Target;
import org.openita.catalogue.Recurrence;
import org.openita.catalogue.UnitRole;

/** The catalogue document. */
final class CatalogueCodec {

  // Its parts take the place of those that cannot be read, so that the rest is checked too.
  private static final MeasureTemplate STAND_IN =
      MeasureTemplate.builder()
          .id("unreadable")
          .addTarget(
              Target.of(ImmutableList.of(Code.of("1")), FiscalYear.EARLIEST, FiscalYear.EARLIEST))
          .title(Text.of("?", "?"))
          .guideline(Text.of("?", "?"))
          .step(UnitRole.CLERK, 1, "?", "?")
          .lead(UnitRole.CLERK)
          .rounds(1)
          .effort(1)
          .usefulness(1)
          .build();

  private static final Codec<Integer> RATING = whole(1, 5, DocumentProblem.NOT_A_RATING);

  private static final Codec<Help> HELP = oneOf(Help.values(), Help::word);

  private static final Codec<Recurrence> RECURRENCE = oneOf(Recurrence.values(), Recurrence::name);

  private static final Codec<Target> TARGET =
      ObjectCodec.of(
              Target::builder,
              Target.Builder::build,
              required("codes", CODE.list().sound(), Target::codes, Target.Builder::addAllCodes),
              group(
                  "years",
                  required("from", FISCAL_YEAR, Target::from, Target.Builder::from),
                  required("to", FISCAL_YEAR, Target::to, Target.Builder::to)),
              unless(Help.MAIN, "helps", HELP, Target::help, Target.Builder::help))
          .withStandIn(STAND_IN.targets().get(0));

  private static final Codec<Step> STEP =
      ObjectCodec.of(
              Step::builder,
              Step.Builder::build,
              required("text", TEXT, Step::text, Step.Builder::text),
              required("owner", ROLE, Step::owner, Step.Builder::owner),
              required("dueMonth", ROUND, Step::dueMonth, Step.Builder::dueMonth),
              optional("recurs", RECURRENCE, Step::recurs, Step.Builder::recurs))
          .withStandIn(STAND_IN.steps().get(0));

  private static final Codec<Responsible> RESPONSIBLE =
      ObjectCodec.of(
          Responsible::builder,
          Responsible.Builder::build,
          required("role", ROLE, Responsible::role, Responsible.Builder::role),
          required(
              "duty",
              RESPONSIBILITY,
              Responsible::responsibility,
              Responsible.Builder::responsibility));

  private static final Codec<Source> SOURCE =
      ObjectCodec.of(
          Source::builder,
          Source.Builder::build,
          required("agency", WORDS, Source::agency, Source.Builder::agency),
          required("fiscalYear", FISCAL_YEAR, Source::fiscalYear, Source.Builder::fiscalYear),
          optionalList("filedUnder", CODE, Source::filedUnder, Source.Builder::addAllFiledUnder));

  private static final Codec<MeasureTemplate> TEMPLATE =
      ObjectCodec.of(
              MeasureTemplate::builder,
              MeasureTemplate.Builder::build,
              required(
                  "id",
                  WORDS.distinct(DocumentProblem.DUPLICATE_TEMPLATE),
                  MeasureTemplate::id,
                  MeasureTemplate.Builder::id),
              unless(
                  false,
                  "general",
                  FLAG,
                  MeasureTemplate::general,
                  MeasureTemplate.Builder::general),
              unless(
                  ImmutableList.of(),
                  "frameworks",
                  ID.list().sound(),
                  MeasureTemplate::frameworks,
                  MeasureTemplate.Builder::addAllFrameworks),
              unless(
                  ImmutableList.of(),
                  "targets",
                  TARGET.list().sound(),
                  MeasureTemplate::targets,
                  MeasureTemplate.Builder::addAllTargets),
              required("title", TEXT, MeasureTemplate::title, MeasureTemplate.Builder::title),
              required(
                  "guideline",
                  TEXT,
                  MeasureTemplate::guideline,
                  MeasureTemplate.Builder::guideline),
              required(
                  "steps",
                  STEP.list().sound(),
                  MeasureTemplate::steps,
                  MeasureTemplate.Builder::addAllSteps),
              required(
                  "responsible",
                  RESPONSIBLE.list().sound(),
                  MeasureTemplate::responsible,
                  MeasureTemplate.Builder::addAllResponsible),
              required(
                  "monitoring",
                  ROUNDS.sound(),
                  MeasureTemplate::rounds,
                  MeasureTemplate.Builder::addAllRounds),
              optionalList(
                  "evidence",
                  TEXT,
                  MeasureTemplate::evidence,
                  MeasureTemplate.Builder::addAllEvidence),
              required("effort", RATING, MeasureTemplate::effort, MeasureTemplate.Builder::effort),
              required(
                  "usefulness",
                  RATING,
                  MeasureTemplate::usefulness,
                  MeasureTemplate.Builder::usefulness),
              optionalList(
                  "sources",
                  SOURCE,
                  MeasureTemplate::sources,
                  MeasureTemplate.Builder::addAllSources))
          .withStandIn(STAND_IN);

  static final Codec<Catalogue> CATALOGUE =
      ObjectCodec.of(
              Catalogue::builder,
              Catalogue.Builder::build,
              schema("ita/catalogue/v1"),
              required("id", WORDS, Catalogue::id, Catalogue.Builder::id),
              required(
                  "templates",
                  TEMPLATE.list(),
                  Catalogue::templates,
                  Catalogue.Builder::addAllTemplates))
          .withStandIn(Catalogue.builder().id("unreadable").build());

  private CatalogueCodec() {}
}
