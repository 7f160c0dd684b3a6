/// Gold questions made of what members found wanting.
@NullMarked
package org.rostrum.eval.feedback;

import org.jspecify.annotations.NullMarked;
