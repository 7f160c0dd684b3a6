/// What a member typed, as it was meant: slips put right, orders left out, parts told apart, other
/// languages noticed.
@NullMarked
package org.rostrum.core.hearing;

import org.jspecify.annotations.NullMarked;
