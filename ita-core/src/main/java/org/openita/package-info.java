/**
 * The small values that everything else is said in: codes, scores, exact fractions, fiscal years,
 * bilingual texts, tallies, and problems with their place.
 *
 * <p>The tour from here, in the order in which evidence becomes a plan:
 *
 * <ol>
 *   <li>{@code org.openita.framework}: what the rules of one fiscal year are, as data
 *   <li>{@code org.openita.scoring}: an assessment and a framework make a scorecard that explains
 *       itself
 *   <li>{@code org.openita.analysis}: a scorecard becomes standings, findings and the way to the
 *       next level
 *   <li>{@code org.openita.analysis.decision}: what one step better is worth, what it would take,
 *       what changed, how others do, how sure the level is
 *   <li>{@code org.openita.measure}: an analysis and a catalogue become proposed measures
 * </ol>
 *
 * <p>Every type here is immutable and safe for use by many threads. Nothing reads a clock, a
 * locale, a file or a network.
 */
@HouseStyle
@NullMarked
package org.openita;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
