package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.Code;
import org.openita.Problem;
import org.openita.ProblemKind;
import org.openita.Score;
import org.openita.internal.Blanks;
import org.openita.internal.Excerpt;

/** Checks a framework as a whole and reports every problem with its place. */
final class FrameworkValidator {

  private static final int MOST_INSTRUMENTS = 100;
  private static final int MOST_LEVELS = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_ID = 80;

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<Code> codes = new HashSet<>();

  private FrameworkValidator() {}

  static ImmutableList<Problem> problems(Framework framework) {
    FrameworkValidator validator = new FrameworkValidator();
    validator.id(framework.id());
    validator.instruments(framework.instruments());
    validator.names(framework);
    validator.itemNames(framework);
    validator.samples(framework);
    validator.levels(framework);
    validator.provenances(framework);
    validator.criteria(framework);
    validator.vectors(framework);
    return validator.problems.build();
  }

  private void add(String pointer, ProblemKind kind, Object... details) {
    problems.add(kind.at(pointer, details));
  }

  private void id(String id) {
    if (Blanks.isBlank(id)) {
      add("/id", ProblemKind.FRAMEWORK_ID_BLANK);
    } else if (id.codePointCount(0, id.length()) > LONGEST_ID) {
      add("/id", ProblemKind.FRAMEWORK_ID_TOO_LONG, LONGEST_ID, Excerpt.of(id));
    } else if (!Excerpt.isPrintable(id)) {
      // Messages name it as it is, and a message is one line.
      add("/id", ProblemKind.FRAMEWORK_ID_NOT_PRINTABLE, Excerpt.of(id));
    }
  }

  private void instruments(List<Instrument> instruments) {
    if (instruments.isEmpty()) {
      add("/instruments", ProblemKind.NO_INSTRUMENTS);
      return;
    }
    if (instruments.size() > MOST_INSTRUMENTS) {
      add("/instruments", ProblemKind.TOO_MANY_INSTRUMENTS, MOST_INSTRUMENTS, instruments.size());
    }
    BigDecimal sum =
        instruments.stream().map(Instrument::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      add("/instruments", ProblemKind.WEIGHTS_NOT_100, sum.stripTrailingZeros().toPlainString());
    }
    for (int i = 0; i < instruments.size(); i++) {
      Instrument instrument = instruments.get(i);
      String at = "/instruments/" + i;
      unique(at, instrument.code());
      for (int j = 0; j < instrument.parts().size(); j++) {
        unique(at + "/parts/" + j, instrument.parts().get(j).code());
      }
      for (int j = 0; j < instrument.indicators().size(); j++) {
        indicator(at + "/indicators/" + j, instrument.indicators().get(j));
      }
    }
  }

  private void indicator(String at, Indicator indicator) {
    unique(at, indicator.code());
    for (int i = 0; i < indicator.subIndicators().size(); i++) {
      SubIndicator sub = indicator.subIndicators().get(i);
      unique(at + "/subIndicators/" + i, sub.code());
      items(at + "/subIndicators/" + i + "/items/", sub.items());
    }
    items(at + "/items/", indicator.items());
  }

