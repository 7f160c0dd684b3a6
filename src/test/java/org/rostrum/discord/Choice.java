package org.rostrum.discord;

/// A choice offered while a member types.
public record Choice(String name, String value) {}
