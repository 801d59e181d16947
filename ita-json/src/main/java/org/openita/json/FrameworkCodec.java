package org.openita.json;

import static java.util.Objects.requireNonNull;
import static org.openita.json.Member.always;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.optionalMap;
import static org.openita.json.Member.required;
import static org.openita.json.Member.schema;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.COUNT;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.FLAG;
import static org.openita.json.Values.ID;
import static org.openita.json.Values.LEVEL_CODE;
import static org.openita.json.Values.SCORE;
import static org.openita.json.Values.TALLY;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Confidence;
import org.openita.framework.Criterion;
import org.openita.framework.CriterionElement;
import org.openita.framework.Framework;
import org.openita.framework.ItemNames;
import org.openita.framework.Level;
import org.openita.framework.Provenance;
import org.openita.framework.Rounding;
import org.openita.framework.SampleQuota;
import org.openita.framework.SampleSize;
import org.openita.framework.TestVector;

/** The framework document; the tree of its elements is {@link ElementCodec}'s. */
final class FrameworkCodec {

  private static final Codec<Confidence> CONFIDENCE = oneOf(Confidence.values(), Confidence::word);
  private static final Codec<Integer> DECIMALS =
      Values.whole(0, 6, DocumentProblem.NOT_A_NUMBER_OF_DECIMALS);

