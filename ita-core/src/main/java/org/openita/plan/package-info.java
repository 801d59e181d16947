/**
 * What an agency does about its result, and its progress.
 *
 * <ol>
 *   <li>{@link org.openita.plan.Plan}: the measures of one fiscal year and what they rest on
 *   <li>{@link org.openita.plan.Progress}: records what was done, and summarises the progress of a
 *       plan
 *   <li>{@link org.openita.plan.Effect}: what changed a year later
 *   <li>{@link org.openita.plan.PlanView}: the plan as a table, in the layouts that agencies use
 *   <li>{@link org.openita.plan.Units}: the agency's own units for the roles of templates
 *   <li>{@link org.openita.plan.PlanDraft}: what is known of a plan that is not complete
 * </ol>
 *
 * <p>May use {@code catalogue}, {@code analysis} and what those may use.
 */
@HouseStyle
@NullMarked
package org.openita.plan;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
