package org.openita.examples.app;

import com.google.common.collect.ImmutableList;

/** The commands of the program, in the order in which help lists them. */
final class Commands {

  private Commands() {}

  static ImmutableList<Object> of(Console console) {
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
