package org.rostrum.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.WordBreaks;
import org.rostrum.adapter.format.web.WebPageReader;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.Segmenter;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.support.Libraries;
import org.rostrum.support.Meetings;
import org.rostrum.support.Talks;

class QuoteCheckTest {

  private static final Library EVENING = Libraries.open().library();
  private static final QuoteCheck CHECK = new QuoteCheck(EVENING);
  private static final String BRANDT = "I would rather be read than be rationed.";

  @Nested
  class Exact {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "I would rather be read than be rationed.",
          "i would RATHER be read -- than be rationed",
          "“I would rather be read than be rationed”",
          "> I would rather be read than be rationed.",
          "„I would rather be read than be rationed.“",
          "«I would rather be read than be rationed»",
          "‘I would rather be read than be rationed’",
          "I wo\u200Buld rather be read than be ration\u00ADed",
          "[I] would rather be read than be rationed"
        })
    void isWhatTypographyDoesNotChange(String quoted) {
      assertThat(speakers(verdict(quoted))).containsExactly("Celia Brandt");
      assertThat(verdict(quoted)).isInstanceOf(Verdict.Exact.class);
    }

    @Test
    void mayBePartOfASentenceWithADifferentApostrophe() {
      assertThat(verdict("I'd call that a living room with a catalogue"))
          .isInstanceOf(Verdict.Exact.class);
    }

    @Test
    void showsTheWholeOfABracketThatItBeginsIn() {
      Library meeting =
          Meetings.library(
              "m", "Ann: The bridge [it is old. It] sits across the river at the mill.");

      assertThat(new QuoteCheck(meeting).check("it sits across the river", null))
          .flatExtracting(checked -> checked.verdict().citations())
          .extracting(Citation::quote)
          .contains("[it is old. It] sits across the river");
    }

    @Test
    void namesAllPlaces() {
      Library meeting =
          Meetings.library(
              "m", "Ann: We need more boats now.\nBo: No. We need more boats now.\nCy: Why?");

      assertThat(new QuoteCheck(meeting).check("we need more boats", null).getFirst().verdict())
          .isInstanceOfSatisfying(
              Verdict.Exact.class, exact -> assertThat(exact.places()).hasSize(2));
    }

    @Test
    void isTheRemarkersWhereTheRemarkQuotesSomebodyElse() {
      Library meeting =
          Meetings.library("m", "Bo: As Ann likes to say, “the river keeps its own accounts”.");

      assertThat(new QuoteCheck(meeting).check("the river keeps its own accounts", null))
          .singleElement()
          .satisfies(
              checked -> {
                assertThat(speakers(checked.verdict())).containsExactly("Bo");
                assertThat(((Verdict.Exact) checked.verdict()).setting().kind())
                    .isEqualTo(Verdict.Setting.Kind.IN_MARKS);
              });
    }
  }

  /// What words are there, where they are not all of what was said.
  @Nested
  class Setting {

    private static final Library MEETING =
        Meetings.library(
            "m",
            "Bo: Those who say that the pier is a waste of money are dreaming. It costs ten million"
                + " to mend. Sorry, I meant twelve million. Would anyone close it before the"
                + " summer? We do not believe that the fees should rise. I like the pier. I do not"
                + " like the road to it. I like the boats.");

    private static Verdict.Setting of(String words) {
      Verdict verdict = new QuoteCheck(MEETING).check(words, null).getFirst().verdict();
      assertThat(verdict).isInstanceOf(Verdict.Exact.class);
      return ((Verdict.Exact) verdict).setting();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            the pier is a waste of money | DISTANT | Those who say that the pier is a waste of money are dreaming.
            It costs ten million to mend | TAKEN_BACK | It costs ten million to mend. Sorry, I meant twelve million.
            close it before the summer | ASKED | Would anyone close it before the summer?
            """)
    void isToldWithTheWholeSentence(String words, Verdict.Setting.Kind kind, String around) {
      Verdict.Setting setting = of(words);

      assertThat(setting.kind()).isEqualTo(kind);
      assertThat(setting.around()).singleElement().extracting(Citation::quote).isEqualTo(around);
    }

    @Test
    void isNothingMoreWhereWholeSentencesAreQuoted() {
      assertThat(of("I like the pier. I do not like the road to it."))
          .isEqualTo(new Verdict.Setting(Verdict.Setting.Kind.WHOLE, List.of()));
    }

    @Test
    void isAlteredWhereADenialIsLeftOut() {
      assertThat(
              new QuoteCheck(MEETING)
                  .check("We do … believe that the fees should rise", null)
                  .getFirst()
                  .verdict())
          .isInstanceOfSatisfying(
              Verdict.Altered.class,
              altered ->
                  assertThat(altered.pieces())
                      .contains(new ComparedWords(ComparedWords.Kind.MISSING, "not")));
    }

    @Test
    void isShortenedWhereADenyingSentenceIsLeftOutWhole() {
      assertThat(
              new QuoteCheck(MEETING)
                  .check("I like the pier. … I like the boats.", null)
                  .getFirst()
                  .verdict())
          .isInstanceOf(Verdict.Shortened.class);
    }
  }

  /// Some were "not in the record", or had words that stand there shown as added.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eels need a ladder of their own. So we should build four ladders by June.
          They cannot jump. So we should build…
          need a ladder of their own. So we should build four ladders
          Eels need a ladder of their own. A ladder costs less than a culvert. So we should build
          """)
  void sentencesOfOneTurnWithOthersLeftOutAllStandThere(String quoted) {
    for (Library talk :
        Talks.inEveryFormat(
            "Leo Moss: Eels need a ladder of their own. They cannot jump.\n"
                + "Leo Moss: A ladder costs less than a culvert. So we should build four ladders by"
                + " June.")) {
      Verdict verdict = new QuoteCheck(talk).check(quoted, null).getFirst().verdict();
      assertThat(verdict)
          .isInstanceOfSatisfying(
              Verdict.Apart.class,
              apart ->
                  assertThat(apart.pieces())
                      .extracting(ComparedWords::kind)
                      .contains(ComparedWords.Kind.MISSING)
                      .doesNotContain(ComparedWords.Kind.ADDED));
      assertThat(speakers(verdict)).containsExactly("Leo Moss");
    }
  }

  /// Was "quoting or naming something".
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As Tarn Hob put it last week, “the river keeps its own accounts”.
          I will not soon forget how Tarn Hob said on that night: “the river keeps its own accounts”.
          “The river keeps its own accounts,” said Tarn Hob.
          """)
  void namesWhomASentenceNamesAndQuotes(String sentence) {
    for (Library talk :
        Talks.inEveryFormat("Tarn Hob: We meet again.\nPell Crook: Good evening. " + sentence)) {
      Verdict verdict =
          new QuoteCheck(talk).check("the river keeps its own accounts", null).getFirst().verdict();
      assertThat(verdict)
          .isInstanceOfSatisfying(
              Verdict.Exact.class,
              exact -> assertThat(exact.setting().quoted()).isEqualTo("Tarn Hob"));
      assertThat(
              new QuoteCheck(talk)
                  .check("“The river keeps its own accounts” — Tarn Hob", null)
                  .getFirst()
                  .verdict())
          .isInstanceOf(Verdict.Exact.class);
    }
  }

  @Test
  void wordsOverAStageDirectionAndOverAParagraphAreWordForWord() {
    for (Library talk :
        Talks.inEveryFormat(
            "Leo Moss: Eels need a ladder of their own. [Laughter.] They cannot jump.\n"
                + "Leo Moss: A ladder costs less than a culvert.")) {
      Verdict verdict =
          new QuoteCheck(talk)
              .check("a ladder of their own. They cannot jump. A ladder costs less", null)
              .getFirst()
              .verdict();
      assertThat(verdict).isInstanceOf(Verdict.Exact.class);
      assertThat(speakers(verdict)).containsExactly("Leo Moss");
    }
  }

  @Test
  void saysWhoseWordsASummaryQuotes() {
    Read.Ok read =
        (Read.Ok)
            new MarkdownReader()
                .read(
                    new SourceFile(
                        "s.md",
                        "---\n"
                            + "kind: report\n"
                            + "title: Piers\n"
                            + "wording: summary\n"
                            + "---\n\n"
                            + "## Found\n\n"
                            + "The harbour plan says “every pier earns its paint”. It was not"
                            + " read.\n"));
    Library summary = new Library(List.of(read.source()), Segmenter.passages(read.source()));

    assertThat(
            new QuoteCheck(summary).check("every pier earns its paint", null).getFirst().verdict())
        .isInstanceOfSatisfying(
            Verdict.OfSummary.class,
            found -> {
              assertThat(found.inMarks()).isTrue();
              assertThat(found.words())
                  .singleElement()
                  .extracting(Citation::quote)
                  .isEqualTo("The harbour plan says “every pier earns its paint”.");
            });
  }

  @Test
  void saysHowManyQuotationsWereNotChecked() {
    String text = ("“" + BRANDT + "” and ").repeat(QuoteCheck.MOST + 2);

    List<Checked> checked = CHECK.check(text, null);

    assertThat(checked).hasSize(QuoteCheck.MOST + 1);
    assertThat(checked.getLast().verdict()).isEqualTo(new Verdict.Unchecked(2));
  }

  @Nested
  class Credited {

    @Test
    void toWhoSaidIt() {
      assertThat(verdict(BRANDT, "celia-brandt")).isInstanceOf(Verdict.Exact.class);
      assertThat(verdict("“" + BRANDT + "” — Celia Brandt")).isInstanceOf(Verdict.Exact.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "“I would rather be read than be rationed.” — Adam Young",
          "“I would rather be read than be rationed,” said Adam Young.",
          "Adam Young said: “I would rather be read than be rationed.”",
          "> I would rather be read than be rationed.\n- Adam Young, Harrowby",
          "I would rather be read than be rationed. — Young"
        })
    void toSomebodyElse(String message) {
      assertThat(verdict(message))
          .isInstanceOfSatisfying(
              Verdict.ByAnother.class,
              by -> {
                assertThat(by.credited().name()).isEqualTo("Adam Young");
                assertThat(speakers(by.actual())).containsExactly("Celia Brandt");
              });
    }

    @Test
    void toSomebodyWhomTheRecordDoesNotList() {
      assertThat(verdict("“" + BRANDT + "” — Winston Churchill"))
          .isInstanceOfSatisfying(
              Verdict.ByAnother.class,
              by ->
                  assertThat(by.credited())
                      .isEqualTo(new Credit("Winston Churchill", java.util.Set.of())));
    }

    @Test
    void toOnePersonUnderAnotherLabel() {
      Library meeting =
          Meetings.library(
              "m",
              """
              Hon. Ann Reed: We meet again today, my friends.
              Hon. Ann Reed (Minister of Fish): We fish where the fish are, not where we like.\
              """);

      assertThat(
              new QuoteCheck(meeting)
                  .check("we fish where the fish are", new SpeakerId("hon. ann reed"))
                  .getFirst()
                  .verdict())
          .isInstanceOf(Verdict.Exact.class);
    }
  }

  /// Whom a text credits words to, by where a name stands and not by a list of verbs.
  @Nested
  class CreditedBesideThem {

    private static final QuoteCheck MEETING =
        new QuoteCheck(
            Meetings.library(
                "m",
                """
                Ada Marsh: We count the boats by hand every single morning.
                Leo Birch: The council pays for paint and we pay for oak.
                Sara Birch: A lock is only as good as its keeper.
                Dr Tobias Fenwick: The weir holds back four tonnes of silt.\
                """));

    private static Verdict of(String text) {
      return MEETING.check(text, null).getFirst().verdict();
    }

    /// All of these were "word for word" before, whoever was named.
    @ParameterizedTest
    @ValueSource(
        strings = {
          "As Ada Marsh put it, “the council pays for paint and we pay for oak”.",
          "In the words of Ada Marsh: “The council pays for paint and we pay for oak.”",
          "Ada Marsh's view is that “the council pays for paint and we pay for oak”.",
          "According to Ada Marsh, “the council pays for paint and we pay for oak”.",
          "For Ada Marsh, “the council pays for paint and we pay for oak”.",
          "To quote Ada Marsh: “The council pays for paint and we pay for oak.”",
          "Ada Marsh puts it well: “The council pays for paint and we pay for oak.”",
          "Marsh's phrase “the council pays for paint and we pay for oak” stays with me.",
          "Ms Marsh, once more: “The council pays for paint and we pay for oak.”",
          "We heard Leo Birch. Ada Marsh's line was “the council pays for paint and we pay for"
              + " oak”.",
          "Asked by Leo Birch, Ada Marsh said “the council pays for paint and we pay for oak”.",
          "Ada Marsh told Leo Birch: “The council pays for paint and we pay for oak.”",
          "Ada Marsh wrote:\n> The council pays for paint and we pay for oak.",
          "Ada Marsh:\n“The council pays for paint and we pay for oak.”",
          "“The council pays for paint and we pay for oak”, as Ada Marsh has it.",
          "“The council pays for paint and we pay for oak” (Ada Marsh).",
          "“The council pays for paint and we pay for oak” (Marsh, 2025)",
          "“The council pays for paint and we pay for oak”, the chair Ada Marsh told Leo Birch.",
          "“The council pays for paint and we pay for oak” is Ada Marsh's line.",
          "“The council pays for paint and we pay for oak” — Cllr Ada Marsh",
          "> The council pays for paint and we pay for oak.\n— Cllr Ada Marsh",
          "“The council pays for paint and we pay for oak” was said by Ada Marsh.",
          "“The council pays for paint and we pay for oak.”\nAda Marsh, last night",
          "> The council pays for paint and we pay for oak.\nAda Marsh, last night",
        })
    void toTheNameInTheSentence(String text) {
      assertThat(of(text))
          .isInstanceOfSatisfying(
              Verdict.ByAnother.class,
              by -> {
                assertThat(by.credited().name()).isEqualTo("Ada Marsh");
                assertThat(speakers(by.actual())).containsExactly("Leo Birch");
              });
    }

    /// Nobody else than who said it is credited here: those who are spoken of or spoken to are not.
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ada Marsh was wrong when Leo Birch said “the council pays for paint and we pay for"
              + " oak”.",
          "“The council pays for paint and we pay for oak”, Leo Birch told Ada Marsh.",
          "Leo Birch told Ada Marsh: “The council pays for paint and we pay for oak.”",
          "What Leo Birch said of Ada Marsh: “The council pays for paint and we pay for oak.”",
          "Like Ada Marsh, Leo Birch says “the council pays for paint and we pay for oak”.",
          "He told Ada Marsh: “The council pays for paint and we pay for oak.”",
          "“The council pays for paint and we pay for oak,” he told Ada Marsh.",
          "Ada Marsh is here. “The council pays for paint and we pay for oak.”",
          "“The council pays for paint and we pay for oak.” Ada Marsh disagreed, and left early.",
          "Birch said “the council pays for paint and we pay for oak”.",
        })
    void notToWhomIsSpokenOf(String text) {
      assertThat(of(text)).isInstanceOf(Verdict.Exact.class);
    }

    @Test
    void toBothWhereNothingTellsWhichIsMeant() {
      assertThat(
              of(
                  "Ada Marsh and Dr Fenwick talked: “The council pays for paint and we pay for"
                      + " oak.”"))
          .isInstanceOfSatisfying(
              Verdict.Unclear.class,
              unclear -> {
                assertThat(unclear.named().name()).isEqualTo("Ada Marsh or Dr Tobias Fenwick");
                assertThat(speakers(unclear.actual())).containsExactly("Leo Birch");
              });
    }

    @Test
    void perhapsToSomebodyWhoIsNamedWhileAnotherSpeaks() {
      assertThat(
              of(
                  "Ada Marsh smiled when the mayor said “the council pays for paint and we pay for"
                      + " oak”."))
          .isInstanceOfSatisfying(
              Verdict.Unclear.class,
              unclear ->
                  assertThat(unclear.named().certainty()).isEqualTo(Credit.Certainty.POSSIBLE));
    }

    @Test
    void toEachInALongerText() {
      List<Checked> checked =
          MEETING.check(
              "“The council pays for paint and we pay for oak,” said Ada Marsh, “a lock is only as"
                  + " good as its keeper.”",
              null);

      assertThat(checked).hasSize(2).allMatch(c -> c.verdict() instanceof Verdict.ByAnother);
    }

    @Test
    void toSomebodyUnknownWhoIsSaidToHavePutItSo() {
      assertThat(
              of("As Winston Churchill put it, “the council pays for paint and we pay for oak”."))
          .isInstanceOfSatisfying(
              Verdict.ByAnother.class,
              by -> assertThat(by.credited().name()).isEqualTo("Winston Churchill"));
    }
  }

  /// Words that the record has and that nobody said at an event.
  @Nested
  class NobodysAtAnEvent {

    private static final QuoteCheck REPORT = new QuoteCheck(report());

    private static Library report() {
      Read.Ok read =
          (Read.Ok)
              new WebPageReader(new WordBreaks(word -> false))
                  .read(
                      new SourceFile(
                          "r.html",
                          "<html><head><title>The river and the town</title></head><body><article>"
                              + "<h1>The river and the town</h1><p>This report looks at what the"
                              + " river costs the town and what it gives.</p><h2>What residents"
                              + " told us about floods</h2><p>Janet Mulvey, who keeps the shop,"
                              + " told us:</p><blockquote><p>The siren goes off and we all look at"
                              + " each other.</p></blockquote><p>“The water has never come past my"
                              + " second step,” said Harold Quist.</p><blockquote><p>We patch what"
                              + " we should rebuild.</p><footer>— Marcus Oyelaran, engineer"
                              + "</footer></blockquote></article></body></html>"));
      return new Library(List.of(read.source()), Segmenter.passages(read.source()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The house rose at nine in the evening.",
          "Bo said: “The house rose at nine in the evening.”"
        })
    void standInALineOfProcedure(String text) {
      Library meeting =
          Meetings.library(
              "m", "Bo: We need more boats.\nThe house rose at nine in the evening.\nBo: Yes.");

      assertThat(new QuoteCheck(meeting).check(text, null).getFirst().verdict())
          .extracting(v -> v instanceof Verdict.ByAnother by ? by.actual() : v)
          .isInstanceOfSatisfying(
              Verdict.Beside.class,
              beside ->
                  assertThat(beside.line()).isEqualTo("The house rose at nine in the evening."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Janet Mulvey", "Mulvey", "Ms Mulvey"})
    void areQuotedByAReportFromWhomItNames(String name) {
      assertThat(
              REPORT
                  .checkBy(name, "The siren goes off and we all look at each other")
                  .getFirst()
                  .verdict())
          .isInstanceOfSatisfying(
              Verdict.QuotedByReport.class,
              quoted -> assertThat(quoted.name()).isEqualTo("Janet Mulvey"));
    }

    @Test
    void areCreditedToWhomAReportQuotesInAText() {
      assertThat(
              REPORT
                  .check("As Janet Mulvey put it, “we patch what we should rebuild”.", null)
                  .getFirst()
                  .verdict())
          .isInstanceOfSatisfying(
              Verdict.ByAnother.class,
              by -> {
                assertThat(by.credited().name()).isEqualTo("Janet Mulvey");
                assertThat(((Verdict.QuotedByReport) by.actual()).name())
                    .isEqualTo("Marcus Oyelaran");
              });
    }

    @Test
    void areTheirsWhomASpeakerQuotesByName() {
      QuoteCheck meeting =
          new QuoteCheck(
              Meetings.library(
                  "m", "Bo: As the Harbour Trust wrote, “the river keeps its own accounts”."));

      assertThat(
              meeting
                  .checkBy("Harbour Trust", "the river keeps its own accounts")
                  .getFirst()
                  .verdict())
          .isInstanceOfSatisfying(
              Verdict.Exact.class,
              exact -> assertThat(exact.setting().kind()).isEqualTo(Verdict.Setting.Kind.IN_MARKS));
      assertThat(meeting.checkBy("Cy", "the river keeps its own accounts").getFirst().verdict())
          .isInstanceOf(Verdict.ByAnother.class);
    }

    @Test
    void standInMarksInASentenceThatSaysWhose() {
      assertThat(
              REPORT
                  .checkBy("Harold Quist", "The water has never come past my second step")
                  .getFirst()
                  .verdict())
          .isInstanceOfSatisfying(
              Verdict.NobodysRemark.class,
              remark -> {
                assertThat(remark.inMarks()).isTrue();
                assertThat(remark.words())
                    .singleElement()
                    .extracting(Citation::quote)
                    .asString()
                    .endsWith("said Harold Quist.");
              });
    }
  }

  /// What an ellipsis or a shortening may not leave out unseen.
  @Nested
  class Turned {

    private static final QuoteCheck TALK =
        new QuoteCheck(
            Meetings.library(
                "m",
                "Bo: We should not ban, license, these boats. We close — sorry, open — the gates"
                    + " from March onwards. I would open the sluice every spring unless the salmon"
                    + " are running. Few of the anglers ever wanted the weir gone. We hardly saw"
                    + " an eel in ten years. You can take it out, but only if you dredge the pool"
                    + " first. I never said the weir was safe."));

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            We should … license, these boats | not ban,
            We close … the gates from March onwards | — sorry, open —
            We … the gates from March onwards | close — sorry, open —
            We open the gates from March onwards | close — sorry,
            I would open the sluice every spring … the salmon are running | unless
            We … saw an eel in ten years | hardly
            You can take it out … dredge the pool first | , but only if you
            I … said the weir was safe | never
            """)
    void namesWhatIsMissing(String quoted, String missing) {
      assertThat(TALK.check(quoted, null).getFirst().verdict())
          .isInstanceOfSatisfying(
              Verdict.Altered.class,
              altered ->
                  assertThat(altered.pieces())
                      .contains(new ComparedWords(ComparedWords.Kind.MISSING, missing)));
    }

    @ParameterizedTest
    @CsvSource({
      "of the anglers ever wanted the weir gone,TURNED",
      "I would open the sluice every spring,TURNED",
      "You can take it out,TURNED",
      "the gates from March onwards,PART"
    })
    void saysHowThePartStands(String quoted, Verdict.Setting.Kind kind) {
      assertThat(TALK.check(quoted, null).getFirst().verdict())
          .isInstanceOfSatisfying(
              Verdict.Exact.class, exact -> assertThat(exact.setting().kind()).isEqualTo(kind));
    }
  }

  @Nested
  class Altered {

    @Test
    void showsWhatIsMissingAndWhatWasAdded() {
      assertThat(verdict("I would rather be bought than be rationed."))
          .isInstanceOfSatisfying(
              Verdict.Altered.class,
              altered ->
                  assertThat(altered.pieces())
                      .containsExactly(
                          new ComparedWords(ComparedWords.Kind.SAME, "I would rather be"),
                          new ComparedWords(ComparedWords.Kind.ADDED, "bought"),
                          new ComparedWords(ComparedWords.Kind.MISSING, "read"),
                          new ComparedWords(ComparedWords.Kind.SAME, "than be rationed.")));
    }

    @Test
    void tellsANegationThatWasDropped() {
      assertThat(verdict("If the doors shut at five, you have not chosen your public"))
          .isInstanceOfSatisfying(
              Verdict.Altered.class,
              altered ->
                  assertThat(altered.pieces())
                      .contains(new ComparedWords(ComparedWords.Kind.ADDED, "not")));
    }

    @Test
    void staysWithWhomItIsCreditedTo() {
      assertThat(verdict("I would rather be bought than be rationed.", "priya-nair"))
          .isInstanceOf(Verdict.ByAnother.class);
    }
  }

  /// Whether words that are shortened or altered were meant is told as of exact ones.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the pier … waste of money | DISTANT | Those who say that the pier is a waste of money are"
            + " dreaming.",
        "the pier was a waste of our money | DISTANT | Those who say that the pier is a waste of"
            + " money are dreaming.",
        "she will ever mend the old pier | DISTANT | I doubt that they will ever mend the old"
            + " pier.",
        "the pier should have been shut | ASKED | Is it so that the pier should be shut?",
        "we mend … pier this year | TURNED | We cannot say that we mend the old pier this year.",
        "It costs nearly ten million to mend | TAKEN_BACK | It costs ten million to mend. Sorry, I"
            + " meant twelve million.",
        "It costs … million to mend | TAKEN_BACK | It costs ten million to mend. Sorry, I meant"
            + " twelve million.",
        "the pier would cost nine million | PART | I told them that the pier will cost nine million"
            + " pounds.",
        "The pier was open on every Sunday. | WHOLE | The pier is open on every Sunday."
      })
  void showsHowInexactWordsStand(String quoted, Verdict.Setting.Kind kind, String sentence) {
    Library meeting = Meetings.library("m", "Ann: " + sentence + "\nBo: Good evening to you all.");
    Verdict verdict = new QuoteCheck(meeting).check(quoted, null).getFirst().verdict();

    assertThat(verdict).isInstanceOfAny(Verdict.Shortened.class, Verdict.Altered.class);
    assertThat(((Verdict.Said) verdict).setting().kind()).isEqualTo(kind);
    assertThat(verdict.citations())
        .extracting(Citation::quote)
        .anyMatch(shown -> shown.startsWith(sentence.substring(0, 12)));
  }

  @Nested
  class PutTogether {

    @Test
    void ofDifferentPeoplesWords() {
      assertThat(
              verdict(
                  "Publishers charge a library three times the shop price for an e-book."
                      + " Measure the visit, not the stamp."))
          .isInstanceOfSatisfying(
              Verdict.Stitched.class,
              stitched -> {
                assertThat(stitched.people()).isEqualTo(2);
                assertThat(stitched.unfound()).isZero();
                assertThat(speakers(stitched)).containsExactly("Celia Brandt", "Ngozi Adeyemi");
              });
    }

    @Test
    void ofOnePersonsWordsInAnotherOrder() {
      assertThat(
              verdict(
                  "We should stop apologising for the things that aren't books. People come to us"
                      + " to print a benefits form, to charge a phone."))
          .isInstanceOfSatisfying(
              Verdict.Stitched.class, stitched -> assertThat(stitched.people()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "People come to us to print a benefits form … We should stop apologising",
          "People come to us to print a benefits form [...] We should stop apologising",
          "“People come to us to print a benefits form (…) stop apologising for the things”"
        })
    void withMarksWhereWordsWereLeftOut(String quoted) {
      assertThat(verdict(quoted)).isInstanceOf(Verdict.Shortened.class);
      assertThat(verdict(quoted, "celia-brandt")).isInstanceOf(Verdict.ByAnother.class);
    }

    @Test
    void withMarksAcrossPeopleIsStillStitched() {
      assertThat(
              verdict(
                  "Publishers charge a library three times the shop price … Volunteers are"
                      + " wonderful and I won't hear a word"))
          .isInstanceOf(Verdict.Stitched.class);
    }
  }

  @Nested
  class NotARemark {

    @Test
    void ofAPage() {
      assertThat(verdict("one branch in five has shut its doors for good"))
          .isEqualTo(
              new Verdict.NobodysRemark(
                  ((Verdict.NobodysRemark)
                          verdict("one branch in five has shut its doors for good"))
                      .words(),
                  true,
                  false));
    }

    @Test
    void ofASummary() {
      assertThat(verdict("visits rose by 31% in the first year", "ingrid-dahl"))
          .isInstanceOfSatisfying(
              Verdict.OfSummary.class, summary -> assertThat(summary.exact()).isTrue());
    }

    @Test
    void countsSignsOfMoneyAndShare() {
      assertThat(verdict("visits rose by 31 in the first year"))
          .isInstanceOfSatisfying(
              Verdict.OfSummary.class, summary -> assertThat(summary.exact()).isFalse());
    }

    @Test
    void nowhere() {
      assertThat(verdict("Tax the rich and build a thousand submarines by Easter"))
          .isEqualTo(new Verdict.NotFound(List.of(), false));
    }
  }

  @Nested
  class Messages {

    @Test
    void areCheckedQuotationByQuotation() {
      List<Checked> checked =
          CHECK.check(
              "She said “no” and then “I would rather be read than be rationed” but also"
                  + " “Build a thousand submarines by Easter”.",
              null);

      assertThat(checked).hasSize(2);
      assertThat(checked.getFirst().verdict()).isInstanceOf(Verdict.Exact.class);
      assertThat(checked.getLast().verdict()).isInstanceOf(Verdict.NotFound.class);
    }

    @Test
    void mayHaveSingleMarksWithApostrophesInside() {
      Library meeting = Meetings.library("m", "Bo: We don't know the boats' names by heart.");

      for (String text :
          List.of(
              "Bo said ‘We don’t know the boats’ names by heart’.",
              "Bo said 'We don't know the boats' names by heart'.")) {
        assertThat(new QuoteCheck(meeting).check(text, null))
            .singleElement()
            .satisfies(
                checked -> {
                  assertThat(checked.verdict()).isInstanceOf(Verdict.Exact.class);
                  assertThat(checked.words()).endsWith("by heart");
                });
      }
    }

    @Test
    void saysHowManyWordsAreNeeded() {
      assertThat(verdict("He said “stamp”")).isInstanceOf(Verdict.TooShort.class);
      assertThat(verdict("the stamp")).isEqualTo(new Verdict.TooShort(2, 4));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "?!…", "🎉🎉", "\u0000\u202E", "“”", "> ", "\"\"\"\"", "— — —"})
    void withoutWordsHoldNothing(String message) {
      assertThat(verdict(message)).isEqualTo(new Verdict.NothingQuoted());
    }

    @Test
    void ofAnyLengthAreSurvived() {
      assertThat(verdict("“".repeat(4_000))).isEqualTo(new Verdict.NothingQuoted());
      assertThat(verdict("a ".repeat(2_000))).isInstanceOf(Verdict.TooLong.class);
      assertThat(verdict("\"a\" ".repeat(1_000))).isNotNull();
      assertThat(verdict("> x\n".repeat(1_000))).isNotNull();
      assertThat(verdict("the volunteers of the library ".repeat(130))).isNotNull();
    }
  }

  @Test
  void isFastInALargeRecord() {
    Random random = new Random(7);
    StringBuilder transcript = new StringBuilder();
    for (int turn = 0; turn < 20_000; turn++) {
      transcript.append("Person").append(turn % 50).append(": ");
      for (int word = 0; word < 60; word++) {
        int rank = (int) Math.abs(random.nextGaussian() * 800);
        transcript.append(rank < 40 ? "the" : "w" + rank).append(' ');
      }
      transcript.append(".\n");
    }
    Library large = Meetings.library("large", transcript.toString());
    QuoteCheck check = new QuoteCheck(large);
    for (int words : new int[] {12, 60, 300}) {
      String quoted =
          String.join(" ", List.of(transcript.toString().split(" ")).subList(5_000, 5_000 + words))
              .replaceAll("w10\\b", "other");
      check.check(quoted, null);
      long started = System.nanoTime();
      for (int i = 0; i < 10; i++) {
        check.check(quoted, null);
      }
      Duration each = Duration.ofNanos((System.nanoTime() - started) / 10);
      assertThat(each).as(words + " words").isLessThan(Duration.ofMillis(1_000));
    }
  }

  private static Verdict verdict(String message) {
    return CHECK.check(message, null).getFirst().verdict();
  }

  private static Verdict verdict(String message, @Nullable String speaker) {
    return CHECK
        .check(message, new SpeakerId(Objects.requireNonNull(speaker)))
        .getFirst()
        .verdict();
  }

  private static List<String> speakers(Verdict verdict) {
    List<Citation> words =
        switch (verdict) {
          case Verdict.Exact exact -> exact.places().stream().flatMap(List::stream).toList();
          case Verdict.Apart apart -> apart.parts();
          case Verdict.Stitched stitched ->
              stitched.parts().stream().flatMap(List::stream).toList();
          case Verdict.Altered altered -> altered.nearest();
          case Verdict.Shortened shortened -> shortened.parts();
          default -> List.of();
        };
    return words.stream().map(c -> c.passage().speaker().orElseThrow().name()).distinct().toList();
  }
}
