/**
 * Benchmarks the library on a whole country's answers, against other engines.
 *
 * <p>{@link org.openita.bench.Bench} is the program.
 */
@NullMarked
package org.openita.bench;

import org.jspecify.annotations.NullMarked;
