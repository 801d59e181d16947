/**
 * What an analysis is for: what to mend first, what it would take, what changed, how others do, and
 * how sure the level is.
 *
 * <ol>
 *   <li>{@link org.openita.analysis.decision.Gain}: what one step better is worth
 *   <li>{@link org.openita.analysis.decision.Simulation}: what would be, were evidence another
 *   <li>{@link org.openita.analysis.decision.Paths}: the cheapest changes that reach a target
 *   <li>{@link org.openita.analysis.decision.Comparison}: one agency over the years
 *   <li>{@link org.openita.analysis.decision.PeerGroup}: one agency among others
 *   <li>{@link org.openita.analysis.decision.Stability}: what sampling and single changes do to the
 *       level
 * </ol>
 *
 * <p>Scores are exact throughout; only what rests on a normal distribution is computed in floating
 * point, the same on every machine, and rounded.
 */
@HouseStyle
@NullMarked
package org.openita.analysis.decision;

import org.jspecify.annotations.NullMarked;
import org.openita.HouseStyle;
