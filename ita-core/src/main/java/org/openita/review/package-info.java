/**
 * What a reviewer finds in a plan: what it has and lacks by the criteria of its year, and the
 * faults that real plans have.
 *
 * <ol>
 *   <li>{@link org.openita.review.Reviewer}: reviews a plan
 *   <li>{@link org.openita.review.Review}: criteria met or not, findings, and the progress of the
 *       plan
 * </ol>
 *
 * <p>May use {@code plan}, {@code analysis} and what those may use.
 */
@HouseStyle
@NullMarked
package org.openita.review;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
