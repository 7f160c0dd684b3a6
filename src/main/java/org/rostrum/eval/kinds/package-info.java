/// Training of the classifier of kinds of question, and how good it came out.
@NullMarked
package org.rostrum.eval.kinds;

import org.jspecify.annotations.NullMarked;
