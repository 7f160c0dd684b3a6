/// Discord: commands, buttons and answers. Home of JDA, Bucket4j and Caffeine.
@NullMarked
package org.rostrum.adapter.discord;

import org.jspecify.annotations.NullMarked;