  private static final Codec<Rounding> ROUNDING =
      ObjectCodec.of(
          Rounding::builder,
          Rounding.Builder::build,
          always(
              "mode",
              oneOf(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)), RoundingMode::name),
              Rounding::mode,
              Rounding.Builder::mode),
          optional("line", DECIMALS, Rounding::line, Rounding.Builder::line),
          optional("item", DECIMALS, Rounding::item, Rounding.Builder::item),
          optional(
              "subIndicator", DECIMALS, Rounding::subIndicator, Rounding.Builder::subIndicator),
          optional("indicator", DECIMALS, Rounding::indicator, Rounding.Builder::indicator),
          optional("instrument", DECIMALS, Rounding::instrument, Rounding.Builder::instrument),
          optional("total", DECIMALS, Rounding::total, Rounding.Builder::total));

  private static final Codec<SampleSize> SAMPLE_SIZE =
      ObjectCodec.of(
          SampleSize::builder,
          SampleSize.Builder::build,
          required(
              "percent",
              Values.whole(0, 100, DocumentProblem.NOT_A_PERCENTAGE),
              SampleSize::percent,
              SampleSize.Builder::percent),
          required("atLeast", COUNT, SampleSize::atLeast, SampleSize.Builder::atLeast),
          required("atMost", COUNT, SampleSize::atMost, SampleSize.Builder::atMost),
          optionalList(
              "codes",
              CODE.distinct(DocumentProblem.DUPLICATE_CODE),
              SampleSize::codes,
              SampleSize.Builder::addAllCodes));

  private static final Codec<SampleQuota.Row> QUOTA_ROW =
      ObjectCodec.of(
          SampleQuota.Row::builder,
          SampleQuota.Row.Builder::build,
          required("kind", WORDS, SampleQuota.Row::kind, SampleQuota.Row.Builder::kind),
          optional("size", Values.SIZE, SampleQuota.Row::size, SampleQuota.Row.Builder::size),
          required(
              "respondents",
              COUNT,
              SampleQuota.Row::respondents,
              SampleQuota.Row.Builder::respondents));

  private static final Codec<SampleQuota> QUOTA =
      ObjectCodec.of(
          SampleQuota::builder,
          SampleQuota.Builder::build,
          required("code", CODE, SampleQuota::code, SampleQuota.Builder::code),
          required(
              "confidence", CONFIDENCE, SampleQuota::confidence, SampleQuota.Builder::confidence),
          required("source", TEXT, SampleQuota::source, SampleQuota.Builder::source),
          required("rows", QUOTA_ROW.list(), SampleQuota::rows, SampleQuota.Builder::addAllRows));

  private static final Codec<ItemNames> ITEM_NAMES =
      ObjectCodec.of(
          ItemNames::builder,
          ItemNames.Builder::build,
          required("confidence", CONFIDENCE, ItemNames::confidence, ItemNames.Builder::confidence),
          required("source", TEXT, ItemNames::source, ItemNames.Builder::source),
          required("names", TEXT.byCode(), ItemNames::names, ItemNames.Builder::putAllNames));

  private static final Codec<Level> LEVEL =
      ObjectCodec.of(
          Level::builder,
          Level.Builder::build,
          required("code", LEVEL_CODE, Level::code, Level.Builder::code),
          required("name", TEXT, Level::name, Level.Builder::name),
          optional("totalAtLeast", SCORE, Level::totalAtLeast, Level.Builder::totalAtLeast),
          optional(
              "componentsAtLeast",
              SCORE,
              Level::componentsAtLeast,
              Level.Builder::componentsAtLeast),
          required("confidence", CONFIDENCE, Level::confidence, Level.Builder::confidence));

  private static final Codec<Provenance> RULE =
      ObjectCodec.of(
          Provenance::builder,
          Provenance.Builder::build,
          required(
              "kind",
              oneOf(Provenance.Kind.values(), Provenance.Kind::name),
              Provenance::kind,
              Provenance.Builder::kind),
          required(
              "confidence", CONFIDENCE, Provenance::confidence, Provenance.Builder::confidence),
          required("source", TEXT, Provenance::source, Provenance.Builder::source));

  private static final Codec<Map.Entry<CriterionElement, Confidence>> ELEMENT =
      ObjectCodec.of(
          ElementBuilder::new,
          ElementBuilder::build,
          required(
              "code",
              oneOf(CriterionElement.values(), CriterionElement::name)
                  .distinct(DocumentProblem.DUPLICATE_ELEMENT),
              Map.Entry::getKey,
              ElementBuilder::code),
          required("confidence", CONFIDENCE, Map.Entry::getValue, ElementBuilder::confidence));

  private static final Codec<Criterion> CRITERION =
      ObjectCodec.of(
          Criterion::builder,
          Criterion.Builder::build,
          required(
              "kind",
              oneOf(Criterion.Kind.values(), Criterion.Kind::word),
              Criterion::kind,
              Criterion.Builder::kind),
          optional("item", CODE, Criterion::item, Criterion.Builder::item),
          required(
              "elements",
              ELEMENT.list(),
              criterion -> criterion.elements().entrySet().asList(),
              (criterion, elements) -> elements.forEach(criterion::putElement)));

  private static final Codec<TestVector> VECTOR =
      ObjectCodec.of(
          TestVector::builder,
          TestVector.Builder::build,
          required("id", ID, TestVector::id, TestVector.Builder::id),
          required("source", TEXT, TestVector::source, TestVector.Builder::source),
          optionalMap(
              "scores",
              AssessmentCodec.SCORE,
              TestVector::scores,
              TestVector.Builder::putAllScores),
          optionalMap("tallies", TALLY, TestVector::tallies, TestVector.Builder::putAllTallies),
          required("total", SCORE, TestVector::total, TestVector.Builder::total),
          optional("level", LEVEL_CODE, TestVector::level, TestVector.Builder::level));

  /** The document. */
  static final Codec<Framework> FRAMEWORK =
      ObjectCodec.of(
          Framework::builder,
          Framework.Builder::build,
          schema("ita/framework/v1"),
          required("id", ID, Framework::id, Framework.Builder::id),
          required("fiscalYear", FISCAL_YEAR, Framework::fiscalYear, Framework.Builder::fiscalYear),
          required("name", TEXT, Framework::name, Framework.Builder::name),
          optional(
              "carriedFrom", FISCAL_YEAR, Framework::carriedFrom, Framework.Builder::carriedFrom),
          always("official", FLAG, Framework::official, Framework.Builder::official),
          required("rounding", ROUNDING, Framework::rounding, Framework.Builder::rounding),
          optional("sampleSize", SAMPLE_SIZE, Framework::sampleSize, Framework.Builder::sampleSize),
          optionalList(
              "sampleQuotas",
              QUOTA,
              Framework::sampleQuotas,
              Framework.Builder::addAllSampleQuotas),
          required(
              "instruments",
              ElementCodec.INSTRUMENT.list(),
              Framework::instruments,
              Framework.Builder::addAllInstruments),
          required("levels", LEVEL.list(), Framework::levels, Framework.Builder::addAllLevels),
          optionalList("rules", RULE, Framework::provenances, Framework.Builder::addAllProvenances),
          optionalList(
              "criteria", CRITERION, Framework::criteria, Framework.Builder::addAllCriteria),
          optionalList(
              "itemNames", ITEM_NAMES, Framework::itemNames, Framework.Builder::addAllItemNames),
          optionalList("vectors", VECTOR, Framework::vectors, Framework.Builder::addAllVectors));

  private FrameworkCodec() {}

  /** Builds an element of a criterion with its confidence. */
  private static final class ElementBuilder {

    private @Nullable CriterionElement code;
    private @Nullable Confidence confidence;

    void code(CriterionElement value) {
      code = value;
    }

    void confidence(Confidence value) {
      confidence = value;
    }

    Map.Entry<CriterionElement, Confidence> build() {
      return Map.entry(requireNonNull(code), requireNonNull(confidence));
    }
  }
}
