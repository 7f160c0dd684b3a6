/// Answers made of evidence: what is shown, how much of it, beside whom.
@NullMarked
package org.rostrum.core.compose;

import org.jspecify.annotations.NullMarked;
