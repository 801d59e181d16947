/**
 * Templates of measures that any agency could take.
 *
 * <ol>
 *   <li>{@link org.openita.catalogue.Catalogue}: the templates, built in or an agency's own
 *   <li>{@link org.openita.catalogue.MeasureTemplate}: what a measure serves, its steps, and how
 *       much work and use it is
 * </ol>
 *
 * <p>May use {@code framework} and the root.
 */
@HouseStyle
@NullMarked
package org.openita.catalogue;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
