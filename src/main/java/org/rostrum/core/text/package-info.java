/// Text as stretches of UTF-16 offsets: sentences, normalisation, and finding quotations.
@NullMarked
package org.rostrum.core.text;

import org.jspecify.annotations.NullMarked;
