package org.rostrum.core.desk;

/// Where health and metrics are served on this machine.
///
/// @param port 1 to 65535; 0 for nowhere
public record MonitorSettings(int port) {

  public MonitorSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  public boolean on() {
    return port > 0;
  }
}