  private void items(String at, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      unique(at + i, item.code());
      for (int j = 0; j < item.lines().size(); j++) {
        unique(at + i + "/lines/" + j, item.lines().get(j).code());
      }
    }
  }

  private void unique(String at, Code code) {
    if (!codes.add(code)) {
      add(at + "/code", ProblemKind.DUPLICATE_CODE, code);
    }
  }

  private void names(Framework framework) {
    Map<String, Code> owners = new HashMap<>();
    for (int i = 0; i < framework.instruments().size(); i++) {
      List<Indicator> indicators = framework.instruments().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        Indicator indicator = indicators.get(j);
        String at = "/instruments/" + i + "/indicators/" + j;
        name(owners, indicator, at + "/code", indicator.code().value());
        indicator.name().th().ifPresent(name -> name(owners, indicator, at + "/name/th", name));
        indicator.name().en().ifPresent(name -> name(owners, indicator, at + "/name/en", name));
        for (int k = 0; k < indicator.variants().size(); k++) {
          name(owners, indicator, at + "/variants/" + k, indicator.variants().get(k));
        }
      }
    }
  }

  private void name(Map<String, Code> owners, Indicator indicator, String at, String name) {
    String plain = IndicatorNames.normalise(name);
    Code owner = owners.putIfAbsent(plain, indicator.code());
    if (owner != null && !owner.equals(indicator.code())) {
      add(at, ProblemKind.INDICATOR_NAME_TAKEN, Excerpt.of(name), owner);
    }
  }

  private void itemNames(Framework framework) {
    Set<Code> named = new HashSet<>();
    for (int i = 0; i < framework.itemNames().size(); i++) {
      for (Code code : framework.itemNames().get(i).names().keySet()) {
        String at = "/itemNames/" + i + "/names/" + code;
        if (!mayBeItem(code, framework)) {
          add(at, ProblemKind.ITEM_UNKNOWN, code);
        } else if (!named.add(code) || isNamedItem(code, framework.instruments())) {
          add(at, ProblemKind.ITEM_NAME_DUPLICATE, code);
        }
      }
    }
  }

  private static boolean isNamedItem(Code code, List<? extends Element> elements) {
    return elements.stream()
        .anyMatch(
            element ->
                element.kind() == Element.Kind.ITEM
                    ? element.code().equals(code) && element.title().isPresent()
                    : isNamedItem(code, element.children()));
  }

  private void samples(Framework framework) {
    Set<Code> surveys = new HashSet<>();
    for (Instrument instrument : framework.instruments()) {
      if (instrument.form() == Instrument.Form.SURVEY) {
        surveys.add(instrument.code());
        instrument.parts().forEach(part -> surveys.add(part.code()));
      }
    }
    List<Code> sized =
        framework.sampleSize().map(SampleSize::codes).orElse(ImmutableList.<Code>of());
    for (int i = 0; i < sized.size(); i++) {
      survey(surveys, "/sampleSize/codes/" + i, sized.get(i));
    }
    Set<Code> quotas = new HashSet<>();
    for (int i = 0; i < framework.sampleQuotas().size(); i++) {
      Code code = framework.sampleQuotas().get(i).code();
      String at = "/sampleQuotas/" + i + "/code";
      survey(surveys, at, code);
      if (!quotas.add(code)) {
        add(at, ProblemKind.QUOTA_DUPLICATE, code);
      }
    }
  }

  private void survey(Set<Code> surveys, String at, Code code) {
    if (!surveys.contains(code)) {
      add(at, ProblemKind.SURVEY_UNKNOWN, code);
    }
  }

  private void levels(Framework framework) {
    List<Level> levels = framework.levels();
    if (levels.isEmpty()) {
      add("/levels", ProblemKind.NO_LEVELS);
      return;
    }
    if (levels.size() > MOST_LEVELS) {
      add("/levels", ProblemKind.TOO_MANY_LEVELS, MOST_LEVELS, levels.size());
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (!seen.add(level.code())) {
        add("/levels/" + i + "/code", ProblemKind.LEVEL_DUPLICATE, level.code());
      }
      if (i > 0) {
        below("/levels/" + i, levels.get(i - 1), level, framework);
      }
    }
    Level last = levels.get(levels.size() - 1);
    if (total(last).isAbove(Score.ZERO) || components(last).isAbove(Score.ZERO)) {
      add("/levels/" + (levels.size() - 1), ProblemKind.LAST_LEVEL_WITH_CONDITION, last.code());
    }
  }

  /** Checks that a level requires nothing more than the one above, and something less. */
  private void below(String at, Level above, Level level, Framework framework) {
    int total = total(above).compareTo(total(level));
    int components = components(above).compareTo(components(level));
    if (total < 0) {
      add(at + "/totalAtLeast", ProblemKind.LEVEL_TOTAL_ABOVE, level.code(), above.code());
    }
    if (components < 0) {
      add(
          at + "/componentsAtLeast",
          ProblemKind.LEVEL_COMPONENTS_ABOVE,
          level.code(),
          above.code());
    }
    if (components == 0 && total >= 0 && reachesAsMuch(level, above, framework)) {
      add(at, ProblemKind.LEVEL_OUT_OF_REACH, level.code(), above.code());
    }
  }

  /**
   * Returns whether the components that a level requires always bring the total to what the level
   * above requires, given that both require the same components.
   */
  private static boolean reachesAsMuch(Level level, Level above, Framework framework) {
    Score need = total(above);
    return total(level).isAtLeast(need)
        || (carryTheTotal(framework, need) && components(level).isAtLeast(need));
  }

  /**
   * Returns whether the total reaches a score that all components reach. Where parts take the place
   * of their instrument, or the total is rounded down or coarsely, it may fall short.
   */
  private static boolean carryTheTotal(Framework framework, Score score) {
    Rounding rounding = framework.rounding();
    return framework.instruments().stream().allMatch(i -> i.parts().isEmpty())
        && rounding.mode() == RoundingMode.HALF_UP
        && rounding.roundTotal(score.exact()).equals(score.exact());
  }

  /** Returns the least total of a level, 0 where it has none. */
  private static Score total(Level level) {
    return level.totalAtLeast().orElse(Score.ZERO);
  }

  /** Returns the least score of the components of a level, 0 where it has none. */
  private static Score components(Level level) {
    return level.componentsAtLeast().orElse(Score.ZERO);
  }

  private void provenances(Framework framework) {
    Set<Provenance.Kind> kinds = EnumSet.noneOf(Provenance.Kind.class);
    for (int i = 0; i < framework.provenances().size(); i++) {
      Provenance.Kind kind = framework.provenances().get(i).kind();
      if (!kinds.add(kind)) {
        // Documents call this member "rules".
        add("/rules/" + i + "/kind", ProblemKind.KIND_DUPLICATE, kind);
      }
    }
  }

  private void criteria(Framework framework) {
    Set<Criterion.Kind> kinds = EnumSet.noneOf(Criterion.Kind.class);
    for (int i = 0; i < framework.criteria().size(); i++) {
      Criterion criterion = framework.criteria().get(i);
      String at = "/criteria/" + i;
      if (!kinds.add(criterion.kind())) {
        add(at + "/kind", ProblemKind.KIND_DUPLICATE, criterion.kind().word());
      }
      criterion
          .item()
          .filter(item -> !mayBeItem(item, framework))
          .ifPresent(item -> add(at + "/item", ProblemKind.ITEM_UNKNOWN, item));
    }
  }

  /** Returns whether a code is an item, or is new where the framework does not list all items. */
  private boolean mayBeItem(Code code, Framework framework) {
    return isItem(code, framework.instruments())
        || (!codes.contains(code)
            && !framework.instruments().stream().allMatch(ElementCheck::hasItems));
  }

  private static boolean isItem(Code code, List<? extends Element> elements) {
    return elements.stream()
        .anyMatch(
            element ->
                element.kind() == Element.Kind.ITEM
                    ? element.code().equals(code)
                    : isItem(code, element.children()));
  }

  private void vectors(Framework framework) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < framework.vectors().size(); i++) {
      TestVector vector = framework.vectors().get(i);
      String at = "/vectors/" + i;
      if (!ids.add(vector.id())) {
        add(at + "/id", ProblemKind.VECTOR_DUPLICATE, Excerpt.of(vector.id()));
      }
      Stream.concat(vector.scores().keySet().stream(), vector.tallies().keySet().stream())
          .filter(code -> !codes.contains(code))
          .forEach(code -> add(at, ProblemKind.VECTOR_CODE_UNKNOWN, code));
      vector
          .level()
          .filter(level -> framework.level(level).isEmpty())
          .ifPresent(level -> add(at + "/level", ProblemKind.VECTOR_LEVEL_UNKNOWN, level));
    }
  }
}
