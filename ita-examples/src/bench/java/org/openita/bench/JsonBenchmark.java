package org.openita.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openita.json.ItaJson;
import org.openita.json.JdkDecoding;
import org.openita.plan.Plan;
import org.openita.scoring.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Measures the overhead of the facade over its parser and generator: reading and writing an
 * assessment with tallies and a plan of ten measures, against a bare scan of the same bytes and a
 * bare generator of the same tokens. The scan gets the text of string values but not of numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {

  private final ItaJson json = ItaJson.standard();
  private final JsonDocuments documents = JsonDocuments.of(json);
  private final Assessment assessment = documents.assessment();
  private final Plan plan = documents.plan();
  private final byte[] assessmentBytes = json.assessments().write(assessment).getBytes(UTF_8);
  private final byte[] planBytes = json.plans().write(plan).getBytes(UTF_8);
  private final JsonFactory lenient = JsonFactory.builder().build();
  private final JsonFactory strict =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private final ImmutableList<Token> tokens =
      ImmutableList.<Token>builder()
          .addAll(tokens(assessmentBytes))
          .addAll(tokens(planBytes))
          .build();

  /** A token of a document with its text. */
  private record Token(JsonToken kind, String text) {}

  private ImmutableList<Token> tokens(byte[] document) {
    ImmutableList.Builder<Token> found = ImmutableList.builder();
    try (JsonParser parser = lenient.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        found.add(new Token(token, parser.getString()));
      }
    }
    return found.build();
  }

  /** Returns the length of the documents in bytes. */
  int size() {
    return assessmentBytes.length + planBytes.length;
  }

  /** Describes the documents. */
  String description() {
    return assessment.tallies().size()
        + " tallies, "
        + assessment.scores().size()
        + " scores, "
        + plan.measures().size()
        + " measures";
  }

  /** Scans the tokens of both documents with their text. */
  @Benchmark
  public long scan() {
    return scan(lenient, assessmentBytes) + scan(lenient, planBytes);
  }

  /** Scans the tokens and checks for duplicate members. */
  @Benchmark
  public long scanStrictly() {
    return scan(strict, assessmentBytes) + scan(strict, planBytes);
  }

  private static long scan(JsonFactory factory, byte[] document) {
    long length = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
      }
    }
    return length;
  }

  /** Reads both documents into values. */
  @Benchmark
  public int read() {
    return json.assessments().read(assessmentBytes).tallies().size()
        + json.plans().read(planBytes).measures().size();
  }

  /** Reads both documents with UTF-8 decoded by the JDK. */
  @Benchmark
  public int readDecodedByTheJdk() throws CharacterCodingException {
    return JdkDecoding.assessment(assessmentBytes).tallies().size()
        + JdkDecoding.plan(planBytes).measures().size();
  }

  /** Generates both documents from their tokens. */
  @Benchmark
  public int generate() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator generator = lenient.createGenerator(ObjectWriteContext.empty(), out)) {
      for (Token token : tokens) {
        switch (token.kind()) {
          case START_OBJECT -> generator.writeStartObject();
          case END_OBJECT -> generator.writeEndObject();
          case START_ARRAY -> generator.writeStartArray();
          case END_ARRAY -> generator.writeEndArray();
          case PROPERTY_NAME -> generator.writeName(token.text());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(token.text());
          default -> generator.writeString(token.text());
        }
      }
    }
    return out.size();
  }

  /** Writes both values as documents. */
  @Benchmark
  public int write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    json.assessments().write(assessment, out);
    json.plans().write(plan, out);
    return out.size();
  }

  /** Returns all benchmarks as candidates that repeat the work in each turn. */
  ImmutableList<Candidate<?>> candidates(int repetitions) {
    return ImmutableList.of(
        repeated(JsonRace.SCAN, repetitions, this::scan),
        repeated(JsonRace.SCAN_STRICTLY, repetitions, this::scanStrictly),
        repeated(JsonRace.READ, repetitions, () -> (long) read()),
        repeated(JsonRace.READ_DECODED, repetitions, () -> (long) readDecodedByTheJdk()),
        repeated(JsonRace.GENERATE, repetitions, () -> (long) generate()),
        repeated(JsonRace.WRITE, repetitions, () -> (long) write()));
  }

  private static Candidate<Long> repeated(String name, int repetitions, Callable<Long> work) {
    return Candidate.scan(
        name,
        () -> {
          long sum = 0;
          for (int i = 0; i < repetitions; i++) {
            sum += work.call();
          }
          return sum;
        });
  }
}
