/**
 * The rules of one fiscal year as data: instruments, indicators, items, points, weights, rounding,
 * levels, and how sure each rule is.
 *
 * <p>{@link org.openita.framework.Framework} is the whole; {@link
 * org.openita.framework.BuiltInFrameworks} holds those of the fiscal years 2562 to 2568. Anything
 * else (a ministry's variant, a later year, another country) is built with {@link
 * org.openita.framework.Framework#builder()} or read from a document, and behaves the same.
 *
 * <p>The tree: a {@link org.openita.framework.Framework} has {@link
 * org.openita.framework.Instrument}s with a weight, these have {@link
 * org.openita.framework.Indicator}s, these have {@link org.openita.framework.SubIndicator}s or
 * {@link org.openita.framework.Item}s, and an item may have several {@link
 * org.openita.framework.AnswerLine}s. All of them are {@link org.openita.framework.Element}s.
 */
@HouseStyle
@NullMarked
package org.openita.framework;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
