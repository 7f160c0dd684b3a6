/// Reads a corpus folder into sources and passages; the port to file formats.
@NullMarked
package org.rostrum.core.corpus;

import org.jspecify.annotations.NullMarked;
