package org.openita.analysis;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openita.Code;
import org.openita.Finding;
import org.openita.FindingKind;
import org.openita.Problem;
import org.openita.Score;
import org.openita.Severity;
import org.openita.Text;
import org.openita.framework.Confidence;
import org.openita.framework.Element;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Provenance;
import org.openita.framework.SampleQuota;
import org.openita.scoring.Assessment;
import org.openita.scoring.Declared;
import org.openita.scoring.ScoreNode;
import org.openita.scoring.Scorecard;

/** Finds what is worth knowing about one scorecard, in the order of the codes in the contract. */
final class Findings {

  private final Scorecard card;
  private final Framework framework;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private Findings(Scorecard card) {
    this.card = card;
    this.framework = card.framework();
  }

  static ImmutableList<Finding> of(
      Scorecard card, Policy policy, List<IndicatorResult> indicators) {
    Findings findings = new Findings(card);
    findings.rules();
    findings.declared();
    findings.parts();
    findings.samples();
    findings.urgent(policy, indicators);
    findings.notApplicable();
    findings.offScale();
    findings.developmentPoints();
    return findings.findings.build();
  }

  private void add(FindingKind kind, String pointer, Object... details) {
    findings.add(kind.at(pointer, details));
  }

  private void rules() {
    for (Provenance.Kind kind : card.rulesInUse()) {
      Confidence confidence = card.confidence(kind);
      if (confidence != Confidence.CONFIRMED) {
        Text source = framework.provenance(kind).map(Provenance::source).orElse(confidence.label());
        add(FindingKind.RULE_UNVERIFIED, "/", kind.label(), confidence.label(), source);
      }
    }
  }

  private void developmentPoints() {
    card.assessment()
        .developmentPoints()
        .forEach(
            (instrument, points) -> {
              for (int i = 0; i < points.size(); i++) {
                Code point = points.get(i);
                if (card.node(point).filter(node -> node.score().equals(Score.FULL)).isPresent()) {
                  add(
                      FindingKind.FULL_SCORE_NAMED_AS_ISSUE,
                      Problem.member("/developmentPoints", instrument.value()) + "/" + i,
                      point);
                }
              }
            });
  }

  private void declared() {
    Declared declared = card.assessment().declared();
    declared
        .total()
        .ifPresent(
            total -> {
              Score found = card.total().score();
              if (differs(total, found)) {
                findings.add(
                    FindingKind.DECLARED_TOTAL_DIFFERS.at(
                        severity(total, found), "/declared/total", plain(total), found));
              }
            });
    declared
        .scores()
        .forEach(
            (code, score) ->
                card.node(code)
                    .map(ScoreNode::score)
                    .ifPresentOrElse(
                        found -> declaredScore(code, score, found),
                        () ->
                            add(
                                FindingKind.DECLARED_SCORE_NOT_APPLICABLE,
                                Problem.member("/declared/scores", code.value()),
                                code,
                                plain(score))));
    declared
        .level()
        .filter(level -> !level.equals(card.level().code()))
        .ifPresent(
            level ->
                add(
                    FindingKind.DECLARED_LEVEL_DIFFERS,
                    "/declared/level",
                    framework.nameOfLevel(level),
                    card.level().name()));
  }

  private void declaredScore(Code code, BigDecimal declared, Score found) {
    if (differs(declared, found)) {
      findings.add(
          FindingKind.DECLARED_SCORE_DIFFERS.at(
              severity(declared, found),
              Problem.member("/declared/scores", code.value()),
              code,
              plain(declared),
              found));
    }
  }

  private static boolean differs(BigDecimal declared, Score found) {
    return declared.compareTo(found.value()) != 0;
  }

  private static Severity severity(BigDecimal declared, Score found) {
    return found.isWithinAHundredthOf(declared) ? Severity.INFO : Severity.WARNING;
  }

