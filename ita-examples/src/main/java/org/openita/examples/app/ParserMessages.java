package org.openita.examples.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.Text;
import org.openita.internal.Excerpt;
import picocli.CommandLine.ParameterException;

/** Says in Thai and English what the parser of arguments says in English only. */
final class ParserMessages {

  /** A message of the parser whose groups are the details of ours. */
  private record Form(Pattern pattern, ProgramProblem problem) {}

  private static final String PLACE =
      "((?:option '[^']*'|positional parameter at index [0-9.*]+)(?: \\([^)]*\\))?)";

  private static final ImmutableList<Form> FORMS =
      ImmutableList.of(
          form(
              "Missing required (options?|parameters?|options and parameters): (.*)",
              ProgramProblem.MISSING),
          form("Missing required parameter for " + PLACE, ProgramProblem.MISSING_VALUE),
          form(
              "Expected parameter for " + PLACE + " but found (.*)",
              ProgramProblem.OPTION_AS_VALUE),
          form(
              "Expected parameter (\\d+) \\(of (\\d+) mandatory parameters\\) for "
                  + PLACE
                  + " but found (.*)",
              ProgramProblem.OPTION_AS_LATER_VALUE),
          form(
              PLACE + " requires at least (\\d+) values, but only (\\d+) were specified: (.*)",
              ProgramProblem.TOO_FEW_VALUES),
          form(
              PLACE + " requires at least (\\d+) values, but none were specified\\.",
              ProgramProblem.NO_VALUES),
          form(PLACE + " should be specified only once", ProgramProblem.GIVEN_TWICE),
          form("Unknown option: (.*)", ProgramProblem.UNKNOWN_OPTION),
          form("Unknown options: (.*)", ProgramProblem.UNKNOWN_OPTIONS),
          form("Unmatched argument at index (\\d+): (.*)", ProgramProblem.UNMATCHED_ARGUMENT),
          form("Unmatched arguments from index (\\d+): (.*)", ProgramProblem.UNMATCHED_ARGUMENTS),
          form("Invalid value for " + PLACE + ": (.*)", ProgramProblem.INVALID_VALUE));

  private static final ImmutableMap<String, ProgramProblem> NOUNS =
      ImmutableMap.of(
          "option", ProgramProblem.OPTION,
          "options", ProgramProblem.OPTIONS,
          "parameter", ProgramProblem.PARAMETER,
          "parameters", ProgramProblem.PARAMETERS,
          "options and parameters", ProgramProblem.OPTIONS_AND_PARAMETERS);

  private static final Pattern NOT_A_SWITCH = Pattern.compile("('.*') is not a boolean");
  private static final Pattern OPTION = Pattern.compile("option ('.*)");
  private static final Pattern PARAMETER = Pattern.compile("positional parameter at index (.*)");

  private ParserMessages() {}

  private static Form form(String pattern, ProgramProblem problem) {
    return new Form(Pattern.compile(pattern), problem);
  }

  /** Returns what is wrong with these arguments. */
  static Text of(ParameterException error, String[] args) {
    return error instanceof UsageException usage ? usage.text() : of(line(error, args), error);
  }

  private static Text of(String line, ParameterException error) {
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(line);
      if (found.matches()) {
        Object[] details = new Object[found.groupCount()];
        for (int i = 0; i < details.length; i++) {
          details[i] = detail(found.group(i + 1));
        }
        if (error.getCause() instanceof UnusableValueException value) {
          details[details.length - 1] = value.text();
        }
        return form.problem().text(details);
      }
    }
    return ProgramProblem.OTHER_ARGUMENT_FAULT.text(line);
  }

  private static Object detail(String words) {
    ProgramProblem noun = NOUNS.get(words);
    return noun != null
        ? noun.text()
        : in(words, OPTION, ProgramProblem.THE_OPTION)
            .or(() -> in(words, PARAMETER, ProgramProblem.THE_PARAMETER))
            .or(() -> in(words, NOT_A_SWITCH, ProgramProblem.NOT_A_SWITCH))
            .map(Object.class::cast)
            .orElse(words);
  }

  private static Optional<Text> in(String words, Pattern pattern, ProgramProblem problem) {
    Matcher found = pattern.matcher(words);
    return found.matches() ? Optional.of(problem.text(found.group(1))) : Optional.empty();
  }

  /** Returns the first line of a message, the arguments that it quotes abbreviated. */
  private static String line(ParameterException error, String[] args) {
    String message = String.valueOf(error.getMessage());
    for (String arg : args) {
      message = abbreviate(message, arg);
      message = abbreviate(message, arg.substring(arg.indexOf('=') + 1));
    }
    return message.lines().findFirst().orElse("");
  }

  private static String abbreviate(String message, String given) {
    String excerpt = Excerpt.of(given);
    String bare = excerpt.substring(1, excerpt.length() - 1);
    return bare.equals(given) ? message : message.replace(given, bare);
  }
}
