package org.openita.json;

import org.jspecify.annotations.Nullable;
import org.openita.Checked;
import org.openita.measure.Advice;
import org.openita.measure.Advisor;

/**
 * From an assessment document to an analysis document: what can be wrong with either step is told
 * at once.
 */
final class ScoringCodec implements Codec<Advice> {

  private static final AnalysisDocument ANALYSIS = new AnalysisDocument(false);

  private final Advisor advisor;

  ScoringCodec(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public @Nullable Advice read(DocumentReader in) {
    AssessmentCodec.Draft draft = AssessmentCodec.draft(in);
    if (draft.assessment() == null) {
      return null;
    }
    if (in.failed()) {
      in.problems(advisor.problems(draft.assessment(), draft.unreadable()));
      return null;
    }
    Checked<Advice> advice = advisor.advise(draft.assessment());
    in.problems(advice.problems());
    return advice.value().orElse(null);
  }

  @Override
  public void write(DocumentWriter out, Advice advice) {
    ANALYSIS.write(out, advice);
  }
}
