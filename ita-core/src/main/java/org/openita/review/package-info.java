/**
 * What a reviewer finds in a plan: criteria of its year that it does not meet, and the faults that
 * real plans have.
 *
 * <ol>
 *   <li>{@link org.openita.review.Reviewer} makes a {@link org.openita.review.Review} of a plan
 * </ol>
 *
 * <p>May use {@code plan}, {@code analysis} and what those may use.
 */
@HouseStyle
@NullMarked
package org.openita.review;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
