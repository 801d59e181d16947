package org.openita.examples.app;

import com.google.common.collect.ImmutableList;

/** The commands of the program. */
final class Commands {

  private Commands() {}

  /**
   * The command that is named first, alone: to describe one to the parser takes longer than many a
   * command runs. All of them where none is, for help and for what is misspelt.
   */
  static ImmutableList<Object> of(String[] args, Console console) {
    return switch (args.length == 0 ? "" : args[0]) {
      case "analyze" -> ImmutableList.of(new AnalyzeCommand(console));
      case "batch" -> ImmutableList.of(new BatchCommand(console));
      case "scores" -> ImmutableList.of(new ScoresCommand(console));
      case "tally" -> ImmutableList.of(new TallyCommand(console));
      case "gains" -> ImmutableList.of(new GainsCommand(console));
      case "simulate" -> ImmutableList.of(new SimulateCommand(console));
      case "compare" -> ImmutableList.of(new CompareCommand(console));
      case "peers" -> ImmutableList.of(new PeersCommand(console));
      case "stability" -> ImmutableList.of(new StabilityCommand(console));
      case "framework" -> ImmutableList.of(new FrameworkCommand(console));
      case "schema" -> ImmutableList.of(new SchemaCommand(console));
      case "plan" -> ImmutableList.of(new PlanCommand(console));
      case "review" -> ImmutableList.of(new ReviewCommand(console));
      case "view" -> ImmutableList.of(new ViewCommand(console));
      case "progress" -> ImmutableList.of(new ProgressCommand(console));
      case "effect" -> ImmutableList.of(new EffectCommand(console));
      default -> all(console);
    };
  }

  /** All of them, in the order in which help lists them. */
  private static ImmutableList<Object> all(Console console) {
    return ImmutableList.of(
        new AnalyzeCommand(console),
        new BatchCommand(console),
        new ScoresCommand(console),
        new TallyCommand(console),
        new GainsCommand(console),
        new SimulateCommand(console),
        new CompareCommand(console),
        new PeersCommand(console),
        new StabilityCommand(console),
        new FrameworkCommand(console),
        new SchemaCommand(console),
        new PlanCommand(console),
        new ReviewCommand(console),
        new ViewCommand(console),
        new ProgressCommand(console),
        new EffectCommand(console));
  }
}
