package org.openita.examples.app;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.Code;
import org.openita.Problem;
import org.openita.Text;
import org.openita.json.ItaJson;

/** Tells the kinds of documents apart, so that one given to a wrong command names the right one. */
enum DocumentKind {
  ASSESSMENT(
      "assessment",
      Text.of("เอกสารผลคะแนน", "an assessment"),
      Text.of("ซึ่งใช้กับ ita analyze", "which ita analyze reads")),
  ANALYSIS(
      "analysis",
      Text.of("ผลการวิเคราะห์", "an analysis"),
      Text.of(
          "ซึ่งไม่มีคำสั่งใดใช้ ให้ระบุเอกสารผลคะแนนที่นำมาวิเคราะห์",
          "which no command reads; give the assessment it is of")),
  FRAMEWORK(
      "framework",
      Text.of("เกณฑ์การประเมิน", "a framework"),
      Text.of(
          "ซึ่งใช้กับ ita framework check และ --framework",
          "which ita framework check and --framework read")),
  PLAN(
      "plan",
      Text.of("แผน", "a plan"),
      Text.of(
          "ซึ่งใช้กับ ita review, view, progress และ effect",
          "which ita review, view, progress and effect read")),
  REVIEW(
      "review",
      Text.of("ผลการตรวจแผน", "a review"),
      Text.of(
          "ซึ่งใช้กับตัวเลือก --since ของ ita review",
          "which the option --since of ita review reads")),
  CATALOGUE(
      "catalogue",
      Text.of("คลังมาตรการ", "a catalogue"),
      Text.of(
          "ซึ่งใช้กับ ita catalogue และตัวเลือก --catalogue ของ ita plan",
          "which ita catalogue and the option --catalogue of ita plan read")),
  UNITS(
      "units",
      Text.of("เอกสารหน่วยงานภายใน", "a units document"),
      Text.of(
          "ซึ่งใช้กับตัวเลือก --units ของ ita plan", "which the option --units of ita plan reads")),
  ASSESSMENTS(
      "",
      Text.of("ผลคะแนนหลายหน่วยงาน บรรทัดละหนึ่งหน่วยงาน", "several assessments, one per line"),
      Text.of("ซึ่งใช้กับ ita batch", "which ita batch reads")),
  SPREADSHEET(
      "",
      Text.of("ตารางคำนวณ", "a spreadsheet"),
      Text.of(
          "ซึ่งใช้กับ ita scores พร้อม --fiscal-year",
          "which ita scores reads, with --fiscal-year")),
  WORKBOOK(
      "",
      Text.of("สมุดงาน Excel", "an Excel workbook"),
      Text.of(
          "ซึ่งต้องบันทึกเป็น CSV สำหรับ ita scores พร้อม --fiscal-year",
          "to be saved as CSV for ita scores, with --fiscal-year"));

  private static final int HEAD = 1 << 16;
  private static final Splitter CELLS = Splitter.on(CharMatcher.anyOf(",;\t")).trimResults();
  private static final ImmutableSet<String> AGENCY =
      ImmutableSet.of("agency", "หน่วยงาน", "รหัสหน่วยงาน");

  private final String schema;
  private final Text noun;
  private final Text reader;

  DocumentKind(String schema, Text noun, Text reader) {
    this.schema = schema;
    this.noun = noun;
    this.reader = reader;
  }

  /** Returns the problem of a document of another kind than this; empty if it may be of this. */
  Optional<ImmutableList<Problem>> mistaken(byte[] document) {
    return of(document)
        .filter(kind -> kind != this)
        .map(
            kind ->
                ImmutableList.of(
                    ProgramProblem.OTHER_KIND.at(
                        kind.schema.isEmpty() ? "/" : "/schema", noun, kind.noun, kind.reader)));
  }

  /** Returns the kind of a document, if it can be told. */
  static Optional<DocumentKind> of(byte[] document) {
    if (startsWith(document, new byte[] {'P', 'K', 3, 4})) {
      return Optional.of(WORKBOOK);
    }
    int line = lineEnd(document);
    byte[] first = Arrays.copyOf(document, line);
    String rest =
        new String(document, line, Math.min(document.length - line, HEAD), StandardCharsets.UTF_8);
    String header = new String(first, StandardCharsets.UTF_8);
    if (header.stripTrailing().endsWith("}")
        && rest.stripLeading().startsWith("{")
        && stated(first).filter(kind -> kind == ASSESSMENT).isPresent()) {
      return Optional.of(ASSESSMENTS);
    }
    return isHeader(header) ? Optional.of(SPREADSHEET) : stated(document);
  }

  private static boolean startsWith(byte[] document, byte[] mark) {
    return document.length >= mark.length
        && Arrays.equals(document, 0, mark.length, mark, 0, mark.length);
  }

  private static Optional<DocumentKind> stated(byte[] document) {
    return ItaJson.kind(document)
        .flatMap(
            name -> Arrays.stream(values()).filter(kind -> kind.schema.equals(name)).findFirst());
  }

  private static int lineEnd(byte[] document) {
    int end = 0;
    while (end < document.length && document[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isHeader(String line) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.length() > HEAD || text.stripLeading().startsWith("{")) {
      return false;
    }
    List<String> cells = CELLS.splitToList(text);
    return cells.size() > 1
        && cells.stream()
            .anyMatch(cell -> AGENCY.contains(cell) || Code.tryParse(cell).isPresent());
  }
}
