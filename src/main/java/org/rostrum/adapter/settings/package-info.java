/// Settings from HOCON files. Home of Typesafe Config.
@NullMarked
package org.rostrum.adapter.settings;

import org.jspecify.annotations.NullMarked;
