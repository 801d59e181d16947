package org.openita.advice;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.scoring.Assessment;

/** Assessments for tests: made by hand, and at random over all that a framework accepts. */
public final class Assessments {

  private Assessments() {}

  public static Code code(String code) {
    return Code.of(code);
  }

  public static ImmutableList<Code> codes(String... codes) {
    return ImmutableList.copyOf(List.of(codes).stream().map(Code::of).toList());
  }

  public static Framework framework(int year) {
    return Frameworks.builtIn().of(FiscalYear.of(year));
  }

  /** An assessment with these scores of the indicators 1 to 10. */
  public static Assessment.Builder ofIndicators(int year, double... scores) {
    Assessment.Builder builder =
        Assessment.builder().fiscalYear(FiscalYear.of(year)).agency(Agency.of("test"));
    for (int i = 0; i < scores.length; i++) {
      builder.putScore(code(Integer.toString(i + 1)), BigDecimal.valueOf(scores[i]));
    }
    return builder;
  }

  /** The published result of Na Dong, fiscal year 2565. */
  public static Assessment naDong() {
    return ofIndicators(2565, 100, 100, 100, 100, 99.51, 97.24, 95.59, 94.94, 100, 100).build();
  }

  /** Any valid assessment by any built-in framework, with evidence at any level. */
  public static Arbitrary<Assessment> any() {
    return Combinators.combine(
            Arbitraries.integers().between(2562, 2568), Arbitraries.longs(), Arbitraries.integers())
        .as((year, seed, shape) -> random(framework(year), new Random(seed), shape));
  }

  /** Any valid assessment by one framework. */
  public static Arbitrary<Assessment> any(Framework framework) {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers())
        .as((seed, shape) -> random(framework, new Random(seed), shape));
  }

  private static Assessment random(Framework framework, Random random, int shape) {
    Assessment.Builder builder =
        Assessment.builder()
            .fiscalYear(framework.fiscalYear())
            .framework(framework.id())
            .agency(Agency.of("test"));
    for (Instrument instrument : framework.instruments()) {
      ImmutableList.Builder<Code> points = ImmutableList.builder();
      for (Indicator indicator : instrument.indicators()) {
        evidence(indicator, builder, random, Math.floorMod(shape, 5));
        if (random.nextInt(3) == 0) {
          points.add(indicator.code());
        }
      }
      if (Math.floorMod(shape / 5, 3) == 0) {
        builder.putDevelopmentPoint(instrument.code(), points.build());
      }
    }
    return builder.build();
  }

  private static void evidence(
      Element element, Assessment.Builder builder, Random random, int shape) {
    boolean deeper = shape < 2 ? shape == 1 : random.nextBoolean();
    if (element.takesTally() && deeper) {
      long[] counts = new long[element.points().size()];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = random.nextInt(4);
      }
      counts[random.nextInt(counts.length)]++;
      builder.putTally(element.code(), Tally.of(counts));
    } else if (element.kind() == Element.Kind.LINE) {
      builder.putTally(element.code(), Tally.of(one(element.points().size(), random)));
    } else if (deeper && !element.children().isEmpty()) {
      element.children().forEach(child -> evidence(child, builder, random, shape));
    } else {
      builder.putScore(element.code(), score(random));
    }
  }

  private static long[] one(int options, Random random) {
    long[] counts = new long[options];
    counts[random.nextInt(options)] = 1;
    return counts;
  }

  private static BigDecimal score(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.valueOf(100);
      case 2 -> BigDecimal.valueOf(random.nextInt(101));
      default -> BigDecimal.valueOf(random.nextInt(10_001), 2);
    };
  }
}
