package org.openita.framework;

import static org.openita.framework.Confidence.CONFIRMED;
import static org.openita.framework.Confidence.DERIVATIVE;
import static org.openita.framework.Confidence.UNVERIFIED;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.AgencyKind;
import org.openita.AgencySize;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Score;
import org.openita.Text;

/**
 * The frameworks of the fiscal years 2562 to 2568, and a provisional one of 2569.
 *
 * <p>Rules that users need are included even where they are not confirmed, with their confidence.
 * Items whose grouping is not known are left out, so that scores are accepted at the level above.
 */
final class BuiltInFrameworks {

  private static final Text LAW =
      Text.of(
          "ตรวจสอบด้วยการคำนวณซ้ำจากผลที่เผยแพร่",
          "reproduced by arithmetic from published results");
  private static final Text REMAINDER =
      Text.of(
          "พบน้ำหนักของ IIT และ EIT; ของ OIT คือส่วนที่เหลือ",
          "the weights of IIT and EIT were seen; that of OIT is the remainder");
  private static final Text LAW_OF_2567 =
      Text.of(
          "พบน้ำหนักของ IIT และ OIT ในเอกสารของหน่วยงานหนึ่ง และทั้งสามในสำเนาของมหาวิทยาลัย",
          "the weights of IIT and OIT were seen at one agency, all three in a university's copy");
  private static final Text BELIEVED =
      Text.of("เชื่อว่าเป็นเช่นนี้ ยังไม่พบเอกสารต้นทาง", "believed to be so; no source was seen");
  private static final Text COPY =
      Text.of(
          "พบในสำเนาแบบสำรวจของสถาบันอุดมศึกษา",
          "seen in a university's copy of the survey, not in the original");
  private static final Text COPY_OF_IIT =
      Text.of(
          "IIT พบในสำเนาแบบสำรวจของสถาบันอุดมศึกษา; EIT (เฉพาะ E4) ยังไม่พบเอกสารต้นทาง",
          "IIT: seen in a university's copy of the survey; EIT (E4 alone): no source was seen");
  private static final Text SCHOOL =
      Text.of("พบในคู่มือฉบับสถานศึกษา", "seen in a manual for schools, not in the original");
  private static final Text ROUNDED =
      Text.of(
          "ตรงกับผลภายในของมหาวิทยาลัยหนึ่งทั้ง 39 หน่วย ปี 2563",
          "agrees with all 39 results of one university's internal assessment of 2563");
  private static final Text LETTERS =
      Text.of("เกณฑ์ระดับที่เผยแพร่ในปี 2565", "bands as published in 2565");
  private static final Text WORDS =
      Text.of(
          "เงื่อนไขของระดับผ่านพบในปี 2566 และกรณีปี 2568; ระดับอื่นจากแหล่งทุติยภูมิ",
          "the condition of PASS was seen in 2566 and in a case of 2568; the others are derived");

  private static final Text CONSTRUCTED = Text.of("กรณีที่สร้างขึ้น", "constructed case");
  private static final Text PUBLISHED = Text.of("ผลที่เผยแพร่", "published result");

  private static final Provenance LETTER_CONDITIONS =
      Provenance.of(Provenance.Kind.LEVEL_CONDITIONS, CONFIRMED, LETTERS);
  private static final Provenance LETTER_CONDITIONS_OF_2562 =
      Provenance.of(
          Provenance.Kind.LEVEL_CONDITIONS,
          DERIVATIVE,
          Text.of(
              "พบการใช้ระดับ A ในปี 2562; เกณฑ์นำมาจากที่เผยแพร่ในปี 2565",
              "level A was seen in 2562; the bands are those published in 2565"));
  private static final Provenance WORD_CONDITIONS =
      Provenance.of(Provenance.Kind.LEVEL_CONDITIONS, DERIVATIVE, WORDS);
  private static final Provenance ROUNDING =
      Provenance.of(Provenance.Kind.ROUNDING, DERIVATIVE, ROUNDED);
  private static final Provenance SAMPLE_SIZE =
      Provenance.of(Provenance.Kind.SAMPLE_SIZE, DERIVATIVE, SCHOOL);

  private static final Text QUOTA =
      Text.of(
          "ตารางที่เผยแพร่ในปี 2567 ซึ่งพบเพียงบางประเภทและบางขนาด",
          "a table published in 2567, of which only some kinds and sizes were seen");
  private static final Text QUOTA_OF_2567 =
      Text.of(
          "ตารางที่เผยแพร่ในปี 2567 ซึ่งพบเพียงบางประเภทและบางขนาด ยังไม่พบของปีนี้",
          "a table published in 2567, of which only some kinds and sizes were seen; none of this"
              + " year was");

