/// Rostrum in Discord: commands, buttons, mentions and direct messages, answered at the desk and
/// drawn as Discord's own components. Home of JDA, bucket4j and Caffeine.
@NullMarked
package org.rostrum.adapter.discord;

import org.jspecify.annotations.NullMarked;
