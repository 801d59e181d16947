/**
 * What the modules of this library share and nobody else should use: reading decimals, quoting
 * input in messages, checking texts, how values are generated. Exported to those modules only.
 *
 * <p>Uses no other package of the library.
 */
@NullMarked
package org.openita.internal;

import org.jspecify.annotations.NullMarked;