  private void parts() {
    for (Instrument instrument : framework.instruments()) {
      Collection<Score> parts = card.partsOf(instrument.code()).values();
      if (parts.isEmpty()) {
        continue;
      }
      Score score = card.node(instrument.code()).orElseThrow().score();
      Score least = Collections.min(parts);
      Score most = Collections.max(parts);
      if (least.isAbove(score) || score.isAbove(most)) {
        add(
            FindingKind.EIT_PARTS_DIFFER,
            Problem.member("/scores", instrument.parts().get(0).code().value()),
            instrument.code(),
            score,
            least,
            most);
      }
    }
  }

  private void samples() {
    card.assessment()
        .respondents()
        .forEach(
            (code, respondents) ->
                framework
                    .sampleQuota(code)
                    .ifPresentOrElse(
                        quota -> quota(quota, respondents), () -> share(code, respondents)));
  }

  private void quota(SampleQuota quota, long respondents) {
    Assessment assessment = card.assessment();
    quota
        .row(assessment.agency())
        .ifPresent(
            row -> {
              // No more people can answer than there are.
              long needed =
                  Math.min(
                      row.respondents(),
                      assessment.population().getOrDefault(quota.code(), Long.MAX_VALUE));
              if (respondents < needed) {
                add(
                    FindingKind.SAMPLE_BELOW_QUOTA,
                    Problem.member("/respondents", quota.code().value()),
                    quota.code(),
                    respondents,
                    needed,
                    row.agencies(),
                    quota.confidence().label(),
                    quota.source());
              }
            });
  }

  private void share(Code code, long respondents) {
    Long population = card.assessment().population().get(code);
    if (population == null) {
      return;
    }
    framework
        .sampleSize()
        .filter(rule -> rule.isFor(code) && respondents < rule.needed(population))
        .ifPresent(
            rule ->
                add(
                    FindingKind.SAMPLE_TOO_SMALL,
                    Problem.member("/respondents", code.value()),
                    code,
                    respondents,
                    population,
                    rule.needed(population)));
  }

  private void urgent(Policy policy, List<IndicatorResult> indicators) {
    indicators.stream()
        .filter(i -> i.standing() == Standing.URGENT_WEAKNESS && policy.isStrength(i.score()))
        .forEach(
            i ->
                add(
                    FindingKind.URGENT_ABOVE_STRENGTH_THRESHOLD,
                    card.assessment().scores().containsKey(i.code())
                        ? Problem.member("/scores", i.code().value())
                        : "/",
                    i.code(),
                    i.score()));
  }

  private void notApplicable() {
    List<Code> codes = card.assessment().notApplicable();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      // Where all children are left out, their parent is too.
      Code above =
          framework.lineage(code).stream()
              .map(Element::code)
              .filter(candidate -> card.value(candidate).isPresent())
              .findFirst()
              .orElseThrow();
      add(FindingKind.NOT_APPLICABLE_REWEIGHTED, "/notApplicable/" + i, code, above);
    }
  }

  private void offScale() {
    card.assessment()
        .scores()
        .forEach(
            (code, score) -> {
              Element element = framework.elements().get(code);
              if (element != null && isOffScale(element, score)) {
                add(
                    FindingKind.ITEM_OFF_SCALE,
                    Problem.member("/scores", code.value()),
                    code,
                    plain(score),
                    Joiner.on(", ").join(element.points()));
              }
            });
  }

  /** Returns whether a checklist item has a score that is none of its points. */
  private boolean isOffScale(Element element, BigDecimal score) {
    if (element.kind() != Element.Kind.ITEM || !element.takesTally()) {
      return false;
    }
    for (BigDecimal point : element.points()) {
      if (point.compareTo(score) == 0) {
        return false;
      }
    }
    return isChecklist(element.code());
  }

  private boolean isChecklist(Code code) {
    return framework.instrumentOf(code).orElseThrow().form() == Instrument.Form.CHECKLIST;
  }

  /** Returns a number in [0, 100] in as few digits as it takes. */
  private static String plain(BigDecimal score) {
    return score.stripTrailingZeros().toPlainString();
  }
}
