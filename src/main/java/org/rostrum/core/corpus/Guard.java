package org.rostrum.core.corpus;

import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what goes wrong with one file from the others: a fault of a reader, more than there is
/// patience for, more than there is memory for.
final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private Guard() {}

  /// What comes of some work on a file, or else of the problem that there is with it.
  ///
  /// @param bytes how large the file is
  static <T> T over(String file, int bytes, Supplier<T> work, Function<Problem, T> failed) {
    try {
      return Patience.with(bytes, work);
    } catch (TooMuchException e) {
      return failed.apply(e.problem(file));
    } catch (OutOfMemoryError e) {
      return failed.apply(
          new Problem(
              file,
              0,
              "reading it takes more memory than there is",
              "see whether the file is what it should be; if it is, divide it, or give Java more"
                  + " (-Xmx)"));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("reading {} failed", file, e);
      return failed.apply(
          new Problem(
              file,
              0,
              "reading it failed by a fault in Rostrum: " + e,
              "the other files were read; please report this with the file"));
    }
  }
}
