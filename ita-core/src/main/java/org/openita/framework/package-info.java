/**
 * The rules of one fiscal year as data: what is assessed, how it is scored and graded, what is
 * required of plans, and how sure each rule is.
 *
 * <ol>
 *   <li>{@link org.openita.framework.Frameworks}: the built-in frameworks, of the fiscal years 2562
 *       to 2569, and others
 *   <li>{@link org.openita.framework.Framework}: the rules of one year; a ministry's variant, a
 *       later year or another country is built or read from a document, and behaves the same
 *   <li>{@link org.openita.framework.Element}: its tree of {@link
 *       org.openita.framework.Instrument}s, {@link org.openita.framework.Indicator}s, {@link
 *       org.openita.framework.SubIndicator}s, {@link org.openita.framework.Item}s and {@link
 *       org.openita.framework.AnswerLine}s
 *   <li>{@link org.openita.framework.Level}: a grade and what it requires
 *   <li>{@link org.openita.framework.Criterion}: what is required of plans, or of the reports on
 *       them
 *   <li>{@link org.openita.framework.SampleSize} and {@link org.openita.framework.SampleQuota}: how
 *       many respondents a survey needs
 *   <li>{@link org.openita.framework.ItemNames}: names of items for people
 *   <li>{@link org.openita.framework.Provenance}: where a kind of rule comes from
 * </ol>
 *
 * <p>May use the root.
 */
@HouseStyle
@NullMarked
package org.openita.framework;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
