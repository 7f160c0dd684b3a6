package org.rostrum.core.theme;

import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Source;

/// Somebody listed at an event, and the line that says so.
public record Listing(Source.Panel panel, Appearance appearance, Citation line) {}
