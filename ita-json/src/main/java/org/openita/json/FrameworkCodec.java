package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.Tally;
import org.openita.Text;
import org.openita.framework.Confidence;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.framework.Provenance;
import org.openita.framework.Rounding;
import org.openita.framework.SampleSize;
import org.openita.framework.TestVector;
import org.openita.internal.Decimals;

/** The framework document; the tree of its elements is {@link ElementCodec}'s. */
final class FrameworkCodec implements Codec<Framework> {

  private static final String SCHEMA = "ita/framework/v1";

  private static final Members MEMBERS =
      Members.required("schema", "id", "fiscalYear", "name", "rounding", "instruments", "levels")
          .optional("official", "sampleSize", "rules", "criteria", "vectors");
  private static final Members ROUNDING =
      Members.allOptional(
          "mode", "line", "item", "subIndicator", "indicator", "instrument", "total");
  private static final Members SAMPLE_SIZE = Members.required("percent", "atLeast", "atMost");
  private static final Members LEVEL =
      Members.required("code", "name", "confidence").optional("totalAtLeast", "componentsAtLeast");
  private static final Members RULE = Members.required("kind", "confidence", "source");
  private static final Members CRITERION = Members.required("kind", "elements").optional("item");
  private static final Members ELEMENT = Members.required("code", "confidence");
  private static final Members VECTOR =
      Members.required("id", "source", "total").optional("scores", "tallies", "level");

  private static final ImmutableMap<String, RoundingMode> MODES =
      Maps.uniqueIndex(
          Arrays.stream(RoundingMode.values())
              .filter(mode -> mode != RoundingMode.UNNECESSARY)
              .toList(),
          RoundingMode::name);
  private static final ImmutableMap<String, Confidence> CONFIDENCES =
      Maps.uniqueIndex(Arrays.asList(Confidence.values()), Confidence::word);
  private static final ImmutableMap<String, Provenance.Kind> KINDS =
      Maps.uniqueIndex(Arrays.asList(Provenance.Kind.values()), Provenance.Kind::name);
  private static final ImmutableMap<String, Criterion.Kind> CRITERIA =
      Maps.uniqueIndex(Arrays.asList(Criterion.Kind.values()), Criterion.Kind::word);
  private static final ImmutableMap<String, CriterionElement> ELEMENTS =
      Maps.uniqueIndex(Arrays.asList(CriterionElement.values()), CriterionElement::name);

