package org.openita.framework;

import static org.openita.framework.Confidence.CONFIRMED;
import static org.openita.framework.Confidence.DERIVATIVE;
import static org.openita.framework.Confidence.UNVERIFIED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.openita.Code;
import org.openita.Text;

/**
 * The names of items that are known, by fiscal year. Questions of surveys have no titles: theirs
 * say in a few words what is asked.
 */
final class BuiltInItemNames {

  private static final Text SEEN =
      Text.of("พบในเอกสารของหน่วยงาน", "seen in documents of agencies");
  private static final Text SITE =
      Text.of("พบในเว็บไซต์ของหน่วยงาน", "seen on websites of agencies");
  private static final Text COPY =
      Text.of(
          "พบในสำเนาแบบสำรวจของสถาบันอุดมศึกษา",
          "seen in a university's copy of the survey, not in the original");
  private static final Text LIST =
      Text.of(
          "พบในรายการของแหล่งทุติยภูมิ ซึ่งใช้ถึงปี 2568",
          "seen in a third party's list, in use up to 2568");
  private static final Text LIKE_2564 =
      Text.of(
          "เชื่อว่าเหมือนแบบของปี 2563 และ 2564 ยังไม่พบเอกสารต้นทาง",
          "believed to be as in 2563 and 2564; no source was seen");
  private static final Text BELIEVED =
      Text.of("เชื่อว่าเป็นเช่นนี้ ยังไม่พบเอกสารต้นทาง", "believed to be so; no source was seen");

  private static final ImmutableMap<Code, Text> IIT =
      names()
          .put(
              "I1",
              "การปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนด",
              "Work by the set procedure and within the set time")
          .put("I2", "การปฏิบัติงานและให้บริการอย่างเท่าเทียมกัน", "Equal treatment of everyone")
          .put(
              "I3",
              "ความมุ่งมั่นและความรับผิดชอบในการปฏิบัติงาน",
              "Commitment and responsibility at work")
          .put(
              "I4", "การเรียกรับประโยชน์จากผู้มาติดต่อ", "Money or benefits demanded for a service")
          .put(
              "I5",
              "การรับเงิน ทรัพย์สิน หรือประโยชน์อื่นจากผู้ที่มิใช่ญาติ",
              "Gifts received from others than relatives")
          .put(
              "I6",
              "การให้ประโยชน์แก่บุคคลภายนอกโดยคาดหวังการตอบแทน",
              "Gifts to outsiders in the hope of a return")
          .put(
              "I7",
              "การรับรู้แผนการใช้จ่ายงบประมาณประจำปี",
              "Awareness of the annual spending plan")
          .put(
              "I8",
              "การใช้จ่ายงบประมาณอย่างคุ้มค่าและตรงตามวัตถุประสงค์",
              "Budget spent with value and for its purpose")
          .put(
              "I9",
              "การใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง",
              "Budget spent for private benefit")
          .put("I10", "การเบิกจ่ายเงินที่เป็นเท็จ", "False claims for payment")
          .put(
              "I11",
              "ความโปร่งใสและความเป็นธรรมในการจัดซื้อจัดจ้าง",
              "Transparent and fair procurement")
          .put(
              "I12",
              "การมีส่วนร่วมของบุคลากรในการตรวจสอบการใช้จ่ายงบประมาณ",
              "Staff participation in checking the spending")
          .put("I13", "การมอบหมายงานอย่างเป็นธรรม", "Fair assignment of work")
          .put(
              "I14",
              "การประเมินผลการปฏิบัติงานตามคุณภาพของผลงาน",
              "Performance appraisal by quality of work")
          .put(
              "I15",
              "การคัดเลือกผู้เข้ารับการฝึกอบรม ศึกษาดูงาน หรือรับทุนอย่างเป็นธรรม",
              "Fair selection for training and scholarships")
          .put(
              "I16",
              "การสั่งการให้ทำธุระส่วนตัวของผู้บังคับบัญชา",
              "Personal errands ordered by superiors")
          .put(
              "I17",
              "การสั่งการให้ทำสิ่งที่ไม่ถูกต้องหรือเสี่ยงต่อการทุจริต",
              "Orders to do wrong or to risk corruption")
          .put(
              "I18",
              "การแทรกแซงและการเอื้อประโยชน์ในการบริหารงานบุคคล",
              "Interference and favours in personnel matters")
          .put(
              "I19",
              "การนำทรัพย์สินของราชการไปเป็นของส่วนตัวหรือพวกพ้อง",
              "Public assets taken for private use")
          .put(
              "I20",
              "ความสะดวกของขั้นตอนการขออนุญาตยืมทรัพย์สินของราชการ",
              "Ease of requesting to borrow public assets")
          .put(
              "I21",
              "การขออนุญาตยืมทรัพย์สินของราชการอย่างถูกต้อง",
              "Proper permission to borrow public assets")
          .put(
              "I22",
              "การใช้ทรัพย์สินของราชการโดยบุคคลภายนอกที่ไม่ได้รับอนุญาต",
              "Outsiders using public assets without permission")
          .put(
              "I23",
              "การรับรู้แนวปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการ",
              "Awareness of the rules on public assets")
          .put(
              "I24",
              "การกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ",
              "Supervision of the use of public assets")
          .put(
              "I25",
              "ผู้บริหารสูงสุดให้ความสำคัญกับการต่อต้านการทุจริต",
              "Commitment of the executive against corruption")
          .put(
              "I26",
              "การทบทวนนโยบายและการจัดทำแผนงานป้องกันการทุจริต",
              "Review of policy and plans against corruption")
          .put(
              "I27", "การแก้ไขปัญหาการทุจริตในหน่วยงาน", "Corruption problems in the agency solved")
          .put(
              "I28",
              "การเฝ้าระวัง ตรวจสอบ และลงโทษทางวินัยเมื่อมีการทุจริต",
              "Corruption watched for, investigated, punished")
          .put(
              "I29",
              "การนำผลการตรวจสอบไปปรับปรุงการทำงาน",
              "Audit findings used to improve the work")
          .put(
              "I30",
              "การร้องเรียนการทุจริตที่สะดวก ติดตามได้ และปลอดภัย",
              "Corruption reported with ease and in safety")
          .build();

