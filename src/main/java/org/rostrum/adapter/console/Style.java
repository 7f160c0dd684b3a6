package org.rostrum.adapter.console;

/// How parts of a text stand out: by colour on a terminal, or not at all.
enum Style {
  PLAIN("", "", "", ""),
  COLOUR("\u001B[1m", "\u001B[36m", "\u001B[2m", "\u001B[0m");

  private final String strong;
  private final String name;
  private final String faint;
  private final String end;

  Style(String strong, String name, String faint, String end) {
    this.strong = strong;
    this.name = name;
    this.faint = faint;
    this.end = end;
  }

  String strong(String text) {
    return strong + text + end;
  }

  String name(String text) {
    return name + text + end;
  }

  String faint(String text) {
    return faint + text + end;
  }
}
