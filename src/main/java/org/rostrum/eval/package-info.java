/// Gold questions and test collections, measured against what is expected.
@NullMarked
package org.rostrum.eval;

import org.jspecify.annotations.NullMarked;
