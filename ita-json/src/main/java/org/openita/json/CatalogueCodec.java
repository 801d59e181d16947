package org.openita.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;

/** The catalogue document. */
final class CatalogueCodec implements Codec<Catalogue> {

  private static final String SCHEMA = "ita/catalogue/v1";

  private static final Members MEMBERS = Members.required("schema", "id", "templates");
  private static final Members TEMPLATE =
      Members.required(
              "id",
              "title",
              "guideline",
              "steps",
              "responsible",
              "monitoring",
              "effort",
              "usefulness")
          .optional("general", "targets", "evidence", "sources");
  private static final Members TARGET = Members.required("codes", "years");
  private static final Members YEARS = Members.required("from", "to");
  private static final Members STEP = Members.required("text", "owner", "dueMonth");
  private static final Members RESPONSIBLE = Members.required("role", "duty");
  private static final Members SOURCE = Members.required("agency", "fiscalYear");

  // What stands in for what could not be read, so that the rest keeps its place.
  private static final Text TEXT = Text.of("?", "?");
  private static final FiscalYear YEAR = FiscalYear.LATEST;
  private static final MeasureTemplate.Target NO_TARGET =
      new MeasureTemplate.Target(ImmutableList.of(Code.of("NO-CODE")), YEAR, YEAR);

