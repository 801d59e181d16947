package org.openita.examples.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes calls at random from the description that the program has of its commands. */
final class AnyCall {

  /**
   * A call of the program.
   *
   * @param command the name of the command
   * @param words the arguments
   * @param files the files to write before
   * @param in standard input
   * @param documents how many documents are named; 0 where that is not known
   */
  record Call(
      String command, List<String> words, Map<Path, byte[]> files, String in, int documents) {

    String[] arguments() {
      return words.toArray(String[]::new);
    }

    byte[] input() {
      return in.getBytes(ISO_8859_1);
    }
  }

  /** What a parameter takes, by command and label, or by label or option alone. */
  private static final ImmutableMap<String, AnyDocument.Kind> DOCUMENTS =
      ImmutableMap.<String, AnyDocument.Kind>builder()
          .put("FILE", AnyDocument.Kind.ASSESSMENT)
          .put("BEFORE", AnyDocument.Kind.ASSESSMENT)
          .put("AFTER", AnyDocument.Kind.ASSESSMENT)
          .put("batch FILE", AnyDocument.Kind.LINES)
          .put("NDJSON", AnyDocument.Kind.LINES)
          .put("scores CSV", AnyDocument.Kind.SCORES)
          .put("tally CSV", AnyDocument.Kind.ANSWERS)
          .put("check FILE", AnyDocument.Kind.FRAMEWORK)
          .put("catalogue FILE", AnyDocument.Kind.CATALOGUE)
          .put("PLAN", AnyDocument.Kind.PLAN)
          .put("--framework", AnyDocument.Kind.FRAMEWORK)
          .put("--assessment", AnyDocument.Kind.ASSESSMENT)
          .put("--since", AnyDocument.Kind.REVIEW)
          .put("--units", AnyDocument.Kind.UNITS)
          .put("--catalogue", AnyDocument.Kind.CATALOGUE)
          .buildOrThrow();

