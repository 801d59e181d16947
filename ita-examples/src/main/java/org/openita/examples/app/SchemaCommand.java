package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.concurrent.Callable;
import org.openita.internal.Excerpt;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Implements {@code schema}: prints the JSON Schema of a document. */
@Command(
    description = "Prints the JSON Schema (2020-12) of a document.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "Name of the document, such as assessment.")
  private String name = "";

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String schema =
        ItaJson.schema(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        spec,
                        ProgramProblem.UNKNOWN_SCHEMA.text(
                            Excerpt.of(name), Joiner.on(", ").join(ItaJson.schemas()))));
    console.out().print(schema);
    return ExitStatus.DONE;
  }
}