  @Override
  public @Nullable Framework read(DocumentReader in) {
    String id = null;
    FiscalYear fiscalYear = null;
    Text name = null;
    Boolean official = null;
    Rounding rounding = null;
    SampleSize sampleSize = null;
    ImmutableList<Instrument> instruments = ImmutableList.of();
    ImmutableList<Level> levels = ImmutableList.of();
    ImmutableList<Provenance> rules = ImmutableList.of();
    ImmutableList<Criterion> criteria = ImmutableList.of();
    ImmutableList<TestVector> vectors = ImmutableList.of();
    if (!in.enter(MEMBERS)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "schema" -> in.schema(SCHEMA);
        case "id" -> id = Values.id(in);
        case "fiscalYear" -> fiscalYear = Values.fiscalYear(in);
        case "name" -> name = Values.text(in);
        case "official" -> official = in.flag();
        case "rounding" -> rounding = rounding(in);
        case "sampleSize" -> sampleSize = sampleSize(in);
        case "instruments" -> instruments = in.list(ElementCodec::instrument);
        case "levels" -> levels = in.list(FrameworkCodec::level);
        case "rules" -> rules = in.list(FrameworkCodec::rule);
        case "criteria" -> criteria = in.list(FrameworkCodec::criterion);
        case "vectors" -> vectors = in.list(FrameworkCodec::vector);
        default -> throw in.unhandled();
      }
    }
    if (in.failed() || id == null || fiscalYear == null || name == null || rounding == null) {
      return null;
    }
    Framework.Builder framework =
        Framework.builder()
            .id(id)
            .fiscalYear(fiscalYear)
            .name(name)
            .official(official != null && official)
            .rounding(rounding)
            .sampleSize(Optional.ofNullable(sampleSize))
            .addAllInstruments(instruments)
            .addAllLevels(levels)
            .addAllProvenances(rules)
            .addAllCriteria(criteria)
            .addAllVectors(vectors);
    return in.build(framework::build);
  }

  private static @Nullable Rounding rounding(DocumentReader in) {
    if (!in.enter(ROUNDING)) {
      return null;
    }
    Rounding.Builder rounding = Rounding.builder();
    while (in.next()) {
      if (in.name().equals("mode")) {
        RoundingMode mode = in.oneOf(MODES);
        if (mode != null) {
          rounding.mode(mode);
        }
        continue;
      }
      String stage = in.name();
      Long decimals = in.whole(0, 6, "a number of decimals, 0 to 6,");
      if (decimals != null) {
        stage(rounding, stage, decimals.intValue());
      }
    }
    return in.build(rounding::build);
  }

  private static void stage(Rounding.Builder rounding, String stage, int decimals) {
    switch (stage) {
      case "line" -> rounding.line(decimals);
      case "item" -> rounding.item(decimals);
      case "subIndicator" -> rounding.subIndicator(decimals);
      case "indicator" -> rounding.indicator(decimals);
      case "instrument" -> rounding.instrument(decimals);
      case "total" -> rounding.total(decimals);
      default -> throw new IllegalStateException("nothing reads the stage " + stage);
    }
  }

  private static @Nullable SampleSize sampleSize(DocumentReader in) {
    Long percent = null;
    Long atLeast = null;
    Long atMost = null;
    if (!in.enter(SAMPLE_SIZE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "percent" -> percent = in.whole(0, 100, "a whole number of percent, 0 to 100,");
        case "atLeast" -> atLeast = in.count();
        case "atMost" -> atMost = in.count();
        default -> throw in.unhandled();
      }
    }
    if (percent == null || atLeast == null || atMost == null) {
      return null;
    }
    SampleSize.Builder size =
        SampleSize.builder().percent(percent.intValue()).atLeast(atLeast).atMost(atMost);
    return in.build(size::build);
  }

  private static @Nullable Level level(DocumentReader in) {
    String code = null;
    Text name = null;
    Score total = null;
    Score components = null;
    Confidence confidence = null;
    if (!in.enter(LEVEL)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = Values.levelCode(in);
        case "name" -> name = Values.text(in);
        case "totalAtLeast" -> total = in.score();
        case "componentsAtLeast" -> components = in.score();
        case "confidence" -> confidence = in.oneOf(CONFIDENCES);
        default -> throw in.unhandled();
      }
    }
    if (code == null || name == null || confidence == null) {
      return null;
    }
    return Level.builder()
        .code(code)
        .name(name)
        .totalAtLeast(Optional.ofNullable(total))
        .componentsAtLeast(Optional.ofNullable(components))
        .confidence(confidence)
        .build();
  }

  private static @Nullable Provenance rule(DocumentReader in) {
    Provenance.Kind kind = null;
    Confidence confidence = null;
    Text source = null;
    if (!in.enter(RULE)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "kind" -> kind = in.oneOf(KINDS);
        case "confidence" -> confidence = in.oneOf(CONFIDENCES);
        case "source" -> source = Values.text(in);
        default -> throw in.unhandled();
      }
    }
    return kind == null || confidence == null || source == null
        ? null
        : Provenance.of(kind, confidence, source);
  }

  private static @Nullable Criterion criterion(DocumentReader in) {
    Criterion.Kind kind = null;
    Code item = null;
    Map<CriterionElement, Confidence> elements = new LinkedHashMap<>();
    int problems = in.problems();
    if (!in.enter(CRITERION)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "kind" -> kind = in.oneOf(CRITERIA);
        case "item" -> item = in.code();
        case "elements" -> elements(in, elements);
        default -> throw in.unhandled();
      }
    }
    if (kind == null || in.problems() > problems) {
      return null;
    }
    Criterion.Builder criterion =
        Criterion.builder().kind(kind).item(Optional.ofNullable(item)).putAllElements(elements);
    return in.build(criterion::build);
  }

  private static void elements(DocumentReader in, Map<CriterionElement, Confidence> elements) {
    if (!in.enterList()) {
      return;
    }
    while (in.nextItem()) {
      CriterionElement code = null;
      Confidence confidence = null;
      if (!in.enter(ELEMENT)) {
        continue;
      }
      while (in.next()) {
        switch (in.name()) {
          case "code" -> code = in.oneOf(ELEMENTS);
          case "confidence" -> confidence = in.oneOf(CONFIDENCES);
          default -> throw in.unhandled();
        }
      }
      if (code != null && confidence != null && elements.put(code, confidence) != null) {
        in.problemAt("code", "duplicate element " + code);
      }
    }
  }

  private static @Nullable TestVector vector(DocumentReader in) {
    String id = null;
    Text source = null;
    Map<Code, BigDecimal> scores = ImmutableMap.of();
    Map<Code, Tally> tallies = ImmutableMap.of();
    Score total = null;
    String level = null;
    if (!in.enter(VECTOR)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "id" -> id = Values.id(in);
        case "source" -> source = Values.text(in);
        case "scores" -> scores = in.byCode(score -> score.points(Decimals.MOST_DECIMALS));
        case "tallies" -> tallies = in.byCode(Values::tally);
        case "total" -> total = in.score();
        case "level" -> level = Values.levelCode(in);
        default -> throw in.unhandled();
      }
    }
    if (id == null || source == null || total == null) {
      return null;
    }
    return TestVector.builder()
        .id(id)
        .source(source)
        .putAllScores(scores)
        .putAllTallies(tallies)
        .total(total)
        .level(Optional.ofNullable(level))
        .build();
  }

  @Override
  public void write(DocumentWriter out, Framework framework) {
    out.beginObject();
    out.member("schema").string(SCHEMA);
    out.member("id").string(framework.id());
    out.member("fiscalYear").number(framework.fiscalYear().value());
    out.member("name").text(framework.name());
    out.member("official").flag(framework.official());
    rounding(out.member("rounding"), framework.rounding());
    framework.sampleSize().ifPresent(size -> sampleSize(out.member("sampleSize"), size));
    out.member("instruments").list(framework.instruments(), ElementCodec::instrument);
    out.member("levels").list(framework.levels(), FrameworkCodec::level);
    out.list("rules", framework.provenances(), FrameworkCodec::rule);
    out.list("criteria", framework.criteria(), FrameworkCodec::criterion);
    out.list("vectors", framework.vectors(), FrameworkCodec::vector);
    out.endObject();
  }

  private static void rounding(DocumentWriter out, Rounding rounding) {
    out.beginObject();
    out.member("mode").string(rounding.mode().name());
    rounding.line().ifPresent(decimals -> out.member("line").number(decimals));
    rounding.item().ifPresent(decimals -> out.member("item").number(decimals));
    rounding.subIndicator().ifPresent(decimals -> out.member("subIndicator").number(decimals));
    rounding.indicator().ifPresent(decimals -> out.member("indicator").number(decimals));
    rounding.instrument().ifPresent(decimals -> out.member("instrument").number(decimals));
    rounding.total().ifPresent(decimals -> out.member("total").number(decimals));
    out.endObject();
  }

  private static void sampleSize(DocumentWriter out, SampleSize size) {
    out.beginObject();
    out.member("percent").number(size.percent());
    out.member("atLeast").number(size.atLeast());
    out.member("atMost").number(size.atMost());
    out.endObject();
  }

  private static void level(DocumentWriter out, Level level) {
    out.beginObject();
    out.member("code").string(level.code());
    out.member("name").text(level.name());
    level.totalAtLeast().ifPresent(least -> out.member("totalAtLeast").score(least));
    level.componentsAtLeast().ifPresent(least -> out.member("componentsAtLeast").score(least));
    out.member("confidence").string(level.confidence().word());
    out.endObject();
  }

  private static void rule(DocumentWriter out, Provenance rule) {
    out.beginObject();
    out.member("kind").string(rule.kind().name());
    out.member("confidence").string(rule.confidence().word());
    out.member("source").text(rule.source());
    out.endObject();
  }

  private static void criterion(DocumentWriter out, Criterion criterion) {
    out.beginObject();
    out.member("kind").string(criterion.kind().word());
    criterion.item().ifPresent(item -> out.member("item").string(item.value()));
    out.member("elements").list(criterion.elements().entrySet(), FrameworkCodec::element);
    out.endObject();
  }

  private static void element(DocumentWriter out, Map.Entry<CriterionElement, Confidence> element) {
    out.beginObject();
    out.member("code").string(element.getKey().name());
    out.member("confidence").string(element.getValue().word());
    out.endObject();
  }

  private static void vector(DocumentWriter out, TestVector vector) {
    out.beginObject();
    out.member("id").string(vector.id());
    out.member("source").text(vector.source());
    out.byCode("scores", vector.scores(), DocumentWriter::decimal);
    out.byCode("tallies", vector.tallies(), Values::tally);
    out.member("total").score(vector.total());
    vector.level().ifPresent(level -> out.member("level").string(level));
    out.endObject();
  }
}