  private static final String OUTPUT = "--output";

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u00A0",
          "-",
          "--",
          "-1",
          "๒๕๖๖",
          "๙๙.๕",
          "x".repeat(200),
          "9".repeat(200),
          Spoiler.HOSTILE,
          "\uFFFD",
          "\uD800",
          "a=b=c",
          "@x",
          "@@x",
          "%s{0}",
          "\"",
          "'",
          "\\",
          "java.lang.String");

  private static final List<String> TEXTS =
      List.of("เผยแพร่แล้ว", "Published", "@@x", "@", "@missing", "ก".repeat(100), "x".repeat(300));

  private final Random random;
  private final Spoiler spoiler;
  private final AnyDocument document;
  private final Path folder;
  private final ImmutableMap<String, Supplier<String>> values;

  private final Map<Path, byte[]> files = new LinkedHashMap<>();
  private int documents;
  private String in = "";

  AnyCall(Random random, Path folder) {
    this.random = random;
    this.spoiler = new Spoiler(random);
    this.document = new AnyDocument(random);
    this.folder = folder;
    Supplier<String> year = this::year;
    Supplier<String> text = () -> spoiler.any(TEXTS);
    Supplier<String> set = () -> any("1=99", "2=100", "๓=๙๙.๕", "I1=50", "O1=100", "9=0", "IIT=5");
    this.values =
        ImmutableMap.<String, Supplier<String>>builder()
            .put("YEAR", year)
            .put("NAME", () -> any("assessment", "analysis", "plan", "review", "units", "Plan"))
            .put("CODE=SCORE", set)
            .put("--set", set)
            .put("--target", () -> any("100", "90", "95.5", "A", "aa", "PASS", "ผ่าน", "๙๐"))
            .put("--fiscal-year", year)
            .put("plan --fiscal-year", () -> Integer.toString(document.year() + random.nextInt(3)))
            .put("--like", year)
            .put("--lang", () -> any("th", "en", "EN"))
            .put("--digits", () -> any("thai", "arabic"))
            .put("--layout", () -> any("issues", "items", "indicators", "guideline", "method"))
            .put("--group", () -> any("kind", "province", "all"))
            .put("--threads", () -> any("1", "2", "๓", "0", "1025"))
            .put("--max", () -> any("0", "1", "20", "๕", "99999999999"))
            .put("--as-of", () -> any("2023-03-31", "31 มี.ค. 66", "2566-01-01", "2023-02-30"))
            .put("--date", () -> any("2029-03-31", "๓๑ มีนาคม ๒๕๗๒", "2566-01-01"))
            .put("--measure", () -> any("m1", "m1", "m2", "m9"))
            .put("--status", () -> any("IN_PROGRESS", "done", "ยกเลิก", "ดำเนินการแล้วเสร็จ"))
            .put("--round", () -> any("6", "๑๒", "0", "13"))
            .put("--result", text)
            .put("--outcome", text)
            .put("--evidence", text)
            .put("--suggestion", text)
            .put("--link", () -> any("https://example.go.th/a", "x", "x".repeat(300)))
            .put(OUTPUT, () -> any(name("result"), name("result"), name("no/result"), "-", ""))
            .buildOrThrow();
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String name(String file) {
    return folder.resolve(file).toString();
  }

  private String year() {
    int year = document.year();
    return any(
        Integer.toString(year),
        Integer.toString(year),
        "พ.ศ. " + year,
        "๒๕๖๕",
        "2570",
        "68",
        "2025");
  }

  /** Makes a call of a command, which may be a command of another one. */
  Call of(CommandSpec spec) {
    List<String> words = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      boolean isHelp = option.usageHelp() || option.versionHelp();
      if (isHelp ? random.nextInt(200) == 0 : option.required() || random.nextInt(5) == 0) {
        option(words, spec, option);
      }
    }
    if (spec.name().equals("simulate") && words.stream().noneMatch(AnyCall::isWanted)) {
      option(words, spec, spec.findOption(any("--set", "--target")));
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      int least = parameter.arity().min();
      int number = parameter.hidden() || least == 0 ? random.nextInt(2) : least;
      number += parameter.arity().isVariable() && random.nextInt(3) == 0 ? 1 : 0;
      for (int i = 0; i < number; i++) {
        words.add(parameter(spec, parameter));
      }
    }
    // Nothing is to be written anywhere else.
    if (random.nextInt(10) == 0 && words.stream().noneMatch(word -> word.startsWith(OUTPUT))) {
      spoil(words);
      documents = 0;
    }
    List<String> path = List.of(spec.qualifiedName(" ").split(" ", -1));
    List<String> whole = new ArrayList<>(path.subList(1, path.size()));
    whole.addAll(words);
    return new Call(path.get(1), whole, files, in, documents);
  }

  private static boolean isWanted(String word) {
    return word.startsWith("--set") || word.startsWith("--target");
  }

  private void option(List<String> words, CommandSpec spec, OptionSpec option) {
    if (option.arity().max() == 0) {
      words.add(option.longestName());
    } else if (random.nextBoolean()) {
      words.add(option.longestName());
      words.add(parameter(spec, option));
    } else {
      words.add(option.longestName() + "=" + parameter(spec, option));
    }
  }

  /** Drops, doubles, moves or replaces a word. */
  private void spoil(List<String> words) {
    int at = words.isEmpty() ? 0 : random.nextInt(words.size());
    switch (words.isEmpty() ? 4 : random.nextInt(6)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(words.get(at));
      case 2 -> words.set(at, spoiler.any(ODD));
      case 3 -> words.add(at, words.remove(words.size() - 1));
      case 4 -> words.add(any("--nope", "-x", "--nope=1", "--", "-o", "--fiscal-year", "--lang"));
      default -> words.add(spoiler.any(ODD));
    }
  }

  /** Returns a value for a parameter; fails where nothing is known of it. */
  String parameter(CommandSpec spec, ArgSpec argument) {
    String label =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    String own = spec.name() + " " + label;
    if (List.of(argument.auxiliaryTypes()).contains(InputFile.class)
        || argument.type() == InputFile.class) {
      return document(known(DOCUMENTS, own, label));
    }
    String value = known(values, own, label).get();
    return random.nextInt(30) == 0 && !label.equals(OUTPUT) ? spoiler.any(ODD) : value;
  }

  private static <T> T known(ImmutableMap<String, T> all, String own, String label) {
    T value = all.getOrDefault(own, all.get(label));
    if (value == null) {
      throw new AssertionError("no arguments are generated for " + own);
    }
    return value;
  }

  private String document(AnyDocument.Kind right) {
    String name =
        switch (random.nextInt(40)) {
          case 0 -> name("missing");
          case 1 -> folder.toString();
          case 2 -> any("", "\u0000", Spoiler.HOSTILE, "ไม่มี");
          default -> written(right);
        };
    documents++;
    return name;
  }

  private String written(AnyDocument.Kind right) {
    AnyDocument.Kind[] kinds = AnyDocument.Kind.values();
    boolean isOther = random.nextInt(12) == 0;
    byte[] content = document.of(isOther ? kinds[random.nextInt(kinds.length)] : right);
    byte[] given = random.nextInt(3) == 0 ? spoiler.spoil(content) : content;
    if (random.nextInt(8) == 0) {
      in = new String(given, ISO_8859_1);
      return "-";
    }
    Path file = folder.resolve("d" + files.size());
    files.put(file, given);
    return file.toString();
  }

  static String excerpt(byte[] content) {
    String text = new String(content, UTF_8);
    return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
  }
}
