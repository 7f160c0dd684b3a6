package org.rostrum.core.desk;

/// A bug that was met and recorded.
///
/// @param number what a person reports it by: four hexadecimal digits
/// @param remedy what an operator of this machine can look at, as the end of a sentence
public record Incident(String number, String remedy) {

  /// For somebody far from the machine: names no file, and nothing of the bug.
  public String message() {
    return report() + ".";
  }

  /// For somebody at the machine.
  public String operatorMessage() {
    return report() + remedy;
  }

  private String report() {
    return "Something went wrong inside Rostrum; nothing of yours is lost. Please report incident "
        + number;
  }
}
