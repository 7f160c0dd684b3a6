package org.rostrum.core.reply;

/// The marks around quoted words: double ones, or single ones where double ones stand inside.
public final class QuotationMarks {

  private QuotationMarks() {}

  public static String around(String words) {
    boolean inside = words.chars().anyMatch(c -> c == '"' || c == '“' || c == '”' || c == '„');
    return inside ? "‘" + words + "’" : "“" + words + "”";
  }
}
