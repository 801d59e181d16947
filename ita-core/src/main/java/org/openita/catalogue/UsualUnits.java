package org.openita.catalogue;

import static org.openita.catalogue.UnitRole.CLERK;
import static org.openita.catalogue.UnitRole.EVERY_UNIT;
import static org.openita.catalogue.UnitRole.EXECUTIVE;
import static org.openita.catalogue.UnitRole.FINANCE;
import static org.openita.catalogue.UnitRole.HUMAN_RESOURCES;
import static org.openita.catalogue.UnitRole.INTEGRITY;
import static org.openita.catalogue.UnitRole.INTERNAL_AUDIT;
import static org.openita.catalogue.UnitRole.PLANNING;
import static org.openita.catalogue.UnitRole.PROCUREMENT;
import static org.openita.catalogue.UnitRole.PUBLIC_RELATIONS;

import com.google.common.collect.ImmutableMap;
import org.openita.AgencyKind;

/**
 * What units are usually called in agencies of each kind. A role that a kind does not name has the
 * name that {@link UnitRole#unit} gives it.
 */
final class UsualUnits {

  private static final ImmutableMap<AgencyKind, ImmutableMap<UnitRole, String>> BY_KIND =
      ImmutableMap.<AgencyKind, ImmutableMap<UnitRole, String>>builder()
          .put(
              AgencyKind.LOCAL_SUBDISTRICT,
              ImmutableMap.of(
                  PLANNING, "งานวิเคราะห์นโยบายและแผน",
                  EXECUTIVE, "นายกองค์การบริหารส่วนตำบล"))
          .put(
              AgencyKind.LOCAL_MUNICIPALITY,
              ImmutableMap.of(
                  CLERK, "สำนักปลัดเทศบาล",
                  INTEGRITY, "สำนักปลัดเทศบาล",
                  EVERY_UNIT, "ทุกสำนัก/กอง",
                  EXECUTIVE, "นายกเทศมนตรี"))
          .put(
              AgencyKind.LOCAL_TOWN,
              ImmutableMap.of(
                  CLERK, "สำนักปลัดเทศบาล",
                  INTEGRITY, "สำนักปลัดเทศบาล",
                  HUMAN_RESOURCES, "กองการเจ้าหน้าที่",
                  EVERY_UNIT, "ทุกสำนัก/กอง",
                  EXECUTIVE, "นายกเทศมนตรี"))
          .put(
              AgencyKind.LOCAL_CITY,
              ImmutableMap.of(
                  CLERK, "สำนักปลัดเทศบาล",
                  INTEGRITY, "สำนักปลัดเทศบาล",
                  FINANCE, "สำนักคลัง",
                  HUMAN_RESOURCES, "กองการเจ้าหน้าที่",
                  EVERY_UNIT, "ทุกสำนัก/กอง",
                  EXECUTIVE, "นายกเทศมนตรี"))
          .put(
              AgencyKind.LOCAL_PROVINCE,
              ImmutableMap.of(
                  CLERK, "สำนักปลัดองค์การบริหารส่วนจังหวัด",
                  INTEGRITY, "สำนักปลัดองค์การบริหารส่วนจังหวัด",
                  PROCUREMENT, "กองพัสดุและทรัพย์สิน",
                  HUMAN_RESOURCES, "กองการเจ้าหน้าที่",
                  PUBLIC_RELATIONS, "ฝ่ายประชาสัมพันธ์",
                  EVERY_UNIT, "ทุกสำนัก/กอง",
                  EXECUTIVE, "นายกองค์การบริหารส่วนจังหวัด"))
          .put(
              AgencyKind.DEPARTMENT,
              ImmutableMap.of(
                  CLERK, "สำนักงานเลขานุการกรม",
                  PROCUREMENT, "กลุ่มพัสดุ",
                  HUMAN_RESOURCES, "กองการเจ้าหน้าที่",
                  PUBLIC_RELATIONS, "กลุ่มประชาสัมพันธ์",
                  PLANNING, "กองแผนงาน",
                  INTERNAL_AUDIT, "กลุ่มตรวจสอบภายใน",
                  INTEGRITY, "กลุ่มงานจริยธรรม",
                  EVERY_UNIT, "ทุกหน่วยงานในสังกัด",
                  EXECUTIVE, "อธิบดี"))
          .put(
              AgencyKind.PERMANENT_SECRETARY,
              ImmutableMap.of(
                  CLERK, "กองกลาง",
                  FINANCE, "กองบริหารการคลัง",
                  PROCUREMENT, "กลุ่มพัสดุ",
                  HUMAN_RESOURCES, "กองบริหารทรัพยากรบุคคล",
                  PUBLIC_RELATIONS, "กลุ่มประชาสัมพันธ์",
                  PLANNING, "กองยุทธศาสตร์และแผนงาน",
                  INTERNAL_AUDIT, "กลุ่มตรวจสอบภายใน",
                  INTEGRITY, "ศูนย์ปฏิบัติการต่อต้านการทุจริต",
                  EVERY_UNIT, "ทุกหน่วยงานในสังกัด",
                  EXECUTIVE, "ปลัดกระทรวง"))
          .put(
              AgencyKind.POLICY_UNIT,
              ImmutableMap.of(
                  CLERK, "สำนักงานเลขานุการ",
                  PROCUREMENT, "กลุ่มพัสดุ",
                  HUMAN_RESOURCES, "กองบริหารทรัพยากรบุคคล",
                  PUBLIC_RELATIONS, "กลุ่มประชาสัมพันธ์",
                  PLANNING, "กองยุทธศาสตร์และแผนงาน",
                  INTERNAL_AUDIT, "กลุ่มตรวจสอบภายใน",
                  INTEGRITY, "กลุ่มงานจริยธรรม",
                  EVERY_UNIT, "ทุกหน่วยงานในสังกัด",
                  EXECUTIVE, "ผู้บริหารสูงสุด"))
          .put(
              AgencyKind.CENTRAL_SERVICE,
              ImmutableMap.of(
                  CLERK, "สำนักงานเลขานุการ",
                  PROCUREMENT, "กลุ่มพัสดุ",
                  HUMAN_RESOURCES, "กองบริหารทรัพยากรบุคคล",
                  PUBLIC_RELATIONS, "กลุ่มประชาสัมพันธ์",
                  PLANNING, "กองยุทธศาสตร์และแผนงาน",
                  INTERNAL_AUDIT, "กลุ่มตรวจสอบภายใน",
                  INTEGRITY, "กลุ่มงานจริยธรรม",
                  EVERY_UNIT, "ทุกหน่วยงานในสังกัด",
                  EXECUTIVE, "ผู้บริหารสูงสุด"))
          .put(
              AgencyKind.UNIVERSITY,
              ImmutableMap.of(
                  CLERK, "กองกลาง",
                  HUMAN_RESOURCES, "กองบริหารทรัพยากรบุคคล",
                  PLANNING, "กองนโยบายและแผน",
                  INTEGRITY, "กองกฎหมาย",
                  EVERY_UNIT, "ทุกคณะและส่วนงาน",
                  EXECUTIVE, "อธิการบดี"))
          .put(
              AgencyKind.PROVINCE,
              ImmutableMap.of(
                  CLERK, "สำนักงานจังหวัด",
                  FINANCE, "งานการเงินและบัญชี สำนักงานจังหวัด",
                  PROCUREMENT, "งานพัสดุ สำนักงานจังหวัด",
                  HUMAN_RESOURCES, "กลุ่มงานบริหารทรัพยากรบุคคล สำนักงานจังหวัด",
                  PUBLIC_RELATIONS, "สำนักงานประชาสัมพันธ์จังหวัด",
                  PLANNING, "กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด",
                  INTERNAL_AUDIT, "หน่วยตรวจสอบภายในจังหวัด",
                  INTEGRITY, "สำนักงานจังหวัด",
                  EVERY_UNIT, "ทุกส่วนราชการประจำจังหวัด",
                  EXECUTIVE, "ผู้ว่าราชการจังหวัด"))
          .put(
              AgencyKind.PUBLIC_ORGANISATION,
              ImmutableMap.of(
                  CLERK, "ฝ่ายอำนวยการ",
                  FINANCE, "ฝ่ายการเงินและบัญชี",
                  PROCUREMENT, "ฝ่ายพัสดุ",
                  HUMAN_RESOURCES, "ฝ่ายทรัพยากรบุคคล",
                  PUBLIC_RELATIONS, "ฝ่ายสื่อสารองค์กร",
                  PLANNING, "ฝ่ายยุทธศาสตร์และแผน",
                  INTERNAL_AUDIT, "ฝ่ายตรวจสอบภายใน",
                  INTEGRITY, "ฝ่ายกฎหมาย",
                  EVERY_UNIT, "ทุกฝ่าย",
                  EXECUTIVE, "ผู้อำนวยการ"))
          .put(
              AgencyKind.STATE_ENTERPRISE,
              ImmutableMap.of(
                  CLERK, "ฝ่ายบริหารกลาง",
                  FINANCE, "ฝ่ายการเงินและบัญชี",
                  PROCUREMENT, "ฝ่ายจัดซื้อจัดจ้าง",
                  HUMAN_RESOURCES, "ฝ่ายทรัพยากรบุคคล",
                  PUBLIC_RELATIONS, "ฝ่ายสื่อสารองค์กร",
                  PLANNING, "ฝ่ายยุทธศาสตร์",
                  INTERNAL_AUDIT, "ฝ่ายตรวจสอบภายใน",
                  INTEGRITY, "ฝ่ายกำกับดูแลกิจการที่ดี",
                  EVERY_UNIT, "ทุกฝ่าย",
                  EXECUTIVE, "ผู้บริหารสูงสุด"))
          .buildOrThrow();

  private UsualUnits() {}

  /** Returns the names by role. */
  static ImmutableMap<UnitRole, String> of(AgencyKind kind) {
    return BY_KIND.getOrDefault(kind, ImmutableMap.of());
  }
}
