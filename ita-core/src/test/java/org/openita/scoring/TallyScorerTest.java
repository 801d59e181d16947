package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.Code;
import org.openita.Given;
import org.openita.Language;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Text;
import org.openita.framework.Aggregation;
import org.openita.framework.Framework;
import org.openita.framework.Rounding;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

class TallyScorerTest {

  /** Built-in rules, and a tree with everything that rules can have. */
  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.oneOf(
        Arbitraries.of(2563, 2564, 2565).map(Given::framework),
        Combinators.combine(
                Arbitraries.of(
                    RoundingMode.HALF_UP,
                    RoundingMode.HALF_EVEN,
                    RoundingMode.HALF_DOWN,
                    RoundingMode.UP,
                    RoundingMode.DOWN),
                stages(),
                stages(),
                stages(),
                stages(),
                stages(),
                Arbitraries.of(Aggregation.class))
            .as(TallyScorerTest::framework));
  }

  private static Arbitrary<Optional<Integer>> stages() {
    return Arbitraries.integers().between(0, 6).optional(0.6);
  }

  private static Framework framework(
      RoundingMode mode,
      Optional<Integer> item,
      Optional<Integer> subIndicator,
      Optional<Integer> indicator,
      Optional<Integer> instrument,
      Optional<Integer> total,
      Aggregation aggregation) {
    return Given.own(
            Given.instrument(
                "X",
                "33.35",
                aggregation,
                Given.indicator(
                    "1",
                    Given.item("A1", "0", "33.33", "66.67", "100"),
                    Given.item("A2", "100", "0"),
                    Given.item("A3", "0", "12.345678", "100")),
                Given.newIndicator("2")
                    .aggregation(aggregation)
                    .addSubIndicators(
                        Given.sub("2.1", Given.item("B1", "0", "100")),
                        Given.sub(
                            "2.2", Given.item("B2", "0", "50", "100"), Given.item("B3", "1", "2")))
                    .build()),
            Given.instrument("Y", "66.65", Given.indicator("3", Given.item("C1", "0", "100"))))
        .rounding(
            Rounding.builder()
                .mode(mode)
                .item(item)
                .subIndicator(subIndicator)
                .indicator(indicator)
                .instrument(instrument)
                .total(total)
                .build())
        .build();
  }

  @Property(tries = 400)
  void everyAgencyScoresAsItsScorecardOrFailsWithItsProblems(
      @ForAll("frameworks") Framework framework, @ForAll Random random) {
    TalliedAssessments assessments = TalliedAssessments.naming(framework);
    TallyBook book = book(assessments.layout(), random);
    Scorer scorer = Scorer.of(framework);
    List<Checked<AgencyResult>> found = TallyScorer.of(framework).scores(book).toList();
    assertThat(found).hasSameSizeAs(book.ids());
    for (int i = 0; i < found.size(); i++) {
      String id = book.ids().get(i);
      Checked<Scorecard> card = scorer.score(assessments.assessment(book, book.numberOf(id)));
      assertThat(assessments.assessment(book, book.numberOf(id)).tallies())
          .isEqualTo(book.get(id).orElseThrow().tallies());
      if (card.isValid()) {
        assertSame(found.get(i).orElseThrow(), id, card.orElseThrow());
      } else {
        assertThat(found.get(i).problems())
            .containsExactlyElementsOf(
                card.problems().stream()
                    .map(
                        p ->
                            Problem.of(
                                p.pointer(),
                                Text.of(
                                    "หน่วยงาน \"" + id + "\": " + p.message().in(Language.TH),
                                    "agency \"" + id + "\": " + p.message().in(Language.EN))))
                    .toList());
      }
    }
  }

  private static void assertSame(AgencyResult found, String id, Scorecard card) {
    assertThat(found.agency()).isEqualTo(id);
    assertThat(found.total()).isEqualTo(card.total().score());
    assertThat(found.level()).isEqualTo(card.level());
    assertThat(found.instruments())
        .containsExactlyElementsOf(
            card.total().children().stream().map(child -> child.node().score()).toList());
  }

  /** Agencies of all sizes; some did not answer everything, and some more than fits. */
  private static TallyBook book(TallyLayout layout, Random random) {
    TallyBook book = TallyBook.of(layout);
    for (int i = 0; i < 8; i++) {
      int agency = book.numberOf("agency-" + i);
      long most = List.of(1L, 3L, 400L, 4_000L, 1L << 40).get(random.nextInt(5));
      int unanswered = random.nextInt(3 * layout.size());
      byte[] checklist = new byte[layout.size()];
      for (int column = 0; column < layout.size(); column++) {
        if (column == unanswered) {
          continue;
        }
        if (layout.isChecklist(column)) {
          checklist[column] = (byte) (1 + random.nextInt(2));
        } else {
          int options = layout.columns().get(column).answers();
          book.add(agency, column, 1 + random.nextInt(options));
          for (int option = 1; option <= options; option++) {
            book.add(agency, column, option, (long) (random.nextDouble() * most));
          }
        }
      }
      book.addRow(agency, checklist);
    }
    return book;
  }

  @Test
  void columnsOfOneFrameworkInAnyOrderGiveTheSame() {
    Framework framework = Given.framework(2564);
    TallyLayout layout = TalliedAssessments.naming(framework).layout();
    TallyLayout.Builder reversed = TallyLayout.builder();
    layout.columns().reverse().forEach(reversed::add);
    TallyBook book = book(layout, new Random(5));
    TallyBook turned = TallyBook.of(reversed.build());
    for (String id : book.ids()) {
      int from = book.numberOf(id);
      int to = turned.numberOf(id);
      byte[] checklist = new byte[layout.size()];
      long[] counts = new long[layout.counters()];
      book.addCounts(from, counts);
      for (int column = 0; column < layout.size(); column++) {
        int place = turned.layout().indexOf(layout.columns().get(column).code());
        checklist[place] = book.checklistAnswers(from)[column];
        for (int option = 0;
            !layout.isChecklist(column) && option < options(layout, column);
            option++) {
          turned.add(to, place, option + 1, counts[layout.offset(column) + option]);
        }
      }
      turned.addRow(to, checklist);
    }
    TallyScorer scorer = TallyScorer.of(framework);
    assertThat(scorer.scores(turned).map(Checked::value).toList())
        .isEqualTo(scorer.scores(book).map(Checked::value).toList())
        .anyMatch(Optional::isPresent);
  }

  private static int options(TallyLayout layout, int column) {
    return layout.columns().get(column).answers();
  }

  @Test
  void aColumnThatTheFrameworkHasNotIsAProblemOfWhoAnsweredIt() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1", Given.item("Q", "0", "100"))))
            .build();
    TallyBook book =
        TallyBook.of(TallyLayout.builder().survey(Code.of("Q"), 2).survey(Code.of("Z"), 2).build());
    book.addRow(book.numberOf("good"), new byte[] {2, 0});
    book.addRow(book.numberOf("stranger"), new byte[] {2, 1});
    List<Checked<AgencyResult>> found = TallyScorer.of(framework).scores(book).toList();
    assertThat(found.get(0).orElseThrow().total()).isEqualTo(Score.FULL);
    assertThat(found.get(1).problems())
        .extracting(Problem::toString)
        .containsExactly("/tallies/Z: agency \"stranger\": Z is not a code of " + framework.id());
  }

  @Test
  void aChecklistColumnThatTheFrameworkHasNotIsAProblemToo() {
    Framework framework =
        Given.own(Given.instrument("X", "100", Given.indicator("1", Given.item("Q", "0", "100"))))
            .build();
    TallyBook book =
        TallyBook.of(TallyLayout.builder().survey(Code.of("Q"), 2).checklist(Code.of("Z")).build());
    book.addRow(book.numberOf("stranger"), new byte[] {2, TallyLayout.YES});
    assertThat(TallyScorer.of(framework).scores(book).findFirst().orElseThrow().problems())
        .extracting(Problem::toString)
        .containsExactly("/scores/Z: agency \"stranger\": Z is not a code of own");
  }

  @Test
  void aFrameworkWithoutItemsCannotBeTallied() {
    Framework framework = Given.framework(2562);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> TallyScorer.of(framework),
            () -> TalliedAssessments.of(framework),
            () -> TalliedAssessments.naming(framework))) {
      assertThatIllegalArgumentException()
          .isThrownBy(call)
          .withMessage("th-ita-2562 has no items to tally");
    }
  }

  /** The mean of 0 / 33.33 / 66.67 / 100 over the second and the last is 66.665. */
  @Test
  void aHalfOfAHundredthGoesUp() {
    Framework framework =
        Given.own(
                Given.instrument(
                    "X",
                    "100",
                    Given.indicator("1", Given.item("Q", "0", "33.33", "66.67", "100"))))
            .build();
    TallyBook book = TallyBook.of(TalliedAssessments.naming(framework).layout());
    book.addRow(book.numberOf("a"), new byte[] {2});
    book.addRow(book.numberOf("a"), new byte[] {4});
    AgencyResult score =
        TallyScorer.of(framework).scores(book).findFirst().orElseThrow().orElseThrow();
    assertThat(score.total()).isEqualTo(Score.parse("66.67"));
    assertThat(score.instruments()).containsExactly(Score.parse("66.67"));
    assertThat(score).hasToString("a: 66.67 HIGH");
  }

  @Property
  void aRankIsOneMoreThanTheNumberOfHigherScores(@ForAll("hundredths") List<Integer> hundredths) {
    ImmutableList<Score> scores =
        hundredths.stream().map(Score::ofHundredths).collect(ImmutableList.toImmutableList());
    Ranks ranks = Ranks.among(scores);
    for (Score score : scores) {
      assertThat(ranks.rank(score))
          .isEqualTo(1 + (int) scores.stream().filter(other -> other.isAbove(score)).count());
    }
  }

  @Provide
  Arbitrary<List<Integer>> hundredths() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 100_00), Arbitraries.of(0, 94_99, 95_00, 100_00))
        .list();
  }

  @Test
  void aBookOfNobodyHasNoScores() {
    Framework framework = Given.framework(2564);
    TallyBook book = TallyBook.of(TalliedAssessments.naming(framework).layout());
    assertThat(TallyScorer.of(framework).scores(book).toList()).isEmpty();
  }
}
