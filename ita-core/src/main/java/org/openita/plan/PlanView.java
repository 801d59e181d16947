package org.openita.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.Agency;
import org.openita.Code;
import org.openita.Digits;
import org.openita.Language;
import org.openita.Text;
import org.openita.ThaiDates;
import org.openita.catalogue.Recurrence;
import org.openita.catalogue.Responsibility;
import org.openita.framework.Criterion;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;

/** Shows a plan as a table in a layout that agencies use. */
public final class PlanView {

  private static final Joiner LINES = Joiner.on('\n');
  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[^\\s,]++");

  private final Framework framework;
  private final Language language;
  private final Digits digits;

  private PlanView(Framework framework, Language language, Digits digits) {
    this.framework = framework;
    this.language = language;
    this.digits = digits;
  }

  /**
   * Returns a plan as a table, one row per measure. A text that the plan has only in the other
   * language appears in that language.
   *
   * @param framework the one that the plan's codes belong to
   */
  public static TableView of(Plan plan, Framework framework, Layout layout, Language language) {
    return of(plan, framework, layout, language, Digits.ARABIC);
  }

  /**
   * Returns a plan as a table with these digits, but for links, which would lead nowhere.
   *
   * @param framework the one that the plan's codes belong to
   */
  public static TableView of(
      Plan plan, Framework framework, Layout layout, Language language, Digits digits) {
    return new PlanView(framework, language, digits).table(plan, layout);
  }

  private TableView table(Plan plan, Layout layout) {
    Agency agency = plan.agency();
    return ImmutableTableView.builder()
        .layout(layout)
        .title(
            digits.in(
                title(plan).in(language, plan.fiscalYear(), agency.name().orElse(agency.id()))))
        .addAllHeadings(
            layout.columns().stream().map(column -> column.heading().in(language)).toList())
        .addAllRows(plan.measures().stream().map(measure -> row(measure, layout)).toList())
        .build();
  }

  /** Returns what the plan says that it is, or else what its content makes it. */
  private static ViewText title(Plan plan) {
    boolean reports =
        plan.kinds().isEmpty()
            ? plan.measures().stream().anyMatch(measure -> !measure.progress().isEmpty())
            : plan.kinds().contains(Criterion.Kind.REPORT);
    return reports ? ViewText.REPORT_TITLE : ViewText.TITLE;
  }

  private ImmutableList<String> row(Measure measure, Layout layout) {
    return layout.columns().stream()
        .map(column -> LINES.join(Lists.transform(lines(column, measure), this::inDigits)))
        .collect(toImmutableList());
  }

  private List<String> lines(Column column, Measure measure) {
    return switch (column) {
      case ISSUE -> issues(measure);
      case MEASURE_AND_STEPS ->
          Stream.concat(Stream.of(text(measure.title())), steps(measure).stream()).toList();
      case MEASURE_OR_GUIDELINE ->
          Stream.concat(Stream.of(measure.title()), measure.guideline().stream())
              .map(this::text)
              .toList();
      case INDICATOR -> indicators(measure);
      case ITEM -> items(measure);
      case MEASURE -> List.of(text(measure.title()));
      case GUIDELINE -> texts(measure.guideline());
      case STEPS, METHOD -> steps(measure);
      case RESPONSIBLE -> responsible(measure);
      case PERIOD -> measure.period().stream().map(this::period).toList();
      case MONITORING -> monitoring(measure);
      case FOLLOW_UP ->
          Stream.concat(monitoring(measure).stream(), measure.period().stream().map(this::period))
              .toList();
      case DONE, RESULT, SUMMARY -> each(measure, this::result);
      case STATUS -> each(measure, this::status);
      case OUTCOME -> each(measure, entry -> texts(entry.outcome()));
      case SUGGESTION -> each(measure, entry -> texts(entry.suggestion()));
    };
  }

  private String inDigits(String line) {
    if (digits == Digits.ARABIC) {
      return line;
    }
    Matcher links = LINK.matcher(line);
    return links.find()
        ? digits.in(line.substring(0, links.start()))
            + links.group()
            + inDigits(line.substring(links.end()))
        : digits.in(line);
  }

  private String text(Text text) {
    return text.in(language);
  }

  private List<String> texts(Optional<Text> text) {
    return text.stream().map(this::text).toList();
  }

  private String date(LocalDate date) {
    return ThaiDates.format(date, language);
  }

  /** Names what the measure is for, each with its indicator. */
  private List<String> issues(Measure measure) {
    return measure.targets().stream()
        .flatMap(code -> framework.indicatorOf(code).stream().map(of -> issue(code, of)))
        .toList();
  }

  private String issue(Code code, Indicator indicator) {
    if (code.equals(indicator.code())) {
      return indicator(indicator);
    }
    Optional<String> name = framework.name(code).map(this::text);
    if (name.isEmpty()) {
      return ViewText.UNDER.in(language, code, indicator(indicator));
    }
    boolean isItem = framework.element(code).filter(e -> e.kind() == Element.Kind.ITEM).isPresent();
    return (isItem ? ViewText.NAMED_ITEM : ViewText.SUB_INDICATOR)
        .in(language, code, name.get(), indicator(indicator));
  }

