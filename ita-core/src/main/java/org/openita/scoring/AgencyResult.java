package org.openita.scoring;

import com.google.common.collect.ImmutableList;
import org.openita.Score;
import org.openita.framework.Level;

/**
 * The result of one agency without its explanation.
 *
 * @param agency the agency's id
 * @param total the total
 * @param level the level that it reaches
 * @param instruments the scores of the instruments, in official order
 */
public record AgencyResult(
    String agency, Score total, Level level, ImmutableList<Score> instruments) {}
