/// Readers of what people typed to each other, as the programs that they typed it into keep it.
@NullMarked
package org.rostrum.adapter.format.chat;

import org.jspecify.annotations.NullMarked;
