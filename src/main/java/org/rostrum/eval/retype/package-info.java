/// Questions typed again as members type: with typos, in capitals, without punctuation, in chat
/// spelling.
@NullMarked
package org.rostrum.eval.retype;

import org.jspecify.annotations.NullMarked;
