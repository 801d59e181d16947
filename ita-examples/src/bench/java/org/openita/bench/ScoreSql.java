package org.openita.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Builds the queries of the SQL engines in their common dialect. */
public final class ScoreSql {

  private static final ImmutableList<String> SURVEY = codes("I", 15, "E", 5);
  private static final ImmutableList<String> CHECKLIST =
      codes("O", NationalData.CHECKLIST_ITEMS, "", 0);

  private ScoreSql() {}

  private static ImmutableList<String> codes(String first, int many, String then, int more) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    for (int i = 1; i <= many; i++) {
      codes.add(first + i);
    }
    for (int i = 1; i <= more; i++) {
      codes.add(then + i);
    }
    return codes.build();
  }

  /** Returns the columns of the survey after {@code agency}. */
  public static ImmutableList<String> survey() {
    return SURVEY;
  }

  /** Returns the columns of the checklist after {@code agency}. */
  public static ImmutableList<String> checklist() {
    return CHECKLIST;
  }

  /** Returns the query for the sum and count of the answers by agency and item. */
  public static String sums(String survey) {
    return "SELECT agency, "
        + each(SURVEY, code -> "sum(" + code + "), count(" + code + ")")
        + " FROM "
        + survey
        + " GROUP BY agency";
  }

  /** Returns the query for the id, total and rank of each agency. */
  public static String scores(String survey, String checklist) {
    return "WITH items AS (SELECT agency, "
        + each(SURVEY, code -> "avg(" + points(code) + ") AS " + code)
        + " FROM "
        + survey
        + " GROUP BY agency), indicators AS (SELECT items.agency AS agency, "
        + String.join(", ", indicators())
        + " FROM items JOIN "
        + checklist
        + " AS checked ON checked.agency = items.agency), totals AS (SELECT agency, round("
        + "0.3 * (i1 + i2 + i3 + i4 + i5) / 5 + 0.3 * (i6 + i7 + i8) / 3 + 0.4 * (i9 + i10) / 2"
        + ", 2) AS total FROM indicators)"
        + " SELECT agency, total, rank() OVER (ORDER BY total DESC) FROM totals";
  }

  private static String points(String code) {
    StringBuilder choice = new StringBuilder("CASE " + code);
    for (int i = 0; i < NationalFramework.POINTS.size(); i++) {
      choice.append(" WHEN ").append(i + 1).append(" THEN ");
      choice.append(NationalFramework.POINTS.get(i));
    }
    return choice + " END";
  }

  private static List<String> indicators() {
    List<String> means = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < NationalFramework.ITEMS.size(); i++) {
      ImmutableList<Integer> groups = NationalFramework.ITEMS.get(i);
      List<String> parts = new ArrayList<>();
      for (int size : groups) {
        parts.add("(" + String.join(" + ", items(next, size)) + ") / " + size);
        next += size;
      }
      means.add(
          "round((" + String.join(" + ", parts) + ") / " + groups.size() + ", 2) AS i" + (i + 1));
    }
    return means;
  }

  private static List<String> items(int from, int size) {
    List<String> items = new ArrayList<>();
    for (int i = from; i < from + size; i++) {
      items.add(
          i < SURVEY.size()
              ? "items." + SURVEY.get(i)
              : "100.0 * checked." + CHECKLIST.get(i - SURVEY.size()));
    }
    return items;
  }

  private static String each(List<String> codes, Function<String, String> term) {
    return String.join(", ", codes.stream().map(term).toList());
  }
}
