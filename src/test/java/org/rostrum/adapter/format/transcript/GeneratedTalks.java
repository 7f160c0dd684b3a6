package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Kind;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Turn;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Voiced;
import org.rostrum.adapter.format.transcript.GeneratedTalk.Words;

/// Talks that hold every trap of captions and transcripts.
final class GeneratedTalks {

  private static final List<Voiced> PEOPLE =
      List.of(
          new Voiced("Ines Farrow", "Ines Farrow"),
          new Voiced("Paul Osei", "Paul Osei | Hill Library"),
          new Voiced("Leo Birch", "Leo Birch"),
          new Voiced("Anna Birch", "Anna Birch"),
          new Voiced("Siân O'Neill-Jones", "Siân O'Neill-Jones"),
          new Voiced("Ana de la Cruz", "Ana de la Cruz (Centre for Cities)"),
          new Voiced("Dr Wei Li", "Dr Wei Li"),
          new Voiced("Bob McKay", "Bob McKay"));
  private static final List<Voiced> NOBODIES =
      List.of(
          new Voiced(null, "Unknown Speaker"),
          new Voiced(null, "SPEAKER_00"),
          new Voiced(null, "Speaker 3"),
          new Voiced(null, "iPhone (2)"),
          new Voiced(null, "Room 4B"),
          new Voiced(null, "Leo Birch & Anna Birch"),
          new Voiced(null, "Ines Farrow, Paul Osei"),
          new Voiced(null, "+44 20 7946 0958"),
          new Voiced(null, "The Chair"));

  private static final List<String> SAID =
      List.of(
          "We counted # boats.",
          "Is # the price?",
          "the # survey is late,",
          "The rule is simple: # comes first.",
          "Note: # is mine.",
          "My director said: close # at once.",
          "We start at 10:30 with # sharp.",
          "So. Mail: that is # where it started.",
          "It is # [inaudible] again.",
          "never never #",
          "[they are] # of us.",
          "See the FAQ: # is there.",
          "At 4:1, # is fine (see page 4).",
          "Dr. Lund, # and Mr. Osei agree.",
          "Fees & rents # rose.");
  private static final List<String> DOUBT =
      List.of("WARNING: # was my first thought.", "Remember: # is late.", "New York: # is far.");
  private static final List<String> NOBODYS =
      List.of(
          "Sam @: They do not want #.",
          "She replied. Anna Birch: no, # is wrong.",
          "Sam @ and Kit Hale: we want #.",
          "He wrote: \"Leo Birch: # is wrong.\"",
          "(LAUGHTER #)",
          "[Music #]",
          "♪ la # la ♪",
          "(Mr Moss: Rubbish, #!)",
          "[Petra Voss, interrupting: # again]",
          "[Sam @] Close # tonight.",
          "[man shouting] Close # tonight!",
          "[reading] Dear sir, # leaks. [end of reading]",
          "(Reads from a card) Dear sir, # leaks. (Ends reading)");

  private GeneratedTalks() {}

  static Arbitrary<GeneratedTalk> talks() {
    Arbitrary<Voiced> voices =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.of(PEOPLE)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(NOBODIES)));
    Arbitrary<Words> words =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, of(SAID, Kind.SAID)),
            net.jqwik.api.Tuple.of(1, of(DOUBT, Kind.DOUBT)),
            net.jqwik.api.Tuple.of(2, of(NOBODYS, Kind.NOBODYS)));
    Arbitrary<Turn> turns =
        Combinators.combine(voices, words.list().ofMinSize(1).ofMaxSize(4)).as(Turn::new);
    return turns.list().ofMinSize(3).ofMaxSize(12).map(GeneratedTalks::keyed);
  }

  /// A surname that no other stretch of words has.
  private static String surname(int key) {
    return "D" + (char) ('a' + key / 26 % 26) + (char) ('a' + key % 26) + "ne";
  }

  private static Arbitrary<Words> of(List<String> texts, Kind kind) {
    return Arbitraries.of(texts).map(text -> new Words(kind, text));
  }

  /// Each stretch of words with a key of its own; the first two turns are begun plainly by people,
  /// so that a file is a transcript at all.
  private static GeneratedTalk keyed(List<Turn> turns) {
    List<Turn> all = new ArrayList<>();
    Words plain = new Words(Kind.SAID, SAID.getFirst());
    for (Voiced person : PEOPLE.subList(0, 4)) {
      all.add(new Turn(person, List.of(plain)));
    }
    all.addAll(turns);
    List<Turn> keyed = new ArrayList<>();
    int key = 0;
    for (Turn turn : all) {
      List<Words> words = new ArrayList<>();
      for (Words each : turn.words()) {
        words.add(
            new Words(
                each.kind(), each.text().replace("#", "k" + ++key).replace("@", surname(key))));
      }
      keyed.add(new Turn(turn.voice(), words));
    }
    return new GeneratedTalk(keyed);
  }
}
