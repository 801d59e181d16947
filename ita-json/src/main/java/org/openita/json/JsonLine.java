package org.openita.json;

import org.openita.Checked;

/**
 * One line of a stream of documents.
 *
 * @param number the number of the line, from 1; blank lines count
 * @param document what the line says, or everything that is wrong with it
 * @param <T> what the document says
 */
public record JsonLine<T>(long number, Checked<T> document) {}
