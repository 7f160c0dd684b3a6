/// Answers that a language model writes, held to the record sentence by sentence before anybody
/// sees them; and the port to such a model.
@NullMarked
package org.rostrum.core.writing;

import org.jspecify.annotations.NullMarked;
