package org.rostrum.adapter.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.Folded;

/// Who holds an office at this point of a sitting, as the record says it: beside the office in a
/// label, or in a line on who takes the chair. Not thread-safe.
public final class Presiding {

  private static final int LONGEST = 160;

  /// The office of whoever presides by election, whom others stand in for under other names.
  private static final String ELECTED = "speaker";

  private final Map<String, String> holders = new HashMap<>();
  private boolean announced;
  private @Nullable String chair;
  private String chairOffice = "";

  /// A label that names who holds an office.
  public void holds(String office, String name) {
    holders.put(Folded.text(office), name);
  }

  /// Takes in a line that says who takes the chair.
  ///
  /// @return whether it does
  public boolean announces(String line) {
    Optional<ChairLine> taking = line.length() > LONGEST ? Optional.empty() : ChairLine.of(line);
    taking.ifPresent(
        now -> {
          announced = true;
          chair = now.name() == null ? holders.get(now.office()) : now.name();
          chairOffice = now.office();
          holders.keySet().removeIf(SpeakerLabel::presides);
        });
    return taking.isPresent();
  }

  /// Who holds an office; empty where the record has not said it.
  public Optional<String> holder(String office) {
    String holder = holders.get(Folded.text(office));
    boolean presides = SpeakerLabel.presides(office) && !isElsewhere(office);
    return Optional.ofNullable(holder == null && presides ? chair : holder);
  }

  /// Whether somebody else stands in for whoever holds this office: a deputy is in the chair.
  private boolean isElsewhere(String office) {
    return ChairLine.office(office).equals(ELECTED) && chairOffice.endsWith(" " + ELECTED);
  }

  /// Whether the record says who presides, though not who does now under this office.
  ///
  /// @param listed whether the list of those present says who holds it
  public boolean leavesInDoubt(String office, boolean listed) {
    return SpeakerLabel.presides(office)
        && holder(office).isEmpty()
        && (announced || (!listed && holders.keySet().stream().anyMatch(SpeakerLabel::presides)));
  }
}
