package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.advice.Advice;
import org.openita.advice.Advisor;
import org.openita.catalogue.Catalogue;
import org.openita.evidence.Evidence;
import org.openita.evidence.EvidenceCheck;
import org.openita.framework.Framework;
import org.openita.plan.Effect;
import org.openita.plan.Plan;
import org.openita.plan.PlanDraft;
import org.openita.plan.TableView;
import org.openita.plan.Units;
import org.openita.review.EarlierReview;
import org.openita.review.Review;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;

/**
 * Documents as JSON, and from a document to its analysis.
 *
 * <pre>{@code
 * ItaJson json = ItaJson.standard();
 * Advice advice = json.advised().read(assessmentFile);
 * String analysis = json.analyses().write(advice);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; keep one for many documents.
 */
public final class ItaJson {

  private static final ImmutableList<String> SCHEMAS =
      ImmutableList.of(
          "assessment", "analysis", "framework", "plan", "review", "catalogue", "units");

  private static final JsonFormat<Assessment> ASSESSMENTS =
      new JsonFormat<>("assessments", () -> AssessmentCodec.ASSESSMENT);
  private static final JsonFormat<Framework> FRAMEWORKS =
      new JsonFormat<>("frameworks", () -> FrameworkCodec.FRAMEWORK);
  private static final JsonFormat<Plan> PLANS =
      new JsonFormat<>(
          "plans",
          () -> PlanCodec.PLAN,
          (in, problems) -> PlanCodec.others(in, problems, draft -> ImmutableList.of()));
  private static final JsonInput<EarlierReview> EARLIER_REVIEWS =
      new JsonInput<>(
          "earlier reviews",
          source -> DocumentReader.read(source, ReviewCodec.EARLIER, (in, problems) -> {}));
  private static final JsonOutput<TableView> TABLES =
      new WriteOnly<>("tables", TableDocument::write);
  private static final JsonFormat<Catalogue> CATALOGUES =
      new JsonFormat<>("catalogues", () -> CatalogueCodec.CATALOGUE);
  private static final JsonFormat<Units> UNITS = new JsonFormat<>("units", () -> UnitsCodec.UNITS);

  private final Advisor advisor;
  private final Fingerprints fingerprints = new Fingerprints();
  private final JsonOutput<Advice> analyses;
  private final JsonOutput<Advice> traced;

  private ItaJson(Advisor advisor) {
    this.advisor = advisor;
    this.analyses = new WriteOnly<>("analyses", new AnalysisDocument(fingerprints, false)::write);
    this.traced =
        new WriteOnly<>("analyses with trace", new AnalysisDocument(fingerprints, true)::write);
  }

  /** Returns JSON with the built-in frameworks and catalogue, and the standard policy. */
  public static ItaJson standard() {
    return of(Advisor.standard());
  }

  /** Returns JSON with the frameworks, the policy and the catalogue of this advisor. */
  public static ItaJson of(Advisor advisor) {
    return new ItaJson(advisor);
  }

  /** Returns the advisor whose advice is written. */
  public Advisor advisor() {
    return advisor;
  }

  /** Returns the format of assessments. */
  public JsonFormat<Assessment> assessments() {
    return ASSESSMENTS;
  }

  /** Returns the format of frameworks. */
  public JsonFormat<Framework> frameworkDocuments() {
    return FRAMEWORKS;
  }

  /**
   * Returns the fingerprint of a framework: the first 16 hexadecimal digits of the SHA-256 of its
   * document as {@code frameworkDocuments().indented()} writes it. Results carry it, so that a
   * stored one can be tied to the rules of its day. It is computed once for each framework.
   *
   * @throws IllegalArgumentException if a text of the framework has half of a surrogate pair, which
   *     no document can hold
   */
  public String fingerprint(Framework framework) {
    return fingerprints.of(framework);
  }

  /**
   * Returns the writer of analyses. None are read: reading the assessment and analysing it again
   * gives an equal one.
   */
  public JsonOutput<Advice> analyses() {
    return analyses;
  }

  /** Returns the writer of analyses with {@code trace}: every number down to the evidence. */
  public JsonOutput<Advice> analysesWithTrace() {
    return traced;
  }

