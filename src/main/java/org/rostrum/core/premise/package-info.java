/// What a question takes for granted, held against what the record says.
@NullMarked
package org.rostrum.core.premise;

import org.jspecify.annotations.NullMarked;
