package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.plan.TableView;

/** Prints a table as a page for people. */
final class PrettyTable {

  private static final String EDGE = "│";

  private final PrettyPage page;
  private final List<Integer> widths;

  private PrettyTable(TableView table, PrettyPage page) {
    this.page = page;
    this.widths = widths(table);
  }

  static String print(TableView table, PrettyPage page) {
    PrettyTable printer = new PrettyTable(table, page);
    page.heading(table.title());
    printer.rule("┬");
    printer.row(table.headings(), AnsiStyle.BOLD);
    for (List<String> row : table.rows()) {
      printer.rule("┼");
      printer.row(row, null);
    }
    printer.rule("┴");
    return page.toString();
  }

  /** Returns column widths: narrow columns get what they need, the others share the rest. */
  private static List<Integer> widths(TableView table) {
    int columns = table.headings().size();
    int left = PrettyPage.WIDTH - (columns - 1);
    List<Integer> wanted = IntStream.range(0, columns).map(c -> wanted(table, c)).boxed().toList();
    List<Integer> order =
        IntStream.range(0, columns)
            .boxed()
            .sorted((a, b) -> Integer.compare(wanted.get(a), wanted.get(b)))
            .toList();
    List<Integer> widths = new ArrayList<>(wanted);
    for (int i = 0; i < columns; i++) {
      int column = order.get(i);
      int width = Math.min(wanted.get(column), left / (columns - i));
      widths.set(column, width);
      left -= width;
    }
    return widths;
  }

  private static int wanted(TableView table, int column) {
    return IntStream.concat(
            IntStream.of(TerminalText.width(table.headings().get(column))),
            table.rows().stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(TerminalText::width))
        .max()
        .orElse(1);
  }

  private void rule(String crossing) {
    page.flush(Joiner.on(crossing).join(widths.stream().map("─"::repeat).toList()));
  }

  private void row(List<String> cells, @Nullable AnsiStyle style) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(TerminalText.wrap(cells.get(i), widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        List<String> own = wrapped.get(i);
        String text = TerminalText.alignLeft(line < own.size() ? own.get(line) : "", widths.get(i));
        parts.add(style == null ? text : page.style(text, style));
      }
      page.flush(Joiner.on(EDGE).join(parts).stripTrailing());
    }
  }
}
