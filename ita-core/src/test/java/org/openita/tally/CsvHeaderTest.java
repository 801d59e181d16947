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

  private static Checked<CsvHeader> check(String csv) {
    byte[] bytes = csv.getBytes(UTF_8);
    return CsvHeader.check(bytes, 0, bytes.length, LAYOUT);
  }

  @Test
  void columnsCanBeInAnyOrder() {
    CsvHeader header = check("\uFEFF\n \r\n\"O1\", respondent ,agency,I1.1\r\na").orElseThrow();
    assertThat(header.layout().columns())
        .extracting(TallyLayout.Column::code)
        .containsExactly(Code.of("O1"), Code.of("I1.1"));
    assertThat(header.lines()).isEqualTo(3);
    assertThat(header.length()).isEqualTo(38);
  }

  @Test
  void theLineBreakIsOptional() {
    assertThat(check("agency,I1").orElseThrow().length()).isEqualTo(9);
  }

  @Test
  void aFileInUtf16IsRejected() {
    for (Charset utf16 : List.of(UTF_16LE, UTF_16BE)) {
      byte[] bytes = "\uFEFFagency,I1\na,1\n".getBytes(utf16);
      assertThat(CsvHeader.check(bytes, 0, bytes.length, LAYOUT).problems())
          .extracting(Problem::toString)
          .containsExactly("line 1, column 1: file must be UTF-8 but is UTF-16");
    }
  }

  @Test
  void everyProblemIsReportedAtItsColumn() {
    assertThat(check("\nI1,I1,X1,i1,\"a,\n").problems().stream().map(Problem::toString))
        .containsExactly(
            "line 2, column 1: missing column agency",
            "line 2, column 2: duplicate column \"I1\"",
            "line 2, column 3: unknown column \"X1\"; expected agency, respondent or the code of an item"
                + " with known options",
            "line 2, column 4: unknown column \"i1\"; expected agency, respondent or the code of an item"
                + " with known options",
            "line 2, column 5: unclosed quotation mark: \"\"a,\"");
    assertThat(check("agency,respondent").problems().stream().map(Problem::toString))
        .containsExactly("line 1, column 1: missing item columns");
    for (String blank : List.of("", " \n\n")) {
      assertThat(check(blank).problems().stream().map(Problem::toString))
          .containsExactly(
              "line 1, column 1: missing header; expected agency, then codes such as I1");
    }
    assertThat(check("agency" + " ".repeat(CsvHeader.LONGEST_LINE) + ",I1").problems())
        .extracting(Problem::toString)
        .containsExactly("line 1, column 1: header is longer than 65536 bytes");
  }
}
