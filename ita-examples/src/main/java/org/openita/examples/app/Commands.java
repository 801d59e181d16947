package org.openita.examples.app;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** Registers the commands of the program. */
final class Commands {

  /** The commands by name, in the order of the help. */
  private static final ImmutableMap<String, Function<Console, Callable<Integer>>> ALL =
      ImmutableMap.<String, Function<Console, Callable<Integer>>>builder()
          .put("analyze", AnalyzeCommand::new)
          .put("batch", BatchCommand::new)
          .put("scores", ScoresCommand::new)
          .put("tally", TallyCommand::new)
          .put("gains", GainsCommand::new)
          .put("simulate", SimulateCommand::new)
          .put("compare", CompareCommand::new)
          .put("peers", PeersCommand::new)
          .put("stability", StabilityCommand::new)
          .put("framework", FrameworkCommand::new)
          .put("schema", SchemaCommand::new)
          .put("catalogue", CatalogueCommand::new)
          .put("plan", PlanCommand::new)
          .put("review", ReviewCommand::new)
          .put("view", ViewCommand::new)
          .put("progress", ProgressCommand::new)
          .put("effect", EffectCommand::new)
          .buildOrThrow();

  private Commands() {}

  /** Returns the names of all commands. */
  static ImmutableSet<String> names() {
    return ALL.keySet();
  }

  /**
   * Adds the command that the arguments start with, or else all of them, which help and suggestions
   * need. Describing one to the parser takes longer than many commands run.
   */
  static void addTo(CommandLine line, String[] args, Console console) {
    String first = args.length == 0 ? "" : args[0];
    ALL.forEach(
        (name, command) -> {
          if (name.equals(first) || !ALL.containsKey(first)) {
            line.addSubcommand(name, command.apply(console));
          }
        });
  }
}
