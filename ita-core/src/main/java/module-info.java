/** Scores, analyses and follows up assessments of public agencies. */
// Immutables' annotations have no module descriptor; the target of a qualified export does not
// exist yet when this module is compiled.
@SuppressWarnings({"module", "requires-automatic"})
module org.openita.core {
  requires static com.google.errorprone.annotations;
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openita;
  exports org.openita.advice;
  exports org.openita.analysis;
  exports org.openita.catalogue;
  exports org.openita.comparison;
  exports org.openita.evidence to
      org.openita.json;
  exports org.openita.framework;
  exports org.openita.internal to
      org.openita.json;
  exports org.openita.plan;
  exports org.openita.review;
  exports org.openita.scoring;
  exports org.openita.tally;
  exports org.openita.uncertainty;
  exports org.openita.whatif;
}
