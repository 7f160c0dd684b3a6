/// The passage index on disk. Home of Apache Lucene.
@NullMarked
package org.rostrum.adapter.lucene;

import org.jspecify.annotations.NullMarked;
