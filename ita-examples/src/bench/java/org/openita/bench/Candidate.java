package org.openita.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * One of those whose times are compared.
 *
 * @param <R> what the work gives
 * @param name how tables call it, unique in a race
 * @param work what is timed
 * @param outcome what the result says of the agencies, where it says that; not timed
 */
public record Candidate<R>(
    String name, Callable<R> work, Function<? super R, Optional<Outcome>> outcome) {

  private static final OperatingSystemMXBean CPU =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** One whose result says nothing of single agencies. */
  public static Candidate<Long> scan(String name, Callable<Long> work) {
    return new Candidate<>(name, work, result -> Optional.empty());
  }

  /** One whose result is the outcome. */
  public static Candidate<Outcome> scores(String name, Callable<Outcome> work) {
    return new Candidate<>(name, work, Optional::of);
  }

  /** Works once. */
  Lap run() throws Exception {
    long cpuBefore = CPU.getProcessCpuTime();
    long start = System.nanoTime();
    R result = work.call();
    long nanos = System.nanoTime() - start;
    return new Lap(nanos, CPU.getProcessCpuTime() - cpuBefore, outcome.apply(result));
  }

  /**
   * One turn of a candidate.
   *
   * @param nanos how long it took
   * @param cpuNanos how long the processors were busy for this process, all of them together
   * @param outcome what it found
   */
  record Lap(long nanos, long cpuNanos, Optional<Outcome> outcome) {}
}
