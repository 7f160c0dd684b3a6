package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.question.Question;

class KeptWordsTest {

  private static final String ANA = "123456789012345678";
  private static final String BEN = "123456789012345679";

  private final KeptWords kept = new KeptWords(member -> "m-" + member.hashCode());

  @Test
  void whoIsMentionedStandsThereUnderAPseudonym() {
    String words = kept.of("Did <@" + ANA + "> or <@!" + BEN + "> say it, <@" + ANA + ">?");

    assertThat(words)
        .doesNotContain(ANA, BEN)
        .matches("Did (<@0[0-9]{17}>) or (?!\\1)<@0[0-9]{17}> say it, \\1\\?");
    assertThat(kept.of(words)).isEqualTo(words);
  }

  @Test
  void everythingElseStaysAsItIs() {
    String words = "<#123456789012345678> <@&1> <@> 123456789012345678 <:a:1> @Ana";

    assertThat(kept.of(words)).isEqualTo(words);
  }

  @Test
  void noEnquiryHoldsAMemberWhoWasMentioned() {
    String words = "Is <@" + ANA + "> right?";
    for (Enquiry enquiry :
        new Enquiry[] {
          new Enquiry.Ask(new Question(words)),
          new Enquiry.More(new Question(words)),
          new Enquiry.Check(words, null, words),
          new Enquiry.Evidence(words)
        }) {
      assertThat(kept.of(enquiry).toString()).doesNotContain(ANA).contains("<@0");
    }
  }
}
