package org.openita.json;

import org.openita.comparison.Comparison;
import org.openita.comparison.ComparisonStep;
import org.openita.comparison.Contribution;
import org.openita.comparison.LevelChange;
import org.openita.comparison.LevelCondition;
import org.openita.scoring.Condition;

/**
 * Writes a comparison over the years.
 *
 * @param basis writes the results that are compared
 */
record ComparisonDocument(ResultBasis basis) {

  void write(DocumentWriter out, Comparison comparison) {
    out.beginObject();
    out.member("steps").list(comparison.steps(), this::step);
    Values.AGENCY.write(
        out.member("agency"),
        comparison.steps().get(comparison.steps().size() - 1).to().assessment().agency());
    out.endObject();
  }

  private void step(DocumentWriter out, ComparisonStep step) {
    out.beginObject();
    basis.write(out.member("from"), step.from());
    basis.write(out.member("to"), step.to());
    out.member("contributions").list(step.contributions(), ComparisonDocument::contribution);
    out.member("totalChange").string(step.totalChange().toExactString());
    out.member("levelChange");
    step.levelChange().ifPresentOrElse(change -> levelChange(out, change), out::nothing);
    out.member("findings").list(step.findings(), Values::finding);
    out.endObject();
  }

  private static void contribution(DocumentWriter out, Contribution contribution) {
    out.beginObject();
    out.member("code").string(contribution.code().value());
    out.member("change").string(contribution.change().toExactString());
    out.member("kind").string(contribution.kind().name());
    contribution.before().ifPresent(score -> out.member("before").score(score));
    contribution.after().ifPresent(score -> out.member("after").score(score));
    out.endObject();
  }

  private static void levelChange(DocumentWriter out, LevelChange change) {
    out.beginObject();
    out.member("from").string(change.from().code());
    out.member("to").string(change.to().code());
    out.member("because").list(change.because(), ComparisonDocument::condition);
    out.list("lapsed", change.lapsed(), ComparisonDocument::lapsed);
    out.member("ruleChanged").flag(change.isRuleChanged());
    out.member("fromByNewRule").string(change.fromByNewRule().code());
    out.endObject();
  }

  private static void condition(DocumentWriter out, LevelCondition condition) {
    out.beginObject();
    out.member("what").string(condition.what());
    out.member("now").score(condition.now());
    out.member("need").score(condition.need());
    out.member("met").flag(condition.isMet());
    condition.before().ifPresent(score -> out.member("before").score(score));
    out.endObject();
  }

  private static void lapsed(DocumentWriter out, Condition condition) {
    out.beginObject();
    out.member("what").string(condition.label());
    out.member("before").score(condition.score());
    out.member("need").score(condition.required());
    out.endObject();
  }
}
