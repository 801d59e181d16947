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
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.Checked;
import org.openita.FiscalYear;
import org.openita.examples.tally.Source;
import org.openita.examples.tally.TallyFiles;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Instrument;
import org.openita.scoring.TalliedAssessments;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

class SparkTallyTest {

  /** A year with both surveys and the checklist, item by item. */
  private static final Framework RULES = Frameworks.builtIn().of(FiscalYear.of(2563));

  private static final TallyLayout LAYOUT = TalliedAssessments.of(RULES, true).layout();

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
  void analysesOnSparkAreThoseOfOneMachineToTheByte() throws IOException {
    List<Path> files = List.of(survey(2_000, 1), checklist(), survey(500, 2));

    byte[] onSpark = analyses(spark(files, new ArrayList<>()));

    assertThat(onSpark).isEqualTo(analyses(oneMachine(files, new ArrayList<>())));
    assertThat(new String(onSpark, UTF_8).lines()).hasSize(IDS.size());
  }

  @Test
  void badRowsAreToldInOrderAtTheirLines() throws IOException {
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
  void headersThatCannotBeReadAreToldBeforeAnyRow() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "agency,X1\nก,1\n");
    Path worse = Files.writeString(folder.resolve("worse.csv"), "");

    Checked<TallyBook> book = SparkTally.of(spark, LAYOUT, problem -> {}).read(uris(bad, worse));

    assertThat(book.problems())
        .extracting(problem -> problem.pointer())
        .containsExactly(bad.toUri() + ", line 1, column 2", worse.toUri() + ", line 1, column 1");
  }

  @Test
  void partsTravelWithoutLoss() throws Exception {
    TallyBook book = oneMachine(List.of(survey(300, 4), checklist()), new ArrayList<>());
    book.add(book.numberOf("big"), 0, 1, Long.MAX_VALUE);
    SharedRead read =
        new SharedRead(3, "file", 7, List.of(new SharedRead.Fault(2, "column 4", "why")));

    TallyPart copy = travelled(new TallyPart(book, List.of(read)));

    assertThat(copy.book().all()).containsExactlyElementsOf(book.all().toList());
    assertThat(copy.reads()).containsExactly(read);
  }

  private static TallyPart travelled(TallyPart part) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(part);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (TallyPart) in.readObject();
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
        .onProblem((source, problem) -> problems.add(Path.of(source).toUri() + ", " + problem))
        .read(files.stream().map(Source::file).toList())
        .orElseThrow();
  }

  private static byte[] analyses(TallyBook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SparkScores.write(book, RULES, out);
    return out.toByteArray();
  }

  private static final ImmutableList<String> IDS =
      ImmutableList.of("nadong", "หน่วยงาน ก", "\"อบต., นาดง\"", "a-long-id-of-an-agency", "z");

  private Path survey(int rows, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<TallyLayout.Column> columns = columns(Instrument.Form.SURVEY);
    StringBuilder text = header(columns);
    for (int row = 0; row < rows; row++) {
      text.append(IDS.get(row < 5 ? row : random.nextInt(IDS.size())));
      for (TallyLayout.Column column : columns) {
        text.append(',');
        if (row < 5 || random.nextInt(10) > 0) {
          text.append(1 + random.nextInt(column.answers()));
        }
      }
      text.append('\n');
    }
    return Files.writeString(folder.resolve("survey-" + seed + ".csv"), text);
  }

  private Path checklist() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    List<TallyLayout.Column> columns = columns(Instrument.Form.CHECKLIST);
    StringBuilder text = header(columns);
    for (String id : IDS) {
      text.append(id);
      columns.forEach(column -> text.append(',').append(random.nextInt(2)));
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
