package org.openita.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bytes that commands allocate grow with what they read, not with its square: as the Java
 * machine counts them for the thread, at n, 2n and 4n.
 */
class GrowthTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A document that grows, and the command that reads it. */
  @SuppressWarnings("ImmutableEnumChecker") // Method references have no state.
  enum Shape {
    ANALYZE("analyze - --trace --framework FRAMEWORK", GrowthTest::items),
    GAINS("gains - --framework FRAMEWORK", GrowthTest::items),
    SET("simulate - --set I1=100 --framework FRAMEWORK", GrowthTest::items),
    STABILITY("stability - --framework FRAMEWORK", GrowthTest::items),
    PLAN("plan - --framework FRAMEWORK", GrowthTest::items),
    FRAMEWORK("framework check FRAMEWORK", n -> ""),
    VECTORS("framework check -", GrowthTest::vectors),
    UNKNOWN("analyze -", n -> assessment(list(n, i -> "\"Q" + i + "\":1"))),
    BATCH("batch - --threads 1", GrowthTest::lines),
    PEERS("peers nadong - --threads 1", GrowthTest::lines),
    SCORES("scores --fiscal-year 2565 -", n -> table("1,2,3,4,5,6,7,8,9,10", n)),
    BAD_ROWS("scores --fiscal-year 2565 -", n -> table("1,x,3,4,5,6,7,8,9,101", n)),
    TALLY("tally --fiscal-year 2565 --threads 1 -", GrowthTest::answers),
    REVIEW("review - --as-of 2023-05-01", GrowthTest::measures),
    WAIVERS("review - --as-of 2023-05-01", GrowthTest::waivers),
    VIEW("view - --pretty --layout issues", GrowthTest::measures),
    PROGRESS("progress - --measure m1 --status DONE --date 2023-09-30", GrowthTest::entries);

    private final String call;
    private final IntFunction<String> input;

    Shape(String call, IntFunction<String> input) {
      this.call = call;
      this.input = input;
    }

    private int status() {
      return switch (this) {
        case UNKNOWN -> ExitStatus.INVALID;
        case BAD_ROWS -> ExitStatus.BAD_LINES;
        default -> ExitStatus.DONE;
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void whatACommandAllocatesGrowsWithItsInput(Shape shape, @TempDir Path folder)
      throws IOException {
    int n = 1_000;
    allocated(shape, n, folder);
    long once = allocated(shape, n, folder);
    long twice = allocated(shape, 2 * n, folder);
    long fourTimes = allocated(shape, 4 * n, folder);
    // Twice as much more, where growth with the square is four times as much more.
    assertThat(fourTimes - twice).isLessThan(3 * Math.max(twice - once, 1_000_000));
  }

  private static long allocated(Shape shape, int n, Path folder) throws IOException {
    Path framework = Files.writeString(folder.resolve("framework"), framework(n, ""));
    String[] arguments =
        shape
            .call
            .replace("FRAMEWORK", framework.toString())
            .replace("nadong", Program.data("nadong-2565.assessment.json"))
            .split(" ", -1);
    String input = shape.input.apply(n);
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    Program.Result result = Program.withInput(input, arguments);
    long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(result.status()).isEqualTo(shape.status());
    return after - before;
  }

  private static String list(int n, IntFunction<String> one) {
    return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining(","));
  }

  private static String framework(int items, String more) {
    return "{\"schema\":\"ita/framework/v1\",\"id\":\"own\",\"fiscalYear\":2565,"
        + "\"name\":{\"en\":\"x\"},\"rounding\":{},\"levels\":[{\"code\":\"A\","
        + "\"name\":{\"en\":\"a\"},\"confidence\":\"confirmed\"}],\"instruments\":[{\"code\":\"X\","
        + "\"name\":{\"en\":\"x\"},\"form\":\"SURVEY\",\"weight\":100,\"indicators\":[{"
        + "\"code\":\"8\",\"name\":{\"en\":\"x\"},\"items\":["
        + list(items, i -> "{\"code\":\"I" + i + "\",\"points\":[0,100]}")
        + "]}]}]"
        + more
        + "}";
  }

  private static String vectors(int n) {
    IntFunction<String> vector =
        i ->
            "{\"id\":\"v"
                + i
                + "\",\"source\":{\"en\":\"x\"},\"scores\":{\"8\":1},\"total\":1.00,\"level\":\"A\"}";
    return framework(9, ",\"vectors\":[" + list(n, vector) + "]");
  }

  private static String assessment(String scores) {
    return "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":2565,\"agency\":{\"id\":\"x\"},"
        + "\"scores\":{"
        + scores
        + "}}";
  }

  private static String items(int n) {
    return assessment(list(n, i -> "\"I" + i + "\":" + i % 90))
        .replace("\"agency\"", "\"framework\":\"own\",\"agency\"");
  }

  private static String lines(int n) {
    String line = assessment(list(10, i -> "\"" + (i + 1) + "\":" + (50 + i)));
    return (line + "\n").repeat(n);
  }

  private static String table(String cells, int n) {
    return "agency,1,2,3,4,5,6,7,8,9,10\n"
        + IntStream.range(0, n)
            .mapToObj(i -> "a" + i + "," + cells + "\n")
            .collect(Collectors.joining());
  }

  private static String answers(int n) {
    return "agency,I1\n"
        + IntStream.range(0, n).mapToObj(i -> "a" + i + ",1\n").collect(Collectors.joining());
  }

  private static String measure(int i) {
    return "{\"id\":\"m" + i + "\",\"targets\":[\"8\"],\"title\":{\"th\":\"มาตรการที่ " + i + "\"}";
  }

  private static String plan(String measures, String more) {
    return "{\"schema\":\"ita/plan/v1\",\"agency\":{\"id\":\"x\"},\"fiscalYear\":2566,"
        + "\"measures\":["
        + measures
        + "]"
        + more
        + "}";
  }

  private static String measures(int n) {
    return plan(list(n, i -> measure(i) + "}"), "");
  }

  private static String waivers(int n) {
    IntFunction<String> waiver =
        i ->
            "{\"finding\":\"NOBODY_LEADS\",\"pointer\":\"/measures/"
                + i
                + "\",\"reason\":{\"th\":\"x\"}}";
    return plan(list(n, i -> measure(i) + "}"), ",\"waivers\":[" + list(n, waiver) + "]");
  }

  private static String entries(int n) {
    String entry = "{\"date\":\"2023-01-02\",\"status\":\"IN_PROGRESS\"}";
    return plan(measure(1) + ",\"progress\":[" + list(n, i -> entry) + "]}", "");
  }
}
