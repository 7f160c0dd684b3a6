package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Wording;

class PlainMarkdownReaderTest {

  private static final PlainMarkdownReader READER = new PlainMarkdownReader();

  private static Reading read(String text) {
    return Reading.of(READER, "a.md", text);
  }

  @Test
  void claimsNeitherFrontMatterNorTranscriptsNorText() {
    for (String other :
        new String[] {
          "---\nkind: panel\n---\n# One\n", "# One\n\n**Ada Marsh:** Yes.\n", "One.\n\nTwo.\n"
        }) {
      assertThat(READER.claims(new SourceFile("a.md", other))).isZero();
    }
  }

  @Test
  void readsAReportWithoutMarksNotesTablesAndComments() {
    Reading reading =
        read(
            """
            # Trees

            Published 4 March 2025
            {: .meta}

            $CTA
            [Download it](https://example.org/r.pdf)
            $CTA

            ## 1. Summary

            Towns felled trees.[^1] *[CAVAT]: a price

            ^Trees cost.^ <!-- he said 40 -->

            | Town | Felled |
            |------|--------|
            | Harl | 400 |

            ## References

            Ode, R. Trees.

            [^1]: Estimate by M. Rivers,
                who said "at least".
            """);
    assertThat(reading.lines()).containsExactly("-: Towns felled trees.", "-: Trees cost.");
    assertThat(reading.source().title()).isEqualTo("Trees");
    assertThat(reading.source().publication().date()).hasToString("2025-03-04");
  }

  @Test
  void saysWhomAReportQuotes() {
    assertThat(
            read("""
            # Trees

            In the words of one ranger:

            > "Fell first."
            >
            > Violet Green, ranger

            > Ask later.

            — Max Moss, warden

            > Nobody asks.
            """)
                .lines())
        .containsExactly(
            "-: In the words of one ranger:",
            "> Violet Green: \"Fell first.\"",
            "> Max Moss: Ask later.",
            "> : Nobody asks.");
  }

  @Test
  void leavesOutWhatAGeneratorOfPagesPutsInAndWhatIsStruckOut() {
    assertThat(
            read("""
            ---
            title: Weirs
            ---
            {% include banner.html text="Official." %}

            * TOC
            {:toc}

            # Letter

            We looked at {{ site.weirs }} weirs.

            # Findings

            <div class="callout" markdown="1">
            "It leaks, and it has leaked since May."

            — **Ana Moy**, Harl
            </div>

            - [x] ~~Mend~~ Close it.

            ![A weir: "wet".](/a.jpg)
            *Photo: Bo Tarn*

            {% comment %}
            Bo: really?
            {% endcomment %}

            @Recommendation 1: Close it.@
            """)
                .lines())
        .containsExactly(
            "-: We looked at  weirs.".replace("  ", " "),
            "> Ana Moy: \"It leaks, and it has leaked since May.\"",
            "-: Close it.",
            "-: Recommendation 1: Close it.");
  }

  @Test
  void knowsWhomMinutesMeanByInitialsAndDrawnTogetherNames() {
    assertThat(
            read("""
            Weir Working Group, interim
            ===========================

            **Participants (blue sheet):** Ana Moy, Bo Tarn-Lund, Bo Holm, 3 others

            - AM: it leaks. Two ways:
                - above
                - below
            - Bo TL (remote): it does.
            - Bo H.: it does not.
            - Bo: which?
            - Cy Lund, as AD: it may.
            - Dee: so be it.
            - Slides: none.
            - Chat: Ana Moy: first!
            - Bo TL and Ana: no.

            Ana: one.
            Bo TL and Ana: two.
            Someone at the back: three.
            """)
                .lines())
        .containsExactly(
            "Ana Moy: it leaks. Two ways:",
            "Ana Moy: above",
            "Ana Moy: below",
            "Bo Tarn-Lund: it does.",
            "Bo Holm: it does not.",
            "-: which?",
            "Cy Lund: it may.",
            "Dee: so be it.",
            "-: Slides: none.",
            "-: Chat: Ana Moy: first!",
            "-: Bo TL and Ana: no.",
            "Ana Moy: one.",
            "-: Bo TL and Ana: two.",
            "-: Someone at the back: three.");
  }

