package org.openita;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.scoring.Assessment;

/** Assessments at random, over all that a framework accepts. */
public final class AnyAssessment {

  private AnyAssessment() {}

  /** Any valid assessment by any built-in framework, with evidence at any level. */
  public static Arbitrary<Assessment> any() {
    return Arbitraries.integers()
        .between(2562, 2569)
        .flatMap(year -> any(Given.framework(year)))
        .withoutEdgeCases();
  }

  /** Any valid assessment by one framework. */
  public static Arbitrary<Assessment> any(Framework framework) {
    Arbitrary<List<Evidence>> evidence =
        Arbitraries.frequencyOf(
            Tuple.of(1, evidence(framework, Depth.INDICATORS)),
            Tuple.of(1, evidence(framework, Depth.DEEPEST)),
            Tuple.of(3, evidence(framework, Depth.MIXED)));
    Arbitrary<Map<Code, List<Code>>> points =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Map.of())), Tuple.of(1, developmentPoints(framework)));
    return Combinators.combine(evidence, points)
        .as((given, stated) -> assessment(framework, given, stated))
        .withoutEdgeCases();
  }

  private enum Depth {
    INDICATORS,
    DEEPEST,
    MIXED
  }

  /** Either a score or a tally of one element. */
  private record Evidence(Code code, @Nullable BigDecimal score, @Nullable Tally tally) {}

  private static Assessment assessment(
      Framework framework, List<Evidence> evidence, Map<Code, List<Code>> points) {
    Assessment.Builder builder =
        Assessment.builder()
            .fiscalYear(framework.fiscalYear())
            .framework(framework.id())
            .agency(Agency.of("test"));
    for (Evidence one : evidence) {
      if (one.score() != null) {
        builder.putScore(one.code(), one.score());
      } else if (one.tally() != null) {
        builder.putTally(one.code(), one.tally());
      }
    }
    points.forEach((code, codes) -> builder.putDevelopmentPoint(code, ImmutableList.copyOf(codes)));
    return builder.build();
  }

  private static Arbitrary<Map<Code, List<Code>>> developmentPoints(Framework framework) {
    return Combinators.combine(
            framework.instruments().stream()
                .map(
                    instrument ->
                        Arbitraries.subsetOf(
                            instrument.indicators().stream().map(Indicator::code).toList()))
                .toList())
        .as(
            subsets -> {
              Map<Code, List<Code>> points = new LinkedHashMap<>();
              for (int i = 0; i < subsets.size(); i++) {
                points.put(
                    framework.instruments().get(i).code(),
                    subsets.get(i).stream().sorted().toList());
              }
              return points;
            });
  }

  private static Arbitrary<List<Evidence>> evidence(Framework framework, Depth depth) {
    return joined(framework.indicators(), depth);
  }

  private static Arbitrary<List<Evidence>> joined(List<? extends Element> elements, Depth depth) {
    return Combinators.combine(elements.stream().map(element -> evidence(element, depth)).toList())
        .as(lists -> lists.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<List<Evidence>> evidence(Element element, Depth depth) {
    if (element.kind() == Element.Kind.LINE) {
      return tally(element, oneAnswer(element.points().size()));
    }
    Arbitrary<List<Evidence>> score =
        scores().map(points -> List.of(new Evidence(element.code(), points, null)));
    if (depth == Depth.INDICATORS || (!element.takesTally() && element.children().isEmpty())) {
      return score;
    }
    Arbitrary<List<Evidence>> deeper =
        element.takesTally()
            ? tally(element, answers(element.points().size()))
            : joined(element.children(), depth);
    return depth == Depth.DEEPEST ? deeper : Arbitraries.oneOf(score, deeper);
  }

  private static Arbitrary<List<Evidence>> tally(Element element, Arbitrary<Tally> tallies) {
    return tallies.map(tally -> List.of(new Evidence(element.code(), null, tally)));
  }

  private static Arbitrary<Tally> oneAnswer(int options) {
    return Arbitraries.integers()
        .between(0, options - 1)
        .map(
            chosen ->
                Tally.of(LongStream.range(0, options).map(i -> i == chosen ? 1 : 0).toArray()));
  }

  private static Arbitrary<Tally> answers(int options) {
    return Combinators.combine(
            oneAnswer(options),
            Arbitraries.longs().between(0, 3).array(long[].class).ofSize(options))
        .as((one, more) -> one.plus(Tally.of(more)));
  }

  private static Arbitrary<BigDecimal> scores() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(BigDecimal.ZERO, BigDecimal.valueOf(100))),
        Tuple.of(1, Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf)),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(0, 10_000)
                .map(points -> BigDecimal.valueOf(points, 2))));
  }
}
