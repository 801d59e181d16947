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
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.Code;
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

  private record Result(List<AgencyTallies> tallies, List<String> told) {}

  private interface Opener {
    List<Source> open();
  }

  private static Result read(int threads, int range, Opener sources) throws IOException {
    List<String> told = new ArrayList<>();
    TallyBook book =
        TallyFiles.of(LAYOUT)
            .threads(threads)
            .range(range)
            .onProblem((name, problem) -> told.add(name + ": " + problem))
            .read(sources.open())
            .orElseThrow();
    return new Result(book.all().toList(), told);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Rows of all kinds: good, bad, blank, too long, and more of them than fit into a range. */
  private static String rows(int count, long seed) {
    Random random = new Random(seed);
    StringBuilder csv = new StringBuilder("agency,I1,O1,I2\n");
    for (int i = 0; i < count; i++) {
      String id = "หน่วยงาน" + random.nextInt(50);
      switch (random.nextInt(20)) {
        case 0 -> csv.append(id).append(",5,x,1\n");
        case 1 -> csv.append(id).append(",1,1,1\r\n");
        case 2 -> csv.append("\n");
        default -> csv.append(id).append(",1,,").append(1 + random.nextInt(4)).append('\n');
      }
    }
    csv.append("a,1,,1").append(" ".repeat(3 * CsvHeader.LONGEST_LINE)).append("\nb,1,,1");
    return csv.toString();
  }

  @Test
  void threadsAndRangesChangeNothing() throws IOException {
    Path one = file("one.csv", rows(20_000, 1));
    Path two = file("two.csv", "I2,agency\n1,หน่วยงาน1");
    Path none = file("none.csv", "agency,I1");
    Path three = file("three.csv", rows(300, 2));
    Opener files = () -> List.of(one, two, none, three).stream().map(Source::file).toList();
    Result expected = read(1, 1 << 20, files);
    assertThat(expected.tallies()).hasSize(51);
    assertThat(expected.told().get(0)).startsWith(one + ": line ");
    assertThat(expected.told())
        .contains(one + ": line 20002, column 1: the row is longer than 65536 bytes");
    for (int range : new int[] {37, 1_000, 65_536, 200_000}) {
      for (int threads = 1; threads <= 5; threads += 2) {
        assertThat(read(threads, range, files)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aStreamIsReadLikeAFile() throws IOException {
    String csv = rows(30_000, 3);
    Path file = file("stdin", csv);
    Result expected = read(1, 1 << 20, () -> List.of(Source.file(file)));
    for (int threads = 1; threads <= 4; threads++) {
      for (int range : new int[] {1, 1 << 17, 300_001}) {
        InputStream in = new Dripping(csv.getBytes(UTF_8));
        Opener stream = () -> List.of(Source.stream(file.toString(), in));
        assertThat(read(threads, range, stream)).isEqualTo(expected);
      }
    }
  }

  @Test
  void theEndOfAStreamMayBeAnywhere() throws IOException {
    String csv = "agency,I1\n" + "a,1\n".repeat(40_000) + "b," + " ".repeat(140_000) + "1\nc,2\n";
    for (int length = 131_060; length < 131_090; length++) {
      Path file = file("cut", csv.substring(0, length));
      Result expected = read(1, 1 << 18, () -> List.of(Source.file(file)));
      InputStream in = Files.newInputStream(file);
      Opener stream = () -> List.of(Source.stream(file.toString(), in));
      assertThat(read(2, 1, stream)).isEqualTo(expected);
    }
    Path file = file("whole", csv);
    InputStream in = Files.newInputStream(file);
    Opener stream = () -> List.of(Source.stream(file.toString(), in));
    assertThat(read(2, 1, stream)).isEqualTo(read(3, 10, () -> List.of(Source.file(file))));
  }

  @Test
  void wrongHeadersAreToldBeforeAnyRow() throws IOException {
    Path one = file("one.csv", "agency,I1\na,9\n");
    Path two = file("two.csv", "agency,I9\n");
    Path three = file("three.csv", "");
    List<String> told = new ArrayList<>();
    TallyFiles files = TallyFiles.of(LAYOUT).onProblem((name, problem) -> told.add(name));
    List<Source> sources = List.of(Source.file(one), Source.file(two), Source.file(three));
    assertThat(files.read(sources).problems())
        .extracting(Problem::pointer)
        .containsExactly(two + ", line 1, column 2", three + ", line 1, column 1");
    assertThat(told).isEmpty();
    InputStream in = new ByteArrayInputStream("x".getBytes(UTF_8));
    assertThat(files.read(List.of(Source.stream("-", in))).problems())
        .extracting(Problem::pointer)
        .containsExactly("line 1, column 1", "line 1, column 1");
  }

  @Test
  void aHeaderMustComeSoon() throws IOException {
    Path late = file("late.csv", "\n".repeat(131_063) + "agency,I1,I2\na,1,1\n");
    assertThat(TallyFiles.of(LAYOUT).read(List.of(Source.file(late))).problems())
        .extracting(Problem::message)
        .containsExactly("no header ends in the first 131072 bytes");
  }

  @Test
  void tellsOfProgress() throws IOException {
    Path file = file("one.csv", rows(1_000, 4));
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
        .read(List.of(Source.file(file)))
        .orElseThrow();
    assertThat(done).isSorted().endsWith(size);
  }

  @Test
  void whatAThreadThrowsTheCallerGets() throws IOException {
    Path file = file("one.csv", rows(20_000, 5));
    assertThatThrownBy(() -> read(2, 100, () -> List.of(Source.file(folder.resolve("missing")))))
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
      assertThatThrownBy(() -> files.read(List.of(Source.file(file))))
          .isInstanceOf(UncheckedIOException.class);
    }
    InputStream broken =
        new SequenceInputStream(new Dripping(rows(20_000, 6).getBytes(UTF_8)), new Broken());
    assertThatThrownBy(() -> read(3, 100, () -> List.of(Source.stream("-", broken))))
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
    Result result = read(4, 1_000, () -> paths.stream().map(Source::file).toList());
    assertThat(result.tallies().get(0).tallies())
        .hasToString("{I1=[100, 100, 0, 0], I2=[100, 100, 0, 0]}");
  }

  /** Gives less than it is asked for, as pipes do. */
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
