/**
 * From an analysis to what an agency does about it: proposed measures, a plan, its progress, and a
 * review of the plan against the criterion it will be judged by.
 *
 * <ol>
 *   <li>{@link org.openita.measure.Advisor} is the way in: an assessment becomes an analysis with
 *       proposed measures
 *   <li>{@link org.openita.measure.Catalogue} holds the templates that measures are proposed from
 *   <li>{@link org.openita.measure.PlanProposer} writes them down as a {@link
 *       org.openita.measure.Plan}, with the agency's own {@link org.openita.measure.Units}
 *   <li>{@link org.openita.measure.Progress} records what was done and says how far the plan is;
 *       {@link org.openita.measure.Effect} says what moved a year later
 *   <li>{@link org.openita.measure.Reviewer} finds what the year's {@link
 *       org.openita.measure.Criterion} misses, and the faults that real documents have
 *   <li>{@link org.openita.measure.PlanView} shows a plan in the layouts that agencies use
 * </ol>
 */
@HouseStyle
@NullMarked
package org.openita.measure;

import org.jspecify.annotations.NullMarked;
import org.openita.HouseStyle;
