/// What is known of languages. Home of WordNet's lists.
@NullMarked
package org.rostrum.adapter.language;

import org.jspecify.annotations.NullMarked;