  private static final ImmutableMap<Code, Text> EIT =
      names()
          .put("E1", "การปฏิบัติงานและการให้บริการแก่ผู้มาติดต่อ", "Service to those who come")
          .put("E2", "การปฏิบัติงานและให้บริการอย่างเท่าเทียมกัน", "Equal treatment of everyone")
          .put(
              "E3",
              "การให้ข้อมูลอย่างตรงไปตรงมา ไม่ปิดบังหรือบิดเบือน",
              "Honest information, nothing hidden or distorted")
          .put("E5", "การคำนึงถึงประโยชน์ของประชาชนและส่วนรวมเป็นหลัก", "Public interest put first")
          .put("E6", "ลักษณะของการเผยแพร่ข้อมูล", "How information is published")
          .put(
              "E7",
              "การเผยแพร่ผลงานหรือข้อมูลที่สาธารณชนควรรับทราบ",
              "Publication of what the public should know")
          .put("E8", "การชี้แจงและตอบคำถาม", "Explanations and answers to questions")
          .put(
              "E11",
              "การปรับปรุงคุณภาพการปฏิบัติงานและการให้บริการ",
              "Improvement of the quality of service")
          .put(
              "E12",
              "การปรับปรุงวิธีการและขั้นตอนการปฏิบัติงาน",
              "Improvement of methods and procedures")
          .put(
              "E14",
              "การเปิดโอกาสให้มีส่วนร่วมในการปรับปรุงการดำเนินงาน",
              "Opportunities to take part in improvement")
          .put("E15", "การปรับปรุงการดำเนินงานให้โปร่งใสมากขึ้น", "Improvement of transparency")
          .build();

  /** Believed to be the question about bribes. */
  private static final ImmutableMap<Code, Text> BRIBES =
      names().put("E4", "การถูกเรียกรับสินบน", "Bribes asked for").build();

  private static final Text INTENT =
      Text.of("เจตจำนงสุจริตของผู้บริหาร", "The executive's statement of integrity");
  private static final Text NO_GIFT = Text.of("นโยบาย No Gift Policy", "No Gift Policy");

