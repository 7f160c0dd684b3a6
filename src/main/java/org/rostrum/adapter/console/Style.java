package org.rostrum.adapter.console;

/// How parts of a text stand out: by colour on a terminal, or not at all.
enum Style {
  PLAIN("", "", "", "", "", ""),
  COLOUR("\u001B[1m", "\u001B[36m", "\u001B[2m", "\u001B[31m", "\u001B[32m", "\u001B[0m");

  private final String strong;
  private final String name;
  private final String faint;
  private final String missing;
  private final String added;
  private final String end;

  Style(String strong, String name, String faint, String missing, String added, String end) {
    this.strong = strong;
    this.name = name;
    this.faint = faint;
    this.missing = missing;
    this.added = added;
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

  /// What stands between `>>` and `<<`, on one line or over several.
  String marked(String text) {
    return text.replace(">>", strong + ">>").replace("<<", "<<" + end);
  }

  /// What was quoted wrongly between `[-` and `-]`, and what the record has between `{+` and `+}`.
  String differences(String text) {
    return text.replace("[-", missing + "[-")
        .replace("-]", "-]" + end)
        .replace("{+", added + "{+")
        .replace("+}", "+}" + end);
  }
}
