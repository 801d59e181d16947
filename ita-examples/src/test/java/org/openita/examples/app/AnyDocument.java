package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.FiscalYear;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;

/** Makes valid documents at random, of one agency and of years that follow each other. */
final class AnyDocument {

  /** The kinds of documents that commands read. */
  enum Kind {
    ASSESSMENT,
    LINES,
    SCORES,
    ANSWERS,
    FRAMEWORK,
    PLAN,
    REVIEW,
    CATALOGUE,
    UNITS
  }

  private static final int FIRST = 2562;
  private static final int LAST = 2568;

  private static final ImmutableList<String> CATALOGUES = catalogues();

  private final Random random;
  private final Framework framework;
  private int assessments;

  AnyDocument(Random random) {
    this.random = random;
    this.framework = framework(FIRST + random.nextInt(LAST - FIRST + 1));
  }

  private static Framework framework(int year) {
    return Frameworks.builtIn().check(FiscalYear.of(year)).orElseThrow();
  }

  private static ImmutableList<String> catalogues() {
    String all = Program.run("catalogue").out();
    String own = all.replace("\"id\": \"", "\"id\": \"own-");
    return ImmutableList.of(own, own.replaceAll("\\s+(?=[\"\\[{}\\]])", ""));
  }

  /** Returns the fiscal year of the first assessment. */
  int year() {
    return framework.fiscalYear().value();
  }

  byte[] of(Kind kind) {
    return text(kind).getBytes(UTF_8);
  }

  private String text(Kind kind) {
    return switch (kind) {
      case ASSESSMENT -> assessment("a", Math.min(LAST, year() + assessments++));
      case LINES ->
          IntStream.range(0, random.nextInt(5))
              .mapToObj(i -> random.nextInt(6) == 0 ? "" : assessment("a" + i, year()))
              .collect(joining("\n", "", random.nextBoolean() ? "\n" : ""));
      case SCORES -> scores();
      case ANSWERS -> answers();
      case FRAMEWORK -> Program.run("framework", Integer.toString(year())).out();
      case PLAN -> plan();
      case REVIEW -> run(plan(), "review", "-");
      case CATALOGUE -> CATALOGUES.get(random.nextInt(CATALOGUES.size()));
      case UNITS ->
          "{\"schema\":\"ita/units/v1\",\"units\":{\"finance\":\"กองคลัง\",\"clerk\":\"สำนักปลัด\"}}";
    };
  }

  private static String run(String in, String... args) {
    Program.Result result = Program.withInput(in, args);
    if (result.status() != 0) {
      throw new IllegalStateException(result.err());
    }
    return result.out();
  }

  private String plan() {
    String plan = run(assessment("a", year()), "plan", "-", "--max", "3");
    for (int i = random.nextInt(3); i > 0; i--) {
      String month = "0" + (i + 1);
      plan =
          run(
              plan,
              "progress",
              "-",
              "--measure",
              "m1",
              "--status",
              "IN_PROGRESS",
              "--result",
              "ทำแล้ว",
              "--date",
              (year() - 542) + "-0" + (4 - i) + "-" + month);
    }
    return plan;
  }

  private String assessment(String agency, int year) {
    List<String> scores = new ArrayList<>();
    List<String> tallies = new ArrayList<>();
    for (Element indicator : framework(year).indicators()) {
      evidence(indicator, scores, tallies);
    }
    return "{\"schema\":\"ita/assessment/v1\",\"fiscalYear\":"
        + year
        + ",\"agency\":{\"id\":\""
        + agency
        + "\",\"name\":\"นาดง\",\"kind\":\"department\",\"province\":\"น่าน\"},\"scores\":{"
        + String.join(",", scores)
        + "},\"tallies\":{"
        + String.join(",", tallies)
        + "}"
        + (random.nextBoolean() ? ",\"declared\":{\"total\":91.5}" : "")
        + (random.nextBoolean() ? ",\"population\":{\"IIT\":900}" : "")
        + "}";
  }

  private void evidence(Element element, List<String> scores, List<String> tallies) {
    String name = "\"" + element.code() + "\":";
    if (element.takesTally() && (element.kind() == Element.Kind.LINE || random.nextBoolean())) {
      tallies.add(
          name
              + IntStream.range(0, element.points().size())
                  .mapToObj(i -> Integer.toString(i == 0 ? 1 : random.nextInt(9)))
                  .collect(joining(",", "[", "]")));
    } else if (element.children().isEmpty() || random.nextInt(3) > 0) {
      scores.add(name + score());
    } else {
      element.children().forEach(child -> evidence(child, scores, tallies));
    }
  }

  private String score() {
    return random.nextInt(3) == 0
        ? Integer.toString(random.nextInt(101))
        : random.nextInt(100) + "." + (10 + random.nextInt(90));
  }

  private String scores() {
    List<String> codes = framework.indicators().stream().map(one -> one.code().value()).toList();
    return rows(codes, i -> score());
  }

  private String answers() {
    List<Element> items = tallied(framework.instruments()).limit(1 + random.nextInt(12)).toList();
    List<String> codes = items.stream().map(one -> one.code().value()).toList();
    return rows(
        items.isEmpty() ? List.of("I1") : codes,
        i ->
            Integer.toString(
                1 + random.nextInt(items.isEmpty() ? 4 : items.get(i).points().size())));
  }

  private static Stream<Element> tallied(Iterable<? extends Element> elements) {
    return Stream.of(Iterables.toArray(elements, Element.class))
        .flatMap(one -> one.takesTally() ? Stream.of(one) : tallied(one.children()));
  }

  private String rows(List<String> codes, java.util.function.IntFunction<String> cell) {
    StringBuilder rows = new StringBuilder("agency," + String.join(",", codes) + "\n");
    for (int row = random.nextInt(5); row >= 0; row--) {
      rows.append('a').append(row);
      for (int i = 0; i < codes.size(); i++) {
        rows.append(',').append(cell.apply(i));
      }
      rows.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    return rows.toString();
  }
}
