package org.rostrum.discord;

/// Something in a request that Discord would refuse, or that Rostrum must never send.
public record Complaint(String route, String reason, Body body) {

  @Override
  public String toString() {
    return route + ": " + reason + "\n    " + body;
  }
}
