package org.rostrum.core.model;

/// A place in what a source is the text of: a recording, a print.
public sealed interface Spot {

  /// As a reader is told.
  String text();

  /// A position in a recording, counted from its beginning.
  ///
  /// @param seconds from 0
  /// @param written as it is shown
  record Moment(int seconds, String written) implements Spot {

    @Override
    public String text() {
      return "at " + written;
    }
  }

  /// A time that is no position in a recording, such as the time of day in a sitting.
  record Time(String written) implements Spot {

    @Override
    public String text() {
      return "at " + written;
    }
  }

  /// A page of a print.
  ///
  /// @param sheet its place among the pages of the file, from 1
  /// @param label the number that is printed on it, as far as the file says
  record Page(int sheet, String label) implements Spot {

    @Override
    public String text() {
      return "p. " + label;
    }
  }
}
