/// The last look: every quotation stands where it is said to stand, and is credited to whoever said
/// it.
@NullMarked
package org.rostrum.core.verify;

import org.jspecify.annotations.NullMarked;
