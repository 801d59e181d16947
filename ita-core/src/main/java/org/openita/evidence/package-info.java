/**
 * Whether the evidence of an assessment fits a framework, and everything that is wrong where it
 * does not.
 *
 * <p>{@link org.openita.evidence.Evidence} is what is checked: an assessment, or as much of a
 * document as could be read. {@link org.openita.evidence.EvidenceMap} lays it over the framework's
 * {@link org.openita.evidence.ElementTree}, and {@link org.openita.evidence.EvidenceCheck} finds
 * the problems. Exported to {@code org.openita.json} only.
 *
 * <p>May use {@code framework} and the root.
 */
@NullMarked
package org.openita.evidence;

import org.jspecify.annotations.NullMarked;
