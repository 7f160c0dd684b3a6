package org.rostrum.adapter.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What was chosen on the command line; null where the settings decide.
public record Folders(@Nullable Path corpus, @Nullable Path data, @Nullable Path config) {}
