package org.openita.tally;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.BlankTable;
import org.openita.Code;

/** Reads the format line by line with regular expressions, as an independent reference. */
final class ReferenceCsv {

  /** Blanks as the bytes of their UTF-8. */
  private static final String BLANKS =
      BlankTable.all().stream()
          .map(blank -> Pattern.quote(new String(blank.getBytes(UTF_8), ISO_8859_1)))
          .collect(Collectors.joining("|", "(?:", ")*+"));

  private static final Pattern BLANK = Pattern.compile(BLANKS);
  private static final Pattern BLANKS_AROUND =
      Pattern.compile("\\A" + BLANKS + "|" + BLANKS + "\\z");
  private static final String TEXT = BLANKS + "\"((?:[^\"]|\"\")*+)\"";
  private static final Pattern QUOTED = Pattern.compile(TEXT + BLANKS + "(?=,|\\z)");
  private static final Pattern QUOTED_AND_MORE = Pattern.compile(TEXT + "[^,]*");
  private static final Pattern OPEN = Pattern.compile(BLANKS + "\"");
  private static final Pattern PLAIN = Pattern.compile("[^,]*");

  private final TallyLayout layout;
  private final TallyBook book;
  private final List<String> places = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();

  private List<String> header = List.of();

  private record Cell(String text, boolean faulty, boolean open) {}

  ReferenceCsv(TallyLayout layout) {
    this.layout = layout;
    this.book = TallyBook.of(layout);
  }

  /** Returns the book, filled answer by answer. */
  TallyBook book() {
    return book;
  }

  /** Returns the places of all problems. */
  List<String> places() {
    return places;
  }

  ReferenceCsv read(byte[] file) {
    String text = new String(file, ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      text = text.substring(3);
    }
    int number = 0;
    while (!text.isEmpty()) {
      int end = text.indexOf('\n');
      String line = end < 0 ? text : text.substring(0, end);
      text = end < 0 ? "" : text.substring(end + 1);
      number++;
      readLine(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    return this;
  }

  private void readLine(int number, String line) {
    if (line.length() > CsvHeader.LONGEST_LINE) {
      places.add("line " + number + ", column 1");
    } else if (!BLANK.matcher(line).matches()) {
      List<Cell> cells = cells(line);
      if (header.isEmpty()) {
        header = cells.stream().map(Cell::text).toList();
      } else {
        readRow(number, cells);
      }
    }
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      Matcher quoted = QUOTED.matcher(line).region(at, line.length());
      Matcher more = QUOTED_AND_MORE.matcher(line).region(at, line.length());
      Matcher open = OPEN.matcher(line).region(at, line.length());
      Matcher plain = PLAIN.matcher(line).region(at, line.length());
      if (quoted.lookingAt()) {
        cells.add(new Cell(trim(quoted.group(1).replace("\"\"", "\"")), false, false));
        at = quoted.end() + 1;
      } else if (more.lookingAt()) {
        cells.add(new Cell("", true, false));
        at = more.end() + 1;
      } else if (open.lookingAt()) {
        cells.add(new Cell("", true, true));
        at = line.length() + 1;
      } else if (plain.lookingAt()) {
        cells.add(new Cell(trim(plain.group()), plain.group().contains("\""), false));
        at = plain.end() + 1;
      }
    }
    return cells;
  }

  private static String trim(String text) {
    return BLANKS_AROUND.matcher(text).replaceAll("");
  }

  private void readRow(int number, List<Cell> cells) {
    List<String> wrong = new ArrayList<>();
    byte[] answers = new byte[layout.size()];
    String id = "";
    int listedAt = 0;
    for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
      String place = "line " + number + ", column " + (i + 1);
      String name = header.get(i);
      String text = new String(cells.get(i).text().getBytes(ISO_8859_1), UTF_8);
      if (cells.get(i).faulty()) {
        wrong.add(place);
      } else if (name.equals("agency")) {
        id = text;
        if (id.isEmpty() || !isUtf8(cells.get(i).text())) {
          wrong.add(place);
        }
      } else if (!name.equals("respondent") && !text.isEmpty()) {
        int column = layout.indexOf(Code.of(name));
        int answer = answer(text, layout.columns().get(column));
        if (answer < 0) {
          wrong.add(place);
        }
        answers[column] = (byte) answer;
        listedAt = listedAt == 0 && layout.isChecklist(column) ? i + 1 : listedAt;
      }
    }
    boolean open = cells.get(cells.size() - 1).open();
    if (cells.size() > header.size() || (cells.size() < header.size() && !open)) {
      int column = Math.min(cells.size(), header.size()) + 1;
      wrong.add("line " + number + ", column " + column);
    }
    if (wrong.isEmpty() && listedAt > 0 && !listed.add(id)) {
      wrong.add("line " + number + ", column " + listedAt);
    }
    places.addAll(wrong);
    if (wrong.isEmpty()) {
      count(id, answers, listedAt > 0);
    }
  }

  private void count(String id, byte[] answers, boolean answersChecklist) {
    int agency = book.numberOf(id);
    for (int c = 0; c < answers.length; c++) {
      if (answers[c] > 0 && !layout.isChecklist(c)) {
        book.add(agency, c, answers[c]);
        answers[c] = 0;
      }
    }
    if (answersChecklist) {
      book.addRow(agency, answers);
    }
  }

  private static boolean isUtf8(String bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static int answer(String text, TallyLayout.Column column) {
    if (!text.matches("[0-9\u0E50-\u0E59]+")) {
      return -1;
    }
    // BigInteger accepts the digits of every script.
    BigInteger value = new BigInteger(text);
    int lowest = column.isChecklist() ? 0 : 1;
    boolean known =
        value.compareTo(BigInteger.valueOf(lowest)) >= 0
            && value.compareTo(BigInteger.valueOf(column.answers() - 1L + lowest)) <= 0;
    return known ? value.intValue() + 1 - lowest : -1;
  }
}
