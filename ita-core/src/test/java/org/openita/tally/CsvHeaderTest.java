package org.openita.tally;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Problem;

class CsvHeaderTest {

  private static final TallyLayout LAYOUT =
      TallyLayout.builder()
          .survey(Code.of("I1"), 4)
          .survey(Code.of("I1.1"), 2)
          .checklist(Code.of("O1"))
          .build();

  private static Checked<CsvHeader> read(String csv) {
    byte[] bytes = csv.getBytes(UTF_8);
    return CsvHeader.read(bytes, 0, bytes.length, LAYOUT);
  }

  @Test
  void namesColumnsInAnyOrder() {
    CsvHeader header = read("\uFEFF\n \r\n\"O1\", respondent ,agency,I1.1\r\na").orElseThrow();
    assertThat(header.layout().columns())
        .extracting(TallyLayout.Column::code)
        .containsExactly(Code.of("O1"), Code.of("I1.1"));
    assertThat(header.lines()).isEqualTo(3);
    assertThat(header.length()).isEqualTo(38);
  }

  @Test
  void needsNoLineBreak() {
    assertThat(read("agency,I1").orElseThrow().length()).isEqualTo(9);
  }

  @Test
  void tellsThatAFileIsUtf16() {
    for (Charset utf16 : List.of(UTF_16LE, UTF_16BE)) {
      byte[] bytes = "\uFEFFagency,I1\na,1\n".getBytes(utf16);
      assertThat(CsvHeader.read(bytes, 0, bytes.length, LAYOUT).problems())
          .extracting(Problem::toString)
          .containsExactly("line 1, column 1: the file is UTF-16 but must be UTF-8");
    }
  }

  @Test
  void tellsAllThatIsWrong() {
    assertThat(read("\nI1,I1,X1,i1,\"a,\n").problems().stream().map(Problem::toString))
        .containsExactly(
            "line 2, column 1: there is no column agency",
            "line 2, column 2: \"I1\" is the name of an earlier column too",
            "line 2, column 3: \"X1\" is not agency, respondent, or the code of an item or line with"
                + " a known number of options",
            "line 2, column 4: \"i1\" is not agency, respondent, or the code of an item or line with"
                + " a known number of options",
            "line 2, column 5: the quotation mark is not closed on this line: \"\"a,\"");
    assertThat(read("agency,respondent").problems().stream().map(Problem::toString))
        .containsExactly("line 1, column 1: there is no column of an item");
    assertThat(read("").problems()).hasSize(1);
    assertThat(read(" \n\n").problems()).hasSize(1);
    assertThat(read("agency" + " ".repeat(CsvHeader.LONGEST_LINE) + ",I1").problems()).hasSize(1);
  }
}
