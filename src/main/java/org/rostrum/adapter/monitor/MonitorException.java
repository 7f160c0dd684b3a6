package org.rostrum.adapter.monitor;

/// Health and metrics cannot be served. The message is for people.
public final class MonitorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MonitorException(String message, Throwable cause) {
    super(message, cause);
  }
}
