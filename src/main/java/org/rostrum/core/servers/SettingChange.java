package org.rostrum.core.servers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody changed what Rostrum does in a server.
///
/// @param channel whose setting it is; [ServerSettings#SERVER] for the whole server's
/// @param what the name of a setting, or of something else that admins see to
/// @param was null where nothing was chosen
/// @param became null where nothing is chosen any more
/// @param by the member's id; empty where they had themselves forgotten
public record SettingChange(
    String server,
    String channel,
    String what,
    @Nullable String was,
    @Nullable String became,
    String by,
    Instant at) {}