  private static final Text OLD_OIT =
      Text.of("แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment");
  private static final Text NEW_OIT =
      Text.of("แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment");

  private BuiltInFrameworks() {}

  private static final class Holder {
    static final ImmutableList<Framework> ALL =
        ImmutableList.of(
            year2562(),
            year2563(),
            year2564(),
            year2565(),
            year2566(),
            year2567(),
            year2568(),
            year2569());
  }

  static ImmutableList<Framework> all() {
    return Holder.ALL;
  }

  /** Returns the first fiscal year of the scheme; earlier years had five indices instead. */
  static FiscalYear first() {
    return all().get(0).fiscalYear();
  }

  private static Framework year2562() {
    return framework(2562)
        .sampleSize(SampleSize.official())
        .addAllInstruments(
            instruments(OLD_OIT, SurveyForms.NONE, SurveyForms.NONE, ImmutableList.of(), false))
        .addAllLevels(letters(DERIVATIVE))
        .addProvenance(weights(UNVERIFIED, BELIEVED))
        .addProvenances(LETTER_CONDITIONS_OF_2562, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.UNVERIFIED_YEARS)
        .addVectors(tie("A", "85.00"))
        .build();
  }

  private static Framework year2563() {
    return framework(2563)
        .sampleSize(SampleSize.official())
        .addAllInstruments(
            instruments(
                OLD_OIT,
                SurveyForms.IIT_ITEMS,
                SurveyForms.EIT_FOUR,
                OpenDataForm.ITEMS_2563,
                false))
        .addAllLevels(letters(CONFIRMED))
        .addProvenance(weights(CONFIRMED, LAW))
        .addAllProvenances(Survey.LIKE_2564.provenances())
        .addProvenances(split(UNVERIFIED), LETTER_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.OF_2563)
        .addAllItemNames(BuiltInItemNames.OF_2563)
        .addVectors(
            vector(
                "provincial-average-2563",
                "75.62",
                "B",
                "92.57 86.13 90.08 85.98 88.04 83.67 82.11 79.29 69.94 52.78"),
            vector(
                "instrument-tie-2563",
                "72.89",
                "C",
                "88.06 73.93 81.99 74.21 68.30 88.72 76.45 78.48 66.67 60.00"),
            tie("A", "85.00"))
        .build();
  }

  private static Framework year2564() {
    return framework(2564)
        .sampleSize(SampleSize.official())
        .addAllInstruments(
            instruments(
                OLD_OIT,
                SurveyForms.IIT_LINES,
                SurveyForms.EIT_FOUR,
                OpenDataForm.ITEMS_2563,
                false))
        .addAllLevels(letters(CONFIRMED))
        .addProvenance(weights(CONFIRMED, LAW))
        .addAllProvenances(Survey.FORM_OF_2564.provenances())
        .addProvenances(split(CONFIRMED), LETTER_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.OF_2564)
        .addAllItemNames(BuiltInItemNames.OF_2564)
        .addVectors(
            vector(
                "provincial-average-2564",
                "81.45",
                "B",
                "93.55 87.72 91.01 87.93 89.52 90.55 88.68 88.58 72.89 65.56"),
            tie("A", "85.00"))
        .build();
  }

  private static Framework year2565() {
    return framework(2565)
        .sampleSize(SampleSize.official())
        .addAllInstruments(
            instruments(
                OLD_OIT,
                SurveyForms.IIT_ITEMS,
                SurveyForms.EIT_FOUR,
                OpenDataForm.ITEMS_2563,
                false))
        .addAllLevels(letters(CONFIRMED))
        .addProvenance(weights(CONFIRMED, LAW))
        .addAllProvenances(Survey.LIKE_2564.provenances())
        .addProvenances(split(UNVERIFIED), LETTER_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.OF_2564)
        .addAllItemNames(BuiltInItemNames.OF_2565)
        .addVectors(
            vector("nadong-2565", "98.75", "AA", "100 100 100 100 99.51 97.24 95.59 94.94 100 100"),
            tie("A", "85.00"))
        .build();
  }

