/// Months of posting over a simulated clock, with processes that die and a Discord that fails.
@NullMarked
package org.rostrum.year;

import org.jspecify.annotations.NullMarked;
