package org.rostrum.adapter.console;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest has it.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"rostrum " + Objects.requireNonNullElse(version, "(development)")};
  }
}