  private static Framework year2566() {
    return framework(2566)
        .sampleSize(SampleSize.official())
        .addAllInstruments(
            instruments(
                OLD_OIT,
                SurveyForms.IIT_ITEMS,
                SurveyForms.EIT_FOUR,
                OpenDataForm.NAMES_2563,
                true))
        .addAllLevels(words())
        .addProvenance(weights(DERIVATIVE, REMAINDER))
        .addAllProvenances(Survey.LIKE_2564.provenances())
        .addProvenances(split(UNVERIFIED), WORD_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.OF_2564)
        .addAllItemNames(BuiltInItemNames.OF_2566)
        .addVectors(tie("PASS", "85.00"), flat("GOOD", "85.00"), flat("EXCELLENT", "95.00"))
        .build();
  }

  private static Framework year2567() {
    return framework(2567)
        .sampleSize(SampleSize.official().withCodes(Code.of("IIT")))
        .addSampleQuotas(quota(CONFIRMED, QUOTA))
        .addAllInstruments(
            instruments(
                NEW_OIT, SurveyForms.IIT_SIX, SurveyForms.EIT_SIX, OpenDataForm.NAMES_2567, true))
        .addAllLevels(words())
        .addProvenance(weights(CONFIRMED, LAW_OF_2567))
        .addAllProvenances(Survey.SIX_OPTIONS.provenances())
        .addProvenances(split(UNVERIFIED), WORD_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.UNVERIFIED_YEARS)
        .addAllItemNames(BuiltInItemNames.OF_2567)
        .addVectors(tie("PASS", "85.00"), flat("GOOD", "94.99"), flat("IMPROVE", "84.99"))
        .build();
  }

  private static Framework year2568() {
    return framework(2568)
        .sampleSize(SampleSize.official().withCodes(Code.of("IIT")))
        .addSampleQuotas(quota(DERIVATIVE, QUOTA_OF_2567))
        .addAllInstruments(
            instruments(
                NEW_OIT, SurveyForms.IIT_SIX, SurveyForms.EIT_SIX, OpenDataForm.NAMES_2567, true))
        .addAllLevels(words())
        .addProvenance(weights(UNVERIFIED, BELIEVED))
        .addAllProvenances(Survey.SIX_OPTIONS.provenances())
        .addProvenances(split(UNVERIFIED), WORD_CONDITIONS, ROUNDING, SAMPLE_SIZE)
        .addAllCriteria(BuiltInCriteria.UNVERIFIED_YEARS)
        .addAllItemNames(BuiltInItemNames.OF_2568)
        .addVectors(tie("PASS", "85.00"), flat("IMPROVE", "70.00"), flat("URGENT", "69.99"))
        .build();
  }

  /** Returns the provisional framework: that of 2568 without the items, with nothing confirmed. */
  private static Framework year2569() {
    Framework.Builder known =
        framework(2568)
            .sampleSize(SampleSize.official().withCodes(Code.of("IIT")))
            .addSampleQuotas(quota(DERIVATIVE, QUOTA_OF_2567))
            .addAllInstruments(
                instruments(
                    NEW_OIT, SurveyForms.NONE, SurveyForms.NONE, OpenDataForm.NAMES_2567, true))
            .addAllLevels(words())
            .addAllCriteria(BuiltInCriteria.UNVERIFIED_YEARS)
            .addVectors(tie("PASS", "85.00"), flat("IMPROVE", "70.00"), flat("URGENT", "69.99"));
    return CarryOver.of(known.build(), FiscalYear.of(2569), "2568");
  }

  private static Framework.Builder framework(int year) {
    return Framework.builder()
        .id("th-ita-" + year)
        .fiscalYear(FiscalYear.of(year))
        .name(
            Text.of(
                "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ปีงบประมาณ พ.ศ. "
                    + year,
                "Integrity and Transparency Assessment of Thai public agencies, fiscal year "
                    + year))
        .official(true);
  }

  /** Returns the quota of part 1 of the external survey, for the kinds and sizes that were seen. */
  private static SampleQuota quota(Confidence confidence, Text source) {
    return SampleQuota.builder()
        .code(Code.of("EIT1"))
        .confidence(confidence)
        .source(source)
        .addRows(
            row(AgencyKind.LOCAL_SUBDISTRICT, AgencySize.S, 30),
            row(AgencyKind.LOCAL_SUBDISTRICT, AgencySize.M, 40),
            row(AgencyKind.LOCAL_SUBDISTRICT, AgencySize.L, 50),
            row(AgencyKind.LOCAL_MUNICIPALITY, AgencySize.S, 60),
            row(AgencyKind.LOCAL_MUNICIPALITY, AgencySize.M, 70),
            row(AgencyKind.PERMANENT_SECRETARY, null, 100),
            row(AgencyKind.POLICY_UNIT, null, 100),
            row(AgencyKind.CENTRAL_SERVICE, null, 400),
            row(AgencyKind.UNIVERSITY, null, 400))
        .build();
  }

