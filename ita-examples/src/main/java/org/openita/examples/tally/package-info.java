/** Tallying files of raw answers: the threads, the reading and the order around the parser. */
@NullMarked
package org.openita.examples.tally;

import org.jspecify.annotations.NullMarked;
