package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What every command promises for whatever it is given, by the program's own list of commands. */
class CommandContractTest {

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("contract");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** All commands, those of other commands too. */
  private static List<CommandSpec> commands() {
    Console none =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            false,
            false);
    return commands(Main.description(none)).toList();
  }

  private static Stream<CommandSpec> commands(CommandLine of) {
    return of.getSubcommands().values().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.getCommandSpec()), commands(one)));
  }

  @Provide
  Arbitrary<AnyCall.Call> calls() {
    List<CommandSpec> commands = commands();
    return Arbitraries.randomValue(
        random -> new AnyCall(random, folder).of(commands.get(random.nextInt(commands.size()))));
  }

  @Example
  void argumentsAreGeneratedForEveryParameterOfEveryCommand() {
    List<CommandSpec> commands = commands();
    assertThat(commands).extracting(CommandSpec::name).containsAll(Commands.names());
    for (CommandSpec command : commands) {
      AnyCall any = new AnyCall(new Random(1), folder);
      command.args().stream()
          .filter(argument -> argument.arity().max() > 0)
          .forEach(argument -> assertThat(any.parameter(command, argument)).isNotNull());
    }
  }

  @Property(tries = 800, shrinking = ShrinkingMode.OFF)
  void everyCommandKeepsTheContract(@ForAll("calls") AnyCall.Call call) throws IOException {
    Path output = folder.resolve("result");
    Files.writeString(output, "old");
    for (Map.Entry<Path, byte[]> file : call.files().entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
    Program.Result result = Program.withInput(call.input(), call.arguments());
    String written = Files.readString(output);
    Files.writeString(output, "old");
    Program.Result again = Program.withInput(call.input(), call.arguments());
    assertThat(again).as("the same again").isEqualTo(result);
    assertThat(Files.readString(output)).as("the same file again").isEqualTo(written);
    CallOracle.check(call, result, written);
    Statistics.label("command and status")
        .collect(call.command() + " " + (result.status() == 3 ? 0 : result.status()))
        .coverage(
            coverage -> {
              for (String command : Commands.names()) {
                coverage.check(command + " 0").count(count -> count > 0);
                coverage.check(command + " 2").count(count -> count > 0);
              }
            });
  }

  @Example
  void theOracleObjectsToWhatTheContractForbids() {
    AnyCall.Call call = new AnyCall.Call("gains", List.of("gains", "a"), Map.of(), "", 1);
    CallOracle.check(call, new Program.Result(2, "", "/a: wrong\n"), "old");
    for (Program.Result bad :
        List.of(
            new Program.Result(1, "", "/a: wrong\n"),
            new Program.Result(3, "", "/a: wrong\n"),
            new Program.Result(2, "{}", "/a: wrong\n"),
            new Program.Result(2, "", ""),
            new Program.Result(2, "", "/a: wrong"),
            new Program.Result(2, "", "no pointer\n"),
            new Program.Result(2, "", "/a:\n"),
            new Program.Result(2, "", "b: /a: wrong\n"),
            new Program.Result(2, "", "/a: java.lang.IllegalStateException\n"),
            new Program.Result(2, "", "/a: wrong\n\tat org.openita.examples.app.Main\n"),
            new Program.Result(2, "", "/forged: line\n"),
            new Program.Result(2, "", "/a: \u202E\n"),
            new Program.Result(2, "", "/a: " + "x".repeat(81) + "\n"),
            new Program.Result(0, "[]\n", ""),
            new Program.Result(0, "{}\n", "/a: wrong\n"))) {
      assertThatThrownBy(() -> CallOracle.check(call, bad, "old"))
          .as(bad.toString())
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(
            () -> CallOracle.check(call, new Program.Result(2, "", "/a: wrong\n"), "new"))
        .isInstanceOf(AssertionError.class);
  }
}
