package org.openita;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the module gives and what it needs. */
class ModuleTest {

  /** The module of the compiled classes. */
  private static ModuleDescriptor module() throws URISyntaxException {
    Path classes = Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find("org.openita.core").orElseThrow().descriptor();
  }

  @Test
  void everyPackageIsExportedButTwoOnlyToTheModulesOfTheLibrary() throws URISyntaxException {
    assertThat(module().packages())
        .containsExactlyInAnyOrderElementsOf(
            module().exports().stream().map(ModuleDescriptor.Exports::source).toList());
    assertThat(module().exports())
        .filteredOn(ModuleDescriptor.Exports::isQualified)
        .allSatisfy(exports -> assertThat(exports.targets()).containsExactly("org.openita.json"))
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder("org.openita.internal", "org.openita.evidence");
    assertThat(module().opens()).isEmpty();
    assertThat(module().provides()).isEmpty();
    assertThat(module().uses()).isEmpty();
  }

  @Test
  void onlyGuavaIsNeededAtRunTime() throws URISyntaxException {
    Set<String> atRunTime =
        module().requires().stream()
            .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .collect(toSet());
    assertThat(atRunTime).containsExactlyInAnyOrder("java.base", "com.google.common");
    assertThat(module().requires())
        .extracting(Requires::name)
        .contains("org.jspecify", "org.immutables.value.annotations");
  }
}
