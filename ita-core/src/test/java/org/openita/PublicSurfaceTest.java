package org.openita;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users can build and call, of every class that they see. */
class PublicSurfaceTest {

  private static final ImmutableSet<Class<?>> OPTIONALS =
      ImmutableSet.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  @Test
  void recordsWithAPublicConstructorCheckWhatTheyAreGiven() {
    assertThat(
            MainClasses.visible().stream()
                .filter(Class::isRecord)
                .filter(type -> type.getConstructors().length > 0)
                .map(PublicSurfaceTest::name))
        // Both check their range.
        .containsExactlyInAnyOrder("FiscalYear", "ThaiDates.Range");
  }

  @Test
  void onlyExceptionsAndRecordsHavePublicConstructors() {
    assertThat(
            MainClasses.visible().stream()
                .filter(type -> !Throwable.class.isAssignableFrom(type) && !type.isRecord())
                .filter(type -> type.getConstructors().length > 0)
                .map(PublicSurfaceTest::name))
        .isEmpty();
  }

  /** A result is a generated value without withers. */
  @Test
  void resultsHaveNoBuilder() {
    assertThat(
            MainClasses.visible().stream()
                .filter(type -> isGenerated(type) && !MainClasses.withWithers().contains(type))
                .filter(type -> isGiven(type, "builder"))
                .map(PublicSurfaceTest::name))
        .isEmpty();
  }

  @Test
  void valuesCannotBeImplementedOutside() {
    assertThat(
            MainClasses.visible().stream()
                .filter(PublicSurfaceTest::isGenerated)
                .filter(type -> type.isInterface() || hasOpenConstructor(type))
                .map(PublicSurfaceTest::name))
        .isEmpty();
  }

  @Test
  void nothingTakesAnOptional() {
    assertThat(
            written()
                .filter(
                    call -> Arrays.stream(call.getParameterTypes()).anyMatch(OPTIONALS::contains))
                .map(PublicSurfaceTest::print))
        .isEmpty();
  }

  @Test
  void ofAndParseGiveWhatTheyNameOrThrow() {
    assertThat(
            factories(name -> name.equals("of") || name.equals("parse"))
                .filter(
                    method ->
                        method.getReturnType() == Optional.class
                            || method.getReturnType() == Checked.class)
                .filter(method -> method.getDeclaringClass() != Checked.class)
                .map(PublicSurfaceTest::print))
        .isEmpty();
  }

  @Test
  void tryParseGivesAnOptional() {
    assertThat(
            factories(name -> name.startsWith("try"))
                .filter(method -> method.getReturnType() != Optional.class)
                .map(PublicSurfaceTest::print))
        .isEmpty();
    assertThat(
            factories(name -> !name.startsWith("try"))
                .filter(PublicSurfaceTest::mayGiveNoneOfItsClass)
                .map(PublicSurfaceTest::print))
        .isEmpty();
  }

  @Test
  void checkGivesAllProblems() {
    assertThat(
            MainClasses.visible().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> isWritten(method) && isCheck(method.getName()))
                .filter(method -> method.getReturnType() != Checked.class)
                .map(PublicSurfaceTest::print))
        .isEmpty();
  }

  private static boolean isCheck(String name) {
    return name.matches("check([A-Z].*)?");
  }

  private static boolean mayGiveNoneOfItsClass(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType type
        && type.getRawType() == Optional.class
        && type.getActualTypeArguments()[0] == method.getDeclaringClass();
  }

  private static Stream<Method> factories(Predicate<String> name) {
    return MainClasses.visible().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> isWritten(method) && Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> name.test(method.getName()));
  }

  /** What can be called and is not generated. */
  private static Stream<Executable> written() {
    return MainClasses.visible().stream()
        .flatMap(
            type ->
                Stream.<Executable>concat(
                    Arrays.stream(type.getMethods()).filter(PublicSurfaceTest::isWritten),
                    Arrays.<Constructor<?>>stream(type.getConstructors())));
  }

  private static boolean isWritten(Method method) {
    String owner = method.getDeclaringClass().getName();
    boolean generated =
        owner.contains(".Immutable") || owner.matches(".*\\.With[A-Z]\\w*") || method.isSynthetic();
    return owner.startsWith("org.openita.") && !generated;
  }

  private static boolean isGenerated(Class<?> type) {
    return MainClasses.all().stream()
        .anyMatch(
            other ->
                other.getSimpleName().equals("Immutable" + type.getSimpleName())
                    && type.isAssignableFrom(other));
  }

  private static boolean isGiven(Class<?> type, String method) {
    return Arrays.stream(type.getMethods()).anyMatch(given -> given.getName().equals(method));
  }

  private static boolean hasOpenConstructor(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .mapToInt(Constructor::getModifiers)
        .anyMatch(modifiers -> Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
  }

  private static String print(Executable call) {
    ImmutableList<String> parameters =
        Arrays.stream(call.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(toImmutableList());
    return name(call.getDeclaringClass()) + "." + call.getName() + parameters;
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
