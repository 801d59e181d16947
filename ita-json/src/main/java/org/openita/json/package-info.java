/**
 * Documents as JSON: {@link org.openita.json.ItaJson} is the entry point.
 *
 * <p>Reading reports every problem of a document, each at its JSON pointer, in time and memory
 * linear in the size of the document, whatever its content. Equal values are written as equal bytes
 * everywhere.
 *
 * <p>What every document has in common:
 *
 * <ul>
 *   <li>UTF-8 and nothing else; a leading byte-order mark is skipped. At most 16 MiB, a line of a
 *       stream of documents at most 4 MiB.
 *   <li>Unknown and duplicate members are problems, and so is {@code null} where the schema does
 *       not allow it.
 *   <li>Numbers may be written inside strings, in Arabic or Thai digits.
 *   <li>Where the text is not JSON, or is nested more than 64 deep, what was found before is
 *       reported with it: the fault, at its line and column, is the last problem.
 * </ul>
 *
 * <p>The JSON Schemas of the documents come with the library: {@link
 * org.openita.json.ItaJson#schema}. The reader also checks what a schema cannot express: duplicate
 * members, numbers with more decimals than allowed, counts in strings above the largest count,
 * halves of surrogate pairs, and the rules that concern a framework as a whole (weights that sum to
 * 100, unique codes, names of indicators that are distinct and visible, levels in order). Whether
 * the codes of an assessment exist depends on the framework by which it is scored.
 */
@NullMarked
package org.openita.json;

import org.jspecify.annotations.NullMarked;
