/// Readers of what recordings and meetings leave behind: captions, and transcripts as text. Whoever
/// is not named beyond doubt is nobody.
@NullMarked
package org.rostrum.adapter.format.transcript;

import org.jspecify.annotations.NullMarked;
