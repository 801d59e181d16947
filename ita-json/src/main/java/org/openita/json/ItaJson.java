package org.openita.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openita.Checked;
import org.openita.Problem;
import org.openita.analysis.Analysis;
import org.openita.analysis.Analyzer;
import org.openita.analysis.Policy;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.scoring.Assessment;
import org.openita.scoring.Scorecard;
import org.openita.scoring.Scorer;

/**
 * Documents as JSON, and from a document to its analysis.
 *
 * <pre>{@code
 * ItaJson json = ItaJson.standard();
 * Analysis analysis = json.analyzed().read(assessmentFile);
 * String document = json.analyses().write(analysis);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; keep one for many documents.
 */
public final class ItaJson {

  private static final ImmutableList<String> SCHEMAS =
      ImmutableList.of("assessment", "analysis", "framework");

  private static final AssessmentCodec ASSESSMENT = new AssessmentCodec();
  private static final JsonFormat<Assessment> ASSESSMENTS = new JsonFormat<>(ASSESSMENT);
  private static final JsonFormat<Framework> FRAMEWORKS = new JsonFormat<>(new FrameworkCodec());
  private static final JsonOutput<Analysis> ANALYSES =
      new WriteOnly<>(new AnalysisDocument(false)::write, false);
  private static final JsonOutput<Analysis> TRACED =
      new WriteOnly<>(new AnalysisDocument(true)::write, false);

  private final Frameworks frameworks;
  private final Optional<Scorer> only;
  private final Analyzer analyzer;
  private final ImmutableList<Scorer> scorers;

  private ItaJson(Frameworks frameworks, Optional<Scorer> only, Policy policy) {
    this.frameworks = frameworks;
    this.only = only;
    this.analyzer = Analyzer.of(policy);
    this.scorers =
        frameworks.all().stream().map(Scorer::of).collect(ImmutableList.toImmutableList());
  }

  /** With the built-in frameworks and the standard policy. */
  public static ItaJson standard() {
    return new ItaJson(Frameworks.builtIn(), Optional.empty(), Policy.standard());
  }

  /** With these frameworks to choose from: an assessment names its own, or its fiscal year does. */
  public ItaJson withFrameworks(Frameworks choice) {
    return new ItaJson(choice, Optional.empty(), policy());
  }

  /** With this framework for every assessment. */
  public ItaJson withFramework(Framework framework) {
    return new ItaJson(frameworks, Optional.of(Scorer.of(framework)), policy());
  }

  /** With this policy. */
  public ItaJson withPolicy(Policy policy) {
    return new ItaJson(frameworks, only, policy);
  }

  /** What counts as a strength and as urgent. */
  public Policy policy() {
    return analyzer.policy();
  }

  /** The frameworks to choose from. */
  public Frameworks frameworks() {
    return frameworks;
  }

  /** Assessment documents. */
  public JsonFormat<Assessment> assessments() {
    return ASSESSMENTS;
  }

  /** Framework documents. */
  public JsonFormat<Framework> frameworkDocuments() {
    return FRAMEWORKS;
  }

  /**
   * Analysis documents. They are written only: an analysis rests on its evidence, so it is read by
   * reading the assessment and analysing it again, which gives the same.
   */
  public JsonOutput<Analysis> analyses() {
    return ANALYSES;
  }

  /** Analysis documents with {@code trace}: every number down to the evidence. */
  public JsonOutput<Analysis> analysesWithTrace() {
    return TRACED;
  }

  /** The framework of an assessment: the one for all, else the one it names, else its year's. */
  public Checked<Framework> frameworkOf(Assessment assessment) {
    if (only.isPresent()) {
      return Checked.of(only.get().framework());
    }
    return assessment
        .framework()
        .map(frameworks::of)
        .orElseGet(() -> frameworks.of(assessment.fiscalYear()));
  }

  /** The scorecard of an assessment, or everything that keeps it from being scored. */
  public Checked<Scorecard> score(Assessment assessment) {
    return frameworkOf(assessment).flatMap(framework -> scorer(framework).score(assessment));
  }

  /** The analysis of an assessment, or everything that keeps it from being scored. */
  public Checked<Analysis> analyze(Assessment assessment) {
    return score(assessment).map(analyzer::analyze);
  }

  /**
   * Reads assessment documents and gives their scorecards. What is wrong with the document is told
   * together with what is wrong with the evidence in it.
   */
  public JsonInput<Scorecard> scored() {
    return new JsonInput<>(this::score);
  }

  /** As {@link #scored}, and gives the analyses. */
  public JsonInput<Analysis> analyzed() {
    return new JsonInput<>(source -> score(source).map(analyzer::analyze));
  }

  private Checked<Scorecard> score(Source source) {
    DocumentReader.Reading<AssessmentCodec.Draft> reading =
        DocumentReader.read(source, ASSESSMENT::draft);
    AssessmentCodec.Draft draft = reading.value();
    if (draft == null) {
      return Checked.failed(reading.problems());
    }
    if (reading.problems().isEmpty()) {
      return score(draft.assessment());
    }
    Checked<Framework> framework = frameworkOf(draft.assessment());
    ImmutableList<Problem> evidence =
        framework
            .value()
            .map(found -> scorer(found).problems(draft.assessment(), draft.unreadable()))
            .orElse(framework.problems());
    return Checked.failed(Iterables.concat(reading.problems(), evidence));
  }

  private Scorer scorer(Framework framework) {
    return only.orElseGet(
        () ->
            scorers.stream()
                .filter(scorer -> scorer.framework() == framework)
                .findFirst()
                .orElseGet(() -> Scorer.of(framework)));
  }

  /** The names of the documents that have a schema, in the order of the work. */
  public static ImmutableList<String> schemas() {
    return SCHEMAS;
  }

  /** The JSON Schema (2020-12) of a document, such as {@code assessment}. */
  public static Optional<String> schema(String document) {
    return SCHEMAS.contains(document) ? Optional.of(load(document)) : Optional.empty();
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
