package org.openita.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.tally.CsvHeader;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Tallies CSV files on Spark, with the tally of the library as the aggregate.
 *
 * <p>Spark distributes splits of files, not rows: each task counts its bytes in its own book, and
 * the books are merged in a tree. Only counts are shuffled.
 *
 * <p>Files with checklist columns are read by one task in order, because the first checklist row of
 * an agency counts. They are small if surveys and checklists are in separate files.
 */
public final class SparkTally {

  /** Bounds the bytes of a task, so that a failed one is soon repeated. */
  private static final long LARGEST_SPLIT = 1L << 28;

  private final JavaSparkContext spark;
  private final TallyLayout layout;
  private final Consumer<? super Problem> problems;

  private SparkTally(
      JavaSparkContext spark, TallyLayout layout, Consumer<? super Problem> problems) {
    this.spark = spark;
    this.layout = layout;
    this.problems = problems;
  }

  /**
   * Returns an instance for files whose columns are among these.
   *
   * @param problems accepts the problem of each invalid cell in order, at file, line and column
   */
  public static SparkTally of(
      JavaSparkContext spark, TallyLayout layout, Consumer<? super Problem> problems) {
    return new SparkTally(spark, layout, problems);
  }

  /**
   * Counts all rows of all files.
   *
   * @param files URIs in any file system that all machines of the cluster can read
   * @return the counts, or the problems of the headers
   * @throws IOException if a file cannot be read
   */
  public Checked<TallyBook> read(List<URI> files) throws IOException {
    List<List<CsvSplit>> tasks = new ArrayList<>();
    List<CsvSplit> inOrder = new ArrayList<>();
    ImmutableList.Builder<Problem> unusable = ImmutableList.builder();
    int number = 0;
    for (URI file : files) {
      Path path = new Path(file);
      long size = path.getFileSystem(new Configuration()).getFileStatus(path).getLen();
      Checked<CsvHeader> header = header(file, size);
      header.problems().forEach(problem -> unusable.add(at(file.toString(), problem)));
      boolean ordered =
          header.value().stream()
              .flatMap(h -> h.layout().columns().stream())
              .anyMatch(TallyLayout.Column::isChecklist);
      if (ordered) {
        inOrder.add(new CsvSplit(number++, file.toString(), size, 0, size));
      } else {
        for (CsvSplit split : split(file, size, number)) {
          tasks.add(List.of(split));
          number++;
        }
      }
    }
    ImmutableList<Problem> found = unusable.build();
    if (!found.isEmpty()) {
      return Checked.failed(found);
    }
    if (!inOrder.isEmpty()) {
      tasks.add(inOrder);
    }
    return Checked.of(tasks.isEmpty() ? TallyBook.of(layout) : run(tasks));
  }

  private Checked<CsvHeader> header(URI file, long size) throws IOException {
    try (FSDataInputStream in = SplitReader.open(file.toString())) {
      return SplitReader.header(in, size, layout);
    }
  }

  private List<CsvSplit> split(URI file, long size, int first) {
    long parts = Math.max(spark.defaultParallelism(), size / LARGEST_SPLIT + 1);
    List<CsvSplit> splits = new ArrayList<>();
    for (long i = 0; i < parts; i++) {
      long start = part(size, i, parts);
      long end = part(size, i + 1, parts);
      splits.add(new CsvSplit(first + splits.size(), file.toString(), size, start, end));
    }
    return splits;
  }

  private static long part(long size, long i, long parts) {
    return size / parts * i + size % parts * i / parts;
  }

  private TallyBook run(List<List<CsvSplit>> tasks) {
    PartialTally.LayoutForm columns = PartialTally.LayoutForm.of(layout);
    JavaRDD<List<CsvSplit>> splits = spark.parallelize(tasks, tasks.size());
    PartialTally all =
        splits
            .mapPartitions(
                partition -> {
                  List<CsvSplit> mine = new ArrayList<>();
                  partition.forEachRemaining(mine::addAll);
                  return List.of(SplitReader.read(mine.iterator(), columns.layout())).iterator();
                })
            .treeReduce(PartialTally::plus);
    report(all.results());
    return all.book();
  }

  /** Reports problems with their line in the file: a task only knows that in its split. */
  private void report(List<SplitResult> results) {
    Map<String, Long> before = new LinkedHashMap<>();
    for (SplitResult result : results) {
      long lines = before.getOrDefault(result.file(), 0L);
      for (SplitResult.RowProblem problem : result.problems()) {
        String place = "line " + (lines + problem.line()) + ", " + problem.column();
        problems.accept(at(result.file(), Problem.of(place, problem.message())));
      }
      before.put(result.file(), lines + result.lines());
    }
  }

  private static Problem at(String file, Problem problem) {
    return Problem.of(file + ", " + problem.pointer(), problem.message());
  }
}
