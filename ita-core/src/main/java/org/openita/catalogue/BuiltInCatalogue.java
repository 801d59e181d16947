package org.openita.catalogue;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Stream;
import org.openita.Text;

/** The catalogue that comes with the library; its texts are in the classes by indicator. */
final class BuiltInCatalogue {

  static final Catalogue INSTANCE =
      Catalogue.builder()
          .id("openita-1")
          .addAllTemplates(
              Iterables.transform(official(), template -> template.withFrameworks("th-ita")))
          .addTemplates(causesAndRemedies())
          .build();

  private BuiltInCatalogue() {}

  private static List<MeasureTemplate> official() {
    return Stream.of(
            DutyTemplates.ALL,
            BudgetTemplates.ALL,
            PowerTemplates.ALL,
            AssetTemplates.ALL,
            AntiCorruptionTemplates.ALL,
            ServiceTemplates.ALL,
            CommunicationTemplates.ALL,
            ProcedureTemplates.ALL,
            DisclosureTemplates.ALL,
            PreventionTemplates.ALL)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Returns the general template, for indicators that no agency's document covers, such as those of
   * custom frameworks.
   */
  private static MeasureTemplate causesAndRemedies() {
    return MeasureTemplate.builder()
        .id("causes-and-remedies")
        .general(true)
        .title(
            Text.of(
                "การวิเคราะห์สาเหตุของคะแนนที่ต่ำและการแก้ไข",
                "Analysis of the causes of a low score, and corrective action"))
        .guideline(
            Text.of(
                "วิเคราะห์ประเด็นที่เสียคะแนน รับฟังความเห็นของผู้เกี่ยวข้อง คัดเลือกสาเหตุที่แก้ไขได้ภายในปี และดำเนินการให้เห็นผล",
                "Analyse where points were lost, hear those concerned, select the causes that can be"
                    + " removed this year, and act on them visibly."))
        .step(
            UnitRole.PLANNING,
            2,
            "วิเคราะห์คะแนนและความคิดเห็นเพื่อระบุประเด็นที่เสียคะแนน",
            "Analyse scores and comments to identify where points were lost.")
        .step(
            UnitRole.EVERY_UNIT,
            3,
            "ประชุมผู้เกี่ยวข้องเพื่อวิเคราะห์สาเหตุและกำหนดแนวทางแก้ไข",
            "Meet with those concerned to establish the causes and decide on corrective action.")
        .step(
            UnitRole.EVERY_UNIT,
            6,
            "ดำเนินการตามแนวทางที่กำหนดและแจ้งผู้เกี่ยวข้องทราบ",
            "Carry out the corrective action and inform those concerned.")
        .step(
            UnitRole.CLERK,
            9,
            "ติดตามประเมินผลและปรับปรุงแนวทางแก้ไข",
            "Evaluate the effect and adjust the action.")
        .lead(UnitRole.CLERK)
        .support(UnitRole.PLANNING, UnitRole.EVERY_UNIT, UnitRole.EXECUTIVE)
        .rounds(6, 12)
        .keep("บันทึกการประชุมวิเคราะห์สาเหตุ", "Minutes of the meeting on causes")
        .keep("รายงานผลการแก้ไข", "Report on the corrective action")
        .effort(3)
        .usefulness(3)
        .build();
  }
}
