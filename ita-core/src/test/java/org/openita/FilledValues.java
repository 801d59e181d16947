package org.openita;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.openita.advice.PlanProposer;
import org.openita.analysis.Policy;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.Responsibility;
import org.openita.catalogue.UnitRole;
import org.openita.framework.Criterion;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.ItemNames;
import org.openita.framework.Level;
import org.openita.framework.Provenance;
import org.openita.framework.SampleQuota;
import org.openita.framework.SampleSize;
import org.openita.framework.TestVector;
import org.openita.plan.Basis;
import org.openita.plan.EntryDraft;
import org.openita.plan.Measure;
import org.openita.plan.MeasureDraft;
import org.openita.plan.Plan;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;
import org.openita.plan.Step;
import org.openita.plan.TimeFrame;

/**
 * Values with something in every member, made from the types of the members: every {@link Optional}
 * is present, every list and map has elements.
 *
 * <p>Where a value is choosy, a table says what its member may be. A new member of a known type, or
 * a new value of such members, needs nothing here.
 */
final class FilledValues {

  private final Map<Type, Arbitrary<?>> known = new HashMap<>();

  /** What the members of choosy values may be, by the type and its member. */
  private final Map<String, Arbitrary<?>> choices = new HashMap<>();

  FilledValues() {
    simpleTypes();
    templates();
    plans();
    frameworks();
    // Others take no floor.
    choose(
        Policy.class, "urgency", Arbitraries.of(Policy.Urgency.BELOW_FLOOR, Policy.Urgency.EITHER));
  }

  /** The names of the members of a value that a wither changes. */
  static ImmutableList<String> members(Class<?> value) {
    return Arrays.stream(MainClasses.withers(value).getMethods())
        .map(Method::getName)
        .filter(name -> name.startsWith("with"))
        .map(name -> CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, name.substring(4)))
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  /** What a value has in a member. */
  static Object get(Object value, Class<?> type, String member) {
    return call(method(type, member), value);
  }

  /** A value of a type with the given members. */
  static Object build(Class<?> type, Map<String, Object> members) {
    Object builder = call(builder(type), null);
    Class<?> generated = builder.getClass();
    // A builder that users see extends the generated one.
    if (generated.getEnclosingClass() == type) {
      generated = generated.getSuperclass();
    }
    for (Map.Entry<String, Object> member : members.entrySet()) {
      call(setter(generated, member.getKey(), member.getValue()), builder, member.getValue());
    }
    return call(method(generated, "build"), builder);
  }

  private static Method builder(Class<?> type) {
    try {
      return type.getDeclaredMethod("builder");
    } catch (NoSuchMethodException e) {
      return method(generated(type), "builder");
    }
  }

