package org.openita.examples.app;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.openita.Finding;
import org.openita.FindingKind;

/** Prints findings as a page has them: those of one kind together, with their number. */
final class PrettyFindings {

  private static final int MOST = 3;

  private PrettyFindings() {}

  /** Groups findings by kind, in the order in which the kinds come first. */
  static ImmutableListMultimap<FindingKind, Finding> byKind(List<Finding> findings) {
    return findings.stream().collect(toImmutableListMultimap(Finding::kind, finding -> finding));
  }

  static String title(PrettyPage page, FindingKind kind, int times) {
    String title = page.say(kind.title());
    return times == 1 ? title : page.say(PageText.FINDING_TIMES, title, times);
  }

  /** Prints the findings on a result: of each kind the first messages and how many more. */
  static void section(PrettyPage page, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(page.say(PageText.FINDINGS));
    byKind(findings)
        .asMap()
        .forEach(
            (kind, all) -> {
              List<String> messages =
                  all.stream().map(finding -> page.say(finding.message())).distinct().toList();
              String title = title(page, kind, all.size());
              if (messages.size() == 1) {
                page.paragraph("• ", page.say(PageText.FINDING, title, messages.get(0)));
                return;
              }
              page.paragraph("• ", title);
              messages.stream().limit(MOST).forEach(one -> page.paragraph("  – ", one));
              if (messages.size() > MOST) {
                page.paragraph("  – ", page.say(PageText.AND_MORE, messages.size() - MOST));
              }
            });
  }
}
