/**
 * Counts raw survey answers for a whole country: how many respondents chose which option.
 *
 * <p>The counts per agency, item and option are all that any mean of the answers needs. They are
 * small, exact and can be added in any order, so answers are counted wherever they are stored, on
 * any number of threads or machines, and then merged:
 *
 * <ul>
 *   <li>{@link org.openita.tally.TallyLayout}: the columns of a table of answers
 *   <li>{@link org.openita.tally.TallyBook}: the counts of many agencies; one book per thread
 *   <li>{@link org.openita.tally.CsvHeader}, {@link org.openita.tally.CsvScanner}, {@link
 *       org.openita.tally.CsvChunkMerger}: from the bytes of a CSV file, split anywhere, to a book
 * </ul>
 *
 * <p>Nothing here performs I/O; callers supply the bytes. {@code LaneCounts}, {@code CsvScanner}
 * and the lookup in {@code AgencyIndex} are optimized for speed, everything else for reading.
 *
 * <p>May use the root.
 */
@HouseStyle
@NullMarked
package org.openita.tally;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