  private static final ImmutableMap<Code, Text> OIT_2566 =
      names()
          .put("O8", "Q&A", "Q&A")
          .put("O9", "Social Network", "Social network")
          .put("O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", "Personal data protection policy")
          .put("O18", "E-Service", "E-service")
          .put("O31", "ประกาศเจตนารมณ์ No Gift Policy", "Declaration of the No Gift Policy")
          .put("O32", "การสร้างวัฒนธรรม No Gift Policy", "Building a culture of No Gift Policy")
          .put("O33", "รายงานผลตามนโยบาย No Gift Policy", "Report on the No Gift Policy")
          .put("O34", "การประเมินความเสี่ยงการทุจริต", "Corruption risk assessment")
          .put("O35", "การจัดการความเสี่ยงการทุจริต", "Management of corruption risks")
          .put("O36", "แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention plan")
          .put(
              "O37",
              "รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน",
              "Six-month monitoring report on corruption prevention")
          .put(
              "O38", "รายงานผลการป้องกันการทุจริตประจำปี", "Yearly report on corruption prevention")
          .put("O39", "ประมวลจริยธรรม", "Code of ethics")
          .put("O40", "การขับเคลื่อนจริยธรรม", "Promotion of ethics")
          .put("O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "Ethics assessment of state officials")
          .putMeasures("O42", "O43")
          .build();

  private static final ImmutableMap<Code, Text> OIT_2567 =
      names()
          .put("O25", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunities for participation")
          .build();

  private static final ImmutableMap<Code, Text> OIT_2568 =
      names()
          .put("O10", "E-Service", "E-service")
          .put("O11", "สถิติการให้บริการ", "Service statistics")
          .put("O12", "รายการจัดซื้อจัดจ้าง", "List of procurements")
          .put("O13", "รายงานผลการจัดซื้อจัดจ้าง", "Report on procurement")
          .put(
              "O14",
              "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
              "Human resource management and development plan")
          .put(
              "O15",
              "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
              "Report on human resource management and development")
          .put("O16", "ประมวลจริยธรรม", "Code of ethics")
          .put(
              "O17",
              "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต",
              "Procedure for complaints of corruption")
          .put("O18", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "Channels for such complaints")
          .put("O19", "สถิติเรื่องร้องเรียนการทุจริต", "Statistics of such complaints")
          .put("O20", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunities for participation")
          .put("O21", "No Gift Policy", "No Gift Policy")
          .put("O22", "รายงานการรับทรัพย์สิน", "Report of property received")
          .put("O23", "การประเมินความเสี่ยงสินบน", "Bribery risk assessment")
          .put("O24", "รายงานผลการจัดการความเสี่ยง", "Report on managing the risks")
          .put("O25", "แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention plan")
          .put(
              "O26",
              "รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต",
              "Report on the corruption prevention plan")
          .build();

  /** The items whose wording and numbers an agency's document of 2564 repeats. */
  private static final ImmutableSet<Code> REPEATED =
      ImmutableSet.of(Code.of("I12"), Code.of("I20"), Code.of("I21"), Code.of("I23"));

  private static final ItemNames REPEATED_NAMES =
      of(CONFIRMED, SEEN, Maps.filterKeys(IIT, REPEATED::contains));

  static final ImmutableList<ItemNames> OF_2563 =
      ImmutableList.of(
          REPEATED_NAMES,
          of(
              UNVERIFIED,
              Text.of("เชื่อว่าเหมือนแบบของปี 2564", "believed to be as in 2564"),
              Maps.filterKeys(IIT, code -> !REPEATED.contains(code))),
          of(CONFIRMED, SEEN, EIT),
          of(UNVERIFIED, BELIEVED, BRIBES),
          of(CONFIRMED, SITE, checklist(INTENT)));

  static final ImmutableList<ItemNames> OF_2564 =
      ImmutableList.of(
          REPEATED_NAMES,
          of(DERIVATIVE, COPY, Maps.filterKeys(IIT, code -> !REPEATED.contains(code))),
          of(CONFIRMED, SEEN, EIT),
          of(UNVERIFIED, BELIEVED, BRIBES),
          of(CONFIRMED, SITE, checklist(INTENT)));

  static final ImmutableList<ItemNames> OF_2565 =
      ImmutableList.of(survey(), of(CONFIRMED, SITE, checklist(NO_GIFT)));

  static final ImmutableList<ItemNames> OF_2566 =
      ImmutableList.of(survey(), of(CONFIRMED, SITE, OIT_2566));

  static final ImmutableList<ItemNames> OF_2567 = ImmutableList.of(of(CONFIRMED, SITE, OIT_2567));

  static final ImmutableList<ItemNames> OF_2568 = ImmutableList.of(of(DERIVATIVE, LIST, OIT_2568));

  private BuiltInItemNames() {}

  private static ItemNames of(Confidence confidence, Text source, Map<Code, Text> names) {
    return ItemNames.builder().confidence(confidence).source(source).putAllNames(names).build();
  }

  /** Returns the names of the surveys of the years whose forms were not seen. */
  private static ItemNames survey() {
    return ItemNames.builder()
        .confidence(UNVERIFIED)
        .source(LIKE_2564)
        .putAllNames(IIT)
        .putAllNames(EIT)
        .putAllNames(BRIBES)
        .build();
  }

  /** Returns the names of the checklist of 2563 to 2565, which differ in one item. */
  private static ImmutableMap<Code, Text> checklist(Text o34) {
    return names()
        .put("O34", o34)
        .put("O35", "การมีส่วนร่วมของผู้บริหาร", "Participation of the executive")
        .put("O36", "การประเมินความเสี่ยงการทุจริตประจำปี", "Yearly corruption risk assessment")
        .put(
            "O37",
            "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต",
            "Action to manage corruption risks")
        .put("O38", "การเสริมสร้างวัฒนธรรมองค์กร", "Building the organisation's culture")
        .put("O39", "แผนปฏิบัติการป้องกันการทุจริต", "Corruption prevention plan")
        .put(
            "O40",
            "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน",
            "Six-month monitoring report on corruption prevention")
        .put(
            "O41",
            "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
            "Yearly report on corruption prevention")
        .putMeasures("O42", "O43")
        .build();
  }

  private static Names names() {
    return new Names();
  }

  /** Builds names by code. */
  private static final class Names {

    private final ImmutableMap.Builder<Code, Text> names = ImmutableMap.builder();

    Names put(String code, String th, String en) {
      return put(code, Text.of(th, en));
    }

    Names put(String code, Text name) {
      names.put(Code.of(code), name);
      return this;
    }

    /** Puts the names of the item on measures and of the item on the report of them. */
    Names putMeasures(String measures, String report) {
      return put(
              measures,
              "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
              "Measures to promote integrity and transparency")
          .put(
              report,
              "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
              "Implementation of the measures to promote integrity and transparency");
    }

    ImmutableMap<Code, Text> build() {
      return names.buildOrThrow();
    }
  }
}
