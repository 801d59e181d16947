package org.openita.tally;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.openita.BlankTable;
import org.openita.Code;
import org.openita.Language;
import org.openita.Problem;
import org.openita.tally.CsvRangeReader.Cut;

class CsvScannerTest {

  private static final TallyLayout SMALL = layout(4, 4, 3, 2);

  private static final String NASTY =
      "\uFEFF\r\n"
          + "agency,respondent, I1 ,\"I2\",O1,I3,O2\r\n"
          + "a,r1,1,2,,3,\n"
          + "a,r2,4,,,1,\r\n"
          + "\n"
          + "\"กอง, \"\"คลัง\"\"\",ก,๒, 3 ,,\"1\",\n"
          + " a ,x,\t1,1,,1, \n"
          + "a,x,,,1,,0\n"
          + "b,x,1,1,๑,1,\n"
          + "a,x,1,1,0,1,\n"
          + "b,x,9,1,,0,2\n"
          + "b,x,1,1\n"
          + "b,x,1,1,,1,,,\n"
          + "b,\"x\ny\",1,1,,1,\n"
          + "b,x,1\"2,\"1\"2,,1,\n"
          + ",x,1,1,,1,\n"
          + " \t \r\n"
          + "กอง,x,1,1,,1,\n"
          + "b,x,1,1,,1,\n"
          + "b,x,1,1,,1,";

  private static TallyLayout layout(int... options) {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (int i = 0; i < options.length; i++) {
      layout.survey(Code.of("I" + (i + 1)), options[i]);
    }
    return layout.checklist(Code.of("O1")).checklist(Code.of("O2")).build();
  }

  private static TallyLayout layout(int columns, int options) {
    int[] all = new int[columns];
    Arrays.fill(all, options);
    return layout(all);
  }

  private static CsvRangeReader.Result read(String csv, TallyLayout layout) {
    return CsvRangeReader.read(csv.getBytes(UTF_8), layout);
  }

  private static void agreesWithReference(
      byte[] file, TallyLayout layout, CsvRangeReader.Result result) {
    ReferenceCsv reference = new ReferenceCsv(layout).read(file);
    assertThat(result.places()).isEqualTo(reference.places());
    assertThat(result.tallies()).isEqualTo(reference.book().all().toList());
  }

  @Test
  void countsValidRowsAndReportsEveryProblemOfInvalidOnes() {
    CsvRangeReader.Result result = read(NASTY, SMALL);
    assertThat(result.tallies().stream().map(AgencyTallies::id))
        .containsExactly("a", "b", "กอง", "กอง, \"คลัง\"");
    assertThat(result.tallies().get(0).tallies())
        .hasToString("{I1=[2, 0, 0, 1], I2=[1, 1, 0, 0], I3=[2, 0, 1]}");
    assertThat(result.tallies().get(0).checklist()).hasToString("{O1=true, O2=false}");
    assertThat(result.problems().stream().map(Problem::toString))
        .containsExactly(
            "line 10, column 5: duplicate checklist row for agency \"a\"",
            "line 11, column 3: I1: must be an option from 1 to 4 but was \"9\"",
            "line 11, column 6: I3: must be an option from 1 to 3 but was \"0\"",
            "line 11, column 7: O2: must be 0 or 1 but was \"2\"",
            "line 12, column 5: expected 7 cells but found 4",
            "line 13, column 8: expected 7 cells but found 9",
            "line 14, column 2: respondent: unclosed quotation mark: \"\"x\"",
            "line 15, column 1: agency: quotation mark in an unquoted cell: \"y\"\"",
            "line 15, column 7: expected 7 cells but found 6",
            "line 16, column 3: I1: quotation mark in an unquoted cell: \"1\"2\"",
            "line 16, column 4: I2: text after the closing quotation mark: \"\"1\"2\"",
            "line 17, column 1: agency: missing id");
    agreesWithReference(NASTY.getBytes(UTF_8), SMALL, result);
  }

