package org.openita.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openita.Code;
import org.openita.Tally;
import org.openita.tally.AgencyTallies;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Holds the counts of some tasks, the aggregate that Spark serializes and merges.
 *
 * <p>A book is serialized as counts, so its size depends on the number of agencies, not of answers.
 */
final class PartialTally implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final transient TallyBook book;
  private final transient ImmutableList<SplitResult> results;

  PartialTally(TallyBook book, List<SplitResult> results) {
    this.book = book;
    this.results = ImmutableList.copyOf(results);
  }

  TallyBook book() {
    return book;
  }

  /** Returns the results of the splits in order. */
  ImmutableList<SplitResult> results() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(SplitResult::number), results);
  }

  /** Adds another tally to this one, which must not be used afterwards, and returns the sum. */
  PartialTally plus(PartialTally other) {
    book.merge(other.book);
    return new PartialTally(
        book, ImmutableList.<SplitResult>builder().addAll(results).addAll(other.results).build());
  }

  @Serial
  private Object writeReplace() {
    return new Form(LayoutForm.of(book.layout()), bytes(book), results);
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("must be serialized as a Form");
  }

  private static byte[] bytes(TallyBook book) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(book.size());
      for (AgencyTallies agency : (Iterable<AgencyTallies>) book.all()::iterator) {
        write(agency, book.layout(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(AgencyTallies agency, TallyLayout layout, DataOutputStream out)
      throws IOException {
    out.writeUTF(agency.id());
    for (TallyLayout.Column column : layout.columns()) {
      if (column.isChecklist()) {
        Boolean met = agency.checklist().get(column.code());
        out.writeByte(met == null ? 0 : met ? TallyLayout.YES : TallyLayout.NO);
      } else {
        Tally tally = agency.tallies().get(column.code());
        for (int option = 0; option < column.answers(); option++) {
          writeCount(tally == null ? 0 : tally.counts().get(option), out);
        }
      }
    }
  }

  /** Writes seven bits per byte, the lowest first, as most counts are small. */
  private static void writeCount(long count, DataOutputStream out) throws IOException {
    long rest = count;
    while (rest > 0x7F) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static TallyBook read(TallyLayout layout, DataInputStream in) throws IOException {
    TallyBook book = TallyBook.of(layout);
    byte[] checklist = new byte[layout.size()];
    int agencies = in.readInt();
    for (int i = 0; i < agencies; i++) {
      int agency = book.numberOf(in.readUTF());
      for (int c = 0; c < layout.size(); c++) {
        TallyLayout.Column column = layout.columns().get(c);
        if (column.isChecklist()) {
          checklist[c] = in.readByte();
        } else {
          for (int option = 1; option <= column.answers(); option++) {
            book.add(agency, c, option, readCount(in));
          }
        }
      }
      book.addRow(agency, checklist);
    }
    return book;
  }

  private static long readCount(DataInputStream in) throws IOException {
    long count = 0;
    for (int shift = 0; ; shift += 7) {
      long next = in.readByte();
      count |= (next & 0x7F) << shift;
      if (next >= 0) {
        return count;
      }
    }
  }

  /** The serialized form of a partial tally. */
  private static final class Form implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    private final LayoutForm layout;
    private final byte[] book;
    private final List<SplitResult> results;

    Form(LayoutForm layout, byte[] book, List<SplitResult> results) {
      this.layout = layout;
      this.book = book;
      this.results = results;
    }

    @Serial
    private Object readResolve() throws IOException {
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(book))) {
        return new PartialTally(PartialTally.read(layout.layout(), in), results);
      }
    }
  }

  /** The serialized form of a layout. */
  record LayoutForm(List<ColumnForm> columns) implements Serializable {

    record ColumnForm(String code, int answers, boolean isChecklist) implements Serializable {}

    static LayoutForm of(TallyLayout layout) {
      List<ColumnForm> columns = new ArrayList<>();
      for (TallyLayout.Column column : layout.columns()) {
        columns.add(new ColumnForm(column.code().value(), column.answers(), column.isChecklist()));
      }
      return new LayoutForm(columns);
    }

    TallyLayout layout() {
      TallyLayout.Builder layout = TallyLayout.builder();
      for (ColumnForm column : columns) {
        Code code = Code.of(column.code());
        layout.add(
            column.isChecklist()
                ? TallyLayout.Column.checklist(code)
                : TallyLayout.Column.survey(code, column.answers()));
      }
      return layout.build();
    }
  }
}
