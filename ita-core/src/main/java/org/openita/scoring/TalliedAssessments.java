package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.Agency;
import org.openita.Code;
import org.openita.ProblemKind;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.tally.TallyBook;
import org.openita.tally.TallyLayout;

/**
 * Turns the tallies of a book into assessments by one framework: each agency's, with the columns
 * that the framework has. Immutable and safe for use by many threads.
 */
public final class TalliedAssessments {

  private final Framework framework;
  private final boolean named;
  private final TallyLayout layout;
  private final ImmutableMap<Code, BigDecimal> least;
  private final ImmutableMap<Code, BigDecimal> most;

  private TalliedAssessments(Framework framework, boolean named) {
    this.framework = framework;
    this.named = named;
    Map<Code, Element> counted = Maps.filterValues(framework.elements(), Element::takesTally);
    ProblemKind.NOTHING_TO_TALLY.require(!counted.isEmpty(), framework.id());
    this.layout = layout(framework);
    this.least =
        ImmutableMap.copyOf(Maps.transformValues(counted, e -> Collections.min(e.points())));
    this.most =
        ImmutableMap.copyOf(Maps.transformValues(counted, e -> Collections.max(e.points())));
  }

  /**
   * Returns the assessments by a framework that is the fiscal year's own.
   *
   * @throws IllegalArgumentException if the framework has no item to tally, such as one that ends
   *     at sub-indicators
   */
  public static TalliedAssessments of(Framework framework) {
    return new TalliedAssessments(framework, false);
  }

  /**
   * Returns the assessments by a framework that they name.
   *
   * @throws IllegalArgumentException if the framework has no item to tally
   */
  public static TalliedAssessments naming(Framework framework) {
    return new TalliedAssessments(framework, true);
  }

  /** Returns a column for every item and answer line at which answers can be tallied. */
  public TallyLayout layout() {
    return layout;
  }

  private static TallyLayout layout(Framework framework) {
    TallyLayout.Builder layout = TallyLayout.builder();
    for (Element element : framework.elements().values()) {
      if (element.takesTally()) {
        if (isChecklist(framework, element)) {
          layout.checklist(element.code());
        } else {
          layout.survey(element.code(), element.points().size());
        }
      }
    }
    return layout.build();
  }

  private static boolean isChecklist(Framework framework, Element element) {
    return element.points().size() == 2
        && framework.instrumentOf(element.code()).orElseThrow().form() == Instrument.Form.CHECKLIST;
  }

  /**
   * Returns the assessments of all agencies of a book, in the order of {@link TallyBook#ids()},
   * made as the stream reaches them; it may be made parallel.
   *
   * @throws ArithmeticException from the stream, if a count, or the number of answers to an item,
   *     overflows
   */
  public Stream<Assessment> all(TallyBook book) {
    return book.numbers().mapToObj(agency -> assessment(book, agency));
  }

  /**
   * Returns the assessment of the agency of a number in a book; an item of a checklist has the
   * points of its answer.
   *
   * @throws IllegalArgumentException if there is no such agency
   * @throws ArithmeticException if a count, or the number of answers to an item, overflows
   */
  public Assessment assessment(TallyBook book, int agency) {
    Assessment.Builder assessment =
        Assessment.builder().fiscalYear(framework.fiscalYear()).agency(Agency.of(book.id(agency)));
    book.forEachAnswered(
        agency, assessment::putTally, (code, met) -> assessment.putScore(code, points(code, met)));
    return named ? assessment.framework(framework.id()).build() : assessment.build();
  }

  private BigDecimal points(Code code, boolean met) {
    // Scoring reports a code that the framework does not have, whatever its score.
    return (met ? most : least).getOrDefault(code, BigDecimal.ZERO);
  }
}
