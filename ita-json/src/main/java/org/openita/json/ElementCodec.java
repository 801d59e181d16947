package org.openita.json;

import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.required;
import static org.openita.json.Member.unless;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.FLAG;
import static org.openita.json.Values.TEXT;
import static org.openita.json.Values.WORDS;
import static org.openita.json.Values.oneOf;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Aggregation;
import org.openita.framework.AnswerLine;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentPart;
import org.openita.framework.Item;
import org.openita.framework.SubIndicator;

/** The tree of a framework's elements in its document. */
final class ElementCodec {

  private static final int MOST_POINT_DECIMALS = 6;

  private static final Codec<Aggregation> AGGREGATION =
      oneOf(Aggregation.values(), Aggregation::name);
  private static final Codec<BigDecimal> POINT = Values.points(MOST_POINT_DECIMALS);

  private static final Codec<AnswerLine> LINE =
      ObjectCodec.of(
          AnswerLine::builder,
          AnswerLine.Builder::build,
          required("code", CODE, AnswerLine::code, AnswerLine.Builder::code),
          optional("name", TEXT, AnswerLine::name, AnswerLine.Builder::name),
          required("points", POINT.list(), AnswerLine::points, AnswerLine.Builder::addAllPoints),
          unless(false, "reversed", FLAG, AnswerLine::reversed, AnswerLine.Builder::reversed));

  private static final Codec<Item> ITEM =
      ObjectCodec.of(
          Item::builder,
          Item.Builder::build,
          required("code", CODE, Item::code, Item.Builder::code),
          optional("name", TEXT, Item::name, Item.Builder::name),
          optionalList("points", POINT, Item::points, Item.Builder::addAllPoints),
          unless(false, "reversed", FLAG, Item::reversed, Item.Builder::reversed),
          optionalList("lines", LINE, Item::lines, Item.Builder::addAllLines));

  private static final Codec<SubIndicator> SUB_INDICATOR =
      ObjectCodec.of(
          SubIndicator::builder,
          SubIndicator.Builder::build,
          required("code", CODE, SubIndicator::code, SubIndicator.Builder::code),
          required("name", TEXT, SubIndicator::name, SubIndicator.Builder::name),
          optionalList("items", ITEM, SubIndicator::items, SubIndicator.Builder::addAllItems));

  private static final Codec<Indicator> INDICATOR =
      ObjectCodec.of(
          Indicator::builder,
          Indicator.Builder::build,
          required("code", CODE, Indicator::code, Indicator.Builder::code),
          required("name", TEXT, Indicator::name, Indicator.Builder::name),
          optionalList("variants", WORDS, Indicator::variants, Indicator.Builder::addAllVariants),
          unless(
              Aggregation.MEAN,
              "aggregation",
              AGGREGATION,
              Indicator::aggregation,
              Indicator.Builder::aggregation),
          optionalList(
              "subIndicators",
              SUB_INDICATOR,
              Indicator::subIndicators,
              Indicator.Builder::addAllSubIndicators),
          optionalList("items", ITEM, Indicator::items, Indicator.Builder::addAllItems));

  private static final Codec<InstrumentPart> PART =
      ObjectCodec.of(
          InstrumentPart::builder,
          InstrumentPart.Builder::build,
          required("code", CODE, InstrumentPart::code, InstrumentPart.Builder::code),
          required("name", TEXT, InstrumentPart::name, InstrumentPart.Builder::name));

  static final Codec<Instrument> INSTRUMENT =
      ObjectCodec.of(
          Instrument::builder,
          Instrument.Builder::build,
          required("code", CODE, Instrument::code, Instrument.Builder::code),
          required("name", TEXT, Instrument::name, Instrument.Builder::name),
          required(
              "form",
              oneOf(Instrument.Form.values(), Instrument.Form::name),
              Instrument::form,
              Instrument.Builder::form),
          required(
              "weight",
              Codec.of(ElementCodec::weight, DocumentWriter::decimal),
              Instrument::weight,
              Instrument.Builder::weight),
          unless(
              Aggregation.MEAN,
              "aggregation",
              AGGREGATION,
              Instrument::aggregation,
              Instrument.Builder::aggregation),
          required(
              "indicators",
              INDICATOR.list(),
              Instrument::indicators,
              Instrument.Builder::addAllIndicators),
          optionalList("parts", PART, Instrument::parts, Instrument.Builder::addAllParts));

  private ElementCodec() {}

  private static @Nullable BigDecimal weight(DocumentReader in) {
    BigDecimal weight = in.points(MOST_POINT_DECIMALS);
    if (weight != null && weight.signum() == 0) {
      in.expected(DocumentProblem.NOT_ABOVE_ZERO);
      return null;
    }
    return weight;
  }
}
