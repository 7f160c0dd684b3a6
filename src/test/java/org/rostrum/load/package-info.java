/// A load run: `mvn -Pload verify -DskipTests` prints it.
@NullMarked
package org.rostrum.load;

import org.jspecify.annotations.NullMarked;
