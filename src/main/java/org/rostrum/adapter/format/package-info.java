/// Readers of file formats: page text, Markdown, JSONL; and what the readers of its subpackages
/// share. Home of commonmark.
@NullMarked
package org.rostrum.adapter.format;

import org.jspecify.annotations.NullMarked;
