/**
 * Contains the reference application {@code ita}, which offers the library on the command line.
 *
 * <p>{@link org.openita.examples.app.Main} is the entry point. A command reads documents with
 * {@code Inputs}, computes with the library, and writes one document or, with {@code --pretty}, a
 * page for people to its {@code Console}, which passes it on to standard output or to the file of
 * {@code --output} when the command has succeeded, and prints problems. To add a command, write its
 * class and list it in {@code Commands}.
 */
@NullMarked
package org.openita.examples.app;

import org.jspecify.annotations.NullMarked;
