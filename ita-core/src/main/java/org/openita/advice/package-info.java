/**
 * The front door: an assessment becomes an analysis with proposed measures, and those a plan.
 *
 * <ol>
 *   <li>{@link org.openita.advice.Advisor}: from an assessment to its {@link
 *       org.openita.advice.Advice} in one step
 *   <li>{@link org.openita.advice.Proposer}: measures of a catalogue for what an analysis found
 *       weak
 *   <li>{@link org.openita.advice.PlanProposer}: the plan that follows from advice
 *   <li>{@link org.openita.advice.ServingTemplates}: the templates that fit each piece of evidence
 *   <li>{@link org.openita.advice.Opportunities}: everything that could get one step better, with
 *       the measures for it
 * </ol>
 *
 * <p>May use {@code plan}, {@code catalogue}, {@code whatif} and what those may use.
 */
@HouseStyle
@NullMarked
package org.openita.advice;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
