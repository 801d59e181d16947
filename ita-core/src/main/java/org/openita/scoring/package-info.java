/**
 * From evidence to a scorecard, exactly.
 *
 * <p>{@link org.openita.scoring.Assessment} is what an agency has: published scores, item scores,
 * tallies of answers, in any mixture, each branch of the tree at one level. {@link
 * org.openita.scoring.Scorer} makes a {@link org.openita.scoring.Scorecard} of it, whose {@link
 * org.openita.scoring.ScoreNode}s explain every number down to the evidence. {@link
 * org.openita.scoring.Recalculation} replaces some of these numbers and computes those above.
 *
 * <p>Where raw answers were counted, {@link org.openita.scoring.TalliedAssessments} makes
 * assessments of the tallies, and {@link org.openita.scoring.TallyScorer} gives the totals of a
 * whole country at once, which {@link org.openita.scoring.Ranks} puts in order.
 *
 * <p>{@code ElementValues} is the one place where values are computed from the evidence up; {@code
 * FixedPointScorer} does the same for speed where every item was answered. Whether evidence fits
 * the framework is checked in {@code org.openita.evidence}.
 *
 * <p>"Not applicable" (left out of the mean), "missing" (an error that names every code) and "zero"
 * (a score like any other) are three different things here.
 *
 * <p>May use {@code framework}, {@code tally}, {@code evidence} and what those may use.
 */
@HouseStyle
@NullMarked
package org.openita.scoring;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
