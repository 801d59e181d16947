/**
 * Counting raw answers: who chose which option, for a whole country at once.
 *
 * <p>The counts of each option by agency and item are all that any mean of the answers needs. They
 * are small, exact and add up in any order, so answers are tallied wherever they lie, on as many
 * threads or machines as there are, and merged:
 *
 * <ul>
 *   <li>{@link org.openita.tally.TallyLayout}: what the columns are
 *   <li>{@link org.openita.tally.TallyBook}: the counts of many agencies; one per thread, then
 *       merged
 *   <li>{@link org.openita.tally.CsvHeader}, {@link org.openita.tally.CsvScanner}, {@link
 *       org.openita.tally.CsvLedger}: from the bytes of a CSV file, cut anywhere, to a book
 * </ul>
 *
 * <p>Nothing here reads a file: callers bring the bytes. Two classes are written for speed, {@code
 * LaneCounts} and {@code CsvScanner}, with the look-up in {@code AgencyIndex} that they share;
 * everything else is plain.
 */
@HouseStyle
@NullMarked
package org.openita.tally;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