  /** Returns the writers of gains, what-if, paths, comparison, peers and stability. */
  public DecisionJson decisions() {
    return new DecisionJson(advisor, fingerprints);
  }

  /**
   * Reads assessment documents and advises on them. The problems of a document's form and those of
   * the evidence in it are reported together.
   */
  public JsonInput<Advice> advised() {
    return checkedAssessments("advised assessments", advisor::advise);
  }

  /** Reads assessment documents as {@link #advised} does, but only scores them. */
  public JsonInput<Scorecard> scored() {
    return checkedAssessments("scored assessments", advisor::score);
  }

  private <T> JsonInput<T> checkedAssessments(String name, Function<Assessment, Checked<T>> step) {
    return new JsonInput<>(
        name,
        source ->
            DocumentReader.read(
                    source,
                    AssessmentCodec.ASSESSMENT,
                    (in, problems) -> AssessmentDraft.others(in, problems, this::evidenceProblems))
                .flatMap(step));
  }

  private ImmutableList<Problem> evidenceProblems(Evidence evidence) {
    Checked<Framework> framework =
        evidence
            .framework()
            .map(advisor::framework)
            .orElseGet(() -> advisor.framework(evidence.fiscalYear()));
    return framework
        .map(known -> EvidenceCheck.problems(known, evidence))
        .value()
        .orElse(framework.problems());
  }

  /** Returns the format of plans; whether their codes exist depends on their framework. */
  public JsonFormat<Plan> plans() {
    return PLANS;
  }

  /**
   * Reads plan documents and checks their codes by the framework that they belong to. The problems
   * of the document and those of the codes are reported together.
   */
  public JsonInput<Plan> checkedPlans() {
    return new JsonInput<>(
        "checked plans",
        source ->
            DocumentReader.read(
                    source,
                    PlanCodec.PLAN,
                    (in, problems) -> PlanCodec.others(in, problems, this::codeProblems))
                .flatMap(plan -> advisor.framework(plan).flatMap(plan::checkCodes)));
  }

  private ImmutableList<Problem> codeProblems(PlanDraft draft) {
    return advisor
        .framework(draft)
        .map(framework -> framework.flatMap(draft::checkCodes).problems())
        .orElse(ImmutableList.of());
  }

  /** Returns the writer of reviews. */
  public JsonOutput<Review> reviews() {
    return new WriteOnly<>("reviews", new ReviewDocument(fingerprints)::write);
  }

  /**
   * Reads review documents, to compare a review with. Criteria, progress and what was waived are
   * not looked at.
   */
  public JsonInput<EarlierReview> earlierReviews() {
    return EARLIER_REVIEWS;
  }

  /** Returns the writer of changes between two results. */
  public JsonOutput<Effect> effects() {
    return new WriteOnly<>("effects", new EffectDocument(new ResultBasis(fingerprints))::write);
  }

  /** Returns the writer of plans as tables. */
  public JsonOutput<TableView> tables() {
    return TABLES;
  }

  /** Returns the format of catalogues. */
  public JsonFormat<Catalogue> catalogues() {
    return CATALOGUES;
  }

  /** Returns the format of an agency's own units. */
  public JsonFormat<Units> units() {
    return UNITS;
  }

  /** Returns the names of the documents that have a schema, in the order of the work. */
  public static ImmutableList<String> schemas() {
    return SCHEMAS;
  }

  /**
   * Returns the kind that a document states in its {@code schema}, such as {@code plan}, whether or
   * not it is valid or has a {@link #schema}; empty if it states none.
   */
  public static Optional<String> kind(byte[] document) {
    return SchemaName.kind(document);
  }

  /** Returns the JSON Schema (2020-12) of a document, such as {@code assessment}. */
  public static Optional<String> schema(String document) {
    return SCHEMAS.contains(document) ? Optional.of(load(document)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "JSON with catalogue " + advisor.catalogue().id();
  }

  private static String load(String document) {
    String resource = "schema/" + document + ".schema.json";
    try (InputStream in = ItaJson.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + document + " is missing in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
