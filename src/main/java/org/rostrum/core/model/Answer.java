package org.rostrum.core.model;

import java.util.List;

/// What the record says to a question.
public sealed interface Answer {

  /// Every citation shown, in order.
  List<Citation> citations();

  /// Statements in Rostrum's own words, each resting on citations: facts about people and events.
  record Grounded(List<Claim> claims) implements Answer {

    public Grounded {
      claims = List.copyOf(claims);
    }

    @Override
    public List<Citation> citations() {
      return claims.stream().flatMap(claim -> claim.citations().stream()).distinct().toList();
    }
  }

  /// The record's own words, chosen because they answer.
  ///
  /// @param why one sentence that says what follows; it adds no fact of its own
  record Extracts(String why, List<Citation> citations) implements Answer {

    public Extracts {
      citations = List.copyOf(citations);
    }
  }

  /// The question assumed something that the record contradicts, or put words in the wrong mouth.
  ///
  /// @param asked what the question assumed
  /// @param shown what the record shows instead
  record Corrected(String asked, String shown, List<Citation> citations) implements Answer {

    public Corrected {
      citations = List.copyOf(citations);
    }
  }

  /// People who are listed, and of whom nothing is recorded on this, or at all.
  ///
  /// @param why one sentence that says so
  /// @param citations the lines that list them, and what others said on it
  record NoRemarks(List<Speaker> speakers, String why, List<Citation> citations) implements Answer {

    public NoRemarks {
      speakers = List.copyOf(speakers);
      citations = List.copyOf(citations);
    }
  }

  /// The record does not cover it.
  ///
  /// @param nearest the themes that come nearest, best first
  /// @param hint one sentence that helps to ask again; empty where there is none
  record NotInCorpus(List<Theme> nearest, String hint) implements Answer {

    public NotInCorpus {
      nearest = List.copyOf(nearest);
    }

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /// The question fits several people: which of them is meant is asked back.
  ///
  /// @param people who may be meant: two or more
  /// @param citations the line that lists each, in the same order
  record Which(List<Speaker> people, List<Citation> citations) implements Answer {

    public Which {
      people = List.copyOf(people);
      citations = List.copyOf(citations);
      if (people.size() < 2 || people.size() != citations.size()) {
        throw new IllegalArgumentException("no choice: " + people + " with " + citations);
      }
    }
  }

  /// No question: a greeting, thanks, a call for help. The text answers it.
  record Aside(String text) implements Answer {

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /// An order to invent, misattribute, leak or act.
  record Refused(String why) implements Answer {

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }
}
