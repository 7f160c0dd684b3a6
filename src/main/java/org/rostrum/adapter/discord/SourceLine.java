package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Spot;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.Reference;

/// Where cited words come from, as Discord shows it. Particulars that are too long for anybody to
/// read are clipped, so that room is left for the words.
final class SourceLine {

  private static final int LONGEST = 100;

  private SourceLine() {}

  /// The source with its theme and a link to the words, small.
  static String of(Reference reference) {
    return "-# " + source(reference);
  }

  /// The same after the name of who said it, where the rest about them stands above.
  static String withName(Reference reference) {
    Byline byline = reference.byline();
    return byline == null
        ? of(reference)
        : "-# **" + clipped(byline.name()) + "** · " + source(reference);
  }

  private static String source(Reference reference) {
    String kind =
        switch (reference.kind()) {
          case PANEL -> "Panel: ";
          case REPORT -> "Report: ";
        };
    StringBuilder line = new StringBuilder(kind).append(clipped(reference.title()));
    append(line, " › ", reference.under());
    Spot spot = reference.spot();
    append(line, " · ", spot == null ? null : spot.text());
    Link link = reference.link();
    if (link != null) {
      LinkTarget.of(link.url())
          .ifPresent(
              url ->
                  line.append(" · [")
                      .append(label(link.leadsTo()))
                      .append("](<")
                      .append(url)
                      .append(">)"));
    }
    return line.toString();
  }

  private static String label(Link.Kind leadsTo) {
    return switch (leadsTo) {
      case WORDS -> "Go to the words";
      case PAGE -> "Open the page";
      case MOMENT -> "Play from there";
    };
  }

  /// Who said it: the name bold, role and organisation after it; empty where it is nobody's remark.
  static String byline(Reference reference) {
    Byline byline = reference.byline();
    if (byline == null) {
      return "";
    }
    StringBuilder line = new StringBuilder("**").append(clipped(byline.name())).append("**");
    append(line, ", ", byline.role());
    append(line, ", ", byline.organisation());
    return line.toString();
  }

  /// Somebody as the heading above what they said.
  static String heading(Byline byline) {
    StringBuilder position = new StringBuilder();
    append(position, "", byline.role());
    append(position, position.isEmpty() ? "" : ", ", byline.organisation());
    return "### " + clipped(byline.name()) + (position.isEmpty() ? "" : "\n-# " + position);
  }

  static String paraphraseLabel(Reference reference) {
    Byline byline = reference.byline();
    return byline == null
        ? "According to a summary of the " + reference.kind().word() + ":"
        : "According to a summary of what " + clipped(byline.text()) + ", said:";
  }

  private static void append(StringBuilder line, String before, @Nullable String text) {
    if (text != null) {
      line.append(before).append(clipped(text));
    }
  }

  private static String clipped(String text) {
    return Markdown.clipped(text, LONGEST);
  }
}
