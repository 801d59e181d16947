package org.openita;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** What may know of what, and what nothing here may touch. */
@AnalyzeClasses(packages = "org.openita", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "";

  /** The rooms, each with those that it uses directly; what these reach it may use too. */
  private static final ImmutableSetMultimap<String, String> ARROWS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("review", "plan", "analysis")
          .putAll("advice", "plan", "catalogue", "whatif")
          .putAll("plan", "catalogue", "analysis")
          .putAll("catalogue", "framework")
          .putAll("whatif", "analysis")
          .putAll("comparison", "analysis")
          .putAll("uncertainty", "analysis")
          .putAll("analysis", "scoring")
          .putAll("scoring", "framework", "tally")
          .putAll("framework", ROOT)
          .putAll("tally", ROOT)
          .putAll(ROOT, "internal")
          .build();

  private static final ImmutableSet<String> ROOMS =
      ImmutableSet.<String>builder().addAll(ARROWS.keySet()).addAll(ARROWS.values()).build();

  @ArchTest
  static void everyRoomUsesOnlyWhatItsArrowsReach(JavaClasses classes) {
    for (String room : ROOMS) {
      Set<String> out = new LinkedHashSet<>(ROOMS);
      out.removeAll(reached(room));
      noClasses()
          .that()
          .resideInAPackage(named(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(out.stream().map(ArchitectureTest::named).toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static void everyPackageIsARoom(JavaClasses classes) {
    assertThat(classes)
        .extracting(JavaClass::getPackageName)
        .isSubsetOf(ROOMS.stream().map(ArchitectureTest::named).toList());
  }

  private static Set<String> reached(String room) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(room));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(ARROWS.get(next));
      }
    }
    return reached;
  }

  private static String named(String room) {
    return room.equals(ROOT) ? "org.openita" : "org.openita." + room;
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("org.openita.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingButGuavaIsNeeded =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.openita..",
                  "java.lang..",
                  "java.math..",
                  "java.nio",
                  "java.nio.charset",
                  "java.text..",
                  "java.time..",
                  "java.util..",
                  "com.google.common..",
                  // Annotations that are not needed at run time.
                  "com.google.errorprone.annotations..",
                  "javax.annotation..",
                  "org.immutables.value..",
                  "org.jspecify.annotations.."));

  @ArchTest
  static final ArchRule noInputOutputLogOrThread =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.channels..",
              "java.nio.file..",
              "java.net..",
              "java.sql..",
              "java.util.concurrent..",
              "java.util.logging..",
              "java.util.prefs..",
              "org.slf4j..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Thread.class, Runtime.class, Process.class, ProcessBuilder.class);

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, ZoneId.class, Date.class, Calendar.class, TimeZone.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a clock is read",
                  call ->
                      call.getTarget().getName().equals("now")
                          && call.getTargetOwner().getPackageName().equals("java.time")));

  @ArchTest
  static final ArchRule noSystem =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "something of System but arraycopy and identityHashCode",
                  access ->
                      access.getTargetOwner().isEquivalentTo(System.class)
                          && !Set.of("arraycopy", "identityHashCode")
                              .contains(access.getTarget().getName())));

  @ArchTest
  static final ArchRule noDefaultLocale =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.text\\.(?!Normalizer).*|java\\.util\\.(Formatter|ResourceBundle|Random)");

  @ArchTest static final ArchRule noStaticState = fields().that().areStatic().should().beFinal();

  private static final DescribedPredicate<JavaClass> MUTABLE_COLLECTION =
      DescribedPredicate.describe(
          "a collection that may change",
          type ->
              (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                  && !type.getPackageName().startsWith("com.google.common.collect"));

  @ArchTest
  static final ArchRule noStaticCollectionThatMayChange =
      noFields().that().areStatic().should().haveRawType(MUTABLE_COLLECTION);

  @ArchTest
  static final ArchRule noArrayIsHandedOut =
      fields()
          .that()
          .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
          .and(
              DescribedPredicate.describe(
                  "are written by people",
                  (JavaField field) -> !field.getModifiers().contains(SYNTHETIC)))
          .should()
          .bePrivate();

  /** What takes in a stream, one thread at a time, and says so. */
  private static final Set<String> ACCUMULATORS =
      Set.of("CsvChunkMerger", "CsvScanner", "PeerGroup", "Recalculation", "TallyBook");

  private static final DescribedPredicate<JavaClass> VALUES =
      DescribedPredicate.describe(
          "public types but builders, exceptions and accumulators",
          type ->
              type.getModifiers().contains(PUBLIC)
                  && !type.getSimpleName().equals("Builder")
                  && !ACCUMULATORS.contains(type.getSimpleName())
                  && !type.isAssignableTo(Throwable.class));

  @ArchTest
  static final ArchRule publicTypesHaveFinalFieldsOnly =
      fields().that().areDeclaredInClassesThat(VALUES).should().beFinal();

  @ArchTest
  static final ArchRule publicTypesHaveNoSetter =
      methods()
          .that()
          .areDeclaredInClassesThat(VALUES)
          .and()
          .arePublic()
          .should()
          .haveNameNotMatching("set[A-Z].*");

  private static final String STATISTICS = "org.openita.uncertainty";

  /** Sampling errors are statistics; scores are not. */
  @ArchTest
  static final ArchRule scoresAreNeverBinary =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(STATISTICS)
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .orShould()
          .haveRawType(Double.class);

  @ArchTest
  static final ArchRule decimalsAreNeverMadeBinary =
      noClasses()
          .that()
          .resideOutsideOfPackage(STATISTICS)
          .should()
          .callMethod(BigDecimal.class, "doubleValue")
          .orShould()
          .callMethod(BigInteger.class, "doubleValue");
}
