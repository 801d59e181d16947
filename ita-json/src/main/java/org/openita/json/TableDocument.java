package org.openita.json;

import org.openita.plan.TableView;

/** The document of a plan as a table. */
final class TableDocument {

  private TableDocument() {}

  static void write(DocumentWriter out, TableView table) {
    out.beginObject();
    out.member("layout").string(table.layout().word());
    out.member("title").string(table.title());
    out.member("headings").list(table.headings(), DocumentWriter::string);
    out.member("rows").list(table.rows(), (row, cells) -> row.list(cells, DocumentWriter::string));
    out.endObject();
  }
}
