package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Spot;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Cut;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.reply.Reply;

/// Whatever a reply holds, Discord takes every page of it, and no quoted word is lost.
class PagingTest {

  private static final ShownId SHOWN = new ShownId("0123456789abcdef");
  private static final Pattern QUOTED = Pattern.compile("(?m)^> [“‘](.*)[”’]$");

  private final ReplyRenderer renderer = new ReplyRenderer();

  @Property(tries = 40)
  void everyPageIsWithinTheLimits(@ForAll("replies") Reply reply, @ForAll("frames") Frame frame) {
    for (Page page : renderer.pages(reply, frame)) {
      assertThat(page.all()).hasSizeLessThanOrEqualTo(Page.MOST_COMPONENTS);
      assertThat(page.characters()).isLessThanOrEqualTo(Page.MOST_CHARACTERS);
      assertThat(ReplyRendererTest.buttons(page))
          .doesNotHaveDuplicates()
          .allSatisfy(id -> assertThat(Pressed.parse(id)).isPresent());
      assertThat(page.all())
          .filteredOn(ActionRow.class::isInstance)
          .allSatisfy(row -> assertThat(((ActionRow) row).getComponents()).hasSizeBetween(1, 5));
      assertThat(new MessageCreateBuilder().useComponentsV2().setComponents(page.components()))
          .satisfies(MessageCreateBuilder::build);
    }
  }

  @Property(tries = 40)
  void everyQuotedWordIsThereInOrder(
      @ForAll("quotations") List<Block> quotations, @ForAll("frames") Frame frame) {
    StringBuilder asked = new StringBuilder();
    for (Block block : quotations) {
      asked.append(((Block.Quotation) block).words());
    }
    StringBuilder shown = new StringBuilder();
    for (Page page : renderer.pages(new Reply(quotations), frame)) {
      Matcher quoted = QUOTED.matcher(ReplyRendererTest.texts(page));
      while (quoted.find()) {
        shown.append(new DiscordReading(quoted.group(1)).shown());
      }
    }

    assertThat(letters(shown.toString())).isEqualTo(letters(asked.toString()));
  }

  @Property(tries = 40)
  void nothingOfTheRecordIsLive(@ForAll("replies") Reply reply, @ForAll("frames") Frame frame) {
    for (Page page : renderer.pages(reply, frame)) {
      assertThat(liveBesidesOurs(page)).isEmpty();
    }
  }

  /// Live forms other than those that the renderer itself writes.
  private static List<String> liveBesidesOurs(Page page) {
    List<String> live = new ArrayList<>();
    for (var component : page.all()) {
      if (component instanceof TextDisplay text) {
        for (String line : text.getContent().split("\n", -1)) {
          String theirs =
              line.replaceFirst("^(?:-# |> |### |- )", "")
                  .replaceAll(
                      "\\[(?:Go to the words|Open the"
                          + " page)]\\(<https://example\\.org/[!-~&&[^<>()]]*>\\)",
                      "")
                  .replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\*\\*?", "$1");
          live.addAll(new DiscordReading(theirs).live());
        }
      }
    }
    return live;
  }

  private static String letters(String text) {
    return Markdown.oneLine(text).replace(" ", "");
  }

  @Provide
  Arbitrary<Frame> frames() {
    return Combinators.combine(
            Arbitraries.of(Outcome.class),
            texts().injectNull(0.3),
            texts().injectNull(0.3),
            Arbitraries.just(SHOWN).injectNull(0.2),
            Arbitraries.of(Offer.class).set(),
            texts().injectNull(0.3))
        .as(
            (outcome, question, asker, shown, offers, note) ->
                new Frame(outcome, question, asker, shown, offers, note, null));
  }

  @Provide
  Arbitrary<List<Block>> quotations() {
    return Combinators.combine(texts(), references())
        .as((words, reference) -> (Block) new Block.Quotation(words, reference))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Reply> replies() {
    Arbitrary<Block> blocks =
        Arbitraries.oneOf(
            texts().map(Block.Lead::new),
            texts().map(Block.Heading::new),
            texts().map(Block.Note::new),
            texts().list().ofMaxSize(5).map(Block.Nearest::new),
            texts().list().ofMaxSize(40).map(Block.Bullets::new),
            Combinators.combine(texts(), references()).as(Block.Quotation::new),
            Combinators.combine(texts(), references()).as(Block.Excerpt::new),
            Combinators.combine(texts(), references()).as(Block.Paraphrase::new),
            Combinators.combine(texts(), references()).as(Block.Entry::new));
    return blocks.list().ofMaxSize(30).map(Reply::new);
  }

  private static Arbitrary<Reference> references() {
    Arbitrary<Byline> bylines =
        Combinators.combine(texts(), texts().injectNull(0.3), texts().injectNull(0.3))
            .as(Byline::new);
    return Combinators.combine(
            Arbitraries.of(Reference.Kind.class),
            texts(),
            bylines.injectNull(0.2),
            texts().injectNull(0.3),
            texts().<Spot>map(Spot.Time::new).injectNull(0.5),
            texts()
                .map(end -> new Link("https://example.org/" + end, Link.Kind.PAGE))
                .injectNull(0.3))
        .as(
            (kind, title, byline, under, spot, link) ->
                new Reference(
                    kind, title, byline, under, spot, link, Cut.NONE, ArbitraryReplies.place()));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(9)),
            Tuple.of(1, Arbitraries.of(HostileTexts.all())),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(5)),
            Tuple.of(1, Arbitraries.of("End. Begin", "“inside”", "_".repeat(60))));
    Arbitrary<String> some = pieces.list().ofMaxSize(30).map(list -> String.join(" ", list));
    return Arbitraries.frequencyOf(
        Tuple.of(12, some),
        Tuple.of(
            1,
            some.map(text -> (text + " and so on. ").repeat(60))
                .map(text -> text.substring(0, Math.min(9000, text.length())))),
        Tuple.of(1, Arbitraries.just("(".repeat(9000))));
  }
}
