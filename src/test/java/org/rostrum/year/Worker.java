package org.rostrum.year;

/// A process that posts: it may die at any moment.
interface Worker extends AutoCloseable {

  /// Has it do what is due.
  ///
  /// @return false where it died, and another was started in its place
  boolean work();

  /// Has it change a schedule.
  void edit(Edit edit);

  /// Has it live from now on.
  void spare();

  /// How often it died.
  int deaths();

  @Override
  void close();
}