  @Test
  void anUnclosedQuotationMarkAfterTheLastColumnIsReported() {
    for (String row : List.of("a,,,,\"", "a,1,1,\"", "a,1,1, \"x,y", "a,1,\"", "a,\"1")) {
      byte[] file = ("agency,I1,I2\n" + row + "\na,1,1\n").getBytes(UTF_8);
      CsvRangeReader.Result result = CsvRangeReader.read(file, SMALL);
      assertThat(result.places()).hasSize(1);
      agreesWithReference(file, SMALL, result);
    }
  }

  @Test
  void anIdOfBlanksIsMissingAndBlanksAroundAnIdAreNotPartOfIt() {
    for (String blank : BlankTable.all()) {
      if (blank.equals("\n")) {
        continue;
      }
      String rows =
          blank + ",1\n" + blank + "b" + blank + ",1\nb,1\n\"" + blank + "b\"" + blank + ",1\n";
      byte[] file = ("agency,I1\n" + rows + blank + "\n").getBytes(UTF_8);
      CsvRangeReader.Result result = CsvRangeReader.read(file, SMALL);
      assertThat(result.tallies().stream().map(AgencyTallies::id)).containsExactly("b");
      assertThat(result.tallies().get(0).tallies()).hasToString("{I1=[3, 0, 0, 0]}");
      agreesWithReference(file, SMALL, result);
      assertThat(result.problems().stream().map(Problem::toString))
          .containsExactly("line 2, column 1: agency: missing id");
    }
  }

  @Test
  void idsAlreadyInTheBookDoNotMatchOtherCells() {
    byte[] file = "agency,I1\n A,1\nA ,2\nB\nC,1\n".getBytes(UTF_8);
    CsvHeader header = CsvHeader.check(file, 0, file.length, SMALL).orElseThrow();
    TallyBook book = TallyBook.of(header.layout());
    List.of(" A", "A ", "B\nC").forEach(book::numberOf);
    CsvChunk chunk =
        CsvScanner.of(header, book).scan(file, header.length(), file.length, file.length);
    assertThat(chunk.lines()).isEqualTo(4);
    assertThat(book.get("A").orElseThrow().tallies()).hasToString("{I1=[1, 1, 0, 0]}");
    assertThat(book.get("C").orElseThrow().tallies()).hasToString("{I1=[1, 0, 0, 0]}");
    assertThat(book.get("B\nC").orElseThrow().tallies()).isEmpty();
  }

  @Test
  void thePaddingOfAnIdIsNotPartOfIt() {
    // Ids of one byte, and of one less than, exactly and twice the eight bytes of a word.
    for (String id : List.of("a", "agency-", "agency-8", "agency-8-agency")) {
      for (int more = 1; more <= 17; more++) {
        for (String tail : List.of("", ",", "b", "agency-8")) {
          String row = id + "\u00FF".repeat(more) + tail + ",1";
          String first = "agency,I1\n" + id + ",1\nb,1\nagency-8,1\n";
          byte[] file = (first + row + "\n" + id + ",2\n12345678901,1\n").getBytes(ISO_8859_1);
          agreesWithReference(file, SMALL, CsvRangeReader.read(file, SMALL));
        }
      }
    }
  }

  @Test
  void aCutAtAnyByteChangesNothing() {
    byte[] file = NASTY.getBytes(UTF_8);
    CsvRangeReader.Result whole = CsvRangeReader.read(file, SMALL);
    for (int i = 0; i <= file.length; i++) {
      for (int j = i; j <= file.length; j += 1 + (j - i) / 3) {
        assertThat(CsvRangeReader.read(file, SMALL, Cut.at(i), Cut.at(j))).isEqualTo(whole);
      }
    }
  }

  @Test
  void everyByteCanBeARange() {
    byte[] file = NASTY.getBytes(UTF_8);
    List<Cut> all = IntStream.range(0, file.length).mapToObj(Cut::at).toList();
    assertThat(CsvRangeReader.read(file, SMALL, all)).isEqualTo(CsvRangeReader.read(file, SMALL));
  }

