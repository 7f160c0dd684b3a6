/// Measures speed: `mvn -Pbench verify` prints it.
@NullMarked
package org.rostrum.bench;

import org.jspecify.annotations.NullMarked;
