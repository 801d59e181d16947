package org.openita.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openita.json");

  @Test
  void onePackageIsExportedAndTheParserIsNobodysBusiness() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
      ModuleDescriptor module = ModuleDescriptor.read(in);
      assertThat(module.exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactly("org.openita.json");
      assertThat(module.requires())
          .filteredOn(
              required ->
                  required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
          .extracting(ModuleDescriptor.Requires::name)
          .containsExactly("org.openita.core");
    }
  }

  @Test
  void noTypeOfTheParserIsVisibleOutside() {
    for (JavaClass type : CLASSES) {
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      assertThat(type.getAllRawSuperclasses()).noneMatch(ModuleTest::isOfParser);
      assertThat(type.getAllRawInterfaces()).noneMatch(ModuleTest::isOfParser);
      type.getMembers().stream()
          .filter(
              member ->
                  member.getModifiers().contains(JavaModifier.PUBLIC)
                      || member.getModifiers().contains(JavaModifier.PROTECTED))
          .forEach(
              member ->
                  assertThat(member.getAllInvolvedRawTypes())
                      .as(member.getFullName())
                      .noneMatch(ModuleTest::isOfParser));
    }
  }

  private static boolean isOfParser(JavaClass type) {
    return type.getPackageName().startsWith("tools.jackson");
  }

  @Test
  void onlyTheReaderAndTheWriterKnowTheParser() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Document(Reader|Writer)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CLASSES);
  }
}
