/**
 * Benchmarks: what the library takes for a whole country's answers, beside what other engines take.
 *
 * <p>{@link org.openita.bench.Bench} is the program.
 */
@NullMarked
package org.openita.bench;

import org.jspecify.annotations.NullMarked;
