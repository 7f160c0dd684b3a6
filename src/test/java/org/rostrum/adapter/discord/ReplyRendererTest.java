package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Spot;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Cut;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.reply.Reply;

class ReplyRendererTest {

  private static final ShownId SHOWN = new ShownId("0123456789abcdef");
  private static final String WORDS =
      "A gauge that is read once a year tells a council nothing it can act on.";

  private final ReplyRenderer renderer = new ReplyRenderer();

  @Test
  void anAnswerShowsWhoSaidWhatAndWhere() {
    Page page =
        only(
            frame(Outcome.ANSWERED, "What do we know of *gauges*?"),
            new Block.Lead("Ada Marsh said:"),
            new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)),
            new Block.Excerpt("The river was measured in four places.", ArbitraryReplies.report()));

    assertThat(texts(page))
        .isEqualTo(
            """
            -# **Ana\\_** asked: What do we know of \\*gauges\\*?
            Ada Marsh said:
            > “A gauge that is read once a year tells a council nothing it can act on.”
            **Ada Marsh**, Head of Monitoring, Clean Water Office
            -# Panel: Hearing on river water › Measuring comes first · at 12\\:04 · \
            [Go to the words](<https://example.org/hearing#:~:text=A%20gauge>)
            **From the text of the report**
            > The river was measured in four places.
            -# Report: Rivers in brief › Summary
            -# 3 left this hour\
            """);
  }

  @Test
  void wordsFromTheMiddleOfASentenceSaySoInsideTheMarks() {
    Reference reference =
        new Reference(
            Reference.Kind.PANEL,
            "Hearing",
            ArbitraryReplies.ADA,
            null,
            new Spot.Moment(72, "00:01:12"),
            new Link("https://youtu.be/ab?t=72s", Link.Kind.MOMENT),
            new Cut(true, true),
            ArbitraryReplies.place());

    String texts = texts(only(Frame.plain(), new Block.Quotation("gauges are read", reference)));

    assertThat(texts)
        .contains("> “… gauges are read …”")
        .contains("· at 00\\:01\\:12 · [Play from there](<https://youtu.be/ab?t=72s>)");
  }

  @Test
  void aCorrectionSaysSoInBoldAndInAmber() {
    Page page =
        only(
            frame(Outcome.CORRECTED, null),
            new Block.Lead(
                "The record does not credit this to Bo Lind. It was Ada Marsh who said:"),
            new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)));

    assertThat(texts(page)).startsWith("**The record does not credit this to Bo Lind.");
    assertThat(page.components())
        .filteredOn(Container.class::isInstance)
        .singleElement()
        .satisfies(c -> assertThat(((Container) c).getAccentColorRaw()).isEqualTo(0xD98E04));
  }

  @Test
  void anAbstentionOffersWhatComesNearest() {
    Page page =
        only(
            frame(Outcome.NOT_IN_CORPUS, "And the moon?"),
            new Block.Lead("The record does not cover this."),
            new Block.Nearest(List.of("Measuring comes first", "Drains")),
            new Block.Note("Ask about rivers, for instance."));

    assertThat(texts(page))
        .contains(
            "**The record does not cover this.**\n"
                + "-# Nearest themes\n"
                + "- Measuring comes first\n"
                + "- Drains");
  }

  @Test
  void onlyRemarksStandInQuotationMarks() {
    Page page =
        only(
            Frame.plain(),
            new Block.Excerpt("Four places.", ArbitraryReplies.report()),
            new Block.Paraphrase(
                "She spoke of gauges.", ArbitraryReplies.panel(ArbitraryReplies.ADA)),
            new Block.Paraphrase("It speaks of gauges.", ArbitraryReplies.report()),
            new Block.Excerpt("A page about the hearing.", ArbitraryReplies.panel(null)),
            new Block.Entry("Ada Marsh, Head of Monitoring", ArbitraryReplies.panel(null)));

    assertThat(texts(page)).doesNotContain("“", "”", "‘", "’", "\"");
    assertThat(texts(page))
        .contains("From the text of the report")
        .contains("From the page itself, not a remark of the panel")
        .contains("*According to a summary of what Ada Marsh, Head of Monitoring, Clean Water")
        .contains("*According to a summary of the report:*")
        .contains("**On record:** Ada Marsh");
  }

  @Test
  void eachKindOfWordsHasItsColour() {
    Page page =
        only(
            Frame.plain(),
            new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)),
            new Block.Excerpt("Four places.", ArbitraryReplies.report()),
            new Block.Paraphrase("It speaks of gauges.", ArbitraryReplies.report()),
            new Block.Entry("Ada Marsh, Head of Monitoring", ArbitraryReplies.panel(null)));

    assertThat(page.components().stream().map(part -> ((Container) part).getAccentColorRaw()))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void contextIsAskedForByTheNumberOfTheQuotation() {
    Page page =
        only(
            frame(Outcome.ANSWERED, null),
            new Block.Entry("Ada Marsh, Head of Monitoring", ArbitraryReplies.panel(null)),
            new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)));

    assertThat(buttons(page))
        .contains(new Pressed.Context(SHOWN, 1).id())
        .doesNotContain(new Pressed.Context(SHOWN, 0).id());
  }

  @Test
  void aReplyWithoutIdentityHasNoButtons() {
    Frame frame = new Frame(Outcome.ANSWERED, null, null, null, Set.of(Offer.values()), null, null);

    assertThat(
            buttons(
                only(
                    frame,
                    new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)))))
        .isEmpty();
  }

  @Test
  void longRepliesComeInPages() {
    Block.Quotation quotation =
        new Block.Quotation(
            (WORDS + " ").repeat(12).strip(), ArbitraryReplies.panel(ArbitraryReplies.ADA));
    List<Page> pages =
        renderer.pages(
            new Reply(List.of(quotation, quotation, quotation, quotation, quotation)),
            frame(Outcome.ANSWERED, "Gauges?"));

    assertThat(pages).hasSize(2);
    assertThat(texts(pages.getFirst())).contains("Page 1 of 2");
    assertThat(buttons(pages.getFirst())).contains(new Pressed.Page(SHOWN, 2).id());
    assertThat(buttons(pages.getLast())).contains(new Pressed.Page(SHOWN, 1).id());
    assertThat(texts(pages.getLast())).contains("Gauges?").doesNotContain("continued");
  }

  @Test
  void aQuotationLongerThanAPageGoesOnVisibly() {
    Block.Quotation quotation =
        new Block.Quotation(
            (WORDS + " ").repeat(80).strip(), ArbitraryReplies.panel(ArbitraryReplies.ADA));
    List<Page> pages = renderer.pages(new Reply(List.of(quotation)), frame(Outcome.ANSWERED, null));

    assertThat(pages).hasSize(2);
    assertThat(texts(pages.getFirst())).contains("“A gauge", "act on.”", "· continues");
    assertThat(texts(pages.getLast())).contains("> “A gauge", "**Ada Marsh**", "(continued)");
  }

  @Test
  void aPictureStandsOnTheFirstPageWithItsDescription() {
    Picture picture = new Picture("card.png", new byte[] {1}, "Ada Marsh: " + "x".repeat(2000));
    Frame frame = new Frame(Outcome.ANSWERED, null, null, SHOWN, Set.of(), null, picture);

    assertThat(json(only(frame, new Block.Note("x")))).contains("attachment://card.png");
  }

  @Test
  void whoHasTheirNameAboveIsNotTitledAgain() {
    Page page =
        only(
            Frame.plain(),
            new Block.Heading(ArbitraryReplies.ADA.text() + " · Hearing"),
            new Block.Quotation(WORDS, ArbitraryReplies.panel(ArbitraryReplies.ADA)));

    assertThat(texts(page)).contains("”\n-# **Ada Marsh** · Panel: Hearing on river water");
  }

  @Test
  void anEntryOfTwoLinesIsANameAndItsParticulars() {
    assertThat(texts(only(Frame.plain(), new Block.Bullets(List.of("Rivers*\n2025 · short")))))
        .isEqualTo("**Rivers\\***\n-# 2025 · short");
  }

  @Test
  void anEmptyReplySaysThatThereIsNothing() {
    assertThat(texts(only(Frame.plain(), new Block.Note(" \u200B"))))
        .isEqualTo("There is nothing to show here.");
  }

  private Page only(Frame frame, Block... blocks) {
    List<Page> pages = renderer.pages(new Reply(List.of(blocks)), frame);
    assertThat(pages).hasSize(1);
    return pages.getFirst();
  }

  private static Frame frame(Outcome outcome, @Nullable String question) {
    return new Frame(
        outcome,
        question,
        "Ana_",
        SHOWN,
        EnumSet.complementOf(EnumSet.of(Offer.EXTRACT)),
        "3 left this hour",
        null);
  }

  static String texts(Page page) {
    return String.join(
        "\n",
        page.all().stream()
            .filter(TextDisplay.class::isInstance)
            .map(text -> ((TextDisplay) text).getContent())
            .toList());
  }

  static List<String> buttons(Page page) {
    return page.all().stream()
        .filter(Button.class::isInstance)
        .map(button -> String.valueOf(((Button) button).getCustomId()))
        .toList();
  }

  private static String json(Page page) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(page.components())
        .build()
        .toData()
        .toPrettyString();
  }
}
