package org.openita.examples.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.catalogue.Catalogue;
import org.openita.json.ItaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Implements {@code catalogue}: prints the built-in measure templates or validates a document. */
@Command(
    description = "Prints the built-in catalogue of measures, or validates a catalogue document.",
    mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Catalogue document to validate; - is standard input.")
  private @Nullable InputFile file;

  @Mixin private PrettyOptions pretty = new PrettyOptions();

  CatalogueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = file == null ? Catalogue.builtIn() : console.inputs().catalogue(file);
    if (pretty.isWanted()) {
      console.out().print(PrettyCatalogue.print(catalogue, pretty.page(console)));
    } else if (file == null) {
      console.out().println(ItaJson.standard().catalogues().indented().write(catalogue));
    } else {
      console.out().println(catalogue.id() + ": valid; templates: " + catalogue.templates().size());
    }
    return ExitStatus.DONE;
  }
}
