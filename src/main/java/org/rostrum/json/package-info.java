/// JSON and YAML trees. Home of Jackson.
@NullMarked
package org.rostrum.json;

import org.jspecify.annotations.NullMarked;
