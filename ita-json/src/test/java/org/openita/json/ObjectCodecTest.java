package org.openita.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.json.Member.group;
import static org.openita.json.Member.optional;
import static org.openita.json.Member.optionalList;
import static org.openita.json.Member.part;
import static org.openita.json.Member.required;
import static org.openita.json.Member.unless;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openita.Checked;
import org.openita.InvalidInputException;
import org.openita.Problem;
import org.openita.Text;

class ObjectCodecTest {

  /** A value that checks more than one of its members at once. */
  private record Trip(
      String name, Optional<String> note, boolean back, int first, int last, List<String> stops) {

    Trip {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      if (last < first) {
        problems.add(Problem.of("/months", Text.en("ends before it begins")));
      }
      if (stops.contains(name)) {
        problems.add(Problem.of("/stops/" + stops.indexOf(name), Text.en("stops at its name")));
      }
      if (!problems.build().isEmpty()) {
        throw new InvalidInputException(problems.build());
      }
    }
  }

  private static final class TripBuilder {
    private @Nullable String name;
    private @Nullable String note;
    private @Nullable Boolean back;
    private @Nullable Integer first;
    private @Nullable Integer last;
    private List<String> stops = ImmutableList.of();

    Trip build() {
      return new Trip(
          Optional.ofNullable(name).orElseThrow(),
          Optional.ofNullable(note),
          back != null && back,
          Optional.ofNullable(first).orElseThrow(),
          Optional.ofNullable(last).orElseThrow(),
          stops);
    }
  }

  private static final Codec<Integer> MONTH = Values.whole(1, 12, DocumentProblem.NOT_A_ROUND);

  private static final ObjectCodec<Trip, TripBuilder> TRIP =
      ObjectCodec.of(
          TripBuilder::new,
          TripBuilder::build,
          required("name", Values.WORDS, Trip::name, (trip, name) -> trip.name = name),
          optional("note", Values.WORDS, Trip::note, (trip, note) -> trip.note = note),
          unless(false, "back", Values.FLAG, Trip::back, (trip, back) -> trip.back = back),
          group(
              "months",
              required("first", MONTH, Trip::first, (trip, month) -> trip.first = month),
              required("last", MONTH, Trip::last, (trip, month) -> trip.last = month)),
          optionalList(
              "stops",
              Values.WORDS.distinct(DocumentProblem.DUPLICATE_CODE),
              trip -> ImmutableList.copyOf(trip.stops()),
              (trip, stops) -> trip.stops = stops));

  private static final Trip SHORT =
      new Trip("a", Optional.empty(), false, 3, 4, ImmutableList.of());
  private static final Trip LONG =
      new Trip("b", Optional.of("n"), true, 1, 12, ImmutableList.of("x", "y"));

  private static <T> Checked<T> read(Codec<T> codec, String document) {
    return DocumentReader.read(Source.of(document).orElseThrow(), codec, (in, problems) -> {});
  }

  private static List<String> problems(Codec<Trip> codec, String document) {
    return read(codec, document).problems().stream().map(Problem::toString).toList();
  }

  private static String write(Trip trip) {
    return new String(DocumentWriter.write(TRIP::write, trip, false), UTF_8);
  }

  @Test
  void membersAreWrittenInTheOrderOfTheirDeclarationUnlessTheySayNothing() {
    assertThat(write(LONG))
        .isEqualTo(
            "{\"name\":\"b\",\"note\":\"n\",\"back\":true,\"months\":{\"first\":1,\"last\":12},"
                + "\"stops\":[\"x\",\"y\"]}");
    assertThat(write(SHORT)).isEqualTo("{\"name\":\"a\",\"months\":{\"first\":3,\"last\":4}}");
  }

