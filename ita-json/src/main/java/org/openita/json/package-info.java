/**
 * Documents as JSON: {@link org.openita.json.ItaJson} is where to begin.
 *
 * <p>Reading reports everything that is wrong with a document at once, each problem at its JSON
 * pointer, and needs time and memory in proportion to the document whatever is in it. Writing gives
 * the same bytes for the same value everywhere.
 *
 * <p>What every document has in common:
 *
 * <ul>
 *   <li>UTF-8 and nothing else; a leading byte-order mark is skipped. At most 16 MiB, a line of a
 *       stream of documents at most 4 MiB.
 *   <li>Members that are not known or stand twice are problems, and so is {@code null} where the
 *       form of the document does not name it.
 *   <li>Numbers may be written inside strings, in Arabic or Thai digits.
 *   <li>Where the text is not JSON, or is nested more than 64 deep, what was found before is
 *       reported with it: the fault, at its line and column, is the last problem.
 * </ul>
 *
 * <p>The JSON Schemas of the documents come with the library: {@link
 * org.openita.json.ItaJson#schema}. They say what a reader of one document can know. What they
 * cannot say, and the reader checks all the same: members that stand twice, numbers with more
 * decimals than allowed, counts in strings above the largest count, halves of surrogate pairs, and
 * of a framework what only its whole shows (weights that sum to 100, codes that stand once, names
 * of indicators that differ and can be seen, levels in order). Whether the codes of an assessment
 * exist is known to the framework by which it is scored.
 */
@NullMarked
package org.openita.json;

import org.jspecify.annotations.NullMarked;
