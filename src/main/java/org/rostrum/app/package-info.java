/// Main and the hand-written construction of everything.
@NullMarked
package org.rostrum.app;

import org.jspecify.annotations.NullMarked;
