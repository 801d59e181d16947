package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.Checked;

/**
 * Some lines of a stream of documents that follow each other and are still to be read. Made by
 * {@link JsonInput#blocks}.
 *
 * <p>Immutable; any thread may read any block.
 *
 * @param <T> the value of a document
 */
public final class LineBlock<T> {

  /** A line: its number and where it is in the block; nowhere if it is too long. */
  record Line(long number, int from, int to) {

    static Line tooLong(long number) {
      return new Line(number, -1, -1);
    }
  }

  private final byte[] bytes;
  private final ImmutableList<Line> lines;
  private final Function<Checked<Source>, Checked<T>> check;

  LineBlock(byte[] bytes, ImmutableList<Line> lines, Function<Checked<Source>, Checked<T>> check) {
    this.bytes = bytes;
    this.lines = lines;
    this.check = check;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Reads the lines in their order, as the result is consumed. */
  public Stream<JsonLine<T>> lines() {
    return lines.stream().map(this::read);
  }

  private JsonLine<T> read(Line line) {
    return new JsonLine<>(
        line.number(),
        line.from() < 0
            ? Checked.failed(DocumentProblem.LINE_TOO_LONG.at("/"))
            : check.apply(Utf8.decode(bytes, line.from(), line.to(), line.number())));
  }

  @Override
  public String toString() {
    return "lines " + lines.get(0).number() + " to " + lines.get(lines.size() - 1).number();
  }
}
