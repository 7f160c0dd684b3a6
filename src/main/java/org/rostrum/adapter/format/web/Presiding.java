package org.rostrum.adapter.format.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.Procedure;
import org.rostrum.adapter.format.SpeakerLabel;
import org.rostrum.core.text.Folded;

/// Who holds an office at this point of a sitting, as the page says it: beside the office in a
/// label, or in a line on who takes the chair. Not thread-safe.
final class Presiding {

  private static final int LONGEST = 160;
  private static final Pattern ENCLOSED = Pattern.compile("^[\\[(]\\s*(.*?)\\s*[\\])]$");

  private final Map<String, String> holders = new HashMap<>();
  private boolean announced;
  private @Nullable String chair;

  /// A label that names who holds an office.
  void holds(String office, String name) {
    holders.put(Folded.text(office), name);
  }

  /// Takes in a line that says who takes the chair.
  ///
  /// @return whether it does
  boolean announces(String line) {
    Matcher enclosed = ENCLOSED.matcher(line);
    String text = enclosed.matches() ? enclosed.group(1) : line;
    Optional<String> taking =
        text.length() > LONGEST ? Optional.empty() : Procedure.takingTheChair(text);
    taking.ifPresent(
        who -> {
          SpeakerLabel label = SpeakerLabel.of(who);
          boolean named =
              label.kind() == SpeakerLabel.Kind.PERSON
                  && (AttributionShape.isName(label.name())
                      || label.name().matches(LabelStyle.TITLE + "\\S+"));
          announced = true;
          chair = named ? label.name() : holders.get(Folded.text(label.name()));
          holders.keySet().removeIf(SpeakerLabel::presides);
        });
    return taking.isPresent();
  }

  /// Who holds an office; empty where the page has not said it.
  Optional<String> holder(String office) {
    String holder = holders.get(Folded.text(office));
    return Optional.ofNullable(holder == null && SpeakerLabel.presides(office) ? chair : holder);
  }

  /// Whether the page says who presides, though not who does now under this office.
  ///
  /// @param listed whether the list of those present says who holds it
  boolean leavesInDoubt(String office, boolean listed) {
    return SpeakerLabel.presides(office)
        && holder(office).isEmpty()
        && (announced || (!listed && holders.keySet().stream().anyMatch(SpeakerLabel::presides)));
  }
}
