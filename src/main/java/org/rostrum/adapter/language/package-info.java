/// Which language a text is in, and which words English has. Home of OpenNLP and of WordNet's
/// lists.
@NullMarked
package org.rostrum.adapter.language;

import org.jspecify.annotations.NullMarked;
