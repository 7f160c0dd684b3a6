/// Readers of what machines that listen and services for chat write as JSON. Both are read by their
/// structure, so that it does not matter whose they are.
@NullMarked
package org.rostrum.adapter.format.json;

import org.jspecify.annotations.NullMarked;
