/**
 * From evidence to a scorecard, exactly.
 *
 * <p>{@link org.openita.scoring.Assessment} is what an agency has: published scores, item scores,
 * tallies of answers, in any mixture, each branch of the tree at one level. {@link
 * org.openita.scoring.Scorer} makes a {@link org.openita.scoring.Scorecard} of it, whose {@link
 * org.openita.scoring.ScoreNode}s explain every number down to the evidence.
 *
 * <p>"Not applicable" (left out of the mean), "missing" (an error that names every code) and "zero"
 * (a score like any other) are three different things here.
 */
@HouseStyle
@NullMarked
package org.openita.scoring;

import org.jspecify.annotations.NullMarked;
import org.openita.HouseStyle;
