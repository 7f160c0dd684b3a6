/// Reads minutes and reports in Word's DOCX. Home of Apache POI.
@NullMarked
package org.rostrum.adapter.format.word;

import org.jspecify.annotations.NullMarked;
