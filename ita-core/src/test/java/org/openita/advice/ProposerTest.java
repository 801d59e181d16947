package org.openita.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.Given.code;
import static org.openita.Given.codes;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.Agency;
import org.openita.AnyAssessment;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Given;
import org.openita.Language;
import org.openita.Text;
import org.openita.advice.Proposal.Reason;
import org.openita.analysis.Analysis;
import org.openita.analysis.Policy;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.framework.Confidence;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Level;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

class ProposerTest {

  private static final Advisor ADVISOR = Advisor.standard();

  private static Advice advise(Assessment assessment) {
    return ADVISOR.advise(assessment).orElseThrow();
  }

  private static List<String> templates(Proposals proposals) {
    return proposals.measures().stream().map(proposal -> proposal.template().id()).toList();
  }

  @Test
  void naDongGetsMeasuresForItsUrgentWeaknessThenForItsIssueToDevelop() {
    Advice advice = advise(Given.naDong());
    Proposals proposals = advice.proposals();
    assertThat(proposals.catalogue()).isEqualTo("openita-1");
    assertThat(proposals.uncovered()).isEmpty();
    assertThat(proposals.measures())
        .extracting(Proposal::indicator)
        .containsExactly(code("8"), code("8"), code("8"), code("5"));
    // All of usefulness 5, with more and more effort; then one for 5, which lost little.
    assertThat(templates(proposals))
        .containsExactly(
            "suggestion-channels", "shorter-procedures", "e-service", "anti-corruption-plan");
    assertThat(proposals.measures())
        .extracting(Proposal::isOptional)
        .containsExactly(false, false, false, true);
    assertThat(proposals.measures().get(0).reason()).isEqualTo(Reason.URGENT_WEAKNESS);
    assertThat(proposals.measures().get(3).reason()).isEqualTo(Reason.ISSUE_TO_DEVELOP);
    Text why = proposals.measures().get(0).why(advice.analysis());
    assertThat(why.in(Language.EN))
        .isEqualTo(
            "indicator 8, Improvement of procedures, scored 94.94 in fiscal year 2565 and is an"
                + " urgent weakness");
    assertThat(why.in(Language.TH)).contains("94.94").contains("2565");
    assertThat(proposals.measures().get(3).why(advice.analysis()).in(Language.EN))
        .isEqualTo(
            "indicator 5, Anti-corruption efforts, scored 99.51 in fiscal year 2565 and is an issue"
                + " to develop of its instrument; its score is nearly full, so the measure is"
                + " optional");
  }

  /**
   * What an experienced officer expects first, by indicator: among the first three, and not the
   * first of all or not among the first three. Judgement, not taken from what is proposed.
   */
  private static final ImmutableList<String> EXPECTED =
      ImmutableList.of(
          "1 | work-standards equal-service-supervision | no-gift-policy |",
          "2 | staff-check-spending budget-plan-known | | no-gift-policy",
          "3 | fair-personnel-decisions discretion-control | | no-gift-policy",
          "4 | asset-borrowing-rules asset-use-checks | asset-guidance-known |",
          "5 | corruption-complaints anti-corruption-plan | |",
          "6 | citizen-handbooks equal-service-supervision | | organisational-culture",
          "7 | many-channels answering-practice | |",
          "8 | suggestion-channels shorter-procedures e-service | | honest-intent-declaration",
          "9 | basic-information-current web-duty-order | | hr-action-reports",
          "10 | corruption-risk-management anti-corruption-plan ita-analysis-and-measures |"
              + " | honest-intent-declaration");

  static Stream<Arguments> expected() {
    return IntStream.rangeClosed(2562, 2569)
        .boxed()
        .flatMap(year -> EXPECTED.stream().map(row -> Arguments.of(year, row)));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void whatIsAboutTheWeakestIndicatorComesFirst(int year, String row) {
    List<String> cells = Splitter.on('|').trimResults().splitToList(row);
    for (String others : List.of("95", "100", "90.01")) {
      for (String lowest : List.of("94.94", "80", "60", "0")) {
        StringBuilder scores = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
          scores.append(Integer.toString(i).equals(cells.get(0)) ? lowest : others).append(' ');
        }
        if (new BigDecimal(lowest).compareTo(new BigDecimal(others)) < 0) {
          List<String> first =
              templates(advise(Given.assessment(year, scores.toString()).build()).proposals())
                  .subList(0, 3);
          assertThat(first).containsAll(words(cells.get(1)));
          assertThat(words(cells.get(2))).doesNotContain(first.get(0));
          assertThat(first).noneMatch(words(cells.get(3))::contains);
        }
      }
    }
  }

