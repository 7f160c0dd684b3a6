/// The sentences of the record that may answer, judged, and the bar that they must pass.
@NullMarked
package org.rostrum.core.evidence;

import org.jspecify.annotations.NullMarked;
