package org.openita.json;

import static java.util.Objects.requireNonNull;
import static org.openita.json.Member.part;
import static org.openita.json.Values.CODE;
import static org.openita.json.Values.COUNT;
import static org.openita.json.Values.FISCAL_YEAR;
import static org.openita.json.Values.ID;
import static org.openita.json.Values.TALLY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.Code;
import org.openita.FiscalYear;
import org.openita.Problem;
import org.openita.Tally;
import org.openita.evidence.Evidence;
import org.openita.scoring.Declared;

/**
 * What can be read of an assessment document with problems, so that the problems of its evidence
 * are reported together with those of its form.
 */
final class AssessmentDraft implements Evidence {

  private static final Codec<AssessmentDraft> CODEC =
      ObjectCodec.of(
              AssessmentDraft::new,
              draft -> draft,
              part("fiscalYear", FISCAL_YEAR::read, (draft, year) -> draft.fiscalYear = year),
              part("framework", ID::read, (draft, id) -> draft.framework = id),
              part(
                  "scores",
                  in -> Entries.read(in, AssessmentCodec.SCORE),
                  (draft, entries) -> draft.scores = entries),
              part(
                  "tallies",
                  in -> Entries.read(in, TALLY),
                  (draft, entries) -> draft.tallies = entries),
              part(
                  "notApplicable",
                  CODE.list().sound()::read,
                  (draft, codes) -> draft.notApplicable = codes),
              part(
                  "population", COUNT.byCode()::read, (draft, counts) -> draft.population = counts),
              part(
                  "respondents",
                  COUNT.byCode()::read,
                  (draft, counts) -> draft.respondents = counts),
              part(
                  "declared",
                  AssessmentCodec.DECLARED.tolerant()::read,
                  (draft, declared) -> draft.declared = declared),
              part(
                  "developmentPoints",
                  CODE.list().byCode()::read,
                  (draft, points) -> draft.developmentPoints = points))
          .tolerant();

  /**
   * The entries of an object by code.
   *
   * @param readable those that can be read
   * @param unreadable the codes of the others
   */
  private record Entries<V>(Map<Code, V> readable, Set<Code> unreadable) {

    static <V> @Nullable Entries<V> read(DocumentReader in, Codec<V> codec) {
      Set<Code> unreadable = new HashSet<>();
      Map<Code, V> readable = in.byCode(codec, unreadable);
      return readable == null ? null : new Entries<>(readable, unreadable);
    }
  }

  // Null where the member is absent or cannot be read.
  private @Nullable FiscalYear fiscalYear;
  private @Nullable String framework;
  private @Nullable Entries<BigDecimal> scores;
  private @Nullable Entries<Tally> tallies;
  private @Nullable ImmutableList<Code> notApplicable;

  private Map<Code, Long> population = ImmutableMap.of();
  private Map<Code, Long> respondents = ImmutableMap.of();
  private Declared declared = Declared.nothing();
  private Map<Code, ImmutableList<Code>> developmentPoints = ImmutableMap.of();

  private AssessmentDraft() {}

  /** Adds the problems of the evidence in a document, where it can be read well enough. */
  static void others(
      DocumentReader in, Problems problems, Function<Evidence, ImmutableList<Problem>> check) {
    AssessmentDraft draft = CODEC.read(in);
    if (draft != null
        && draft.fiscalYear != null
        && isKnown(in, "/framework", draft.framework)
        && isKnown(in, "/scores", draft.scores)
        && isKnown(in, "/tallies", draft.tallies)
        && isKnown(in, "/notApplicable", draft.notApplicable)) {
      check.apply(draft).forEach(problems::add);
    }
  }

  private static boolean isKnown(DocumentReader in, String pointer, @Nullable Object value) {
    return value != null || !in.hasProblemWithin(pointer);
  }

  @Override
  public FiscalYear fiscalYear() {
    return requireNonNull(fiscalYear);
  }

  @Override
  public Optional<String> framework() {
    return Optional.ofNullable(framework);
  }

  @Override
  public Map<Code, BigDecimal> scores() {
    return scores == null ? ImmutableMap.of() : scores.readable();
  }

  @Override
  public Map<Code, Tally> tallies() {
    return tallies == null ? ImmutableMap.of() : tallies.readable();
  }

  @Override
  public List<Code> notApplicable() {
    return notApplicable == null ? ImmutableList.of() : notApplicable;
  }

  @Override
  public Map<Code, Long> population() {
    return population;
  }

  @Override
  public Map<Code, Long> respondents() {
    return respondents;
  }

  @Override
  public Optional<String> declaredLevel() {
    return declared.level();
  }

  @Override
  public Set<Code> declaredCodes() {
    return declared.scores().keySet();
  }

  @Override
  public Map<Code, ImmutableList<Code>> developmentPoints() {
    return developmentPoints;
  }

  @Override
  public Set<Code> unreadable() {
    return Sets.union(
        scores == null ? ImmutableSet.of() : scores.unreadable(),
        tallies == null ? ImmutableSet.of() : tallies.unreadable());
  }
}
