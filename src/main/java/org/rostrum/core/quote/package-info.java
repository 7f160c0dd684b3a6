/// Chooses the quotation of the day.
@NullMarked
package org.rostrum.core.quote;

import org.jspecify.annotations.NullMarked;
