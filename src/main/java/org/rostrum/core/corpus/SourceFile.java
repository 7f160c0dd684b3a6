package org.rostrum.core.corpus;

/// One file of a corpus folder, decoded.
///
/// @param name the path below the corpus folder, with `/` between folders
/// @param text its text, without a byte order mark, lines ended by `\n`
public record SourceFile(String name, String text) {}
