package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.rostrum.adapter.format.GeneratedPanel.Credit;
import org.rostrum.adapter.format.GeneratedPanel.Person;
import org.rostrum.adapter.format.GeneratedPanel.Topic;
import org.rostrum.adapter.format.GeneratedPanel.Turn;

/// Panels that hold every trap of a published page.
final class GeneratedPanels {

  private static final List<String> NAMES =
      List.of(
          "Siân O’Neill",
          "Ana de la Cruz",
          "Dr Łukasz Żak",
          "Wei Li",
          "Priya Shah-Jones",
          "Tom D'Arcy",
          "J. K. Mbeki",
          "Baroness Hale of Richmond",
          "Bob Jones",
          "Bob Jones-Smith");
  private static final List<String> ROLES =
      List.of(
          "Deputy Director",
          "Head of Policy, Research and Impact",
          "Director (Policy, Delivery and People), Programmes",
          "Professor of Economics (Emeritus)",
          "independent adviser",
          "Women’s Officer");
  private static final List<String> LONE_ROLES =
      List.of("independent adviser", "Economist", "writer (interim)");
  private static final List<String> ORGANISATIONS =
      List.of(
          "Institute for Government",
          "Nesta",
          "Centre for Cities (CfC)",
          "Women’s Budget Group",
          "Department for Business, Energy and Industrial Strategy",
          "Teachers' Union");
  private static final List<List<String>> CAPACITIES =
      List.of(
          List.of(), List.of("chair"), List.of("chair", "report co-author"), List.of("Moderator"));
  private static final List<String> HEADINGS =
      List.of(
          "Inequality is a barrier to all of Labour’s missions",
          "Missions are about culture, not just structure and process",
          "Housing, Health and Growth",
          "1. Start with the person",
          "Long-term missions also require quick wins",
          "Why the U.S. is different",
          "Growth vs. fairness");
  private static final List<String> OPENINGS =
      List.of(
          "Children can't make the most of their lives, [they are] struggling.",
          "It sits across the five of them…",
          "They affect social care, they affect growth… I frame it as a structural factor.",
          "We should draw on in, in saying this is why it matters morally, economically, etc.",
          "That’s why it's urgent, I'd say.",
          "“We must act”, she said.",
          "Bob Jones, who spoke before me, is right.",
          "Dr. Żak gave 3.5 reasons, e.g. poverty.",
          "… and so it goes on.");
  private static final List<String> OTHERS =
      List.of(
          "What does a child need to get off to the right start?",
          "Start there rather than in silos!",
          "Speakers",
          "Then they come back… [it] never ends, etc.");

  private GeneratedPanels() {}

  static Arbitrary<GeneratedPanel> panels() {
    return people()
        .flatMap(
            people ->
                Combinators.combine(
                        Arbitraries.of("Deepening the Mission", "Panel: ‘What next?’"),
                        paragraphs().list().ofMaxSize(2),
                        topics(people).list().ofMinSize(1).ofMaxSize(4))
                    .as(
                        (title, intro, topics) ->
                            new GeneratedPanel(title, intro, people, topics)));
  }

  private static Arbitrary<List<Person>> people() {
    Arbitrary<Person> unnamed =
        Arbitraries.of(true, false)
            .flatMap(
                withOrganisation ->
                    Combinators.combine(
                            Arbitraries.of(withOrganisation ? ROLES : LONE_ROLES),
                            withOrganisation
                                ? Arbitraries.of(ORGANISATIONS)
                                : Arbitraries.of(ORGANISATIONS).injectNull(1.0),
                            Arbitraries.of(CAPACITIES),
                            Arbitraries.of(Credit.class))
                        .as(
                            (role, organisation, capacities, credit) ->
                                new Person("?", role, organisation, capacities, credit)));
    return Combinators.combine(
            Arbitraries.shuffle(NAMES), unnamed.list().ofMinSize(1).ofMaxSize(NAMES.size()))
        .as(
            (names, persons) -> {
              List<Person> people = new ArrayList<>();
              for (Person p : persons) {
                people.add(
                    new Person(
                        names.get(people.size()),
                        p.role(),
                        p.organisation(),
                        p.capacities(),
                        p.credit()));
              }
              return people;
            });
  }

  private static Arbitrary<Topic> topics(List<Person> people) {
    Arbitrary<Turn> turns =
        Combinators.combine(Arbitraries.of(people), paragraphs().list().ofMinSize(1).ofMaxSize(3))
            .as(Turn::new);
    return Combinators.combine(Arbitraries.of(HEADINGS), turns.list().ofMinSize(1).ofMaxSize(3))
        .as(Topic::new);
  }

  private static Arbitrary<String> paragraphs() {
    Arbitrary<List<String>> rest =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(OTHERS).list().ofMaxSize(4)),
            Tuple.of(1, Arbitraries.of(OTHERS).list().ofMinSize(40).ofMaxSize(60)));
    return Combinators.combine(Arbitraries.of(OPENINGS), rest)
        .as((first, others) -> others.isEmpty() ? first : first + " " + String.join(" ", others))
        .map(text -> text.endsWith("Speakers") ? text + "." : text);
  }
}
