/// A Discord on loopback, for tests: the part of Discord's REST and gateway that a bot meets,
/// members who use the bot, and mischief on purpose. Start with [StandIn].
@NullMarked
package org.rostrum.discord;

import org.jspecify.annotations.NullMarked;
