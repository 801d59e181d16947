package org.openita;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;

/** The classes of the library as they were compiled, so that no list of them is kept by hand. */
final class MainClasses {

  private static final ImmutableList<Class<?>> ALL =
      new ClassFileImporter()
          .importUrl(Code.class.getProtectionDomain().getCodeSource().getLocation()).stream()
              .sorted(Comparator.comparing(JavaClass::getName))
              .map(JavaClass::reflect)
              .collect(toImmutableList());

  private MainClasses() {}

  /** Every class. */
  static ImmutableList<Class<?>> all() {
    return ALL;
  }

  /** The classes that users see: public, and in no package that only our modules may read. */
  static ImmutableList<Class<?>> visible() {
    return ALL.stream().filter(MainClasses::isVisible).collect(toImmutableList());
  }

  /** The values with generated withers. */
  static ImmutableList<Class<?>> withWithers() {
    return ALL.stream()
        .filter(type -> !type.isInterface() && isVisible(type) && hasWithers(type))
        .collect(toImmutableList());
  }

  /** The generated interface that declares the withers of a value. */
  static Class<?> withers(Class<?> value) {
    return Arrays.stream(value.getInterfaces())
        .filter(MainClasses::isGeneratedWith)
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasWithers(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(MainClasses::isGeneratedWith);
  }

  private static boolean isGeneratedWith(Class<?> type) {
    return type.getSimpleName().startsWith("With") && !Modifier.isPublic(type.getModifiers());
  }

  private static boolean isVisible(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      if (!Modifier.isPublic(at.getModifiers())) {
        return false;
      }
    }
    return !type.getPackageName().equals("org.openita.internal")
        && !type.getPackageName().equals("org.openita.evidence");
  }
}
