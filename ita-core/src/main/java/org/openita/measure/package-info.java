/**
 * From an analysis to what an agency does about it: proposed measures, a plan, its progress, and a
 * review of the plan against the criterion it will be judged by.
 *
 * <ol>
 *   <li>{@link org.openita.measure.Advisor} is the way in: an assessment becomes an analysis with
 *       proposed measures
 *   <li>{@link org.openita.measure.Catalogue} holds the templates that measures are proposed from
 * </ol>
 */
@HouseStyle
@NullMarked
package org.openita.measure;

import org.jspecify.annotations.NullMarked;
import org.openita.HouseStyle;
