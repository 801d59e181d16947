package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openita.scoring.Assessment;

class JsonLinesTest {

  private static final String GOOD =
      "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"นาดง\"}}";

  private static final JsonFormat<Assessment> ASSESSMENTS = ItaJson.standard().assessments();

  private static List<String> lines(InputStream in) {
    return ASSESSMENTS.lines(in).map(JsonLinesTest::shown).toList();
  }

  private static List<String> lines(String text) {
    return lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static String shown(JsonLine<Assessment> line) {
    return line.number()
        + (line.document().isValid() ? " ok" : " " + line.document().problems().get(0).pointer());
  }

  @Test
  void linesAreReadOneByOneAndBlankOnesAreCounted() {
    assertThat(lines("\uFEFF" + GOOD + "\r\n\n  \t\n{}\n" + GOOD + GOOD + "\n\uFEFF\n{\n" + GOOD))
        .containsExactly(
            "1 ok",
            "4 /schema",
            "5 line 5, column " + (GOOD.length() + 1),
            "6 line 6, column 1",
            "7 line 7, column 2",
            "8 ok");
  }

  @Test
  void anEmptyStreamHasNoLines() {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n\n")).isEmpty();
    assertThat(lines("\uFEFF")).isEmpty();
    assertThat(lines("\uFEFF\r\n" + GOOD)).containsExactly("2 ok");
  }

  @Test
  void aLineThatIsNotUtf8CostsItselfOnly() {
    byte[] text = (GOOD + "\n{\"\u00E9\n" + GOOD).getBytes(UTF_8);
    int bad = GOOD.getBytes(UTF_8).length + 3;
    text[bad] = (byte) 0xFF;
    assertThat(lines(new ByteArrayInputStream(text)))
        .containsExactly("1 ok", "2 line 2, column 3", "3 ok");
  }

  @Test
  void linesThatAreTooLongCostThemselvesOnlyHoweverLongTheyAre() {
    List<InputStream> parts =
        List.of(
            new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8)),
            blanks(LineReader.LONGEST + 1),
            new ByteArrayInputStream(("\n" + GOOD + "\n").getBytes(UTF_8)),
            blanks(100_000_000),
            new ByteArrayInputStream(("\n" + GOOD + "\n").getBytes(UTF_8)),
            blanks(LineReader.LONGEST - 100),
            new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8)),
            blanks(5_000_000));
    assertThat(lines(new SequenceInputStream(Collections.enumeration(parts))))
        .containsExactly("1 ok", "2 /", "3 ok", "4 /", "5 ok", "6 ok", "7 /");
  }

  private static InputStream blanks(int count) {
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? ' ' : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (left <= 0) {
          return -1;
        }
        int taken = Math.min(length, left);
        Arrays.fill(into, from, from + taken, (byte) ' ');
        left -= taken;
        return taken;
      }
    };
  }

  @Provide
  Arbitrary<List<String>> someLines() {
    return Arbitraries.of(GOOD, "", "{}", "x", "  ", GOOD + " ".repeat(70_000)).list().ofMaxSize(8);
  }

  @Property(tries = 200)
  void howTheInputArrivesMakesNoDifference(
      @ForAll("someLines") List<String> text, @ForAll @IntRange(min = 1, max = 70_000) int chunk) {
    String whole = String.join("\n", text);
    List<String> expected =
        IntStream.range(0, text.size())
            .filter(i -> !text.get(i).isBlank())
            .mapToObj(
                i -> {
                  String pointer =
                      text.get(i).equals("x") ? "line " + (i + 1) + ", column 1" : "/schema";
                  return (i + 1) + (text.get(i).startsWith(GOOD) ? " ok" : " " + pointer);
                })
            .toList();
    assertThat(lines(inPieces(whole.getBytes(UTF_8), chunk))).isEqualTo(expected);
  }

  private static InputStream inPieces(byte[] text, int most) {
    return new ByteArrayInputStream(text) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, most));
      }
    };
  }

  @Property(tries = 100)
  void blocksGiveTheSameLinesWhateverTheOrderInWhichTheyAreRead(
      @ForAll("someLines") List<String> text,
      @ForAll @IntRange(min = 1, max = 70_000) int chunk,
      @ForAll Random random) {
    byte[] whole = String.join("\n", text).getBytes(UTF_8);
    List<LineBlock<Assessment>> blocks = ASSESSMENTS.blocks(inPieces(whole, chunk)).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, blocks.size()).boxed().toList());
    Collections.shuffle(order, random);
    List<List<String>> read = new ArrayList<>(Collections.nCopies(blocks.size(), List.of()));
    order.forEach(i -> read.set(i, blocks.get(i).lines().map(JsonLinesTest::shown).toList()));
    assertThat(read.stream().flatMap(List::stream).toList())
        .isEqualTo(lines(new ByteArrayInputStream(whole)));
  }

  @Test
  void aBlockWaitsForNoLaterLine() throws IOException {
    InputStream open =
        new SequenceInputStream(
            new ByteArrayInputStream((GOOD + "\n\n{}\n" + GOOD).getBytes(UTF_8)), unreadable());
    assertThat(ASSESSMENTS.blocks(open).findFirst().orElseThrow()).hasToString("lines 1 to 3");
  }

  @Test
  void aLineThatIsTooLongIsReportedBeforeItEnds() throws IOException {
    InputStream open = new SequenceInputStream(blanks(LineReader.LONGEST + 65_536), unreadable());
    assertThat(ASSESSMENTS.blocks(open).findFirst().orElseThrow().lines().map(JsonLinesTest::shown))
        .containsExactly("1 /");
  }

  @Test
  void aLineThatDoesNotEndEndsTheReading() {
    long[] count = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            count[0]++;
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            count[0] += length;
            Arrays.fill(into, from, from + length, (byte) 0);
            return length;
          }
        };
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream((GOOD + "\n{}\n").getBytes(UTF_8)), endless);
    assertThat(ASSESSMENTS.lines(in).map(line -> line.number() + shownProblem(line)))
        .containsExactly(
            "1",
            "2 /schema: the member is missing; it is required",
            "3 /: the line is too long; at most 4 MiB are allowed",
            "3 /: the line does not end within 1 GiB; nothing after it is read");
    assertThat(count[0]).isLessThan(LineReader.MOST_SKIPPED + 2L * LineReader.LONGEST);
  }

  private static String shownProblem(JsonLine<?> line) {
    return line.document().problems().stream().findFirst().map(p -> " " + p).orElse("");
  }

  @Test
  void aBlockHasFewLinesHoweverMuchTheInputHas() {
    String many = (GOOD + "\n").repeat(3 * LineReader.MOST_LINES + 1);
    assertThat(ASSESSMENTS.blocks(new ByteArrayInputStream(many.getBytes(UTF_8))))
        .extracting(block -> block.lines().count())
        .containsExactly(32L, 32L, 32L, 1L);
  }

  private static InputStream unreadable() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    return broken;
  }

  @Test
  void aFailureToReadIsReported() throws IOException {
    InputStream broken = unreadable();
    assertThatThrownBy(() -> lines(broken)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void whatIsWrittenLineByLineIsReadAgain() throws IOException {
    Assessment assessment = ASSESSMENTS.read(GOOD);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ASSESSMENTS.writeLine(assessment, out);
    ASSESSMENTS.writeLine(assessment, out);
    assertThat(out.toString(UTF_8)).isEqualTo(GOOD + "\n" + GOOD + "\n");
    assertThat(
            ASSESSMENTS
                .lines(new ByteArrayInputStream(out.toByteArray()))
                .map(line -> line.document().orElseThrow()))
        .containsExactly(assessment, assessment);
  }
}
