/// Results that are kept: the run before, what changed since, and the figures that must not fall.
@NullMarked
package org.rostrum.eval.history;

import org.jspecify.annotations.NullMarked;
