/// A reader of documents of LibreOffice and others that keep to OpenDocument.
@NullMarked
package org.rostrum.adapter.format.opendocument;

import org.jspecify.annotations.NullMarked;
