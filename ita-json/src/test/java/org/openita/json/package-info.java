/** Tests of reading and writing documents. */
@NullMarked
package org.openita.json;

import org.jspecify.annotations.NullMarked;