  private static SampleQuota.Row row(AgencyKind kind, @Nullable AgencySize size, long respondents) {
    return SampleQuota.Row.builder()
        .kind(kind.code())
        .size(Optional.ofNullable(size))
        .respondents(respondents)
        .build();
  }

  private static Provenance weights(Confidence confidence, Text source) {
    return Provenance.of(Provenance.Kind.WEIGHTS, confidence, source);
  }

  private static Provenance split(Confidence confidence) {
    return Provenance.of(
        Provenance.Kind.SPLIT, confidence, confidence == CONFIRMED ? LAW : BELIEVED);
  }

  /** How sure the forms of the surveys are. */
  private enum Survey {
    FORM_OF_2564(DERIVATIVE, DERIVATIVE),
    LIKE_2564(DERIVATIVE, UNVERIFIED),
    SIX_OPTIONS(UNVERIFIED, UNVERIFIED);

    private final Confidence points;
    private final Confidence reversal;

    Survey(Confidence points, Confidence reversal) {
      this.points = points;
      this.reversal = reversal;
    }

    ImmutableList<Provenance> provenances() {
      return ImmutableList.of(
          Provenance.of(Provenance.Kind.POINTS, points, source(points)),
          Provenance.of(
              Provenance.Kind.REVERSAL,
              reversal,
              reversal == DERIVATIVE ? COPY_OF_IIT : source(reversal)),
          Provenance.of(Provenance.Kind.SURVEY_AGGREGATION, UNVERIFIED, BELIEVED));
    }

    private static Text source(Confidence confidence) {
      return confidence == DERIVATIVE ? COPY : BELIEVED;
    }
  }

  private static ImmutableList<Level> letters(Confidence confidence) {
    return ImmutableList.of(
        letter("AA", "95", confidence),
        letter("A", "85", confidence),
        letter("B", "75", confidence),
        letter("C", "65", confidence),
        letter("D", "55", confidence),
        letter("E", "50", confidence),
        Level.builder().code("F").name(Text.of("F", "F")).confidence(confidence).build());
  }

  private static Level letter(String code, String atLeast, Confidence confidence) {
    return Level.builder()
        .code(code)
        .name(Text.of(code, code))
        .totalAtLeast(Score.parse(atLeast))
        .confidence(confidence)
        .build();
  }

  private static ImmutableList<Level> words() {
    Score ninetyFive = Score.parse("95");
    Score eightyFive = Score.parse("85");
    return ImmutableList.of(
        Level.builder()
            .code("EXCELLENT")
            .name(Text.of("ผ่านดีเยี่ยม", "Pass with excellence"))
            .totalAtLeast(ninetyFive)
            .componentsAtLeast(ninetyFive)
            .confidence(DERIVATIVE)
            .build(),
        Level.builder()
            .code("GOOD")
            .name(Text.of("ผ่านดี", "Good pass"))
            .totalAtLeast(eightyFive)
            .componentsAtLeast(eightyFive)
            .confidence(DERIVATIVE)
            .build(),
        Level.builder()
            .code("PASS")
            .name(Text.of("ผ่าน", "Pass"))
            .totalAtLeast(eightyFive)
            .confidence(CONFIRMED)
            .build(),
        Level.builder()
            .code("IMPROVE")
            .name(Text.of("ต้องปรับปรุง", "Needs improvement"))
            .totalAtLeast(Score.parse("70"))
            .confidence(DERIVATIVE)
            .build(),
        Level.builder()
            .code("URGENT")
            .name(Text.of("ต้องปรับปรุงโดยด่วน", "Needs urgent improvement"))
            .confidence(DERIVATIVE)
            .build());
  }

