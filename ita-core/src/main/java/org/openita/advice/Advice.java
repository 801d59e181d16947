package org.openita.advice;

import org.openita.analysis.Analysis;

/**
 * What an assessment means and what to do about it.
 *
 * @param analysis what it means
 * @param proposals what to do, in the order in which to do it
 */
public record Advice(Analysis analysis, Proposals proposals) {}
