package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.InvalidInputException;
import org.openita.Problem;
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
          .optional("general", "frameworks", "targets", "evidence", "sources");
  private static final Members TARGET = Members.required("codes", "years");
  private static final Members YEARS = Members.required("from", "to");
  private static final Members STEP = Members.required("text", "owner", "dueMonth");
  private static final Members RESPONSIBLE = Members.required("role", "duty");
  private static final Members SOURCE = Members.required("agency", "fiscalYear");

  // Its parts take the place of those that could not be read, so that the rest is checked too.
  private static final MeasureTemplate STAND_IN =
      MeasureTemplate.builder()
          .id("unreadable")
          .serves(2565, 2565, "1")
          .title(Text.of("?", "?"))
          .guideline(Text.of("?", "?"))
          .step(UnitRole.CLERK, 1, "?", "?")
          .lead(UnitRole.CLERK)
          .rounds(1)
          .effort(1)
          .usefulness(1)
          .build();

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
    Catalogue catalogue =
        build(
            in,
            Catalogue.builder().id(id == null ? STAND_IN.id() : id).addAllTemplates(templates)
                ::build);
    return in.failed() ? null : catalogue;
  }

  /**
   * Builds a value of what was read. Reports what it finds wrong, but for what is at or under
   * places where something is wrong already.
   */
  private static <T> @Nullable T build(DocumentReader in, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidInputException invalid) {
      String at = in.pointer().equals("/") ? "" : in.pointer();
      in.reportOthers(
          Iterables.transform(invalid.problems(), p -> Problem.of(at + p.pointer(), p.message())));
      return null;
    }
  }

  private static ImmutableList<MeasureTemplate> templates(DocumentReader in) {
    List<Optional<MeasureTemplate>> read = new ArrayList<>();
    if (in.enterList()) {
      while (in.nextItem()) {
        read.add(template(in));
      }
    }
    return withoutGaps(read);
  }

  /** Keeps the places of templates without an id; what takes them has an id that no other has. */
  private static ImmutableList<MeasureTemplate> withoutGaps(List<Optional<MeasureTemplate>> read) {
    Set<String> ids = new HashSet<>();
    read.forEach(template -> template.ifPresent(known -> ids.add(known.id())));
    ImmutableList.Builder<MeasureTemplate> templates = ImmutableList.builder();
    int number = 0;
    for (Optional<MeasureTemplate> template : read) {
      if (template.isPresent()) {
        templates.add(template.get());
      } else {
        while (!ids.add(STAND_IN.id() + "-" + number)) {
          number++;
        }
        templates.add(STAND_IN.withId(STAND_IN.id() + "-" + number));
      }
    }
    return templates.build();
  }

  /** Reads a template. Of one that is wrong only the id is right; empty where not even that is. */
  private static Optional<MeasureTemplate> template(DocumentReader in) {
    String id = null;
    Boolean general = null;
    ImmutableList<String> frameworks = ImmutableList.of();
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
    if (!in.enter(TEMPLATE)) {
      return Optional.empty();
    }
    while (in.next()) {
      switch (in.name()) {
        case "id" -> id = Values.words(in);
        case "general" -> general = in.flag();
        case "frameworks" -> frameworks = whole(in, Values::id, ImmutableList.of());
        case "targets" ->
            targets = in.places(CatalogueCodec::target, i -> STAND_IN.targets().get(0));
        case "title" -> title = Values.text(in);
        case "guideline" -> guideline = Values.text(in);
        case "steps" -> steps = in.places(CatalogueCodec::step, i -> STAND_IN.steps().get(0));
        case "responsible" ->
            // Who leads may be among those that could not be read.
            responsible = whole(in, CatalogueCodec::responsible, STAND_IN.responsible());
        case "monitoring" -> rounds = in.places(EntryCodec::round, i -> 0);
        case "evidence" -> evidence = in.places(Values::text, i -> STAND_IN.title());
        case "effort" -> effort = rating(in);
        case "usefulness" -> usefulness = rating(in);
        case "sources" -> sources = in.list(CatalogueCodec::source);
        default -> throw in.unhandled();
      }
    }
    MeasureTemplate template =
        build(
            in,
            MeasureTemplate.builder()
                    .id(id == null ? STAND_IN.id() : id)
                    .general(general != null && general)
                    .addAllFrameworks(frameworks)
                    .addAllTargets(targets)
                    .title(title == null ? STAND_IN.title() : title)
                    .guideline(guideline == null ? STAND_IN.guideline() : guideline)
                    .addAllSteps(steps)
                    .addAllResponsible(responsible)
                    .addAllRounds(rounds)
                    .addAllEvidence(evidence)
                    .effort(effort == null ? STAND_IN.effort() : effort)
                    .usefulness(usefulness == null ? STAND_IN.usefulness() : usefulness)
                    .addAllSources(sources)
                ::build);
    if (id == null) {
      return Optional.empty();
    }
    return template == null ? withId(id) : Optional.of(template);
  }

  private static Optional<MeasureTemplate> withId(String id) {
    try {
      return Optional.of(STAND_IN.withId(id));
    } catch (InvalidInputException noId) {
      return Optional.empty();
    }
  }

  /** Reads a list of which nothing can be said as a whole unless all of it could be read. */
  private static <T> ImmutableList<T> whole(
      DocumentReader in, Function<DocumentReader, @Nullable T> item, ImmutableList<T> otherwise) {
    int before = in.problems();
    ImmutableList<T> all = in.list(item);
    return in.problems() == before ? all : otherwise;
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
        case "codes" ->
            codes = in.places(DocumentReader::code, i -> STAND_IN.targets().get(0).codes().get(0));
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
    if (from == null || to == null) {
      return null;
    }
    return build(in, MeasureTemplate.Target.builder().addAllCodes(codes).from(from).to(to)::build);
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
    // A text in one language is reported beside what else is wrong.
    return text == null
        ? null
        : build(
            in,
            MeasureTemplate.Step.builder()
                    .text(text)
                    .owner(owner == null ? UnitRole.CLERK : owner)
                    .dueMonth(dueMonth == null ? 1 : dueMonth)
                ::build);
  }

  private static MeasureTemplate.@Nullable Responsible responsible(DocumentReader in) {
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
    return role == null || duty == null ? null : MeasureTemplate.Responsible.of(role, duty);
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
        : MeasureTemplate.Source.of(agency, fiscalYear);
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
    out.list("frameworks", template.frameworks(), DocumentWriter::string);
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