  @Test
  void readsMinutesAsAnAccount() {
    Reading reading =
        read(
            """
            ## RIVER WG Minutes

            ### Status

            The draft was discussed.

            Nora: half is done.

            Tom V: Twice?

            Tom W: we do.

            Tom: me too.

            Nora (as an individual): a hobby.

            Issue 414:

            Ken:

            Nora Q. Exchanging is easy.

            Next steps: measure.

            Ken will comment.
            PROPOSAL: close it.
            """);
    assertThat(reading.lines())
        .containsExactly(
            "-: The draft was discussed.",
            "Nora Q: half is done.",
            "Tom V: Twice?",
            "Tom W: we do.",
            "-: me too.",
            "Nora Q: a hobby.",
            "-: Issue 414:",
            "Nora Q: Exchanging is easy.",
            "-: Next steps: measure.",
            "-: Ken will comment.",
            "-: PROPOSAL: close it.");
    assertThat(reading.source().wording()).isEqualTo(Wording.SUMMARY);
    assertThat(reading.findings()).singleElement().asString().contains("\"Tom\"");
  }

  @Test
  void readsMinutesWhoseFrontMatterIsOfATool() {
    Reading reading =
        read(
            """
            ---
            tags: mud
            ---
            # MUD WG Minutes

            **Present:** Ada Moss (AM, chair), Leo van Dam (LvD)
            Area Director: Kim Osei

            AM: who dives?
            LvD: not me.
            Nobody laughs.
            AM/LvD: we wait.
            [Chat] Kim Osei: I dive.

            ```
            AM: 12
            ```
            """);
    assertThat(reading.lines())
        .contains(
            "Ada Moss: who dives?",
            "Leo van Dam: not me.",
            "-: Nobody laughs.",
            "-: AM/LvD: we wait.",
            "Kim Osei: I dive.")
        .noneMatch(line -> line.contains("12"));
  }

  @Test
  void readsAReportWhoseFrontMatterIsOfATool() {
    Reading reading =
        read(
            """
            ---
            title: "Mud"
            first_published_at: 2025-05-06
            ---

            ## Foreword {#foreword}

            We dug.

            **Ada Moss MP**
            Minister for Mud
            {: .signature}

            ## 1. Digging

            1\\. Mud is deep.<sup>4</sup>

            s1. Dig.
            s2. Rest.

            $E
            **Example: Harl**
            It sank.
            $E

            [Image: mud.png]

            <sup>4</sup> Ask the diver.

            Mud: volume 2 | 41
            """);
    assertThat(reading.lines())
        .containsExactly("-: We dug.", "-: Mud is deep.", "-: Dig.", "-: Rest.", "-: It sank.");
    assertThat(reading.source().title()).isEqualTo("Mud");
    assertThat(reading.source().publication().date()).hasToString("2025-05-06");
  }

  @Test
  void aGivenNameInTheListOfNoteTakersIsWhoeverHasItInFull() {
    String text =
        "# Silt WG minutes\n\nPresent: Ana Ruiz, Bo Lind\n\nNote takers: Bo\n\n"
            + "* Bo: We dig.\n* Ana Ruiz: Yes.\n";
    assertThat(Reading.of(new PlainMarkdownReader(), "a.md", text).lines())
        .contains("Bo Lind: We dig.", "Ana Ruiz: Yes.");
  }

  @Test
  void readsAReportBelowForeignFrontMatterWhoseFindingsAreInBold() {
    assertThat(
            read("""
            ---
            title: "Mud"
            author: Ana Ruiz
            ---

            [[_TOC_]]

            ## Depth

            **Figure 1.** Mud by depth

            *Source:* Survey of mud.

            **Finding 2:** Mud is deep.

            Figure 1 shows it.
            """)
                .lines())
        .containsExactly("-: Finding 2: Mud is deep.", "-: Figure 1 shows it.");
  }

  @Test
  void creditsWhomATableSaysALabelStandsFor() {
    assertThat(
            read("""
            # Mud meeting

            | Name | Abbreviation |
            |------|--------------|
            | Ana Ruiz | ARZ |
            | Dan Ode | DO |

            ## Depth

            Presenter: Ana Ruiz (ARZ)

            ARZ: We write:

            ```
            ARZ: code
            ```

            And that is all.

            DO: (via chat) It is deep, ARZ: will you dig?

            QRT: I dig.

            ARZ: No.

            ### Conclusion

            * Reviewers: ARZ and DO.
            """)
                .lines())
        .filteredOn(said -> !said.startsWith("-: "))
        .containsExactly(
            "Ana Ruiz: We write:",
            "Ana Ruiz: And that is all.",
            "Dan Ode: It is deep, ARZ: will you dig?",
            "Ana Ruiz: No.");
  }
}
