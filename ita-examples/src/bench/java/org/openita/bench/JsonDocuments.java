package org.openita.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.openita.Agency;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Tally;
import org.openita.Text;
import org.openita.advice.PlanProposer;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Instrument;
import org.openita.json.ItaJson;
import org.openita.plan.Evidence;
import org.openita.plan.Measure;
import org.openita.plan.Plan;
import org.openita.plan.Progress;
import org.openita.plan.ProgressEntry;
import org.openita.plan.Status;
import org.openita.scoring.Assessment;

/**
 * Holds the documents of one agency at the end of a year: an assessment with the tallies of its
 * items, and the plan of ten measures proposed from it, with progress reported in two rounds.
 *
 * @param assessment the assessment
 * @param plan the plan with its progress
 */
record JsonDocuments(Assessment assessment, Plan plan) {

  private static final FiscalYear YEAR = FiscalYear.of(2564);
  private static final int MEASURES = 10;

  static JsonDocuments of(ItaJson json) {
    Assessment assessment = assess();
    Plan proposed =
        PlanProposer.standard()
            .withAtMost(MEASURES)
            .propose(json.advisor().advise(assessment).orElseThrow())
            .orElseThrow();
    return new JsonDocuments(assessment, carriedOut(proposed));
  }

  private static Assessment assess() {
    SplittableRandom random = new SplittableRandom(Bench.SEED);
    Framework rules = Frameworks.builtIn().of(YEAR);
    Assessment.Builder assessment =
        Assessment.builder()
            .fiscalYear(rules.fiscalYear())
            .agency(
                Agency.builder()
                    .id("benchmark")
                    .name("องค์การบริหารส่วนตำบลตัวอย่าง")
                    .kind("local-subdistrict")
                    .build());
    for (Element element : rules.elements().values()) {
      if (!element.takesTally()) {
        continue;
      }
      Code code = element.code();
      if (rules.instrumentOf(code).orElseThrow().form() == Instrument.Form.CHECKLIST) {
        assessment.putScore(
            code, random.nextInt(3) > 0 ? BigDecimal.valueOf(100) : BigDecimal.ZERO);
      } else {
        long[] counts =
            element.points().stream().mapToLong(point -> random.nextInt(1, 200)).toArray();
        assessment.putTally(code, Tally.of(counts));
      }
    }
    return assessment.build();
  }

  private static Plan carriedOut(Plan proposed) {
    Plan plan = proposed;
    int year = YEAR.value() - 543 + 1;
    for (Measure measure : proposed.measures()) {
      String title = measure.title().th().orElseThrow();
      ProgressEntry halfYear =
          ProgressEntry.builder()
              .date(LocalDate.of(year, 4, 5))
              .round(6)
              .status(Status.IN_PROGRESS)
              .result(
                  Text.th(
                      "ส่วนราชการที่รับผิดชอบประชุมวางขั้นตอนและมอบหมายเจ้าหน้าที่แล้ว"
                          + " เริ่มดำเนินการเรื่อง"
                          + title
                          + " ตั้งแต่เดือนธันวาคม และแจ้งแนวทางให้ทุกกองทราบเป็นหนังสือ"))
              .outcome(
                  Text.th("เจ้าหน้าที่ในทุกกองเข้าใจขั้นตอนตรงกัน และเริ่มใช้แบบรายงานเดียวกัน"))
              .addEvidence(
                  Evidence.builder()
                      .text("คำสั่งแต่งตั้งคณะทำงานเรื่อง" + title)
                      .link("https://www.example.go.th/documents/" + measure.id() + "/order.pdf")
                      .date(LocalDate.of(year - 1, 12, 15))
                      .build())
              .suggestion(
                  Text.th(
                      "ควรติดตามให้ครบทุกกองก่อนสิ้นไตรมาสที่สาม และเก็บภาพกิจกรรมไว้เป็นหลักฐาน"))
              .build();
      ProgressEntry wholeYear =
          ProgressEntry.builder()
              .date(LocalDate.of(year, 9, 30))
              .round(12)
              .status(Status.DONE)
              .result(
                  Text.th(
                      "ดำเนินการครบทุกขั้นตอนตามมาตรการ เผยแพร่ผลบนเว็บไซต์ของหน่วยงาน"
                          + " ติดประกาศ ณ ที่ทำการ และรายงานผู้บริหารในที่ประชุมประจำเดือนกันยายน"))
              .outcome(
                  Text.th(
                      "ประชาชนที่มาติดต่อพบข้อมูลได้เองมากขึ้น"
                          + " จำนวนเรื่องสอบถามทางโทรศัพท์ลดลงจากครึ่งปีแรก และไม่มีเรื่องร้องเรียนซ้ำ"))
              .addEvidence(
                  Evidence.builder()
                      .text("รายงานสรุปผลทั้งปี เรื่อง" + title)
                      .link("https://www.example.go.th/documents/" + measure.id() + "/report.pdf")
                      .date(LocalDate.of(year, 9, 28))
                      .build())
              .addEvidence(Evidence.of("ภาพหน้าเว็บไซต์และภาพประกาศ ณ ที่ทำการ"))
              .suggestion(
                  Text.th("ปีหน้าควรเริ่มตั้งแต่ไตรมาสแรก และให้ผู้รับบริการร่วมออกแบบขั้นตอน"))
              .build();
      plan = Progress.record(plan, measure.id(), halfYear).orElseThrow();
      plan = Progress.record(plan, measure.id(), wholeYear).orElseThrow();
    }
    return plan;
  }
}
