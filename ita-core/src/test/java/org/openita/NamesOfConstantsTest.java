package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people call the constants that documents have as codes. */
class NamesOfConstantsTest {

  /** No page names these: they choose between rules, or between forms of a page. */
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "Aggregation",
          "Assumption",
          "Basis",
          "Contribution.Kind",
          "CostModel.Order",
          "Development",
          "Digits",
          "Element.Kind",
          "Form",
          "Language",
          "Layout",
          "ProblemKind",
          "Proposal.Reason",
          "StepKind",
          "Urgency");

  static List<Class<?>> shown() {
    return MainClasses.visible().stream()
        .filter(Class::isEnum)
        .filter(type -> NEVER_SHOWN.stream().noneMatch(name -> isNamed(type, name)))
        .<Class<?>>map(type -> type)
        .toList();
  }

  private static boolean isNamed(Class<?> type, String name) {
    return ("." + type.getName().replace('$', '.')).endsWith("." + name);
  }

  private static Text name(Object constant) throws ReflectiveOperationException {
    Class<?> type = constant.getClass();
    String accessor =
        type == FindingKind.class
            ? "title"
            : Arrays.stream(type.getMethods()).map(Method::getName).anyMatch("unit"::equals)
                ? "unit"
                : "label";
    return (Text) type.getMethod(accessor).invoke(constant);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void everyConstantThatPagesShowHasItsNameInBothLanguages(Class<?> type)
      throws ReflectiveOperationException {
    for (Object constant : type.getEnumConstants()) {
      Text name = name(constant);
      assertThat(name.th().orElse("")).as("%s", constant).matches("[\\p{IsThai}0-9 ,]+");
      assertThat(name.en().orElse("")).as("%s", constant).matches("[A-Za-z0-9 ,'-]+");
    }
  }

  @Test
  void everyExceptionIsAnEnumOfTheLibrary() {
    assertThat(NEVER_SHOWN)
        .allMatch(
            name ->
                MainClasses.all().stream().anyMatch(type -> type.isEnum() && isNamed(type, name)));
  }

  @Test
  void enumsThatPagesShowAreFound() {
    assertThat(shown().stream().map(Class::getSimpleName).collect(Collectors.toSet()))
        .contains("FindingKind", "CriterionElement", "ElementStatus", "Status", "AgencyKind");
  }

  @Test
  void datesInMessagesAreWordsOfTheirLanguage() {
    Text text =
        TextPattern.of("วันที่ {1} เดือน{2}", "on {1}, in {2}")
            .format(LocalDate.of(2022, 1, 17), YearMonth.of(2022, 2));
    assertThat(text)
        .isEqualTo(
            Text.of(
                "วันที่ 17 มกราคม 2565 เดือนกุมภาพันธ์ 2565",
                "on 17 January 2022, in February 2022"));
  }
}
