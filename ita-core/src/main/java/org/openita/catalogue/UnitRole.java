package org.openita.catalogue;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.AgencyKind;
import org.openita.ProblemKind;
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
  /** Public relations (งานประชาสัมพันธ์). */
  PUBLIC_RELATIONS("งานประชาสัมพันธ์", "Public relations section"),
  /** Strategy, plans and budget (กองยุทธศาสตร์และงบประมาณ). */
  PLANNING("กองยุทธศาสตร์และงบประมาณ", "Strategy and budget division"),
  /** Internal audit (หน่วยตรวจสอบภายใน). */
  INTERNAL_AUDIT("หน่วยตรวจสอบภายใน", "Internal audit unit"),
  /** Integrity and prevention of corruption: in local offices that of the clerk (สำนักปลัด). */
  INTEGRITY("สำนักปลัด", "Office of the clerk"),
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

  /** Returns what the unit is called where neither the agency nor its kind says otherwise. */
  public Text unit() {
    return Text.of(th, en);
  }

  /** Returns what the unit is usually called, in Thai, in agencies of a kind. */
  public String unitIn(AgencyKind kind) {
    return UsualUnits.of(kind).getOrDefault(this, th);
  }

  /**
   * Returns the role whose unit does this one's work in agencies that name no unit for it; empty
   * where there is none.
   */
  public Optional<UnitRole> partOf() {
    return switch (this) {
      case PLANNING -> Optional.of(PUBLIC_RELATIONS);
      case INTEGRITY -> Optional.of(CLERK);
      default -> Optional.empty();
    };
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
        .orElseThrow(() -> ProblemKind.ROLE_UNKNOWN.exception(words(), Excerpt.of(word)));
  }

  /** Parses the word used in documents; empty where no role has it. */
  public static Optional<UnitRole> tryParse(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
