package org.rostrum.adapter.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.Folded;

/// What a record says of who takes the chair: `(Shri Anil Rao in the Chair)`, `The SPEAKER (Hon.
/// Ana Moy) took the chair`.
///
/// @param office folded, as [#office] has it; `chair` where the record gives none
/// @param name without titles; null where the record does not name whoever holds the office
public record ChairLine(String office, @Nullable String name) {

  private static final String CHAIRS =
      "(?:,? (?:is |was )?in the chair|,? (?:then )?(?:took|takes|has"
          + " taken|resumed|resumes|assumed|assumes) the chair|,? (?:presided|presiding)(?: over"
          + " [^()]{1,60})?)";
  private static final Pattern LINE =
      Pattern.compile("(?iu)[(\\[]?\\s*(.{2,80}?)" + CHAIRS + "\\b.{0,100}?[)\\].]*\\s*");

  /// `PRÉSIDENCE DE MME Agathe VILLARD`, `In the Chair: Ana Moy`
  private static final Pattern CHAIRING =
      Pattern.compile(
          "(?iu)[(\\[]?(?:"
              + Procedure.chairing()
              + ")(?::| (?=d|von|van|af|of))\\s*(?:(?:de"
              + " la|del|de|du|della|dell|di|do|da|dos|von|van|af|of|der|mme|m|mr|mrs|ms|sra|sr|on|dr|frau|herr)[.'’]*\\s+)*(.{3,80}?)(?:,.*)?[)\\]]?");

  private static final Pattern WITHIN = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)|(.*\\S), (.*)");

  /// `Madam Deputy Speaker Ana Moy`
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile(
          "(?i)^(?:(?:the|mr\\.?|madam|hon\\.?) )*(?:(?:acting|deputy|temporary|assistant)"
              + " )*(?:speaker|chairman|chairwoman|chairperson|chair|president) (?=\\p{Lu})");

  /// Empty where a line says nothing of the kind.
  public static Optional<ChairLine> of(String line) {
    Matcher chairing = CHAIRING.matcher(line.strip());
    if (chairing.matches()) {
      SpeakerLabel label = SpeakerLabel.of(chairing.group(1));
      return Optional.of(new ChairLine("chair", isNamed(label) ? label.name() : null));
    }
    Matcher chairs = LINE.matcher(line.strip());
    if (!chairs.matches()) {
      return Optional.empty();
    }
    String who = OFFICE_BEFORE.matcher(chairs.group(1).strip()).replaceFirst("");
    Matcher within = WITHIN.matcher(who);
    if (within.matches()) {
      String outer = within.group(1) == null ? within.group(3) : within.group(1);
      String inner = within.group(2) == null ? within.group(4) : within.group(2);
      Optional<ChairLine> holder = holder(outer, inner);
      return holder.isPresent() ? holder : holder(inner, outer);
    }
    SpeakerLabel label = SpeakerLabel.of(who);
    return switch (label.kind()) {
      case OFFICE -> Optional.of(new ChairLine(office(who), null));
      case PERSON ->
          isNamed(label) ? Optional.of(new ChairLine("chair", label.name())) : Optional.empty();
      case NOBODY -> Optional.empty();
    };
  }

  private static boolean isNamed(SpeakerLabel label) {
    List<String> words = LabelWords.words(label.name());
    return label.kind() == SpeakerLabel.Kind.PERSON
        && (AttributionShape.isName(label.name())
            || (words.size() == 2 && LabelWords.TITLES.contains(words.getFirst())));
  }

  private static Optional<ChairLine> holder(String office, String name) {
    SpeakerLabel holder = SpeakerLabel.of(name);
    return SpeakerLabel.of(office).kind() == SpeakerLabel.Kind.OFFICE
            && holder.kind() == SpeakerLabel.Kind.PERSON
            && AttributionShape.isName(name)
        ? Optional.of(new ChairLine(office(office), holder.name()))
        : Optional.empty();
  }

  /// An office as it is compared.
  public static String office(String label) {
    return Folded.text(label)
        .replaceAll("\\([^()]*\\)", "")
        .replaceFirst("^(?:the |hon\\.? |honourable |mr\\.? |madam |mister )+", "")
        .strip();
  }
}
