package org.rostrum.core.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.check.Checked;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Written;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.ThemeSummary;

/// What a reply rests on, for those who need more than its text.
public sealed interface Basis {

  /// A question and its answer: what a follow-up is understood from.
  record Exchanged(Exchange exchange) implements Basis {

    @Override
    public List<Citation> citations() {
      return exchange.answer().citations();
    }
  }

  /// What a model wrote.
  ///
  /// @param extract what it stands in the place of: the record's own words
  record Told(Basis extract, Written written) implements Basis {

    @Override
    public List<Citation> citations() {
      return written.quotations();
    }
  }

  /// A question to which a model found no answer in the words that come nearest.
  ///
  /// @param exchange with the record's own words as the answer: what a follow-up is understood from
  record Unanswered(Exchange exchange) implements Basis {

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /// Evidence that was asked for other than by a question.
  record Found(List<Citation> citations) implements Basis {

    public Found {
      citations = List.copyOf(citations);
    }
  }

  /// @param day whose quotation it is; null where it was not chosen for a day
  record Quotation(Citation citation, @Nullable LocalDate day) implements Basis {

    @Override
    public List<Citation> citations() {
      return List.of(citation);
    }
  }

  record OfTheme(ThemeSummary summary) implements Basis {

    @Override
    public List<Citation> citations() {
      return summary.points();
    }
  }

  record OfSpeaker(SpeakerSummary summary) implements Basis {

    @Override
    public List<Citation> citations() {
      return summary.events().stream()
          .flatMap(event -> Stream.concat(Stream.of(event.listing()), event.points().stream()))
          .toList();
    }
  }

  record Compared(Comparison comparison) implements Basis {

    @Override
    public List<Citation> citations() {
      return comparison.sides().stream().flatMap(side -> side.citations().stream()).toList();
    }
  }

  record Checks(List<Checked> checked) implements Basis {

    public Checks {
      checked = List.copyOf(checked);
    }

    @Override
    public List<Citation> citations() {
      return checked.stream().flatMap(each -> each.verdict().citations().stream()).toList();
    }
  }

  /// Nothing besides the reply: what the record lists, or that it lists it no more.
  record Listed() implements Basis {

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /// Everything of the record that the reply rests on.
  List<Citation> citations();
}