  private static Class<?> generated(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Method setter(Class<?> builder, String member, Object value) {
    String rest = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, member);
    List<String> names = List.of(member, "addAll" + rest, "putAll" + rest);
    return Arrays.stream(builder.getDeclaredMethods())
        .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 1)
        .filter(method -> accepts(method.getParameterTypes()[0], value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no way to set " + member + " of " + builder));
  }

  /** Whether a parameter of a type takes an argument. */
  static boolean accepts(Class<?> parameter, Object argument) {
    return TypeToken.of(parameter).wrap().getRawType().isInstance(argument);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a method; what it throws is thrown as it is if it is unchecked. */
  static Object call(Method method, @Nullable Object target, Object... arguments) {
    method.setAccessible(true);
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Filled values of a type. */
  Arbitrary<?> of(Type type) {
    Arbitrary<?> found = known.get(type);
    if (found != null) {
      return found;
    }
    Arbitrary<?> made = made(type);
    known.put(type, made);
    return made;
  }

  private Arbitrary<?> made(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return Arbitraries.of(raw.getEnumConstants());
    }
    if (!MainClasses.withWithers().contains(raw)) {
      throw new AssertionError("say in FilledValues what may be generated for " + type);
    }
    return value(raw, members -> members);
  }

  private Arbitrary<?> container(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(of[0]).map(Optional::of);
    }
    if (raw == ImmutableList.class) {
      return several(of(of[0]));
    }
    if (raw == ImmutableSet.class) {
      return several(of(of[0])).map(ImmutableSet::copyOf);
    }
    if (raw == ImmutableMap.class) {
      return map(of(of[0]), of(of[1]));
    }
    if (raw == ImmutableSortedMap.class) {
      return map(of(of[0]), of(of[1])).map(FilledValues::sorted);
    }
    throw new AssertionError("say in FilledValues what may be generated for " + type);
  }

  private static ImmutableList<Object> immutable(List<?> list) {
    return ImmutableList.copyOf(list);
  }

  private static Arbitrary<ImmutableList<Object>> several(Arbitrary<?> of) {
    return of.list().uniqueElements().ofMinSize(2).ofMaxSize(3).map(FilledValues::immutable);
  }

  private static Arbitrary<ImmutableMap<Object, Object>> map(
      Arbitrary<?> keys, Arbitrary<?> values) {
    return Arbitraries.maps(keys.map(key -> (Object) key), values.map(value -> (Object) value))
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(ImmutableMap::copyOf);
  }

  @SuppressWarnings("unchecked")
  private static ImmutableSortedMap<?, ?> sorted(Map<Object, Object> map) {
    return ImmutableSortedMap.copyOf(
        map, (one, other) -> ((Comparable<Object>) one).compareTo(other));
  }

  /** Values of a type, with what has to agree between its members. */
  private Arbitrary<?> value(Class<?> type, UnaryOperator<Map<String, Object>> agreement) {
    ImmutableList<String> names = members(type);
    List<Arbitrary<Object>> members = new ArrayList<>();
    for (String name : names) {
      members.add(member(type, name).map(value -> (Object) value));
    }
    return Combinators.combine(members)
        .as(
            values -> {
              ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
              for (int i = 0; i < values.size(); i++) {
                all.put(names.get(i), values.get(i));
              }
              return build(type, agreement.apply(all.buildOrThrow()));
            });
  }

  private Arbitrary<?> member(Class<?> type, String name) {
    Arbitrary<?> choice = choices.get(key(type, name));
    return choice == null ? of(method(type, name).getGenericReturnType()) : choice;
  }

  private static String key(Class<?> type, String member) {
    return type.getName() + "." + member;
  }

  private void choose(Class<?> type, String member, Arbitrary<?> choice) {
    if (!members(type).contains(member)) {
      throw new AssertionError(type + " has no member " + member);
    }
    choices.put(key(type, member), choice);
  }

  private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(members);
    changed.put(name, value);
    return changed;
  }

