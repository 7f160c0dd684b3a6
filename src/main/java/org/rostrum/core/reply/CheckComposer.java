package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.check.Checked;
import org.rostrum.core.check.ComparedWords;
import org.rostrum.core.check.Credit;
import org.rostrum.core.check.Verdict;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Words;

/// Makes replies of checked quotations. Thread-safe.
public final class CheckComposer {

  private static final int SHOWN_WORDS = 8;

  /// With more words left out, what is left out is not shown.
  private static final int MOST_OMITTED = 60;

  private final Library library;
  private final CitationBlocks citationBlocks;

  public CheckComposer(Library library) {
    this.library = library;
    this.citationBlocks = new CitationBlocks(library);
  }

  public Reply reply(List<Checked> checked) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      if (checked.size() > 1 && !(checked.get(i).verdict() instanceof Verdict.Unchecked)) {
        String words = beginning(checked.get(i).words());
        int all = all(checked);
        blocks.add(new Block.Heading("Quotation %d of %d: %s".formatted(i + 1, all, words)));
      }
      blocks.addAll(blocks(checked.get(i).verdict()));
    }
    return new Reply(blocks);
  }

  private static int all(List<Checked> checked) {
    return checked.getLast().verdict() instanceof Verdict.Unchecked(int more)
        ? checked.size() - 1 + more
        : checked.size();
  }

  private static String beginning(String quoted) {
    List<Words.Word> words = Words.of(quoted);
    int end = words.get(Math.min(SHOWN_WORDS, words.size()) - 1).span().end();
    String start = SafeText.of(quoted.substring(words.getFirst().span().start(), end));
    return start.replace('\n', ' ') + (words.size() > SHOWN_WORDS ? " …" : "");
  }

  private List<Block> blocks(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> exact(exact, lead(exact));
      case Verdict.Shortened shortened ->
          shortened(shortened, "Shortened, and marked as such: the words left standing are exact.");
      case Verdict.Apart apart -> apart(apart, "");
      case Verdict.Altered altered ->
          differences(
              altered, "Not word for word. What " + who(altered.nearest()) + " said, compared:");
      case Verdict.ByAnother(Credit credited, Verdict actual) -> byAnother(credited, actual);
      case Verdict.Elsewhere(String named, Verdict actual) -> elsewhere(named, actual);
      case Verdict.Stitched stitched -> stitched(stitched);
      case Verdict.Unclear(Credit named, Verdict actual) -> unclear(named, actual);
      case Verdict.QuotedByReport(List<Citation> words, String name, boolean exact) ->
          led(quotedByReport(words, name, exact), words);
      case Verdict.Beside(String source, String line) ->
          List.of(
              new Block.Lead(
                  "Not a remark of anybody. %s has these words in a line that it credits to nobody: procedure, a note, or words that are nobody's for sure. The whole line:"
                      .formatted(SafeText.of(source))),
              new Block.Note(SafeText.of(line)));
      case Verdict.NobodysRemark(List<Citation> words, boolean ignored, boolean inMarks)
          when inMarks ->
          led(
              "Not a remark at an event. The "
                  + kind(words)
                  + " has it in quotation marks, as somebody's words:",
              words);
      case Verdict.NobodysRemark(List<Citation> words, boolean exact, boolean ignored) ->
          led(
              "Not a remark of anybody. "
                  + (exact
                      ? "These words " + stand(words)
                      : "The nearest is the text of the "
                          + kind(words)
                          + " itself, which differs from what is quoted:"),
              words);
      case Verdict.OfSummary(List<Citation> words, boolean ignored, boolean inMarks) when inMarks ->
          led(
              "Nobody in the record said this. A summary has it in quotation marks, as words from"
                  + " elsewhere:",
              words);
      case Verdict.OfSummary(List<Citation> words, boolean exact, boolean ignored) ->
          led(
              "Not a quotation of anybody. "
                  + (exact
                      ? "These are an editor's words, in a summary:"
                      : "The nearest is an editor's summary, which differs from what is quoted:"),
              words);
      case Verdict.NotFound(List<Citation> nearest, boolean part) -> notFound(nearest, part);
      case Verdict.TooShort(int words, int needed) ->
          note(
              "%s too little to tell whose it is. Give %d words or more of the quotation."
                  .formatted(words == 1 ? "One word is" : words + " words are", needed));
      case Verdict.TooLong(int words, int most) ->
          note(
              "The quotation has %,d words, and %,d are the most that are checked at once. Check it in parts."
                  .formatted(words, most));
      case Verdict.Unchecked(int more) ->
          note(
              more == 1
                  ? "One more quotation was not checked. Check it by itself."
                  : more + " more quotations were not checked. Check them by themselves.");
      case Verdict.NothingQuoted ignored ->
          note("There are no words to check. Give the quotation, with or without marks.");
    };
  }

  /// Where words stand that nobody said.
  private String stand(List<Citation> words) {
    String kind = kind(words);
    return switch (words.getFirst().passage().locator().part()) {
      case HEADING -> "are a heading of the " + kind + ":";
      case LISTING -> "are in a line that says who took part:";
      case DETAIL -> "are among the particulars of the " + kind + ":";
      case REMARK, PROSE -> "stand in the text of the " + kind + " itself:";
    };
  }

  private static String quotedByReport(List<Citation> words, @Nullable String name, boolean exact) {
    String whose = name == null ? "" : ", as the words of " + SafeText.of(name);
    return exact
        ? "Not a remark at an event. The report quotes this" + whose + ":"
        : "Not a remark at an event. The nearest is what the report quotes"
            + whose
            + ", which differs from what is given here:";
  }

  private List<Block> unclear(Credit named, Verdict actual) {
    List<Block> blocks = new ArrayList<>();
    String name = SafeText.of(named.name());
    blocks.add(
        new Block.Lead(
            named.certainty() == Credit.Certainty.ONE_OF_SEVERAL
                ? "It isn't clear who is meant: %s.".formatted(name)
                : "It isn't clear whether %s is meant, or only spoken of.".formatted(name)));
    blocks.addAll(blocks(actual));
    return blocks;
  }

  private List<Block> exact(Verdict.Exact exact, String lead) {
    List<Block> blocks = new ArrayList<>();
    int places = exact.places().size();
    blocks.add(
        new Block.Lead(
            places == 1 ? lead : lead.replaceFirst(":$", ", in " + places + " places:")));
    exact.places().forEach(place -> blocks.addAll(citationBlocks.of(place)));
    blocks.addAll(
        around(
            exact,
            exact.setting().kind() == Verdict.Setting.Kind.TAKEN_BACK
                ? "With what follows:"
                : "The whole sentence:"));
    return blocks;
  }

  private List<Block> shortened(Verdict.Shortened shortened, String lead) {
    List<Block> blocks = new ArrayList<>(led(lead, shortened.parts()));
    blocks.addAll(around(shortened, standing(shortened)));
    return blocks;
  }

  /// The sentences around words; nothing where they are whole sentences that stand.
  private List<Block> around(Verdict.Said said, String lead) {
    List<Citation> around = said.setting().around();
    return around.isEmpty() ? List.of() : led(lead, around);
  }

  /// How words stand that are not quoted word for word, or not in one piece.
  private static String standing(Verdict.Said said) {
    return switch (said.setting().kind()) {
      case WHOLE, PART -> "The whole sentence:";
      case TURNED -> "The whole sentence denies or conditions it:";
      case DISTANT ->
          "The whole sentence does not give it as the speaker's own view: others say or think it,"
              + " or it is supposed or denied:";
      case BROKEN_OFF -> "The whole sentence, which was interrupted:";
      case ASKED -> "It is part of a question:";
      case IN_MARKS -> "It stands in quotation marks there, as quoted or named:";
      case RELAYED -> "These are somebody else's words, quoted or read out:";
      case TAKEN_BACK -> "It was taken back or turned right after:";
    };
  }

  private static String lead(Verdict.Exact exact) {
    String who = who(exact.places().getFirst());
    String named = exact.setting().quoted();
    String quoted = named == null ? "" : SafeText.of(named);
    return switch (exact.setting().kind()) {
      case WHOLE -> "Word for word:";
      case PART -> "Word for word, as part of a longer sentence:";
      case TURNED ->
          "%s said these words, in a sentence that denies or conditions them:".formatted(who);
      case DISTANT ->
          "%s said these words, but not as a view of their own: the sentence gives them as what others say or think, supposes them or denies them:"
              .formatted(who);
      case BROKEN_OFF -> "%s said these words in a sentence that was interrupted:".formatted(who);
      case ASKED -> "These words are part of a question that %s asked:".formatted(who);
      case IN_MARKS ->
          quoted.isEmpty()
              ? "These words stand in quotation marks within the remark: %s was quoting or naming something:"
                  .formatted(who)
              : "These words stand in quotation marks within the remark: %s was quoting %s:"
                  .formatted(who, quoted);
      case RELAYED ->
          "These are not %s's own words, but %s, quoted or read out:"
              .formatted(who, quoted.isEmpty() ? "somebody else's" : "those of " + quoted);
      case TAKEN_BACK ->
          "%s said these words, and took them back or turned them right after:".formatted(who);
    };
  }

  private List<Block> byAnother(Credit credited, Verdict actual) {
    String lead =
        "The record does not credit this to %s%s."
            .formatted(
                SafeText.of(credited.name()), !credited.listed() ? ", whom it does not list" : "");
    return switch (actual) {
      case Verdict.Exact exact -> {
        String name = who(exact.places().getFirst());
        yield exact.setting().kind() == Verdict.Setting.Kind.WHOLE
            ? exact(exact, lead + " It was " + name + " who said it, word for word:")
            : exact(
                exact,
                lead
                    + " "
                    + lead(exact)
                        .replaceFirst(
                            "^Word for word,", "It was " + name + " who said it, word for word,"));
      }
      case Verdict.Altered altered ->
          differences(
              altered,
              lead
                  + " "
                  + who(altered.nearest())
                  + " said something near to it, and not word for word:");
      case Verdict.Apart apart -> apart(apart, lead + " ");
      case Verdict.Shortened shortened ->
          shortened(
              shortened,
              lead + " It was " + who(shortened.parts()) + " who said it, here shortened:");
      case Verdict.QuotedByReport(List<Citation> words, String name, boolean exact) ->
          led(
              lead
                  + quotedByReport(words, name, exact)
                      .replaceFirst("^Not a remark at an event\\.", ""),
              words);
      default -> blocks(actual);
    };
  }

  private List<Block> elsewhere(String named, Verdict actual) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead("The record does not have this in %s, but elsewhere.".formatted(named)));
    blocks.addAll(blocks(actual));
    return blocks;
  }

  private List<Block> differences(Verdict.Altered altered, String lead) {
    List<Block.Piece> pieces =
        altered.pieces().stream()
            .map(piece -> new Block.Piece(kind(piece.kind()), piece.text()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(lead));
    blocks.add(
        new Block.Differences(pieces, citationBlocks.reference(altered.nearest().getFirst())));
    Verdict.Setting setting = altered.setting();
    boolean stands =
        setting.kind() == Verdict.Setting.Kind.WHOLE || setting.kind() == Verdict.Setting.Kind.PART;
    blocks.addAll(
        led(
            stands ? "As the record has it:" : standing(altered),
            setting.around().isEmpty() ? altered.nearest() : setting.around()));
    return blocks;
  }

  /// Sentences that all stand in one turn: with what stands between them, where that is not long.
  private List<Block> apart(Verdict.Apart apart, String lead) {
    String stand =
        "%s%s said all of this in one turn, word for word, with words between that are left out here without a mark:"
            .formatted(lead, who(apart.parts()));
    int omitted =
        apart.pieces().stream()
            .filter(piece -> piece.kind() == ComparedWords.Kind.MISSING)
            .mapToInt(piece -> Words.of(piece.text()).size())
            .sum();
    if (omitted > MOST_OMITTED) {
      List<Block> parts = new ArrayList<>(led(stand, apart.parts()));
      parts.addAll(around(apart, standing(apart)));
      return parts;
    }
    List<Block.Piece> pieces =
        apart.pieces().stream()
            .map(piece -> new Block.Piece(kind(piece.kind()), piece.text()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(stand));
    blocks.add(new Block.Differences(pieces, citationBlocks.reference(apart.parts().getFirst())));
    blocks.addAll(around(apart, standing(apart)));
    return blocks;
  }

  private static Block.Piece.Kind kind(ComparedWords.Kind kind) {
    return switch (kind) {
      case SAME -> Block.Piece.Kind.SAME;
      case MISSING -> Block.Piece.Kind.MISSING;
      case ADDED -> Block.Piece.Kind.ADDED;
    };
  }

  private List<Block> stitched(Verdict.Stitched stitched) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            stitched.people() > 1
                ? "Stitched together from different people's words: nobody said this. The parts:"
                : "Stitched together: these parts were said, but not together in this order. The"
                    + " parts:"));
    stitched.parts().forEach(part -> blocks.addAll(citationBlocks.of(part)));
    if (stitched.unfound() > 0) {
      blocks.add(
          new Block.Note(
              stitched.unfound() == 1
                  ? "One of the quoted words stands in none of the parts."
                  : stitched.unfound() + " of the quoted words stand in none of the parts."));
    }
    return blocks;
  }

  private List<Block> notFound(List<Citation> nearest, boolean part) {
    String lead = "The record does not hold these words.";
    if (nearest.isEmpty()) {
      return List.of(new Block.Lead(lead));
    }
    return led(
        lead
            + (part
                ? " It holds a part of them alone:"
                : " The nearest that it holds, which does not confirm them:"),
        nearest);
  }

  private List<Block> led(String lead, List<Citation> citations) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(lead));
    blocks.addAll(citationBlocks.of(citations));
    return blocks;
  }

  private static List<Block> note(String text) {
    return List.of(new Block.Note(text));
  }

  private static String who(List<Citation> citations) {
    return citations.stream()
        .map(Citation::passage)
        .flatMap(passage -> passage.utteredBy().stream())
        .map(Speaker::name)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private String kind(List<Citation> citations) {
    Passage passage = citations.getFirst().passage();
    return library.sourceOf(passage) instanceof Source.Panel ? "page" : "report";
  }
}
