/**
 * The reference application {@code ita}: every command of the library at a terminal.
 *
 * <p>{@link org.openita.examples.app.Main} is the entry. A command reads with {@code ItaJson},
 * computes with the library, and writes one document; {@code --pretty} prints for people instead.
 */
@NullMarked
package org.openita.examples.app;

import org.jspecify.annotations.NullMarked;
