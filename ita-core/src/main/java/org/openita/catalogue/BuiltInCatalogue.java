package org.openita.catalogue;

import com.google.common.collect.Iterables;
import java.util.List;
import org.openita.Text;

/** The catalogue that comes with the library. */
final class BuiltInCatalogue {

  static final Catalogue INSTANCE =
      Catalogue.builder()
          .id("openita-1")
          .addAllTemplates(forOfficialFrameworks(StaffTemplates.ALL))
          .addAllTemplates(forOfficialFrameworks(ServiceTemplates.ALL))
          .addAllTemplates(forOfficialFrameworks(OpenDataTemplates.ALL))
          .addTemplates(causesAndRemedies())
          .build();

  private BuiltInCatalogue() {}

  private static Iterable<MeasureTemplate> forOfficialFrameworks(List<MeasureTemplate> templates) {
    return Iterables.transform(templates, template -> template.withFrameworks("th-ita"));
  }

  /**
   * Returns the general template, for indicators that no agency's document covers, such as those of
   * custom frameworks.
   */
  private static MeasureTemplate causesAndRemedies() {
    return MeasureTemplate.builder()
        .id("causes-and-remedies")
        .general(true)
        .title(Text.of("หาสาเหตุที่คะแนนต่ำแล้วแก้ไข", "Find why the score is low, and mend it"))
        .guideline(
            Text.of(
                "ดูว่าคะแนนเสียไปตรงไหน ถามผู้เกี่ยวข้อง เลือกสาเหตุที่แก้ได้ในปีนี้ แล้วแก้ให้เห็นผล",
                "See where points were lost, ask those concerned, choose the causes that can be mended"
                    + " this year, and mend them so that it shows."))
        .step(
            UnitRole.CLERK,
            2,
            "แยกดูคะแนนและความเห็นว่าเสียคะแนนที่เรื่องใด",
            "Break down scores and comments to see where points were lost.")
        .step(
            UnitRole.EVERY_UNIT,
            3,
            "ประชุมผู้เกี่ยวข้องเพื่อหาสาเหตุและเลือกวิธีแก้",
            "Meet with those concerned to find causes and choose remedies.")
        .step(
            UnitRole.EVERY_UNIT,
            6,
            "แก้ตามวิธีที่เลือกและแจ้งให้ผู้เกี่ยวข้องรู้",
            "Carry out the remedies and tell those concerned.")
        .step(
            UnitRole.CLERK,
            9,
            "ตรวจว่าดีขึ้นหรือไม่ แล้วปรับวิธีแก้",
            "Check whether it got better, and adjust.")
        .lead(UnitRole.CLERK)
        .support(UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
        .rounds(6, 12)
        .keep("บันทึกการประชุมหาสาเหตุ", "Minutes of the meeting on causes")
        .keep("รายงานผลการแก้ไข", "Report on what was mended")
        .effort(3)
        .usefulness(3)
        .build();
  }
}
