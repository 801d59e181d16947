package org.openita.measure;

import com.google.common.collect.ImmutableList;
import org.openita.Code;

/**
 * The measures proposed from one analysis and one catalogue.
 *
 * @param catalogue the id of the catalogue
 * @param measures the proposed measures, in the order in which to take them; no template twice
 * @param uncovered urgent weaknesses and issues to develop for which the catalogue has nothing
 */
public record Proposals(
    String catalogue, ImmutableList<Proposal> measures, ImmutableList<Code> uncovered) {}
