/**
 * One agency over the years, and among others.
 *
 * <ol>
 *   <li>{@link org.openita.comparison.Comparison}: what changed from one year to the next, and what
 *       each indicator contributed
 *   <li>{@link org.openita.comparison.PeerGroup}: the rank, percentile and quartiles of one agency
 *       within a {@link org.openita.comparison.PeerGrouping}
 * </ol>
 *
 * <p>Everything is exact. May use {@code analysis} and what that may use.
 */
@HouseStyle
@NullMarked
package org.openita.comparison;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
