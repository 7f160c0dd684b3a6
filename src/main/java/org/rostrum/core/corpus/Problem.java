package org.rostrum.core.corpus;

/// Something wrong with a file.
///
/// @param file the file's name below the corpus folder
/// @param line from 1; 0 where the whole file is meant
/// @param what what is wrong
/// @param remedy what to do about it
public record Problem(String file, int line, String what, String remedy) {}