  private static List<String> words(String cell) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(cell);
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2564, 2565})
  void whereTheSubIndicatorOfTwoItemsLostPointsTheirOwnMeasuresComeAndNoOthers(int year) {
    for (String score : List.of("60", "0", "99")) {
      Proposals proposals =
          advise(
                  Given.assessment(year, "100 100 100 100 100 100 100 100 100")
                      .putScore(code("10.1"), BigDecimal.valueOf(100))
                      .putScore(code("10.2"), new BigDecimal(score))
                      .build())
              .proposals();
      assertThat(templates(proposals))
          .startsWith("ita-analysis-and-measures")
          .isSubsetOf("ita-analysis-and-measures", "ita-measures-report");
      assertThat(proposals.measures().get(0).targets()).isEqualTo(codes("10.2"));
    }
  }

  /** The items, and the template that is about each alone. */
  @ParameterizedTest
  @CsvSource({
    "I3, responsibility-at-work",
    "I4, no-demands-for-benefits",
    "I5, no-gift-policy",
    "I6, no-gifts-to-outsiders",
    "I7, budget-plan-known",
    "I12, staff-check-spending",
    "I14, appraisal-criteria",
    "I16, no-improper-orders",
    "I23, asset-guidance-known",
    "I29, audit-findings-followed-up",
    "E4, bribe-free-service",
    "E8, answering-practice",
    "E9, feedback-and-complaint-channels",
    "E10, feedback-and-complaint-channels",
    "E13, e-service",
    "O8, two-way-questions",
    "O13, work-standards",
    "O17, e-service",
    "O35, executive-participation",
    "O38, organisational-culture",
    "O42, ita-analysis-and-measures",
    "O43, ita-measures-report"
  })
  void theMeasureForTheVeryItemThatLostPointsComesFirst(String item, String template) {
    for (int year = 2563; year <= 2565; year++) {
      Framework framework = Given.framework(year);
      Code indicator = framework.indicatorOf(code(item)).orElseThrow().code();
      Assessment.Builder assessment = Given.assessment(year);
      for (Indicator one : framework.indicators()) {
        if (!one.code().equals(indicator)) {
          assessment.putScore(one.code(), BigDecimal.valueOf(100));
        }
      }
      for (Element element : framework.elements().values()) {
        if (element.kind() == Element.Kind.ITEM
            && framework.indicatorOf(element.code()).orElseThrow().code().equals(indicator)) {
          assessment.putScore(
              element.code(), BigDecimal.valueOf(element.code().equals(code(item)) ? 0 : 100));
        }
      }
      Proposal first = advise(assessment.build()).proposals().measures().get(0);
      assertThat(first.template().id()).as("%s %s", year, item).isEqualTo(template);
      assertThat(first.targets()).isEqualTo(codes(item));
    }
  }

  /** O42 is half of 10.2; O34 and O36 are each an eighth of 10.1. */
  @Test
  void theItemThatLostTheMostIsServedFirst() {
    Proposals proposals =
        advise(itemsOf10(ImmutableSet.of("O34", "O36", "O42")).build()).proposals();
    assertThat(templates(proposals))
        .startsWith("ita-analysis-and-measures", "corruption-risk-management");
    assertThat(templates(proposals)).contains("honest-intent-declaration");
  }

  @Test
  void whatOnlyTouchesTheIndicatorComesAfterWhatIsAboutIt() {
    Catalogue own =
        Catalogue.builder()
            .id("own")
            .addTemplates(
                Given.template("cheap").touches(2565, 2565, "8").build(),
                Given.template("hard")
                    .serves(2565, 2565, "8")
                    .build()
                    .withEffort(5)
                    .withUsefulness(1),
                Given.template("both")
                    .touches(2565, 2565, "8")
                    .serves(2565, 2565, "8")
                    .build()
                    .withUsefulness(2))
            .build();
    assertThat(
            templates(ADVISOR.withCatalogue(own).advise(Given.naDong()).orElseThrow().proposals()))
        .containsExactly("both", "hard", "cheap");
  }

  @ParameterizedTest
  @CsvSource({"98.99, 3, false", "99.00, 1, true", "99.99, 1, true"})
  void oneOptionalMeasureIsEnoughWhereLittleIsLost(String score, int measures, boolean optional) {
    Proposals proposals =
        advise(Given.assessment(2565, "90 " + "100 ".repeat(7) + score + " 100").build())
            .proposals();
    List<Proposal> for9 =
        proposals.measures().stream().filter(one -> one.indicator().equals(code("9"))).toList();
    assertThat(for9)
        .hasSize(measures)
        .allSatisfy(one -> assertThat(one.isOptional()).isEqualTo(optional));
  }

  /** What is urgent needs a measure, however little it lost. */
  @Test
  void aMeasureForAnUrgentWeaknessIsNotOptional() {
    Proposals proposals =
        advise(Given.assessment(2565, "99.51 " + "100 ".repeat(9)).build()).proposals();
    assertThat(proposals.measures()).singleElement().matches(one -> !one.isOptional());
  }

  @Test
  void theNextLowestOfAnInstrumentIsProposedForWhereThePolicySaysSo() {
    Policy policy = Policy.builder().development(Policy.Development.NEXT_LOWEST).build();
    Advice advice = ADVISOR.withPolicy(policy).advise(Given.naDong()).orElseThrow();
    assertThat(advice.analysis().developmentPoints().get(code("EIT"))).isEqualTo(codes("7"));
    assertThat(advice.proposals().measures()).extracting(Proposal::indicator).contains(code("7"));
  }

  private static Assessment.Builder itemsOf10(Set<String> missing) {
    Assessment.Builder builder = Given.assessment(2564, "100 100 100 100 100 100 100 100 100");
    for (int i = 34; i <= 43; i++) {
      String item = "O" + i;
      builder.putScore(code(item), BigDecimal.valueOf(missing.contains(item) ? 0 : 100));
    }
    return builder;
  }

  @Test
  void anItemThatLostPointsIsServedFirst() {
    Proposals proposals = advise(itemsOf10(ImmutableSet.of("O43", "O36")).build()).proposals();
    assertThat(proposals.measures().get(0).template().id()).isEqualTo("ita-measures-report");
    assertThat(proposals.measures().get(0).targets()).isEqualTo(codes("O43"));
    assertThat(proposals.measures().get(1).template().id()).isEqualTo("corruption-risk-management");
    assertThat(proposals.measures().get(1).targets()).isEqualTo(codes("O36"));
    // Others serve the indicator too, but through items that have full points already.
    assertThat(templates(proposals))
        .doesNotContain("anti-corruption-plan", "honest-intent-declaration");
  }

  @Test
  void oneMeasureServesEveryWeakItemThatItIsFor() {
    Proposals proposals =
        advise(itemsOf10(ImmutableSet.of("O39", "O40", "O41")).build()).proposals();
    assertThat(proposals.measures().get(0).template().id()).isEqualTo("anti-corruption-plan");
    assertThat(proposals.measures().get(0).targets()).isEqualTo(codes("O39", "O40", "O41"));
  }

  @Test
  void nothingIsProposedWhereNothingIsWeak() {
    Proposals proposals =
        advise(Given.assessment(2565, "100 100 100 100 100 100 100 100 100 100").build())
            .proposals();
    assertThat(proposals.measures()).isEmpty();
    assertThat(proposals.uncovered()).isEmpty();
  }

  @Test
  void theLowestOfSeveralUrgentWeaknessesComesFirst() {
    Policy policy =
        Policy.builder()
            .urgency(Policy.Urgency.BELOW_FLOOR)
            .floor(org.openita.Score.ofHundredths(80_00))
            .build();
    Proposals proposals =
        Advisor.standard()
            .withPolicy(policy)
            .advise(Given.assessment(2565, "70 95 95 60 95 95 60 95 95 95").build())
            .orElseThrow()
            .proposals();
    assertThat(proposals.measures().stream().map(Proposal::indicator).distinct())
        .startsWith(code("4"), code("7"), code("1"));
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AnyAssessment.any();
  }

  @Property
  void everyIssueHasAMeasureThatServesItOrSomethingUnderIt(
      @ForAll("assessments") Assessment assessment) {
    Advice advice = advise(assessment);
    Framework framework = advice.analysis().scorecard().framework();
    Set<Code> served =
        advice.proposals().measures().stream()
            .flatMap(proposal -> proposal.targets().stream())
            .flatMap(target -> framework.lineage(target).stream())
            .map(Element::code)
            .collect(Collectors.toSet());
    assertThat(served).containsAll(issues(advice.analysis()));
    assertThat(advice.proposals().uncovered()).isEmpty();
  }

  private static Set<Code> issues(Analysis analysis) {
    return Stream.concat(
            analysis.urgentWeaknesses().stream(),
            analysis.developmentPoints().values().stream().flatMap(List::stream))
        .collect(Collectors.toSet());
  }

  @Property
  void everyTargetLiesUnderAnIssueOfItsProposal(@ForAll("assessments") Assessment assessment) {
    Advice advice = advise(assessment);
    Framework framework = advice.analysis().scorecard().framework();
    for (Proposal proposal : advice.proposals().measures()) {
      Set<Code> issues =
          proposal.issues().stream().map(Proposal.Issue::indicator).collect(Collectors.toSet());
      assertThat(issues(advice.analysis())).containsAll(issues);
      assertThat(proposal.targets())
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allSatisfy(
              target ->
                  assertThat(issues).contains(framework.indicatorOf(target).orElseThrow().code()));
    }
  }

  @Property
  void noTemplateIsProposedTwiceAndUrgentOnesComeFirst(
      @ForAll("assessments") Assessment assessment) {
    Proposals proposals = advise(assessment).proposals();
    assertThat(templates(proposals)).doesNotHaveDuplicates();
    List<Reason> reasons = proposals.measures().stream().map(Proposal::reason).toList();
    List<Reason> sorted = new ArrayList<>(reasons);
    sorted.sort(null);
    assertThat(reasons).isEqualTo(sorted);
  }

  @Property(tries = 200)
  void theSameAssessmentGetsTheSameProposals(@ForAll("assessments") Assessment assessment) {
    assertThat(advise(assessment).proposals()).isEqualTo(advise(assessment).proposals());
  }

  @Provide
  Arbitrary<Assessment> ownAssessments() {
    return Arbitraries.of(own("1"), own("Q1")).flatMap(AnyAssessment::any);
  }

  private static Framework own(String code) {
    return Framework.builder()
        .id("reading-rooms")
        .fiscalYear(FiscalYear.of(2565))
        .name(Text.en("Reading rooms"))
        .addInstruments(
            Instrument.builder()
                .code(code("VISIT"))
                .name(Text.en("Visit"))
                .form(Instrument.Form.SURVEY)
                .weight(BigDecimal.valueOf(100))
                .addIndicators(
                    Indicator.builder().code(code(code)).name(Text.en("Quiet")).build(),
                    Indicator.builder().code(code("Q2")).name(Text.en("Light")).build())
                .build())
        .addLevels(
            Level.builder()
                .code("ANY")
                .name(Text.en("Any"))
                .confidence(Confidence.CONFIRMED)
                .build())
        .build();
  }

  @Property(tries = 100)
  void aCustomFrameworkGetsTheGeneralMeasureAndNoneMadeForSomethingElse(
      @ForAll("ownAssessments") Assessment assessment) {
    Framework framework = own(assessment.scores().containsKey(code("1")) ? "1" : "Q1");
    Advice advice = Advisor.standard().withFramework(framework).advise(assessment).orElseThrow();
    assertThat(templates(advice.proposals())).isSubsetOf("causes-and-remedies");
    assertThat(advice.proposals().measures().isEmpty())
        .isEqualTo(issues(advice.analysis()).isEmpty());
  }

  @Property(tries = 100)
  void aFullStopBehindEveryTitleDoesNotMakeTemplatesFitAnotherFramework(
      @ForAll("ownAssessments") Assessment assessment) {
    Catalogue punctuated = reworded(Catalogue.builtIn(), words -> words + ".");
    Framework framework = own(assessment.scores().containsKey(code("1")) ? "1" : "Q1");
    Advice advice =
        Advisor.standard()
            .withCatalogue(punctuated)
            .withFramework(framework)
            .advise(assessment)
            .orElseThrow();
    assertThat(templates(advice.proposals())).isSubsetOf("causes-and-remedies");
  }

  /** Proposals and opportunities agree on which templates fit a code. */
  @Property(tries = 200)
  void aProposedTemplateServesItsTargetsIfAnythingMadeForThemDoes(
      @ForAll("assessments") Assessment assessment) {
    Advice advice = advise(assessment);
    ServingTemplates serving =
        ServingTemplates.of(Catalogue.builtIn(), advice.analysis().scorecard());
    for (Proposal proposal : advice.proposals().measures()) {
      for (Code target : proposal.targets()) {
        List<MeasureTemplate> madeForIt =
            serving.templates(target).stream().filter(t -> names(t, target)).toList();
        assertThat(madeForIt.isEmpty() || madeForIt.contains(proposal.template()))
            .as("%s, served by %s", proposal, madeForIt)
            .isTrue();
      }
    }
  }

  private static boolean names(MeasureTemplate template, Code code) {
    return template.targets().stream().anyMatch(target -> target.codes().contains(code));
  }

  private static Catalogue reworded(Catalogue catalogue, UnaryOperator<String> words) {
    return catalogue.withTemplates(
        catalogue.templates().stream().map(template -> reworded(template, words)).toList());
  }

  private static MeasureTemplate reworded(MeasureTemplate template, UnaryOperator<String> words) {
    return template
        .withTitle(reworded(template.title(), words))
        .withGuideline(reworded(template.guideline(), words))
        .withSteps(
            template.steps().stream()
                .map(step -> step.withText(reworded(step.text(), words)))
                .toList())
        .withEvidence(template.evidence().stream().map(text -> reworded(text, words)).toList());
  }

  private static Text reworded(Text text, UnaryOperator<String> words) {
    return Text.of(words.apply(text.in(Language.TH)), words.apply(text.in(Language.EN)));
  }

  @Provide
  Arbitrary<Catalogue> rewordings() {
    return Arbitraries.strings()
        .alpha()
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .map(
            words ->
                reworded(
                    Catalogue.builtIn(),
                    text -> words.get(Math.floorMod(text.hashCode(), words.size()))));
  }

  @Property(tries = 300)
  void wordingChangesNoProposal(
      @ForAll("assessments") Assessment assessment, @ForAll("rewordings") Catalogue rewording) {
    assertThat(choices(ADVISOR.withCatalogue(rewording), assessment))
        .isNotEmpty()
        .isEqualTo(choices(ADVISOR, assessment));
  }

  @Property(tries = 100)
  void wordingChangesNoProposalByACustomFramework(
      @ForAll("ownAssessments") Assessment assessment, @ForAll("rewordings") Catalogue rewording) {
    Advisor advisor =
        ADVISOR.withFramework(own(assessment.scores().containsKey(code("1")) ? "1" : "Q1"));
    assertThat(choices(advisor.withCatalogue(rewording), assessment))
        .isNotEmpty()
        .isEqualTo(choices(advisor, assessment));
  }

  /** Which templates are chosen for what, in order: proposals, then what serves every code. */
  private static List<String> choices(Advisor advisor, Assessment assessment) {
    Advice advice = advisor.advise(assessment).orElseThrow();
    Scorecard card = advice.analysis().scorecard();
    ServingTemplates serving = ServingTemplates.of(advisor.catalogue(), card);
    return Stream.concat(
            advice.proposals().measures().stream().map(Proposal::toString),
            card.framework().elements().keySet().stream()
                .map(code -> code + " " + serving.templates(code)))
        .toList();
  }

  @Test
  void aCustomCatalogueServesACustomFrameworkAndTheRestIsNamed() {
    Catalogue quiet =
        Catalogue.builder()
            .id("quiet-1")
            .addTemplates(Given.template("carpets").serves(2565, 2565, "1").build())
            .build();
    Assessment assessment =
        Assessment.builder()
            .fiscalYear(FiscalYear.of(2565))
            .agency(Agency.of("test"))
            .framework("reading-rooms")
            .putScore(code("1"), BigDecimal.valueOf(50))
            .putScore(code("Q2"), BigDecimal.valueOf(90))
            .putDevelopmentPoint(code("VISIT"), codes("1", "Q2"))
            .build();
    Proposals proposals =
        Advisor.standard()
            .withFrameworks(Frameworks.builtIn().with(own("1")))
            .withCatalogue(quiet)
            .advise(assessment)
            .orElseThrow()
            .proposals();
    assertThat(templates(proposals)).containsExactly("carpets");
    assertThat(proposals.uncovered()).containsExactly(code("Q2"));
  }

  @Test
  void anUnknownFrameworkIsAProblemOfTheAssessment() {
    assertThat(
            Advisor.standard()
                .advise(
                    Assessment.builder()
                        .fiscalYear(FiscalYear.of(2570))
                        .agency(Agency.of("test"))
                        .build())
                .problems())
        .singleElement()
        .extracting("pointer")
        .isEqualTo("/fiscalYear");
  }
}
