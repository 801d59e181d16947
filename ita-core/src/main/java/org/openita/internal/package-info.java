/**
 * What the modules of this library share and nobody else should use: reading decimals, quoting
 * input in messages, how values are generated. Exported to those modules only.
 */
@NullMarked
package org.openita.internal;

import org.jspecify.annotations.NullMarked;
