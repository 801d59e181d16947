package org.openita.review;

import java.util.regex.Pattern;

/** Recognises names that mean every unit, and so none. */
final class EveryUnit {

  private static final Pattern NAME =
      Pattern.compile(
          "^[\\s\\-–•]*+(?:เจ้าหน้าที่)?(?:ทุก|ทั้งหน่วยงาน|ทั้งองค์กร)"
              + "|ทุก(?:ส่วน|กอง|สำนัก|หน่วย|ฝ่าย|งาน|ภารกิจ|กลุ่ม|แผนก|คณะ|ศูนย์|ภาค)"
              + "|^[\\s\\-–•]*+(?:all|every|each)\\b"
              + "|\\b(?:all|every|each)\\s++(?:of\\s++the\\s++)?"
              + "(?:unit|division|department|office|bureau|section|agenc|team|facult)",
          Pattern.CASE_INSENSITIVE);

  private EveryUnit() {}

  /** Returns whether a name of a unit is that of every unit, in Thai or English. */
  static boolean isMeantBy(String unit) {
    return NAME.matcher(Wording.plain(unit)).find();
  }
}
