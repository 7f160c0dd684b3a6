package org.rostrum.core.desk;

import java.time.Duration;
import org.rostrum.core.model.Outcome;

/// Counts nothing.
final class Silent implements Observer {

  @Override
  public void acknowledged(Duration after) {}

  @Override
  public void answered(String kind, Outcome outcome, Duration after) {}

  @Override
  public void turnedAway(String reason) {}

  @Override
  public void failed(String kind) {}

  @Override
  public void feedback(boolean good) {}
}
