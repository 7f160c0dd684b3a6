/// Finds passages by words and by meaning; the ports to an index and an embedding model.
@NullMarked
package org.rostrum.core.retrieval;

import org.jspecify.annotations.NullMarked;
