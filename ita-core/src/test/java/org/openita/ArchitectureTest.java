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
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may know of what, and what nothing here may touch. */
@AnalyzeClasses(locations = ArchitectureTest.MainClassesOnly.class)
class ArchitectureTest {

  /** Where the classes of this module are, and none of its tests. */
  static final class MainClassesOnly implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> test) {
      return Set.of(Location.of(Code.class.getProtectionDomain().getCodeSource().getLocation()));
    }
  }

  private static final String HOUSE = "org.openita";
  private static final String ROOT = "";

  private static final int MOST_FILES = 40;

  /** The arrows: each room with those that it uses; what these use it may use too. */
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
          .putAll("scoring", "evidence", "tally")
          .putAll("evidence", "framework")
          .putAll("framework", ROOT)
          .putAll("tally", ROOT)
          .putAll(ROOT, "internal")
          .build();

  private static final ImmutableSet<String> ROOMS =
      ImmutableSet.<String>builder().addAll(ARROWS.keySet()).addAll(ARROWS.values()).build();

  @ArchTest
  static void noRoomUsesWhatItsArrowsDoNotReach(JavaClasses classes) {
    assertThat(
            uses(classes)
                .filter(use -> !reached(use.room()).contains(use.used()))
                .map(Use::toString))
        .isEmpty();
  }

  @ArchTest
  static void everyPackageIsARoom(JavaClasses classes) {
    assertThat(classes).extracting(ArchitectureTest::room).isSubsetOf(ROOMS);
  }

  @Test
  void noRoomHasMoreThanFortyFiles() throws IOException {
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.list(folder(room))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .as(room)
            .hasSizeBetween(1, MOST_FILES);
      }
    }
  }

  @Test
  void everyRoomHasATour() throws IOException {
    for (String room : ROOMS) {
      assertThat(Files.readString(folder(room).resolve("package-info.java")))
          .as(room)
          .startsWith("/**");
    }
  }

  /** A class of one room that needs one of another. */
  private record Use(String room, String used, Dependency dependency) {

    /** Such as {@code plan must not use advice: Method <…> calls method <…> in (Plan.java:12)}. */
    @Override
    public String toString() {
      return title(room) + " must not use " + title(used) + ": " + dependency.getDescription();
    }
  }

  private static String title(String room) {
    return room.equals(ROOT) ? "root" : room;
  }

  private static Stream<Use> uses(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(HOUSE))
        .map(
            dependency ->
                new Use(
                    room(dependency.getOriginClass()),
                    room(dependency.getTargetClass()),
                    dependency))
        .filter(use -> !use.room().equals(use.used()));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(HOUSE) ? ROOT : name.substring(HOUSE.length() + 1);
  }

  private static Path folder(String room) {
    return Path.of("src", "main", "java", "org", "openita").resolve(room);
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
      Set.of("CsvChunkMerger", "CsvScanner", "PeerGroup", "TallyBook");

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
