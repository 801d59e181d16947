package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Text;

/** Tests the option {@code --output}. */
class OutputTest {

  private static final String NADONG = Program.data("nadong-2565.assessment.json");
  private static final String PLAN = Program.data("nadong-2566.plan.json");
  private static final String LINE =
      "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"a\"},\"scores\":"
          + "{\"1\":9,\"2\":9,\"3\":9,\"4\":9,\"5\":9,\"6\":9,\"7\":9,\"8\":9,\"9\":9,\"10\":9}}\n";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String[] with(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze NADONG",
        "analyze NADONG --pretty",
        "batch -",
        "scores SHEET --fiscal-year 2565",
        "tally ANSWERS --fiscal-year 2564",
        "plan NADONG",
        "review PLAN",
        "view PLAN --layout method",
        "progress PLAN --measure m1 --status CANCELLED --date 2023-09-01",
        "gains NADONG",
        "simulate NADONG --target AA",
        "compare NADONG NADONG",
        "peers NADONG -",
        "stability NADONG",
        "framework 2565",
        "framework check FRAMEWORK",
        "schema plan"
      })
  void everyCommandWritesToAFileWhatItWouldPrint(String command) throws IOException {
    String sheet = file("s.csv", "agency,1\na,99\nb,x\n").toString();
    String answers = file("a.csv", "agency,I1\na,1\n").toString();
    String[] args =
        with(
            command
                .replace("SHEET", sheet)
                .replace("ANSWERS", answers)
                .replace("FRAMEWORK", Program.data("open-library.framework.json"))
                .replace("NADONG", NADONG)
                .replace("PLAN", PLAN));
    Program.Result printed = Program.withInput(LINE, args);
    List<String> more = new ArrayList<>(List.of(args));
    Path file = folder.resolve("result");
    more.addAll(List.of("-o", file.toString()));
    Program.Result written = Program.withInput(LINE, more.toArray(String[]::new));
    assertThat(written).isEqualTo(new Program.Result(printed.status(), "", printed.err()));
    if (printed.status() == 2) {
      assertThat(file).doesNotExist();
    } else {
      assertThat(file).hasContent(printed.out());
      assertThat(Files.readString(file)).isEqualTo(printed.out());
    }
    assertThat(names()).isSubsetOf("s.csv", "a.csv", "result");
  }

  @Test
  void theResultIsWrittenAtStatusesZeroAndThreeOnly() throws IOException {
    Path file = file("result", "old");
    assertThat(Program.withInput("{}\n", "analyze", "-", "-o", file.toString()).status())
        .isEqualTo(2);
    assertThat(file).hasContent("old");
    assertThat(Program.withInput(LINE + "x\n", "batch", "-", "-o", file.toString()).status())
        .isEqualTo(3);
    assertThat(Files.readString(file)).startsWith("{\"schema\"").endsWith("}\n").hasLineCount(1);
    assertThat(Program.withInput("", "batch", "-", "-o", file.toString()).status()).isZero();
    assertThat(file).isEmptyFile();
    assertThat(names()).containsExactly("result");
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = file("result", "old");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(LINE.repeat(1000).getBytes(UTF_8)), new BrokenInput());
    int status =
        Main.run(
            new String[] {"batch", "-", "--output", file.toString()},
            new Console(in, out, err, false, false));
    assertThat(status).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).hasLineCount(1).contains("Input/output error");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("result");
  }

  @Test
  void theResultMayReplaceItsOwnInput() throws IOException {
    Path plan = file("plan.json", Files.readString(Path.of(PLAN)));
    String progress = "progress " + plan + " --measure m1 --status CANCELLED --date 2023-09-01";
    Program.Result printed = Program.run(with(progress));
    assertThat(printed.status()).isZero();
    assertThat(Program.run(with(progress, "--output=" + plan)))
        .isEqualTo(new Program.Result(0, "", ""));
    assertThat(Files.readString(plan)).isEqualTo(printed.out());
    Path lines = file("lines", LINE.repeat(2000));
    assertThat(Program.run("batch", lines.toString(), "-o", lines.toString()).status()).isZero();
    assertThat(Files.readString(lines)).hasLineCount(2000).contains("ita/analysis/v1");
  }

  @Test
  void permissionsAndLinksAreKept() throws IOException {
    Path file = file("secret", "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("secret"));
    assertThat(Program.run("schema", "plan", "-o", link.toString()).err()).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(Program.run("schema", "plan").out());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("made"));
    assertThat(Program.run("schema", "plan", "-o", dangling.toString()).status()).isZero();
    assertThat(dangling).isSymbolicLink();
    assertThat(folder.resolve("made")).isRegularFile();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAnUnusableArgument() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, Path.of("loop"));
    for (String place :
        List.of(folder.toString(), folder + "/none/x", "", loop.toString(), "a\0b", "/")) {
      Program.Result result = Program.run("analyze", NADONG, "-o", place);
      assertThat(result.status()).as(place).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("--output: \"").hasLineCount(1);
    }
    assertThat(Program.run("analyze", NADONG, "-o").err()).startsWith("arguments: ");
    assertThat(names()).containsExactly("loop");
  }

  @Test
  void aFolderThatTakesNoFilesIsAnUnusableArgument() throws IOException {
    Path readOnly = Files.createDirectory(folder.resolve("read-only"));
    Path old = Files.writeString(readOnly.resolve("result"), "old");
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
    // Permissions do not bind the administrator, but no one can make a file among the processes.
    Path place = Files.isWritable(readOnly) ? Path.of("/proc/result") : old;
    Program.Result result = Program.run("schema", "plan", "-o", place.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("--output: \"" + place + "\": no ").hasLineCount(1);
    assertThat(old).hasContent("old");
  }

  @Test
  void aNoteIsOneLineOnStandardError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, false);
    console.note(Text.en("the owner of \"x\" could not be kept"));
    assertThat(console.end(ExitStatus.DONE)).isZero();
    console.flush();
    assertThat(err.toString(UTF_8)).isEqualTo("note: the owner of \"x\" could not be kept\n");
  }

  @Test
  void aMinusSignIsStandardOutput() {
    assertThat(Program.run("schema", "plan", "-o", "-")).isEqualTo(Program.run("schema", "plan"));
  }

  @Test
  void twoProgramsWithOneNameLeaveTheResultOfOne() throws Exception {
    Path file = folder.resolve("result");
    List<String> results = List.of("a\n".repeat(100_000), "b\n".repeat(200_000));
    List<ResultFile> open = new ArrayList<>();
    for (String result : results) {
      ResultFile one = ResultFile.of(file.toString(), note -> {});
      byte[] bytes = result.getBytes(UTF_8);
      one.write(bytes, bytes.length);
      open.add(one);
    }
    assertThat(file).doesNotExist();
    assertThat(names()).hasSize(2).allMatch(name -> name.matches("\\.[0-9a-f-]{36}\\.ita-tmp"));
    open.get(1).complete();
    assertThat(Files.readString(file)).isEqualTo(results.get(1));
    open.get(0).complete();
    assertThat(Files.readString(file)).isEqualTo(results.get(0));
    assertThat(names()).containsExactly("result");
  }

  @Test
  void whatAKilledProgramHasLeftIsDeletedByTheNext() throws IOException {
    FileTime old = FileTime.fromMillis(0);
    String id = "00000000-0000-4000-8000-000000000000";
    Path abandoned = Files.setLastModifiedTime(file("." + id + ".ita-tmp", "x"), old);
    Path other = Files.setLastModifiedTime(file("." + id + "x.ita-tmp", "x"), old);
    Path recent = file("." + id.replace('0', '1') + ".ita-tmp", "x");
    Path used = Files.setLastModifiedTime(file("." + id.replace('0', '2') + ".ita-tmp", "x"), old);
    try (FileChannel user = FileChannel.open(used, StandardOpenOption.WRITE)) {
      assertThat(user.lock().isValid()).isTrue();
      assertThat(Program.run("schema", "plan", "-o", folder + "/result").status()).isZero();
    }
    assertThat(abandoned).doesNotExist();
    assertThat(List.of(other, recent, used)).allMatch(Files::exists);
  }

  @Test
  void helpGoesToStandardOutput() throws IOException {
    Program.Result help =
        Program.run("analyze", "--help", "-o", folder.resolve("result").toString());
    assertThat(help.out()).startsWith("Usage: ita analyze ").contains("-o, --output=FILE");
    assertThat(names()).isEmpty();
  }

  @Test
  void theProgramAloneAnswersWithItsHelp() {
    Program.Result alone = Program.run();
    assertThat(alone).isEqualTo(Program.run("--help"));
    assertThat(alone.status()).isZero();
    assertThat(alone.out()).startsWith("Usage: ita ");
  }
}
