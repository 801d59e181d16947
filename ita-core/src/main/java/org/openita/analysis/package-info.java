/**
 * From a scorecard to what it means: rank, strengths and urgent weaknesses, issues to develop, the
 * way to the next level, and findings about the evidence.
 *
 * <p>{@link org.openita.analysis.Analyzer} makes the analysis, {@link org.openita.analysis.Policy}
 * defines what counts as a strength and as urgent, and {@link org.openita.analysis.Analysis} is the
 * result.
 *
 * <p>May use {@code scoring} and what that may use.
 */
@HouseStyle
@NullMarked
package org.openita.analysis;

import org.jspecify.annotations.NullMarked;
import org.openita.internal.HouseStyle;
