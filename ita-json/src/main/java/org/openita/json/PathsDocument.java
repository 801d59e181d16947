package org.openita.json;

import org.openita.Fraction;
import org.openita.advice.ServingTemplates;
import org.openita.catalogue.Catalogue;
import org.openita.catalogue.MeasureTemplate;
import org.openita.whatif.Blocker;
import org.openita.whatif.Improvement;
import org.openita.whatif.ImprovementPath;
import org.openita.whatif.ImprovementPaths;
import org.openita.whatif.Target;

/**
 * Writes the paths to a target, cheapest first, or what blocks it.
 *
 * @param catalogue the measure templates that can serve the changes
 * @param fingerprints gives that of the framework
 */
record PathsDocument(Catalogue catalogue, Fingerprints fingerprints) {

  void write(DocumentWriter out, ImprovementPaths paths) {
    out.beginObject();
    out.member("reachable").flag(paths.isReachable());
    if (!paths.isOptimal()) {
      out.member("optimal").flag(false);
    }
    out.member("paths").list(paths.paths(), this::path);
    out.list("blockedBy", paths.blockedBy(), PathsDocument::blocker);
    target(out.member("target"), paths.target());
    out.member("order").string(paths.costs().order().name());
    fingerprints.write(out.member("framework"), paths.scorecard().framework());
    out.endObject();
  }

  private void path(DocumentWriter out, ImprovementPath path) {
    ServingTemplates serving = ServingTemplates.of(catalogue, path.after());
    out.beginObject();
    out.member("changes")
        .list(path.improvements(), (changes, change) -> change(changes, change, serving));
    out.member("after").beginObject();
    out.member("score").score(path.after().total().score());
    out.member("level").string(path.after().level().code());
    out.member("exact").string(path.after().total().exact().toDecimalString(6));
    out.byCode("components", path.after().components(), DocumentWriter::score);
    out.endObject();
    out.member("effort").number(path.effort());
    out.member("assumptions").codes(path.assumptions());
    out.endObject();
  }

  private static void change(DocumentWriter out, Improvement change, ServingTemplates serving) {
    Fraction to = Fraction.of(change.to());
    out.beginObject();
    out.member("code").string(change.code().value());
    out.member("from").score(change.from().toScore());
    out.member("to").score(to.toScore());
    if (!to.toScore().exact().equals(to)) {
      out.member("exact").string(change.to().toPlainString());
    }
    out.member("assumption").flag(change.isAssumption());
    if (!change.alternatives().isEmpty()) {
      out.member("alternatives").codes(change.alternatives());
    }
    if (change.alternativesLeftOut() > 0) {
      out.member("alternativesLeftOut").number(change.alternativesLeftOut());
    }
    out.member("templates").list(serving.templates(change.code()), PathsDocument::id);
    out.endObject();
  }

  private static void id(DocumentWriter out, MeasureTemplate template) {
    out.string(template.id());
  }

  private static void blocker(DocumentWriter out, Blocker blocker) {
    out.beginObject();
    out.member("what").string(blocker.what());
    out.member("now").score(blocker.now());
    out.member("best").score(blocker.best());
    out.member("need").score(blocker.need());
    out.endObject();
  }

  private static void target(DocumentWriter out, Target target) {
    out.beginObject();
    target.level().ifPresent(level -> out.member("level").string(level.code()));
    target.total().ifPresent(total -> out.member("total").score(total));
    target.components().ifPresent(least -> out.member("components").score(least));
    out.endObject();
  }
}
