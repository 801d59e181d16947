/** Reading, scoring and analysing assessments of public agencies. */
// Immutables' annotations have no module descriptor of their own.
@SuppressWarnings("requires-automatic")
module org.openita.core {
  requires static com.google.errorprone.annotations;
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openita;
  exports org.openita.analysis;
  exports org.openita.analysis.decision;
  exports org.openita.framework;
  exports org.openita.measure;
  exports org.openita.scoring;
  exports org.openita.tally;
}
