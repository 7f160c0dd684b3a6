package org.rostrum.adapter.opensearch;

import java.util.Map;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.text.Once;

/// An index that was written once, as a whole, and is not changed any more.
///
/// @param index its own name
/// @param contents the fingerprint of every source in it
/// @param words what is counted of it, once it is needed
record Generation(String index, Map<SourceId, String> contents, Once<WordCounts> words) {}
