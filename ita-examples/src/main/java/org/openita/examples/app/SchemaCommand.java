package org.openita.examples.app;

import com.google.common.base.Joiner;
import java.util.concurrent.Callable;
import org.openita.internal.Excerpt;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The JSON Schema of a document. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of a document.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "The name of the document, such as assessment.")
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
                    new ParameterException(
                        spec.commandLine(),
                        "there is no schema "
                            + Excerpt.of(name)
                            + "; allowed are "
                            + Joiner.on(", ").join(ItaJson.schemas())));
    console.out().print(schema);
    return Status.DONE;
  }
}
