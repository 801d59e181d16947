package org.openita.framework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.Code;
import org.openita.Text;

/** The sub-indicators of the open-data instrument, with their items where the split is known. */
final class OpenDataForm {
  private static final ImmutableList<String> CODES =
      ImmutableList.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
  private static final ImmutableList<Integer> SPLIT = ImmutableList.of(9, 8, 7, 4, 5, 8, 2);

  private static final ImmutableList<Text> OF_2563 =
      ImmutableList.of(
          Text.of("ข้อมูลพื้นฐาน", "Basic information"),
          Text.of("การบริหารงาน", "Administration"),
          Text.of("การบริหารเงินงบประมาณ", "Budget management"),
          Text.of("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resource management and development"),
          Text.of("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
          Text.of("การดำเนินการเพื่อป้องกันการทุจริต", "Action to prevent corruption"),
          Text.of("มาตรการภายในเพื่อป้องกันการทุจริต", "Internal measures to prevent corruption"));

  private static final ImmutableList<Text> OF_2567 =
      ImmutableList.of(
          Text.of("ข้อมูลพื้นฐาน", "Basic information"),
          Text.of("การบริหารงานและงบประมาณ", "Administration and budget"),
          Text.of("การจัดซื้อจัดจ้าง", "Procurement"),
          Text.of("การบริหารและพัฒนาทรัพยากรบุคคล", "Human resource management and development"),
          Text.of("การส่งเสริมความโปร่งใส", "Promotion of transparency"),
          Text.of("การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน", "Action to prevent bribery"),
          Text.of("การส่งเสริมคุณธรรมและความโปร่งใส", "Promotion of integrity and transparency"));

  static final ImmutableList<SubIndicator> NAMES_2563 = form(OF_2563, ImmutableList.of());

  static final ImmutableList<SubIndicator> NAMES_2567 = form(OF_2567, ImmutableList.of());

  static final ImmutableList<SubIndicator> ITEMS_2563 = form(OF_2563, SPLIT);

  private OpenDataForm() {}

  private static ImmutableList<SubIndicator> form(List<Text> names, List<Integer> sizes) {
    ImmutableList.Builder<SubIndicator> subs = ImmutableList.builder();
    int number = 1;
    for (int i = 0; i < names.size(); i++) {
      SubIndicator.Builder sub =
          SubIndicator.builder().code(Code.of(CODES.get(i))).name(names.get(i));
      for (int j = 0; !sizes.isEmpty() && j < sizes.get(i); j++) {
        sub.addItems(
            Item.builder()
                .code(Code.of("O" + number++))
                .addAllPoints(SurveyForms.points(0, 100))
                .build());
      }
      subs.add(sub.build());
    }
    return subs.build();
  }
}
