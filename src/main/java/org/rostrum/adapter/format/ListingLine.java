package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;

/// The line that lists somebody at an event: `Name, Role, Organisation (capacity and capacity)`.
///
/// The last part is the organisation, what stands between is the role, commas and parentheses
/// included. A single part is the role, unless it reads as an organisation.
public record ListingLine(String name, Affiliation affiliation, List<String> capacities) {

  /// What ends a name: a comma, a dash between spaces, a colon, a parenthesis.
  static final Pattern AFTER_NAME = Pattern.compile("\\s*,\\s*|\\s+[-–—|]\\s+|:\\s+|\\s+(?=\\()");

  private static final Pattern LAST_PARENTHESIS = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");
  private static final Pattern GENERATION = Pattern.compile("(?i)^(?:Jr|Sr|II|III)\\b\\.?");
  private static final Pattern AT = Pattern.compile("^(.+?)\\s+at\\s+(?:the\\s+)?(?=\\p{Lu})(.+)$");

  public ListingLine {
    capacities = List.copyOf(capacities);
  }

  /// @param text one line, without the mark of a list
  public static ListingLine of(String text) {
    String rest = AttributionShape.withoutFullStop(text.strip());
    List<String> capacities = new ArrayList<>();
    Optional<MatchResult> label = Titles.eventLabel(rest);
    if (label.isPresent()) {
      capacities.add(label.get().group(1).toLowerCase(Locale.ROOT));
      rest = rest.substring(label.get().end());
    }
    Matcher parenthesis = LAST_PARENTHESIS.matcher(rest);
    if (parenthesis.matches() && Titles.areCapacities(parenthesis.group(2))) {
      capacities.addAll(Titles.capacities(parenthesis.group(2)));
      rest = parenthesis.group(1).strip();
    }
    return named(rest, capacities);
  }

  private static ListingLine named(String text, List<String> capacities) {
    Matcher end = AFTER_NAME.matcher(text);
    while (end.find()) {
      String after = text.substring(end.end());
      boolean enclosed = after.startsWith("(") && after.indexOf(')') == after.length() - 1;
      boolean partOfName = GENERATION.matcher(after).find() || (after.startsWith("(") && !enclosed);
      if (!partOfName) {
        return new ListingLine(
            text.substring(0, end.start()),
            affiliation(enclosed ? after.substring(1, after.length() - 1) : after),
            capacities);
      }
    }
    return new ListingLine(text, Affiliation.UNKNOWN, capacities);
  }

  /// The line as the page layout writes it.
  public String line() {
    StringJoiner line = new StringJoiner(", ").add(name);
    if (affiliation.role() != null) {
      line.add(affiliation.role());
    }
    if (affiliation.organisation() != null) {
      line.add(affiliation.organisation());
    }
    return capacities.isEmpty() ? line.toString() : line + " (" + joined(capacities) + ")";
  }

  private static String joined(List<String> capacities) {
    return capacities.size() == 1
        ? capacities.getFirst()
        : String.join(", ", capacities.subList(0, capacities.size() - 1))
            + " and "
            + capacities.getLast();
  }

  private static Affiliation affiliation(String text) {
    int comma = lastComma(text);
    if (comma >= 0) {
      return new Affiliation(
          text.substring(0, comma).strip(), blankAsNull(text.substring(comma + 1)));
    }
    Matcher at = AT.matcher(text);
    if (at.matches()) {
      return new Affiliation(at.group(1).strip(), at.group(2).strip());
    }
    return Titles.isOrganisation(text)
        ? new Affiliation(null, text.strip())
        : new Affiliation(blankAsNull(text), null);
  }

  /// The comma before the organisation: the last outside parentheses, or the one before a
  /// department whose own name is a list.
  private static int lastComma(String text) {
    int depth = 0;
    int last = -1;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(') {
        depth--;
      } else if (c == ',' && depth == 0) {
        if (last < 0) {
          last = i;
        }
        if (Titles.isDepartmentOfSeveral(text.substring(i + 1))) {
          return i;
        }
      }
    }
    return last;
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
