package org.rostrum.eval.feedback;

import java.util.regex.Pattern;

/// What a member typed, without the ids of members, roles and channels in it.
public final class Anonymous {

  private static final Pattern MENTION = Pattern.compile("<(?:[@#][!&]?|id:)\\w+>");
  private static final Pattern ID = Pattern.compile("(?<!\\d)\\d{17,20}(?!\\d)");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private Anonymous() {}

  public static String text(String typed) {
    String unnamed = ID.matcher(MENTION.matcher(typed).replaceAll(" ")).replaceAll(" ");
    return GAPS.matcher(unnamed).replaceAll(" ").strip();
  }
}
