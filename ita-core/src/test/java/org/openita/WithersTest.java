package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for every value that can be changed. */
class WithersTest {

  private static final int LONGEST_LINE = 300;

  /** Members that never change alone, for the other members follow from them. */
  private static final ImmutableSet<String> BOUND =
      // A template is general exactly where it has no targets.
      ImmutableSet.of("MeasureTemplate.general");

  /** Two values of one type. */
  private record Pair(Class<?> type, Object one, Object other) {}

  @Provide
  Arbitrary<Pair> pairs() {
    FilledValues filled = new FilledValues();
    List<Arbitrary<Pair>> pairs =
        MainClasses.withWithers().stream().map(type -> pairs(type, filled.of(type))).toList();
    return Arbitraries.oneOf(pairs);
  }

  private static Arbitrary<Pair> pairs(Class<?> type, Arbitrary<?> of) {
    return Combinators.combine(of, of).as((one, other) -> new Pair(type, one, other));
  }

  @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void changingOneMemberChangesNothingElse(@ForAll("pairs") Pair pair) {
    for (String member : FilledValues.members(pair.type())) {
      Object value = FilledValues.get(pair.other(), pair.type(), member);
      boolean differs = !value.equals(FilledValues.get(pair.one(), pair.type(), member));
      for (Method wither : withers(pair.type(), member)) {
        Optional<Object> changed = changed(pair.one(), wither, value);
        if (changed.isPresent()) {
          changesOnly(pair, member, value, changed.get());
          assertThat(changed.get().equals(pair.one())).isNotEqualTo(differs);
        }
        String line = pair.type().getName() + ": " + wither.toGenericString();
        Statistics.collect(line, changed.isPresent() && differs);
      }
    }
    Statistics.coverage(
        coverage ->
            MainClasses.withWithers()
                .forEach(
                    type ->
                        FilledValues.members(type).stream()
                            .filter(member -> !BOUND.contains(type.getSimpleName() + "." + member))
                            .flatMap(member -> withers(type, member).stream())
                            .forEach(
                                wither ->
                                    coverage
                                        .check(
                                            type.getName() + ": " + wither.toGenericString(), true)
                                        .count(count -> count > 0))));
  }

  private static void changesOnly(Pair pair, String changed, Object value, Object result) {
    for (String member : FilledValues.members(pair.type())) {
      assertThat(FilledValues.get(result, pair.type(), member))
          .as("%s after %s was changed", member, changed)
          .isEqualTo(
              member.equals(changed) ? value : FilledValues.get(pair.one(), pair.type(), member));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aMemberChangedToWhatItIsChangesNothing(@ForAll("pairs") Pair pair) {
    for (String member : FilledValues.members(pair.type())) {
      Object value = FilledValues.get(pair.one(), pair.type(), member);
      for (Method wither : withers(pair.type(), member)) {
        if (argument(wither, value).isPresent()) {
          assertThat(changed(pair.one(), wither, value)).hasValue(pair.one());
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void equalMembersMakeEqualValues(@ForAll("pairs") Pair pair) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    for (String member : FilledValues.members(pair.type())) {
      members.put(member, FilledValues.get(pair.one(), pair.type(), member));
    }
    Object again = FilledValues.build(pair.type(), members.buildOrThrow());
    assertThat(again).isNotSameAs(pair.one()).isEqualTo(pair.one()).hasSameHashCodeAs(pair.one());
    assertThat(again).hasToString(pair.one().toString());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aValuePrintsAsOneLine(@ForAll("pairs") Pair pair) {
    assertThat(pair.one().toString())
        .as(pair.type().getName())
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(LONGEST_LINE)
        .doesNotContain("\n");
  }

  /** Every wither of a member: of the value, of its content, of several elements. */
  private static ImmutableList<Method> withers(Class<?> type, String member) {
    return Arrays.stream(MainClasses.withers(type).getMethods())
        .filter(method -> method.getName().equalsIgnoreCase("with" + member))
        .collect(ImmutableList.toImmutableList());
  }

  /** The changed value; empty where what is changed does not go with another member. */
  private static Optional<Object> changed(Object value, Method wither, Object member) {
    try {
      return argument(wither, member).map(argument -> FilledValues.call(wither, value, argument));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What a wither takes for a member; empty where there is nothing to take. */
  private static Optional<?> argument(Method wither, Object member) {
    Class<?> type = wither.getParameterTypes()[0];
    if (FilledValues.accepts(type, member)) {
      return Optional.of(member);
    }
    if (member instanceof Optional<?> content) {
      return content;
    }
    if (member instanceof OptionalInt content) {
      return content.stream().boxed().findFirst();
    }
    if (type.isArray() && member instanceof Collection<?> elements) {
      Object array = Array.newInstance(type.getComponentType(), elements.size());
      int at = 0;
      for (Object element : elements) {
        Array.set(array, at++, element);
      }
      return Optional.of(array);
    }
    throw new AssertionError(wither + " does not take " + member);
  }
}
