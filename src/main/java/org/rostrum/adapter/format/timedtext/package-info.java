/// A reader of TTML, the captions of broadcasters and of podcasts.
@NullMarked
package org.rostrum.adapter.format.timedtext;

import org.jspecify.annotations.NullMarked;