  @Override
  public @Nullable Catalogue read(DocumentReader in) {
    String id = null;
    ImmutableList<MeasureTemplate> templates = ImmutableList.of();
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "schema" -> in.schema(SCHEMA);
        case "id" -> id = Values.words(in);
        case "templates" -> templates = templates(in);
        default -> throw in.unhandled();
      }
    }
    try {
      Catalogue catalogue =
          Catalogue.builder().id(id == null ? "none" : id).addAllTemplates(templates).build();
      return in.failed() ? null : catalogue;
    } catch (InvalidInputException invalid) {
      in.reportOthers(invalid.problems());
      return null;
    }
  }

  private static ImmutableList<MeasureTemplate> templates(DocumentReader in) {
    ImmutableList.Builder<MeasureTemplate> templates = ImmutableList.builder();
    if (in.enterList()) {
      for (int i = 0; in.nextItem(); i++) {
        templates.add(template(in, "unreadable-" + i));
      }
    }
    return templates.build();
  }

  private static MeasureTemplate template(DocumentReader in, String standIn) {
    String id = null;
    Boolean general = null;
    ImmutableList<MeasureTemplate.Target> targets = ImmutableList.of();
    Text title = null;
    Text guideline = null;
    ImmutableList<MeasureTemplate.Step> steps = ImmutableList.of();
    ImmutableList<MeasureTemplate.Responsible> responsible = ImmutableList.of();
    ImmutableList<Integer> rounds = ImmutableList.of();
    ImmutableList<Text> evidence = ImmutableList.of();
    Integer effort = null;
    Integer usefulness = null;
    ImmutableList<MeasureTemplate.Source> sources = ImmutableList.of();
    boolean isObject = in.enter(TEMPLATE);
    while (isObject && in.next()) {
      switch (in.name()) {
        case "id" -> id = Values.words(in);
        case "general" -> general = in.flag();
        case "targets" -> targets = in.places(CatalogueCodec::target, i -> NO_TARGET);
        case "title" -> title = Values.text(in);
        case "guideline" -> guideline = Values.text(in);
        case "steps" ->
            steps =
                in.places(
                    CatalogueCodec::step, i -> new MeasureTemplate.Step(TEXT, UnitRole.CLERK, 1));
        case "responsible" -> responsible = responsible(in);
        case "monitoring" -> rounds = in.places(EntryCodec::round, i -> 0);
        case "evidence" -> evidence = in.places(Values::text, i -> TEXT);
        case "effort" -> effort = rating(in);
        case "usefulness" -> usefulness = rating(in);
        case "sources" -> sources = in.list(CatalogueCodec::source);
        default -> throw in.unhandled();
      }
    }
    return MeasureTemplate.builder()
        .id(id == null ? standIn : id)
        .general(general != null && general)
        .addAllTargets(targets)
        .title(title == null ? TEXT : title)
        .guideline(guideline == null ? TEXT : guideline)
        .addAllSteps(steps)
        .addAllResponsible(responsible)
        .addAllRounds(rounds)
        .addAllEvidence(evidence)
        .effort(effort == null ? 1 : effort)
        .usefulness(usefulness == null ? 1 : usefulness)
        .addAllSources(sources)
        .build();
  }

  private static @Nullable Integer rating(DocumentReader in) {
    Long rating = in.whole(1, 5, "a whole number, 1 (little) to 5,");
    return rating == null ? null : rating.intValue();
  }

  private static MeasureTemplate.@Nullable Target target(DocumentReader in) {
    ImmutableList<Code> codes = ImmutableList.of();
    FiscalYear from = null;
    FiscalYear to = null;
    if (!in.enter(TARGET)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "codes" -> codes = Values.codesInPlace(in);
        case "years" -> {
          if (in.enter(YEARS)) {
            while (in.next()) {
              switch (in.name()) {
                case "from" -> from = Values.fiscalYear(in);
                case "to" -> to = Values.fiscalYear(in);
                default -> throw in.unhandled();
              }
            }
          }
        }
        default -> throw in.unhandled();
      }
    }
    return from == null || to == null ? null : new MeasureTemplate.Target(codes, from, to);
  }

  private static MeasureTemplate.@Nullable Step step(DocumentReader in) {
    Text text = null;
    UnitRole owner = null;
    Integer dueMonth = null;
    if (!in.enter(STEP)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "text" -> text = Values.text(in);
        case "owner" -> owner = in.oneOf(UnitsCodec.ROLES);
        case "dueMonth" -> dueMonth = EntryCodec.round(in);
        default -> throw in.unhandled();
      }
    }
    // A text in one language is told beside what else is wrong.
    return text == null
        ? null
        : new MeasureTemplate.Step(
            text, owner == null ? UnitRole.CLERK : owner, dueMonth == null ? 1 : dueMonth);
  }

  private static ImmutableList<MeasureTemplate.Responsible> responsible(DocumentReader in) {
    int before = in.problems();
    ImmutableList<MeasureTemplate.Responsible> all = in.list(CatalogueCodec::oneResponsible);
    if (in.problems() == before) {
      return all;
    }
    // Who leads may be among those that could not be read.
    return ImmutableList.of(new MeasureTemplate.Responsible(UnitRole.CLERK, Responsibility.LEAD));
  }

  private static MeasureTemplate.@Nullable Responsible oneResponsible(DocumentReader in) {
    UnitRole role = null;
    Responsibility duty = null;
    if (!in.enter(RESPONSIBLE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "role" -> role = in.oneOf(UnitsCodec.ROLES);
        case "duty" -> duty = in.oneOf(MeasureCodec.DUTIES);
        default -> throw in.unhandled();
      }
    }
    return role == null || duty == null ? null : new MeasureTemplate.Responsible(role, duty);
  }

  private static MeasureTemplate.@Nullable Source source(DocumentReader in) {
    String agency = null;
    FiscalYear fiscalYear = null;
    if (!in.enter(SOURCE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "agency" -> agency = Values.words(in);
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        default -> throw in.unhandled();
      }
    }
    return agency == null || fiscalYear == null
        ? null
        : new MeasureTemplate.Source(agency, fiscalYear);
  }

  @Override
  public void write(DocumentWriter out, Catalogue catalogue) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    out.member("id").string(catalogue.id());
    out.member("templates").list(catalogue.templates(), CatalogueCodec::template);
    out.endObject();
  }

  private static void template(DocumentWriter out, MeasureTemplate template) {
    out.beginObject();
    out.member("id").string(template.id());
    if (template.general()) {
      out.member("general").flag(true);
    }
    out.list("targets", template.targets(), CatalogueCodec::target);
    out.member("title").text(template.title());
    out.member("guideline").text(template.guideline());
    out.member("steps").list(template.steps(), CatalogueCodec::step);
    out.member("responsible").list(template.responsible(), CatalogueCodec::responsible);
    out.member("monitoring").list(template.rounds(), (list, round) -> list.number(round));
    out.list("evidence", template.evidence(), DocumentWriter::text);
    out.member("effort").number(template.effort());
    out.member("usefulness").number(template.usefulness());
    out.list("sources", template.sources(), CatalogueCodec::source);
    out.endObject();
  }

  private static void target(DocumentWriter out, MeasureTemplate.Target target) {
    out.beginObject();
    out.member("codes").codes(target.codes());
    out.member("years").beginObject();
    out.member("from").number(target.from().value());
    out.member("to").number(target.to().value());
    out.endObject();
    out.endObject();
  }

  private static void step(DocumentWriter out, MeasureTemplate.Step step) {
    out.beginObject();
    out.member("text").text(step.text());
    out.member("owner").string(step.owner().word());
    out.member("dueMonth").number(step.dueMonth());
    out.endObject();
  }

  private static void responsible(DocumentWriter out, MeasureTemplate.Responsible responsible) {
    out.beginObject();
    out.member("role").string(responsible.role().word());
    out.member("duty").string(responsible.duty().word());
    out.endObject();
  }

  private static void source(DocumentWriter out, MeasureTemplate.Source source) {
    out.beginObject();
    out.member("agency").string(source.agency());
    out.member("fiscalYear").number(source.fiscalYear().value());
    out.endObject();
  }
}
