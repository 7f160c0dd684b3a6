/// Posts the quotation of the day where servers want it: once a day, whatever happens to the
/// process, the clock or Discord.
@NullMarked
package org.rostrum.core.schedule;

import org.jspecify.annotations.NullMarked;
