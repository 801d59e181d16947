/** Small programs that show how an application embeds the library; each runs on its own. */
@NullMarked
package org.openita.examples;

import org.jspecify.annotations.NullMarked;
