/**
 * Templates of measures that any agency could take.
 *
 * <ol>
 *   <li>{@link org.openita.catalogue.Catalogue}: the templates, built in or an agency's own
 *   <li>{@link org.openita.catalogue.MeasureTemplate}: what a measure helps and how well, its
 *       steps, where it was seen, and how much work and use it is
 *   <li>{@link org.openita.catalogue.UnitRole}: who does it, and what units are called in agencies
 *       of each kind
 * </ol>
 *
 * <p>The texts of the built-in templates are in the classes whose names end in {@code Templates},
 * one for each indicator, Thai above English and nothing else; {@code UsualUnits} has the names of
 * units.
 *
 * <p>May use {@code framework} and the root.
 */
@HouseStyle
@NullMarked
package org.openita.catalogue;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
