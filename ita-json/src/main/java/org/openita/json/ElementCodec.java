package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.Text;
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

  private static final Members INSTRUMENT =
      Members.required("code", "name", "form", "weight", "indicators")
          .optional("aggregation", "parts");
  private static final Members PART = Members.required("code", "name");
  private static final Members INDICATOR =
      Members.required("code", "name")
          .optional("variants", "aggregation", "subIndicators", "items");
  private static final Members SUB_INDICATOR = Members.required("code", "name").optional("items");
  private static final Members ITEM =
      Members.required("code").optional("name", "points", "reversed", "lines");
  private static final Members LINE =
      Members.required("code", "points").optional("name", "reversed");

  private static final ImmutableMap<String, Instrument.Form> FORMS =
      Maps.uniqueIndex(Arrays.asList(Instrument.Form.values()), Instrument.Form::name);
  private static final ImmutableMap<String, Aggregation> AGGREGATIONS =
      Maps.uniqueIndex(Arrays.asList(Aggregation.values()), Aggregation::name);

  private ElementCodec() {}

  static @Nullable Instrument instrument(DocumentReader in) {
    Code code = null;
    Text name = null;
    Instrument.Form form = null;
    BigDecimal weight = null;
    Aggregation aggregation = null;
    ImmutableList<Indicator> indicators = ImmutableList.of();
    ImmutableList<InstrumentPart> parts = ImmutableList.of();
    if (!in.enter(INSTRUMENT)) {
      return null;
    }
    int before = in.problems();
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        case "form" -> form = in.oneOf(FORMS);
        case "weight" -> weight = weight(in);
        case "aggregation" -> aggregation = in.oneOf(AGGREGATIONS);
        case "indicators" -> indicators = in.list(ElementCodec::indicator);
        case "parts" -> parts = in.list(ElementCodec::part);
        default -> throw in.unhandled();
      }
    }
    if (code == null || name == null || form == null || weight == null || in.problems() > before) {
      return null;
    }
    Instrument.Builder instrument =
        Instrument.builder()
            .code(code)
            .name(name)
            .form(form)
            .weight(weight)
            .aggregation(aggregation == null ? Aggregation.MEAN : aggregation)
            .addAllIndicators(indicators)
            .addAllParts(parts);
    return in.build(instrument::build);
  }

  private static @Nullable BigDecimal weight(DocumentReader in) {
    BigDecimal weight = in.points(MOST_POINT_DECIMALS);
    if (weight != null && weight.signum() == 0) {
      in.expected("a number above 0");
      return null;
    }
    return weight;
  }

  static void instrument(DocumentWriter out, Instrument instrument) {
    out.beginObject();
    out.member("code").string(instrument.code().value());
    out.member("name").text(instrument.name());
    out.member("form").string(instrument.form().name());
    out.member("weight").decimal(instrument.weight());
    aggregation(out, instrument.aggregation());
    out.member("indicators").list(instrument.indicators(), ElementCodec::indicator);
    out.list("parts", instrument.parts(), ElementCodec::part);
    out.endObject();
  }

  private static void aggregation(DocumentWriter out, Aggregation aggregation) {
    if (aggregation != Aggregation.MEAN) {
      out.member("aggregation").string(aggregation.name());
    }
  }

  private static @Nullable InstrumentPart part(DocumentReader in) {
    Code code = null;
    Text name = null;
    if (!in.enter(PART)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        default -> throw in.unhandled();
      }
    }
    return code == null || name == null ? null : InstrumentPart.of(code, name);
  }

  private static void part(DocumentWriter out, InstrumentPart part) {
    out.beginObject();
    out.member("code").string(part.code().value());
    out.member("name").text(part.name());
    out.endObject();
  }

  private static @Nullable Indicator indicator(DocumentReader in) {
    Code code = null;
    Text name = null;
    ImmutableList<String> variants = ImmutableList.of();
    Aggregation aggregation = null;
    ImmutableList<SubIndicator> subIndicators = ImmutableList.of();
    ImmutableList<Item> items = ImmutableList.of();
    if (!in.enter(INDICATOR)) {
      return null;
    }
    int before = in.problems();
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        case "variants" -> variants = in.list(Values::words);
        case "aggregation" -> aggregation = in.oneOf(AGGREGATIONS);
        case "subIndicators" -> subIndicators = in.list(ElementCodec::subIndicator);
        case "items" -> items = in.list(ElementCodec::item);
        default -> throw in.unhandled();
      }
    }
    if (code == null || name == null || in.problems() > before) {
      return null;
    }
    Indicator.Builder indicator =
        Indicator.builder()
            .code(code)
            .name(name)
            .addAllVariants(variants)
            .aggregation(aggregation == null ? Aggregation.MEAN : aggregation)
            .addAllSubIndicators(subIndicators)
            .addAllItems(items);
    return in.build(indicator::build);
  }

  private static void indicator(DocumentWriter out, Indicator indicator) {
    out.beginObject();
    out.member("code").string(indicator.code().value());
    out.member("name").text(indicator.name());
    out.list("variants", indicator.variants(), DocumentWriter::string);
    aggregation(out, indicator.aggregation());
    out.list("subIndicators", indicator.subIndicators(), ElementCodec::subIndicator);
    out.list("items", indicator.items(), ElementCodec::item);
    out.endObject();
  }

  private static @Nullable SubIndicator subIndicator(DocumentReader in) {
    Code code = null;
    Text name = null;
    ImmutableList<Item> items = ImmutableList.of();
    if (!in.enter(SUB_INDICATOR)) {
      return null;
    }
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        case "items" -> items = in.list(ElementCodec::item);
        default -> throw in.unhandled();
      }
    }
    return code == null || name == null
        ? null
        : SubIndicator.builder().code(code).name(name).addAllItems(items).build();
  }

  private static void subIndicator(DocumentWriter out, SubIndicator subIndicator) {
    out.beginObject();
    out.member("code").string(subIndicator.code().value());
    out.member("name").text(subIndicator.name());
    out.list("items", subIndicator.items(), ElementCodec::item);
    out.endObject();
  }

  private static @Nullable Item item(DocumentReader in) {
    Code code = null;
    Text name = null;
    ImmutableList<BigDecimal> points = ImmutableList.of();
    Boolean reversed = null;
    ImmutableList<AnswerLine> lines = ImmutableList.of();
    if (!in.enter(ITEM)) {
      return null;
    }
    int before = in.problems();
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        case "points" -> points = points(in);
        case "reversed" -> reversed = in.flag();
        case "lines" -> lines = in.list(ElementCodec::line);
        default -> throw in.unhandled();
      }
    }
    if (code == null || in.problems() > before) {
      return null;
    }
    Item.Builder item =
        Item.builder()
            .code(code)
            .name(Optional.ofNullable(name))
            .addAllPoints(points)
            .reversed(reversed != null && reversed)
            .addAllLines(lines);
    return in.build(item::build);
  }

  private static void item(DocumentWriter out, Item item) {
    out.beginObject();
    out.member("code").string(item.code().value());
    item.name().ifPresent(name -> out.member("name").text(name));
    out.list("points", item.points(), DocumentWriter::decimal);
    if (item.reversed()) {
      out.member("reversed").flag(true);
    }
    out.list("lines", item.lines(), ElementCodec::line);
    out.endObject();
  }

  private static @Nullable AnswerLine line(DocumentReader in) {
    Code code = null;
    Text name = null;
    ImmutableList<BigDecimal> points = ImmutableList.of();
    Boolean reversed = null;
    if (!in.enter(LINE)) {
      return null;
    }
    int before = in.problems();
    while (in.next()) {
      switch (in.name()) {
        case "code" -> code = in.code();
        case "name" -> name = Values.text(in);
        case "points" -> points = points(in);
        case "reversed" -> reversed = in.flag();
        default -> throw in.unhandled();
      }
    }
    if (code == null || in.problems() > before) {
      return null;
    }
    AnswerLine.Builder line =
        AnswerLine.builder()
            .code(code)
            .name(Optional.ofNullable(name))
            .addAllPoints(points)
            .reversed(reversed != null && reversed);
    return in.build(line::build);
  }

  private static void line(DocumentWriter out, AnswerLine line) {
    out.beginObject();
    out.member("code").string(line.code().value());
    line.name().ifPresent(name -> out.member("name").text(name));
    out.member("points").list(line.points(), DocumentWriter::decimal);
    if (line.reversed()) {
      out.member("reversed").flag(true);
    }
    out.endObject();
  }

  private static ImmutableList<BigDecimal> points(DocumentReader in) {
    return in.list(option -> option.points(MOST_POINT_DECIMALS));
  }
}
