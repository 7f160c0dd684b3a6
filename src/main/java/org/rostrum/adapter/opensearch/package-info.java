/// The passage index in an OpenSearch cluster, spoken to over HTTP.
@NullMarked
package org.rostrum.adapter.opensearch;

import org.jspecify.annotations.NullMarked;
