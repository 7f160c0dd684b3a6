/// Understands a question, chooses the evidence that answers it, and verifies every quotation.
@NullMarked
package org.rostrum.core.answer;

import org.jspecify.annotations.NullMarked;
