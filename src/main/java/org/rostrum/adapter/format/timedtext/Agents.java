package org.rostrum.adapter.format.timedtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rostrum.adapter.format.xml.XmlElement;

/// Who the agents are that the head of a TTML file declares.
final class Agents {

  private static final String PERSON = "person";

  private final Map<String, String> names = new HashMap<>();
  private final Function<String, Optional<String>> byOperator;

  /// @param byOperator whom an id means by the operator's word
  Agents(XmlElement root, Function<String, Optional<String>> byOperator) {
    this.byOperator = byOperator;
    Set<String> seen = new HashSet<>();
    root.all()
        .filter(element -> element.name().equals("agent"))
        .forEach(
            agent -> {
              String id = agent.attribute("id");
              if (seen.add(id) && agent.attribute("type").equals(PERSON)) {
                names.put(id, name(agent));
              } else {
                names.remove(id);
              }
            });
  }

  /// The name of whom an attribute refers to; empty for nobody: where it is several, no person, or
  /// has no name.
  String name(String reference) {
    return byOperator.apply(reference).orElse(names.getOrDefault(reference, ""));
  }

  private static String name(XmlElement agent) {
    String full = part(agent, "full");
    String given = (part(agent, "given") + " " + part(agent, "family")).strip();
    return !full.isEmpty() ? full : !given.isEmpty() ? given : part(agent, "alias");
  }

  private static String part(XmlElement agent, String type) {
    return agent
        .elements()
        .filter(one -> one.name().equals("name") && one.attribute("type").equals(type))
        .map(XmlElement::text)
        .findFirst()
        .orElse("");
  }
}