  @Test
  void theFirstChecklistRowOfAnAgencyCountsAcrossFiles() {
    byte[] one = "agency,O1,I1\na,1,2\nb,,1\n".getBytes(UTF_8);
    byte[] two = "O2,agency\n0,b\n1,a\n1,b".getBytes(UTF_8);
    List<Cut> cuts = List.of(Cut.at(14), Cut.at(15), Cut.at(20));
    CsvRangeReader.Result result = CsvRangeReader.read(List.of(one, two), SMALL, cuts);
    assertThat(result.places()).containsExactly("line 3, column 1", "line 4, column 1");
    assertThat(result.tallies().get(0).checklist()).hasToString("{O1=true}");
    assertThat(result.tallies().get(1).checklist()).hasToString("{O2=false}");
    CsvRangeReader.Result turned = CsvRangeReader.read(List.of(two, one), SMALL, cuts);
    assertThat(turned.places()).containsExactly("line 4, column 1", "line 2, column 2");
    assertThat(turned.tallies().get(0).tallies()).isEmpty();
  }

  @Test
  void aRowLongerThanTheLimitIsInvalid() {
    String good = "a," + " ".repeat(CsvHeader.LONGEST_LINE - 3) + "1";
    for (String end : List.of("", "\n", "\r\n", "\r")) {
      for (String more : List.of("", " ", "  ", " ".repeat(200_000))) {
        byte[] file =
            ("agency,I1\na,2\n" + good + more + end + (end.contains("\n") ? "a,3" : ""))
                .getBytes(UTF_8);
        CsvRangeReader.Result whole = CsvRangeReader.read(file, SMALL);
        agreesWithReference(file, SMALL, whole);
        assertThat(whole.problems()).hasSize(more.isEmpty() ? 0 : 1);
        List<Cut> cuts =
            Stream.of(13, 14, 15, 70, 65_550, 65_551, 70_000, 130_000).map(Cut::at).toList();
        assertThat(CsvRangeReader.read(file, SMALL, cuts)).isEqualTo(whole);
      }
    }
  }

  @Test
  void anIdMustBeUtf8() {
    byte[] file =
        "agency,I1\n\u00E0\u00B8,1\na\u00FF,1\n\u00ED\u00A0\u0080,1\nok,1\n".getBytes(ISO_8859_1);
    CsvRangeReader.Result result = CsvRangeReader.read(file, SMALL);
    assertThat(result.places())
        .containsExactly("line 2, column 1", "line 3, column 1", "line 4, column 1");
    assertThat(result.tallies()).hasSize(1);
  }

  @Test
  void aLongCellIsAbbreviatedInMessages() {
    CsvRangeReader.Result result = read("agency,I1\na," + "ก".repeat(5_000), SMALL);
    assertThat(result.problems().get(0).message().in(Language.EN))
        .hasSizeLessThan(130)
        .contains("ก…");
  }

  @Test
  void aScannerRequiresABookWithTheSameLayout() {
    byte[] file = "agency,I1\n".getBytes(UTF_8);
    CsvHeader header = CsvHeader.check(file, 0, file.length, SMALL).orElseThrow();
    assertThatThrownBy(() -> CsvScanner.of(header, TallyBook.of(SMALL)))
        .hasMessage("book and header must have the same layout");
  }

