package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.Written;
import org.rostrum.core.text.Words;

/// Makes replies of answers. Thread-safe.
public final class ReplyComposer {

  private static final String WHICH = "More than one person fits. Which do you mean?";

  private final CitationBlocks citationBlocks;

  public ReplyComposer(Library library) {
    this.citationBlocks = new CitationBlocks(library);
  }

  public Reply reply(Answer answer) {
    return new Reply(
        switch (answer) {
          case Answer.Grounded grounded -> claims(grounded.claims());
          case Answer.Extracts extracts -> led(extracts.why(), extracts.citations());
          case Answer.Which which -> which(which);
          case Answer.Corrected corrected ->
              led((corrected.asked() + " " + corrected.shown()).strip(), corrected.citations());
          case Answer.NoRemarks none -> listingsLast(led(none.why(), none.citations()));
          case Answer.NotInCorpus outside -> outside(outside);
          case Answer.Aside aside -> led(aside.text(), List.of());
          case Answer.Refused refused -> led(refused.why(), List.of());
        });
  }

  private static List<Block> which(Answer.Which which) {
    List<Block.Choice> choices = new ArrayList<>();
    for (int i = 0; i < which.people().size(); i++) {
      choices.add(
          new Block.Choice(
              which.people().get(i).name(), CitationBlocks.entry(which.citations().get(i))));
    }
    return List.of(new Block.Lead(WHICH), new Block.Choices(choices));
  }

  /// @param note one sentence to know besides; may be empty
  public Reply reply(Answer answer, String note) {
    Reply reply = reply(answer);
    if (note.isEmpty()) {
      return reply;
    }
    List<Block> blocks = new ArrayList<>(reply.blocks());
    blocks.add(new Block.Note(note));
    return new Reply(blocks);
  }

  /// What a model wrote, and below it the words that it rests on.
  ///
  /// @param note one sentence to know besides; may be empty
  public Reply written(Written written, String note) {
    List<Block> blocks = new ArrayList<>();
    if (written.otherwise()) {
      blocks.add(new Block.Lead("The record has it otherwise than the question."));
    }
    blocks.add(new Block.Prose(prose(written)));
    blocks.addAll(citationBlocks.of(written.quotations()));
    blocks.add(new Block.Note(provenance(written)));
    if (!note.isEmpty()) {
      blocks.add(new Block.Note(note));
    }
    return new Reply(blocks);
  }

  /// That a model found no answer in the words that come nearest.
  ///
  /// @param note one sentence to know besides; may be empty
  public Reply unanswered(String model, String note) {
    String why = model + " read the words that come nearest, and finds that they do not answer.";
    return reply(new Answer.NotInCorpus(List.of(), why), note);
  }

  /// An answer with what is to be known of it.
  public Reply labelled(Reply reply, String label) {
    List<Block> blocks = new ArrayList<>(reply.blocks());
    blocks.add(new Block.Note(label));
    return new Reply(blocks);
  }

  private static String prose(Written written) {
    return written.claims().stream().map(ReplyComposer::credited).collect(Collectors.joining(" "));
  }

  /// A sentence with whose words it rests on, as far as it does not name them.
  private static String credited(Claim claim) {
    String text = claim.text().strip();
    List<String> words = Words.of(text).stream().map(Words.Word::folded).toList();
    String unnamed =
        claim.citations().stream()
            .map(citation -> whose(citation.passage()))
            .distinct()
            .filter(name -> !words.contains(Words.of(name).getLast().folded()))
            .collect(Collectors.joining("; "));
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    return unnamed.isEmpty()
        ? text
        : text.substring(0, end) + " (" + unnamed + ")" + text.substring(end);
  }

  private static String whose(Passage passage) {
    return passage
        .utteredBy()
        .map(Speaker::name)
        .orElse(passage.report() ? "the report" : "the page");
  }

  private static String provenance(Written written) {
    String by = "Written by " + written.model() + ", and held sentence by sentence to these words";
    return switch (written.removed()) {
      case 0 -> by + ".";
      case 1 -> by + "; 1 unsupported sentence removed.";
      default -> by + "; " + written.removed() + " unsupported sentences removed.";
    };
  }

  /// One quotation, with where it comes from.
  public Reply quotation(Citation citation) {
    return new Reply(List.of(cited(citation)));
  }

  /// Cited words as the part of a reply that they are.
  public Block.Cited cited(Citation citation) {
    return citationBlocks.block(citation);
  }

  private List<Block> claims(List<Claim> claims) {
    List<Block> blocks = new ArrayList<>();
    Set<Citation> shown = new LinkedHashSet<>();
    for (Claim claim : claims) {
      blocks.add(new Block.Lead(claim.text()));
      blocks.addAll(citationBlocks.of(claim.citations().stream().filter(shown::add).toList()));
    }
    return blocks;
  }

  private List<Block> led(String lead, List<Citation> citations) {
    List<Block> blocks = new ArrayList<>();
    if (!lead.isBlank()) {
      blocks.add(new Block.Lead(lead));
    }
    blocks.addAll(citationBlocks.of(citations));
    return blocks;
  }

  /// What others said follows the sentence that announces it; the line that lists somebody comes
  /// after.
  private static List<Block> listingsLast(List<Block> blocks) {
    return blocks.stream()
        .sorted(Comparator.comparing(block -> block instanceof Block.Entry))
        .toList();
  }

  private static List<Block> outside(Answer.NotInCorpus outside) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead("The record does not cover this."));
    if (!outside.nearest().isEmpty()) {
      blocks.add(
          new Block.Nearest(outside.nearest().stream().map(Theme::name).distinct().toList()));
    }
    if (!outside.hint().isBlank()) {
      blocks.add(new Block.Note(outside.hint()));
    }
    return blocks;
  }
}
