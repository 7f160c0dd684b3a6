/// Turns answers and summaries into replies that any front end can draw.
@NullMarked
package org.rostrum.core.reply;

import org.jspecify.annotations.NullMarked;
