package org.rostrum.core.schedule;

import java.time.Instant;

/// That somebody alters a schedule, for the record of changes of its server.
///
/// @param what in a word or two, such as "changed"
/// @param by the member's id
public record Alteration(String what, String by, Instant at) {}
