/// Everybody whom the record lists, and who is meant by the words of a question.
@NullMarked
package org.rostrum.core.people;

import org.jspecify.annotations.NullMarked;
