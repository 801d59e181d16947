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
 * Tallies CSV files on Spark with the library's tally as its aggregate.
 *
 * <p>Spark is handed whole shares of files, never rows: a task reads its bytes into a book of its
 * own, and books are merged in a tree. Only counts travel.
 *
 * <p>Files with columns of the checklist are read by one task, in order: which of two rows of an
 * agency came first decides there. They are small where surveys and checklists are files apart.
 */
public final class SparkTally {

  /** No task reads more, so that one that fails is soon done again. */
  private static final long LARGEST_SHARE = 1L << 28;

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
   * Tallies files whose columns are among these.
   *
   * @param problems is told of each bad cell, in order, at the file, the line and the column
   */
  public static SparkTally of(
      JavaSparkContext spark, TallyLayout layout, Consumer<? super Problem> problems) {
    return new SparkTally(spark, layout, problems);
  }

  /**
   * The tallies of all rows of all files, or what is wrong with their headers.
   *
   * @param files where they are, in any file system that all machines of the cluster can read
   * @throws IOException if a file cannot be read
   */
  public Checked<TallyBook> read(List<URI> files) throws IOException {
    List<List<Share>> tasks = new ArrayList<>();
    List<Share> inOrder = new ArrayList<>();
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
        inOrder.add(new Share(number++, file.toString(), size, 0, size));
      } else {
        for (Share share : split(file, size, number)) {
          tasks.add(List.of(share));
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
    try (FSDataInputStream in = ShareReader.open(file.toString())) {
      return ShareReader.header(in, size, layout);
    }
  }

  private List<Share> split(URI file, long size, int first) {
    long parts = Math.max(spark.defaultParallelism(), size / LARGEST_SHARE + 1);
    List<Share> shares = new ArrayList<>();
    for (long i = 0; i < parts; i++) {
      long start = part(size, i, parts);
      long end = part(size, i + 1, parts);
      shares.add(new Share(first + shares.size(), file.toString(), size, start, end));
    }
    return shares;
  }

  private static long part(long size, long i, long parts) {
    return size / parts * i + size % parts * i / parts;
  }

  private TallyBook run(List<List<Share>> tasks) {
    TallyPart.LayoutForm columns = TallyPart.LayoutForm.of(layout);
    JavaRDD<List<Share>> shares = spark.parallelize(tasks, tasks.size());
    TallyPart all =
        shares
            .mapPartitions(
                partition -> {
                  List<Share> mine = new ArrayList<>();
                  partition.forEachRemaining(mine::addAll);
                  return List.of(ShareReader.read(mine.iterator(), columns.layout())).iterator();
                })
            .treeReduce(TallyPart::plus);
    report(all.reads());
    return all.book();
  }

  /** A task knows lines from the beginning of its share; all shares before it say where that is. */
  private void report(List<SharedRead> reads) {
    Map<String, Long> before = new LinkedHashMap<>();
    for (SharedRead read : reads) {
      long lines = before.getOrDefault(read.file(), 0L);
      for (SharedRead.Fault fault : read.faults()) {
        String place = "line " + (lines + fault.line()) + ", " + fault.column();
        problems.accept(at(read.file(), Problem.of(place, fault.message())));
      }
      before.put(read.file(), lines + read.lines());
    }
  }

  private static Problem at(String file, Problem problem) {
    return Problem.of(file + ", " + problem.pointer(), problem.message());
  }
}
