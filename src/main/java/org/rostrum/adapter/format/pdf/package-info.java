/// Reads reports in PDF that have a text layer. Home of PDFBox.
@NullMarked
package org.rostrum.adapter.format.pdf;

import org.jspecify.annotations.NullMarked;
