package org.openita.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.openita.Checked;
import org.openita.Language;
import org.openita.Problem;

/** Judges how a document is read: whatever it is, a reader answers with a value or in words. */
final class Oracle {

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final long SMALL_STACK = 256 << 10;

  private Oracle() {}

  /** Reads a document and fails on anything but a value or problems fit for a terminal. */
  static <T> Checked<T> check(JsonInput<T> input, String document) {
    Checked<T> read = onSmallStack(() -> input.check(document));
    assertThat(read.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.toString())
                  .doesNotContainPattern(UNPRINTABLE)
                  .doesNotContain("java.", "jackson", "Exception", "Immutable");
              // Lists of what is missing or allowed are complete.
              assertThat(problem.message().in(Language.EN)).hasSizeLessThan(3_000);
              assertThat(problem.pointer()).hasSizeLessThan(500);
            });
    assertThat(read.problems().stream().map(Problem::pointer)).noneMatch(String::isBlank);
    return read;
  }

  /** Runs an action on a stack that recursion over a text would overflow. */
  static <T> T onSmallStack(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException thrown) {
      throw new AssertionError("neither a value nor problems", thrown.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
