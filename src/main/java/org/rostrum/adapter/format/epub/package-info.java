/// A reader of reports that are published as electronic books.
@NullMarked
package org.rostrum.adapter.format.epub;

import org.jspecify.annotations.NullMarked;