  private void simpleTypes() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withCharRange('ก', 'ฮ')
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(8);
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 5);
    known.put(String.class, words);
    known.put(int.class, small);
    known.put(Integer.class, small);
    known.put(long.class, Arbitraries.longs().between(1, 900));
    known.put(Long.class, Arbitraries.longs().between(1, 900));
    known.put(boolean.class, Arbitraries.of(true, false));
    known.put(OptionalInt.class, small.map(OptionalInt::of));
    known.put(
        BigDecimal.class,
        Arbitraries.integers().between(0, 100_00).map(hundredths -> plain(hundredths)));
    known.put(
        RoundingMode.class,
        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY));
    known.put(LocalDate.class, days(2020, 2024));
    known.put(YearMonth.class, days(2020, 2024).map(YearMonth::from));
    known.put(
        Code.class,
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(3).map(Code::of));
    known.put(FiscalYear.class, Arbitraries.integers().between(2501, 2998).map(FiscalYear::of));
    known.put(Text.class, Combinators.combine(words, words).as(Text::of));
    known.put(Score.class, Arbitraries.integers().between(0, 100_00).map(Score::ofHundredths));
    known.put(Fraction.class, Arbitraries.integers().between(0, 300).map(n -> Fraction.of(n, 3)));
    known.put(
        Tally.class, Combinators.combine(small, small).as((one, other) -> Tally.of(one, other)));
    Function<Agency, Optional<String>> kind = Agency::kind;
    Function<Agency, Optional<String>> province = Agency::province;
    known.put(
        method(org.openita.comparison.PeerGrouping.class, "key").getGenericReturnType(),
        Arbitraries.of(List.of(kind, province)));
  }

  private static BigDecimal plain(int hundredths) {
    BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Arbitrary<LocalDate> days(int from, int to) {
    return Arbitraries.integers()
        .between(0, (to - from) * 365)
        .map(day -> LocalDate.of(from, 1, 1).plusDays(day));
  }

  private static Arbitrary<ImmutableList<Integer>> months() {
    return Arbitraries.integers()
        .between(1, 12)
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(set -> ImmutableList.sortedCopyOf(set));
  }

  private static Arbitrary<String> lowerCase() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
  }

  private void templates() {
    choose(MeasureTemplate.class, "id", lowerCase());
    choose(MeasureTemplate.class, "rounds", months());
    // It is general where it has no targets; a filled one has some.
    choose(MeasureTemplate.class, "general", Arbitraries.just(false));
    choose(
        MeasureTemplate.class,
        "responsible",
        Arbitraries.of(UnitRole.class)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(FilledValues::firstLeads));
    choose(MeasureTemplate.Target.class, "from", years(2560, 2563));
    choose(MeasureTemplate.Target.class, "to", years(2564, 2568));
    choose(Catalogue.class, "id", lowerCase());
    choose(
        Catalogue.class,
        "templates",
        of(MeasureTemplate.class)
            .map(template -> (MeasureTemplate) template)
            .list()
            .uniqueElements(MeasureTemplate::id)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
  }

  private static ImmutableList<MeasureTemplate.Responsible> firstLeads(List<UnitRole> roles) {
    return roles.stream()
        .map(
            role ->
                MeasureTemplate.Responsible.of(
                    role, role == roles.get(0) ? Responsibility.LEAD : Responsibility.SUPPORT))
        .collect(toImmutableList());
  }

  private static Arbitrary<FiscalYear> years(int from, int to) {
    return Arbitraries.integers().between(from, to).map(FiscalYear::of);
  }

  private void plans() {
    Arbitrary<Optional<String>> fingerprints =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(16).map(Optional::of);
    choose(Basis.class, "fingerprint", fingerprints);
    choose(PlanProposer.class, "fingerprint", fingerprints);
    // A step is due on a day or in a month.
    known.put(
        Step.class,
        Arbitraries.oneOf(
            value(Step.class, members -> with(members, "due", Optional.empty())),
            value(Step.class, members -> with(members, "dueMonth", Optional.empty()))));
    choose(
        Plan.class,
        "kinds",
        Arbitraries.of(Criterion.Kind.class).set().ofMinSize(1).map(ImmutableSet::copyOf));
    choose(org.openita.plan.Monitoring.class, "rounds", months());
    choose(TimeFrame.class, "from", days(2018, 2020).map(Optional::of));
    choose(TimeFrame.class, "to", days(2021, 2023).map(Optional::of));
    choose(
        Measure.class,
        "progress",
        of(ProgressEntry.class)
            .map(entry -> (ProgressEntry) entry)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(FilledValues::inOrder));
    choose(
        MeasureDraft.class,
        "progress",
        of(EntryDraft.class)
            .map(entry -> (EntryDraft) entry)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(FilledValues::draftsInOrder));
    choose(
        Plan.class,
        "measures",
        of(Measure.class)
            .map(measure -> (Measure) measure)
            .list()
            .uniqueElements(Measure::id)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
  }

  /** By date, and nothing but the last final. */
  private static ImmutableList<ProgressEntry> inOrder(List<ProgressEntry> entries) {
    List<ProgressEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(entry -> entry.date().orElseThrow()));
    for (int i = 0; i < sorted.size() - 1; i++) {
      sorted.set(i, sorted.get(i).withStatus(Status.IN_PROGRESS));
    }
    return ImmutableList.copyOf(sorted);
  }

  private static ImmutableList<EntryDraft> draftsInOrder(List<EntryDraft> entries) {
    List<EntryDraft> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(entry -> entry.date().orElseThrow()));
    for (int i = 0; i < sorted.size() - 1; i++) {
      sorted.set(i, sorted.get(i).withStatus(Status.IN_PROGRESS));
    }
    return ImmutableList.copyOf(sorted);
  }

  private void frameworks() {
    Arbitrary<String> upperCase =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(5);
    choose(Level.class, "code", upperCase);
    choose(SampleSize.class, "atLeast", Arbitraries.longs().between(1, 30));
    choose(SampleSize.class, "atMost", Arbitraries.longs().between(31, 900));
    choose(
        Instrument.class,
        "weight",
        Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf));
    // An item has points or lines, an indicator items or sub-indicators.
    known.put(
        Item.class,
        Arbitraries.oneOf(
            value(Item.class, members -> with(members, "lines", ImmutableList.of())),
            value(
                Item.class,
                members -> with(with(members, "points", ImmutableList.of()), "reversed", false))));
    known.put(
        Indicator.class,
        Arbitraries.oneOf(
            value(Indicator.class, members -> with(members, "items", ImmutableList.of())),
            value(Indicator.class, members -> with(members, "subIndicators", ImmutableList.of()))));
    choose(
        Framework.class,
        "instruments",
        Combinators.combine(Arbitraries.integers().between(1, 99), of(Text.class), of(Text.class))
            .as((weight, one, other) -> instruments(weight, (Text) one, (Text) other)));
    choose(
        Framework.class,
        "levels",
        Combinators.combine(of(Text.class), Arbitraries.integers().between(1, 100_00))
            .as((name, least) -> levels((Text) name, Score.ofHundredths(least))));
    choose(
        Framework.class,
        "provenances",
        of(Provenance.class)
            .map(provenance -> (Provenance) provenance)
            .list()
            .uniqueElements(Provenance::kind)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
    choose(
        Framework.class,
        "criteria",
        of(Criterion.class)
            .map(criterion -> ((Criterion) criterion).withItem(Code.of("A1")))
            .list()
            .uniqueElements(Criterion::kind)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
    choose(
        SampleQuota.class,
        "rows",
        of(SampleQuota.Row.class)
            .map(row -> (SampleQuota.Row) row)
            .list()
            .uniqueElements(SampleQuota.Row::kind)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
    choose(
        Framework.class,
        "sampleSize",
        Combinators.combine(of(SampleSize.class), Arbitraries.of("A", "B"))
            .as((rule, survey) -> Optional.of(((SampleSize) rule).withCodes(Code.of(survey)))));
    choose(
        Framework.class,
        "sampleQuotas",
        Combinators.combine(of(SampleQuota.class), Arbitraries.of("A", "B"))
            .as((quota, survey) -> ((SampleQuota) quota).withCode(Code.of(survey)))
            .list()
            .uniqueElements(SampleQuota::code)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
    choose(
        Framework.class,
        "itemNames",
        Combinators.combine(of(ItemNames.class), Arbitraries.of("A1", "B1"))
            .as(
                (names, item) ->
                    ((ItemNames) names).withNames(renamed(((ItemNames) names).names(), item)))
            .list()
            .uniqueElements(names -> names.names().keySet())
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
    choose(
        Framework.class,
        "vectors",
        of(TestVector.class)
            .map(vector -> (TestVector) vector)
            .map(FilledValues::ofTheFramework)
            .list()
            .uniqueElements(TestVector::id)
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(FilledValues::immutable));
  }

  private static ImmutableList<Instrument> instruments(int weight, Text one, Text other) {
    return ImmutableList.of(
        Given.instrument(
                "A",
                Integer.toString(weight),
                Given.newIndicator("1").addItems(Given.item("A1", "0", "100")).build())
            .withName(one),
        Given.instrument(
                "B",
                Integer.toString(100 - weight),
                Given.newIndicator("2").addItems(Given.item("B1", "0", "100")).build())
            .withName(other));
  }

  private static ImmutableList<Level> levels(Text name, Score least) {
    return ImmutableList.of(
        Given.level("HIGH").totalAtLeast(least).build(), Given.level("LOW").build().withName(name));
  }

  private static TestVector ofTheFramework(TestVector vector) {
    return vector
        .withLevel("HIGH")
        .withScores(renamed(vector.scores(), "A1"))
        .withTallies(renamed(vector.tallies(), "B1"));
  }

  private static <T> ImmutableMap<Code, T> renamed(Map<Code, T> map, String code) {
    return map.values().stream()
        .limit(1)
        .collect(toImmutableMap(value -> Code.of(code), value -> value));
  }
}
