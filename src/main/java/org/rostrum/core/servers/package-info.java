/// What servers have chosen for themselves, and the record of who changed what.
@NullMarked
package org.rostrum.core.servers;

import org.jspecify.annotations.NullMarked;
