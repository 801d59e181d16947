package org.openita.examples.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.Code;
import org.openita.Language;
import org.openita.Problem;
import org.openita.tally.AgencyTallies;
import org.openita.tally.CsvHeader;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

class TallyFilesTest {

  private static final TallyLayout LAYOUT =
      TallyLayout.builder()
          .survey(Code.of("I1"), 4)
          .survey(Code.of("I2"), 4)
          .checklist(Code.of("O1"))
          .build();

  @TempDir Path folder;

  private record Result(List<AgencyTallies> tallies, List<String> reported) {}

  private interface Opener {
    List<CsvInput> open();
  }

  private static Result read(int threads, int range, Opener sources) throws IOException {
    List<String> reported = new ArrayList<>();
    TallyBook book =
        TallyFiles.of(LAYOUT)
            .threads(threads)
            .range(range)
            .onProblem((name, problem) -> reported.add(name + ": " + problem))
            .read(sources.open())
            .orElseThrow();
    return new Result(book.all().toList(), reported);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Returns rows of all kinds, including one too long for any range. */
  private static String rows(int count) {
    StringBuilder csv = new StringBuilder("agency,I1,O1,I2\n");
    for (int i = 0; i < count; i++) {
      String id = "หน่วยงาน" + i % 50;
      switch (i * i % 19) {
        case 0 -> csv.append(id).append(",5,x,1\n");
        case 1 -> csv.append(id).append(",1,1,1\r\n");
        case 4 -> csv.append("\n");
        default -> csv.append(id).append(",1,,").append(1 + i % 4).append('\n');
      }
    }
    csv.append("a,1,,1").append(" ".repeat(3 * CsvHeader.LONGEST_LINE)).append("\nb,1,,1");
    return csv.toString();
  }

  @Provide
  Arbitrary<String> csv() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "หน่วยงาน", "\"a\"", "");
    Arbitrary<String> rows =
        Combinators.combine(
                ids,
                Arbitraries.of(",1,,4", ",2,1,", ",5,x,1", ",1", "", "\r"),
                Arbitraries.of("\n", "\r\n"))
            .as((id, cells, end) -> id + cells + end);
    return rows.list().ofMaxSize(60).map(all -> "agency,I1,O1,I2\n" + String.join("", all));
  }

  @Property(tries = 100)
  void aStreamGivesTheSameResultForAllThreadsAndRanges(
      @ForAll("csv") String csv,
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 1, max = 500) int range)
      throws IOException {
    byte[] bytes = csv.getBytes(UTF_8);
    Path file = Files.createTempFile("rows", ".csv");
    try {
      Files.write(file, bytes);
      String name = file.toString();
      Result expected = read(1, 1 << 20, () -> List.of(CsvInput.file(file)));
      assertThat(read(threads, range, () -> List.of(CsvInput.file(file)))).isEqualTo(expected);
      InputStream in = new ByteArrayInputStream(bytes);
      assertThat(read(threads, range, () -> List.of(CsvInput.stream(name, in))))
          .isEqualTo(expected);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theResultIsTheSameForAllThreadsAndRanges() throws IOException {
    Path one = file("one.csv", rows(20_000));
    Path two = file("two.csv", "I2,agency\n1,หน่วยงาน1");
    Path none = file("none.csv", "agency,I1");
    Path three = file("three.csv", rows(300));
    Opener files = () -> List.of(one, two, none, three).stream().map(CsvInput::file).toList();
    Result expected = read(1, 1 << 20, files);
    assertThat(expected.tallies()).hasSize(51);
    assertThat(expected.reported().get(0)).startsWith(one + ": line ");
    assertThat(expected.reported())
        .contains(one + ": line 20002, column 1: row is longer than 65536 bytes");
    for (int range : new int[] {37, 1_000, 65_536, 200_000}) {
      for (int threads = 1; threads <= 5; threads += 2) {
        assertThat(read(threads, range, files)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aStreamIsReadLikeAFile() throws IOException {
    String csv = rows(30_000);
    Path file = file("stdin", csv);
    Result expected = read(1, 1 << 20, () -> List.of(CsvInput.file(file)));
    for (int threads = 1; threads <= 4; threads++) {
      for (int range : new int[] {1, 1 << 17, 300_001}) {
        InputStream in = new Dripping(csv.getBytes(UTF_8));
        Opener stream = () -> List.of(CsvInput.stream(file.toString(), in));
        assertThat(read(threads, range, stream)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aStreamCanEndAnywhere() throws IOException {
    String csv = "agency,I1\n" + "a,1\n".repeat(40_000) + "b," + " ".repeat(140_000) + "1\nc,2\n";
    for (int length = 131_060; length < 131_090; length++) {
      Path file = file("cut", csv.substring(0, length));
      Result expected = read(1, 1 << 18, () -> List.of(CsvInput.file(file)));
      InputStream in = Files.newInputStream(file);
      Opener stream = () -> List.of(CsvInput.stream(file.toString(), in));
      assertThat(read(2, 1, stream)).isEqualTo(expected);
    }
    Path file = file("whole", csv);
    InputStream in = Files.newInputStream(file);
    Opener stream = () -> List.of(CsvInput.stream(file.toString(), in));
    assertThat(read(2, 1, stream)).isEqualTo(read(3, 10, () -> List.of(CsvInput.file(file))));
  }

  @Test
  void invalidHeadersAreReportedBeforeAnyRow() throws IOException {
    Path one = file("one.csv", "agency,I1\na,9\n");
    Path two = file("two.csv", "agency,I9\n");
    Path three = file("three.csv", "");
    List<String> reported = new ArrayList<>();
    TallyFiles files = TallyFiles.of(LAYOUT).onProblem((name, problem) -> reported.add(name));
    List<CsvInput> sources = List.of(CsvInput.file(one), CsvInput.file(two), CsvInput.file(three));
    assertThat(files.read(sources).problems())
        .extracting(Problem::pointer)
        .containsExactly(two + ": line 1, column 2", three + ": line 1, column 1");
    assertThat(reported).isEmpty();
    InputStream in = new ByteArrayInputStream("x".getBytes(UTF_8));
    assertThat(files.read(List.of(CsvInput.stream("-", in))).problems())
        .extracting(Problem::pointer)
        .containsExactly("line 1, column 1", "line 1, column 1");
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadIsReported() throws IOException {
    for (String later : List.of("", "agency,I1\n", "a,9\n".repeat(999))) {
      for (int threads : new int[] {1, 3}) {
        Path file = file("changing.csv", "agency,I1\n" + "a,1\n".repeat(300));
        AtomicBoolean changed = new AtomicBoolean();
        TallyFiles files =
            TallyFiles.of(LAYOUT)
                .threads(threads)
                .range(64)
                .onProgress(
                    (bytes, total) -> {
                      if (changed.compareAndSet(false, true)) {
                        rewrite(file, later);
                      }
                    });
        assertThatThrownBy(() -> files.read(List.of(CsvInput.file(file))))
            .isInstanceOf(ChangedFileException.class)
            .hasMessage(file + ": changed while it was read");
      }
    }
  }

  private static void rewrite(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aHeaderMustBeNearTheStart() throws IOException {
    Path late = file("late.csv", "\n".repeat(131_063) + "agency,I1,I2\na,1,1\n");
    assertThat(TallyFiles.of(LAYOUT).read(List.of(CsvInput.file(late))).problems())
        .extracting(problem -> problem.message().in(Language.EN))
        .containsExactly("no header in the first 131072 bytes");
  }

  @Test
  void progressIsReportedUpToTheEnd() throws IOException {
    Path file = file("one.csv", rows(1_000));
    List<Long> done = new ArrayList<>();
    long size = Files.size(file);
    TallyFiles.of(LAYOUT)
        .threads(3)
        .range(5_000)
        .onProgress(
            (bytes, total) -> {
              assertThat(total).isEqualTo(size);
              done.add(bytes);
            })
        .read(List.of(CsvInput.file(file)))
        .orElseThrow();
    assertThat(done).isSorted().endsWith(size);
  }

  @Test
  void anExceptionInAThreadReachesTheCaller() throws IOException {
    Path file = file("one.csv", rows(20_000));
    assertThatThrownBy(() -> read(2, 100, () -> List.of(CsvInput.file(folder.resolve("missing")))))
        .isInstanceOf(NoSuchFileException.class);
    for (int threads : new int[] {1, 4}) {
      TallyFiles files =
          TallyFiles.of(LAYOUT)
              .threads(threads)
              .range(100)
              .onProblem(
                  (name, problem) -> {
                    throw new UncheckedIOException(new IOException("full"));
                  });
      assertThatThrownBy(() -> files.read(List.of(CsvInput.file(file))))
          .isInstanceOf(UncheckedIOException.class);
    }
    InputStream broken =
        new SequenceInputStream(new Dripping(rows(20_000).getBytes(UTF_8)), new Broken());
    assertThatThrownBy(() -> read(3, 100, () -> List.of(CsvInput.stream("-", broken))))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
  }

  @Test
  void manySmallFilesAreOneTable() throws IOException {
    List<Path> paths =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  try {
                    return file(
                        "f" + i, (i % 2 == 0 ? "agency,I1,I2\n" : "agency,I2,I1\n") + "a,1,2");
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .toList();
    Result result = read(4, 1_000, () -> paths.stream().map(CsvInput::file).toList());
    assertThat(result.tallies().get(0).tallies())
        .hasToString("{I1=[100, 100, 0, 0], I2=[100, 100, 0, 0]}");
  }

  /** Returns fewer bytes than requested, as pipes do. */
  private static final class Dripping extends FilterInputStream {

    Dripping(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(length, 10_007));
    }
  }

  private static final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("broken");
    }
  }
}