  /** Layouts of one to three words, with a short last word, and some that cannot be packed. */
  @Provide
  Arbitrary<TallyLayout> layouts() {
    return Arbitraries.oneOf(
        Arbitraries.just(SMALL),
        Combinators.combine(
                Arbitraries.integers().between(1, 50), Arbitraries.integers().between(2, 9))
            .as(CsvScannerTest::layout),
        Arbitraries.integers()
            .between(2, 15)
            .array(int[].class)
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(CsvScannerTest::layout));
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.frequencyOf(
        Tuple.of(150, Arbitraries.of("1", "2")),
        Tuple.of(40, Arbitraries.just("")),
        Tuple.of(8, Arbitraries.of("3", "4", "7", "8", "9", "0", "10")),
        Tuple.of(3, Arbitraries.of(" 1", "2\t", "\"1\"", " \"2\" ", "๑", "01", "\"\"")),
        Tuple.of(
            1,
            Arbitraries.of(
                "x",
                "\"",
                "\"1",
                "1\"",
                "\"1\"1",
                "-1",
                "1.0",
                "1,1",
                "1\r",
                "\r",
                "99999999999",
                "๑2",
                "\u00FF",
                ";",
                "1;2",
                ",",
                "/",
                ":",
                "\"1\n2\"",
                "\u0000",
                "ก")));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            30,
            Arbitraries.of(
                "a", "b", "TH1001", "TH1002", "เทศบาล", "exactly8", "องค์การบริหารส่วนตำบลนาดง")),
        Tuple.of(
            4,
            Arbitraries.of("\"a\"", " a ", "\"a,b\"", "\"a\"\"b\"", "\"TH1001\"", "\uD83D\uDE00")),
        Tuple.of(1, Arbitraries.of("", "\" \"", "a\"b", "\u3000", "\"a", "\u0000")));
  }

  /** Returns files of mostly valid rows with the columns of a layout in some order. */
  private static Arbitrary<String> files(TallyLayout layout) {
    List<String> names = new ArrayList<>();
    layout.columns().forEach(column -> names.add(column.code().value()));
    Arbitrary<List<String>> headers =
        Arbitraries.oneOf(
            Arbitraries.of(
                with(names, 0, "agency"),
                with(with(names, 0, "agency"), 1, "respondent"),
                with(with(names, 0, "agency"), 0, "respondent"),
                with(with(names, 0, "agency"), names.size() + 1, "respondent")),
            Arbitraries.shuffle(with(with(names, 0, "agency"), 0, "respondent")));
    return headers.flatMap(
        header -> {
          Arbitrary<String> row =
              Combinators.combine(
                      ids(),
                      cells().list().ofSize(header.size()),
                      Arbitraries.frequency(Tuple.of(30, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
                      Arbitraries.frequency(
                          Tuple.of(9, "\n"),
                          Tuple.of(4, "\r\n"),
                          Tuple.of(1, "\n\n"),
                          Tuple.of(1, "\n \t\n")),
                      Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                  .as((id, cells, more, end, list) -> row(header, id, cells, more, list) + end);
          return Combinators.combine(
                  row.list().ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform()),
                  Arbitraries.of("", "\r\n", "\uFEFF"),
                  lastLines())
              .as(
                  (rows, before, last) ->
                      before + String.join(",", header) + "\n" + String.join("", rows) + last);
        });
  }

  private static Arbitrary<String> lastLines() {
    return Arbitraries.oneOf(Arbitraries.just(""), ids());
  }

  private static List<String> with(List<String> names, int at, String name) {
    List<String> more = new ArrayList<>(names);
    more.add(at, name);
    return more;
  }

  private static String row(
      List<String> header, String id, List<String> cells, int more, boolean checklist) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      boolean left = header.get(i).startsWith("O") && !checklist;
      row.add(header.get(i).equals("agency") ? id : left ? "" : cells.get(i));
    }
    if (more > 0) {
      row.add("1");
    } else if (more < 0) {
      row.remove(row.size() - 1);
    }
    return String.join(",", row);
  }

  @Provide
  Arbitrary<LaidOut> laidOut() {
    return layouts().flatMap(layout -> files(layout).map(file -> new LaidOut(layout, file)));
  }

  record LaidOut(TallyLayout layout, String file) {}

  @Provide
  Arbitrary<List<Cut>> cuts() {
    return CsvRangeReader.cuts(2_000);
  }

  @Property(tries = 400)
  void everyValidRowIsCountedAndNoInvalidOne(
      @ForAll("laidOut") LaidOut csv, @ForAll("cuts") List<Cut> cuts) {
    byte[] file = csv.file().replace("\u00FF", "\uFFFF").getBytes(UTF_8);
    CsvRangeReader.Result whole = CsvRangeReader.read(file, csv.layout());
    agreesWithReference(file, csv.layout(), whole);
    Statistics.label("agencies with valid rows")
        .collect(Math.min(2, whole.tallies().size()))
        .coverage(coverage -> coverage.check(2).percentage(share -> share > 20));
    assertThat(CsvRangeReader.read(file, csv.layout(), cuts)).isEqualTo(whole);
  }

  /**
   * Files in which the first row of an agency often has an unusual id, and is sometimes invalid.
   */
  @Provide
  Arbitrary<LaidOut> firstRows() {
    return Arbitraries.integers()
        .between(1, 41)
        .flatMap(
            columns -> {
              StringBuilder header = new StringBuilder("agency");
              IntStream.rangeClosed(1, columns).forEach(i -> header.append(",I").append(i));
              return Combinators.combine(
                      Arbitraries.of(
                          "%s",
                          "%s",
                          "%s",
                          " %s",
                          "\"%s\"",
                          "\"\"\"%s\"",
                          "กอง%s",
                          "%s ",
                          "\u3000",
                          "%s\""),
                      Arbitraries.integers().between(0, 11),
                      Arbitraries.frequencyOf(
                          Tuple.of(3, Arbitraries.just(-1)),
                          Tuple.of(1, Arbitraries.integers().between(0, columns - 1))),
                      Arbitraries.frequency(Tuple.of(3, ""), Tuple.of(1, "1")))
                  .as((id, agency, invalid, item) -> firstRow(columns, id, agency, invalid, item))
                  .list()
                  .ofMaxSize(30)
                  .map(
                      rows ->
                          new LaidOut(
                              layout(columns, 4), header + ",O1\n" + String.join("", rows)));
            });
  }

  private static String firstRow(int columns, String id, int agency, int invalid, String item) {
    StringBuilder row = new StringBuilder(id.replace("%s", "agency-" + agency));
    for (int i = 0; i < columns; i++) {
      row.append(',').append(i == invalid ? "5" : List.of("", "1", "4").get(i % 3));
    }
    return row.append(',').append(item).append('\n').toString();
  }

  @Property(tries = 200)
  void theFirstRowOfAnAgencyCanHaveAnyForm(
      @ForAll("firstRows") LaidOut csv, @ForAll("cuts") List<Cut> cuts) {
    byte[] file = csv.file().getBytes(UTF_8);
    agreesWithReference(file, csv.layout(), CsvRangeReader.read(file, csv.layout(), cuts));
  }

  /** Returns bytes that are mostly those with a role in the syntax. */
  @Provide
  Arbitrary<byte[]> junk() {
    Arbitrary<Byte> syntax = Arbitraries.of(Bytes.asList(",,,\n\r\" 12ab".getBytes(ISO_8859_1)));
    return Arbitraries.frequencyOf(Tuple.of(4, syntax), Tuple.of(1, Arbitraries.bytes()))
        .array(byte[].class)
        .ofMaxSize(200);
  }

  @Provide
  Arbitrary<List<Cut>> earlyCuts() {
    return CsvRangeReader.cuts(220);
  }

  @Property(tries = 400)
  void anyBytesAreReadOrRejected(@ForAll("junk") byte[] junk, @ForAll("earlyCuts") List<Cut> cuts) {
    byte[] file = Bytes.concat("agency,I1,I2\n".getBytes(UTF_8), junk);
    CsvRangeReader.Result whole = CsvRangeReader.read(file, SMALL);
    agreesWithReference(file, SMALL, whole);
    assertThat(CsvRangeReader.read(file, SMALL, cuts)).isEqualTo(whole);
  }
}
