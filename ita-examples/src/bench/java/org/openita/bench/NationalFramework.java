package org.openita.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.SubIndicator;

/** Defines the framework of {@link NationalData}: that of fiscal year 2568 with other items. */
final class NationalFramework {

  /** The points of the four options of a survey item. */
  static final ImmutableList<Integer> POINTS = ImmutableList.of(0, 33, 67, 100);

  /** The number of items in each sub-indicator of each indicator; surveys have items only. */
  static final ImmutableList<ImmutableList<Integer>> ITEMS =
      ImmutableList.of(
          ImmutableList.of(3),
          ImmutableList.of(3),
          ImmutableList.of(3),
          ImmutableList.of(3),
          ImmutableList.of(3),
          ImmutableList.of(2),
          ImmutableList.of(2),
          ImmutableList.of(1),
          ImmutableList.of(5, 5, 5, 5, 5),
          ImmutableList.of(5, 5));

  private static final int MODEL = 2568;

  private NationalFramework() {}

  /** Returns the framework. */
  static Framework framework() {
    Framework model = Frameworks.builtIn().of(FiscalYear.of(MODEL));
    return Framework.builder()
        .id("national-benchmark")
        .fiscalYear(FiscalYear.of(MODEL + 1))
        .name(Text.of("ชุดข้อมูลสังเคราะห์ระดับประเทศ", "Synthetic national data set"))
        .addAllInstruments(
            model.instruments().stream()
                .map(NationalFramework::instrument)
                .collect(toImmutableList()))
        .addAllLevels(model.levels())
        .build();
  }

  private static Instrument instrument(Instrument model) {
    Instrument.Builder instrument =
        Instrument.builder()
            .code(model.code())
            .name(model.name())
            .form(model.form())
            .weight(model.weight());
    int next = 1;
    for (Indicator like : model.indicators()) {
      Indicator.Builder indicator = Indicator.builder().code(like.code()).name(like.name());
      int number = Integer.parseInt(like.code().value());
      ImmutableList<Integer> groups = ITEMS.get(number - 1);
      for (int i = 0; i < groups.size(); i++) {
        ImmutableList<Item> items = items(model, next, groups.get(i));
        next += groups.get(i);
        if (groups.size() == 1) {
          indicator.addAllItems(items);
        } else {
          indicator.addSubIndicators(
              SubIndicator.builder()
                  .code(Code.of(number + "." + (i + 1)))
                  .name(Text.en("Part " + (i + 1)))
                  .addAllItems(items)
                  .build());
        }
      }
      instrument.addIndicators(indicator.build());
    }
    return instrument.build();
  }

  private static ImmutableList<Item> items(Instrument instrument, int first, int count) {
    ImmutableList<BigDecimal> points =
        (instrument.form() == Instrument.Form.SURVEY ? POINTS : ImmutableList.of(0, 100))
            .stream().map(BigDecimal::valueOf).collect(toImmutableList());
    String prefix = instrument.code().value().substring(0, 1);
    return IntStream.range(first, first + count)
        .mapToObj(i -> Item.builder().code(Code.of(prefix + i)).addAllPoints(points).build())
        .collect(toImmutableList());
  }
}
