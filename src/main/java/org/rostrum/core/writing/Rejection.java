package org.rostrum.core.writing;

/// Why a sentence of a model's is not shown.
public enum Rejection {
  /// It rests on nothing.
  UNCITED,
  /// It rests on a sentence that is not there.
  UNKNOWN_NUMBER,
  /// It quotes by itself, or speaks in somebody's stead.
  QUOTES,
  /// It has a link, a mention, markup, or letters that pass for others.
  FOREIGN,
  /// It names somebody who did not say what it rests on.
  WRONG_PERSON,
  /// It has a figure, a date or a name that what it rests on does not have.
  UNKNOWN_FIGURE,
  UNKNOWN_NAME,
  /// It says the contrary of what it rests on.
  CONTRARY,
  /// It says something else, or more.
  FAR
}
