package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.comparison.PeerComparison;
import org.openita.comparison.PeerGroup;
import org.openita.comparison.PeerGrouping;
import org.openita.json.ItaJson;
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
  @Mixin private ThreadsOption threads = new ThreadsOption();

  PeersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.inputs().checkStandardInput(ImmutableList.of(file, group));
    AssessmentLines lines = new AssessmentLines(console, group, threads);
    ItaJson json = framework.json(console);
    Scorecard self = console.inputs().assessment(json, file).analysis().scorecard();
    PeerGroup peers = console.inputs().in(file, PeerGroup.check(self, grouping)).orElseThrow();
    FiscalYear year = self.assessment().fiscalYear();
    int status = lines.read(json.scored(), card -> ofYear(year, card), peers::add);
    PeerComparison comparison = peers.compare();
    if (pretty.isWanted()) {
      console
          .out()
          .print(
              PrettyPeers.print(
                  json.advisor().advise(self).analysis(), comparison, pretty.page(console)));
    } else {
      console.out().println(json.decisions().peers().write(comparison));
    }
    return status;
  }

  private static Checked<Scorecard> ofYear(FiscalYear year, Scorecard card) {
    FiscalYear other = card.assessment().fiscalYear();
    return other.equals(year)
        ? Checked.of(card)
        : Checked.failed(ProgramProblem.PEER_OF_OTHER_YEAR.at("/fiscalYear", year, other));
  }
}
