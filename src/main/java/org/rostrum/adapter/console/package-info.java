/// The terminal: commands and chat. Home of picocli and JLine.
@NullMarked
package org.rostrum.adapter.console;

import org.jspecify.annotations.NullMarked;
