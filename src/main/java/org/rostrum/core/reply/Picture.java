package org.rostrum.core.reply;

/// A picture that goes with a reply.
///
/// @param name its file name, with the ending
/// @param png the bytes of a PNG; not to be changed
/// @param description everything that it shows, in words
@SuppressWarnings("ArrayRecordComponent") // Bytes that are handed on, never compared.
public record Picture(String name, byte[] png, String description) {}
