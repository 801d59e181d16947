package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.advice.Advice;
import org.openita.comparison.PeerComparison;
import org.openita.comparison.PeerGroup;
import org.openita.comparison.PeerGrouping;
import org.openita.json.ItaJson;
import org.openita.json.JsonLine;
import org.openita.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Implements {@code peers}: from an assessment and those of its peers to its ranks. */
@Command(
    description =
        "Ranks an agency among others of the same year, which are read as a stream. The agency is"
            + " counted once even if the stream has it; any other as often as it appears.",
    mixinStandardHelpOptions = true)
final class PeersCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Assessment document; - is standard input.")
  private InputFile file = new InputFile("");

  @Parameters(
      index = "1",
      paramLabel = "NDJSON",
      description = "Assessments of agencies, one per line; - is standard input.")
  private InputFile group = new InputFile("");

  @Option(
      names = "--group",
      paramLabel = "kind|province|all",
      description = "Peers are agencies of the same kind or province, or all (default).",
      defaultValue = "all",
      converter = GroupingConverter.class)
  private PeerGrouping grouping = PeerGrouping.ALL;

  @Mixin private PrettyOptions pretty = new PrettyOptions();
  @Mixin private FrameworkOption framework = new FrameworkOption();

  PeersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.inputs().checkStandardInput(ImmutableList.of(file, group));
    ItaJson json = framework.json(console);
    Scorecard self = console.inputs().assessment(json, file).analysis().scorecard();
    PeerGroup peers = console.inputs().in(file, PeerGroup.check(self, grouping)).orElseThrow();
    int status = read(json, self.assessment().fiscalYear(), peers);
    PeerComparison comparison = peers.compare();
    if (pretty.isWanted()) {
      console
          .out()
          .print(
              PrettyPeers.print(
                  json.advisor().advise(self).analysis(),
                  comparison,
                  pretty.language(),
                  console.coloured()));
    } else {
      console.out().println(json.decisions().peers().write(comparison));
    }
    return status;
  }

  private int read(ItaJson json, FiscalYear year, PeerGroup peers) throws IOException {
    ProgressLine progress = new ProgressLine(console, console.inputs().size(group));
    int status = ExitStatus.DONE;
    try (InputStream in = console.inputs().open(group)) {
      Iterator<JsonLine<Advice>> lines = json.advised().lines(progress.counting(in)).iterator();
      while (lines.hasNext()) {
        JsonLine<Advice> line = lines.next();
        Checked<Scorecard> peer = line.document().flatMap(advice -> ofYear(year, advice));
        peer.value().ifPresent(peers::add);
        if (!peer.isValid()) {
          status = ExitStatus.BAD_LINES;
          progress.end();
          console.report(group, line.number(), peer.problems());
        }
        progress.lines(line.number());
      }
    }
    progress.end();
    return status;
  }

  private static Checked<Scorecard> ofYear(FiscalYear year, Advice advice) {
    Scorecard card = advice.analysis().scorecard();
    FiscalYear other = card.assessment().fiscalYear();
    return other.equals(year)
        ? Checked.of(card)
        : Checked.failed(
            "/fiscalYear", "peers must be of fiscal year " + year + " but was " + other);
  }
}
