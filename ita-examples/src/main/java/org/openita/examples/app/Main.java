package org.openita.examples.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.internal.Excerpt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the program {@code ita}. */
@Command(
    name = "ita",
    description =
        "Scores, explains and follows up Thailand's ITA (การประเมินคุณธรรมและความโปร่งใส).",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  private static final Pattern CLASS_NAME =
      Pattern.compile("(?:[a-z]\\w*+\\.)++[A-Z][\\w$]*(?:: )?");

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(args, Console.system()));
  }

  /** Runs a command on a console and returns its exit status. */
  static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new Main());
    Commands.addTo(line, args, console);
    line.registerConverter(Integer.class, new WholeNumberConverter());
    line.setErr(console.err());
    line.setParameterExceptionHandler((error, given) -> unusable(error, given, console));
    line.setExecutionExceptionHandler((error, command, parsed) -> failed(error, console));
    int status = status(line, args, console);
    console.flush();
    return status;
  }

  private static int status(CommandLine line, String[] args, Console console) {
    // Help is buffered, so that a failure to write it is reported too.
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    try {
      int status = line.execute(args);
      console.out().print(help);
      console.out().flush();
      return status;
    } catch (StandardOutput.WriteException unwritable) {
      return failed(unwritable, console);
    } catch (OutOfMemoryError tooLarge) {
      return fault("out of memory", console);
    }
  }

  private static int unusable(ParameterException error, String[] args, Console console) {
    String message = String.valueOf(error.getMessage());
    for (String arg : args) {
      message = abbreviate(message, arg);
      message = abbreviate(message, arg.substring(arg.indexOf('=') + 1));
    }
    console
        .err()
        .println(
            "arguments: "
                + message.lines().findFirst().orElse("")
                + "; see ita "
                + path(error)
                + "--help");
    return ExitStatus.INVALID;
  }

  /** Abbreviates an argument quoted in a message. */
  private static String abbreviate(String message, String given) {
    String excerpt = Excerpt.of(given);
    String bare = excerpt.substring(1, excerpt.length() - 1);
    return bare.equals(given) ? message : message.replace(given, bare);
  }

  private static String path(ParameterException error) {
    String name = error.getCommandLine().getCommandSpec().qualifiedName(" ");
    return name.startsWith("ita ") ? name.substring("ita ".length()) + " " : "";
  }

  private static int failed(Exception error, Console console) {
    if (error instanceof StandardOutput.WriteException unwritable) {
      return unwritable.isBrokenPipe() ? ExitStatus.DONE : fault(unwritable.getMessage(), console);
    }
    Exception known =
        error instanceof FileSystemException unreadable
            ? Console.cannotRead(String.valueOf(unreadable.getFile()), unreadable)
            : error;
    if (known instanceof InvalidInputException invalid) {
      invalid.problems().stream().map(Problem::toString).forEach(console.err()::println);
      return ExitStatus.INVALID;
    }
    return fault(known.getMessage(), console);
  }

  private static int fault(@Nullable String message, Console console) {
    // Some messages start with the name of a class, which means nothing to users.
    String plain = CLASS_NAME.matcher(String.valueOf(message)).replaceAll("");
    console.err().println("ita: error: " + plain.lines().findFirst().orElse(""));
    return ExitStatus.FAULT;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing command");
  }

  /** Reads the version from the manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"ita " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
