/**
 * The small values that everything else is expressed in: codes, scores, exact fractions, fiscal
 * years, bilingual texts, tallies, findings, and problems with their place.
 *
 * <p>The tour from here, in the order in which evidence becomes a plan; each room uses only rooms
 * above it:
 *
 * <ol>
 *   <li>{@code org.openita.framework}: the rules of one fiscal year, as data
 *   <li>{@code org.openita.tally}: raw answers become counts
 *   <li>{@code org.openita.scoring}: an assessment and a framework become a scorecard that explains
 *       itself
 *   <li>{@code org.openita.analysis}: a scorecard becomes standings, findings and the distance to
 *       the next level
 *   <li>{@code org.openita.whatif}, {@code comparison}, {@code uncertainty}: what better evidence
 *       is worth, what changed and how others do, how sure the result is
 *   <li>{@code org.openita.catalogue}: templates of measures
 *   <li>{@code org.openita.plan}: measures, their progress and their effect
 *   <li>{@code org.openita.advice}: the front door, from an assessment to an analysis with proposed
 *       measures, and to a plan
 *   <li>{@code org.openita.review}: criteria that a plan does not meet, and its faults
 * </ol>
 *
 * <p>One contract holds for all factories. {@code of} and {@code parse} throw {@link
 * IllegalArgumentException} with the reason; {@code tryParse} returns an {@link
 * java.util.Optional}; {@code check} and other methods that judge a whole document or input return
 * {@link org.openita.Checked} with every problem. Values that callers build have a {@code
 * builder()} and, for each member, a {@code with…} method that copies the value with that member
 * changed; every invariant is checked when the value is built. Where a document could break one,
 * the exception is an {@link org.openita.InvalidInputException}, which has the reason in Thai and
 * English. Results have neither builder nor withers: only the library makes them.
 *
 * <p>Every type in this package is immutable and safe for use by many threads. Nothing in the
 * library reads a clock, a locale, a file or a network.
 */
@HouseStyle
@NullMarked
package org.openita;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
