/// The enquiry desk: everything that can be asked of Rostrum, each kind answered by the part that
/// knows it; and the ports to what is remembered of it.
@NullMarked
package org.rostrum.core.desk;

import org.jspecify.annotations.NullMarked;
