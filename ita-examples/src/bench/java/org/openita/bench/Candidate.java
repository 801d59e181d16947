package org.openita.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Represents one of the competing ways to do the same work.
 *
 * @param <R> the result of the work
 * @param name the name in tables, unique in a race
 * @param work the work that is timed
 * @param outcome converts the result to totals and ranks, if it has them; not timed
 */
public record Candidate<R>(
    String name, Callable<R> work, Function<? super R, Optional<Outcome>> outcome) {

  private static final OperatingSystemMXBean CPU =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Returns a candidate whose result has no totals. */
  public static Candidate<Long> scan(String name, Callable<Long> work) {
    return new Candidate<>(name, work, result -> Optional.empty());
  }

  /** Returns a candidate whose result is the outcome. */
  public static Candidate<Outcome> scores(String name, Callable<Outcome> work) {
    return new Candidate<>(name, work, Optional::of);
  }

  /** Runs the work once. */
  Lap run() throws Exception {
    long cpuBefore = CPU.getProcessCpuTime();
    long start = System.nanoTime();
    R result = work.call();
    long nanos = System.nanoTime() - start;
    return new Lap(nanos, CPU.getProcessCpuTime() - cpuBefore, outcome.apply(result));
  }

  /**
   * Represents one turn of a candidate.
   *
   * @param nanos the elapsed time
   * @param cpuNanos the CPU time of the process
   * @param outcome the totals and ranks, if any
   */
  record Lap(long nanos, long cpuNanos, Optional<Outcome> outcome) {}
}
