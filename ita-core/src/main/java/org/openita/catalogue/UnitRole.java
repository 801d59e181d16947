package org.openita.catalogue;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.Text;
import org.openita.internal.Excerpt;

/** Who does something in a measure's template, before an agency's own units are known. */
public enum UnitRole {
  /** The office of the clerk (สำนักปลัด). */
  CLERK("สำนักปลัด", "Office of the clerk"),
  /** Finance (กองคลัง). */
  FINANCE("กองคลัง", "Finance division"),
  /** Procurement and supplies (งานพัสดุ). */
  PROCUREMENT("งานพัสดุ", "Procurement section"),
  /** Human resources (งานการเจ้าหน้าที่). */
  HUMAN_RESOURCES("งานการเจ้าหน้าที่", "Human resources section"),
  /** Public relations and planning (งานประชาสัมพันธ์และแผนงาน). */
  PUBLIC_RELATIONS("งานประชาสัมพันธ์และแผนงาน", "Public relations and planning section"),
  /** Every unit of the agency (ทุกส่วนราชการ). */
  EVERY_UNIT("ทุกส่วนราชการ", "Every unit"),
  /** The executive (ผู้บริหาร). */
  EXECUTIVE("ผู้บริหาร", "The executive");

  private final String th;
  private final String en;

  UnitRole(String th, String en) {
    this.th = th;
    this.en = en;
  }

  /** Returns the word used in documents, such as {@code human-resources}. */
  public String word() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Returns what the unit is called where an agency does not say otherwise. */
  public Text unit() {
    return Text.of(th, en);
  }

  /** Returns the words of all roles, joined by commas, for messages. */
  public static String words() {
    return Arrays.stream(values()).map(UnitRole::word).collect(Collectors.joining(", "));
  }

  /**
   * Parses the word used in documents.
   *
   * @throws IllegalArgumentException if no role has this word
   */
  public static UnitRole parse(String word) {
    return tryParse(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "role must be one of " + words() + " but was " + Excerpt.of(word)));
  }

  /** Parses the word used in documents; empty where no role has it. */
  public static Optional<UnitRole> tryParse(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
