package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Text;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.catalogue.UnitRole;

/** Catalogues to write and read again, every member present or not. */
final class PlanSamples {

  private static final ImmutableList<String> CODES =
      ImmutableList.of("1", "2", "8", "10", "9.1", "I1", "I20", "O42", "EIT", "A-B.7");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("สำนักปลัด", "กองคลัง", "x", "\u200B😀", "a/b~\"\\\n\t", "น้ำ ๕", "\u001F");

  private final Random random;

  private PlanSamples(Random random) {
    this.random = random;
  }

  static Arbitrary<Catalogue> catalogues() {
    return Arbitraries.longs().map(seed -> new PlanSamples(new Random(seed)).catalogue());
  }

  private boolean chance() {
    return random.nextBoolean();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String words() {
    return one(WORDS) + one(WORDS);
  }

  private Text text() {
    return switch (random.nextInt(3)) {
      case 0 -> Text.th(words());
      case 1 -> Text.en(words());
      default -> Text.of(words(), words());
    };
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
  }

  private ImmutableList<Code> codes(int least) {
    Set<Code> codes = new LinkedHashSet<>();
    int size = least + random.nextInt(3);
    while (codes.size() < size) {
      codes.add(Code.of(one(CODES)));
    }
    return ImmutableList.copyOf(codes);
  }

  private ImmutableList<Integer> rounds(int least) {
    List<Integer> rounds = new ArrayList<>(List.of(3, 6, 9, 12));
    while (rounds.size() > least && random.nextInt(3) > 0) {
      rounds.remove(random.nextInt(rounds.size()));
    }
    return ImmutableList.copyOf(rounds);
  }

  private Catalogue catalogue() {
    Catalogue.Builder catalogue = Catalogue.builder();
    catalogue.id("own-" + random.nextInt(9) + "+x");
    int templates = random.nextInt(3);
    for (int i = 0; i < templates; i++) {
      catalogue.addTemplates(template("t-" + i));
    }
    return catalogue.build();
  }

  private MeasureTemplate template(String id) {
    MeasureTemplate.Builder template = MeasureTemplate.builder();
    boolean general = chance();
    template
        .id(id)
        .general(general)
        .title(Text.of(words(), words()))
        .guideline(Text.of(words(), words()))
        .effort(1 + random.nextInt(5))
        .usefulness(1 + random.nextInt(5))
        .addAllRounds(rounds(1));
    if (chance()) {
      template.addFrameworks(words()).addFrameworks("th-ita");
    }
    if (!general) {
      FiscalYear from = FiscalYear.of(2562 + random.nextInt(3));
      template.addTargets(MeasureTemplate.Target.of(codes(1), from, FiscalYear.of(2568)));
    }
    template.step(one(List.of(UnitRole.values())), 1 + random.nextInt(12), words(), words());
    template.lead(UnitRole.CLERK);
    if (chance()) {
      template.support(UnitRole.FINANCE).keep(words(), words()).drawnFrom(words(), 2566);
    }
    return template.build();
  }
}