  /** Names the targets, each on its line where its name is known, and the measure. */
  private List<String> items(Measure measure) {
    String title = text(measure.title());
    if (measure.targets().stream().allMatch(code -> framework.name(code).isEmpty())) {
      return List.of(Joiner.on(", ").join(measure.targets()) + " " + title);
    }
    return Stream.concat(
            measure.targets().stream()
                .map(
                    code ->
                        framework
                            .name(code)
                            .map(name -> code + " " + text(name))
                            .orElse(code.value())),
            Stream.of(title))
        .toList();
  }

  private String indicator(Indicator indicator) {
    return ViewText.INDICATOR.in(language, indicator.code(), text(indicator.name()));
  }

  /** Names the indicator that the document filed it under, or else those of its targets. */
  private List<String> indicators(Measure measure) {
    Stream<Code> codes = measure.filedUnder().stream();
    return (measure.filedUnder().isPresent() ? codes : measure.targets().stream())
        .flatMap(code -> framework.indicatorOf(code).stream())
        .distinct()
        .map(this::indicator)
        .toList();
  }

  private List<String> steps(Measure measure) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < measure.steps().size(); i++) {
      Step step = measure.steps().get(i);
      String number = measure.steps().size() == 1 ? "" : (i + 1) + ". ";
      String details =
          Stream.concat(step.owner().stream(), when(step).stream())
              .collect(Collectors.joining(", "));
      lines.add(number + text(step.text()) + (details.isEmpty() ? "" : " (" + details + ")"));
    }
    return lines;
  }

  /** Returns how often the step is done and by when. */
  private Optional<String> when(Step step) {
    Optional<String> often = step.recurs().map(Recurrence::label).map(this::text);
    Optional<String> day = step.due().map(this::date);
    Optional<String> month = step.dueMonth().map(last -> ThaiDates.format(last, language));
    if (often.isEmpty()) {
      return day.map(due -> ViewText.BY.in(language, due))
          .or(() -> month.map(due -> ViewText.BY_MONTH.in(language, due)));
    }
    return day.map(due -> ViewText.UNTIL.in(language, often.get(), due))
        .or(() -> month.map(due -> ViewText.UNTIL_MONTH.in(language, often.get(), due)))
        .or(() -> often);
  }

  private List<String> responsible(Measure measure) {
    return measure.responsible().stream()
        .map(
            r ->
                r.responsibility() == Responsibility.LEAD
                    ? r.name()
                    : ViewText.SUPPORT.in(language, r.name()))
        .toList();
  }

  private String period(TimeFrame period) {
    Optional<String> from = period.from().map(this::date);
    Optional<String> to = period.to().map(this::date);
    if (from.isPresent() && to.isPresent()) {
      return ViewText.FROM_TO.in(language, from.get(), to.get());
    }
    return from.map(day -> ViewText.FROM.in(language, day))
        .orElseGet(() -> ViewText.BY.in(language, to.orElseThrow()));
  }

  private List<String> monitoring(Measure measure) {
    List<String> lines = new ArrayList<>();
    measure
        .monitoring()
        .ifPresent(
            monitoring -> {
              if (!monitoring.rounds().isEmpty()) {
                lines.add(ViewText.ROUNDS.in(language, Joiner.on(", ").join(monitoring.rounds())));
              }
              lines.addAll(texts(monitoring.text()));
            });
    return lines;
  }

  private interface Lines {
    List<String> of(ProgressEntry entry);
  }

  private static List<String> each(Measure measure, Lines lines) {
    return measure.progress().stream().flatMap(entry -> lines.of(entry).stream()).toList();
  }

  private List<String> status(ProgressEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(entry));
    lines.addAll(report(entry));
    return lines;
  }

  /** Returns what was done, or the status where that is all that is known. */
  private List<String> result(ProgressEntry entry) {
    List<String> report = report(entry);
    if (report.isEmpty() || entry.date().isPresent() || entry.round().isPresent()) {
      return status(entry);
    }
    return report;
  }

  private List<String> report(ProgressEntry entry) {
    return Stream.concat(
            texts(entry.result()).stream(),
            entry.evidence().stream().map(e -> ViewText.EVIDENCE.in(language, evidence(e))))
        .toList();
  }

  private String heading(ProgressEntry entry) {
    String when =
        Stream.concat(
                entry.date().map(this::date).stream(),
                entry.round().map(round -> ViewText.ROUND.in(language, round)).stream())
            .collect(Collectors.joining(", "));
    String status = text(entry.status().label());
    return when.isEmpty() ? status : status + " (" + when + ")";
  }

  private String evidence(Evidence evidence) {
    return Stream.of(Optional.of(evidence.text()), evidence.link(), evidence.date().map(this::date))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
