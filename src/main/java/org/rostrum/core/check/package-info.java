/// Checks whether words were said as they are quoted, and by whom.
@NullMarked
package org.rostrum.core.check;

import org.jspecify.annotations.NullMarked;
