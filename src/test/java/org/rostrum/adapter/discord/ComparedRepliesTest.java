package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.junit.jupiter.api.Test;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Block.Piece.Kind;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Reply;

class ComparedRepliesTest {

  private final ReplyRenderer renderer = new ReplyRenderer();

  @Test
  void wordsStandBoldBetweenThoseAroundThem() {
    assertThat(
            texts(
                new Block.InContext(
                    "First this.",
                    "Then *that*.",
                    "",
                    ArbitraryReplies.panel(ArbitraryReplies.ADA))))
        .startsWith("> “First this. **Then \\*that\\*.**”\n**Ada Marsh**, Head");
  }

  @Test
  void longContextIsNotLost() {
    List<Page> pages =
        pages(
            new Block.InContext(
                "Before it. ".repeat(400),
                "The words.",
                "After.",
                ArbitraryReplies.panel(ArbitraryReplies.ADA)));

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(ReplyRendererTest.texts(pages.getLast())).contains("The words. After.”");
  }

  @Test
  void differencesAreMarkedAndNotQuoted() {
    assertThat(
            texts(
                new Block.Differences(
                    List.of(
                        new Block.Piece(Kind.SAME, "A gauge that is read"),
                        new Block.Piece(Kind.ADDED, "twice_"),
                        new Block.Piece(Kind.MISSING, "once")),
                    ArbitraryReplies.panel(ArbitraryReplies.ADA))))
        .contains("> A gauge that is read ~~twice\\_~~ **once**")
        .doesNotContain("“");
  }

  @Test
  void everybodyComparedHasAContainer() {
    Page page =
        pages(
                new Block.Lead("On gauges:"),
                new Block.Columns(
                    List.of(
                        new Block.Column(
                            ArbitraryReplies.ADA,
                            List.of(
                                new Block.Quotation(
                                    "One.", ArbitraryReplies.panel(ArbitraryReplies.ADA))),
                            ""),
                        new Block.Column(
                            new Byline("Bo Lind", null, null), List.of(), "Said nothing on it."))))
            .getFirst();

    assertThat(page.components()).filteredOn(Container.class::isInstance).hasSize(2);
    assertThat(page.components().getFirst()).isInstanceOf(TextDisplay.class);
    assertThat(ReplyRendererTest.texts(page))
        .contains("### Ada Marsh\n-# Head of Monitoring", "-# **Ada Marsh** · Panel")
        .contains("### Bo Lind\nSaid nothing on it.");
  }

  private List<Page> pages(Block... blocks) {
    return renderer.pages(new Reply(List.of(blocks)), Frame.plain());
  }

  private String texts(Block block) {
    return ReplyRendererTest.texts(pages(block).getFirst());
  }
}
