/// The English of asking: classes of words, each word once, and examples, read from resources.
@NullMarked
package org.rostrum.core.words;

import org.jspecify.annotations.NullMarked;
