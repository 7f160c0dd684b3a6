/// Learns what the signals of sentences weigh from questions whose answers are known.
@NullMarked
package org.rostrum.eval.weighing;

import org.jspecify.annotations.NullMarked;
