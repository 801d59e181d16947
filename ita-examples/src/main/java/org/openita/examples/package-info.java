/** Shows in small programs how an application embeds the library. */
@NullMarked
package org.openita.examples;

import org.jspecify.annotations.NullMarked;
