package org.openita.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.Checked;

/** What users can build and call, of every class that they see. */
class PublicSurfaceTest {

  private static final ImmutableList<Class<?>> VISIBLE =
      new ClassFileImporter()
          .importUrl(ItaJson.class.getProtectionDomain().getCodeSource().getLocation()).stream()
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .map(JavaClass::reflect)
              .collect(toImmutableList());

  @Test
  void theFacadeItsReadersAndItsWritersAreVisible() {
    assertThat(VISIBLE)
        .containsExactlyInAnyOrder(
            ItaJson.class,
            DecisionJson.class,
            JsonInput.class,
            JsonOutput.class,
            JsonFormat.class,
            JsonLine.class,
            LineBlock.class);
  }

  @Test
  void nothingHasAPublicConstructor() {
    assertThat(VISIBLE.stream().flatMap(type -> Arrays.stream(type.getDeclaredConstructors())))
        .noneMatch(
            constructor ->
                Modifier.isPublic(constructor.getModifiers())
                    || Modifier.isProtected(constructor.getModifiers()));
  }

  @Test
  void nothingCanBeExtendedOutside() {
    assertThat(VISIBLE).allMatch(type -> type.isSealed() || Modifier.isFinal(type.getModifiers()));
  }

  @Test
  void nothingTakesAnOptional() {
    assertThat(methods())
        .noneMatch(method -> Arrays.asList(method.getParameterTypes()).contains(Optional.class));
  }

  @Test
  void checkGivesAllProblems() {
    assertThat(methods().filter(method -> method.getName().equals("check")))
        .isNotEmpty()
        .allMatch(method -> method.getReturnType() == Checked.class);
  }

  @Test
  void everythingHasAReadableLineOfText() {
    ItaJson json = ItaJson.standard();
    assertThat(json.plans()).hasToString("JSON of plans");
    assertThat(json.plans().indented()).hasToString("indented JSON of plans");
    assertThat(json.reviews().indented()).hasToString("indented JSON of reviews");
    assertThat(json.advised()).hasToString("JSON of advised assessments");
    assertThat(json).hasToString("JSON with catalogue " + json.advisor().catalogue().id());
  }

  private static Stream<Method> methods() {
    return VISIBLE.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }
}
