/**
 * What better evidence would be worth, and the cheapest way to a level.
 *
 * <ol>
 *   <li>{@link org.openita.whatif.MarginalGain}: what one step up is worth
 *   <li>{@link org.openita.whatif.Simulation}: the result if some evidence were different
 *   <li>{@link org.openita.whatif.ImprovementPaths}: the cheapest changes that reach a {@link
 *       org.openita.whatif.Target} under a {@link org.openita.whatif.CostModel}
 * </ol>
 *
 * <p>Everything is exact. May use {@code analysis} and what that may use.
 */
@HouseStyle
@NullMarked
package org.openita.whatif;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
