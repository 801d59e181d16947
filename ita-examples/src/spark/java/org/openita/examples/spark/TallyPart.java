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
 * What some tasks have counted: the aggregate that Spark moves and merges.
 *
 * <p>A book travels as its counts, so that its size depends on the agencies and not on the answers.
 */
final class TallyPart implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final transient TallyBook book;
  private final transient ImmutableList<SharedRead> reads;

  TallyPart(TallyBook book, List<SharedRead> reads) {
    this.book = book;
    this.reads = ImmutableList.copyOf(reads);
  }

  TallyBook book() {
    return book;
  }

  /** What the tasks read, in the order of the shares. */
  ImmutableList<SharedRead> reads() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(SharedRead::share), reads);
  }

  /** The other part added to this one, which is of no use afterwards. */
  TallyPart plus(TallyPart other) {
    book.merge(other.book);
    return new TallyPart(
        book, ImmutableList.<SharedRead>builder().addAll(reads).addAll(other.reads).build());
  }

  @Serial
  private Object writeReplace() {
    return new Form(LayoutForm.of(book.layout()), bytes(book), reads);
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a part travels in another form");
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

  /** Seven bits a byte, the lowest first; most counts of a share are small. */
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

  /** How a part travels. */
  private static final class Form implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    private final LayoutForm layout;
    private final byte[] book;
    private final List<SharedRead> reads;

    Form(LayoutForm layout, byte[] book, List<SharedRead> reads) {
      this.layout = layout;
      this.book = book;
      this.reads = reads;
    }

    @Serial
    private Object readResolve() throws IOException {
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(book))) {
        return new TallyPart(TallyPart.read(layout.layout(), in), reads);
      }
    }
  }

  /** How a layout travels. */
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
        layout.add(
            new TallyLayout.Column(Code.of(column.code()), column.answers(), column.isChecklist()));
      }
      return layout.build();
    }
  }
}
