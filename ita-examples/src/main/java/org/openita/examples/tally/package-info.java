/** Tallies CSV files of raw answers on several threads. */
@NullMarked
package org.openita.examples.tally;

import org.jspecify.annotations.NullMarked;
