/**
 * How uncertain a result is, given who answered.
 *
 * <ol>
 *   <li>{@link org.openita.uncertainty.UncertaintyAnalysis}: confidence intervals and the
 *       probabilities of the levels
 *   <li>{@link org.openita.uncertainty.LevelMargin}: how far one score is from changing the level
 * </ol>
 *
 * <p>Whatever rests on a normal distribution is computed in floating point, the same on every
 * machine, and rounded. May use {@code analysis} and what that may use.
 */
@HouseStyle
@NullMarked
package org.openita.uncertainty;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
