package org.openita.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.Checked;
import org.openita.framework.Framework;
import org.openita.measure.Advice;
import org.openita.measure.Advisor;
import org.openita.scoring.Assessment;

/**
 * Documents as JSON, and from a document to its analysis.
 *
 * <pre>{@code
 * ItaJson json = ItaJson.standard();
 * System.out.println(json.analyses().write(json.analyze(file).orElseThrow()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; keep one for many documents.
 */
public final class ItaJson {

  private static final ImmutableList<String> SCHEMAS =
      ImmutableList.of("assessment", "analysis", "framework");

  private static final JsonFormat<Assessment> ASSESSMENTS = new JsonFormat<>(new AssessmentCodec());
  private static final JsonFormat<Framework> FRAMEWORKS = new JsonFormat<>(new FrameworkCodec());
  private static final JsonOutput<Advice> ANALYSES =
      new JsonOutput<>(new AnalysisDocument(false)::write, false);
  private static final JsonOutput<Advice> TRACED =
      new JsonOutput<>(new AnalysisDocument(true)::write, false);

  private final Advisor advisor;
  private final JsonFormat<Advice> scoring;

  private ItaJson(Advisor advisor) {
    this.advisor = advisor;
    this.scoring = new JsonFormat<>(new ScoringCodec(advisor));
  }

  /** With the built-in frameworks and catalogue, and the standard policy. */
  public static ItaJson standard() {
    return of(Advisor.standard());
  }

  /** With the frameworks, the policy and the catalogue of this advisor. */
  public static ItaJson of(Advisor advisor) {
    return new ItaJson(advisor);
  }

  /** Whose advice analyses carry. */
  public Advisor advisor() {
    return advisor;
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
  public JsonOutput<Advice> analyses() {
    return ANALYSES;
  }

  /** Analysis documents with {@code trace}: every number down to the evidence. */
  public JsonOutput<Advice> analysesWithTrace() {
    return TRACED;
  }

  /** What an assessment document comes to, or everything that is wrong with it. */
  public Checked<Advice> analyze(String assessment) {
    return scoring.check(assessment);
  }

  /** As {@link #analyze(String)}, of a document in UTF-8. */
  public Checked<Advice> analyze(byte[] assessment) {
    return scoring.check(assessment);
  }

  /** As {@link #analyze(String)}, of a file. */
  public Checked<Advice> analyze(Path assessment) throws IOException {
    return scoring.check(assessment);
  }

  /** As {@link #analyze(String)}, of a stream, which is read to its end and not closed. */
  public Checked<Advice> analyze(InputStream assessment) throws IOException {
    return scoring.check(assessment);
  }

  /** What an assessment comes to, or everything that is wrong with it. */
  public Checked<Advice> analyze(Assessment assessment) {
    return advisor.advise(assessment);
  }

  /** What every assessment of a stream comes to, one to a line, as {@link JsonFormat#lines}. */
  public Stream<JsonLine<Advice>> analyzeLines(InputStream assessments) {
    return scoring.lines(assessments);
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