  private static ImmutableList<Instrument> instruments(
      Text openData,
      List<List<Item>> iit,
      List<List<Item>> eit,
      List<SubIndicator> subs,
      boolean parts) {
    Instrument.Builder external =
        Instrument.builder()
            .code(Code.of("EIT"))
            .name(
                Text.of(
                    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
                    "External Integrity and Transparency Assessment"))
            .form(Instrument.Form.SURVEY)
            .weight(BigDecimal.valueOf(30))
            .addAllIndicators(
                ImmutableList.of(
                    survey(
                        "6",
                        eit,
                        0,
                        "คุณภาพการดำเนินงาน",
                        "Quality of operations",
                        "Service Quality"),
                    survey("7", eit, 1, "ประสิทธิภาพการสื่อสาร", "Communication efficiency"),
                    survey(
                        "8",
                        eit,
                        2,
                        "การปรับปรุงระบบการทำงาน",
                        "Improvement of procedures",
                        "การปรับปรุงการทำงาน",
                        "Procedure Improvement")));
    if (parts) {
      external.addParts(
          InstrumentPart.of(Code.of("EIT1"), Text.of("EIT ส่วนที่ 1", "EIT part 1")),
          InstrumentPart.of(Code.of("EIT2"), Text.of("EIT ส่วนที่ 2", "EIT part 2")));
    }
    return ImmutableList.of(
        Instrument.builder()
            .code(Code.of("IIT"))
            .name(
                Text.of(
                    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
                    "Internal Integrity and Transparency Assessment"))
            .form(Instrument.Form.SURVEY)
            .weight(BigDecimal.valueOf(30))
            .addAllIndicators(
                ImmutableList.of(
                    survey(
                        "1", iit, 0, "การปฏิบัติหน้าที่", "Performance of duties", "Bribery Fraud"),
                    survey("2", iit, 1, "การใช้งบประมาณ", "Use of budget", "Budget Misallocation"),
                    survey("3", iit, 2, "การใช้อำนาจ", "Use of power", "Power Distortion"),
                    survey(
                        "4",
                        iit,
                        3,
                        "การใช้ทรัพย์สินของราชการ",
                        "Use of public assets",
                        "การใช้ทรัพย์สินของทางราชการ",
                        "Asset Misappropriation"),
                    survey(
                        "5",
                        iit,
                        4,
                        "การแก้ไขปัญหาการทุจริต",
                        "Anti-corruption efforts",
                        "Anti-Corruption Improvement")))
            .build(),
        external.build(),
        Instrument.builder()
            .code(Code.of("OIT"))
            .name(openData)
            .form(Instrument.Form.CHECKLIST)
            .weight(BigDecimal.valueOf(40))
            .addAllIndicators(
                ImmutableList.of(
                    Indicator.builder()
                        .code(Code.of("9"))
                        .name(Text.of("การเปิดเผยข้อมูล", "Open data"))
                        .addAllSubIndicators(under("9", subs))
                        .build(),
                    Indicator.builder()
                        .code(Code.of("10"))
                        .name(Text.of("การป้องกันการทุจริต", "Corruption prevention"))
                        .addVariants("Anti-Corruption Practice")
                        .addAllSubIndicators(under("10", subs))
                        .build()))
            .build());
  }

  private static List<SubIndicator> under(String indicator, List<SubIndicator> subs) {
    return subs.stream().filter(sub -> sub.code().value().startsWith(indicator + ".")).toList();
  }

  private static Indicator survey(
      String code, List<List<Item>> items, int at, String th, String en, String... variants) {
    return Indicator.builder()
        .code(Code.of(code))
        .name(Text.of(th, en))
        .addVariants(variants)
        .addAllItems(items.isEmpty() ? List.of() : items.get(at))
        .build();
  }

  /** Returns a case whose exact total is 84.995, which HALF_UP makes 85.00. */
  private static TestVector tie(String level, String total) {
    return vector(
        "half-up-tie", total, level, "84.41 84.41 84.41 84.41 84.41 84.80 84.80 84.80 85.58 85.58");
  }

  /** Returns a case in which every indicator, component and the total have the same score. */
  private static TestVector flat(String level, String score) {
    return vector("every-indicator-" + score, score, level, (score + " ").repeat(10).trim());
  }

  private static TestVector vector(String id, String total, String level, String scores) {
    ImmutableMap.Builder<Code, BigDecimal> byCode = ImmutableMap.builder();
    int number = 1;
    for (String score : Splitter.on(' ').split(scores)) {
      byCode.put(Code.of(Integer.toString(number++)), new BigDecimal(score));
    }
    return TestVector.builder()
        .id(id)
        .source(id.endsWith("tie") || id.startsWith("every") ? CONSTRUCTED : PUBLISHED)
        .putAllScores(byCode.buildOrThrow())
        .total(Score.parse(total))
        .level(level)
        .build();
  }
}
