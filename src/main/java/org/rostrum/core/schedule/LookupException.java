package org.rostrum.core.schedule;

/// A channel cannot be looked at now.
public final class LookupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LookupException(String message) {
    super(message);
  }
}
