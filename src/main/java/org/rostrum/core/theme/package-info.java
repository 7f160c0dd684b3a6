/// Summaries of a theme, of a speaker and of a whole panel, every bullet cited.
@NullMarked
package org.rostrum.core.theme;

import org.jspecify.annotations.NullMarked;
