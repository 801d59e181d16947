package org.openita.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.examples.tally.CsvInput;
import org.openita.examples.tally.TallyFiles;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Instrument;
import org.openita.scoring.TalliedAssessments;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

class SparkTallyTest {

  /** A year whose surveys and checklist have items. */
  private static final Framework RULES = Frameworks.builtIn().of(FiscalYear.of(2563));

  private static final TallyLayout LAYOUT = TalliedAssessments.naming(RULES).layout();

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = SparkScores.context("local[3]");
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void analysesOnSparkEqualThoseOfOneMachine() throws IOException {
    List<Path> files = List.of(survey(2_000, 1), checklist(), survey(500, 2));

    byte[] onSpark = analyses(spark(files, new ArrayList<>()));

    assertThat(onSpark).isEqualTo(analyses(oneMachine(files, new ArrayList<>())));
    assertThat(new String(onSpark, UTF_8).lines()).hasSize(IDS.size());
  }

  @Test
  void invalidRowsAreReportedInOrderAtTheirLines() throws IOException {
    Path survey = survey(2_000, 3);
    List<String> rows = new ArrayList<>(Files.readAllLines(survey));
    for (int i = 50; i < rows.size(); i += 300) {
      rows.set(i, rows.get(i).replaceFirst(",[^,]*,", ",9,"));
    }
    rows.set(77, "");
    Files.write(survey, rows);
    Path checklist = checklist();
    List<String> checks = new ArrayList<>(Files.readAllLines(checklist));
    checks.add(checks.get(1));
    Files.write(checklist, checks);
    List<String> onSpark = new ArrayList<>();
    List<String> onOneMachine = new ArrayList<>();

    byte[] book = analyses(spark(List.of(survey, checklist), onSpark));

    assertThat(book).isEqualTo(analyses(oneMachine(List.of(survey, checklist), onOneMachine)));
    assertThat(onSpark).isEqualTo(onOneMachine).hasSizeGreaterThan(7);
  }

  @Test
  void invalidHeadersAreReportedBeforeAnyRow() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "agency,X1\nก,1\n");
    Path worse = Files.writeString(folder.resolve("worse.csv"), "");

    Checked<TallyBook> book = SparkTally.of(spark, LAYOUT, problem -> {}).read(uris(bad, worse));

    assertThat(book.problems())
        .extracting(problem -> problem.pointer())
        .containsExactly(bad.toUri() + ", line 1, column 2", worse.toUri() + ", line 1, column 1");
  }

  @Test
  void partialTalliesAreSerializedWithoutLoss() throws Exception {
    TallyBook book = oneMachine(List.of(survey(300, 4), checklist()), new ArrayList<>());
    book.add(book.numberOf("big"), 0, 1, Long.MAX_VALUE);
    SplitResult result =
        new SplitResult(3, "file", 7, List.of(new SplitResult.RowProblem(2, "column 4", "why")));

    PartialTally copy = serialized(new PartialTally(book, List.of(result)));

    assertThat(copy.book().all()).containsExactlyElementsOf(book.all().toList());
    assertThat(copy.results()).containsExactly(result);
  }

  private static PartialTally serialized(PartialTally part) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(part);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (PartialTally) in.readObject();
    }
  }

  private static List<URI> uris(Path... files) {
    return Stream.of(files).map(Path::toUri).toList();
  }

  private static TallyBook spark(List<Path> files, List<String> problems) throws IOException {
    return SparkTally.of(spark, LAYOUT, problem -> problems.add(problem.toString()))
        .read(uris(files.toArray(Path[]::new)))
        .orElseThrow();
  }

  private static TallyBook oneMachine(List<Path> files, List<String> problems) throws IOException {
    return TallyFiles.of(LAYOUT)
        .onProblem((input, problem) -> problems.add(Path.of(input).toUri() + ", " + problem))
        .read(files.stream().map(CsvInput::file).toList())
        .orElseThrow();
  }

  private static byte[] analyses(TallyBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SparkScores.write(book, RULES, out);
    return out.toByteArray();
  }

  private static final ImmutableList<String> IDS =
      ImmutableList.of("nadong", "หน่วยงาน ก", "\"อบต., นาดง\"", "a-long-id-of-an-agency", "z");

  private Path survey(int rows, int variant) throws IOException {
    List<TallyLayout.Column> columns = columns(Instrument.Form.SURVEY);
    StringBuilder text = header(columns);
    for (int row = 0; row < rows; row++) {
      text.append(IDS.get(row % IDS.size()));
      for (int c = 0; c < columns.size(); c++) {
        int mixed = row * row + variant * c;
        text.append(',');
        if (row < IDS.size() || mixed % 11 > 0) {
          text.append(1 + mixed % columns.get(c).answers());
        }
      }
      text.append('\n');
    }
    return Files.writeString(folder.resolve("survey-" + variant + ".csv"), text);
  }

  private Path checklist() throws IOException {
    List<TallyLayout.Column> columns = columns(Instrument.Form.CHECKLIST);
    StringBuilder text = header(columns);
    for (int row = 0; row < IDS.size(); row++) {
      text.append(IDS.get(row));
      for (int c = 0; c < columns.size(); c++) {
        text.append(',').append((row + c * c) % 3 % 2);
      }
      text.append('\n');
    }
    return Files.writeString(folder.resolve("checklist.csv"), text);
  }

  private static StringBuilder header(List<TallyLayout.Column> columns) {
    StringBuilder text = new StringBuilder("agency");
    columns.forEach(column -> text.append(',').append(column.code()));
    return text.append('\n');
  }

  private static List<TallyLayout.Column> columns(Instrument.Form form) {
    return LAYOUT.columns().stream()
        .filter(column -> column.isChecklist() == (form == Instrument.Form.CHECKLIST))
        .toList();
  }
}
