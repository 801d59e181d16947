package org.openita;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * The kinds of agency that are known by a code. Agencies may be of others: {@link Agency#kind} is
 * any text.
 */
public enum AgencyKind {
  /** A subdistrict administrative organisation (อบต.). */
  LOCAL_SUBDISTRICT(
      "local-subdistrict", "องค์การบริหารส่วนตำบล", "subdistrict administrative organisation"),
  /** A subdistrict municipality. */
  LOCAL_MUNICIPALITY("local-municipality", "เทศบาลตำบล", "subdistrict municipality"),
  /** A town municipality. */
  LOCAL_TOWN("local-town", "เทศบาลเมือง", "town municipality"),
  /** A city municipality. */
  LOCAL_CITY("local-city", "เทศบาลนคร", "city municipality"),
  /** A provincial administrative organisation (อบจ.). */
  LOCAL_PROVINCE(
      "local-province", "องค์การบริหารส่วนจังหวัด", "provincial administrative organisation"),
  /** A department of a ministry. */
  DEPARTMENT("department", "กรม", "department"),
  /** The office of a ministry's permanent secretary. */
  PERMANENT_SECRETARY(
      "permanent-secretary", "สำนักงานปลัดกระทรวง", "office of the permanent secretary"),
  /** A unit that makes policy. */
  POLICY_UNIT("policy-unit", "หน่วยงานด้านนโยบาย", "policy unit"),
  /** A central agency that approves, licenses or serves. */
  CENTRAL_SERVICE(
      "central-service",
      "หน่วยงานส่วนกลางที่อนุมัติ อนุญาต หรือให้บริการ",
      "central licensing or service agency"),
  /** A university or another institution of higher education. */
  UNIVERSITY("university", "สถาบันอุดมศึกษา", "institution of higher education"),
  /** A province. */
  PROVINCE("province", "จังหวัด", "province"),
  /** A public organisation. */
  PUBLIC_ORGANISATION("public-organisation", "องค์การมหาชน", "public organisation"),
  /** A state enterprise. */
  STATE_ENTERPRISE("state-enterprise", "รัฐวิสาหกิจ", "state enterprise");

  private final String code;
  private final Text label;

  AgencyKind(String code, String th, String en) {
    this.code = code;
    this.label = Text.of(th, en);
  }

  /** Returns the code that documents use, such as {@code local-subdistrict}. */
  public String code() {
    return code;
  }

  /** Returns the name for people. */
  public Text label() {
    return label;
  }

  /**
   * Returns the kind that a text names: its code, or its Thai or English name, in any case of
   * letters.
   */
  public static Optional<AgencyKind> tryParse(String text) {
    String wanted = CharMatcher.whitespace().trimFrom(text);
    for (AgencyKind kind : values()) {
      if (kind.code.equalsIgnoreCase(wanted)
          || kind.label.in(Language.TH).equals(wanted)
          || kind.label.in(Language.EN).equalsIgnoreCase(wanted)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
