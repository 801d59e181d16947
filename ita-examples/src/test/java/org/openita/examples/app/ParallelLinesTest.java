package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openita.json.ItaJson;
import org.openita.json.JsonLine;
import org.openita.scoring.Assessment;

class ParallelLinesTest {

  private static final String LINE = "{}\n";

  /** Collects the numbers of the lines. */
  private static class Numbers implements ParallelLines.Taker<Assessment> {

    final List<Long> taken = new ArrayList<>();

    @Override
    public void take(JsonLine<Assessment> line) throws IOException {
      taken.add(line.number());
    }

    @Override
    public void pause() {}
  }

  private static InputStream lines(int count) {
    return new ByteArrayInputStream(LINE.repeat(count).getBytes(UTF_8));
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private static void read(
      InputStream in,
      int threads,
      Function<JsonLine<Assessment>, JsonLine<Assessment>> work,
      Numbers numbers)
      throws IOException {
    new ParallelLines<Assessment, Assessment>(work, numbers)
        .read(ItaJson.standard().assessments().blocks(in), threads);
  }

  @Property(tries = 100)
  void aFaultOfAWorkerIsThrownAfterTheLinesBeforeIt(
      @ForAll @IntRange(min = 1, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 500) int faulty,
      @ForAll boolean isError) {
    Numbers numbers = new Numbers();
    assertThatThrownBy(
            () ->
                read(
                    lines(500),
                    threads,
                    line -> {
                      if (line.number() == faulty && isError) {
                        throw new StackOverflowError("deep");
                      }
                      if (line.number() == faulty) {
                        throw new IllegalStateException("deep");
                      }
                      return line;
                    },
                    numbers))
        .isInstanceOf(isError ? StackOverflowError.class : IllegalStateException.class)
        .hasMessage("deep");
    assertThat(numbers.taken).isEqualTo(upTo(faulty - 1));
  }

  @Property(tries = 50)
  void aFailureToReadIsThrownAfterTheLinesBeforeIt(
      @ForAll @IntRange(min = 1, max = 8) int threads,
      @ForAll @IntRange(min = 0, max = 200) int good)
      throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    Numbers numbers = new Numbers();
    assertThatThrownBy(
            () ->
                read(new SequenceInputStream(lines(good), broken), threads, line -> line, numbers))
        .isInstanceOf(IOException.class)
        .hasMessage("Stream closed");
    assertThat(numbers.taken).isEqualTo(upTo(good));
  }

  @Property(tries = 50)
  void aFailureToTakeEndsTheReading(
      @ForAll @IntRange(min = 1, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 500) int last) {
    Numbers numbers =
        new Numbers() {
          @Override
          public void take(JsonLine<Assessment> line) throws IOException {
            super.take(line);
            if (line.number() == last) {
              throw new IOException("full");
            }
          }
        };
    // The input has no end, as that of a program whose reader is gone may have none.
    OneLineARead endless = new OneLineARead(Long.MAX_VALUE);
    assertThatThrownBy(() -> read(endless, threads, line -> line, numbers)).hasMessage("full");
    assertThat(numbers.taken).isEqualTo(upTo(last));
  }

  @Test
  void anInterruptedCallerEnds() {
    for (int threads : new int[] {1, 2, 8}) {
      Numbers numbers =
          new Numbers() {
            @Override
            public void take(JsonLine<Assessment> line) throws IOException {
              super.take(line);
              Thread.currentThread().interrupt();
            }
          };
      OneLineARead endless = new OneLineARead(Long.MAX_VALUE);
      assertThatThrownBy(() -> read(endless, threads, line -> line, numbers))
          .isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(numbers.taken).isEqualTo(upTo(1));
    }
  }

  @Test
  void theReadingIsAheadOfASlowTakerButBounded() throws IOException {
    int threads = 3;
    // Two blocks a thread are queued, one is held by each end; here a block has one line.
    int mostAhead = 2 * threads + 2;
    OneLineARead in = new OneLineARead(200);
    in.signalAt(mostAhead);
    Numbers numbers =
        new Numbers() {
          @Override
          public void take(JsonLine<Assessment> line) throws IOException {
            await(in.signal);
            assertThat(in.given.get() - taken.size()).isLessThanOrEqualTo(mostAhead);
            super.take(line);
          }
        };
    read(in, threads, line -> line, numbers);
    assertThat(numbers.taken).isEqualTo(upTo(200));
  }

  @Test
  void allThreadsWorkAtATime() throws IOException {
    int threads = 4;
    CountDownLatch atWork = new CountDownLatch(threads);
    Numbers numbers = new Numbers();
    read(
        new OneLineARead(threads),
        threads,
        line -> {
          atWork.countDown();
          await(atWork);
          return line;
        },
        numbers);
    assertThat(numbers.taken).isEqualTo(upTo(threads));
  }

  @Test
  void moreThreadsThanAreOfUseAreNotStarted() throws IOException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Numbers numbers = new Numbers();
    read(
        lines(40_000),
        1024,
        line -> {
          workers.add(Thread.currentThread());
          return line;
        },
        numbers);
    assertThat(numbers.taken).isEqualTo(upTo(40_000));
    assertThat(workers).hasSizeLessThanOrEqualTo(256);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  /** A stream that gives one line a read. */
  private static final class OneLineARead extends InputStream {

    private final AtomicLong given = new AtomicLong();
    private final CountDownLatch signal = new CountDownLatch(1);
    private final long lines;
    private long signalAt = Long.MAX_VALUE;

    OneLineARead(long lines) {
      this.lines = lines;
    }

    void signalAt(long line) {
      signalAt = line;
    }

    @Override
    public int read() {
      throw new AssertionError("reads are of many bytes");
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (given.get() == lines) {
        return -1;
      }
      if (given.incrementAndGet() >= signalAt) {
        signal.countDown();
      }
      byte[] line = LINE.getBytes(UTF_8);
      System.arraycopy(line, 0, into, from, line.length);
      return line.length;
    }
  }
}
