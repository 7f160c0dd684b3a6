/// Understanding: what kind of question it is, about whom, on what, and what it takes for granted.
@NullMarked
package org.rostrum.core.question;

import org.jspecify.annotations.NullMarked;