  @Test
  void membersAreReadInAnyOrder() {
    assertThat(read(TRIP, write(LONG)).orElseThrow()).isEqualTo(LONG);
    assertThat(read(TRIP, write(SHORT)).orElseThrow()).isEqualTo(SHORT);
    String reversed =
        "{\"stops\":[\"x\",\"y\"],\"months\":{\"last\":12,\"first\":1},\"back\":true,\"note\":\"n\","
            + "\"name\":\"b\"}";
    assertThat(read(TRIP, reversed).orElseThrow()).isEqualTo(LONG);
  }

  @Test
  void everyProblemIsReportedAtItsPlaceInTheOrderOfTheDocument() {
    assertThat(
            problems(
                TRIP,
                "{\"x\":{\"y\":[]},\"stops\":[\"s\",5,\"t\",\"s\"],\"back\":1,\"back\":true,"
                    + "\"months\":{\"last\":13}}"))
        .containsExactly(
            "/x: unknown member \"x\"; allowed are name, months, note, back, stops",
            "/stops/1: expected a string but found 5",
            "/stops/3: duplicate code \"s\"",
            "/back: expected true or false but found 1",
            "/back: duplicate member",
            "/months/last: expected a month of the fiscal year, 1 to 12, but found 13",
            "/months/first: the member is missing; it is required",
            "/name: the member is missing; it is required");
    assertThat(problems(TRIP, "7")).containsExactly("/: expected an object but found 7");
    assertThat(problems(TRIP, "{\"name\":\"a\",\"months\":[]}"))
        .containsExactly("/months: expected an object but found a list");
  }

  @Test
  void whatTheValueChecksIsReportedWithinTheObject() {
    Codec<ImmutableList<Trip>> trips = TRIP.list();
    assertThat(
            read(
                    trips,
                    "[5,"
                        + write(SHORT)
                        + ",{\"name\":\"t\",\"months\":{\"first\":9,\"last\":8},"
                        + "\"stops\":[\"s\",\"t\"]}]")
                .problems())
        .extracting(Problem::pointer)
        .containsExactly("/0", "/2/months", "/2/stops/1");
  }

  @Test
  void anObjectWithProblemsIsCheckedOnlyWithAStandIn() {
    String flawed =
        "{\"name\":\"t\",\"back\":0,\"months\":{\"first\":9,\"last\":8},\"stops\":[4,\"s\",\"t\"]}";
    assertThat(problems(TRIP, flawed))
        .containsExactly(
            "/back: expected true or false but found 0", "/stops/0: expected a string but found 4");
    assertThat(problems(TRIP.withStandIn(SHORT), flawed))
        .containsExactly(
            "/back: expected true or false but found 0",
            "/stops/0: expected a string but found 4",
            "/months: ends before it begins",
            "/stops/2: stops at its name");
  }

  @Test
  void theStandInHasWhatIsMissingOrCannotBeRead() {
    assertThat(problems(TRIP.withStandIn(LONG), "{\"months\":{\"last\":0},\"stops\":[\"b\"]}"))
        .containsExactly(
            "/months/last: expected a month of the fiscal year, 1 to 12, but found 0",
            "/months/first: the member is missing; it is required",
            "/name: the member is missing; it is required",
            "/stops/0: stops at its name");
    assertThat(problems(TRIP.withStandIn(LONG), "{\"months\":0,\"stops\":[\"b\"]}"))
        .contains("/stops/0: stops at its name");
  }

  @Test
  void aTolerantCodecBuildsWhatCanBeRead() {
    Codec<TripBuilder> draft =
        ObjectCodec.of(
                TripBuilder::new,
                trip -> trip,
                part(
                    "note",
                    Values.WORDS::read,
                    (TripBuilder trip, String note) -> trip.note = note),
                part("first", MONTH::read, (trip, month) -> trip.first = month))
            .tolerant();
    List<Optional<String>> notes = new ArrayList<>();
    Source source = Source.of("{\"note\":\"n\",\"x\":1,\"first\":99}").orElseThrow();
    DocumentReader.read(
        source,
        TRIP,
        (in, problems) -> notes.add(Optional.ofNullable(draft.read(in)).map(trip -> trip.note)));
    assertThat(notes).containsExactly(Optional.of("n"));
  }
}
