package org.openita.examples.app;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.InvalidInputException;
import org.openita.Language;
import org.openita.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
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
      Pattern.compile("(?<![\\w.])(?:[a-z]\\w*+\\.)++[A-Z][\\w$]*(?:: )?");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Write the result to this file, complete or not at all; - is standard output.")
  private @Nullable String output;

  @SuppressWarnings("UnusedVariable") // The parser has its value for LanguageOption.
  @Option(
      names = LanguageOption.NAME,
      paramLabel = "th|en",
      scope = ScopeType.INHERIT,
      description = "Language: th or en; by default pages are Thai and problems English.",
      converter = LanguageConverter.class)
  private @Nullable Language language;

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(args, Console.system()));
  }

  /** Runs a command on a console and returns its exit status. */
  static int run(String[] args, Console console) {
    console.speak(LanguageOption.ofProblems(args));
    int status;
    try {
      status = new Main(console).execute(args);
    } catch (RuntimeException | Error fault) {
      status = console.withdraw(failed(fault, console));
    }
    console.flush();
    return status;
  }

  private int execute(String[] args) {
    Optional<Text> noText = TextArguments.fault(args, System.getProperty("sun.jnu.encoding", ""));
    if (noText.isPresent()) {
      throw Console.unusable("arguments", noText.get());
    }
    CommandLine line = commandLine(args);
    try {
      return console.end(execute(line.parseArgs(args)));
    } catch (ParameterException error) {
      return console.end(unusable(error, args, console));
    }
  }

  /** Returns the description of the program with every command. */
  static CommandLine description(Console console) {
    return new Main(console).commandLine(new String[0]);
  }

  private CommandLine commandLine(String[] args) {
    CommandLine line = new CommandLine(this);
    Commands.addTo(line, args, console);
    line.registerConverter(Integer.class, new WholeNumberConverter());
    line.registerConverter(InputFile.class, InputFile::new);
    // Only the texts of progress may come from files.
    line.setExpandAtFiles(false);
    line.setOut(console.out());
    line.setErr(console.err());
    return line;
  }

  private int execute(ParseResult parsed) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    console.inputs().expect(documents(parsed));
    if (output != null) {
      console.writeTo(output);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Returns how many documents the arguments name. */
  private static long documents(ParseResult parsed) {
    long documents =
        parsed.matchedArgs().stream()
            .filter(arg -> Arrays.asList(arg.auxiliaryTypes()).contains(InputFile.class))
            .mapToLong(arg -> arg.stringValues().size())
            .sum();
    return documents + (parsed.hasSubcommand() ? documents(parsed.subcommand()) : 0);
  }

  private static int unusable(ParameterException error, String[] args, Console console) {
    Text what = ParserMessages.of(error, args);
    console.report(ImmutableList.of(ProgramProblem.SEE_HELP.at("arguments", what, path(error))));
    return ExitStatus.INVALID;
  }

  private static String path(ParameterException error) {
    String name = error.getCommandLine().getCommandSpec().qualifiedName(" ");
    return name.startsWith("ita ") ? name.substring("ita ".length()) + " " : "";
  }

  private static int failed(Throwable error, Console console) {
    for (Throwable cause : Throwables.getCausalChain(error)) {
      if (cause instanceof InvalidInputException invalid) {
        console.report(invalid.problems());
        return ExitStatus.INVALID;
      }
      if (cause instanceof WriteException unwritable) {
        return unwritable.isBrokenPipe() ? ExitStatus.DONE : fault(unwritable.text(), console);
      }
      if (cause instanceof Error known) {
        return fault(words(known), console);
      }
    }
    return fault(words(Throwables.getRootCause(error)), console);
  }

  private static Text words(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return ProgramProblem.OUT_OF_MEMORY.text();
    }
    if (error instanceof StackOverflowError) {
      return ProgramProblem.OUT_OF_STACK.text();
    }
    boolean hasWords =
        error instanceof IOException
            || error instanceof IllegalArgumentException
            || error instanceof IllegalStateException;
    return hasWords && error.getMessage() != null
        ? ProgramProblem.verbatim(withoutClassNames(error.getMessage()))
        : ProgramProblem.INTERNAL_ERROR.text();
  }

  private static int fault(Text message, Console console) {
    console.err().println("ita: error: " + message.in(console.language()));
    return ExitStatus.FAULT;
  }

  /** Returns the first line of a message; some start with a class, which means nothing to users. */
  static String withoutClassNames(CharSequence message) {
    return CLASS_NAME.matcher(message).replaceAll("").lines().findFirst().orElse("");
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.out());
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
