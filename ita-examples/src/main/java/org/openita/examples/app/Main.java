package org.openita.examples.app;

import java.nio.file.FileSystemException;
import org.openita.InvalidInputException;
import org.openita.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code ita}. */
@Command(
    name = "ita",
    description =
        "Scores, explains and follows up Thailand's ITA (การประเมินคุณธรรมและความโปร่งใส).",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(args, Console.system()));
  }

  /** Runs a command at a console and returns its exit status. */
  static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new Main());
    Commands.of(console).forEach(line::addSubcommand);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setParameterExceptionHandler((error, given) -> unusable(error, console));
    line.setExecutionExceptionHandler((error, command, parsed) -> failed(error, console));
    int status = line.execute(args);
    console.flush();
    return status;
  }

  private static int unusable(ParameterException error, Console console) {
    String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    console.err().println("arguments: " + message + "; see ita " + path(error) + "--help");
    return Status.INVALID;
  }

  private static String path(ParameterException error) {
    String name = error.getCommandLine().getCommandSpec().qualifiedName(" ");
    return name.startsWith("ita ") ? name.substring("ita ".length()) + " " : "";
  }

  private static int failed(Exception error, Console console) {
    Exception known =
        error instanceof FileSystemException unreadable
            ? Console.cannotRead(String.valueOf(unreadable.getFile()), unreadable)
            : error;
    if (known instanceof InvalidInputException invalid) {
      invalid.problems().stream().map(Problem::toString).forEach(console.err()::println);
      return Status.INVALID;
    }
    console.err().println("ita: a fault of the program: " + error.getMessage());
    return Status.FAULT;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Says which version of the program this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"ita " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
