/// Readers of file formats: page text, Markdown, JSONL. Home of commonmark.
@NullMarked
package org.rostrum.adapter.format;

import org.jspecify.annotations.NullMarked;
